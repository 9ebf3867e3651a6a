"""Somebody new: a name, a phone, and how they may safely be reached. All of it may stay empty."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.casework.clients import NewClient
from signpost_desktop.store.tables import NOT_ASKED
from signpost_desktop.ui.answers import yes_no
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.form_rows import FormRows
from signpost_desktop.ui.widgets.texts import button, label


class NewClientForm(QFrame):
    """The form. Enter in any of its fields is done; Esc gives up and keeps what was typed."""

    done = Signal(object)  # NewClient
    given_up = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._lines = {name: QLineEdit() for name in ("given_name", "family_name", "phone")}
        ways = {
            "ring": self.tr("May we ring?"),
            "text": self.tr("May we text?"),
            "message": self.tr("May we leave a message?"),
            "write": self.tr("May we write?"),
        }
        self._ways = {name: Choice(yes_no()) for name in ways}
        rows = FormRows()
        rows.add(self.tr("First name"), self._lines["given_name"])
        rows.add(self.tr("Family name"), self._lines["family_name"])
        rows.add(self.tr("Phone"), self._lines["phone"])
        for name, words in ways.items():
            rows.add(words, self._ways[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(label(self.tr("Someone new. All of this may stay empty."), "muted"))
        column.addWidget(rows)
        column.addWidget(button(self.tr("Remember this person"), self._finish))
        fields: tuple[QWidget, ...] = (*self._lines.values(), *self._ways.values())
        for each in fields:
            each.installEventFilter(self)
        for line in self._lines.values():
            line.textEdited.connect(self._told)
        for way in self._ways.values():
            way.currentIndexChanged.connect(self._told)
        self.hide()

    def begin(self) -> None:
        """Go on where the name is typed already. No focus proxy: Tab would pass the names by."""
        self._lines["phone"].setFocus()

    def typed(self) -> dict[str, str]:
        """What stands in the form, for the draft; empty while it is closed."""
        return {} if self.isHidden() else self.standing()

    def standing(self) -> dict[str, str]:
        """What stands in the form, also while it is closed by Esc."""
        lines = {name: line.text() for name, line in self._lines.items()}
        ways = {name: way.code() for name, way in self._ways.items() if way.code() != NOT_ASKED}
        return lines | ways

    def fill(self, typed: dict[str, str]) -> None:
        """Show these values, and nothing of anybody before."""
        for name, line in self._lines.items():
            line.setText(typed.get(name, ""))
        for name, way in self._ways.items():
            way.choose(typed.get(name, NOT_ASKED))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter finishes, Esc gives up."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
                self._finish()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
                return True
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        lines = {name: line.text().strip() for name, line in self._lines.items()}
        ways = {name: way.code() for name, way in self._ways.items()}
        self.done.emit(
            NewClient(
                lines["given_name"], lines["family_name"], phone=lines["phone"],
                ring=ways["ring"], text=ways["text"], message=ways["message"],
                write=ways["write"],
            )
        )  # fmt: skip

    def _told(self) -> None:
        self.changed.emit()


def tidy_name(typed: str) -> str:
    """A name typed without capitals gets them; any other stays as it was written."""
    return typed.title() if typed == typed.lower() else typed
