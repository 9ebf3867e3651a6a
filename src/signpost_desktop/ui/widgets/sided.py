"""A column with unlike margins: Qt leaves them on their sides when the window is mirrored."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget


class SidedColumn(QVBoxLayout):
    """Its left margin is where reading begins, its right one where a line ends."""

    def __init__(self, owner: QWidget, leading: int, top: int, trailing: int, bottom: int) -> None:
        super().__init__(owner)
        self.setContentsMargins(leading, top, trailing, bottom)
        self._shift = trailing - leading

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Both margins are as wide together from either side: moving over changes them round."""
        owner = self.parentWidget()
        mirrored = owner is not None and owner.isRightToLeft()
        super().setGeometry(rect.translated(self._shift, 0) if mirrored else rect)
