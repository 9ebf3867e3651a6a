"""Ctrl+Z in a field that has nothing to undo: the window takes back the last saving instead."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


class _UndoKey(QObject):
    """Qt's fields claim the key for themselves even when they have no use for it."""

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self._within = within
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Refuse the claim of a field that has nothing to undo."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Z and not has_undo(watched):
            event.ignore()
            return True
        return False

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._within.isAncestorOf(now):
            now.installEventFilter(self)  # once: Qt takes a filter out before it puts it in


def pass_undo_on(within: QWidget) -> None:
    """Let every field within a widget, now or later, leave an idle Ctrl+Z to the window."""
    _UndoKey(within)


def has_undo(field: QObject) -> bool:
    """Whether there is something typed in a field to take back."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable()
