"""A speaker's corrections: given out as a file, taken in whole or not at all."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from signpost_desktop.store.errors import BadInput
from signpost_desktop.translations.catalogue import Share
from signpost_desktop.translations.checks import problems, unseen
from signpost_desktop.translations.corrections import (
    KINDS,
    Correction,
    Corrections,
    read_corrections,
    write_corrections,
)
from signpost_desktop.translations.languages import BESIDE, Language
from signpost_desktop.translations.pack_entries import PAPERS, SEVERAL, Entry, entries
from signpost_desktop.translations.pack_file import (
    PackRow,
    language_of,
    read_pack,
    write_pack,
)
from signpost_directory.words import Words, counted

_MOST_REASONS = 20
_LONGEST_WORDING = 2_000
_NAMED = re.compile(r"\{\w*\}")


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in: how many wordings were changed, and how many only read and confirmed."""

    language: str
    changed: int
    confirmed: int


def export_pack(code: str, corrected: Path, file: BinaryIO) -> int:
    """Everything of a language into a file, with what is corrected already; how many rows."""
    language = language_of(code)
    rows = entries(language, read_corrections(corrected, code))
    write_pack(file, language, rows)
    return len(rows)


def shares_beside(corrected: Path) -> dict[str, Share]:
    """Of the languages that the window is not in: the share of all their words; 50 ms each."""
    return {each.code: _share(entries(each, read_corrections(corrected, each.code)))
            for each in BESIDE}  # fmt: skip


def _share(rows: Sequence[Entry]) -> Share:
    asked = [each for each in rows if each.english or each.draft]
    drafted = [each for each in asked if each.draft]
    return Share.of(len(asked), len(drafted), sum(bool(each.reviewed_by) for each in drafted))


def import_pack(path: Path, corrected: Path) -> Taken:
    """Take in a file. Raises BadInput with every reason, and then nothing of it was taken."""
    language, rows = read_pack(path)
    before = read_corrections(corrected, language.code)
    known = {(each.kind, each.key): each for each in entries(language, before)}
    reasons = list(_problems(rows, known, language))
    if reasons:
        more = len(reasons) - _MOST_REASONS
        shown = reasons[:_MOST_REASONS]
        if more > 0:
            shown.append(counted("And {0} more.", "And {0} more.", more))
        raise BadInput((*shown, Words("Nothing was changed.")))
    taken = {kind: {} for kind in KINDS}  # type: dict[str, dict[str, Correction]]
    changed = 0
    for row in rows:
        entry = known[row.kind, row.key]
        if row.correction or (row.reviewed_by and row.reviewed_by != entry.reviewed_by):
            words = wordings(row, entry)
            changed += words != entry.draft
            taken[row.kind][row.key] = Correction(words, row.reviewed_by)
    fresh = Corrections(language.code, taken)
    if len(fresh):
        write_corrections(corrected, before.with_more(fresh))
    return Taken(language.code, changed, len(fresh) - changed)


def wordings(row: PackRow, entry: Entry) -> tuple[str, ...]:
    """The words that a row stands for: its correction, else what was drafted."""
    if not row.correction:
        return entry.draft
    if entry.several or (entry.message is not None and entry.message.counted):
        parts = (each.strip() for each in row.correction.split(SEVERAL.strip()))
        return tuple(each for each in parts if each)
    return (row.correction,)


def _problems(
    rows: Iterable[PackRow], known: dict[tuple[str, str], Entry], language: Language
) -> Iterator[Words]:
    seen: set[tuple[str, str]] = set()
    for row in rows:
        place = (row.kind, row.key)
        entry = known.get(place)
        if entry is None:
            yield _at(row, Words("no text has this key"))
            continue
        if place in seen:
            yield _at(row, Words("this key came before"))
        seen.add(place)
        if row.reviewed_by and not row.correction and not entry.draft:
            yield _at(row, Words("there are no words to have been read"))
        if unseen(row.reviewed_by) or len(row.reviewed_by) > 200:
            yield _at(row, Words("the name is not one that can be kept"))
        if row.correction:
            yield from (_at(row, why) for why in _wording_problems(row, entry, language))


def _wording_problems(row: PackRow, entry: Entry, language: Language) -> Iterator[str]:
    words = wordings(row, entry)
    if entry.message is not None:
        yield from map(Words, problems(replace(entry.message, forms=words), language))
        return
    if not words or any(len(each) > _LONGEST_WORDING for each in words):
        yield Words("it is empty, or far too long")
    if any(unseen(each) for each in words):
        yield Words("it holds a character that cannot be seen")
    if entry.kind in PAPERS and sorted(_NAMED.findall(entry.english)) != sorted(
        _NAMED.findall(" ".join(words))
    ):
        yield Words("what stands in braces is not as in English")


def _at(row: PackRow, why: str) -> Words:
    return Words("Sheet “{0}”, row {1} ({2}): {3}.", row.kind, row.line, row.key[:60], why)
