"""What has the focus is in sight, also after a key."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
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
