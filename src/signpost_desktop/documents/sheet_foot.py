"""The lower part of the sheet: appointment card, QR code, urgent numbers."""

from __future__ import annotations

from collections.abc import Iterable

from signpost_desktop.documents.pdf_page import PAGE_HEIGHT, PAGE_WIDTH, PdfPage
from signpost_desktop.documents.plain_text import FSI, NO_BREAK, PDI, isolate, isolate_apart
from signpost_desktop.documents.sheet import Appointment, Sheet, UrgentNumber
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

QR_SIZE = 136.0


class Foot:
    """Card and QR code with the urgent numbers below; without a card the numbers stand beside."""

    def __init__(self, sheet: Sheet, labels: SheetLabels) -> None:
        self._look = Look(labels, 18.0 if sheet.large else 10.0, sheet.large)
        self._beside_width = INNER_WIDTH - QR_SIZE - 16
        self._blank: list[bool] = []
        self._rows = self._card_rows(sheet.appointment)
        beside = not self._rows
        self._urgent = self._urgent_block(sheet, beside)
        self._hint = Block(self._beside_width, self._look.align)
        if beside:
            hint = [Span(labels.pair("scan"), self._look.sized(0.85), colour=GREY)]
            self._hint.add(hint, self._look.direction)
        below = self._urgent.height + 14 if sheet.urgent and not beside else 0
        self._bottom = PAGE_HEIGHT - MARGIN + 10 - below
        if beside:
            high = self._urgent.height + self._hint.height + 12
        else:
            high = sum(row.height for row in self._rows) + 10 * len(self._rows) + 14
        self._band = max(QR_SIZE, high)
        self.top = self._bottom - self._band - 14

    def _urgent_block(self, sheet: Sheet, beside: bool) -> Block:
        block = Block(self._beside_width if beside else INNER_WIDTH, self._look.align)
        if not sheet.urgent:
            return block
        look = self._look
        heading = Span(look.labels.pair("urgent") + "   ", look.sized(0.9), True, ACCENT)
        entries = [_urgent_spans(urgent, look) for urgent in sheet.urgent]
        if beside:
            block.add([heading], look.direction)
            for entry in entries:
                block.add(entry, look.direction)
        else:
            block.add([heading, *(span for entry in entries for span in entry)], look.direction)
        return block

    def _card_rows(self, card: Appointment | None) -> list[Block]:
        if card is None:
            return []
        look, rows = self._look, []
        heading = Block(self._beside_width - 28, look.align)
        title = [
            Span(
                look.labels.pair("appointment"),
                look.sized(1.0 if look.large else 1.2),
                True,
                ACCENT,
            )
        ]
        heading.add(title, look.direction)
        rows.append(heading)
        for key in ("date", "time", "place", "with_whom"):
            value = isolate_apart(getattr(card, key))
            row = Block(self._beside_width - 28, look.align)
            label = Span(f"{look.labels.pair(key)}   ", look.sized(0.85), colour=GREY)
            row.add([label, Span(value, look.sized(1.1), True)], look.direction)
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
        else:
            self._urgent.draw(page, beside, y)
            self._hint.draw(page, beside, y + self._band - self._hint.height)
        if self._rows and self._urgent.parts:
            page.rule(MARGIN, self._bottom + 8, INNER_WIDTH, HAIRLINE)
            self._urgent.draw(page, MARGIN, self._bottom + 14)
        elif not self._rows:
            page.rule(MARGIN, y - 8, INNER_WIDTH, HAIRLINE)

    def _draw_card(self, page: PdfPage, x: float, y: float, mirrored: bool) -> None:
        page.box(x, y, self._beside_width, self._band, ACCENT)
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


def _urgent_spans(urgent: UrgentNumber, look: Look) -> list[Span]:
    """Name and number, kept on one line where the name is short."""
    name = urgent.name.replace(" ", NO_BREAK) if len(urgent.name) < 28 else urgent.name
    return [
        Span(f"{FSI}{name}{NO_BREAK}", look.sized(0.9)),
        Span(isolate(urgent.number) + PDI + "    ", look.sized(1.0), bold=True),
    ]
