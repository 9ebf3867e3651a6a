"""Fields that two people changed apart: both versions, who wrote them, and settling one.

What one of them wrote stands in the record meanwhile; the other is kept beside it. Nothing is
lost until somebody has looked.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from signpost_desktop.access.roles import Role, has_role
from signpost_desktop.casework.access_rules import require_casework
from signpost_desktop.casework.client_keys import current_client
from signpost_desktop.casework.derived import renew_client_keys
from signpost_desktop.casework.safe_records import FIELDS, tell_copies
from signpost_desktop.casework.short_names import current_short_names
from signpost_desktop.casework.who_it_is_about import who_it_is_about
from signpost_desktop.store import conflicts
from signpost_desktop.store.conflicts import OpenConflict, Settled, open_conflicts
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Conflict, Person

MOST = 200
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


def count_versions(session: PlainSession) -> int:
    """How many fields have two versions, for whoever may see them."""
    if not has_role(session, Role.CASEWORKER, Role.SAFEGUARDING_LEAD, Role.COORDINATOR):
        return 0
    return conflicts.count_open(session)


def two_versions(session: WorkSession, most: int = MOST) -> tuple[TwoVersions, ...]:
    """The fields with two versions, those that concern safety before the others."""
    require_casework(session)
    found = sorted(open_conflicts(session), key=lambda each: each.id)
    found.sort(key=lambda each: each.field not in FIELDS)
    del found[most:]
    people = dict(session.db.execute(select(Person.id, Person.name)).tuples().all())
    who = who_it_is_about(session, [(each.record_kind, each.record_id) for each in found])
    named = {str(value) for each in found for value in _somebody(each)}
    names = current_short_names(session, named - people.keys()) | people
    return tuple(
        TwoVersions(
            each.id,
            each.record_kind,
            each.record_id,
            who.get((each.record_kind, each.record_id), ""),
            each.field,
            _standing(each, people),
            Version(each.mine, people.get(each.mine_by, ""), _instant(each.mine_at)),
            {str(value): names.get(str(value), "") for value in _somebody(each)},
        )
        for each in found
    )


def settle(session: WorkSession, conflict_id: str, value: Any) -> Settled:
    """Let this value stand; it travels as any change does.

    Raises BadInput when it is settled, its record is gone, or the field cannot hold the value.
    """
    require_casework(session)
    settled = conflicts.settle(session, conflict_id, value)
    row = _renewed(session, conflict_id)
    session.log("settled two versions", row.record_kind, row.record_id, settled_as=row.settled_as)
    return settled


def unsettle(session: WorkSession, settled: Settled) -> None:
    """Take a settling back: both versions are there again. Raises BadInput."""
    require_casework(session)
    conflicts.unsettle(session, settled)
    _renewed(session, settled.conflict_id)


def _renewed(session: WorkSession, conflict_id: str) -> Conflict:
    """The conflict, once its client is found by what the record now says."""
    row = session.db.get_one(Conflict, conflict_id)
    if row.record_kind == "client":
        renew_client_keys(session, [row.record_id])
        tell_copies(session, current_client(session, row.record_id))
    return row


def _standing(conflict: OpenConflict, people: dict[str, str]) -> Version:
    """What the record holds now; who wrote it is known where nobody has changed it since."""
    if conflict.now != conflict.theirs:
        return Version(conflict.now, "", None)
    return Version(
        conflict.theirs, people.get(conflict.theirs_by, ""), _instant(conflict.theirs_at)
    )


def _somebody(conflict: OpenConflict) -> list[Any]:
    """Whose ids its values are."""
    if conflict.field not in _NAMES_SOMEBODY:
        return []
    return [value for value in (conflict.mine, conflict.theirs) if value]


def _instant(stamp: str) -> datetime | None:
    return datetime.fromisoformat(stamp) if stamp else None
