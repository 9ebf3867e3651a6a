"""What stands in the window beside the pages: a quiet page while locking, the badge of the demo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from signpost_desktop.ui.widgets.texts import label


def quiet_page(words: str) -> QWidget:
    """A few words in the middle of an empty window."""
    page = QWidget()
    page.setProperty("role", "page")
    column = QVBoxLayout(page)
    column.addWidget(label(words, "muted"), 0, Qt.AlignmentFlag.AlignCenter)
    return page


def demo_badge(words: str) -> QLabel:
    """The line that says that everybody here is invented."""
    badge = label(words, "warn")
    badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return badge
