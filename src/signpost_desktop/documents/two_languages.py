"""A text in the window's language with the English below it, small and grey, on one page."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from signpost_desktop.documents.pdf_page import PAGE_HEIGHT, Align, PdfPage
from signpost_desktop.documents.plain_text import without_isolates
from signpost_desktop.documents.sheet_layout import ACCENT, GREY, INNER_WIDTH, MARGIN
from signpost_desktop.documents.typesetting import Span, lay_out

_SIZES = ((11.5, 8.5), (10.5, 8.0), (9.5, 7.5), (9.5, 0.0))
"""Points of the text and of the English below it, tried in turn; 0: only the title has English."""
_NUMBER_WIDTH = 22.0


@dataclass(frozen=True)
class TwoLanguages:
    """Draws texts by their keys. `own` has them in the window's language."""

    page: PdfPage
    own: Mapping[str, str]
    english: Mapping[str, str]
    size: float
    small: float

    def title(self, key: str, y: float, size: float = 24) -> float:
        """Large; the English beside it in the same colour, where it differs."""
        words = self.own[key]
        if not self._same(key):
            words = f"{words}  ·  {self.english[key]}"
        return self._draw(Span(words, size, bold=True, colour=ACCENT), MARGIN, y, INNER_WIDTH)

    def text(self, key: str, y: float) -> float:
        """A paragraph over the whole width."""
        return self._pair(key, MARGIN, y, INNER_WIDTH)

    def steps(self, keys: tuple[str, ...], y: float) -> float:
        """Numbered paragraphs; the numbers stand where reading begins."""
        for number, key in enumerate(keys, 1):
            right = leads_right(self.own[key])
            x = MARGIN + (INNER_WIDTH - _NUMBER_WIDTH if right else 0)
            mark = lay_out(Span(f"{number}.", self.size, bold=True), _NUMBER_WIDTH)
            self.page.lines(mark, x, y + 6, _NUMBER_WIDTH, "right" if right else "left")
            inside = MARGIN + (0 if right else _NUMBER_WIDTH)
            y = self._pair(key, inside, y + 6, INNER_WIDTH - _NUMBER_WIDTH)
        return y

    def _pair(self, key: str, x: float, y: float, width: float) -> float:
        y = self._draw(Span(self.own[key], self.size), x, y, width)
        if self.small and not self._same(key):
            english = Span(self.english[key], self.small, colour=GREY)
            y = self.page.lines(lay_out(english, width), x, y, width)
        return y

    def _draw(self, span: Span, x: float, y: float, width: float) -> float:
        align: Align = "right" if leads_right(span.text) else "left"
        return self.page.lines(lay_out(span, width), x, y, width, align)

    def _same(self, key: str) -> bool:
        return without_isolates(self.own[key]) == self.english[key]


def on_one_page(
    title: str,
    own: Mapping[str, str],
    english: Mapping[str, str],
    draw: Callable[[TwoLanguages], float],
) -> bytes:
    """The PDF, in the largest size at which `draw` stays on one page; it returns where it ends.

    Raises ValueError when nothing fits. `title` is the file's own, never a person's name.
    """
    for size, small in _SIZES:
        page = PdfPage(title)
        if draw(TwoLanguages(page, own, english, size, small)) <= PAGE_HEIGHT - MARGIN / 2:
            return page.to_bytes()
    raise ValueError(f"{title}: it does not fit on one page")


def leads_right(text: str) -> bool:
    """Whether it begins at the right: its first letter of a direction runs leftwards."""
    sides = (unicodedata.bidirectional(letter) for letter in without_isolates(text))
    return next((side for side in sides if side in ("L", "R", "AL")), "L") != "L"
