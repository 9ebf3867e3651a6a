"""Corrections laid over what is shipped, for the parts of the program that read their own files."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from signpost_desktop.translations.corrections import Corrections, read_corrections


def corrected_needs(
    corrections: Mapping[str, Corrections],
) -> dict[tuple[str, str], dict[str, Any]]:
    """Label entries by language and need, as `Concepts.load` takes them."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for language, its in corrections.items():
        for key, correction in its.of("needs").items():
            need, _, part = key.partition("/")
            entry = found.setdefault((language, need), {})
            entry[part or "preferred"] = list(correction.words) if part else correction.words[0]
            if correction.reviewed_by:
                entry["reviewed_by"] = correction.reviewed_by
    return found


def corrected_rules(data: Mapping[str, Any], corrections: Corrections) -> dict[str, Any]:
    """A language's urgent words: a corrected list of a rule stands for the shipped one.

    A correction of a rule that is no more is passed over: no rule is ever taken away.
    """
    rules = [dict(rule) for rule in data["rules"]]
    for key, correction in corrections.of("urgent").items():
        number, part, *place = key.split("/")
        rule = rules[int(number)] if number.isdecimal() and int(number) < len(rules) else {}
        if part == "any" and "any" in rule:
            rule["any"] = list(correction.words)
        elif place and place[0].isdecimal() and int(place[0]) < len(rule.get("near", ())):
            at = int(place[0])
            rule["near"] = [
                list(correction.words) if at == other else group
                for other, group in enumerate(rule["near"])
            ]
    return {**data, "rules": rules}


def corrected_paper_words(
    kind: str, words: Mapping[str, str], folder: Path, language: str
) -> dict[str, str]:
    """The words of one kind of `pack_entries.PAPERS` in a language."""
    own = read_corrections(folder, language).of(kind)
    return {**words, **{key: each.words[0] for key, each in own.items() if key in words}}
