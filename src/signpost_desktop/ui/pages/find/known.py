""" "Is this someone we know?": people who may be the one just typed, and the way on if not."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from signpost_desktop.ui.models.rows import Row, RowsModel
from signpost_desktop.ui.widgets.rows import RowsView
from signpost_desktop.ui.widgets.texts import button, label

_MOST_SHOWN = 5


class MaybeKnown(QFrame):
    """Same person, or someone new. The focus stands on "Someone new": nothing is lost by it."""

    same = Signal(object)  # client id
    new = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "warn")
        self._model = RowsModel()
        self._list = RowsView(most=_MOST_SHOWN)
        self._list.setModel(self._model)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Is this someone we know?"))
        self._list.installEventFilter(self)
        self._list.clicked.connect(self._mark)
        self._same = button(self.tr("Same person"), self._take)
        self._new = button(self.tr("Someone new"), self.new.emit)
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("Is this someone we know?"), "heading"))
        column.addWidget(self._list)
        column.addWidget(self._same)
        column.addWidget(self._new)
        column.addWidget(label(self.tr("Not sure? Choose new: nothing is lost.")))
        self.hide()

    def begin(self) -> None:
        """Begin with what loses nothing. No focus proxy: Tab would pass the list by."""
        self._new.setFocus()

    def ask(self, rows: Sequence[Row]) -> None:
        """Show who it may be."""
        self._model.show(rows)
        self._list.setCurrentIndex(self._model.index(0))
        self._list.fit()
        self.show()
        self.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter on somebody in the list says: the same person."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in enter and not event.modifiers():
            self._take()
            return True
        return False

    def _mark(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)

    def _take(self) -> None:
        at = self._list.currentIndex().row()
        if 0 <= at < len(self._model.rows):
            self.same.emit(self._model.rows[at].value)
