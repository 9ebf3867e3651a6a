"""One answer out of a few: a closed list that letters, arrows and screen readers work with."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from signpost_desktop.ui.language import said

_LEAST_LETTERS, _MOST_LETTERS = 10, 18  # what a closed list has room for, whatever it offers


class Choice(QComboBox):
    """Pairs of a code and its words. Scrolling the page over it changes nothing."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.offer(pairs)

    def offer(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Offer these answers instead; the first is chosen."""
        self.clear()
        for code, words in pairs:
            self.addItem(said(words), code)
        longest = max((len(self.itemText(at)) for at in range(self.count())), default=0)
        self.setMinimumContentsLength(min(max(longest, _LEAST_LETTERS), _MOST_LETTERS))

    def code(self) -> str:
        """The chosen code."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose a code. One that is on no list is added as it is: data is never turned away."""
        found = self.findData(code)
        if found < 0:
            self.addItem(code, code)
            found = self.count() - 1
        self.setCurrentIndex(found)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Turn the wheel only where the focus is."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
