"""The sheet that a person takes away: one A4 page of services, in their language and English."""

from __future__ import annotations

from dataclasses import replace

from signpost_desktop.documents.pdf_page import PdfPage
from signpost_desktop.documents.plain_text import isolate, isolate_numbers
from signpost_desktop.documents.sheet import (
    Appointment,
    Sheet,
    SheetMode,
    SheetService,
    UrgentNumber,
    printable,
)
from signpost_desktop.documents.sheet_foot import Foot
from signpost_desktop.documents.sheet_labels import SheetLabels, available_languages, load_labels
from signpost_desktop.documents.sheet_layout import (
    ACCENT,
    GREY,
    HAIRLINE,
    INNER_WIDTH,
    MARGIN,
    Block,
    Look,
)
from signpost_desktop.documents.sheet_plan import (
    LARGE_SIZES,
    Plan,
    least_gap,
    more_line,
    plan_services,
)
from signpost_desktop.documents.sheet_words import qr_code, sheet_text
from signpost_desktop.documents.typesetting import Span

__all__ = [
    "Appointment",
    "Sheet",
    "SheetLabels",
    "SheetMode",
    "SheetService",
    "UrgentNumber",
    "available_languages",
    "load_labels",
    "services_that_fit",
    "sheet_pdf",
    "sheet_text",
]


def sheet_pdf(sheet: Sheet, labels: SheetLabels) -> bytes:
    """The sheet as a PDF of exactly one page; the same sheet gives the same bytes.

    Must be called while a QGuiApplication runs (see `typesetting`); any thread will do.
    Where not everything fits, details go in a fixed order, then whole services with "and N
    more: ask us"; a service that is printed keeps its phone numbers. Title and other metadata
    are neutral, and of a NUMBER_ONLY sheet nothing in the file names a service.
    """
    ready = printable(sheet)
    page = PdfPage("Information sheet")
    head = _head(ready, labels)
    foot = Foot(ready, labels)
    top = MARGIN + head.height + 16
    plan = plan_services(ready, labels, foot.top - top)
    head.draw(page, MARGIN, MARGIN)
    page.rule(MARGIN, MARGIN + head.height + 7, INNER_WIDTH, ACCENT, 1.5)
    _draw_services(page, plan, labels, top, foot.top)
    shown = replace(ready, services=ready.services[: len(plan.blocks)])
    foot.draw(page, qr_code(shown, labels, plan.left_out).matrix_iter(border=4))
    return page.to_bytes()


def services_that_fit(sheet: Sheet, labels: SheetLabels) -> int:
    """How many of the sheet's services, from the first on, stand on its one page."""
    ready = printable(sheet)
    top = MARGIN + _head(ready, labels).height + 16
    return len(plan_services(ready, labels, Foot(ready, labels).top - top).blocks)


def _head(sheet: Sheet, labels: SheetLabels) -> Block:
    look = Look(labels, 18.0 if sheet.large else 11.0, sheet.large)
    block = Block(INNER_WIDTH, look.align)
    key = "title" if sheet.mode is SheetMode.FULL else "numbers_title"
    own, english = labels.own(key), labels.english[key]
    title = [Span(own, look.sized(1.9 if not sheet.large else 1.4), bold=True, colour=ACCENT)]
    if own != english:
        title.append(Span(f"  {english}", look.sized(1.2), colour=GREY))
    block.add(title, look.direction)
    made = f"{labels.pair('made_on')}: {isolate(sheet.made_on)}" if sheet.made_on else ""
    ours = [Span(sheet.organization, look.sized(1.0), bold=True)] if sheet.organization else []
    rest = "   ".join(filter(None, (isolate_numbers(sheet.organization_details), made)))
    if rest:
        ours.append(Span(("   " if ours else "") + rest, look.sized(0.85), colour=GREY))
    block.add(ours, look.direction, gap=1, most_lines=3)
    return block


def _draw_services(
    page: PdfPage, plan: Plan, labels: SheetLabels, top: float, bottom: float
) -> None:
    """Space that is left is shared out between the services, up to a calm amount."""
    least = least_gap(plan.size)
    spare = max(bottom - top - plan.height, 0) / max(len(plan.blocks), 1)
    gap = min(least + spare, plan.size * 2.6)
    y = top + min(spare, plan.size * 0.6)
    for number, block in enumerate(plan.blocks):
        if number:
            page.rule(MARGIN, y - gap / 2, INNER_WIDTH, HAIRLINE)
        block.draw(page, MARGIN, y, INNER_WIDTH, labels.right_to_left)
        y += block.height + gap
    if plan.left_out:
        look = Look(labels, plan.size, large=plan.size >= LARGE_SIZES[-1])
        more_line(plan.left_out, look).draw(page, MARGIN, y - gap / 2)
