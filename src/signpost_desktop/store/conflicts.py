"""Fields that two people changed apart, until somebody settles them; settling is synced itself.

Values are as the record's column holds them.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import select

from signpost_desktop.store.bodies import ABOUT, BYTES, as_bytes
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.merging import SETTLED_APART, TOGETHER, same
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import MisfitError, Shape, shapes
from signpost_desktop.store.space_state import row_space, spaces
from signpost_desktop.store.tables import Conflict
from signpost_directory.words import Words
from signpost_wire.roles import CASEWORK, SAFEGUARDING

GONE = Words("Somebody has settled this already, or the record is gone. Nothing was changed.")
NO_FIT = Words("This cannot be written there. Nothing was changed. Choose one of the two.")
_OWN = (
    "({0}.space_id IS NULL OR {0}.space_id IN "
    f"(SELECT space_id FROM sync_space WHERE kind IN ('{CASEWORK}', '{SAFEGUARDING}')))"
)
_COUNT = f"""
SELECT count(*) FROM conflict c JOIN {{kind}} r ON r.id = c.record_id
WHERE c.settled_at IS NULL AND c.record_kind = '{{kind}}'
    AND (c.space_id IS r.space_id OR {_OWN.format("c")} AND {_OWN.format("r")})
"""
"""The same as `_record` says one at a time."""
_RESERVED = ABOUT | {BYTES}
SettledAs = Literal["mine", "theirs", "other"]


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A field with two versions: the record was given `theirs`, and holds `now`.

    `apart` is how often it was settled in two ways at once, and opened again.
    """

    id: str
    record_kind: str
    record_id: str
    field: str
    mine: Any
    theirs: Any
    mine_by: str
    mine_at: str
    theirs_by: str
    theirs_at: str
    now: Any
    apart: int


@dataclass(frozen=True, slots=True)
class Settled:
    """What is enough to take a settling back. `others` were settled with it: see `settle`."""

    conflict_id: str
    before: Any
    others: tuple[tuple[str, Any], ...] = ()


def open_conflicts(session: WorkSession, most: int = 500) -> tuple[OpenConflict, ...]:
    """What nobody has settled yet, the newest first; only of records that are here."""
    rows = session.db.scalars(
        select(Conflict)
        .where(Conflict.settled_at.is_(None))
        .order_by(Conflict.created_at.desc(), Conflict.id)
        .limit(most)
    ).all()
    own = _own_spaces(session)
    targets = _targets(session, rows)
    places = ((row, targets.get((row.record_kind, row.record_id))) for row in rows)
    found = ((row, _in_place(row, target, own)) for row, target in places)
    return tuple(_open(row, *record) for row, record in found if record is not None)


def count_open(session: PlainSession) -> int:
    """How many there are that `open_conflicts` shows."""
    kinds = session.rows("SELECT DISTINCT record_kind FROM conflict WHERE settled_at IS NULL")
    known = [kind for (kind,) in kinds if kind in shapes()]
    return sum(int(session.rows(_COUNT.format(kind=kind))[0][0]) for kind in known)


def settle(session: WorkSession, conflict_id: str, value: Any) -> Settled:
    """Let this value stand in the record, on every computer.

    Where it is one side's, what that side wrote in the fields that say one thing with this one
    stands as well. Raises BadInput when it was settled meanwhile, the record is gone, or a field
    cannot hold the value. Whoever settles it another way at the same time opens it again.
    """
    row = session.db.get(Conflict, conflict_id)
    record = None if row is None else _record(session, row, _own_spaces(session))
    if row is None or row.settled_at is not None or record is None:
        raise BadInput((GONE,))
    shape, target = record
    before = _held(shape, target, row.field)
    if same(value, _as_held(shape, row.field, row.theirs)):
        settled_as: SettledAs = "theirs"
    else:
        settled_as = "mine" if same(value, _as_held(shape, row.field, row.mine)) else "other"
    others = [] if settled_as == "other" else _said_with(session, row, record)
    _put(session, shape, target, row.field, value)
    for each in (row, *others):
        if each is not row and settled_as == "mine":
            _put(session, shape, target, each.field, _as_held(shape, each.field, each.mine))
        session.change(
            each,
            settled_at=session.stamp(),
            settled_by=session.worker.person_id,
            settled_as=settled_as,
        )
    held = ((each.id, _as_held(shape, each.field, each.theirs)) for each in others)
    return Settled(conflict_id, before, tuple(held))


