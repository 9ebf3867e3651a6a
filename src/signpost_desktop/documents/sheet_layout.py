"""Where things stand on the sheet: blocks of laid-out lines, measured before they are drawn."""

from __future__ import annotations

from dataclasses import dataclass, field

from signpost_desktop.documents.pdf_page import PAGE_WIDTH, Align, PdfPage
from signpost_desktop.documents.plain_text import isolate, isolate_apart, isolate_numbers
from signpost_desktop.documents.sheet import SheetMode, SheetService
from signpost_desktop.documents.sheet_labels import SheetLabels
from signpost_desktop.documents.sheet_words import details, opening_unknown
from signpost_desktop.documents.typesetting import BLACK, Colour, Direction, Line, Span, lay_out

MARGIN = 42.0
INNER_WIDTH = PAGE_WIDTH - 2 * MARGIN

ACCENT: Colour = (0.05, 0.34, 0.40)  # a quiet teal; 8:1 on white, dark grey on a black printer
GREY: Colour = (0.33, 0.33, 0.33)
HAIRLINE: Colour = (0.78, 0.80, 0.82)
LARGE_PRINT = 18.0


@dataclass(frozen=True)
class Look:
    """How the page reads: labels, direction, base size in points; large print has a floor."""

    labels: SheetLabels
    size: float
    large: bool

    def sized(self, factor: float) -> float:
        """A size relative to the base, never smaller than can be read."""
        return max(self.size * factor, LARGE_PRINT if self.large else 8.0)

    @property
    def align(self) -> Align:
        """The side at which reading begins."""
        return "right" if self.labels.right_to_left else "left"

    @property
    def direction(self) -> Direction:
        """The labels' direction, which leads a line that begins with one."""
        right = self.labels.right_to_left
        return Direction.RIGHT_TO_LEFT if right else Direction.LEFT_TO_RIGHT


@dataclass
class Block:
    """Paragraphs one under the other in one column."""

    width: float
    align: Align
    height: float = 0.0
    parts: list[tuple[float, tuple[Line, ...]]] = field(default_factory=list)

    def add(
        self,
        spans: list[Span],
        direction: Direction = Direction.AUTO,
        gap: float = 0.0,
        most_lines: int = 0,
    ) -> None:
        """Adds a paragraph `gap` points below the last, cut after `most_lines` (0: never)."""
        lines = lay_out(spans, self.width, direction)
        if most_lines and len(lines) > most_lines:
            lines = lines[:most_lines]
        if not lines:
            return
        self.height += gap if self.parts else 0.0
        self.parts.append((self.height, lines))
        self.height += sum(line.height for line in lines)

    def draw(self, page: PdfPage, x: float, y: float) -> None:
        """Draws the block with its top left corner at x, y."""
        for offset, lines in self.parts:
            page.lines(lines, x, y + offset, self.width, self.align)


@dataclass(frozen=True)
class ServiceBlock:
    """One service: what and where it is, and beside it (large print: below) number and times."""

    main: Block
    side: Block
    stacked: bool
    gap: float

    @property
    def height(self) -> float:
        """In points, without the space around the service."""
        if self.stacked:
            return self.main.height + self.gap + self.side.height
        return max(self.main.height, self.side.height)

    def draw(self, page: PdfPage, x: float, y: float, width: float, mirrored: bool) -> None:
        """Draws the service in a column of `width` points; mirrored for right-to-left."""
        if self.stacked:
            self.main.draw(page, x, y)
            self.side.draw(page, x, y + (self.main.height + self.gap if self.main.parts else 0))
            return
        far = x + width
        self.main.draw(page, far - self.main.width if mirrored else x, y)
        self.side.draw(page, x if mirrored else far - self.side.width, y)


def service_block(service: SheetService, look: Look, mode: SheetMode, width: float) -> ServiceBlock:
    """Lays one service out."""
    stacked = look.large or mode is SheetMode.NUMBER_ONLY
    side_width = width if stacked else min(190.0, width * 0.37)
    main_width = width if stacked else width - side_width - 22
    main = Block(main_width, look.align)
    side = Block(side_width, look.align)
    if mode is SheetMode.FULL:
        _what_and_where(main, service, look)
    _number_and_times(side, service, look, larger=mode is SheetMode.NUMBER_ONLY)
    return ServiceBlock(main, side, stacked, gap=look.size * 0.3 if main.parts else 0.0)


def _what_and_where(block: Block, service: SheetService, look: Look) -> None:
    block.add([Span(isolate_numbers(service.name), look.sized(1.35), bold=True)])
    block.add([Span(isolate_numbers(service.summary), look.sized(1.0), colour=GREY)])
    small, gap = look.sized(0.82), look.size * 0.28
    facts = details(service)
    for key, value in facts:
        faint = key == "source"
        value_size = look.sized(0.82 if faint else 1.0)
        words = isolate_apart(value) if key == "address" else isolate_numbers(value)
        block.add(
            [
                Span(f"{look.labels.pair(key)}   ", small, bold=not faint, colour=ACCENT),
                Span(words, value_size, colour=GREY if faint else BLACK),
            ],
            look.direction,
            gap,
        )
    if not service.address:
        block.add(
            [Span(look.labels.pair("address_unknown"), look.sized(0.9), colour=GREY)],
            look.direction,
            gap,
        )


def _number_and_times(block: Block, service: SheetService, look: Look, larger: bool) -> None:
    small = look.sized(0.82)
    big = look.sized(2.4 if larger else 1.75)
    if service.phones:
        label = [Span(look.labels.pair("phone"), small, bold=True, colour=ACCENT)]
        block.add(label, look.direction)
        for phone in service.phones:
            words = isolate(phone) if len(phone) <= 24 else isolate_numbers(phone)
            size = big if len(phone) <= 24 else look.sized(1.1)
            block.add([Span(words, size, bold=True)])
    else:
        unknown = look.labels.pair("phone_unknown", "\u2028")
        _add_lines(block, unknown, look.sized(1.0), look.direction, GREY)
    if service.opening:
        label = [Span(look.labels.pair("opening"), small, bold=True, colour=ACCENT)]
        block.add(label, look.direction, gap=look.size * 0.35)
        for line in service.opening:
            block.add([Span(isolate_numbers(line), look.sized(1.0))])
    else:
        unknown = look.labels.pair(opening_unknown(service), "\u2028")
        _add_lines(block, unknown, look.sized(0.9), look.direction, GREY, look.size * 0.35)


def _add_lines(
    block: Block, text: str, size: float, direction: Direction, colour: Colour, gap: float = 0.0
) -> None:
    """Each language on a line of its own: a whole sentence is hard to read in two at once."""
    for number, line in enumerate(text.split("\u2028")):
        block.add([Span(line, size, colour=colour)], direction, gap if number == 0 else 0.0)
