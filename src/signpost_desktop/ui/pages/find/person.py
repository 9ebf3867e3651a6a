"""The acts behind the Find page, each run in the background: read, save, undo, go on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from signpost_desktop.casework.clients import TableClient, at_the_table
from signpost_desktop.casework.contacts import record_contact, undo_contact
from signpost_desktop.casework.drafts import DraftRow, discard_draft, drafts
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.errors import BadInput, SignpostError
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.find.keeper import KIND
from signpost_desktop.ui.running_record import RunningRecord

_FRESH = timedelta(hours=1)
Changes = frozenset[tuple[str, str]]
Failed = Callable[[SignpostError], None]


@dataclass(frozen=True)
class Surroundings:
    """Where we are today, and who leads on safeguarding. Empty: not known."""

    venue: str = ""
    postcode: str = ""
    lead_name: str = ""
    lead_phone: str = ""


@dataclass(frozen=True)
class Opened:
    """A record to go on with. `fresh`: left so lately that nobody needs to be asked."""

    record: RunningRecord
    client: TableClient | None
    from_vault: bool = True
    fresh: bool = True
    time: str = ""


@dataclass(frozen=True)
class Saved:
    """What a saving wrote."""

    contact_id: str
    changes: Changes


class PersonDesk:
    """Each method runs one act and gives its result to `done` on the GUI thread."""

    def __init__(self, shared: Shared) -> None:
        self._vault = shared.desk.vault
        self._places = shared.desk.vocabulary.places
        self._background = shared.background

    def read_surroundings(self, done: Callable[[Surroundings], None], failed: Failed) -> None:
        """Today's hall and the safeguarding lead."""

        def read() -> Surroundings:
            with self._vault.read() as session:
                return _surroundings(session)

        self._background.run(read, done, failed, latest="surroundings")

    def read_client(
        self, client_id: str, done: Callable[[TableClient], None], failed: Failed
    ) -> None:
        """The person at the table. With each call the one before is not wanted any more."""

        def read() -> TableClient:
            with self._vault.read() as session:
                return at_the_table(session, client_id)

        self._background.run(read, done, failed, latest="client")

    def open_for_client(
        self, client_id: str, done: Callable[[Opened], None], failed: Failed
    ) -> None:
        """This person's unfinished record, or a new one."""

        def read() -> Opened:
            with self._vault.read() as session:
                for row in drafts(session):
                    if row.kind == KIND and row.body.get("client_ids") == [client_id]:
                        return _opened(session, row)
                client = at_the_table(session, client_id)
                return Opened(RunningRecord(client_ids=(client.id,)), client, from_vault=False)

        self._background.run(read, done, failed, latest="record")

    def open_draft(self, draft_id: str, done: Callable[[Opened], None], failed: Failed) -> None:
        """An unfinished record. BadInput when it is finished or set aside meanwhile."""

        def read() -> Opened:
            with self._vault.read() as session:
                for row in drafts(session):
                    if row.id == draft_id:
                        return _opened(session, row)
            raise BadInput(("This was finished meanwhile. Nothing is lost.",))

        self._background.run(read, done, failed, latest="record")

    def find_unfinished(self, done: Callable[[Opened | None], None], failed: Failed) -> None:
        """What was being typed when the page went away, if it did."""

        def read() -> Opened | None:
            with self._vault.read() as session:
                for row in drafts(session):
                    if row.kind == KIND and row.body.get("running"):
                        return _opened(session, row)
            return None

        self._background.run(read, done, failed, latest="record")

    def save(
        self, record: RunningRecord, venue: str, done: Callable[[Saved], None], failed: Failed
    ) -> None:
        """Record the contact and take its draft away, both or neither."""
        new = record.to_new_contact(self._vault.now(), venue)
        draft_id = record.draft_id

        def act() -> Saved:
            with self._vault.act() as session:
                saved = record_contact(session, new, self._places)
                discard_draft(session, draft_id)
            return Saved(saved.contact_id, frozenset(session.changed))

        self._background.run(act, done, failed)

    def undo(
        self, contact_id: str, done: Callable[[tuple[Opened, Changes]], None], failed: Failed
    ) -> None:
        """Take a contact back; its words come back as a record to go on with."""

        def act() -> tuple[Opened, Changes]:
            with self._vault.act() as session:
                undone = undo_contact(session, contact_id)
                worker = session.worker.person_id
                record = RunningRecord.from_body(undone.body, undone.draft_id, worker)
                client = at_the_table(session, record.client_ids[0]) if record.client_ids else None
            return Opened(record, client), frozenset(session.changed)

        self._background.run(act, done, failed)


def _surroundings(session: WorkSession) -> Surroundings:
    here = session.setting("today_venue") or {}
    lead = session.setting("safeguarding_lead") or {}
    today = here.get("date") == session.today().isoformat()
    return Surroundings(
        str(here.get("venue", "")) if today else "",
        str(here.get("postcode", "")) if today else "",
        str(lead.get("name", "")),
        str(lead.get("phone", "")),
    )


def _opened(session: WorkSession, row: DraftRow) -> Opened:
    record = RunningRecord.from_body(row.body, row.id, session.worker.person_id)
    client = at_the_table(session, record.client_ids[0]) if record.client_ids else None
    left = datetime.fromisoformat(row.updated_at)
    started = datetime.fromisoformat(row.started_at).astimezone(LONDON)
    fresh = session.now() - left < _FRESH
    return Opened(record, client, fresh=fresh, time=f"{started:%H:%M}")
