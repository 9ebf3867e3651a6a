"""Reading sealed notes: what waits for the safeguarding lead, and one note opened and logged.

A list holds no word of a note: nothing is unsealed before somebody opens one, and each opening is
a line of the log. Roles and the key are both asked for, here and not in the window.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from signpost_desktop.access import audit
from signpost_desktop.access.roles import Role, require
from signpost_desktop.casework.client_keys import current_client
from signpost_desktop.casework.client_records import client_short_name
from signpost_desktop.casework.contact_records import ServiceGiven
from signpost_desktop.casework.safe_contact import safe_contact_words
from signpost_desktop.casework.safe_records import safe_records
from signpost_desktop.casework.safeguarding import holds_the_key
from signpost_desktop.casework.what_waits import OPENED
from signpost_desktop.casework.working_days import plain_date
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import (
    AuditEntry,
    Client,
    Contact,
    ContactService,
    Participant,
    Person,
    SafeguardingNote,
)
from signpost_directory.words import Words, one_and_another, together


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A sealed note in a list: when, about whom, by whom. Never a word of it."""

    id: str
    when_words: str
    who: str  # short names; "" when no name is known
    written_by: str
    opened: bool  # by whoever is at work now


@dataclass(frozen=True, slots=True)
class NotePerson:
    """Somebody whom a note is about, with how they may be reached safely."""

    client_id: str
    short_name: str
    safe_contact: str


@dataclass(frozen=True, slots=True)
class NoteInFull:
    """An opened note with what its contact holds. Handed to key holders only."""

    row: NoteRow
    text: str
    people: tuple[NotePerson, ...]
    seen_words: str  # when and where they were seen; "" when the note has no contact
    services: tuple[ServiceGiven, ...]
    contact_undone: bool


def safeguarding_note_rows(session: WorkSession) -> tuple[NoteRow, ...]:
    """All sealed notes, the newest first, unopened. Raises NotAllowed without role and key."""
    _require_key(session)
    return _rows(session)


def safeguarding_note(session: WorkSession, note_id: str) -> NoteInFull:
    """One note, opened. Logged each time; call it within an act.

    Raises NotAllowed without role and key, BadInput when there is no such note, DamagedFile when
    its seal does not open.
    """
    _require_key(session)
    note = session.db.get(SafeguardingNote, note_id)
    if note is None:
        raise BadInput(("This note is not on this computer. Nothing was changed.",))
    text = session.open_safeguarding(note.sealed, note.key_version)
    audit.record(session, OPENED, "safeguarding_note", note.id)
    session.changed.add(("safeguarding_note", note.id))
    row = next(row for row in _rows(session) if row.id == note.id)
    contact = session.db.get(Contact, note.contact_id) if note.contact_id else None
    return NoteInFull(
        row,
        text,
        tuple(_person(session, client) for client in _people(session, [note])[note.id]),
        _seen_words(contact, session.today()) if contact else "",
        _services(session, note.contact_id),
        bool(contact and contact.extra.get("undone")),
    )


def _require_key(session: WorkSession) -> None:
    require(session, Role.SAFEGUARDING_LEAD)
    if not holds_the_key(session):
        raise NotAllowed("Only a safeguarding lead can open these notes. They are kept safe.")


def _rows(session: WorkSession) -> tuple[NoteRow, ...]:
    notes = session.db.scalars(
        select(SafeguardingNote).order_by(
            SafeguardingNote.created_at.desc(), SafeguardingNote.id.desc()
        )
    ).all()
    people = _people(session, notes)
    writers = dict(session.db.execute(select(Person.id, Person.name)).tuples().all())
    opened, today = _opened_ids(session), session.today()
    return tuple(
        NoteRow(
            note.id,
            _instant_words(note.created_at, today),
            one_and_another(client_short_name(client) for client in people[note.id]),
            writers.get(note.created_by, ""),
            note.id in opened,
        )
        for note in notes
    )


def _opened_ids(session: WorkSession) -> set[str]:
    """The notes that the log says were opened by whoever is at work."""
    return set(
        session.db.scalars(
            select(AuditEntry.subject_id).where(
                AuditEntry.action == OPENED, AuditEntry.person_id == session.worker.person_id
            )
        )
    )


def _people(session: WorkSession, notes: Sequence[SafeguardingNote]) -> dict[str, list[Client]]:
    """Whom each note is about: the client named when it was written, then who else was seen."""
    took_part: defaultdict[str, list[str]] = defaultdict(list)
    sealed = select(SafeguardingNote.contact_id).where(SafeguardingNote.contact_id.is_not(None))
    found = session.db.execute(
        select(Participant.contact_id, Participant.client_id)
        .where(Participant.contact_id.in_(sealed))
        .order_by(Participant.id)
    )
    for contact_id, client_id in found:
        took_part[contact_id].append(client_id)
    people: dict[str, list[Client]] = {}
    for note in notes:
        named = [note.client_id] if note.client_id else []
        others = took_part[note.contact_id] if note.contact_id else []
        clients = [current_client(session, client_id) for client_id in (*named, *others)]
        people[note.id] = list({client.id: client for client in clients}.values())
    return people


def _person(session: WorkSession, client: Client) -> NotePerson:
    records = safe_records(session, [client])[client.id]
    return NotePerson(client.id, client_short_name(client), safe_contact_words(*records))


def _services(session: WorkSession, contact_id: str | None) -> tuple[ServiceGiven, ...]:
    given = session.db.scalars(
        select(ContactService)
        .where(ContactService.contact_id == contact_id)
        .order_by(ContactService.id)
    )
    return tuple(ServiceGiven(s.service_id, s.service_name, s.told, s.how) for s in given)


def _seen_words(contact: Contact, today: date) -> str:
    if contact.happened_at:
        when = _instant_words(contact.happened_at, today)
    elif contact.happened_on:
        when = plain_date(date.fromisoformat(contact.happened_on), today)
    else:
        when = Words("Date not known")
    return together(part for part in (when, contact.venue) if part)


def _instant_words(stamp: str, today: date) -> str:
    """ "Tue 24 Nov, 13:48" as the clock in London showed it."""
    local = datetime.fromisoformat(stamp).astimezone(LONDON)
    return together((plain_date(local.date(), today), f"{local:%H:%M}"))
