"""Hands that measure what they see, in both directions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.find_hands import Hands
from tests.ui.measuring import misfits

from signpost_desktop.ui.shell import Shell

SIZE = (1366, 768)


class Window(Hands):
    """Hands that measure what they see, in both directions."""

    def __init__(self, shell: Shell, qtbot: QtBot, app: QApplication) -> None:
        super().__init__(shell, qtbot)
        self.app = app
        self.found: list[str] = []

    def look(self, where: str) -> None:
        """Measure what is in front, then mirrored."""
        for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
            self.app.setLayoutDirection(direction)
            for _ in range(3):  # a page that becomes narrow is laid out again
                self.settle()
            self.found += [f"{where}, {direction.name}: {fault}" for fault in misfits(self.front())]
            if (self.shell.width(), self.shell.height()) != SIZE:
                self.found.append(f"{where}: the window grew to {self.shell.size()}")
                self.shell.resize(*SIZE)

    def look_at(self, key: Qt.Key, where: str) -> None:
        """A dialog by its key, and away with it."""
        self.chord(key)
        self.look(where)
        self.press(Qt.Key.Key_Escape)
