"""What was: a client's contacts, one of them opened, and its correction."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from signpost_desktop.casework.clients import history
from signpost_desktop.casework.history import HistoryEntry
from signpost_desktop.casework.waiting_to_send import contacts_waiting
from signpost_desktop.documents.plain_text import isolate_numbers
from signpost_desktop.ui.client_words import entry_facts
from signpost_desktop.ui.language import counted, said
from signpost_desktop.ui.models.history_rows import HistoryRows
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.clients.correction_form import CorrectionForm
from signpost_desktop.ui.saving import run_read
from signpost_desktop.ui.widgets.discarding import discard
from signpost_desktop.ui.widgets.flow import Flow
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.sided import SidedColumn
from signpost_desktop.ui.widgets.texts import button, label
from signpost_desktop.ui.widgets.two_lines import TwoLines

AT_A_TIME = 50


class HistoryTab(QStackedWidget):
    """The list, one entry in full, or the form that corrects it."""

    attach_asked = Signal()
    follow_up_asked = Signal(str)  # follow-up id

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._client_id = ""
        self.rows = HistoryRows(shared.desk.concepts, self)
        self.list = QListView()
        self.correction = CorrectionForm(shared)
        self._nothing = label("", "muted")
        self._entry_page = QWidget()
        self._opened: HistoryEntry | None = None
        self._sent = label("", "muted")
        self.addWidget(self._build_list())
        self.addWidget(self._entry_page)
        self.addWidget(self.correction)
        self.correction.saved.connect(self.show_list)
        shared.syncing.moved.connect(self._read_sent)

    def show_history(self, client_id: str, entries: tuple[HistoryEntry, ...]) -> None:
        """Show the newest contacts of a client; an entry that is open stays open."""
        other = client_id != self._client_id
        self._client_id = client_id
        place = max(0, self.list.currentIndex().row())
        self.rows.show_entries(entries, more=len(entries) == AT_A_TIME)
        empty = not entries
        self._nothing.setVisible(empty)
        self.list.setVisible(not empty)
        self._nothing.setText(self.tr("Not seen yet. Press New contact when they are here."))
        self.list.setCurrentIndex(self.rows.index(0 if other else place))
        if other:
            self.setCurrentIndex(0)
        self._read_sent()

    def forget(self) -> None:
        """Take every word out of the widgets."""
        self._client_id = ""
        self._opened, self._sent = None, label("", "muted")
        self.rows.show_entries((), more=False)
        self._new_entry_page()
        self.correction.forget()
        self.setCurrentIndex(0)

    def step_back(self) -> bool:
        """Esc: from the correction or an entry to the list. Words typed stay as a draft."""
        if self.currentIndex() == 0:
            return False
        self.correction.leave()
        self.show_list()
        return True

    def show_list(self) -> None:
        """Go back to the list."""
        self.setCurrentIndex(0)
        self.list.setFocus()

    def open_entry(self, entry: HistoryEntry) -> None:
        """Show everything that one contact holds."""
        page = self._new_entry_page()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(label(entry.when_words, "heading"))
        self._opened, self._sent = entry, label("", "muted")
        column.addWidget(self._sent)
        self._show_sent()
        facts = QWidget()
        grid = QGridLayout()
        SidedColumn(facts, 0, 0, 10, 0).addLayout(grid)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        heard = [said(entry.when_words)]
        for row, (name, words) in enumerate(entry_facts(entry, self._shared.desk.concepts)):
            grid.addWidget(label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(isolate_numbers(words)), row, 1)
            heard.append(f"{name}: {words}")
        grid.setRowStretch(grid.rowCount(), 1)
        area = scrolled(facts)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows scroll it, a reader says it all
        area.setAccessibleName(". ".join(heard))
        column.addWidget(area, 1)
        column.addLayout(self._entry_buttons(entry))
        self.setCurrentWidget(page)
        area.setFocus()

    def correct(self, entry: HistoryEntry) -> None:
        """Write a correction of an entry."""
        self.correction.begin(self._client_id, entry)
        self.setCurrentWidget(self.correction)

    def _build_list(self) -> QWidget:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setUniformItemSizes(False)
        self.list.setAccessibleName(self.tr("Contacts, newest first"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(lambda _index: self._open_current())
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        attach = button(self.tr("Add a contact that has no name"), self.attach_asked.emit, "link")
        column.addWidget(attach, 0, Qt.AlignmentFlag.AlignLeading)
        return page

    def _entry_buttons(self, entry: HistoryEntry) -> Flow:
        buttons: list[QPushButton] = [button(self.tr("Back to the list"), self.show_list)]
        if not entry.undone and not entry.amended_by:
            buttons.append(button(self.tr("Correct this"), partial(self.correct, entry)))
        for follow_up in entry.follow_ups:
            ask = partial(self.follow_up_asked.emit, follow_up.id)
            buttons.append(button(self.tr("What happened?"), ask))
        return Flow(*buttons)

    def _read_sent(self) -> None:
        """Which of the contacts shown the team has; asked again when a round has ended."""
        syncing, ids = self._shared.syncing, [each.contact_id for each in self.rows.entries]
        if not ids or not syncing.joined or syncing.running:
            return
        run_read(
            self, self._shared, lambda session: contacts_waiting(session, ids),
            self._have_sent, latest="sent contacts",
        )  # fmt: skip

    def _have_sent(self, waiting: frozenset[str]) -> None:
        self.rows.show_waiting(waiting)
        self._show_sent()

    def _show_sent(self) -> None:
        words = self.rows.sent_words(self._opened) if self._opened else ""
        self._sent.setText(words)
        self._sent.setVisible(bool(words))

    def _new_entry_page(self) -> QWidget:
        old, self._entry_page = self._entry_page, QWidget()
        self.insertWidget(1, self._entry_page)
        self.removeWidget(old)
        discard(old)
        return self._entry_page

    def _open_current(self) -> None:
        entry = self.rows.entry_at(self.list.currentIndex().row())
        if entry is not None:
            self.open_entry(entry)
        elif self.rows.entries:
            self._read_earlier(self._client_id, self.rows.entries[-1].contact_id)

    def _read_earlier(self, client_id: str, before: str) -> None:
        def found(entries: tuple[HistoryEntry, ...]) -> None:
            shown = self.rows.entries
            if client_id != self._client_id or not shown or shown[-1].contact_id != before:
                return
            self.rows.add_earlier(entries, more=len(entries) == AT_A_TIME)
            self._read_sent()
            self.list.setCurrentIndex(self.rows.index(len(shown)))
            self._shared.announcer.say(
                counted("HistoryTab", "{0} earlier contact", "{0} earlier contacts", len(entries))
            )

        run_read(
            self,
            self._shared,
            lambda session: history(session, client_id, AT_A_TIME, before),
            found,
            latest="history",
        )
