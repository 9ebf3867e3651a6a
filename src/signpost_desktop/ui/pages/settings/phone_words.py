"""Words for a key, to be read to each other by phone: so a swapped key is noticed."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from signpost_desktop.ui.widgets.discarding import discard
from signpost_desktop.ui.widgets.texts import label

_ACROSS = 2


class PhoneWords(QWidget):
    """A heading, then the words, big and numbered. Shows several keys one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: list[QWidget] = []
        self.hide()

    def show_words(self, found: list[tuple[str, tuple[str, ...]]]) -> None:
        """Show pairs of a heading and words; none hides all."""
        while self._shown:
            discard(self._shown.pop())
        for heading, words in found:
            self._add(label(heading, "heading"))
            self._add(self._grid(words))
        if found:
            self._add(
                label(
                    self.tr(
                        "Read these words to each other by phone. If one is different, somebody "
                        "stands between you: send nothing more, and ring whoever runs the server."
                    ),
                    "muted",
                )
            )
        self.setVisible(bool(found))

    def _add(self, part: QWidget) -> None:
        self._column.addWidget(part)
        self._shown.append(part)

    def _grid(self, words: tuple[str, ...]) -> QWidget:
        found = QWidget()
        grid = QGridLayout(found)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        for at, word in enumerate(words):
            row, column = divmod(at, _ACROSS)
            grid.addWidget(label(f"{at + 1}.  {word}", "big"), row, column)
        return found
