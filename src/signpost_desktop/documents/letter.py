"""A card to register with a GP, and a letter that says how to communicate with somebody.

Both are for the person to hand over. They name no person and no organization and say nothing of
why somebody came: the name is written by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from signpost_desktop.documents.pdf_page import PdfPage
from signpost_desktop.documents.plain_text import clean, isolate_apart, isolate_numbers
from signpost_desktop.documents.sheet_labels import SheetLabels
from signpost_desktop.documents.sheet_layout import ACCENT, GREY
from signpost_desktop.documents.side_by_side import SideBySide, Style

FORMATS = (
    "format_own_language", "format_large_print", "format_easy_read", "format_audio",
    "format_braille", "format_spoken",
)  # fmt: skip
SUPPORT = (
    "support_time", "support_companion", "support_face", "support_sign", "support_steps",
    "support_forms",
)  # fmt: skip
INTERPRETER = ("no", "yes", "woman", "man")
_SIZES = (13.0, 12.0, 11.0, 10.0)
_LARGE = 20.0
_RIGHTS = ("gp_ask", "gp_free", "gp_proof", "gp_status", "gp_address", "gp_refused")


class LetterKind(Enum):
    """Which of the two it is."""

    GP_CARD = "gp_card"
    NEEDS = "needs"


@dataclass(frozen=True)
class Letter:
    """What is said of the person. What was not asked stays empty and is left out.

    `spoken` are the languages by their own name and their English one, the preferred first;
    `interpreter` is one of INTERPRETER; `needs` are keys of FORMATS and SUPPORT. `made_on` is the
    day in English, `made_on_own` as the person's language writes it.
    """

    kind: LetterKind
    spoken: tuple[tuple[str, str], ...] = ()
    interpreter: str = ""
    needs: frozenset[str] = frozenset()
    made_on: str = ""
    made_on_own: str = ""
    large: bool = False


def letter_pdf(letter: Letter, labels: SheetLabels) -> bytes:
    """The card or letter as a PDF: one page, in large print as many as it takes.

    What is long is set smaller, down to 10 points, before it takes a second page.

    Must be called while a QGuiApplication runs (see `typesetting`); any thread will do.
    """
    sizes = (_LARGE,) if letter.large else _SIZES
    tables = (_table(letter, labels, size) for size in sizes)
    table = next((each for each in tables if each.fits_one_page), None)
    page = PdfPage("Information sheet")
    (table or _table(letter, labels, sizes[-1])).draw(page)
    return page.to_bytes()


def _table(letter: Letter, labels: SheetLabels, size: float) -> SideBySide:
    writer = _Writer(letter, labels, size)
    if letter.kind is LetterKind.GP_CARD:
        writer.rights()
        writer.language()
    else:
        writer.title("needs_title")
        writer.say("needs_ask")
        writer.language()
        writer.chosen("formats", FORMATS)
        writer.chosen("support", SUPPORT)
    writer.foot()
    return writer.table


class _Writer:
    """Puts the rows together, at one size."""

    def __init__(self, letter: Letter, labels: SheetLabels, size: float) -> None:
        self._letter, self._labels = letter, labels
        self._title = Style(size * (1.2 if letter.large else 1.5), True, ACCENT)
        self._heading = Style(size, True, ACCENT, size * 1.4)
        self._plain = Style(size, gap=size * 0.6)
        self._small = Style(18.0 if letter.large else 9.5, colour=GREY, gap=size * 1.4)
        self.table = SideBySide(labels)

    def title(self, key: str) -> None:
        self.table.add(self._labels.own(key), self._labels.english[key], self._title)

    def say(self, key: str, mark: str = "") -> None:
        own, english = (isolate_numbers(words) for words in self._both(key))
        self.table.add(mark + own, mark + english, self._plain)

    def rights(self) -> None:
        self.title("gp_title")
        for key in _RIGHTS:
            self.say(key)

    def language(self) -> None:
        """What the record knows: the languages, and whether an interpreter is needed."""
        own, english = self._both("language")
        names = self._letter.spoken[:6]
        if names:
            self.table.add(own, english, self._heading, leads=True)
            own_names = ", ".join(isolate_apart(clean(name, 40)) for name, _ in names)
            self.table.add(own_names, ", ".join(clean(name, 40) for _, name in names), self._plain)
        if self._letter.interpreter in INTERPRETER:
            own, english = self._both("interpreter")
            self.table.add(own, english, self._heading, leads=True)
            self.say(f"interpreter_{self._letter.interpreter}")
            if self._letter.interpreter != "no":
                self.say("interpreter_family")

    def chosen(self, heading: str, keys: tuple[str, ...]) -> None:
        picked = [key for key in keys if key in self._letter.needs]
        if not picked:
            return
        self.table.add(*self._both(heading), self._heading, leads=True)
        for key in picked:
            self.say(key, "• ")

    def foot(self) -> None:
        name = Style(self._plain.size, gap=self._plain.size * 2)
        self.table.add_line(self._labels.pair("name"), name)
        if self._letter.made_on:
            own, english = self._both("made_on")
            day = clean(self._letter.made_on, 40)
            own_day = isolate_apart(clean(self._letter.made_on_own, 40) or day)
            self.table.add(f"{own}: {own_day}", f"{english}: {isolate_apart(day)}", self._small)

    def _both(self, key: str) -> tuple[str, str]:
        return self._labels.own(key), self._labels.english[key]
