"""The invitation slip: the code that lets one person's computer into the team, once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

import segno

from signpost_desktop.documents.paper_texts import INVITATION
from signpost_desktop.documents.pdf_page import PAGE_WIDTH, PdfPage
from signpost_desktop.documents.plain_text import clean, isolate
from signpost_desktop.documents.sheet_layout import ACCENT, GREY, HAIRLINE, INNER_WIDTH, MARGIN
from signpost_desktop.documents.two_languages import TwoLanguages, leads_right, on_one_page
from signpost_desktop.documents.typesetting import Span, lay_out

MOST_GROUPS = 12
COLUMNS = 4
_QR = 132.0

_STEPS = tuple(f"step_{number}" for number in range(1, 6))


def invitation_pdf(
    organization: str,
    server_url: str,
    code_groups: Sequence[str],
    valid_until: str,
    *,
    name: str = "",
    roles: str = "",
    labels: Mapping[str, str] = INVITATION,
) -> bytes:
    """One A4 page: the server's address, the code in groups and as a picture, and what to do.

    Raises ValueError for no groups, more than 12, or one longer than 8 characters: each must be
    shown whole. The bytes are secret until the code was used.
    """
    if not 0 < len(code_groups) <= MOST_GROUPS:
        raise ValueError(f"an invitation's code has 1 to {MOST_GROUPS} groups")
    if any(not group or len(group) > 8 or clean(group) != group for group in code_groups):
        raise ValueError("each group of a code is 1 to 8 plain characters")
    who = "   ".join(part for part in (clean(name, 100), clean(roles, 100)) if part)

    def draw(both: TwoLanguages) -> float:
        page = both.page
        y = both.title("title", MARGIN)
        y = _text(page, Span(clean(organization, 100), 13, bold=True), y + 2)
        if who:
            y = _text(page, Span(labels["for"].format(who), 11.5, colour=GREY), y + 2)
        page.rule(MARGIN, y + 8, INNER_WIDTH, ACCENT, 1.5)
        y = both.text("before", y + 20)
        facts = (
            (labels["address"], clean(server_url, 300)), (labels["until"], clean(valid_until, 60))
        )  # fmt: skip
        y = _address(page, facts, link(server_url, code_groups), y + 16)
        y = _groups(page, code_groups, y + 14)
        return both.steps(_STEPS, both.title("what_to_do", y + 18, 14))

    return on_one_page("Invitation", labels, INVITATION, draw)


def link(server_url: str, code_groups: Sequence[str]) -> str:
    """What the picture holds. The code stands after the #: a browser sends that to nobody."""
    return f"{server_url}/#{urlencode({'signpost-code': '-'.join(code_groups)})}"


def _text(page: PdfPage, span: Span, y: float) -> float:
    return page.lines(lay_out(span, INNER_WIDTH), MARGIN, y, INNER_WIDTH)


def _address(page: PdfPage, facts: Sequence[tuple[str, str]], picture: str, y: float) -> float:
    """Address and date beside the picture, whose light border keeps its place."""
    width = INNER_WIDTH - _QR - 16
    left = y
    for label, words in facts:
        left = page.lines(lay_out(Span(label, 10, colour=GREY), width), MARGIN, left + 6, width)
        shown = words if leads_right(words) else isolate(words)
        left = page.lines(lay_out(Span(shown, 13, bold=True), width), MARGIN, left, width)
    code = segno.make_qr(picture, error="m", boost_error=False)
    page.squares(code.matrix_iter(border=4), PAGE_WIDTH - MARGIN - _QR, y, _QR)
    return max(left, y + _QR)


def _groups(page: PdfPage, groups: Sequence[str], y: float) -> float:
    """The code, read along the rows; each group with its number."""
    width, height = INNER_WIDTH / COLUMNS, 44.0
    rows = -(-len(groups) // COLUMNS)
    page.box(MARGIN - 8, y - 6, INNER_WIDTH + 16, rows * height + 12, ACCENT)
    for position, group in enumerate(groups):
        row, column = divmod(position, COLUMNS)
        x, top = MARGIN + column * width, y + row * height
        # Above the group, not beside it: copied from the screen the two must not run together.
        page.lines(lay_out(Span(str(position + 1), 8, colour=GREY), 18), x, top + 3, 18)
        line = lay_out(Span(isolate(group), 17, bold=True), 1_000)
        page.lines(line, x, top + 27 - line[0].height / 2 + 2, width)
        if column == 0 and row:
            page.rule(MARGIN, top, INNER_WIDTH, HAIRLINE)
    return y + rows * height + 6
