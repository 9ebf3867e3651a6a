"""What waits to be sent to the team, as people count it: entries, not rows of tables.

A contact is one entry with its people, needs, services and notes, however many records it is.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, text

from signpost_desktop.access.roles import Role, has_role
from signpost_desktop.casework.client_keys import current_client
from signpost_desktop.casework.client_records import client_short_name
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, FollowUp, Participant, Person

MOST_ROWS = 200

# Each record that waits, with the entry that people know it by. A record that is already gone
# here (its deletion waits) has no row to join: it stands for itself.
_ENTRIES = """
SELECT o.record_id, o.queued_at,
  CASE o.kind
    WHEN 'participant' THEN 'contact'
    WHEN 'contact_need' THEN 'contact'
    WHEN 'contact_service' THEN 'contact'
    WHEN 'safeguarding_note' THEN 'contact'
    WHEN 'follow_up_event' THEN 'follow_up'
    ELSE o.kind
  END AS entry_kind,
  coalesce(
    CASE o.kind
      WHEN 'participant' THEN (SELECT contact_id FROM participant WHERE id = o.record_id)
      WHEN 'contact_need' THEN (SELECT contact_id FROM contact_need WHERE id = o.record_id)
      WHEN 'contact_service' THEN (SELECT contact_id FROM contact_service WHERE id = o.record_id)
      WHEN 'safeguarding_note' THEN
        (SELECT contact_id FROM safeguarding_note WHERE id = o.record_id)
      WHEN 'follow_up_event' THEN
        (SELECT follow_up_id FROM follow_up_event WHERE id = o.record_id)
    END,
    o.record_id
  ) AS entry_id
FROM outbox o
"""
_COUNT = f"SELECT count(*) FROM (SELECT DISTINCT entry_kind, entry_id FROM ({_ENTRIES}))"
_ROWS = f"""
SELECT entry_kind, entry_id, min(queued_at) AS since FROM ({_ENTRIES})
GROUP BY entry_kind, entry_id ORDER BY since, entry_id LIMIT :most
"""
_CONTACTS = f"""
SELECT DISTINCT entry_id FROM ({_ENTRIES})
WHERE entry_kind = 'contact' AND entry_id IN :ids
"""


@dataclass(frozen=True, slots=True)
class WaitingEntry:
    """One entry that waits. `who` is a first name and initial; "" where it is about nobody."""

    kind: str
    who: str
    since: datetime


def count_waiting(session: PlainSession) -> int:
    """How many entries wait."""
    return int(session.rows(_COUNT)[0][0])


def waiting_entries(session: WorkSession, most: int = MOST_ROWS) -> tuple[WaitingEntry, ...]:
    """The entries that have waited longest. Names only for whoever may open people's pages."""
    rows = session.db.execute(text(_ROWS), {"most": most}).tuples().all()
    named = has_role(session, Role.CASEWORKER, Role.SAFEGUARDING_LEAD, Role.COORDINATOR)
    who = _who(session, [(kind, entry) for kind, entry, _since in rows]) if named else {}
    return tuple(
        WaitingEntry(kind, who.get((kind, entry), ""), datetime.fromisoformat(since))
        for kind, entry, since in rows
    )


def contacts_waiting(session: WorkSession, contact_ids: Sequence[str]) -> frozenset[str]:
    """Those of these contacts of which something still waits."""
    if not contact_ids:
        return frozenset()
    query = text(_CONTACTS).bindparams(bindparam("ids", expanding=True))
    return frozenset(session.db.scalars(query, {"ids": list(contact_ids)}))


def _who(session: WorkSession, entries: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for kind, entry in entries:
        by_kind[kind].append(entry)
    found = {("person", each): name for each, name in _people(session, by_kind["person"])}
    clients: dict[tuple[str, str], list[str]] = {
        ("client", each): [each] for each in by_kind["client"]
    }
    query = select(FollowUp).where(FollowUp.id.in_(by_kind["follow_up"]))
    follow_ups = session.db.scalars(query).all()
    taking_part = _taking_part(
        session, [*by_kind["contact"], *(row.contact_id for row in follow_ups)]
    )
    for row in follow_ups:
        about = [row.client_id] if row.client_id else taking_part[row.contact_id]
        clients[("follow_up", row.id)] = about
    for entry in by_kind["contact"]:
        clients[("contact", entry)] = taking_part[entry]
    for key, ids in clients.items():
        names = [_short_name(session, each) for each in ids]
        found[key] = ", ".join(dict.fromkeys(name for name in names if name))
    return found


def _taking_part(session: WorkSession, contacts: list[str]) -> defaultdict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    query = select(Participant).where(Participant.contact_id.in_(contacts)).order_by(Participant.id)
    for row in session.db.scalars(query):
        found[row.contact_id].append(row.client_id)
    return found


def _people(session: WorkSession, ids: list[str]) -> list[tuple[str, str]]:
    query = select(Person.id, Person.name).where(Person.id.in_(ids))
    return [(each, name) for each, name in session.db.execute(query)]


def _short_name(session: WorkSession, client_id: str) -> str:
    if session.db.get(Client, client_id) is None:
        return ""
    return client_short_name(current_client(session, client_id))