def unsettle(session: WorkSession, settled: Settled) -> None:
    """Take a settling back: the record as it was, and the conflict open. Raises BadInput."""
    own = _own_spaces(session)
    for conflict_id, before in ((settled.conflict_id, settled.before), *settled.others):
        row = session.db.get(Conflict, conflict_id)
        record = None if row is None else _record(session, row, own)
        if row is None or record is None:
            raise BadInput((GONE,))
        _put(session, *record, row.field, before)
        session.change(row, settled_at=None, settled_by=None, settled_as=None)


def _said_with(session: WorkSession, row: Conflict, record: tuple[Shape, Any]) -> list[Conflict]:
    """The open conflicts of the same two versions about fields that say one thing with this one.

    Without those whose field somebody changed since: that is to be looked at.
    """
    shape, target = record
    groups = [group for group in TOGETHER.get(row.record_kind, ()) if row.field in group]
    found = session.db.scalars(
        select(Conflict)
        .where(
            Conflict.record_id == row.record_id,
            Conflict.settled_at.is_(None),
            Conflict.field.in_([field for group in groups for field in group]),
            Conflict.id != row.id,
            Conflict.space_id.is_not_distinct_from(row.space_id),
        )
        .order_by(Conflict.id)
    )
    return [
        each
        for each in found
        if _versions(each) == _versions(row)
        and same(_held(shape, target, each.field), _as_held(shape, each.field, each.theirs))
    ]


def _versions(row: Conflict) -> tuple[str, ...]:
    return (row.record_kind, row.mine_by, row.mine_at, row.theirs_by, row.theirs_at)


def _own_spaces(session: WorkSession) -> frozenset[str | None]:
    """What `space_id` may hold of records that are the organization's own."""
    own = {s.space_id for s in spaces(session) if row_space(s.space_id, s.kind) is None}
    return frozenset({None, *own})


def _record(
    session: WorkSession, row: Conflict, own: frozenset[str | None]
) -> tuple[Shape, Any] | None:
    """The record of a conflict, where it is here and in the conflict's own space."""
    shape = shapes().get(row.record_kind)
    target = None if shape is None else session.db.get(shape.row_class, row.record_id)
    return _in_place(row, target, own)


def _in_place(row: Conflict, target: Any, own: frozenset[str | None]) -> tuple[Shape, Any] | None:
    """Only a record in the conflict's own space: else a partner could write into our records by a
    conflict about them."""
    if target is None:
        return None
    alike = row.space_id == target.space_id or {row.space_id, target.space_id} <= own
    return (shapes()[row.record_kind], target) if alike else None


def _targets(session: WorkSession, rows: Sequence[Conflict]) -> dict[tuple[str, str], Any]:
    """The records of many conflicts that are here, by kind and id: one question for each kind."""
    asked: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        asked[row.record_kind].add(row.record_id)
    found: dict[tuple[str, str], Any] = {}
    for kind in asked.keys() & shapes().keys():
        table: Any = shapes()[kind].row_class
        here = session.db.scalars(select(table).where(table.id.in_(asked[kind])))
        found |= {(kind, target.id): target for target in here}
    return found


def _open(row: Conflict, shape: Shape, target: Any) -> OpenConflict:
    apart = row.extra.get(SETTLED_APART, 0)
    return OpenConflict(
        row.id,
        row.record_kind,
        row.record_id,
        row.field,
        _as_held(shape, row.field, row.mine),
        _as_held(shape, row.field, row.theirs),
        row.mine_by,
        row.mine_at,
        row.theirs_by,
        row.theirs_at,
        _held(shape, target, row.field),
        apart if type(apart) is int else 0,
    )


def _held(shape: Shape, target: Any, field: str) -> Any:
    if field in shape.names:
        return getattr(target, field)
    return target.extra.get(field)


def _as_held(shape: Shape, field: str, value: Any) -> Any:
    """A value of a conflict as the record's column holds it."""
    plain = field in shape.names and not shape.field(field).is_json
    return as_bytes(value) if plain else value


def _put(session: WorkSession, shape: Shape, target: Any, field: str, value: Any) -> None:
    if same(value, _held(shape, target, field)):
        return
    if field in _RESERVED:
        raise BadInput((NO_FIT,))
    if field not in shape.names:
        beside = {name: held for name, held in target.extra.items() if name != field}
        session.change(target, extra=beside if value is None else {**beside, field: value})
        return
    try:
        shape.field(field).check(value)
    except MisfitError as error:
        raise BadInput((NO_FIT,)) from error
    parent = dict(shape.parents).get(field)
    if parent and value is not None and session.db.get(shapes()[parent].row_class, value) is None:
        raise BadInput((NO_FIT,))  # it was erased meanwhile, or never came
    session.change(target, **{field: value})
