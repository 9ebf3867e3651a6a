"""The Find page: what is asked, what was found, this person. It brings its parts together."""

from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from signpost_desktop.access.roles import Role
from signpost_desktop.casework.clients import TableClient
from signpost_desktop.directory.hits import Hit
from signpost_desktop.documents.plain_text import isolate
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.focus_in_sight import FocusInSight
from signpost_desktop.ui.language import said
from signpost_desktop.ui.page import Arguments, Page, Shared
from signpost_desktop.ui.pages.find.keeper import DraftKeeper
from signpost_desktop.ui.pages.find.opened_service import OpenedService
from signpost_desktop.ui.pages.find.panel import PersonPanel
from signpost_desktop.ui.pages.find.person import Opened, PersonDesk, Saved, Surroundings
from signpost_desktop.ui.pages.find.results import ResultsPane
from signpost_desktop.ui.pages.find.search_bar import SearchBar
from signpost_desktop.ui.pages.find.searching import Searching
from signpost_desktop.ui.pages.find.unfinished import UnfinishedLine
from signpost_desktop.ui.running_record import RunningRecord
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.scrolled import scrolled

_MINUTE_MS = 15_000


class FindPage(Page):
    """One running record at a time. Whatever takes its place sets it aside as a draft first."""

    name: ClassVar[str] = "find"

    def __init__(self, shared: Shared, parent: QObject | None = None) -> None:
        super().__init__(shared, parent)
        vault = shared.desk.vault
        team_only = vault.worker.roles <= {Role.VOLUNTEER, Role.AUDITOR}
        self._desk = PersonDesk(shared)
        self._last_saved: str | None = None
        self._saving = False
        self._arrived = False
        self._surroundings = Surroundings()
        self.panel = PersonPanel(shared, team_only=team_only)
        self.bar = SearchBar()
        self.results = ResultsPane(self._has_service)
        self.searching = Searching(shared, self.bar, self.results, self._place, self.panel.reads)
        self.opened = OpenedService(shared, self.results, self.panel.reads)
        self.unfinished = UnfinishedLine()
        self.keeper = DraftKeeper(self, vault, shared.background, lambda: self.record, self._failed)
        self._columns = Columns((self.results, 5), (self.panel, 4), narrow_ems=46)
        self._build()
        self._connect()

    @property
    def record(self) -> RunningRecord:
        """The one running record."""
        return self.panel.record

    def _has_service(self, service_id: str) -> bool:
        return self.record.has(service_id)

    @property
    def at_the_table(self) -> str:
        """See Page."""
        return self.record.draft_id

    def title(self) -> str:
        """The page's name."""
        return self.tr("Find a service")

    def arrive(self, arguments: Arguments) -> None:
        """Go on with the record, or start one: for a client, from a draft, with typed words."""
        self._desk.read_surroundings(self._show_surroundings, self._failed)
        if "draft" in arguments:
            self._open_draft(str(arguments["draft"]))
        elif "client" in arguments:
            self._for_client(str(arguments["client"]))
        elif "query" in arguments:
            if arguments.get("new") and not self.record.is_empty() and not self.set_aside():
                return
            self.bar.need.setText(str(arguments["query"]))
        elif not self._arrived:
            self._desk.find_unfinished(self._maybe_go_on, self._failed)
        self._arrived = True
        self.bar.need.setFocus()

    def leave(self) -> None:
        """Keep every word at once, on this thread: cover and lock do not wait."""
        self._keep(running=True)

    def _keep(self, *, running: bool) -> bool:
        try:
            self.keeper.keep_now(running=running)
        except SignpostError as error:
            self._failed(error)
            return False
        return True

    def changed(self, changes: frozenset[tuple[str, str]]) -> None:
        """The person may have new rules, the hall may be another."""
        client = self.panel.client
        if client and changes & {("client", client.id), ("client", "")}:
            self._desk.read_client(client.id, self.panel.show_client, self._failed)
        if any(kind == "setting" for kind, _ in changes):
            self._desk.read_surroundings(self._show_surroundings, self._failed)

    def act(self, action: str) -> bool:
        """The actions of the keyboard list that are done here."""
        acts = {
            "need": self._to_need,
            "who": self.panel.who.begin,
            "note": self.panel.note.setFocus,
            "more_help": self.panel.more_help.begin,
            "sheet": self.give_sheet,
            "client_screen": lambda: self.wants.emit("show_client_screen"),
            "save": self.save,
            "next": self.next_person,
            "undo": self.undo,
        }
        found = acts.get(action)
        if found is None:
            return False
        found()
        return True

    def choose_client(self, client_id: str | None) -> None:
        """This record is for that person; None: without a name."""
        self.record.resume(self._now())
        if client_id is None:
            self.panel.show_client(None)
            self._record_changed()
            self.searching.search()
            self.panel.who.begin()
        else:
            self._desk.read_client(client_id, self._client_chosen, self._failed)

    def _client_chosen(self, client: TableClient) -> None:
        self.panel.record.new_client = {}
        self.panel.show_client(client)
        self.bar.near.setText("")
        self.searching.search()
        self._record_changed()
        name, reached = said(client.short_name), said(client.safe_contact_words)
        self.shared.announcer.say(self.tr("This is for {0}: {1}").format(name, reached))
        self._to_need()

    def _for_client(self, client_id: str) -> None:
        if self.record.client_ids == (client_id,):
            return
        if self.set_aside():
            self._desk.open_for_client(client_id, self._opened, self._failed)

    def _open_draft(self, draft_id: str) -> None:
        if draft_id == self.record.draft_id:
            return
        if self.set_aside():
            self._desk.open_draft(draft_id, self._opened, self._failed)

    def _maybe_go_on(self, found: "Opened | None") -> None:
        """After cover: on where we were. After longer: ask."""
        if found is None or not self.record.is_empty():
            return
        if found.fresh:
            self._opened(found)
            self.shared.announcer.say(self.tr("You had not finished ({0}).").format(found.time))
        else:
            self.unfinished.offer(found.time, found.record.draft_id)

    def _opened(self, found: Opened) -> None:
        self.unfinished.hide()
        found.record.resume(self._now())
        if found.from_vault:
            self.keeper.was_written(found.record.draft_id)
        self.panel.show_record(found.record, found.client)
        self.results.refresh()
        self._show_minutes()
        self._to_need()

    def toggle(self, hit: Hit) -> None:
        """Enter on a service: into the record, or out of it again."""
        self.record.resume(self._now())
        if self.record.has(hit.service_id):
            self.record.take_out_service(hit.service_id)
            said = self.tr("Taken out: {0}")
        else:
            self.record.add_service(hit, self.searching.need_heard())
            said = self.tr("Added: {0}")
            self.searching.used = True
        self.record.postcode = self.record.postcode or self.searching.typed_postcode()
        self.panel.show_given()
        self.results.refresh()
        self._record_changed()
        self.shared.announcer.say(said.format(hit.name))

    def record_nothing_found(self) -> None:
        """A need for which there is nothing: written down, because it is evidence."""
        need = self.searching.need_heard(nothing_found=True)
        if need is None:
            return
        self.record.resume(self._now())
        self.record.add_unmet_need(need)
        self.panel.show_given()
        self._record_changed()
        self.shared.announcer.say(self.tr("Recorded: nothing was found for this need."))
        self._to_need()

    def give_sheet(self) -> None:
        """Ctrl+P: the sheet of the services in the record."""
        if not self.record.services:
            self.shared.announcer.say(self.tr("Add a service first: Enter on it in the list."))
            return
        from signpost_desktop.ui.giving import sheet_dialog  # noqa: PLC0415 - slow to load

        dialog = sheet_dialog(self.shared, self.record, self.panel.client, self)
        dialog.given.connect(self._sheet_given)
        dialog.finished.connect(self._panel_changed)  # an appointment may have been typed
        dialog.finished.connect(self._to_need)
        dialog.open()

    def _sheet_given(self, service_ids: frozenset[str]) -> None:
        self.record.sheet_given(service_ids)
        self.panel.show_given()
        self._record_changed()

    def save(self) -> None:
        """Record the contact. It is said to be saved only after it is on the disk."""
        if self._saving:
            return
        if self.record.is_empty():
            self.shared.announcer.say(
                self.tr("There is nothing to save yet. Add a service, a need or a note.")
            )
            return
        record, venue = self.record, self._surroundings.venue
        if record.new_client:
            self.shared.announcer.say(
                self.tr("Finish the new person first: press Enter there, or Esc to leave it.")
            )
            self.panel.who.form.begin()
            return
        self._saving = True
        self.keeper.close(record.draft_id)
        asked = self.bar.asked()
        self.bar.need.setFocus()
        self.bar.need.selectAll()
        self._desk.save(
            record, venue,
            lambda saved: self._saved(saved, asked.text), self._not_saved,
        )  # fmt: skip

    def _saved(self, saved: Saved, text_before: str) -> None:
        self._saving = False
        self._last_saved = saved.contact_id
        typed_since = self.bar.need.text() if self.bar.need.text() != text_before else ""
        self._start_anew()
        self.bar.need.setText(typed_since)
        self.shared.announcer.say(self.tr("Saved on this computer. Undo (Ctrl+Z)"), "good")
        self.shared.bus.announce(saved.changes)

    def _not_saved(self, error: SignpostError) -> None:
        self._saving = False
        self._failed(error)
        self.keeper.open_again(self.record.draft_id)
        more = self.record.more_help
        if more and not self.record.client_ids and not more.find_again.strip():
            self.panel.more_help.ask_how_to_find()

    def undo(self) -> None:
        """Take the last saving back: its words are the running record again."""
        if self._last_saved is None:
            self.shared.announcer.say(self.tr("There is nothing to undo."))
            return
        if not self.set_aside():
            return
        contact_id, self._last_saved = self._last_saved, None
        self._desk.undo(contact_id, self._undone, self._failed)

    def _undone(self, result: tuple[Opened, frozenset[tuple[str, str]]]) -> None:
        opened, changes = result
        self._opened(opened)
        self.shared.announcer.say(self.tr("Not saved any more. Everything is here again."), "good")
        self.shared.bus.announce(changes)

    def next_person(self) -> None:
        """Ctrl+N: this one is set aside, the next may sit down."""
        empty = self.record.is_empty()
        if self.set_aside() and not empty:
            self.shared.announcer.say(self.tr("Set aside. It is under Unfinished on Today."))
        self._to_need()

    def set_aside(self) -> bool:
        """Keep this record as a draft and start anew. False when the disk refuses: it stays."""
        if not self.record.is_empty():
            self.record.pause(self._now())
            if not self._keep(running=False):
                self.record.resume(self._now())
                return False
        self._start_anew()
        return True

    def _start_anew(self) -> None:
        self.panel.show_record(RunningRecord(), None)
        self.bar.clear()
        self.searching.used = False
        self._show_minutes()
        self._to_need()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In one column the whole page scrolls."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_columns)

    def _fit_columns(self) -> None:
        self.panel.stand_whole(self._columns.narrow)
        self.results.stand_alone(self._columns.narrow)

    def _build(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(18, 14, 18, 14)
        inner.setSpacing(10)
        for part in (self.unfinished, self.bar):
            inner.addWidget(part)
        inner.addWidget(self._columns, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(content)
        column.addWidget(self._area)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._clock.timeout.connect(self._show_minutes)
        self._clock.start()

    def _connect(self) -> None:
        FocusInSight(self, (self.panel.area, self._area))
        results, panel = self.results, self.panel
        results.toggled.connect(self.toggle)
        results.letter.connect(self._letter)
        results.back_to_box.connect(self._to_box_end)
        results.nothing_found.connect(self.record_nothing_found)
        results.further.connect(self.searching.look_further)
        panel.changed.connect(self._panel_changed)
        panel.language.changed.connect(self.searching.name_anew)
        panel.language.changed.connect(self.opened.again)
        panel.services_changed.connect(results.refresh)
        panel.who.chosen.connect(self.choose_client)
        panel.sheet_asked.connect(self.give_sheet)
        panel.save_asked.connect(self.save)
        panel.settled.connect(self._to_need)
        self.unfinished.go_on.connect(self._open_draft)

    def _letter(self, letter: str) -> None:
        anew, self.searching.used = self.searching.used, False
        self.bar.write(letter, anew=anew)

    def _to_need(self) -> None:
        self.bar.need.setFocus()
        self.bar.need.selectAll()

    def _to_box_end(self) -> None:
        self.bar.need.setFocus()
        self.bar.need.end(False)

    def _place(self) -> tuple[str, str]:
        """The postcode that near means while none is typed, and the words for it."""
        client = self.panel.client
        if client and client.postcode:
            return client.postcode, self.tr("Their postcode")
        postcode, venue = self._surroundings.postcode, self._surroundings.venue
        if postcode:
            return postcode, self.tr("{0} ({1})").format(isolate(postcode), venue)
        return "", self.tr("A postcode")

    def _show_surroundings(self, found: Surroundings) -> None:
        self._surroundings = found
        self.panel.note.show_lead(found.lead_name, found.lead_phone)
        self.searching.lead = f"{found.lead_name} {found.lead_phone}".strip()
        self.searching.search()

    def _panel_changed(self) -> None:
        self.record.resume(self._now())
        self._record_changed()

    def _record_changed(self) -> None:
        self.keeper.changed()
        self._show_minutes()

    def _show_minutes(self) -> None:
        self.panel.show_minutes(self.record.minutes(self._now()))

    def _now(self) -> datetime:
        return self.shared.desk.vault.now()

    def _failed(self, error: SignpostError) -> None:
        self.shared.announcer.say(error.message, "problem")
