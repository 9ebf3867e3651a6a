"""Notes for the safeguarding lead: which ones there are, and one of them opened.

The list holds no word of a note. Opening one is an act that is written to the log. Whatever
closes this window (Esc, cover, lock) empties it first, and an answer that comes later is dropped.
"""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from signpost_desktop.access.roles import Role, has_role
from signpost_desktop.casework.safeguarding_reading import (
    NoteInFull,
    NoteRow,
    safeguarding_note,
    safeguarding_note_rows,
)
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.keys import KEYS
from signpost_desktop.ui.language import said
from signpost_desktop.ui.models.note_rows import NoteRows
from signpost_desktop.ui.opened_note import NotePage
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.texts import button, label
from signpost_desktop.ui.widgets.two_lines import TwoLines

_ROOM_EMS = QSize(46, 34)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASSED_ON = ("cover", "lock")


def may_open_notes(session: WorkSession) -> bool:
    """Whether whoever is unlocked is a safeguarding lead and holds the key. Acts ask again."""
    return has_role(session, Role.SAFEGUARDING_LEAD) and session.holds_safeguarding_key


class SafeguardingNotes(QDialog):
    """The list, or one note. Esc goes one step back."""

    asked = Signal(str)  # cover or lock: keys of the window that work here too
    client_asked = Signal(str)  # client id

    def __init__(self, shared: Shared, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Signpost")
        self._shared = shared
        self._closed = False
        self._opening = False
        self.rows = NoteRows(self)
        self.list = QListView()
        self.problem = label("", "problem")
        self.problem.hide()
        self._empty = label("", "muted")
        self._close = button(self.tr("Close"), self.accept)
        self._stack = QStackedWidget()
        self.opened: NotePage | None = None
        self._stack.addWidget(self._build_list())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Notes for the safeguarding lead"), "title"))
        column.addWidget(self.problem)
        column.addWidget(self._stack, 1)
        self.resize((_ROOM_EMS * self.fontMetrics().height()).boundedTo(parent.window().size()))
        self._bind_keys()
        run_read(self, shared, safeguarding_note_rows, self._show_rows, self._failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc goes from a note to the list, then away. Enter presses no button by itself."""
        if event.key() == Qt.Key.Key_Escape and self.opened is not None:
            self.show_list()
        elif event.key() in _ENTER and not isinstance(self.focusWidget(), QPushButton):
            event.accept()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Every way of closing comes through here: no word stays in a widget."""
        self._closed = True
        self._forget_note()
        self.rows.show_rows(())
        super().done(result)

    def show_list(self) -> None:
        """Leave the note that is open."""
        self._forget_note()
        self.list.setFocus()

    def _build_list(self) -> QWidget:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setAccessibleName(self.tr("Sealed notes, newest first"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(lambda _index: self._open_current())
        told = self.tr("Only a safeguarding lead can read these. Each opening goes into the log.")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(told, "muted"))
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTrailing)
        self._empty.hide()
        return page

    def _show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        if self._closed:
            return
        self.rows.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(
            self.tr(
                "No note yet. When somebody ticks “Only for the safeguarding lead” under a note, "
                "it comes here."
            )
        )
        if rows:
            self.list.setCurrentIndex(self.rows.index(0))
            self.list.setFocus()
        else:
            self._close.setFocus()

    def _open_current(self) -> None:
        at = self.list.currentIndex().row()
        if self._opening or not 0 <= at < len(self.rows.rows):
            return
        self._opening = True
        note_id = self.rows.rows[at].id
        run_act(
            self,
            self._shared,
            lambda session: safeguarding_note(session, note_id),
            self._show_note,
            self._failed,
        )

    def _show_note(self, note: NoteInFull) -> None:
        self._opening = False
        if self._closed:
            return
        self.problem.hide()
        self._forget_note()
        self.rows.replace(note.row)
        self.opened = NotePage(note)
        self.opened.left.connect(self.show_list)
        self.opened.client_asked.connect(self._to_client)
        self._stack.addWidget(self.opened)
        self._stack.setCurrentWidget(self.opened)
        self.opened.text.setFocus()

    def _to_client(self, client_id: str) -> None:
        self.accept()
        self.client_asked.emit(client_id)

    def _forget_note(self) -> None:
        page, self.opened = self.opened, None
        if page is not None:
            self._stack.removeWidget(page)
            page.forget()

    def _failed(self, error: SignpostError) -> None:
        self._opening = False
        if self._closed:
            return
        self.problem.setText(said(error.message))
        self.problem.show()

    def _bind_keys(self) -> None:
        for key in KEYS:
            for sequence in key.sequences if key.action in _PASSED_ON else ():
                shortcut = QShortcut(QKeySequence(sequence), self)
                shortcut.activated.connect(partial(self.asked.emit, key.action))
