"""A page that scrolls up and down, never sideways."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QVBoxLayout, QWidget

_LETTER_AT_100 = 19  # pixels, as the window's font is drawn at 96 dots an inch


class _Area(QScrollArea):
    """Qt may leave a bar standing that has nothing to scroll, over the edge of the content."""

    _settling = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The bar came or went, or the area grew."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        if not self._settling and bar.isVisibleTo(self) and bar.minimum() == bar.maximum():
            self._settling = True
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self._settling = False


def scrolled(content: QWidget) -> QScrollArea:
    """The content in an area that scrolls up and down only."""
    area = _Area()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    area.setMinimumSize(QSize(0, 0))
    return area


def scrolled_column(owner: QWidget) -> QVBoxLayout:
    """A column for everything of a widget, which scrolls as a whole where there is little room."""
    content = QWidget()
    outer = QVBoxLayout(owner)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(scrolled(content))
    return QVBoxLayout(content)


def roomy(dialog: QWidget, wide: int, high: int) -> QSize:
    """A dialog's size at 100 %, grown with its letters, but no larger than the window below it."""
    grown = dialog.fontMetrics().height() / _LETTER_AT_100
    wanted = QSize(round(wide * max(grown, 1.0)), round(high * max(grown, 1.0)))
    below = dialog.parentWidget()
    return wanted if below is None else wanted.boundedTo(below.window().size())


def move_into(part: QWidget, place: QWidget, at: int = 0) -> None:
    """Put a part into another column (-1: last), with the focus if it is there."""
    column, focus = place.layout(), QApplication.focusWidget()
    if not isinstance(column, QBoxLayout) or column.indexOf(part) >= 0:
        return
    column.insertWidget(at, part)
    if focus is not None and part.isAncestorOf(focus):
        focus.setFocus()
