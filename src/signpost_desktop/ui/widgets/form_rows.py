"""Rows of a label and a field that stand below each other when there is little room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from signpost_desktop.ui.widgets.texts import label

_NARROW_EMS = 20
_ENDLESS = 10_000


class FormRows(QWidget):
    """Labels are buddies of their fields, so that a screen reader names them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[QLabel, QWidget]] = []
        self._narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 5)

    def add(self, words: str, field: QWidget, *, named: QWidget | None = None) -> None:
        """A row. `named` is the inner field of a composed one."""
        name = label(words, "muted", buddy=named or field)
        self._rows.append((name, field))
        self._place(len(self._rows) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose for the new width whether the fields stand beside or below."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_EMS * self.fontMetrics().height()
        if narrow != self._narrow:
            self._narrow = narrow
            for row in range(len(self._rows)):
                self._place(row)

    def _place(self, row: int) -> None:
        """A grid gives wrapped words their height; Qt's form layout cuts them."""
        words, field = self._rows[row]
        words.setMinimumHeight(0)
        line = words.heightForWidth(_ENDLESS)  # taller than the font says, in some scripts
        # As high as a one-line field, so that both are level; beside a taller one it stays on top.
        beside = max(line, min(field.sizeHint().height(), 2 * line))
        words.setMinimumHeight(line if self._narrow else beside)
        if self._narrow:
            self._grid.addWidget(words, 2 * row, 0, 1, 2)
            self._grid.addWidget(field, 2 * row + 1, 0, 1, 2)
        else:
            self._grid.addWidget(words, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(field, 2 * row, 1)
