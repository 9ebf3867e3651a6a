"""The fonts that we carry, and which of them draws which letter. Without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import uharfbuzz as hb

from signpost_desktop.resources import resource

# In the order in which a letter is looked for. A further script is one more name and two files.
FAMILIES = (
    "Signpost Sans",
    "Signpost Sans Arabic",
    "Signpost Sans Bengali",
    "Signpost Sans Ethiopic",
    "Signpost Sans Chinese",
)
# The height that a line of the family takes above and below its base line, for each point of size.
# The font's own figures, but for Arabic's: those leave room for stacked vowel marks of the Koran.
_LINE_ROOM = {"Signpost Sans Arabic": (1.1, 0.5)}
_INVISIBLE = frozenset("\u2066\u2067\u2068\u2069\u200c\u200d")
_COMMON = frozenset(" .,:;!?()-/'\"")


@dataclass(frozen=True)
class FontFile:
    """One of our font files, by the PostScript name that `Glyphs.font` carries."""

    name: str
    family: str
    bold: bool
    path: Path


@cache
def font_files() -> dict[str, FontFile]:
    """Our fonts by PostScript name."""
    files = (
        FontFile(
            name=f"{family.replace(' ', '')}-{style}",
            family=family,
            bold=style == "Bold",
            path=resource("fonts", f"{family.replace(' ', '')}-{style}.ttf"),
        )
        for family in FAMILIES
        for style in ("Regular", "Bold")
    )
    return {file.name: file for file in files}


@cache
def font_face(name: str) -> hb.Face:
    """The font's tables, to cut it and to ask what it covers."""
    return hb.Face(hb.Blob.from_file_path(str(font_files()[name].path)))


@cache
def coverage(family: str) -> frozenset[int]:
    """Every character that the family can draw."""
    return frozenset(font_face(f"{family.replace(' ', '')}-Regular").unicodes)


@cache
def line_room(name: str) -> tuple[float, float]:
    """How far a line of this font reaches above and below its base line, at a size of 1."""
    known = _LINE_ROOM.get(font_files()[name].family)
    if known:
        return known
    face = font_face(name)
    extents = hb.Font(face).get_font_extents("ltr")
    return extents.ascender / face.upem, -extents.descender / face.upem


def drawable(text: str) -> str:
    """`text` without what our fonts lack: symbols go, letters become "\ufffd"."""
    return "".join(
        c
        if c in _INVISIBLE or any(ord(c) in coverage(family) for family in FAMILIES)
        else ("\ufffd" if c.isalnum() else "")
        for c in text
    )


def by_family(text: str) -> list[tuple[str, str]]:
    """The text in stretches of one family each.

    A character stays with the family before it where that can draw it, so that a space or a
    mark is not torn from its word. Qt is never left to choose: it warns about a font
    without the script's rules, and would take a font of the computer's.
    """
    stretches: list[tuple[str, str]] = []
    for character in text:
        before = stretches[-1][0] if stretches else None
        family = _family_for(character, before)
        if family == before:
            stretches[-1] = (family, stretches[-1][1] + character)
        else:
            stretches.append((family, character))
    return stretches


def _family_for(character: str, before: str | None) -> str:
    if before and (character in _INVISIBLE or not character.isascii()):
        # Latin letters and digits always take the first family: one look for all numbers.
        if character in _INVISIBLE or ord(character) in coverage(before):
            return before
    elif before and character in _COMMON and ord(character) in coverage(before):
        return before
    return next((f for f in FAMILIES if ord(character) in coverage(f)), FAMILIES[0])
