"""Giving a sheet: its language, its size, and whether it is safe to take home; then paper or photo.

Nothing is written to a temporary file: the page is made, shown and printed from memory.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from signpost_desktop.casework.clients import TableClient
from signpost_desktop.documents.handout import sheet_pdf
from signpost_desktop.documents.preview import render_png
from signpost_desktop.documents.sheet import Sheet
from signpost_desktop.documents.sheet_labels import SheetLabels
from signpost_desktop.resources import resource
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT
from signpost_desktop.ui.appointment_fields import AppointmentFields
from signpost_desktop.ui.big_view import BigView
from signpost_desktop.ui.letter_dialog import LetterDialog
from signpost_desktop.ui.models.pick_list import FixedPick
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.paper_choices import (
    ask_where,
    corrected_labels,
    language_for,
    language_rows,
    write_pdf,
)
from signpost_desktop.ui.running_record import RunningRecord
from signpost_desktop.ui.sheet_content import SafeHome, SheetMatter, gather, may_give
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.scrolled import roomy, scrolled
from signpost_desktop.ui.widgets.texts import button, card, label

T = TypeVar("T")
_PREVIEW_WIDTH = 460
_SAFE: tuple[SafeHome, ...] = ("yes", "number_only", "no")


class SheetDialog(QDialog):
    """`given` carries the ids of the services whose sheet was handed over, on paper or as a photo.

    `prints` says whether Enter prints (else it shows big); `send` prints a PDF, in a thread.
    """

    given = Signal(object)  # frozenset of service ids

    def __init__(
        self,
        shared: Shared,
        record: RunningRecord,
        client: TableClient | None,
        parent: QWidget,
        *,
        prints: bool,
        send: Callable[[bytes], None],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sheet"))
        self._shared = shared
        self._send = send
        self._prints = prints
        heard = () if record.language in (NOT_ASKED, PREFERS_NOT) else (record.language,)
        self._spoken = client.languages if client else heard
        self._interpreter = client.interpreter if client else ""
        self._record = record
        self._matter: SheetMatter | None = None
        self._printing = False
        self._waiting = False  # Enter was pressed before the sheet was ready
        self._build()
        self._connect()
        self._choose_language()
        rules = client is not None and client.has_safe_contact_rules
        desk = shared.desk
        self._run(lambda: gather(desk, record, rules), self._show_matter)

    # What is chosen -----------------------------------------------------------------------------

    @property
    def safe_home(self) -> SafeHome:
        """The answer to "Safe to take home?"; "" while it is not answered."""
        at = self._safe.checkedId()
        return _SAFE[at] if at >= 0 else ""

    @property
    def must_ask(self) -> bool:
        """Whether "Safe to take home?" has no answer of its own."""
        return self._matter is None or self._matter.must_ask

    def give(self) -> None:
        """Print, or show big; ask first where it must be asked; with "no" give nothing."""
        if self._matter is None:
            self._waiting = True
            return
        if self.safe_home == "no":
            self._shared.announcer.say(self.tr("No sheet was given. Told instead."))
            self.accept()
        elif not may_give(self.safe_home, must_ask=self._matter.must_ask):
            self._ask()
        elif self._prints:
            self._print()
        else:
            self.show_big()

    def show_big(self) -> None:
        """Over the whole screen, to be photographed."""
        made = self._made()
        if made is None:
            return
        sheet, labels = made
        self._log("showed sheet")
        self.given.emit(self._service_ids())
        view = BigView(sheet, labels, self.parentWidget())
        self.accept()
        view.showFullScreen()

    def open_letter(self) -> None:
        """The card or letter instead of the sheet."""
        LetterDialog(
            self._shared, self._spoken, self._interpreter, self.parentWidget(),
            prints=self._prints, send=self._send,
        ).open()  # fmt: skip
        self.reject()

    # The pieces ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self._language = FixedPick(
            self.tr("Language"), self.tr("English"), lambda: language_rows(_label_folder())
        )
        self._normal = QRadioButton(self.tr("Normal"))
        self._large = QRadioButton(self.tr("Large"))
        self._normal.setChecked(True)
        for size in (self._normal, self._large):
            size.setAccessibleDescription(self.tr("Size"))
        self._appointment = AppointmentFields(self._record.appointment)
        self._safe = QButtonGroup(self)
        self._answers = [
            QRadioButton(words) for words in (self.tr("Yes"), self.tr("Number only"), self.tr("No"))
        ]
        for number, answer in enumerate(self._answers):
            self._safe.addButton(answer, number)
        self._why = label("", "warn")
        self._why.hide()
        self._main = button(self.tr("Print"), self.give, "main")
        self._big = button(self.tr("Show big to photograph"), self.show_big)
        self._save = button(self.tr("Save as a file"), self._ask_where)
        self._preview = label(self.tr("Making the sheet…"), "muted")
        self._preview.setAccessibleName(self.tr("Picture of the sheet"))
        self._preview.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Language"), buddy=self._language.field))
        column.addWidget(self._language)
        column.addWidget(label(self.tr("Size")))
        column.addWidget(_row(self._normal, self._large))
        column.addWidget(self._appointment)
        column.addWidget(self._safe_box())
        for part in (self._main, self._big, self._save):
            column.addWidget(part)
        note = self.tr("A saved file can be opened by anybody who uses this computer.")
        column.addWidget(label(note, "muted"))
        column.addWidget(button(self.tr("Card or letter…"), self.open_letter, "link"))
        column.addWidget(button(self.tr("Close"), self.reject, "link"))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        both = Columns((choices, 2), (scrolled(self._preview), 3), narrow_ems=36)
        outer.addWidget(scrolled(both))
        self.resize(roomy(self, 900, 640))
        self._main.setText(self.tr("Print") if self._prints else self._big.text())
        self._main.setDefault(True)  # now that it is in the dialog: before, the dialog is not told
        self._big.setVisible(self._prints)

    def _safe_box(self) -> QWidget:
        question = self.tr("Safe to take home?")
        for answer in self._answers:
            answer.setAccessibleDescription(question)
        told = self.tr("Number only prints a phone number and times, no name of a service.")
        return card(label(question, "heading"), self._why, *self._answers, label(told, "muted"))

    def _connect(self) -> None:
        self._language.changed.connect(self._remake)
        self._language.entered.connect(self.give)
        self._large.toggled.connect(self._remake)
        self._appointment.changed.connect(self._appointed)
        self._appointment.settled.connect(self._remake)
        self._safe.idToggled.connect(self._answered)

    def _choose_language(self) -> None:
        code = language_for(_label_folder(), self._spoken)
        self._language.set_chosen(code or "en")
        self._language_known = code is not None

    def _show_matter(self, matter: SheetMatter) -> None:
        self._matter = matter
        if not matter.must_ask:
            self._answers[0].setChecked(True)
        else:
            self._why.setText(
                self.tr("Ask before you give paper. What stands on it could put them in danger.")
            )
            self._why.show()
            if self._language_known and not self._waiting:
                self._answers[0].setFocus()
        self._remake()
        if self._waiting:
            self._waiting = False
            self.give()

    def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Letters go to the language at once."""
        super().showEvent(event)  # type: ignore[arg-type]
        if not (self._matter and self._matter.must_ask and self._language_known):
            self._language.field.setFocus()

    def _appointed(self) -> None:
        """The record keeps what is typed: the client's screen shows it, too."""
        self._record.appointment = self._appointment.typed()
        if self._matter is not None:
            self._matter = self._matter.with_appointment(self._record.appointment)

    def _answered(self, _number: int, checked: bool) -> None:
        if checked:
            self._remake()

    def _ask(self) -> None:
        self._shared.announcer.say(self.tr("Is it safe to take home? Choose an answer first."))
        self._answers[0].setFocus()

    # Making it ----------------------------------------------------------------------------------

    def _labels(self) -> SheetLabels:
        return corrected_labels("sheet", str(self._language.chosen or "en"))

    def _made(self) -> tuple[Sheet, SheetLabels] | None:
        """The sheet as it may be given now; None (after asking) while it may not."""
        matter, answer = self._matter, self.safe_home
        if matter is None:
            return None
        if not answer or not may_give(answer, must_ask=matter.must_ask):
            self._ask()
            return None
        return self._sheet(matter, answer)

    def _sheet(self, matter: SheetMatter, answer: SafeHome) -> tuple[Sheet, SheetLabels]:
        labels = self._labels()
        large = self._large.isChecked()
        return matter.sheet(answer, large=large, language=labels.language), labels

    def _remake(self) -> None:
        answer = self.safe_home
        nothing = answer == "no"
        self._main.setText(self._main_words(nothing=nothing))
        for part in (self._big, self._save):
            part.setEnabled(bool(answer) and not nothing)
        if self._matter is None:
            return
        if not answer or nothing:
            words = self.tr("No sheet.") if nothing else self.tr("Answer first: safe to take home?")
            self._preview.setText(words)
            return
        matter, labels, large = self._matter, self._labels(), self._large.isChecked()
        ratio = self.devicePixelRatioF()
        width = round(_PREVIEW_WIDTH * ratio)

        def draw() -> bytes:  # a language's words are read here the first time, not in the window
            sheet = matter.sheet(answer, large=large, language=labels.language)
            return render_png(sheet_pdf(sheet, labels), width)

        self._run(
            draw,
            lambda png: self._show_preview(png, ratio),
            latest="sheet",
        )

    def _main_words(self, *, nothing: bool) -> str:
        if nothing:
            return self.tr("Give no sheet")
        return self.tr("Print") if self._prints else self.tr("Show big to photograph")

    def _show_preview(self, png: bytes, ratio: float) -> None:
        picture = QPixmap.fromImage(QImage.fromData(png))
        picture.setDevicePixelRatio(ratio)
        if self.safe_home in ("yes", "number_only"):
            self._preview.setPixmap(picture)

    def _print(self) -> None:
        made = self._made()
        if made is None:
            return
        sheet, labels = made
        self._printing = True
        self._main.setEnabled(False)
        send, log = self._send, self._logging("printed sheet")

        def act() -> None:
            send(sheet_pdf(sheet, labels))
            log()

        self._shared.background.run(act, lambda _none: self._printed(), self._not_printed)

    def reject(self) -> None:
        """Esc closes, but not while the printer is being told: what was given must be known."""
        if not self._printing:
            super().reject()

    def _printed(self) -> None:
        if not isValid(self):  # covered meanwhile
            return
        self.given.emit(self._service_ids())
        self._shared.announcer.say(self.tr("Sheet printed."), "good")
        self.accept()

    def _not_printed(self, error: SignpostError) -> None:
        if isValid(self):
            self._printing = False
            self._main.setEnabled(True)
        self._failed(error)

    def _ask_where(self) -> None:
        made = self._made()
        if made is None:
            return
        ask_where(self, self.tr("Save the sheet"), "Sheet.pdf", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the sheet where the person chose."""
        made = self._made()
        if made is None:
            return
        sheet, labels = made
        self._run(lambda: write_pdf(path, sheet_pdf(sheet, labels)), lambda _none: self._saved())

    def _saved(self) -> None:
        self._log("saved sheet")
        self._shared.announcer.say(
            self.tr("Saved. Others who use this computer may open that file."), "good"
        )

    def _log(self, action: str) -> None:
        self._shared.background.run(self._logging(action), lambda _none: None, self._failed)

    def _logging(self, action: str) -> Callable[[], None]:
        """What writes to the log that a sheet left the program: how many services, not which."""
        matter = self._matter
        vault, language, answer = self._shared.desk.vault, self._labels().language, self.safe_home
        count = len(matter.services) if matter else 0

        def write() -> None:
            with vault.act() as session:
                session.log(action, services=count, language=language, safe_to_take_home=answer)

        return write

    def _service_ids(self) -> frozenset[str]:
        return self._matter.service_ids if self._matter else frozenset()

    def _run(
        self, act: Callable[[], T], done: Callable[[T], None], latest: str | None = None
    ) -> None:
        """Run an act for this dialog: once it is closed nobody is told any more."""

        def tell(result: T) -> None:
            if isValid(self):
                done(result)

        self._shared.background.run(act, tell, self._failed, latest=latest)

    def _failed(self, error: SignpostError) -> None:
        self._shared.announcer.say(error.message, "problem")


def _label_folder() -> Path:
    return resource("labels", "sheet")


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder
