"""Who is waiting: mine, the team's or all, counted, in the fixed order."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QTabBar, QWidget

from signpost_desktop.casework.follow_ups import (
    FollowUpCounts,
    FollowUpList,
    FollowUpRow,
    counts,
    open_follow_ups,
)
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.models.follow_up_rows import FollowUpRows
from signpost_desktop.ui.pages.follow_ups.columns_of_rows import ColumnNames, RowColumns
from signpost_desktop.ui.widgets.scrolled import scrolled_column
from signpost_desktop.ui.widgets.texts import label

Scope = Literal["mine", "team", "all"]
SCOPES: tuple[Scope, ...] = ("mine", "team", "all")


@dataclass(frozen=True)
class Waiting:
    """The list of one scope, and how many are open in each."""

    scope: Scope
    listed: FollowUpList
    open: tuple[int, ...]


def read_waiting(session: WorkSession, scope: Scope) -> Waiting:
    """What the list of a scope shows. Raises NotAllowed for volunteers."""
    listed = open_follow_ups(session, scope)
    return Waiting(scope, listed, tuple(counts(session, each).open for each in SCOPES))


class WaitingList(QWidget):
    """Scope, counts and rows. Enter asks what happened; Right opens the person's page."""

    scope_chosen = Signal()
    asked = Signal(str)  # follow-up id
    client_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.scopes = QTabBar()
        self.list = QListView()
        self.rows = FollowUpRows(self)
        self.counts = label("", "heading")
        self.empty = label("", "heading")
        self._names = ColumnNames(self.list)
        self._hint = label("", "muted")
        self._build()

    @property
    def scope(self) -> Scope:
        """Whose are shown."""
        return SCOPES[self.scopes.currentIndex()]

    def show_waiting(self, waiting: Waiting) -> None:
        """Show a list; the row that was marked stays marked, or the one after it."""
        place = max(0, self.list.currentIndex().row())
        marked = self.rows.row_at(place)
        self.rows.show_rows(waiting.listed.rows)
        if marked is not None and self.rows.place_of(marked.id) >= 0:
            place = self.rows.place_of(marked.id)
        self._mark(min(place, self.rows.rowCount() - 1))
        for position, (words, number) in enumerate(zip(self._words(), waiting.open, strict=True)):
            self.scopes.setTabText(position, f"{words} {number}")
        self.counts.setText(self.count_words(waiting.listed.counts))
        self._show_emptiness(waiting)

    def mark(self, follow_up_id: str) -> None:
        """Mark a row, when it is shown."""
        self._mark(self.rows.place_of(follow_up_id))

    def refuse(self, words: str) -> None:
        """Say why nothing can be shown."""
        self.forget()
        self.empty.setText(words)
        self.empty.show()

    def forget(self) -> None:
        """Take every row out."""
        self.rows.show_rows(())
        self.counts.clear()
        for each in (self.list, self._names, self._hint):
            each.hide()

    def count_words(self, counted: FollowUpCounts) -> str:
        """ "Urgent 2   Overdue 3   Today 5   Later 11"; no date only where there is one."""
        parts = [
            self.tr("Urgent {0}").format(counted.urgent),
            self.tr("Overdue {0}").format(counted.overdue),
            self.tr("Today {0}").format(counted.today),
            self.tr("Later {0}").format(counted.later),
        ]
        if counted.no_date:
            parts.insert(3, self.tr("No date {0}").format(counted.no_date))
        return "     ".join(parts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Right (Left, where text runs from right to left) opens the person's page."""
        if event.type() == QEvent.Type.Resize:
            self._names.updateGeometry()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        row = self.rows.row_at(self.list.currentIndex().row())
        if watched is self.list and event.key() == onward and row and row.client_id:
            self.client_asked.emit(row.client_id)
            return True
        return False

    def _show_emptiness(self, waiting: Waiting) -> None:
        rows: tuple[FollowUpRow, ...] = waiting.listed.rows
        for each in (self.list, self._names, self._hint):
            each.setVisible(bool(rows))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        arrow = self.tr("Left arrow") if mirrored else self.tr("Right arrow")
        self._hint.setText(self.tr("Enter: what happened?   {0}: the person’s page").format(arrow))
        self.empty.setVisible(not rows)
        words = self.tr("Nobody is waiting. Flag someone with Ctrl+M while you talk.")
        if not rows and waiting.open[-1]:
            mine = self.tr("Nobody is waiting for you. See Team and All.")
            team = self.tr("Nobody is waiting for the team. See All.")
            words = mine if waiting.scope == "mine" else team
        self.empty.setText(words)

    def _mark(self, place: int) -> None:
        if place >= 0:
            self.list.setCurrentIndex(self.rows.index(place))

    def _words(self) -> tuple[str, str, str]:
        return self.tr("Mine"), self.tr("Team"), self.tr("All")

    def _ask(self) -> None:
        row = self.rows.row_at(self.list.currentIndex().row())
        if row is not None:
            self.asked.emit(row.id)

    def _build(self) -> None:
        for words in self._words():
            self.scopes.addTab(words)
        self.scopes.setAccessibleName(self.tr("Whose"))
        self.scopes.setDrawBase(False)
        self.scopes.setExpanding(False)
        self.scopes.currentChanged.connect(lambda _place: self.scope_chosen.emit())
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowColumns(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # long lists hold nothing up
        self.list.setBatchSize(40)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Needs more help"))
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.activated.connect(lambda _index: self._ask())
        column = scrolled_column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Needs more help"), "title"))
        for widget in (self.scopes, self.counts, self.empty, self._names):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        column.addStretch(0)
