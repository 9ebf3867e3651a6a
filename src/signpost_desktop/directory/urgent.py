"""Urgent words: which typed words put the fixed help card above the results, and the card.

The words are data (``resources/urgent/phrases_*.json``, one file a language), so that a speaker
can mend them without code. Nothing here reads or writes a database, and no import can remove it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from sys import intern
from typing import Any

from signpost_desktop.translations.corrections import Corrections
from signpost_desktop.translations.overlay import corrected_rules
from signpost_directory.normalise import as_written, stem
from signpost_directory.words import Words

# A need is a few words; a pasted book must not hold up the keyboard.
_LONGEST_TEXT = 2_000

_MARKS = 1 << 20

_WRONG_FORM = "is not of the form that this version reads"


class UrgentDataError(ValueError):
    """The urgent words or the card cannot be read; the message names the file, never user text."""


@dataclass(frozen=True, slots=True)
class UrgentMatch:
    """Why the card is shown: the kind of danger, and the language whose rule found it.

    It never carries what the user typed, so it may be logged.
    """

    category: str
    language: str


@dataclass(frozen=True, slots=True)
class UrgentLine:
    """One line of the card. ``number`` is empty only where our own lead is not yet named."""

    id: str
    label: str
    number: str
    when: str
    source: str
    checked: str
    only_for: tuple[str, ...] = ()


class UrgentWords:
    """The urgent words of every language in a folder, ready to be asked at each keystroke."""

    def __init__(self, folder: Path, corrections: Mapping[str, Corrections] | None = None) -> None:
        """Read every ``phrases_*.json`` in ``folder``; what speakers corrected stands over it.

        Raises ``UrgentDataError`` when there is none or one is malformed: a silent matcher that
        knows no words would be worse than a start that fails loudly.
        """
        files = sorted(folder.glob("phrases_*.json"))
        if not files:
            raise UrgentDataError(f"no urgent words in {folder.name}")
        found = ((file.name, _read(file)) for file in files)
        self._lexicons = tuple(
            _Lexicon(_corrected(data, corrections or {}, name), name) for name, data in found
        )
        self._first = _Marks(word for each in self._lexicons for word in each.first_words())

    def is_urgent(self, text: str) -> UrgentMatch | None:
        """The first rule that the text meets, or None. Only whole words count, never a part."""
        # Not `words`: "d'overdose" is urgent in French, and "overdose of homework" in no language.
        words = as_written(text[:_LONGEST_TEXT])
        if not any(word in self._first or stem(word) in self._first for word in words):
            return None
        for lexicon in self._lexicons:
            category = lexicon.category_of(words)
            if category is not None:
                return UrgentMatch(category, lexicon.language)
        return None


def card(
    folder: Path, safeguarding_lead: str | None, category: str | None = None
) -> tuple[UrgentLine, ...]:
    """The lines of the urgent card, in their fixed order.

    ``safeguarding_lead`` is the name and number from the settings; without one the line stays and
    says what to do. A line that is only for some dangers (the gas emergency number) is given only
    when ``category`` is one of them. Raises ``UrgentDataError`` for a file that cannot be read.
    """
    file = folder / "urgent.json"
    try:
        lines = tuple(_line(entry, safeguarding_lead) for entry in _read(file)["lines"])
    except (KeyError, TypeError, AttributeError) as error:
        raise UrgentDataError(f"{file.name} {_WRONG_FORM}") from error
    return tuple(line for line in lines if not line.only_for or category in line.only_for)


def _line(entry: Mapping[str, Any], safeguarding_lead: str | None) -> UrgentLine:
    number, when = Words(str(entry["number"])), Words(str(entry["when"]))
    if entry["kind"] == "own":
        number = Words((safeguarding_lead or "").strip())
        if not number:
            when = Words("{0} Nobody is named yet: ask your coordinator, or see Settings.", when)
    return UrgentLine(
        id=str(entry["id"]),
        label=Words(str(entry["label"])),
        number=number,
        when=when,
        source=str(entry["source"]),
        checked=str(entry["checked"]),
        only_for=tuple(entry.get("only_for", ())),
    )


class _Marks:
    """Which words may stand in a set: surely all that do, and few that do not. 128 kB, where the
    words of every language would be some megabytes."""

    def __init__(self, words: Iterable[str]) -> None:
        self._bits = bytearray(_MARKS // 8)
        for word in words:
            at = hash(word) % _MARKS
            self._bits[at >> 3] |= 1 << (at & 7)

    def __contains__(self, word: str) -> bool:
        at = hash(word) % _MARKS
        return bool(self._bits[at >> 3] >> (at & 7) & 1)


class _Lexicon:
    """The rules of one language, indexed by word so that most texts cost a few look-ups."""

    def __init__(self, data: Mapping[str, Any], file_name: str) -> None:
        try:
            self.language = str(data["language"])
            self._stemmed = data.get("stemming") == "english"
            rules = data["rules"]
            self._categories = [str(rule["category"]) for rule in rules]
            self._urgent = _PhraseIndex(self._stemmed)
            self._near: dict[str, tuple[tuple[int, int], ...]] = {}
            self._windows: dict[int, tuple[int, int]] = {}
            for number, rule in enumerate(rules):
                for phrase in rule.get("any", ()):
                    self._urgent.add(phrase, number)
                if "near" in rule:
                    self._add_near(number, rule["near"], int(rule["within"]))
            self._harmless = _PhraseIndex(self._stemmed)
            for phrase in data["not"]:
                self._harmless.add(phrase, 0)
        except (KeyError, TypeError, AttributeError) as error:
            raise UrgentDataError(f"{file_name} {_WRONG_FORM}") from error

    def _add_near(self, number: int, groups: list[list[str]], within: int) -> None:
        self._windows[number] = (len(groups), within)
        for group, members in enumerate(groups):
            # The forms of one word stand in the same groups: they share what is kept of it.
            shared: dict[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]] = {}
            here = (number, group)
            for member in {self._root(word) for entry in members for word in as_written(entry)}:
                before = self._near.get(member, ())
                self._near[intern(member)] = shared.setdefault(before, (*before, here))

    def _root(self, word: str) -> str:
        return stem(word) if self._stemmed else word

    def first_words(self) -> Iterator[str]:
        """The words, as written or as roots, without one of which no rule is met."""
        yield from self._urgent.first_words()
        yield from self._near

    def category_of(self, words: list[str]) -> str | None:
        roots = [self._root(word) for word in words] if self._stemmed else words
        if not self._urgent.may_hold(words, roots) and self._near.keys().isdisjoint(roots):
            return None
        covered = {
            place
            for start, length, _ in self._harmless.found(words, roots)
            for place in range(start, start + length)
        }
        if covered:
            words = ["" if place in covered else word for place, word in enumerate(words)]
            roots = ["" if place in covered else root for place, root in enumerate(roots)]
        met = [number for _, _, number in self._urgent.found(words, roots)]
        met.extend(self._near_met(roots))
        return self._categories[min(met)] if met else None

    def _near_met(self, roots: list[str]) -> Iterator[int]:
        places: dict[int, list[tuple[int, int]]] = {}
        for place, root in enumerate(roots):
            for number, group in self._near.get(root, ()):
                places.setdefault(number, []).append((place, group))
        for number, hits in places.items():
            groups, within = self._windows[number]
            if len(hits) >= groups and _all_within(hits, groups, within):
                yield number


class _PhraseIndex:
    """Phrases by their first word. A single word counts only as written: it is a strong claim."""

    def __init__(self, stemmed: bool) -> None:
        self._stemmed = stemmed
        self._single: dict[str, int] = {}
        # By first word: phrase, number, phrase, number. There are thousands, in every language.
        self._longer: dict[str, tuple[Any, ...]] = {}

    def add(self, phrase: str, number: int) -> None:
        words = as_written(phrase)
        if len(words) == 1:
            self._single.setdefault(intern(words[0]), number)
        elif words:
            roots = tuple(intern(stem(word) if self._stemmed else word) for word in words)
            self._longer[roots[0]] = (*self._longer.get(roots[0], ()), roots, number)

    def first_words(self) -> Iterator[str]:
        yield from self._single
        yield from self._longer

    def may_hold(self, words: list[str], roots: list[str]) -> bool:
        """Whether a phrase begins with one of the words: most texts of most languages do not."""
        return not (self._single.keys().isdisjoint(words) and self._longer.keys().isdisjoint(roots))

    def found(self, words: list[str], roots: list[str]) -> Iterator[tuple[int, int, int]]:
        """Every phrase that stands in the text: where it begins, its length, its number."""
        for place, word in enumerate(words):
            single = self._single.get(word)
            if single is not None:
                yield place, 1, single
            found = self._longer.get(roots[place], ())
            for phrase, number in zip(found[::2], found[1::2], strict=True):
                if tuple(roots[place : place + len(phrase)]) == phrase:
                    yield place, len(phrase), number


def _all_within(hits: list[tuple[int, int]], groups: int, within: int) -> bool:
    """Whether words of all groups stand within so many words; ``hits`` are in text order."""
    for start, (first, _) in enumerate(hits):
        places, met = set(), set()
        for place, group in islice(hits, start, None):
            if place >= first + within:
                break
            places.add(place)
            met.add(group)
        if len(met) == groups and len(places) >= groups:
            return True
    return False


def _corrected(
    data: dict[str, Any], corrections: Mapping[str, Corrections], name: str
) -> dict[str, Any]:
    try:
        own = corrections.get(str(data["language"]))
        return corrected_rules(data, own) if own else data
    except (KeyError, TypeError, AttributeError) as error:
        raise UrgentDataError(f"{name} {_WRONG_FORM}") from error


def _read(file: Path) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UrgentDataError(f"{file.name} cannot be read") from error
    if not isinstance(data, dict):
        raise UrgentDataError(f"{file.name} {_WRONG_FORM}")
    return data
