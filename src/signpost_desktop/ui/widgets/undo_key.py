"""Ctrl+Z in a field that has nothing to undo: the window takes back the last saving instead."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


class _UndoKey(QObject):
    """Qt's fields claim the key for themselves even when they have no use for it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Refuse the claim of a field that has nothing to undo."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Z and not _has_undo(watched):
            event.ignore()
            return True
        return False


def pass_undo_on(within: QWidget) -> None:
    """Let every field that is within a widget now leave an idle Ctrl+Z to the window."""
    key = _UndoKey(within)
    for field in (*within.findChildren(QLineEdit), *within.findChildren(QPlainTextEdit)):
        field.installEventFilter(key)


def _has_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable()
