"""Find a person by a few letters: a line to type in and a list; empty until two letters."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from signpost_desktop.casework.clients import ClientRow, find_clients
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.language import counted, said
from signpost_desktop.ui.models.client_rows import ClientRows
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.saving import run_read
from signpost_desktop.ui.widgets.texts import label
from signpost_desktop.ui.widgets.two_lines import TwoLines

_LETTERS = 2


class ClientPicker(QWidget):
    """The line and the list. `picked` carries the row; nobody is shown before two letters."""

    picked = Signal(object)  # ClientRow

    def __init__(self, shared: Shared, question: str, *, without: str = "") -> None:
        super().__init__()
        self._shared = shared
        self._without = without
        self.field = QLineEdit()
        self.list = QListView()
        self._hint = label("", "muted")
        self._rows = ClientRows(self)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setAccessibleName(self.tr("People found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(question, buddy=self.field))
        column.addWidget(self.field)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._pick_current)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.activated.connect(lambda _index: self._pick_current())
        self.setFocusProxy(self.field)
        self._typed("")

    def clear(self) -> None:
        """Forget what was typed and found."""
        self.field.clear()
        self._typed("")

    def leave_out(self, client_id: str) -> None:
        """Never offer this person."""
        self._without = client_id

    def offer(self, rows: tuple[ClientRow, ...], today: date, hint: str) -> None:
        """Show some people before anything is typed: those who may be meant."""
        if rows and not self.field.text():
            self._show(rows, today)
            self._hint.setText(hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down goes to the list; a letter goes back to the line."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.field and event.key() == Qt.Key.Key_Down:
            if self._rows.rowCount():
                self.list.setFocus()
            return True
        at_top = self.list.currentIndex().row() <= 0
        if watched is self.list and event.key() == Qt.Key.Key_Up and at_top:
            self.field.setFocus()
            return True
        letter = bool(event.text()) and event.text().isprintable()
        chord = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if watched is self.list and letter and not chord:
            self.field.setFocus()
            self.field.insert(event.text())
            return True
        return False

    def _typed(self, text: str) -> None:
        if sum(letter.isalnum() for letter in text) < _LETTERS:
            self._show((), date.min)
            self._hint.setText(
                self.tr("Type two letters of a name. First or family name, in any order.")
            )
            return

        def find(session: WorkSession) -> tuple[str, tuple[ClientRow, ...], date]:
            return text, find_clients(session, text), session.today()

        run_read(self, self._shared, find, self._found, self._failed, latest=f"who {id(self)}")

    def _found(self, answer: tuple[str, tuple[ClientRow, ...], date]) -> None:
        text, rows, today = answer
        if text != self.field.text():
            return
        others = tuple(row for row in rows if row.id != self._without)
        self._show(others, today)
        words = counted("ClientPicker", "{0} found", "{0} found", len(others))
        if not others:
            words = self.tr("Nobody found for “{0}”. Try another spelling.").format(text.strip())
        self._hint.setText(words)
        self._shared.announcer.after_typing(words)

    def _failed(self, error: SignpostError) -> None:
        self._hint.setText(said(error.message))

    def _show(self, rows: tuple[ClientRow, ...], today: date) -> None:
        self._rows.show_rows(rows, today)
        self.list.setVisible(bool(rows))
        if rows:
            self.list.setCurrentIndex(self._rows.index(0))

    def _pick_current(self) -> None:
        row = self._rows.row_at(self.list.currentIndex().row())
        if row is not None:
            self.picked.emit(row)
