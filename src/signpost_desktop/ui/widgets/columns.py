"""Columns that become one when there is little room for the text size: no sideways scrolling."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


class Columns(QWidget):
    """Widgets side by side, or one below the other under `narrow_ems` times the text height."""

    def __init__(self, *parts: tuple[QWidget, int], narrow_ems: int = 52) -> None:
        super().__init__()
        self._narrow_ems = narrow_ems
        self._row: QBoxLayout = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        for widget, stretch in parts:
            self._row.addWidget(widget, stretch)

    @property
    def narrow(self) -> bool:
        """Whether the parts stand one below the other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the direction for the new width."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._narrow_ems * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
