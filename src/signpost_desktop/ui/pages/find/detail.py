"""One service, opened: what it is, who for, how to get it. Read only, plain text, by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from signpost_desktop.documents.plain_text import isolate_apart
from signpost_desktop.ui.pages.find.service_facts import Fact
from signpost_desktop.ui.widgets.texts import button, label


class Detail(QWidget):
    """A service's facts. Enter adds it or takes it out; Esc and the arrow that closes go back."""

    closed = Signal()
    toggled = Signal()
    translate = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = label("", "heading")
        self._english = label("", "muted")
        self._text = QTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._text.installEventFilter(self)
        self._add = button("", self.toggled.emit)
        back = button(self.tr("Back to the list"), self.closed.emit, "link")
        words = self.tr("Write this in another language")
        self._translate = button(words, self.translate.emit, "link")
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._name)
        column.addWidget(self._english)
        column.addWidget(self._text, 1)
        column.addWidget(self._translate, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(row)
        self.setFocusProxy(self._text)

    def show_facts(self, name: str, facts: Sequence[Fact], own_name: str = "") -> None:
        """Show a service: first its name in the client's language, where it has one."""
        self._name.setText(isolate_apart(own_name or name))
        self._english.setText(isolate_apart(name))
        self._english.setVisible(bool(own_name))
        self._text.setAccessibleName(f"{own_name}, {name}" if own_name else name)
        self._text.clear()
        cursor = self._text.textCursor()
        heading, plain = QTextCharFormat(), QTextCharFormat()
        heading.setFontWeight(QFont.Weight.Bold)
        for number, fact in enumerate(facts):
            cursor.insertText(("\n\n" if number else "") + fact.heading, heading)
            cursor.insertText("\n" + "\n".join(fact.lines), plain)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def may_translate(self, may: bool) -> None:
        """Whether this person may write the service in another language."""
        self._translate.setVisible(may)

    def show_added(self, added: bool) -> None:
        """Say what Enter does."""
        self._add.setText(self.tr("Take it out") if added else self.tr("Add this service"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter, Esc and the arrow that leads back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return super().eventFilter(watched, event)
            if event.key() in (Qt.Key.Key_Escape, back):
                self.closed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.toggled.emit()
                return True
        return super().eventFilter(watched, event)
