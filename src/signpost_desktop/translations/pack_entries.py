"""Everything of a language that a speaker can read and correct, as rows of one form."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from signpost_desktop.resources import resource
from signpost_desktop.translations.catalogue import Message, file_of, read
from signpost_desktop.translations.corrections import KINDS, Correction, Corrections
from signpost_desktop.translations.languages import BESIDE, Language

SEVERAL = " | "
"""Between the wordings of a cell that holds several."""
PAPERS = ("sheet", "letters", "client_screen")
"""Kinds of fixed words for the client, on paper or screen; each has its folder of labels."""
_PARTS = ("alternatives", "phrases")


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `several`: any number of wordings, else as many as `draft` would have.

    `message` is the window's text where it is one, for its own checks.
    """

    kind: str
    key: str
    english: str
    draft: tuple[str, ...]
    reviewed_by: str = ""
    several: bool = False
    message: Message | None = None


def kinds_of(language: Language) -> tuple[str, ...]:
    """The kinds that a language has: one that the window is not in has no papers either."""
    return ("needs", "client_screen", "urgent") if language in BESIDE else KINDS


def entries(language: Language, corrections: Corrections) -> tuple[Entry, ...]:
    """Every row of a language: what stands now, corrections over what is shipped."""
    kinds = kinds_of(language)
    window = _window(language) if "window" in kinds else ()
    papers = (entry for kind in PAPERS if kind in kinds for entry in _paper(kind, language))
    found = (*window, *_needs(language), *papers, *_urgent(language))
    return tuple(_corrected(each, corrections.of(each.kind).get(each.key)) for each in found)


def _corrected(entry: Entry, correction: Correction | None) -> Entry:
    if correction is None:
        return entry
    return Entry(entry.kind, entry.key, entry.english, correction.words, correction.reviewed_by,
                 entry.several, entry.message)  # fmt: skip


def _window(language: Language) -> Iterator[Entry]:
    for message in read(file_of(language.code)):
        english = message.source
        if message.counted:
            english += f"  ({len(language.examples)}: {SEVERAL.join(language.examples)})"
        draft = message.forms if message.drafted else ()
        reviewed = "Signpost" if message.drafted and message.reviewed else ""
        yield Entry("window", message.key, english, draft, reviewed, message=message)


def _needs(language: Language) -> Iterator[Entry]:
    labels = resource("concepts", "labels")
    for path in sorted((labels / "en").glob("*.json")):
        drafted = _json(labels / language.code / path.name)
        for identity, english in _json(path).items():
            own = drafted.get(identity, {})
            preferred = tuple(filter(None, (own.get("preferred", ""),)))
            reviewed = str(own.get("reviewed_by", ""))
            yield Entry("needs", identity, english["preferred"], preferred, reviewed)
            for part in _PARTS:
                yield Entry(
                    "needs", f"{identity}/{part}", SEVERAL.join(english.get(part, ())),
                    tuple(own.get(part, ())), reviewed, several=True,
                )  # fmt: skip


def _paper(kind: str, language: Language) -> Iterator[Entry]:
    folder = resource("labels", kind)
    own = _json(folder / f"{language.code}.json")
    for key, english in _json(folder / "en.json")["words"].items():
        word = own.get("words", {}).get(key, "")
        yield Entry(kind, key, english, (word,) if word else (), own.get("reviewed_by", ""))


def _urgent(language: Language) -> Iterator[Entry]:
    folder = resource("urgent")
    own = _json(folder / f"phrases_{language.code}.json")
    english: dict[str, list[str]] = {}
    for rule in _json(folder / "phrases_en.json")["rules"]:
        english.setdefault(rule["category"], []).extend(rule.get("any", ()))
    for number, rule in enumerate(own.get("rules", ())):
        category, reviewed = rule["category"], str(rule.get("reviewed_by", ""))
        told = f"{category}: {SEVERAL.join(english.get(category, ())[:12])}"
        if "any" in rule:
            yield Entry("urgent", f"{number}/any", told, tuple(rule["any"]), reviewed, several=True)
        for place, group in enumerate(rule.get("near", ())):
            key = f"{number}/near/{place}"
            yield Entry("urgent", key, told, tuple(group), reviewed, several=True)


def _json(path: Path) -> Mapping[str, Any]:
    """A shipped file, empty where a language has none yet."""
    found: Mapping[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return found
