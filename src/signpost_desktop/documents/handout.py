"""The sheet that a person takes away: one A4 page of services, in their language and English."""

from __future__ import annotations

from dataclasses import dataclass, replace

from signpost_desktop.documents.pdf_page import PdfPage
from signpost_desktop.documents.plain_text import isolate_apart
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
    page = PdfPage("Information sheet")
    arranged = _arrange(sheet, labels)
    head, plan, foot = arranged.head, arranged.plan, arranged.foot
    head.draw(page, MARGIN, MARGIN)
    page.rule(MARGIN, MARGIN + head.height + 7, INNER_WIDTH, ACCENT, 1.5)
    _draw_services(page, plan, labels, arranged.top, foot.top)
    shown = replace(sheet, services=sheet.services[: len(plan.blocks)])
    foot.draw(page, qr_code(shown, labels, plan.left_out).matrix_iter(border=4))
    return page.to_bytes()


def services_that_fit(sheet: Sheet, labels: SheetLabels) -> int:
    """How many of the sheet's services, from the first on, stand on its one page."""
    return len(_arrange(sheet, labels).plan.blocks)


@dataclass(frozen=True)
class _Arrangement:
    """The three parts of the page, measured; `top` is where the services begin."""

    head: Block
    plan: Plan
    foot: Foot
    top: float


def _arrange(sheet: Sheet, labels: SheetLabels) -> _Arrangement:
    """Lays the sheet out; an empty card makes way where not even one service would fit."""
    ready = printable(sheet)
    head, foot = _head(ready, labels), Foot(ready, labels)
    top = MARGIN + head.height + 16
    plan = plan_services(ready, labels, foot.top - top)
    if ready.services and not plan.blocks and ready.appointment == Appointment():
        return _arrange(replace(ready, appointment=None), labels)
    return _Arrangement(head, plan, foot, top)


def _head(sheet: Sheet, labels: SheetLabels) -> Block:
    look = Look(labels, 18.0 if sheet.large else 11.0, sheet.large)
    block = Block(INNER_WIDTH, look.align)
    key = "title" if sheet.mode is SheetMode.FULL else "numbers_title"
    own, english = labels.own(key), labels.english[key]
    title = [Span(own, look.sized(1.25 if sheet.large else 1.9), bold=True, colour=ACCENT)]
    if own != english:
        title.append(Span(f"  {english}", look.sized(1.0 if sheet.large else 1.2), colour=GREY))
    block.add(title, look.direction)
    made = f"{labels.pair('made_on')}: {isolate_apart(sheet.made_on)}" if sheet.made_on else ""
    ours = (
        [Span(isolate_apart(sheet.organization), look.sized(1.0), bold=True)]
        if sheet.organization
        else []
    )
    beside = (isolate_apart(sheet.organization_details), "" if sheet.large else made)
    rest = "   ".join(filter(None, beside))
    if rest:
        ours.append(Span(("   " if ours else "") + rest, look.sized(0.85), colour=GREY))
    block.add(ours, look.direction, gap=1)
    if sheet.large and made:  # beside the name it would be parted by the line's end
        block.add([Span(made, look.sized(0.85), colour=GREY)], look.direction)
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
