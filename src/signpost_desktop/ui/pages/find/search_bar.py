"""What is asked: the need in their words, near where, open now, a language, free of charge."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.ui.models.pick_list import FixedPick
from signpost_desktop.ui.pages.find.choices import language_rows
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.texts import label


@dataclass(frozen=True, slots=True)
class Asked:
    """The words and filters as they stand in the bar."""

    text: str = ""
    near: str = ""
    speaks: str = ""
    open_now: bool = False
    free: bool = False


class SearchBar(QWidget):
    """The need box with its filters. Down or Enter in the box goes to the results."""

    changed = Signal()
    down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.need = QLineEdit()
        self.need.setProperty("role", "need")
        self.need.setPlaceholderText(self.tr("In their own words, for example: dentist"))
        self.need.installEventFilter(self)
        self.near = QLineEdit()
        self.near.setMaxLength(60)
        self.speaks = FixedPick(self.tr("Speaks"), self.tr("Any language"), language_rows)
        self.open_now = QCheckBox(self.tr("Open now"))
        self.free = QCheckBox(self.tr("Free"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("What does this person need?"), "heading", buddy=self.need))
        column.addWidget(self.need)
        column.addWidget(self._filters())
        self.need.textChanged.connect(self._told)
        self.near.textEdited.connect(self._told)
        self.speaks.changed.connect(self._told)
        self.open_now.toggled.connect(self._told)
        self.free.toggled.connect(self._told)
        self.setFocusProxy(self.need)

    def asked(self) -> Asked:
        """What stands in the bar."""
        return Asked(
            self.need.text(),
            self.near.text().strip(),
            str(self.speaks.chosen or ""),
            self.open_now.isChecked(),
            self.free.isChecked(),
        )

    def clear(self) -> None:
        """For the next person: nothing typed, nothing to undo."""
        self.need.setText("")
        self.look_everywhere()

    def look_everywhere(self) -> None:
        """Without a place and without filters."""
        self.near.setText("")
        self.speaks.set_chosen(None)
        self.open_now.setChecked(False)
        self.free.setChecked(False)

    def say_near(self, words: str) -> None:
        """What near means while nothing is typed."""
        self.near.setPlaceholderText(words)

    def write(self, letter: str, *, anew: bool) -> None:
        """A letter typed in the list: it goes on, or begins a new search."""
        self.need.setFocus()
        if anew:
            self.need.setText(letter)
        else:
            self.need.end(False)
            self.need.insert(letter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down and Enter lead to the results."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in keys and plain:
                self.down.emit()
                return True
        return super().eventFilter(watched, event)

    def _told(self) -> None:
        self.changed.emit()

    def _filters(self) -> QWidget:
        checks = QWidget()
        row = QHBoxLayout(checks)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.open_now)
        row.addWidget(self.free)
        row.addStretch(1)
        near = _labelled(self.tr("Near"), self.near, self.near)
        speaks = _labelled(self.tr("Speaks"), self.speaks, self.speaks.field)
        return Columns((near, 3), (speaks, 3), (checks, 2), narrow_ems=40)


def _labelled(words: str, widget: QWidget, buddy: QLineEdit) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    name = label(words, "muted", buddy=buddy)
    name.setWordWrap(False)
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    name.setContentsMargins(0, 7, 0, 0)
    row.addWidget(widget, 1)
    return holder
