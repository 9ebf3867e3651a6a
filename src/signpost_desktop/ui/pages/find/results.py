"""The results: how many, a tip, the urgent card above them, the list, and one service opened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from signpost_desktop.directory.hits import Hit
from signpost_desktop.directory.urgent import UrgentLine
from signpost_desktop.ui.models.hits import HitsModel
from signpost_desktop.ui.models.pick_list import is_writing
from signpost_desktop.ui.pages.find.detail import Detail
from signpost_desktop.ui.pages.find.hit_delegate import HitDelegate
from signpost_desktop.ui.urgent_card import UrgentCard
from signpost_desktop.ui.widgets.texts import button, card, label


class ResultsPane(QWidget):
    """The left column. It knows which service is marked, not what happens to it."""

    toggled = Signal(object)  # Hit: add it, or take it out
    opened = Signal(object)  # Hit: show everything about it
    letter = Signal(str)
    back_to_box = Signal()
    further = Signal()
    nothing_found = Signal()

    def __init__(self, is_added: Callable[[str], bool]) -> None:
        super().__init__()
        self._is_added = is_added
        self.model = HitsModel(is_added)
        self._heading = label("", "muted")
        self._tip = label("", "warn")
        self._urgent: UrgentCard | None = None
        self.list = self._make_list()
        self.detail = Detail()
        self.detail.closed.connect(self.close_detail)
        self.detail.toggled.connect(self._toggle)
        self._teaching = label("", "muted")
        self._stack = QStackedWidget()
        for part in (_top(self._teaching), self.list, self.detail, self._make_nothing()):
            self._stack.addWidget(part)
        self._none_helps = button(
            self.tr("None of these helps: record that nothing was found"),
            self.nothing_found.emit,
            "link",
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for widget in (self._tip, self._heading):
            self._column.addWidget(widget)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self._none_helps, 0, Qt.AlignmentFlag.AlignLeading)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.stand_alone(False)
        self.teach()

    @property
    def marked(self) -> Hit | None:
        """The service that Enter adds."""
        at = self.list.currentIndex().row()
        return self.model.hits[at] if 0 <= at < len(self.model.hits) else None

    def stand_alone(self, alone: bool) -> None:
        """In one column nothing beside it gives the list its height."""
        self._stack.setMinimumHeight((14 if alone else 9) * self.fontMetrics().height())

    def teach(self) -> None:
        """Nothing was asked yet: say what to do."""
        self.model.show(())
        self._say("", "")
        self._teaching.setText(
            self.tr(
                "Type what this person needs, for example dentist, food bank, or can't pay my "
                "rent. Down goes to the list. Enter adds a service. Right opens it."
            )
        )
        self._stack.setCurrentIndex(0)
        self._none_helps.hide()

    def show_hits(self, hits: Sequence[Hit], heading: str, tip: str) -> None:
        """List services, best first."""
        marked = self.marked
        self.model.show(hits)
        self._say(heading, tip)
        self._stack.setCurrentIndex(1)
        self._none_helps.show()
        if self.list.hasFocus() and hits:
            ids = [hit.service_id for hit in hits]
            same = ids.index(marked.service_id) if marked and marked.service_id in ids else 0
            self.list.setCurrentIndex(self.model.index(same))

    def show_nothing(self, words: str, tip: str) -> None:
        """Nothing was found: say so, and offer what can be done."""
        self.model.show(())
        self._say("", tip)
        self._nothing.setText(words)
        self._stack.setCurrentIndex(3)
        self._none_helps.hide()

    def show_urgent(self, lines: tuple[UrgentLine, ...]) -> None:
        """Put the urgent card above everything, or take it away when there are no lines."""
        if self._urgent is not None:
            self._column.removeWidget(self._urgent)
            self._urgent.deleteLater()
            self._urgent = None
        if lines:
            self._urgent = UrgentCard(lines, compact=True)
            self._column.insertWidget(0, self._urgent)

    def go_into_list(self) -> None:
        """The keys go to the list, the first service marked."""
        if self.model.hits and self._stack.currentIndex() == 1:
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
        elif self._stack.currentIndex() == 3:
            self._further.setFocus()

    def refresh(self) -> None:
        """Services were added or taken out."""
        self.model.refresh()
        if self.marked:
            self.detail.show_added(self._is_added(self.marked.service_id))

    def open_detail(self) -> None:
        """Show the opened service in place of the list."""
        if self.marked:
            self.detail.show_added(self._is_added(self.marked.service_id))
            self._stack.setCurrentWidget(self.detail)
            self.detail.setFocus()

    def close_detail(self) -> None:
        """Back to the list, where we were."""
        self._stack.setCurrentIndex(1)
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The keys of the list: Enter adds, an arrow opens, a letter goes back to the box."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        opening, closing = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            opening, closing = closing, opening
        key = event.key()
        at_top = key == Qt.Key.Key_Up and self.list.currentIndex().row() == 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle()
        elif key == opening and self.marked:
            self.opened.emit(self.marked)
        elif key in (Qt.Key.Key_Escape, closing, Qt.Key.Key_Backspace) or at_top:
            self.back_to_box.emit()
        elif is_writing(event):
            self.letter.emit(event.text())
        else:
            return False
        return True

    def _toggle(self) -> None:
        if self.marked:
            self.toggled.emit(self.marked)

    def _say(self, heading: str, tip: str) -> None:
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._tip.setText(tip)
        self._tip.setVisible(bool(tip))

    def _make_list(self) -> QListView:
        found = QListView()
        found.setModel(self.model)
        found.setItemDelegate(HitDelegate(found))
        found.setResizeMode(QListView.ResizeMode.Adjust)
        found.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setAccessibleName(self.tr("Services found"))
        found.installEventFilter(self)
        found.doubleClicked.connect(self._double_clicked)
        return found

    def _double_clicked(self, _index: QModelIndex) -> None:
        self._toggle()

    def _make_nothing(self) -> QWidget:
        self._nothing = label("", "big")
        self._further = button(self.tr("Look further away"), self.further.emit)
        record = button(self.tr("Record that nothing was found"), self.nothing_found.emit)
        return _top(card(self._nothing, self._further, record))


def _top(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder
