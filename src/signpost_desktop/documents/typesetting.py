"""Lines of text in any script: Qt breaks, shapes and orders them, in the fonts we carry.

The one module below `ui/` that may import QtGui. It needs a running QGuiApplication (the
window's, or `start_without_window()` on the command line) and may then be called from any thread.
Lengths are in points (1/72 inch), y grows downwards.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import pairwise
from pathlib import Path
from threading import Lock

import uharfbuzz as hb
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QGuiApplication,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from signpost_desktop.documents.plain_text import without_isolates
from signpost_desktop.resources import resource

# In the order in which a letter is looked for. A further script is one more name and two files.
FAMILIES = (
    "Signpost Sans",
    "Signpost Sans Arabic",
    "Signpost Sans Bengali",
    "Signpost Sans Ethiopic",
)
# Qt measures whole pixels and sixty-fourths; one point is laid out as this many pixels.
PIXELS_PER_POINT = 32

Colour = tuple[float, float, float]
BLACK: Colour = (0.0, 0.0, 0.0)


class Direction(Enum):
    """Reading direction of a paragraph; AUTO takes it from the first letter."""

    AUTO = Qt.LayoutDirection.LayoutDirectionAuto
    LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
    RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@dataclass(frozen=True)
class Span:
    """A piece of a paragraph in one size (points), weight and colour (red, green, blue, 0 to 1)."""

    text: str
    size: float
    bold: bool = False
    colour: Colour = BLACK


@dataclass(frozen=True)
class Glyphs:
    """Glyphs of one font and direction; places are x and y from the line's left end.

    `clusters` groups the glyphs' positions in `ids` by the letters that they stand for together.
    """

    font: str
    size: float
    colour: Colour
    right_to_left: bool
    ids: tuple[int, ...]
    places: tuple[tuple[float, float], ...]
    clusters: tuple[tuple[str, tuple[int, ...]], ...]

    @property
    def left(self) -> float:
        """Where the leftmost glyph stands."""
        return min(x for x, _ in self.places)


@dataclass(frozen=True)
class Line:
    """One laid-out line: its words in logical order, its size, its glyphs."""

    text: str
    width: float
    ascent: float
    descent: float
    glyphs: tuple[Glyphs, ...]

    @property
    def height(self) -> float:
        """Ascent and descent together."""
        return self.ascent + self.descent


@dataclass(frozen=True)
class FontFile:
    """One of our font files, by the PostScript name that `Glyphs.font` carries."""

    name: str
    family: str
    bold: bool
    path: Path


def start_without_window() -> QGuiApplication:
    """An application with no window, for the command line; the running one if there is one.

    Must be called on the main thread, and never before a window is to be opened: a program
    has one application only. The caller holds the result as long as it typesets.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["signpost"])


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
def _coverage(family: str) -> frozenset[int]:
    """Every character that the family can draw."""
    return frozenset(font_face(f"{family.replace(' ', '')}-Regular").unicodes)


_registered: set[int] = set()
_registering = Lock()


def _register_fonts() -> None:
    """Makes our fonts known to Qt, once for each application; RuntimeError without one."""
    application = QGuiApplication.instance()
    if application is None:
        raise RuntimeError("typesetting needs a QGuiApplication: see start_without_window()")
    with _registering:
        if id(application) in _registered:
            return
        for file in font_files().values():
            if QFontDatabase.addApplicationFont(str(file.path)) < 0:
                raise RuntimeError(f"the font {file.path.name} could not be read")
        _registered.add(id(application))


def drawable(text: str) -> str:
    """`text` without what our fonts lack: symbols go, letters become "\ufffd"."""
    return "".join(
        c
        if c in _INVISIBLE or any(ord(c) in _coverage(family) for family in FAMILIES)
        else ("\ufffd" if c.isalnum() else "")
        for c in text
    )


_INVISIBLE = frozenset("\u2066\u2067\u2068\u2069\u200c\u200d")


