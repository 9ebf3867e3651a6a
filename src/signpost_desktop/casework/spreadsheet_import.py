"""Bringing a team's spreadsheet in: every row accounted for, a second time with nothing added.

A row's contact has an id made of what the row says and a secret of this profile, so that the
same row is known again in any order; the secret keeps a server from guessing names behind ids.
What was erased is not brought in again.
All of it happens in the caller's one transaction: stopping or failing leaves nothing behind.
"""

import uuid
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from signpost_desktop.access import audit
from signpost_desktop.casework.access_rules import require_coordinator
from signpost_desktop.casework.contacts import PostcodeLookup
from signpost_desktop.casework.import_people import PeopleOfImport
from signpost_desktop.casework.import_rows import ImportRow, barrier_of, read_rows
from signpost_desktop.casework.spreadsheet_columns import check_columns, guess_columns
from signpost_desktop.casework.spreadsheet_reading import Table, read_table
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.errors import Cancelled
from signpost_desktop.store.parents import all_erased
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import (
    NOT_ASKED,
    Base,
    Contact,
    ContactNeed,
    ContactService,
    FollowUp,
    FollowUpEvent,
    Participant,
    Person,
)
from signpost_desktop.store.took_part import naming
from signpost_directory.places import Place, Places
from signpost_directory.words import Words

__all__ = [
    "CaseworkImportReport",
    "Table",
    "guess_columns",
    "import_casework",
    "read_table",
]
_ERASED = Words(
    "Not brought in: this was erased before. If the person comes again, add them as somebody new."
)
_NAMESPACE = "import_namespace"
_BITE = 25
_WRITTEN_TOGETHER = 400
_MOST_DETAILS = 1_000


