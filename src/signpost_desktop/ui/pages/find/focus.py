"""Where the keys go: what has the focus is in sight, and Ctrl+Z is not eaten by an empty field."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from shiboken6 import isValid

_MARGIN = 48


class FocusInSight(QObject):
    """Scrolls to what has the focus, also when a key and not Tab led there."""

    def __init__(self, page: QWidget, areas: Iterable[QScrollArea]) -> None:
        super().__init__(page)
        self._areas = tuple(areas)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            QTimer.singleShot(0, now, lambda: self._show(now))  # after it was laid out

    def _show(self, widget: QWidget) -> None:
        for area in self._areas:
            if not isValid(area):  # the pages were covered in the meantime
                return
            inner = area.widget()
            if inner is not None and inner.isAncestorOf(widget):
                area.ensureWidgetVisible(widget, 0, _MARGIN)


class _UndoPassedOn(QObject):
    """Fields claim Ctrl+Z for themselves even with nothing to undo: then the window gets it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Refuse the claim of a field that has nothing to undo."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Z and not _has_undo(watched):
            event.ignore()
            return True
        return False


def pass_undo_on(page: QWidget) -> None:
    """Let Ctrl+Z undo the last saving when the field that has the focus has nothing to undo."""
    passing = _UndoPassedOn(page)
    for line in page.findChildren(QLineEdit):
        line.installEventFilter(passing)
    for text in page.findChildren(QPlainTextEdit):
        text.installEventFilter(passing)


def _has_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    if isinstance(field, QPlainTextEdit):
        return field.document().isUndoAvailable()
    return False
