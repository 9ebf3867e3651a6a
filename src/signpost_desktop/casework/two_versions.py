"""Fields that two people changed apart: both versions, who wrote them, and settling one.

What one of them wrote stands in the record meanwhile; the other is kept beside it. Nothing is
lost until somebody has looked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import inspect, select

from signpost_desktop.access.roles import Role, has_role
from signpost_desktop.casework.access_rules import require_casework
from signpost_desktop.casework.client_keys import current_client
from signpost_desktop.casework.client_records import client_short_name
from signpost_desktop.casework.derived import renew_client_keys
from signpost_desktop.casework.safe_records import FIELDS
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import (
    Client,
    Conflict,
    Contact,
    FollowUp,
    FollowUpEvent,
    Participant,
    Person,
    Synced,
)

MOST = 200
_TABLES: dict[str, type[Synced]] = {
    "client": Client,
    "contact": Contact,
    "follow_up": FollowUp,
    "follow_up_event": FollowUpEvent,
    "person": Person,
}
_NAMES_SOMEBODY = {"owner_id", "merged_into", "client_id"}


@dataclass(frozen=True, slots=True)
class Version:
    """One of the two: a value as the record holds it, whose it is ("": not known), and when."""

    value: Any
    by: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class TwoVersions:
    """A field with two versions. `stands` is in the record now, `other` is kept beside it.

    `who` is a first name and initial; "" where it is about nobody. `names` are the people whose
    ids the values are.
    """

    id: str
    kind: str
    record_id: str
    who: str
    field: str
    stands: Version
    other: Version
    names: dict[str, str]


@dataclass(frozen=True, slots=True)
class Settled:
    """How to take a settling back."""

    conflict_id: str
    value_before: Any


def count_versions(session: PlainSession) -> int:
    """How many fields have two versions, for whoever may see them."""
    if not has_role(session, Role.CASEWORKER, Role.SAFEGUARDING_LEAD, Role.COORDINATOR):
        return 0
    return int(session.rows("SELECT count(*) FROM conflict WHERE settled_at IS NULL")[0][0])


def two_versions(session: WorkSession, most: int = MOST) -> tuple[TwoVersions, ...]:
    """The fields with two versions, those that concern safety before the others."""
    require_casework(session)
    query = select(Conflict).where(Conflict.settled_at.is_(None)).order_by(Conflict.id)
    rows = sorted(session.db.scalars(query), key=lambda row: row.field not in FIELDS)[:most]
    people = dict(session.db.execute(select(Person.id, Person.name)).tuples().all())
    return tuple(
        TwoVersions(
            row.id,
            row.record_kind,
            row.record_id,
            _who(session, row, people),
            row.field,
            Version(row.theirs, people.get(row.theirs_by, ""), _instant(row.theirs_at)),
            Version(row.mine, people.get(row.mine_by, ""), _instant(row.mine_at)),
            _names(session, row, people),
        )
        for row in rows
    )


def settle(session: WorkSession, conflict_id: str, value: Any) -> Settled:
    """Let this value stand; it travels as any change does. Raises BadInput when it is settled."""
    require_casework(session)
    row = session.db.get(Conflict, conflict_id)
    if row is None or row.settled_at is not None:
        raise BadInput(("Somebody has settled this already. Nothing was changed.",))
    before = _put(session, row, value)
    settled_as = "theirs" if value == row.theirs else "mine" if value == row.mine else "other"
    session.change(
        row,
        settled_at=session.stamp(),
        settled_by=session.worker.person_id,
        settled_as=settled_as,
    )
    session.log("settled two versions", row.record_kind, row.record_id, settled_as=settled_as)
    return Settled(conflict_id, before)


def unsettle(session: WorkSession, settled: Settled) -> None:
    """Take a settling back: both versions are there again."""
    require_casework(session)
    row = session.db.get(Conflict, settled.conflict_id)
    if row is None:
        raise BadInput(("This is not there any more. Nothing was changed.",))
    _put(session, row, settled.value_before)
    session.change(row, settled_at=None, settled_by=None, settled_as=None)


def _put(session: WorkSession, conflict: Conflict, value: Any) -> Any:
    """Write the value into the record, where that is still there; return what it held."""
    table = _TABLES.get(conflict.record_kind)
    record: Any = session.db.get(table, conflict.record_id) if table else None
    if record is None:
        return value
    if conflict.field in inspect(type(record)).columns:
        before = getattr(record, conflict.field)
        session.change(record, **{conflict.field: value})
    else:
        before = record.extra.get(conflict.field)
        session.change(record, extra={**record.extra, conflict.field: value})
    if isinstance(record, Client):
        renew_client_keys(session, [record.id])
    return before


def _who(session: WorkSession, conflict: Conflict, people: dict[str, str]) -> str:
    if conflict.record_kind == "person":
        return people.get(conflict.record_id, "")
    names = (_short_name(session, each) for each in _clients(session, conflict))
    return ", ".join(dict.fromkeys(name for name in names if name))


def _clients(session: WorkSession, conflict: Conflict) -> Iterable[str]:
    kind, record_id = conflict.record_kind, conflict.record_id
    if kind == "client":
        return (record_id,)
    if kind == "follow_up_event":
        event = session.db.get(FollowUpEvent, record_id)
        kind, record_id = "follow_up", event.follow_up_id if event else ""
    if kind == "follow_up":
        follow_up = session.db.get(FollowUp, record_id)
        if follow_up is None or follow_up.client_id:
            return (follow_up.client_id,) if follow_up and follow_up.client_id else ()
        record_id = follow_up.contact_id
    query = select(Participant.client_id).where(Participant.contact_id == record_id)
    return session.db.scalars(query.order_by(Participant.id)).all()


def _names(session: WorkSession, conflict: Conflict, people: dict[str, str]) -> dict[str, str]:
    if conflict.field not in _NAMES_SOMEBODY:
        return {}
    found = {}
    for value in (conflict.mine, conflict.theirs):
        if value:
            found[str(value)] = people.get(str(value)) or _short_name(session, str(value))
    return found


def _short_name(session: WorkSession, client_id: str) -> str:
    if session.db.get(Client, client_id) is None:
        return ""
    return client_short_name(current_client(session, client_id))


def _instant(stamp: str) -> datetime | None:
    return datetime.fromisoformat(stamp) if stamp else None
