"""Labels, buttons and cards in the window's few styles. Text is always plain (never markup)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from signpost_desktop.ui.language import said, spoken
from signpost_desktop.ui.widgets.flow import Flow
from signpost_desktop.ui.widgets.long_link import LongLink

_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


def label(text: str = "", role: str = "", *, buddy: QWidget | None = None) -> QLabel:
    """A plain-text label that wraps. `buddy` takes its name from it, for screen readers."""
    text = said(text)
    found = QLabel(text)
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setWordWrap(True)
    if spoken().right_to_left:  # English that stands in would begin on the other side
        found.setAlignment(_RIGHT)
    if role:
        found.setProperty("role", role)
    if buddy is not None:
        found.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
    return found


def button(text: str, clicked: Callable[[], object], role: str = "") -> QPushButton:
    """A push button that Enter presses while it has the focus."""
    if role == "link":
        return LongLink(said(text), clicked)
    found = QPushButton(said(text))
    found.setAutoDefault(True)
    if role:
        found.setProperty("role", role)
    found.clicked.connect(lambda _checked=False: clicked())
    return found


def card(*widgets: QWidget, role: str = "card") -> QFrame:
    """Widgets one below the other on a quiet surface."""
    frame = QFrame()
    frame.setProperty("role", role)
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 12, 14, 12)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return frame


def button_row(*buttons: QPushButton) -> QWidget:
    """Buttons side by side, as wide as their words; below each other where there is no room."""
    found = QWidget()
    found.setLayout(Flow(*buttons))
    return found


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another style while it is shown."""
    widget.setProperty("role", role)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Have the style sheet look again at a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
