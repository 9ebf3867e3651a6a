"""A short list on Today: as high as its rows, Enter opens one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from signpost_desktop.ui.models.rows import Row, RowsModel
from signpost_desktop.ui.widgets.rows import RowsView
from signpost_desktop.ui.widgets.texts import label

_MOST_SHOWN = 8


class ShortList(QFrame):
    """A heading with how many there are, the rows, and words for when there are none."""

    opened = Signal(object)  # the value of the row

    def __init__(self, heading: str, empty: str, hint: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._heading_words = heading
        self._heading = label(heading, "heading")
        self._empty = label(empty, "muted")
        self._hint = label(hint, "muted")
        self.model = RowsModel()
        self.list = RowsView(most=_MOST_SHOWN)
        self.list.setModel(self.model)
        self.list.setAccessibleName(heading)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for part in (self._heading, self._empty, self.list, self._hint):
            column.addWidget(part)
        column.addStretch(1)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these."""
        self.model.show(rows)
        counted = f"{self._heading_words} ({len(rows)})" if rows else self._heading_words
        self._heading.setText(counted)
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._hint.setVisible(bool(rows) and bool(self._hint.text()))
        if rows:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter opens the marked row."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.list.currentIndex())
            return True
        return False

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self.model.rows[index.row()].value is not None:
            self.opened.emit(self.model.rows[index.row()].value)
