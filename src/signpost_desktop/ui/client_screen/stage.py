"""Where a view stands: its title above, its body that scrolls, the buttons of every view below."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from signpost_desktop.ui.client_screen.parts import BigButton, Sheet, ToRead
from signpost_desktop.ui.client_screen.views import View, grid

_MARGIN = 24
_FORWARD, _BACKWARD = {Qt.Key.Key_Down, Qt.Key.Key_Right}, {Qt.Key.Key_Up, Qt.Key.Key_Left}
_SIDEWAYS = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}


class Stage(QWidget):
    """Shows one view and moves through it by keys."""

    def __init__(self) -> None:
        super().__init__()
        self._view = View(QWidget())
        self._buttons: Sequence[BigButton] = ()
        self._area = Sheet()
        self._head, self._foot = QVBoxLayout(), QVBoxLayout()
        self._head.setContentsMargins(_MARGIN, 14, _MARGIN, 0)
        self._foot.setContentsMargins(_MARGIN, 0, _MARGIN, 14)
        self.notice = QLabel()
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self.notice.setProperty("role", "warn")
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self._area, 1)
        column.addLayout(self._foot)
        self._foot.addWidget(self.notice)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)  # a method: it is disconnected with us

    def show_view(
        self, title: QWidget, view: View, buttons: Sequence[BigButton], columns: int
    ) -> None:
        """Put a view in place of the one before; its first part has the focus."""
        kept = self._place_of_focus() if type(view.first) is type(self._view.first) else 0
        for layout, at in ((self._head, 0), (self._foot, 1)):
            item = layout.takeAt(at)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._view, self._buttons = view, buttons
        self._head.addWidget(title)
        before = self._area.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self._area.setWidget(view.body)
        self._foot.addWidget(grid(buttons, columns))
        self._stops()[min(kept, len(self._stops()) - 1)].setFocus()

    def press(self, number: int) -> None:
        """Press the choice with this number, where there is one."""
        for choice in self._view.choices:
            if choice.key == str(number):
                choice.click()
                return

    def step(self, event: QKeyEvent) -> bool:
        """An arrow: to the next or previous part, through long words line by line."""
        key = Qt.Key(event.key())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            key = _SIDEWAYS.get(key, key)
        if key not in _FORWARD | _BACKWARD:
            return False
        by = 1 if key in _FORWARD else -1
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._scrolled(by):
            return True
        stops = self._stops()
        stops[(self._place_of_focus() + by) % len(stops)].setFocus()
        return True

    def _scrolled(self, by: int) -> bool:
        bar = self._area.verticalScrollBar()
        before = bar.value()
        if not isinstance(QApplication.focusWidget(), ToRead):
            return False
        bar.setValue(before + by * 3 * self.fontMetrics().height())
        return bar.value() != before

    def _stops(self) -> list[QWidget]:
        first = [self._view.first] if isinstance(self._view.first, ToRead) else []
        return [*first, *self._view.choices, *self._buttons]

    def _place_of_focus(self) -> int:
        stops, focus = self._stops(), QApplication.focusWidget()
        return stops.index(focus) if focus in stops else 0

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, BigButton) and self._area.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, _MARGIN)


def digit_of(event: QKeyEvent) -> int:
    """The digit that was pressed, of any script; -1 for any other key."""
    text = event.text()
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if len(text) == 1 and text.isdecimal() and plain == Qt.KeyboardModifier.NoModifier:
        return unicodedata.digit(text)
    return -1
