"""Where things stand on the sheet: blocks of laid-out lines, measured before they are drawn."""

from __future__ import annotations

from dataclasses import dataclass, field

from signpost_desktop.documents.pdf_page import PAGE_WIDTH, Align, PdfPage
from signpost_desktop.documents.plain_text import isolate, isolate_apart, isolate_numbers
from signpost_desktop.documents.sheet import English, SheetMode, SheetService
from signpost_desktop.documents.sheet_labels import SheetLabels
from signpost_desktop.documents.sheet_words import details, opening_unknown
from signpost_desktop.documents.typesetting import BLACK, Colour, Direction, Line, Span, lay_out

MARGIN = 42.0
INNER_WIDTH = PAGE_WIDTH - 2 * MARGIN

ACCENT: Colour = (0.05, 0.34, 0.40)  # a quiet teal; 8:1 on white, dark grey on a black printer
GREY: Colour = (0.33, 0.33, 0.33)
HAIRLINE: Colour = (0.78, 0.80, 0.82)
LARGE_PRINT = 18.0
ROOMY = 12.5  # points; from here on labels stand above their words
_SHORT = 60  # letters of a fact with its English that stand on one line


KnownLines = dict[tuple[tuple[Span, ...], float, Direction], tuple[Line, ...]]


@dataclass(frozen=True)
class Look:
    """How the page reads: labels, direction, base size in points; large print has a floor."""

    labels: SheetLabels
    size: float
    large: bool
    # Lines laid out already for this page: trying another plan lays most of them out again.
    known: KnownLines = field(default_factory=dict)

    def sized(self, factor: float) -> float:
        """A size relative to the base, never smaller than can be read."""
        return max(self.size * factor, LARGE_PRINT if self.large else 8.0)

    def block(self, width: float) -> Block:
        """An empty column that shares this page's lines."""
        return Block(width, self.align, known=self.known)

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
    known: KnownLines = field(default_factory=dict)

    def add(
        self,
        spans: list[Span],
        direction: Direction = Direction.AUTO,
        gap: float = 0.0,
    ) -> None:
        """Adds a paragraph `gap` points below the last."""
        key = (tuple(spans), self.width, direction)
        lines = self.known.get(key)
        if lines is None:
            lines = self.known[key] = lay_out(spans, self.width, direction)
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
    """One service: what and where it is, and beside it number and times (large print: below)."""

    main: Block
    side: Block

    @property
    def height(self) -> float:
        """In points, without the space around the service."""
        return max(self.main.height, self.side.height)

    def draw(self, page: PdfPage, x: float, y: float, width: float, mirrored: bool) -> None:
        """Draws the service in a column of `width` points; mirrored for right-to-left."""
        far = x + width
        self.main.draw(page, far - self.main.width if mirrored else x, y)
        self.side.draw(page, x if mirrored else far - self.side.width, y)


def service_block(service: SheetService, look: Look, mode: SheetMode, width: float) -> ServiceBlock:
    """Lays one service out: in two columns, in large print and with numbers only in one."""
    if mode is SheetMode.NUMBER_ONLY:
        numbers = look.block(width)
        _number_and_times(numbers, service, look, larger=True)
        return ServiceBlock(numbers, look.block(0))
    side = look.block(min(190.0, width * 0.37))
    main = look.block(width if look.large else width - side.width - 22)
    english = service.english or English()
    main.add([Span(isolate_numbers(service.name), look.sized(1.35), bold=True)])
    main.add([Span(isolate_numbers(english.name), look.sized(1.0), bold=True)])
    main.add([Span(isolate_numbers(service.summary), look.sized(1.0), colour=GREY)])
    main.add([Span(isolate_numbers(english.summary), look.sized(0.9), colour=GREY)])
    _number_and_times(main if look.large else side, service, look, larger=False)
    _details(main, service, look)
    return ServiceBlock(main, side)


def _details(block: Block, service: SheetService, look: Look) -> None:
    """Where there is room a label stands above its words, else before them."""
    above = look.size >= ROOMY and not look.large
    gap = look.size * (0.55 if above else 0.28)
    if not service.address:
        unknown = look.labels.pair("address_unknown")
        block.add([Span(unknown, look.sized(0.9), colour=GREY)], look.direction, gap)
    for key, value, beside in details(service):
        faint = key == "source"
        label = Span(look.labels.pair(key), look.sized(0.82), bold=not faint, colour=ACCENT)
        words = Span(
            isolate_apart(value),
            look.sized(0.82 if faint else 1.0),
            colour=GREY if faint else BLACK,
        )
        english = Span(isolate_apart(beside), look.sized(0.9), colour=GREY)
        inline = [words]
        if beside and len(value) + len(beside) <= _SHORT:
            inline += [Span("  ·  ", english.size, colour=GREY), english]
        if above and not faint:
            block.add([label], look.direction, gap)
            block.add(inline, look.direction)
        else:
            before = Span(f"{label.text}   ", label.size, label.bold, label.colour)
            block.add([before, *inline], look.direction, gap)
        if beside and len(inline) == 1:
            block.add([english])


def _number_and_times(block: Block, service: SheetService, look: Look, larger: bool) -> None:
    small = look.sized(0.82)
    big = look.sized(2.4 if larger else 1.75)
    if service.phones:
        label = [Span(look.labels.pair("phone"), small, bold=True, colour=ACCENT)]
        block.add(label, look.direction, gap=look.size * 0.35)
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
        for line, english in service.times:
            block.add([Span(isolate_numbers(line), look.sized(1.0))])
            if english:
                block.add([Span(isolate_numbers(english), look.sized(0.85), colour=GREY)])
    else:
        unknown = look.labels.pair(opening_unknown(service), "\u2028")
        _add_lines(block, unknown, look.sized(0.9), look.direction, GREY, look.size * 0.35)


def _add_lines(
    block: Block, text: str, size: float, direction: Direction, colour: Colour, gap: float = 0.0
) -> None:
    """Each language on a line of its own: a whole sentence is hard to read in two at once."""
    for number, line in enumerate(text.split("\u2028")):
        block.add([Span(line, size, colour=colour)], direction, gap if number == 0 else 0.0)
