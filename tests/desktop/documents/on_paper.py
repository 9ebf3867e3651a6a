"""What stands on a page, read off its glyphs from left to right, whatever the file says of it."""

import re
from collections import defaultdict
from functools import cache

import uharfbuzz as hb
from sheet_samples import unpacked

from signpost_desktop.documents.fonts import font_face

_DRAWN = re.compile(
    rb"/(S\d+) [\d.]+ Tf|1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm <([0-9A-F]{4})> Tj", re.ASCII
)
UNKNOWN = "\u00b7"


def rows_on_paper(pdf: bytes) -> list[str]:
    """The page's lines from the top; a glyph that is no Latin letter, digit or sign is a dot.

    Marks above and below a line, which are rows of dots alone, are left out.
    """
    names = _font_names(pdf)
    rows: dict[float, list[tuple[float, str]]] = defaultdict(list)
    name = ""
    for found in _DRAWN.finditer(unpacked(pdf)):
        if found[1]:
            name = names[found[1].decode()]
        else:
            letter = _letters(name).get(int(found[4], 16), UNKNOWN)
            rows[float(found[3])].append((float(found[2]), letter))
    read = (_row(rows[y]) for y in sorted(rows, reverse=True))
    return [row for row in read if set(row) - {UNKNOWN, " "}]


def _row(placed: list[tuple[float, str]]) -> str:
    """In order of place. (Qt draws an invisible letter as a space without width.)"""
    return " ".join("".join(letter for _, letter in sorted(placed)).split())


def _font_names(pdf: bytes) -> dict[str, str]:
    """The fonts of the page's resources: their keys, and the names of our files."""
    named: dict[str, str] = {}
    for key, number in re.findall(rb"/(S\d+) (\d+) 0 R", pdf):
        start = pdf.index(b"\n%d 0 obj" % int(number))
        base = re.search(rb"/BaseFont /SGNPST\+([\w-]+)", pdf[start:])
        assert base
        named[key.decode()] = base[1].decode()
    return named


@cache
def _letters(name: str) -> dict[int, str]:
    font = hb.Font(font_face(name))
    signs = {**{chr(number): chr(number) for number in range(0x20, 0x7F)}, "\u00a0": " ", "–": "–"}
    found = ((font.get_nominal_glyph(ord(sign)), letter) for sign, letter in signs.items())
    return {glyph: letter for glyph, letter in found if glyph}
