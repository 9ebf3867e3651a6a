"""What waits to be sent to the team, as people count it: entries, not rows of tables.

A contact is one entry with its people, needs, services and notes, however many records it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, text

from signpost_desktop.access.roles import Role, has_role
from signpost_desktop.casework.who_it_is_about import who_it_is_about
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.store.session import WorkSession

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
    entries = ((kind, entry) for kind, entry, _since in rows)
    who = who_it_is_about(session, entries) if named else {}
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