def lay_out(
    spans: Sequence[Span] | Span, width: float, direction: Direction = Direction.AUTO
) -> tuple[Line, ...]:
    """Breaks the spans, as one paragraph, into lines no wider than `width` points.

    Words longer than a line are broken. Raises RuntimeError when no application is running.
    """
    _register_fonts()
    pieces = [spans] if isinstance(spans, Span) else list(spans)
    pieces = [Span(drawable(s.text), s.size, s.bold, s.colour) for s in pieces]
    text = "".join(piece.text for piece in pieces)
    if not text.strip():
        return ()
    layout = _layout_of(text, pieces, direction)
    layout.beginLayout()
    lines: list[QTextLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * PIXELS_PER_POINT)
        lines.append(line)
    layout.endLayout()
    return tuple(_read_line(line, text, pieces) for line in lines)


def measure(span: Span) -> float:
    """The width in points that the span takes on one line."""
    return max((line.width for line in lay_out(span, 20_000)), default=0.0)


def _layout_of(text: str, pieces: list[Span], direction: Direction) -> QTextLayout:
    layout = QTextLayout(text, _font(pieces[0], FAMILIES[0]))
    option = QTextOption()
    option.setTextDirection(direction.value)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    formats: list[QTextLayout.FormatRange] = []
    start = 0
    for piece in pieces:
        for family, part in by_family(piece.text):
            look = QTextCharFormat()
            look.setFont(_font(piece, family))
            stretch = QTextLayout.FormatRange()
            stretch.start, stretch.length, stretch.format = start, _units(part), look
            formats.append(stretch)
            start += stretch.length
    layout.setFormats(formats)
    return layout


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
        if character in _INVISIBLE or ord(character) in _coverage(before):
            return before
    elif before and character in _COMMON and ord(character) in _coverage(before):
        return before
    return next((f for f in FAMILIES if ord(character) in _coverage(f)), FAMILIES[0])


_COMMON = frozenset(" .,:;!?()-/'\"")


def _font(span: Span, family: str) -> QFont:
    font = QFont()
    font.setFamilies([family])
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    font.setPixelSize(round(span.size * PIXELS_PER_POINT))
    font.setWeight(QFont.Weight.Bold if span.bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _units(text: str) -> int:
    """Length as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _part(text: str, start: int, length: int) -> str:
    return text.encode("utf-16-le")[start * 2 : (start + length) * 2].decode("utf-16-le", "ignore")


_EVERYTHING = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


def _read_line(line: QTextLine, text: str, pieces: list[Span]) -> Line:
    start, end = line.textStart(), line.textStart() + line.textLength()
    origin = (line.naturalTextRect().left(), line.y() + line.ascent())
    runs: list[tuple[QGlyphRun, Span]] = []
    piece_start = 0
    for piece in pieces:
        piece_end = piece_start + _units(piece.text)
        first, last = max(start, piece_start), min(end, piece_end)
        if first < last:
            runs += [(run, piece) for run in line.glyphRuns(first, last - first, _EVERYTHING)]
        piece_start = piece_end
    starts = sorted({index for run, _ in runs for index in run.stringIndexes()} | {end})
    letters = {i: _part(text, i, after - i) for i, after in pairwise(starts)}
    return Line(
        text=without_isolates(_part(text, start, end - start)).rstrip(),
        width=line.naturalTextWidth() / PIXELS_PER_POINT,
        ascent=line.ascent() / PIXELS_PER_POINT,
        descent=line.descent() / PIXELS_PER_POINT,
        glyphs=tuple(_read_run(run, piece, origin, letters) for run, piece in runs),
    )


def _read_run(
    run: QGlyphRun, piece: Span, origin: tuple[float, float], letters: dict[int, str]
) -> Glyphs:
    raw = run.rawFont()
    name = f"{raw.familyName().replace(' ', '')}-{'Bold' if raw.weight() >= 600 else 'Regular'}"
    if name not in font_files():
        raise RuntimeError(f"the text was set in {raw.familyName()!r}, which we do not carry")
    left, baseline = origin
    clusters: dict[int, list[int]] = {}
    for position, index in enumerate(run.stringIndexes()):
        clusters.setdefault(index, []).append(position)
    return Glyphs(
        font=name,
        size=piece.size,
        colour=piece.colour,
        right_to_left=run.isRightToLeft(),
        ids=tuple(run.glyphIndexes()),
        places=tuple(
            ((p.x() - left) / PIXELS_PER_POINT, (p.y() - baseline) / PIXELS_PER_POINT)
            for p in run.positions()
        ),
        clusters=tuple(
            (without_isolates(letters.get(index, "")), tuple(members))
            for index, members in sorted(clusters.items())
        ),
    )
