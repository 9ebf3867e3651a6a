"""Rows of a client's language with English beside it, over as many pages as they take."""

from __future__ import annotations

from dataclasses import dataclass

from signpost_desktop.documents.pdf_page import PAGE_HEIGHT, PdfPage
from signpost_desktop.documents.sheet_labels import SheetLabels
from signpost_desktop.documents.sheet_layout import HAIRLINE, INNER_WIDTH, MARGIN, Block
from signpost_desktop.documents.typesetting import BLACK, Colour, Direction, Span

GUTTER = 24.0


@dataclass(frozen=True)
class Style:
    """How the words of a row look, and the space above them, in points."""

    size: float
    bold: bool = False
    colour: Colour = BLACK
    gap: float = 0.0


@dataclass(frozen=True)
class _Row:
    own: Block
    english: Block | None
    gap: float
    leads: bool  # stands over the next row, and goes with it to the next page
    to_write_on: bool = False

    @property
    def height(self) -> float:
        return max(block.height + self.drop(block) for block in self._blocks)

    @property
    def _blocks(self) -> tuple[Block, ...]:
        return (self.own, self.english) if self.english else (self.own,)

    def drop(self, block: Block) -> float:
        """How much lower the block begins, so that both first lines stand on one line."""
        return max(map(_ascent, self._blocks)) - _ascent(block)


class SideBySide:
    """A table of two columns, the client's language on the side where its reading begins.

    Where the language is English there is one column. Words are the caller's to clean: a row is
    never parted, so one must not be higher than a page.
    """

    def __init__(self, labels: SheetLabels) -> None:
        self._mirrored = labels.right_to_left
        self._alone = labels.language == "en"
        self._width = INNER_WIDTH if self._alone else (INNER_WIDTH - GUTTER) / 2
        self._rows: list[_Row] = []

    def add(self, own: str, english: str, style: Style, *, leads: bool = False) -> None:
        """Adds a row; `leads` keeps it on the page of the row that follows."""
        first = self._own(english if self._alone else own, style)
        beside = None if self._alone else self._english(english, style)
        self._rows.append(_Row(first, beside, style.gap, leads))

    def add_line(self, words: str, style: Style) -> None:
        """Adds a row with a line to write on after the words."""
        block = Block(INNER_WIDTH, "right" if self._mirrored else "left")
        block.add([_span(words, style)], self._direction)
        self._rows.append(_Row(block, None, style.gap, leads=False, to_write_on=True))

    @property
    def fits_one_page(self) -> bool:
        """Whether `draw` needs no second page."""
        taken = sum(row.height + row.gap for row in self._rows)
        return taken <= PAGE_HEIGHT - 2 * MARGIN

    def draw(self, page: PdfPage) -> None:
        """Draws the rows from the top of the page on."""
        y = MARGIN
        for row, after in zip(self._rows, [*self._rows[1:], None], strict=True):
            needed = row.gap + row.height
            if row.leads and after:
                needed += after.gap + after.height
            if y > MARGIN and y + needed > PAGE_HEIGHT - MARGIN:
                page.next_page()
                y = MARGIN
            y += row.gap if y > MARGIN else 0.0
            self._draw_row(page, row, y)
            y += row.height

    def _draw_row(self, page: PdfPage, row: _Row, y: float) -> None:
        far = MARGIN + INNER_WIDTH
        left = far - row.own.width if self._mirrored else MARGIN
        row.own.draw(page, left, y + row.drop(row.own))
        if row.english:
            left = MARGIN if self._mirrored else far - row.english.width
            row.english.draw(page, left, y + row.drop(row.english))
        if row.to_write_on:
            widths = (line.width for _, lines in row.own.parts for line in lines)
            taken = max(widths, default=0.0) + 8
            start = MARGIN if self._mirrored else MARGIN + taken
            page.rule(start, y + row.height, INNER_WIDTH - taken, HAIRLINE)

    def _own(self, words: str, style: Style) -> Block:
        block = Block(self._width, "right" if self._mirrored else "left")
        block.add([_span(words, style)], self._direction)
        return block

    def _english(self, words: str, style: Style) -> Block:
        block = Block(self._width, "left")
        block.add([_span(words, style)], Direction.LEFT_TO_RIGHT)
        return block

    @property
    def _direction(self) -> Direction:
        return Direction.RIGHT_TO_LEFT if self._mirrored else Direction.LEFT_TO_RIGHT


def _ascent(block: Block) -> float:
    return block.parts[0][1][0].ascent if block.parts else 0.0


def _span(words: str, style: Style) -> Span:
    return Span(words, style.size, style.bold, style.colour)
