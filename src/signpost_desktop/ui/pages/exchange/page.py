"""The Exchange page: where this computer stands with its team, and what only people can settle."""

from typing import ClassVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from signpost_desktop.ui.focus_in_sight import FocusInSight
from signpost_desktop.ui.language import number
from signpost_desktop.ui.page import Arguments, Page, Shared
from signpost_desktop.ui.pages.exchange.reading import (
    Exchange,
    entry_words,
    read_exchange,
    trouble_with_records,
)
from signpost_desktop.ui.pages.exchange.standing import Standing
from signpost_desktop.ui.pages.exchange.trip import Trip
from signpost_desktop.ui.pages.exchange.versions import Versions
from signpost_desktop.ui.saving import run_read
from signpost_desktop.ui.team_words import versions_words
from signpost_desktop.ui.trips import Trips, TripsOf
from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.texts import button, button_row, card, label
from signpost_desktop.ui.widgets.undo_key import pass_undo_on

_WIDE_EMS = 46
_MOST_ROWS = 8


class ExchangePage(Page):
    """The overview, then two versions. Leaving takes every word of a person out of the page."""

    name: ClassVar[str] = "exchange"

    def __init__(
        self, shared: Shared, parent: QObject | None = None, trips: Trips | None = None
    ) -> None:
        super().__init__(shared, parent)
        self._here = False
        self._found: Exchange | None = None
        self.standing = Standing(shared.syncing)
        self.waiting = Rows(self.tr("Waiting to send"), most=_MOST_ROWS)
        self._waiting_heading = label("", "heading", buddy=self.waiting)
        self._nothing_waits = label(self.tr("Nothing waits."), "muted")
        self.look_at_versions = button(self.tr("Look at them"), self._show_versions, "main")
        self._versions_words = label("", "heading")
        self._trouble = label("", "problem")
        self.versions = Versions(shared)
        self.trip = Trip(shared, trips or TripsOf(shared.desk))
        self._cards = self._build_cards()
        self._stack = QStackedWidget()
        self._areas: list[QScrollArea] = []
        self._build()
        FocusInSight(self, self._areas)

    def title(self) -> str:
        """See Page."""
        return self.tr("Exchange")

    def arrive(self, arguments: Arguments) -> None:
        """The overview; with {"show": "versions"} the two versions."""
        self._here = True
        self._look()
        self._read()
        self.trip.load()
        if arguments.get("show") == "versions":
            self._show_versions()
        else:
            self._stack.setCurrentIndex(0)
            self.standing.first.setFocus()

    def leave(self) -> None:
        """See Page."""
        self._here = False
        self._found = None
        self.waiting.clear()
        self.versions.leave()
        self._stack.setCurrentIndex(0)

    def changed(self, changes: frozenset[tuple[str, str]]) -> None:
        """See Page."""
        if self._here and any(kind not in ("setting", "draft") for kind, _id in changes):
            self._read()

    def act(self, action: str) -> bool:
        """Ctrl+S asks for a round; Ctrl+Z takes the last settling back."""
        if action == "save":
            if self.shared.syncing.joined:
                self.shared.syncing.ask()
            else:
                self.shared.announcer.say(self.tr("This computer works alone. All is saved."))
            return True
        if action == "undo" and self.versions.undo is not None:
            self.versions.undo()
            return True
        return False

    def _moved(self) -> None:
        if self._here:
            self._look()
            if not self.shared.syncing.running:
                self._read()

    def _look(self) -> None:
        self.standing.look(self.shared.desk.vault.now())

    def _read(self) -> None:
        run_read(self, self.shared, read_exchange, self._show, latest="exchange")

    def _show(self, found: Exchange) -> None:
        if not self._here:
            return
        self._found = found
        joined = self.shared.syncing.joined
        self._cards[0].setVisible(joined)
        counted = self.tr("Waiting to send ({0})").format(number(found.count))
        self._waiting_heading.setText(counted if found.count else self.tr("Waiting to send"))
        self.waiting.show_rows([entry_words(entry, found.now) for entry in found.waiting])
        self.waiting.setVisible(bool(found.waiting))
        self._nothing_waits.setVisible(not found.waiting)
        self._versions_words.setText(versions_words(len(found.versions)))
        self._cards[1].setVisible(bool(found.versions))
        trouble = trouble_with_records(found)
        self._trouble.setText(trouble)
        self._cards[2].setVisible(bool(trouble))
        self.versions.show_found(found.versions, found.now)
        if not found.versions and self._stack.currentIndex() == 1:
            self._back()

    def _show_versions(self) -> None:
        self._stack.setCurrentIndex(1)
        self.versions.begin()

    def _unpacked(self) -> None:
        """Whatever came is told to every page, as after a round."""
        self.shared.syncing.refresh()
        kinds = ("client", "contact", "participant", "follow_up", "person", "safeguarding_note")
        self.shared.bus.announce((kind, "") for kind in kinds)

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.standing.first.setFocus()

    def _step_back(self) -> None:
        if self._stack.currentIndex() == 1:
            self._back()

    def _build_cards(self) -> tuple[QWidget, ...]:
        told = label(self.tr("All of it is saved on this computer."), "muted")
        found = (
            card(self._waiting_heading, self.waiting, told, self._nothing_waits),
            card(self._versions_words, button_row(self.look_at_versions)),
            card(label(self.tr("Could not be used"), "heading"), self._trouble),
        )
        for each in found:
            each.hide()
        return found

    def _build(self) -> None:
        overview = self._column()
        waiting, versions, trouble = self._cards
        for part in (label(self.title(), "title"), self.standing, versions, waiting, trouble,
                     self.trip):  # fmt: skip
            overview.addWidget(part)
        overview.addStretch(1)
        beside = self._column()
        beside.addWidget(self.versions)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._step_back)
        pass_undo_on(self)
        self.versions.left.connect(self._back)
        self.trip.unpacked.connect(self._unpacked)
        self.standing.join_asked.connect(lambda: self.go.emit("settings", {"part": "team"}))
        self.shared.syncing.moved.connect(self._moved)

    def _column(self) -> QVBoxLayout:
        """A part of the page that scrolls, its lines kept short."""
        content = QWidget()
        content.setMaximumWidth(_WIDE_EMS * self.fontMetrics().height())
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        area = scrolled(content)
        self._areas.append(area)
        self._stack.addWidget(area)
        return column
