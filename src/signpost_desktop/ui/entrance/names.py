"""The names that people chose for the lock screen, as a list to pick from."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget

_MOST_ROWS = 5


class NameList(QListWidget):
    """A list of names with one always chosen. Enter goes on."""

    entered = Signal()

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.addItems(list(names))
        if names:
            self.setCurrentRow(0)
        self.itemActivated.connect(lambda _item: self.entered.emit())

    @property
    def chosen(self) -> str:
        """The chosen name, or "" when there are none."""
        item = self.currentItem()
        return item.text() if item else ""

    @property
    def only_one(self) -> bool:
        """Whether there is nothing to choose."""
        return self.count() <= 1

    def choose(self, name: str) -> None:
        """Choose a name, where it is in the list."""
        for row in range(self.count()):
            if self.item(row).text() == name:
                self.setCurrentRow(row)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """As high as its names, up to five of them."""
        super().showEvent(event)
        rows = min(max(self.count(), 1), _MOST_ROWS)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth() + 4)
