"""What has the focus is in sight, with the list that belongs to it, also after a key."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from signpost_desktop.ui.models.pick_list import PickList

_MARGIN = 48


class FocusInSight(QObject):
    """Scrolls to what has the focus: when the focus moves, and when what is around it grows."""

    def __init__(self, page: QWidget, areas: Iterable[QScrollArea]) -> None:
        super().__init__(page)
        self._areas = tuple(areas)
        self._waiting = False
        for area in self._areas:
            if (inner := area.widget()) is not None:
                inner.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)  # a method: it is disconnected with us

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A list opened below the line, a warning came above it: look again."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._soon()
        return super().eventFilter(watched, event)

    def _moved(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self._soon()

    def _soon(self) -> None:
        if not self._waiting:
            self._waiting = True
            QTimer.singleShot(0, self, self._show)  # after it was laid out

    def _show(self) -> None:
        self._waiting = False
        widget = QApplication.focusWidget()
        if widget is None:
            return
        for area in self._areas:
            if not isValid(area):  # the pages were covered in the meantime
                return
            inner = area.widget()
            if inner is not None and inner.isAncestorOf(widget):
                whole = widget.parentWidget()
                room = area.viewport().height()
                margin = _MARGIN
                if (
                    isinstance(whole, PickList)
                    and whole.list.isVisible()
                    and whole.height() <= room
                ):
                    area.ensureWidgetVisible(whole, 0, 0)
                    margin = 0
                area.ensureWidgetVisible(widget, 0, margin)
