"""Ctrl+K: go to a page, an action or a service by a few letters. Never finds clients."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from signpost_desktop.application import Desk
from signpost_desktop.directory.search import Query, Results
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.keys import KEYS
from signpost_desktop.ui.language import said
from signpost_desktop.ui.widgets.rows import say_places, wrap_rows
from signpost_desktop.ui.widgets.texts import label
from signpost_directory.normalise import words

_ACTION, _SERVICE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_MOST_SERVICES = 6


class Palette(QDialog):
    """A line to type in, and below it what it could mean."""

    chosen = Signal(str)  # an action of the keyboard list
    service_chosen = Signal(str)  # the name of a service, to be searched for

    def __init__(self, desk: Desk, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        letter, room = self.fontMetrics().height(), parent.size()
        self.resize(min(36 * letter, room.width()), min(28 * letter, room.height()))
        self._desk = desk
        self._background = background
        self._field = QLineEdit()
        self._field.setProperty("role", "need")
        self._list = QListWidget()
        wrap_rows(self._list)
        self._list.setAccessibleName(self.tr("Pages, actions and services"))
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("Page, action or service"), buddy=self._field))
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        self._field.textChanged.connect(self._typed)
        self._field.installEventFilter(self)
        self._field.returnPressed.connect(self._choose)
        self._list.itemActivated.connect(lambda _item: self._choose())
        self._typed("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Up and Down in the line move through the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                row = self._list.currentRow() + step
                self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self._list.clear()
        wanted = words(text)
        for key in KEYS:
            shown = QCoreApplication.translate("Keys", key.words)
            if key.action != "palette" and _begins(words(shown), wanted):
                self._add(f"{shown}   {key.sequences[0]}", _ACTION, key.action)
        say_places(self._list)
        self._list.setCurrentRow(0)
        if len(text.strip()) > 1:
            query = Query(text, limit=_MOST_SERVICES, unfinished=True)
            self._background.run(
                lambda: self._desk.search.find(query), self._found, self._failed, latest="palette"
            )

    def _found(self, results: Results) -> None:
        for hit in results.hits:
            self._add(hit.name, _SERVICE, hit.name)
        say_places(self._list)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def _failed(self, error: SignpostError) -> None:
        self._add(said(error.message), _ACTION, "")

    def _add(self, text: str, role: int, value: str) -> None:
        item = QListWidgetItem(text)
        item.setData(role, value)
        self._list.addItem(item)

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        self.accept()
        if item.data(_ACTION):
            self.chosen.emit(item.data(_ACTION))
        elif item.data(_SERVICE):
            self.service_chosen.emit(item.data(_SERVICE))


def _begins(shown: list[str], wanted: list[str]) -> bool:
    """Whether every typed word begins a word that is shown."""
    return all(any(word.startswith(typed) for word in shown) for typed in wanted)
