"""The recovery sheet: the words that open the records again when a passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from signpost_desktop.documents.pdf_page import PAGE_HEIGHT, PAGE_WIDTH, PdfPage
from signpost_desktop.documents.plain_text import clean, isolate
from signpost_desktop.documents.sheet_layout import ACCENT, GREY, HAIRLINE, INNER_WIDTH, MARGIN
from signpost_desktop.documents.typesetting import Span, lay_out

MOST_WORDS = 32
COLUMNS = 4

BEFORE = (
    "These words open your organisation's records if everybody forgets their passphrase, or if "
    "this computer is lost and you have a copy of the records. Without a passphrase or this "
    "sheet nobody can open them: not the makers of Signpost, not a repair shop."
)
AFTER = (
    "Put this sheet in a sealed envelope, in a locked place, away from the computer.",
    "Two people in your organisation should know where it is.",
    "Do not photograph it, email it or keep it on a computer.",
    "Whoever has this sheet and your computer can read everything. If it is lost or was seen, "
    "make a new one in Settings.",
    "To use it: on the lock screen choose “Use the recovery sheet” and type the words in the "
    "order of their numbers.",
)


def recovery_pdf(organization: str, words: Sequence[str], made_on: str = "") -> bytes:
    """One A4 page with the words (or groups of characters), numbered, big and clear.

    Raises ValueError for no words, more than 32, or one longer than 16 characters: the sheet
    must show every word whole. The bytes are secret: print or save them where the person says,
    and keep no copy.
    """
    if not 0 < len(words) <= MOST_WORDS:
        raise ValueError(f"a recovery sheet has 1 to {MOST_WORDS} words")
    if any(not word or len(word) > 16 or clean(word) != word for word in words):
        raise ValueError("each recovery word is 1 to 16 plain characters")
    page = PdfPage("Recovery sheet")
    y = _text(page, Span("Recovery sheet", 24, bold=True, colour=ACCENT), MARGIN)
    made = f"   Made on: {clean(made_on, 40)}" if made_on else ""
    name = Span(clean(organization, 100), 13, bold=True)
    y = page.lines(
        lay_out([name, Span(made, 10, colour=GREY)], INNER_WIDTH), MARGIN, y + 2, INNER_WIDTH
    )
    page.rule(MARGIN, y + 8, INNER_WIDTH, ACCENT, 1.5)
    y = _text(page, Span(BEFORE, 11.5), y + 24)
    y = _words(page, words, y + 22)
    y = _text(page, Span("What to do with this sheet", 14, bold=True, colour=ACCENT), y + 24)
    for number, advice in enumerate(AFTER, 1):
        page.lines(lay_out(Span(f"{number}.", 11.5, bold=True), 20), MARGIN, y + 7, 20)
        lines = lay_out(Span(advice, 11.5), INNER_WIDTH - 22)
        y = page.lines(lines, MARGIN + 22, y + 7, INNER_WIDTH - 22)
    if y > PAGE_HEIGHT - MARGIN / 2:
        raise ValueError("the recovery sheet does not fit on one page")
    return page.to_bytes()


def _text(page: PdfPage, span: Span, y: float) -> float:
    return page.lines(lay_out(span, INNER_WIDTH), MARGIN, y, INNER_WIDTH)


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
