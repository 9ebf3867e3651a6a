"""One client: who they are, how to reach them safely, what was, and the forms to change it."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from signpost_desktop.access.roles import Role
from signpost_desktop.casework.clients import ClientView
from signpost_desktop.casework.follow_ups import FollowUpRow
from signpost_desktop.casework.history import HistoryEntry
from signpost_desktop.ui.client_words import help_line, identity_line, told_line
from signpost_desktop.ui.language import counted, said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.clients.details_form import DetailsForm
from signpost_desktop.ui.pages.clients.history_tab import HistoryTab
from signpost_desktop.ui.safe_contact_strip import SafeContactStrip, strip_heading
from signpost_desktop.ui.widgets.discarding import discard
from signpost_desktop.ui.widgets.flow import Flow
from signpost_desktop.ui.widgets.scrolled import move_into, scrolled
from signpost_desktop.ui.widgets.texts import button, label

_MOST_LINES = 2
_TABS_LINES = 11
_LOW_LINES = 13


@dataclass(frozen=True)
class Opened:
    """What a client's page shows besides the fields: read together, shown together."""

    entries: tuple[HistoryEntry, ...]
    waiting: tuple[FollowUpRow, ...]
    today: date


class ClientPanel(QWidget):
    """The page of one client. It shows and asks; saving is the page's."""

    new_contact = Signal()
    follow_up_asked = Signal(str)
    save_asked = Signal()
    set_aside_asked = Signal()
    join_asked = Signal()
    share_asked = Signal()
    letter_asked = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._may_share = Role.COORDINATOR in shared.desk.vault.worker.roles
        self._syncing = shared.syncing
        self.strip = SafeContactStrip()
        self.form = DetailsForm(self)
        self.history = HistoryTab(shared)
        self.tabs = QTabWidget()
        self.name = label("", "title")
        self._identity = label("")
        self._told = label("", "muted")
        self.shared = label("")
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(0)
        self._help = QWidget()
        self._unsaved = self._build_unsaved()
        self.new_contact_button = button(self.tr("New contact"), self.new_contact.emit, "main")
        self.share_button = button(self.tr("Share with a partner…"), self.share_asked.emit, "link")
        self._build()

    def show_view(self, view: ClientView, today: date) -> None:
        """Show who it is. Words typed in the form are replaced by what is stored."""
        self.name.setText(view.full_name)
        self._identity.setText(identity_line(view))
        self._told.setText(told_line(view, today))
        self.shared.setText("\n".join(said(each) for each in view.shared))
        self.shared.setVisible(bool(view.shared))
        own = self._syncing.joined and not view.is_copy
        self.share_button.setVisible(self._may_share and own)
        self.strip.show_words(said(view.safe_contact_words))
        self.new_contact_button.setAccessibleDescription(said(view.safe_contact_words))
        self.form.show(view)
        self.show_unsaved(False)

    def show_opened(self, client_id: str, opened: Opened) -> None:
        """Show what was, and what is waiting to be done for them."""
        self.history.show_history(client_id, opened.entries)
        self._show_waiting(opened.waiting)

    def show_unsaved(self, unsaved: bool) -> None:
        """Say whether something typed is not saved yet."""
        self._unsaved.setVisible(unsaved)

    def forget(self) -> None:
        """Take every word out of the widgets: nothing of a client stays in a page left."""
        for each in (self.name, self._identity, self._told, self.shared):
            each.clear()
        self.strip.show_words("")
        self.new_contact_button.setAccessibleDescription("")
        self.form.forget()
        self.history.forget()
        self._show_waiting(())
        self.show_unsaved(False)
        self.tabs.setCurrentIndex(0)

    def _show_waiting(self, rows: tuple[FollowUpRow, ...]) -> None:
        while self._waiting.count():
            item = self._waiting.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                discard(widget)
        self._help.setVisible(bool(rows))
        for row in rows[:_MOST_LINES]:
            line = button(help_line(row), partial(self.follow_up_asked.emit, row.id), "link")
            line.setToolTip(self.tr("What happened?"))
            line.setAccessibleName(self.tr("Needs more help: {0}").format(line.text()))
            self._waiting.addWidget(line)
        if len(rows) > _MOST_LINES:
            more = counted("ClientPanel", "and {0} more", "and {0} more", len(rows) - _MOST_LINES)
            self._waiting.addWidget(label(more, "muted"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._head = QWidget()
        top = QHBoxLayout(self._head)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.name, 1)
        top.addWidget(self.new_contact_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._head)
        column.addWidget(self.strip)
        self._area = scrolled(self._build_rest())  # name and strip stay in sight
        column.addWidget(self._area, 1)
        column.addWidget(self._unsaved)
        beside = QHBoxLayout(self._help)
        beside.setContentsMargins(0, 0, 0, 0)
        heading = strip_heading(self.tr("NEEDS MORE HELP"))
        heading.setContentsMargins(0, 4, 0, 0)
        beside.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(self._waiting, 1)
        self.tabs.addTab(self.history, self.tr("Contacts"))
        self.tabs.addTab(scrolled(self.form.details), self.tr("Details"))
        self.tabs.addTab(scrolled(self.form.contact), self.tr("How to reach them"))
        self.tabs.addTab(scrolled(self.form.about), self.tr("About"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of this page"))
        self.history.follow_up_asked.connect(self.follow_up_asked)
        self.form.join_asked.connect(self.join_asked)
        self.history.currentChanged.connect(self._show_part)
        self.tabs.currentChanged.connect(self._show_part)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room the name scrolls too; the strip never does."""
        super().resizeEvent(event)
        rest = self._area.widget()
        low = event.size().height() < _LOW_LINES * self.fontMetrics().lineSpacing()
        if rest is not None:
            move_into(self._unsaved, rest if low else self, 0 if low else -1)
            move_into(self._head, rest if low else self)

    def _show_part(self, place: int) -> None:
        """Where there is little room, what was opened comes up under the strip."""
        self._area.verticalScrollBar().setValue(self.tabs.y() if place else 0)

    def _build_rest(self) -> QWidget:
        rest = QWidget()
        column = QVBoxLayout(rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._identity, self.shared, self._help, self._told):
            column.addWidget(widget)
        letter = button(self.tr("Card or letter…"), self.letter_asked.emit, "link")
        column.addLayout(Flow(letter, self.share_button))
        column.addWidget(self.tabs, 1)
        policy = QSizePolicy.Policy
        self.tabs.setSizePolicy(policy.Expanding, policy.Ignored)  # fill what is left, no more
        self.tabs.setMinimumHeight(_TABS_LINES * self.tabs.fontMetrics().lineSpacing())
        return rest

    def _build_unsaved(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Your changes are not saved yet."), "problem"), 1)
        row.addWidget(button(self.tr("Set aside"), self.set_aside_asked.emit))
        row.addWidget(button(self.tr("Save changes (Ctrl+S)"), self.save_asked.emit, "main"))
        return bar
