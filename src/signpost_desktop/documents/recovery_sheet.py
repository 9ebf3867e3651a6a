"""The recovery sheet: the words that open the records again when a passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from signpost_desktop.documents.paper_texts import RECOVERY
from signpost_desktop.documents.pdf_page import PAGE_WIDTH, PdfPage
from signpost_desktop.documents.plain_text import clean, isolate, isolate_apart
from signpost_desktop.documents.sheet_layout import ACCENT, GREY, HAIRLINE, INNER_WIDTH, MARGIN
from signpost_desktop.documents.two_languages import TwoLanguages, on_one_page
from signpost_desktop.documents.typesetting import Span, lay_out

MOST_WORDS = 32
COLUMNS = 4

_STEPS = tuple(f"step_{number}" for number in range(1, 6))


def recovery_pdf(
    organization: str,
    words: Sequence[str],
    made_on: str = "",
    labels: Mapping[str, str] = RECOVERY,
) -> bytes:
    """One A4 page with the words (or groups of characters), numbered, big and clear.

    `labels` are the texts of `RECOVERY` in another language; the English stands below them.
    Raises ValueError for no words, more than 32, or one longer than 16 characters: the sheet
    must show every word whole. The bytes are secret: print or save them where the person says,
    and keep no copy.
    """
    if not 0 < len(words) <= MOST_WORDS:
        raise ValueError(f"a recovery sheet has 1 to {MOST_WORDS} words")
    if any(not word or len(word) > 16 or clean(word) != word for word in words):
        raise ValueError("each recovery word is 1 to 16 plain characters")

    def draw(both: TwoLanguages) -> float:
        y = both.title("title", MARGIN)
        name = [Span(clean(organization, 100), 13, bold=True)]
        if made_on:
            made = labels["made_on"].format(clean(made_on, 40))
            name.append(Span(f"   {isolate_apart(made)}", 10, colour=GREY))
        y = both.page.lines(lay_out(name, INNER_WIDTH), MARGIN, y + 2, INNER_WIDTH)
        both.page.rule(MARGIN, y + 8, INNER_WIDTH, ACCENT, 1.5)
        y = both.text("before", y + 20)
        y = _words(both.page, words, y + 18)
        y = both.title("what_to_do", y + 18, 14)
        return both.steps(_STEPS, y)

    return on_one_page("Recovery sheet", labels, RECOVERY, draw)


def _words(page: PdfPage, words: Sequence[str], y: float) -> float:
    """The numbered grid, read along the rows."""
    cell_width, cell_height = INNER_WIDTH / COLUMNS, 44.0
    rows = -(-len(words) // COLUMNS)
    page.box(MARGIN - 8, y - 6, PAGE_WIDTH - 2 * MARGIN + 16, rows * cell_height + 12, ACCENT)
    for position, word in enumerate(words):
        row, column = divmod(position, COLUMNS)
        x, top = MARGIN + column * cell_width, y + row * cell_height
        page.lines(lay_out(Span(str(position + 1), 9, colour=GREY), 18), x, top + 17, 14, "right")
        # A long word is set smaller, never broken: a broken word would be typed as two.
        size = 17.0 if len(word) <= 9 else 17.0 * 9 / len(word)
        line = lay_out(Span(isolate(word), size, bold=True), 1_000)
        page.lines(line, x + 20, top + 22 - line[0].height / 2 + 2, cell_width)
        if column == 0 and row:
            page.rule(MARGIN, top, INNER_WIDTH, HAIRLINE)
    return y + rows * cell_height + 6
