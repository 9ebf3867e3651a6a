"""The pieces of the client's screen: words in two languages, big buttons, a part to be read."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

_MARGIN = 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def line(text: str, size: str, *, on_the_right: bool, right_to_left: bool = False) -> QLabel:
    """Plain words of one size that wrap, on the side where the client's language begins.

    `right_to_left` is the direction of these words: English on an Arabic screen has its own.
    """
    found = QLabel(text)
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setWordWrap(True)
    found.setProperty("kind", size)
    found.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    found.setAlignment((_RIGHT if on_the_right else _LEFT) | Qt.AlignmentFlag.AlignVCenter)
    return found


def picture_label(picture: QPixmap) -> QLabel:
    """A pictogram; its words stand beside it, so it says nothing of its own."""
    found = QLabel()
    found.setPixmap(picture)
    found.setFixedSize(picture.deviceIndependentSize().toSize())
    return found


def column(*widgets: QWidget, spacing: int = 0) -> QWidget:
    """One below the other, without a margin, in the middle of the height that there is."""
    found = QWidget()
    inner = QVBoxLayout(found)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(spacing)
    inner.addStretch(1)
    for widget in widgets:
        inner.addWidget(widget)
    inner.addStretch(1)
    return found


def beside(picture: QPixmap, words: QWidget, spacing: int = 14) -> QWidget:
    """A pictogram with its words."""
    found = QWidget()
    row = QHBoxLayout(found)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    row.addWidget(picture_label(picture), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(words, 1)
    return found


class BigButton(QPushButton):
    """A pictogram and its words with the key that presses it. Enter, Space and a touch do, too."""

    def __init__(
        self, spoken: str, key: str, inner: QWidget, key_label: QLabel, clicked: Callable[[], None]
    ) -> None:
        super().__init__()
        self.key = key
        self.setProperty("role", "tile")
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(key)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN * 2 // 3, _MARGIN, _MARGIN * 2 // 3)
        row.setSpacing(10)
        row.addWidget(key_label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(inner, 1)
        self._inner = row
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: clicked())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as its words, not as a button's own text."""
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """See sizeHint."""
        return self._inner.minimumSize()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The words wrap."""
        return self._inner.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space press it; every other key is the screen's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        else:
            event.ignore()


class ToRead(QLabel):
    """What is only to be read. It can have the focus, so that a screen reader says all of it.

    A label, since that is how a screen reader knows words; its own text stays empty.
    """

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "reading")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(18, 12, 18, 12)
        inner.setSpacing(8)
        for widget in widgets:
            inner.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inner = inner

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as what is in it."""
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """See sizeHint."""
        return self._inner.minimumSize()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The words wrap."""
        return self._inner.totalHeightForWidth(width)


class Sheet(QScrollArea):
    """Scrolls up and down where large words need more than the screen. Keys are the screen's."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Not its own."""
        event.ignore()
