"""Giving a card to register with a GP, or a letter about language and support.

It names nobody and says nothing of why somebody came. What is ticked here is kept nowhere.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QDialog, QRadioButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from signpost_desktop.documents.letter import FORMATS, SUPPORT, Letter, LetterKind, letter_pdf
from signpost_desktop.documents.plain_text import without_isolates
from signpost_desktop.documents.preview import page_count, page_text, render_png
from signpost_desktop.documents.sheet_labels import SheetLabels
from signpost_desktop.resources import resource
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.big_page import BigPage
from signpost_desktop.ui.models.pick_list import FixedPick
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.paper_choices import (
    ask_where,
    corrected_labels,
    language_for,
    language_rows,
    names_of,
    write_pdf,
)
from signpost_desktop.ui.sheet_facts import day_said
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.scrolled import roomy, scrolled
from signpost_desktop.ui.widgets.texts import button, card, label
from signpost_directory.words import Dated

T = TypeVar("T")
_PREVIEW_WIDTH = 460
_BIG_WIDTH = 1400


class LetterDialog(QDialog):
    """`spoken` are the person's languages, the preferred first; `interpreter` as the record has it.

    `prints` says whether Enter prints (else it shows big); `send` prints a PDF, in a thread.
    """

    def __init__(
        self,
        shared: Shared,
        spoken: Sequence[str],
        interpreter: str,
        parent: QWidget | None,
        *,
        prints: bool,
        send: Callable[[bytes], None],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Card or letter"))
        self._shared = shared
        self._send = send
        self._spoken = names_of(spoken)
        self._interpreter = interpreter
        self._made_on = Dated(shared.desk.vault.now().date())
        self._build(prints=prints)
        self._language.set_chosen(language_for(_folder(), spoken) or "en")
        self._remake()

    @property
    def letter(self) -> Letter:
        """What is chosen now."""
        needs = frozenset(key for key, box in self._needs.items() if box.isChecked())
        kind = LetterKind.GP_CARD if self._card.isChecked() else LetterKind.NEEDS
        return Letter(
            kind, self._spoken, self._interpreter, needs, self._made_on,
            large=self._large.isChecked(),
        )  # fmt: skip

    # The pieces ---------------------------------------------------------------------------------

    def _build(self, *, prints: bool) -> None:
        self._card = QRadioButton(self.tr("Card to register with a GP"))
        self._about = QRadioButton(self.tr("Letter about language and support"))
        self._card.setChecked(True)
        self._language = FixedPick(
            self.tr("Language"), self.tr("English"), lambda: language_rows(_folder())
        )
        self._large = QCheckBox(self.tr("Large print"))
        self._needs = {key: QCheckBox(words) for key, words in self._need_words()}
        print_it = button(self.tr("Print"), self._print, "main" if prints else "")
        big = button(self.tr("Show big to photograph"), self.show_big, "" if prints else "main")
        save = button(self.tr("Save as a file"), self._ask_where)
        print_it.setVisible(prints)
        self._main = print_it if prints else big
        choices = self._choices(print_it, big, save)
        outer = QVBoxLayout(self)
        outer.addWidget(scrolled(Columns((choices, 2), (scrolled(self._page()), 3), narrow_ems=36)))
        self._main.setDefault(True)  # now that it is the dialog's
        self.resize(roomy(self, 900, 640))
        self._language.changed.connect(self._remake)
        for box in (self._about, self._large, *self._needs.values()):
            box.toggled.connect(self._remake)

    def _choices(self, *buttons: QWidget) -> QWidget:
        told = self.tr("It has no name on it and says nothing of why they came.")
        note = self.tr("A saved file can be opened by anybody who uses this computer.")
        needs = self._needs_card()
        needs.hide()
        self._about.toggled.connect(needs.setVisible)
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for kind in (self._card, self._about, label(told, "muted")):
            column.addWidget(kind)
        column.addWidget(label(self.tr("Language"), buddy=self._language.field))
        for widget in (self._language, self._large, needs, *buttons, label(note, "muted")):
            column.addWidget(widget)
        column.addWidget(button(self.tr("Close"), self.reject, "link"))
        column.addStretch(1)
        return choices

    def _needs_card(self) -> QWidget:
        return card(
            label(self.tr("Information"), "heading"),
            *(self._needs[key] for key in FORMATS),
            label(self.tr("Support"), "heading"),
            *(self._needs[key] for key in SUPPORT),
            label(self.tr("What you tick here is not kept."), "muted"),
        )

    def _page(self) -> QWidget:
        self._preview = label(self.tr("Making the page…"), "muted")
        self._preview.setAccessibleName(self.tr("Picture of the page"))
        self._preview.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._more = label("", "muted")
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self._more)
        column.addWidget(self._preview, 1)
        return page

    def _need_words(self) -> Sequence[tuple[str, str]]:
        return (
            ("format_own_language", self.tr("In their language")),
            ("format_large_print", self.tr("In large print")),
            ("format_easy_read", self.tr("Easy words with pictures")),
            ("format_audio", self.tr("A sound recording")),
            ("format_braille", self.tr("Braille")),
            ("format_spoken", self.tr("Spoken: they do not read well")),
            ("support_time", self.tr("More time")),
            ("support_companion", self.tr("Somebody comes in with them")),
            ("support_face", self.tr("Look at them: they do not hear well")),
            ("support_sign", self.tr("British Sign Language")),
            ("support_steps", self.tr("No steps")),
            ("support_forms", self.tr("Help with forms")),
        )

    # Making it ----------------------------------------------------------------------------------

    def _labels(self) -> SheetLabels:
        return corrected_labels("letters", str(self._language.chosen or "en"))

    def _remake(self) -> None:
        letter, labels = self.letter, self._labels()
        ratio = self.devicePixelRatioF()

        def make() -> tuple[bytes, int]:
            pdf = _pdf(letter, labels)
            return render_png(pdf, round(_PREVIEW_WIDTH * ratio)), page_count(pdf)

        self._run(make, lambda made: self._show_preview(*made, ratio), latest="letter")

    def _show_preview(self, png: bytes, pages: int, ratio: float) -> None:
        picture = QPixmap.fromImage(QImage.fromData(png))
        picture.setDevicePixelRatio(ratio)
        self._preview.setPixmap(picture)
        words = self.tr("Page {0} of {1}").format(1, pages)
        self._more.setText(words if pages > 1 else "")

    def _print(self) -> None:
        letter, labels, send = self.letter, self._labels(), self._send
        log = self._logging("printed letter")
        self._main.setEnabled(False)

        def act() -> None:
            send(_pdf(letter, labels))
            log()

        self._shared.background.run(act, lambda _none: self._printed(), self._failed)

    def _printed(self) -> None:
        if isValid(self):  # else it was covered meanwhile
            self._shared.announcer.say(self.tr("Printed."), "good")
            self.accept()

    def show_big(self) -> None:
        """Over the whole screen, in large print, to be photographed."""
        letter, labels = replace(self.letter, large=True), self._labels()
        log = self._logging("showed letter")

        def act() -> list[tuple[bytes, str]]:
            pdf = _pdf(letter, labels)
            pages = range(page_count(pdf))
            log()
            return [(render_png(pdf, _BIG_WIDTH, n), page_text(pdf, n)) for n in pages]

        self._run(act, self._show_pages)

    def _show_pages(self, pages: list[tuple[bytes, str]]) -> None:
        view = BigPage(pages, self.parentWidget())
        self.accept()
        view.showFullScreen()

    def _ask_where(self) -> None:
        name = "Card.pdf" if self._card.isChecked() else "Letter.pdf"
        ask_where(self, self.tr("Save the page"), name, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write it where the person chose."""
        letter, labels = self.letter, self._labels()
        log = self._logging("saved letter")

        def act() -> None:
            write_pdf(path, _pdf(letter, labels))
            log()

        words = self.tr("Saved. Others who use this computer may open that file.")
        self._run(act, lambda _none: self._shared.announcer.say(words, "good"))

    def _logging(self, action: str) -> Callable[[], None]:
        """What writes to the log that a page left the program: not what was ticked."""
        vault, language = self._shared.desk.vault, self._labels().language

        def write() -> None:
            with vault.act() as session:
                session.log(action, language=language)

        return write

    def _run(
        self, act: Callable[[], T], done: Callable[[T], None], latest: str | None = None
    ) -> None:
        """Run an act for this dialog: once it is closed nobody is told any more."""

        def tell(result: T) -> None:
            if isValid(self):
                done(result)

        self._shared.background.run(act, tell, self._failed, latest=latest)

    def _failed(self, error: SignpostError) -> None:
        if isValid(self):
            self._main.setEnabled(True)
        self._shared.announcer.say(error.message, "problem")


def _pdf(letter: Letter, labels: SheetLabels) -> bytes:
    """Made in the background: the language's words for the day may have to be read first."""
    own = day_said(letter.made_on, labels.language)
    return letter_pdf(replace(letter, made_on_own=without_isolates(own)), labels)


def _folder() -> Path:
    return resource("labels", "letters")
