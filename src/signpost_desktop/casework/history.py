"""What was: a client's contacts, newest first."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import ColumnElement, and_, func, select, tuple_
from sqlalchemy.orm import aliased

from signpost_desktop.access.roles import Role
from signpost_desktop.casework.access_rules import require_casework
from signpost_desktop.casework.client_keys import current_client, family_ids
from signpost_desktop.casework.contact_records import NeedHeard, ServiceGiven
from signpost_desktop.casework.follow_up_list import rows_of
from signpost_desktop.casework.follow_up_records import FollowUpRow
from signpost_desktop.casework.seen import time_words
from signpost_desktop.casework.shared_marks import partner_names
from signpost_desktop.casework.working_days import plain_date
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import (
    Contact,
    ContactNeed,
    ContactService,
    FollowUp,
    Participant,
    Person,
    SafeguardingNote,
)
from signpost_desktop.store.took_part import unseen
from signpost_directory.words import Words, together

_Row = TypeVar("_Row", ContactNeed, ContactService, FollowUp, Participant, SafeguardingNote)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One contact on a client's page. `amended_by`: the id of its correction; the old one stays."""

    contact_id: str
    happened_on: date | None  # None: not known
    when_words: str
    recorded_by: str
    channel: str
    venue: str
    minutes: int | None
    language: str
    needs: tuple[NeedHeard, ...]
    services: tuple[ServiceGiven, ...]
    note: str
    sealed_note: bool  # shown to its writer and to safeguarding leads only
    barrier: str
    own_words: str
    may_quote: str
    follow_ups: tuple[FollowUpRow, ...]
    others: int  # how many other people took part, also of whom not all has come yet
    amends: str | None
    amended_by: str | None
    undone: bool


def history(
    session: WorkSession, client_id: str, limit: int = 50, before: str | None = None
) -> tuple[HistoryEntry, ...]:
    """A client's contacts, newest first; `before` is the last contact id of the page before."""
    require_casework(session)
    client = current_client(session, client_id)
    ours = select(Participant.contact_id).where(
        Participant.client_id.in_(family_ids(session, client.id))
    )
    place = (Contact.happened_on, func.coalesce(Contact.happened_at, ""), Contact.id)
    query = select(Contact).where(Contact.id.in_(ours))
    last = session.db.get(Contact, before) if before else None
    if last is not None:
        query = query.where(tuple_(*place) < (last.happened_on, last.happened_at or "", last.id))
    contacts = session.db.scalars(query.order_by(*(c.desc() for c in place)).limit(limit)).all()
    return _entries(session, contacts)


def standing(since: str) -> ColumnElement[bool]:
    """Of contacts from a day on (ISO date): neither undone nor corrected since."""
    not_undone = func.json_extract(Contact.extra, "$.undone").is_(None)
    correcting = aliased(Contact)
    corrected = select(correcting.amends).where(
        correcting.happened_on >= since,
        correcting.amends.is_not(None),
        func.json_extract(correcting.extra, "$.undone").is_(None),
    )
    return and_(not_undone, Contact.id.not_in(corrected))


def _entries(session: WorkSession, contacts: Iterable[Contact]) -> tuple[HistoryEntry, ...]:
    found = list(contacts)
    ids = [contact.id for contact in found]
    needs = _by_contact(session, ContactNeed, ids)
    services = _by_contact(session, ContactService, ids)
    follow_ups = _by_contact(session, FollowUp, ids)
    people = _by_contact(session, Participant, ids)
    away = unseen(cursor(session.db), ids, {})
    sealed = _by_contact(session, SafeguardingNote, ids)
    authors = dict(session.db.execute(select(Person.id, Person.name)).tuples().all())
    partners = partner_names(session) if any(contact.space_id for contact in found) else {}
    amended = _amended(session, ids)
    today = session.today()
    rows = {
        row.id: row
        for row in rows_of(session, [each for i in ids for each in follow_ups[i]], today)
    }
    return tuple(
        HistoryEntry(
            contact_id=contact.id,
            happened_on=date.fromisoformat(contact.happened_on) if contact.happened_on else None,
            when_words=_when(contact, today),
            recorded_by=authors.get(contact.created_by, partners.get(contact.space_id or "", "")),
            channel=contact.channel,
            venue=contact.venue,
            minutes=contact.minutes,
            language=contact.language,
            needs=tuple(NeedHeard(n.concept, n.words, n.nothing_found) for n in needs[contact.id]),
            services=tuple(
                ServiceGiven(s.service_id, s.service_name, s.told, s.how)
                for s in services[contact.id]
            ),
            note=contact.note,
            sealed_note=any(_may_know(session, note) for note in sealed[contact.id]),
            barrier=contact.barrier,
            own_words=contact.own_words,
            may_quote=contact.may_quote,
            follow_ups=tuple(rows[each.id] for each in follow_ups[contact.id]),
            others=max(0, len(people[contact.id]) + len(away.get(contact.id, ())) - 1),
            amends=contact.amends,
            amended_by=amended.get(contact.id),
            undone=bool(contact.extra.get("undone")),
        )
        for contact in found
    )


def _by_contact(
    session: WorkSession, table: type[_Row], contact_ids: list[str]
) -> defaultdict[str, list[_Row]]:
    found: defaultdict[str, list[_Row]] = defaultdict(list)
    query = select(table).where(table.contact_id.in_(contact_ids)).order_by(table.id)
    # Rows of a spreadsheet say their position; the ids of others are in order.
    for row in sorted(session.db.scalars(query), key=lambda row: row.extra.get("position", 0)):
        found[row.contact_id or ""].append(row)
    return found


def _amended(session: WorkSession, contact_ids: list[str]) -> dict[str, str]:
    # A correction is of the same people: looking among their contacts spares reading them all.
    people = select(Participant.client_id).where(Participant.contact_id.in_(contact_ids))
    theirs = select(Participant.contact_id).where(Participant.client_id.in_(people))
    query = (
        select(Contact.amends, Contact.id)
        .where(
            Contact.id.in_(theirs),
            Contact.amends.in_(contact_ids),
            func.json_extract(Contact.extra, "$.undone").is_(None),
        )
        .order_by(Contact.id)
    )
    return {old: new for old, new in session.db.execute(query) if old}


def _may_know(session: WorkSession, note: SafeguardingNote) -> bool:
    lead = Role.SAFEGUARDING_LEAD in session.worker.roles
    return lead or note.created_by == session.worker.person_id


def _when(contact: Contact, today: date) -> str:
    if not contact.happened_on:
        return Words("Date not known")
    words = plain_date(date.fromisoformat(contact.happened_on), today)
    time = time_words(contact.happened_at)
    return together((words, time), " ") if time else words
