"""The names that people chose for the lock screen, as a list to pick from."""

from PySide6.QtCore import Signal

from signpost_desktop.ui.widgets.rows import Rows


class NameList(Rows):
    """A list of names with one always chosen. Enter goes on."""

    entered = Signal()

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(most=5)
        self.show_rows(names)
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
