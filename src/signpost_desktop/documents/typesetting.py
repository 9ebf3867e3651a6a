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
from itertools import pairwise
from threading import Lock

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

from signpost_desktop.documents.fonts import FAMILIES, by_family, drawable, font_files, line_room
from signpost_desktop.documents.plain_text import without_isolates

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
    glyphs = tuple(_read_run(run, piece, origin, letters) for run, piece in runs)
    return Line(
        text=without_isolates(_part(text, start, end - start)).rstrip(),
        width=line.naturalTextWidth() / PIXELS_PER_POINT,
        ascent=max((line_room(g.font)[0] * g.size for g in glyphs), default=0.0),
        descent=max((line_room(g.font)[1] * g.size for g in glyphs), default=0.0),
        glyphs=glyphs,
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
