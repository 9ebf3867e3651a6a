"""Taking in what another computer never sent, as changes of ours: see sync/unsent.py.

Each is merged with what is here as if that computer had met it in a round: field by field from
what it began with, where both changed a field ours stands and theirs becomes a second version.
"""

from dataclasses import dataclass, field
from typing import Any, cast

from signpost_desktop.store.arrived import Arrived, Derive
from signpost_desktop.store.bodies import ABOUT, beside, body_of, row_of
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.clashing import At, Clashed, keep_clashes, writer_of
from signpost_desktop.store.erasing import erase, reach
from signpost_desktop.store.merging import MISSING, merge
from signpost_desktop.store.outbox import note_new
from signpost_desktop.store.outgoing import BASE
from signpost_desktop.store.parents import ERASED, Parents, erased_among
from signpost_desktop.store.pending import base_fields
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import MisfitError, Shape, shapes
from signpost_desktop.store.space_state import Known, is_in_line, known, row_space, space_kind
from signpost_desktop.store.tables import Base
from signpost_desktop.store.took_part import deserted
from signpost_wire.roles import PARTNERSHIP, SAFEGUARDING


@dataclass(slots=True)
class Adopted:
    """How many were taken in, were known already, have a second version of a field now, and were
    left: erased here since, or pointing at what is gone, or of a kind that cannot be taken in."""

    taken: int = 0
    known: int = 0
    clashed: int = 0
    left: int = 0
    added: set[str] = field(default_factory=set, repr=False)
    orphans: set[str] = field(default_factory=set, repr=False)
    """Participants that were left because who took part was erased."""


def adopt(session: WorkSession, record: Arrived, derive: Derive, found: Adopted) -> None:
    """Take in one opened change, and count it. What it points at must have been taken in before.

    Raises KeyError for a space that is not ours.
    """
    session.must_write()
    cur = cursor(session.db)
    shape, kind = shapes().get(record.kind), space_kind(cur, record.space_id)
    state = known(cur, record.space_id, [record.id]).get(record.id)
    own = row_space(record.space_id, kind)
    if (
        shape is None
        or record.deleted
        or record.values is None
        or kind == PARTNERSHIP
        or erased_among(cur, [record.id])
    ):
        found.left += 1
    elif state is not None and _has(state, record):
        found.known += 1
    else:
        body = {k: v for k, v in record.values.items() if k not in (*ABOUT, BASE)}
        row = cur.execute(f"SELECT {shape.selected} FROM {shape.kind} r WHERE r.id = ?",
                          (record.id,)).fetchone()  # fmt: skip
        if row is None:
            _add(session, shape, record.id, own, body, found)
        else:
            at = At(session.worker.person_id, session.stamp(), own,
                    record.space_id if kind == SAFEGUARDING else own)  # fmt: skip
            theirs = "" if state is None else state.content
            _merge(session, shape, record, body_of(shape, row), theirs, at, found)
        if record.kind in derive:
            session.db.flush()
            derive[record.kind](session, [record.id])


def _has(state: Known, record: Arrived) -> bool:
    """Whether the team had it after all: the answer was lost, or another file brought it."""
    return record.revision in (state.revision, state.content) or is_in_line(
        record.revision, state.past
    )


def _add(
    session: WorkSession, shape: Shape, record_id: str, own: str | None, body: dict[str, Any],
    found: Adopted,
) -> None:  # fmt: skip
    cur = cursor(session.db)
    parents = Parents(cur, own)
    parents.look_for(shape, [body])
    try:
        row = row_of(shape, record_id, own, body)
    except MisfitError:
        found.left += 1
        return
    if verdict := parents.verdict(shape, body)[0]:
        found.left += 1
        if verdict == ERASED and shape.kind == "participant":
            found.orphans.add(record_id)
            _leave_deserted(session, body["contact_id"], found)
        return
    cur.execute(shape.upsert, row)
    fresh = session.db.get_one(shape.row_class, record_id)
    note_new(session.db, [fresh], session.worker.person_id, session.stamp())
    session.changed.add((shape.kind, record_id))
    found.taken += 1
    found.added.add(record_id)
    if shape.kind == "contact":
        _leave_deserted(session, record_id, found)


def _leave_deserted(session: WorkSession, contact_id: str, found: Adopted) -> None:
    """A contact all of whose people were erased here since is not brought back without them."""
    if deserted(cursor(session.db), [contact_id], found.orphans):
        gone = reach(session, [("contact", contact_id)])
        erase(session, gone)
        again = sum(record_id in found.added for _kind, record_id in gone)
        found.taken -= again
        found.left += again


def _merge(
    session: WorkSession,
    shape: Shape,
    record: Arrived,
    here: dict[str, Any],
    revision: str,
    at: At,
    found: Adopted,
) -> None:
    values = record.values or {}
    body = {**shape.defaults, **{k: v for k, v in values.items() if k not in (*ABOUT, BASE)}}
    base = values.get(BASE)
    before = (
        base_fields(shape, base, body)
        if isinstance(base, dict)
        else {**dict.fromkeys([*body, *here], MISSING), **shape.defaults}
    )
    merged = merge(shape.kind, before, body, here)
    fields = {name: merged.values[name] for name in merged.waiting if name in shape.names}
    if merged.waiting - shape.names:
        fields["extra"] = beside(shape, merged.values)
    row = session.db.get_one(shape.row_class, record.id)
    session.db.refresh(row)
    session.change(cast(Base, row), **fields)
    clashed = Clashed(record.id, record.revision, revision, writer_of(values), writer_of(here))
    kept = keep_clashes(cursor(session.db), shape, clashed, merged.clashes, at)
    found.clashed += kept
    found.taken += bool(fields or kept)
    found.known += not fields and not kept
