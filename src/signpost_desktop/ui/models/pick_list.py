"""A line to type in with the list of what it could mean below: in place of an editable combo box.

Down goes into the list, a letter goes back to the line, Enter takes the marked row, Esc gives up.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.ui.models.rows import Row, RowsModel
from signpost_desktop.ui.widgets.rows import RowsView

_MOST_SHOWN = 6


class PickList(QWidget):
    """The line and its list. The list is there only while something is being picked.

    With `marks_first`, Enter in the line takes the first row; without, a row must be gone to:
    where the wrong person would be taken, for example.
    """

    picked = Signal(object)  # the value of the row
    entered = Signal()  # after picked, when Enter took the row and no pointer did
    typed = Signal(str)
    given_up = Signal()

    def __init__(self, name: str, placeholder: str = "", *, marks_first: bool = True) -> None:
        super().__init__()
        self._marks_first = marks_first
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self.model = RowsModel()
        self.list = RowsView(most=_MOST_SHOWN)
        self.list.setModel(self.model)
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.hide()
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textEdited.connect(self.typed)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._take)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def marked(self) -> Row | None:
        """The row that Enter takes, if one is marked."""
        at = self.list.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these below the line, the first one marked where that is safe."""
        self.model.show(rows)
        busy = self.field.hasFocus() or self.list.hasFocus()
        self.list.setVisible(bool(rows) and busy)
        self.list.fit()
        if rows and self._marks_first:
            self.list.setCurrentIndex(self.model.index(0))

    def close_list(self) -> None:
        """Hide the list; what is typed stays."""
        self.list.hide()

    def clear(self) -> None:
        """Nothing typed, nothing listed, nothing to undo."""
        self.field.setText("")
        self.model.show(())
        self.list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The keys of the line and of the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if watched is self.field:
            return self._line_key(event)
        return self._list_key(event)

    def _line_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        shown = self.list.isVisible()
        if key == Qt.Key.Key_Down and shown and self.model.rows:
            first = 1 if self._marks_first and len(self.model.rows) > 1 else 0
            self._go_into_list(first)
            return True
        if key == Qt.Key.Key_Up and shown and self.model.rows:
            self._go_into_list(len(self.model.rows) - 1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _COMMAND:
            if shown and self._marks_first and self.marked:
                self._enter()
                return True
            if shown and self.model.rows and not self._marks_first:
                self._go_into_list(0)
                return True
        if key == Qt.Key.Key_Escape and shown:
            self.list.hide()
            self.given_up.emit()
            return True
        return False

    def _list_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _COMMAND:
            self._enter()
            return True
        if key == Qt.Key.Key_Escape:
            self.field.setFocus()
            self.list.hide()
            self.given_up.emit()
            return True
        if key == Qt.Key.Key_Up and self.list.currentIndex().row() == 0:
            self.field.setFocus()
            return True
        if is_writing(event):
            self.field.setFocus()
            self.field.insert(event.text())
            self.typed.emit(self.field.text())
            return True
        return False

    def _go_into_list(self, row: int) -> None:
        self.list.setFocus()
        self.list.setCurrentIndex(self.model.index(row))

    def _enter(self) -> None:
        self._take(self.list.currentIndex())
        self.entered.emit()

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self.model.rows[index.row()]
        self.list.hide()
        self.picked.emit(row.value)

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        ours = (self.field, self.list)
        if old in ours and now not in ours:
            self.list.hide()
            self.left()

    def left(self) -> None:
        """The focus went elsewhere: for pick lists that put something back."""


class FixedPick(PickList):
    """A pick list over known choices: typed letters narrow it, the chosen one stands in the line.

    `chosen` is the value; while nothing was chosen the line is empty and shows the placeholder.
    """

    changed = Signal()

    def __init__(self, name: str, placeholder: str, choices: Callable[[], Sequence[Row]]) -> None:
        super().__init__(name, placeholder)
        self._choices = choices
        self.chosen: object = None
        self.typed.connect(self._narrow)
        self.picked.connect(self._choose)

    def set_chosen(self, value: object) -> None:
        """Show a choice without telling anybody; None shows the placeholder."""
        self.chosen = value
        found = (row.text for row in self._choices() if row.value == value)
        self.field.setText(next(found, "") if value is not None else "")
        self.close_list()

    def _narrow(self, text: str) -> None:
        if not text.strip():
            self.show_rows(())
            if self.chosen is not None:
                self.chosen = None
                self.changed.emit()
            return
        found = [row for row in self._choices() if begins(f"{row.text} {row.also}", text)]
        self.show_rows(sorted(found, key=lambda row: not _opens(row, text)))

    def _choose(self, value: object) -> None:
        self.set_chosen(value)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down in an untouched line lists every choice."""
        if watched is self.field and isinstance(event, QKeyEvent):
            opens = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
            if opens and not self.list.isVisible():
                self.show_rows(self._choices())
                self._go_into_list(0)
                return True
        if watched is self.field and event.type() == QEvent.Type.FocusIn:
            self.field.selectAll()
        return super().eventFilter(watched, event)

    def left(self) -> None:
        """Letters that leave one choice have chosen it; else the choice before stands again.

        Somebody who types "so" and goes on means Soomaali, though Sorani is among the rows: the
        sheet must not come in English.
        """
        typed = self.field.text().strip()
        opened = [row for row in self.model.rows if _opens(row, typed)]
        rows = opened if len(opened) == 1 else self.model.rows
        only = rows[0] if typed and len(rows) == 1 else None
        if only and begins(f"{only.text} {only.also}", typed) and only.text != typed:
            self._choose(only.value)
        else:
            self.set_chosen(self.chosen)


_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def is_writing(event: QKeyEvent) -> bool:
    """Whether a key press writes a letter or digit, so that it belongs into a line."""
    text = event.text()
    return bool(text) and text[0].isalnum() and not event.modifiers() & _COMMAND


def _opens(row: Row, typed: str) -> bool:
    """Whether what is shown of the row begins with what was typed."""
    return row.text.casefold().startswith(typed.strip().casefold())


def begins(text: str, typed: str) -> bool:
    """Whether every typed word begins a word of the text."""
    words = text.casefold().replace("(", " ").replace(",", " ").split()
    return all(any(word.startswith(each) for word in words) for each in typed.casefold().split())