@dataclass(slots=True)
class CaseworkImportReport:
    """What became of the rows: read = contacts_added + unchanged + rejected.

    `clients_matched` counts added contacts of people already known. `details` and `duplicates`
    name rows, columns and references, never people.
    """

    read: int = 0
    contacts_added: int = 0
    clients_added: int = 0
    clients_matched: int = 0
    unchanged: int = 0
    rejected: int = 0
    duplicates: list[dict[str, Any]] = field(default_factory=list)
    details: list[dict[str, Any]] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """For one line of JSON."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}

    def tell(self, row: int, column: str, problem: str) -> None:
        """Adds a detail; after a thousand they are only counted."""
        if len(self.details) < _MOST_DETAILS:
            self.details.append({"row": row, "column": column, "problem": problem})


def import_casework(
    session: WorkSession,
    table: Table,
    mapping: Mapping[str, str],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    concept_of: Callable[[str], str] | None = None,
    places: PostcodeLookup | None = None,
) -> CaseworkImportReport:
    """Writes a table's rows as contacts, clients and follow-ups. Coordinators only.

    `mapping` is header → field (`guess_columns`); a column without a field rides along as it is.
    `concept_of` gives a taxonomy id for the words of a need, or "". Raises BadInput for a
    matching that cannot be used and Cancelled when stopped: nothing is kept then.
    """
    require_coordinator(session)
    check_columns(table.headers, mapping)
    report = CaseworkImportReport()
    writer = _Writer(session, report, concept_of or (lambda _words: ""), places)
    total = len(table.rows)
    for done, row in enumerate(read_rows(table, mapping), start=1):
        writer.take(row)
        if done % _BITE == 0 or done == total:
            if cancelled():
                raise Cancelled
            progress(done, total)
    writer.finish()
    counted: dict[str, Any] = {n: v for n, v in report.as_dict().items() if isinstance(v, int)}
    audit.record(session, "imported casework", "contact", **counted)
    return report


class _Rows:
    """New rows that wait to be written together: a flush for each would take most of the time."""

    def __init__(self, session: WorkSession) -> None:
        self._session = session
        self._waiting: list[Base] = []

    def add(self, row: Base) -> None:
        self._waiting.append(row)
        if len(self._waiting) >= _WRITTEN_TOGETHER:
            self.write()

    def write(self) -> None:
        self._session.add_all(self._waiting)
        self._waiting = []


class _Writer:
    """Takes a spreadsheet's rows one after another and writes what becomes of them."""

    def __init__(
        self,
        session: WorkSession,
        report: CaseworkImportReport,
        concept_of: Callable[[str], str],
        places: PostcodeLookup | None,
    ) -> None:
        self._session = session
        self._report = report
        self._concept_of = concept_of
        self._places = places
        self._namespace = _namespace(session)
        self._now = session.stamp()
        self._rows = _Rows(session)
        self._erased = all_erased(cursor(session.db), ("client", "contact"))
        self._people = PeopleOfImport(session, self._rows, report, self._namespace, self._erased)
        self._seen: Counter[tuple[tuple[str, str], ...]] = Counter()
        self._kept = set(session.db.scalars(select(Contact.id)))
        staying = select(Person.name, Person.id).where(Person.left_at.is_(None))
        self._owners = {name.casefold(): i for name, i in session.db.execute(staying)}

    def finish(self) -> None:
        self._rows.write()
        self._people.write_keys()

    def take(self, row: ImportRow) -> None:
        self._report.read += 1
        if row.says_nothing:
            self._report.rejected += 1
            self._report.tell(
                row.number, "", Words("Not brought in: nobody, no need and no note in it.")
            )
            return
        self._seen[row.content] += 1
        contact_id = self._id("contact", repr(row.content), str(self._seen[row.content]))
        if contact_id in self._kept:
            self._report.unchanged += 1
            return
        if contact_id in self._erased or self._people.was_erased(row, contact_id):
            self._report.rejected += 1
            self._report.tell(row.number, "", _ERASED)
            return
        self._report.contacts_added += 1
        for column, problem in row.problems:
            self._report.tell(row.number, column, problem)
        client_id = self._people.client_of(row, contact_id) if row.has_person else None
        self._write_contact(row, contact_id, client_id)
        if row.needs_more_help:
            self._write_follow_up(row, contact_id, client_id)

    def _write_contact(self, row: ImportRow, contact_id: str, client_id: str | None) -> None:
        if row.contact_date and row.contact_date > self._session.today():
            self._report.tell(row.number, "contact_date", Words("This day has not come yet. Kept."))
        place = None if client_id else self._place(row.postcode)
        participant_id = self._id("participant", contact_id)
        self._rows.add(
            Contact(
                **self._made(contact_id),
                happened_on=row.contact_date.isoformat() if row.contact_date else "",
                channel=NOT_ASKED,
                venue=row.venue,
                note=row.note,
                ward=place.ward if place else "",
                lsoa=place.lsoa if place else "",
                imd_decile=place.imd_decile if place else None,
                reference=row.reference,
                extra={
                    "import": self._ride_along(row, client_id),
                    **naming([participant_id] if client_id else []),
                },
            )
        )
        if client_id:
            self._rows.add(
                Participant(
                    **self._made(participant_id),
                    contact_id=contact_id,
                    client_id=client_id,
                )
            )
        for number, words in enumerate(row.needs):
            self._rows.add(
                ContactNeed(
                    **self._made(self._id("need", contact_id, str(number))),
                    contact_id=contact_id,
                    concept=self._concept_of(words),
                    words=words,
                    extra={"position": number},
                )
            )
        for number, name in enumerate(row.services):
            self._rows.add(
                ContactService(
                    **self._made(self._id("service", contact_id, str(number))),
                    contact_id=contact_id,
                    service_name=name,
                    extra={"position": number},
                )
            )

    def _ride_along(self, row: ImportRow, client_id: str | None) -> dict[str, Any]:
        """What the tables cannot hold. Of a person without a name no postcode is kept."""
        as_written = dict(row.as_written)
        if client_id is None:
            as_written.pop("postcode", None)
        else:
            as_written |= self._people.differing(row, client_id)
        kept = {"row": row.number, "as_written": as_written, "other": row.other}
        return {name: value for name, value in kept.items() if value}

    def _write_follow_up(self, row: ImportRow, contact_id: str, client_id: str | None) -> None:
        owner_id = self._owners.get(row.owner.casefold())
        follow_up = FollowUp(
            **self._made(self._id("follow_up", contact_id)),
            contact_id=contact_id,
            client_id=client_id,
            reason=row.reason,
            urgency=row.urgency,
            owner_id=owner_id,
            owner_words="" if owner_id else row.owner,
            due=row.due.isoformat() if row.due else None,
            find_again="" if client_id else f"row {row.number} of the spreadsheet",
            status="done" if row.done else "open",
            outcome=row.outcome,
            barrier=barrier_of(row.outcome),
            resolved_on=row.resolved.isoformat() if row.resolved else None,
        )
        self._rows.add(follow_up)
        for kind in ("imported", "resolved") if row.done else ("imported",):
            self._rows.add(
                FollowUpEvent(
                    **self._made(self._id("event", follow_up.id, kind)),
                    follow_up_id=follow_up.id,
                    kind=kind,
                    detail={"row": row.number},
                )
            )

    def _place(self, postcode: str) -> Place | None:
        if not postcode:
            return None
        if self._places is None:
            self._places = Places.load()
        return self._places.find(postcode)

    def _made(self, record_id: str) -> dict[str, Any]:
        return {
            "id": record_id,
            "created_at": self._now,
            "created_by": self._session.worker.person_id,
        }

    def _id(self, *parts: str) -> str:
        return str(uuid.uuid5(self._namespace, "\x1f".join(parts)))


def _namespace(session: WorkSession) -> uuid.UUID:
    """The secret that ids of imported rows are made with, made at the first import."""
    kept = session.setting(_NAMESPACE)
    if not isinstance(kept, str):
        kept = str(uuid.uuid4())
        session.set_setting(_NAMESPACE, kept)
    return uuid.UUID(kept)
