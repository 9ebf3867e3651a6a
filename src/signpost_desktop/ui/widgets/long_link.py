"""A link whose words go on in a second line: Qt's own buttons cut what is too long."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout

from signpost_desktop.ui.language import spoken

_SIDES, _ABOVE = 6, 4


class LongLink(QPushButton):
    """Enter or a click leads on. A screen reader hears its words as it hears a button's."""

    def __init__(self, words: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "link")
        self.setAutoDefault(True)
        self.setAccessibleName(words)
        self._words = QLabel(words)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        side = Qt.AlignmentFlag.AlignRight if spoken().right_to_left else Qt.AlignmentFlag.AlignLeft
        self._words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, _ABOVE, _SIDES, _ABOVE)
        column.addWidget(self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: clicked())

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Say something else; a screen reader hears that, where it has no name of its own."""
        if self.accessibleName() == self._words.text():
            self.setAccessibleName(words)
        self._words.setText(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Of the words in one line."""
        advance = self._words.fontMetrics().horizontalAdvance(self.text())
        wide = advance + advance // 50 + 2 * _SIDES + 8  # joined letters measure a little short
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as its longest word."""
        return QSize(self._words.minimumSizeHint().width() + 2 * _SIDES, 0)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Of all its lines."""
        inside = max(width - 2 * _SIDES, 1)
        return int(self._words.heightForWidth(inside)) + 2 * _ABOVE
