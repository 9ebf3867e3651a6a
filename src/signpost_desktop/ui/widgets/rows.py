"""A list that is as high as its rows, up to a number of them: no empty white below."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget


class Rows(QListWidget):
    """Sentences, one a row; long ones wrap. Over `most` rows it scrolls by itself."""

    def __init__(self, name: str = "", *, most: int = 6) -> None:
        super().__init__()
        self._most = most
        self.setWordWrap(True)
        self.setAccessibleName(name)

    def show_rows(self, sentences: tuple[str, ...] | list[str]) -> None:
        """Show these instead; the row that was chosen stays chosen where there is one."""
        chosen = max(self.currentRow(), 0)
        self.clear()
        self.addItems(list(sentences))
        self.setCurrentRow(min(chosen, self.count() - 1))
        self.fit()

    def fit(self) -> None:
        """Take the height of the rows."""
        shown = min(max(self.count(), 1), self._most)
        rows = sum(max(self.sizeHintForRow(row), 0) for row in range(min(shown, self.count())))
        least = 2 * self.fontMetrics().height()
        self.setFixedHeight(max(rows, least) + 2 * self.frameWidth() + 4)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fit once the letters are known."""
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width wraps the sentences elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
