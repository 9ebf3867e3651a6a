"""The lower part of the sheet: appointment card, QR code, urgent numbers."""

from __future__ import annotations

from collections.abc import Iterable

from signpost_desktop.documents.pdf_page import PAGE_HEIGHT, PAGE_WIDTH, PdfPage
from signpost_desktop.documents.plain_text import isolate, isolate_numbers
from signpost_desktop.documents.sheet import Appointment, Sheet
from signpost_desktop.documents.sheet_labels import SheetLabels
from signpost_desktop.documents.sheet_layout import (
    ACCENT,
    GREY,
    HAIRLINE,
    INNER_WIDTH,
    MARGIN,
    Block,
    Look,
)
from signpost_desktop.documents.typesetting import Span

QR_SIZE = 118.0


class Foot:
    """The lower part of the page: appointment card, QR code, urgent numbers."""

    def __init__(self, sheet: Sheet, labels: SheetLabels) -> None:
        self._look = Look(labels, 18.0 if sheet.large else 10.0, sheet.large)
        self._card_width = INNER_WIDTH - QR_SIZE - 16
        self._urgent = self._urgent_block(sheet)
        self._blank: list[bool] = []
        self._rows = self._card_rows(sheet.appointment)
        self._hint = Block(self._card_width, "left" if labels.right_to_left else "right")
        if not self._rows:
            hint = [Span(labels.pair("scan"), self._look.sized(0.85), colour=GREY)]
            self._hint.add(hint, self._look.direction)
        urgent_height = self._urgent.height + 14 if sheet.urgent else 0
        self._bottom = PAGE_HEIGHT - MARGIN + 10 - urgent_height
        rows_height = sum(row.height for row in self._rows) + 10 * len(self._rows) + 14
        self._band = max(QR_SIZE, rows_height if self._rows else 0)
        self.top = self._bottom - self._band - 12

    def _urgent_block(self, sheet: Sheet) -> Block:
        block = Block(INNER_WIDTH, self._look.align)
        if sheet.urgent:
            spans = [
                Span(self._look.labels.pair("urgent") + "   ", self._look.sized(0.9), True, ACCENT)
            ]
            for urgent in sheet.urgent:
                spans.append(Span(f"{urgent.name} ", self._look.sized(0.9)))
                spans.append(Span(isolate(urgent.number) + "    ", self._look.sized(1.0), True))
            block.add(spans, self._look.direction)
        return block

    def _card_rows(self, card: Appointment | None) -> list[Block]:
        if card is None:
            return []
        look, rows = self._look, []
        heading = Block(self._card_width - 28, look.align)
        title = [Span(look.labels.pair("appointment"), look.sized(1.2), True, ACCENT)]
        heading.add(title, look.direction)
        rows.append(heading)
        for key in ("date", "time", "place", "with_whom"):
            value = isolate_numbers(getattr(card, key))
            row = Block(self._card_width - 28, look.align)
            label = Span(f"{look.labels.pair(key)}   ", look.sized(0.85), colour=GREY)
            row.add([label, Span(value, look.sized(1.1), True)], look.direction, most_lines=2)
            rows.append(row)
        self._blank = [not getattr(card, key) for key in ("date", "time", "place", "with_whom")]
        return rows

    def draw(self, page: PdfPage, code: Iterable[Iterable[int]]) -> None:
        """Draws everything below the services."""
        mirrored = self._look.labels.right_to_left
        y = self._bottom - self._band
        qr_x = MARGIN if mirrored else PAGE_WIDTH - MARGIN - QR_SIZE
        page.squares(code, qr_x, y, QR_SIZE)
        beside = MARGIN + (QR_SIZE + 16 if mirrored else 0)
        if self._rows:
            self._draw_card(page, beside, y, mirrored)
        self._hint.draw(page, beside, y + QR_SIZE - self._hint.height - 10)
        if self._urgent.parts:
            page.rule(MARGIN, self._bottom + 8, INNER_WIDTH, HAIRLINE)
            self._urgent.draw(page, MARGIN, self._bottom + 14)

    def _draw_card(self, page: PdfPage, x: float, y: float, mirrored: bool) -> None:
        page.box(x, y, self._card_width, self._band, ACCENT)
        row_y = y + 10
        spare = self._band - 14 - sum(row.height for row in self._rows)
        gap = spare / len(self._rows)
        for number, row in enumerate(self._rows):
            row.draw(page, x + 14, row_y)
            if number and self._blank[number - 1]:
                taken = max((line.width for _, lines in row.parts for line in lines), default=0)
                start = x + 14 if mirrored else x + 14 + taken + 4
                page.rule(start, row_y + row.height, row.width - taken - 4, HAIRLINE)
            row_y += row.height + gap
