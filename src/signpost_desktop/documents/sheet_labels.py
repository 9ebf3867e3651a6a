"""The sheet's fixed words in the client's language, with English beside them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from signpost_desktop.documents.plain_text import clean, isolate_apart

_LANGUAGE = re.compile(r"[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True)
class SheetLabels:
    """Labels by key. A key that the language lacks is said in English."""

    language: str
    name: str
    right_to_left: bool
    reviewed_by: str
    words: Mapping[str, str]
    english: Mapping[str, str]

    def own(self, key: str) -> str:
        """The client's word alone. Raises KeyError for a key that English lacks, too."""
        return self.words.get(key) or self.english[key]

    def pair(self, key: str, separator: str = " · ") -> str:
        """The client's word with the English one beside it; once where both are the same."""
        own, english = self.own(key), self.english[key]
        if own.casefold() == english.casefold():
            return english
        if self.right_to_left:
            english = isolate_apart(english)
        return f"{own}{separator}{english}"


def load_labels(folder: Path, language: str) -> SheetLabels:
    """Reads `<language>.json` and `en.json` from the folder.

    "tr-TR" falls back to "tr", and "zh" finds "zh_CN". Raises ValueError for a language code that
    is none and FileNotFoundError for a language without labels (see `available_languages`).
    """
    if not _LANGUAGE.fullmatch(language):
        raise ValueError("a language is a code such as 'so' or 'tr'")
    known = matching(language, available_languages(folder))
    if known is None:
        raise FileNotFoundError(f"no labels in {language}")
    found = _read(folder / f"{known}.json")
    english = _read(folder / "en.json")
    return SheetLabels(
        language=str(found["language"]),
        name=clean(str(found["name"])),
        right_to_left=found.get("direction") == "rtl",
        reviewed_by=str(found.get("reviewed_by", "")),
        words=_words(found),
        english=_words(english),
    )


def without_words(folder: Path, language: str, name: str) -> SheetLabels:
    """The labels of a left-to-right language that has none in the folder yet: all in English."""
    english = load_labels(folder, "en")
    return replace(english, language=language, name=name, words=MappingProxyType({}))


def corrected(labels: SheetLabels, words: Mapping[str, str], longest: int) -> SheetLabels:
    """The labels with other words in place of theirs, each cut to what the paper has room for."""
    tidy = {key: clean(word, longest) for key, word in words.items()}
    return replace(labels, words=MappingProxyType(tidy))


def available_languages(folder: Path) -> dict[str, str]:
    """The languages that have labels: code and the language's own name, by code."""
    return {path.stem: str(_read(path)["name"]) for path in sorted(folder.glob("*.json"))}


_WRITTEN_AS = {
    "cmn": "zh", "prs": "fa", "syl": "bn",
    "acm": "ar", "aeb": "ar", "apc": "ar", "apd": "ar", "arq": "ar", "ary": "ar", "arz": "ar",
}  # fmt: skip
"""Spoken languages (ISO 639-3) whose speakers read another one: Mandarin, Dari, Sylheti, and
Arabic as it is spoken from Iraq to Morocco. Cantonese is not here: it is read in other letters."""


def matching(language: str, known: Iterable[str]) -> str | None:
    """Which of the languages known is this one: itself, else without its region, else with one.

    Of a language that is spoken rather than written, the one that its speakers read.
    """
    codes = {code.replace("_", "-"): code for code in known}
    wanted = language.replace("_", "-")
    base = wanted.partition("-")[0]
    base = base if base in codes else _WRITTEN_AS.get(base, base)
    regional = (code for code in sorted(codes) if code.startswith(f"{base}-"))
    found = next((code for code in (wanted, base) if code in codes), None) or next(regional, None)
    return codes[found] if found else None


def _read(path: Path) -> dict[str, object]:
    content: dict[str, object] = json.loads(path.read_text("utf-8"))
    return content


def _words(content: dict[str, object]) -> Mapping[str, str]:
    words = content["words"]
    if not isinstance(words, dict):
        raise TypeError("a label file has its labels under 'words'")
    return MappingProxyType({str(key): clean(str(word)) for key, word in words.items()})
