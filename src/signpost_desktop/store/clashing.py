"""Merging what arrived with what waits here, and the conflict records that keep what lost."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from signpost_desktop.store.arrived import Arrived
from signpost_desktop.store.bodies import ABOUT, WRITER, WRITTEN, body_of, row_of
from signpost_desktop.store.bulk import IN_LIST, as_list
from signpost_desktop.store.merging import MISSING, Clash, Merged, merge, merge_apart
from signpost_desktop.store.outbox import new_revision
from signpost_desktop.store.pending import (
    Pending,
    base_columns,
    base_fields,
    parted,
    told_fields,
)
from signpost_desktop.store.shapes import Shape, shapes
from signpost_desktop.store.space_state import Known

_CONFLICTS: Final = uuid.UUID("6a4f0f2e-6d0a-5b53-9a0e-5d1b2f7c9d11")
_CONFLICT_NEW = (
    "INSERT INTO outbox (kind, record_id, revision, base, queued_at, space_id, deleted, sent, "
    "changed_by, changed_at) VALUES ('conflict', ?, ?, NULL, ?, ?, 0, '[]', ?, ?) "
    "ON CONFLICT (kind, record_id) DO NOTHING"
)


@dataclass(frozen=True, slots=True)
class Meeting:
    """An arrived record that meets a change of ours, or (`apart`) a row it knows nothing of."""

    arrived: Arrived
    pending: Pending | None
    state: Known | None
    apart: bool


@dataclass(frozen=True, slots=True)
class At:
    """Who merges, and when: what a conflict record is made by."""

    person_id: str
    now: str
    own_space: str | None
    conflict_space: str | None


def merge_all(
    cur: Any, shape: Shape, meetings: Iterable[Meeting], at: At
) -> tuple[list[tuple[Any, ...]], int]:
    """Merge each with the row that is here; return the rows to write, and how many clashed.

    The outbox is left with what the server still lacks, and the conflict records are written.
    """
    waiting = list(meetings)
    found = cur.execute(
        f"SELECT {shape.selected} FROM {shape.kind} r WHERE r.id {IN_LIST}",
        (as_list(meeting.arrived.id for meeting in waiting),),
    )
    mine = {row[0]: body_of(shape, row) for row in found}
    rows, clashed = [], 0
    for meeting in waiting:
        merged = _merge(shape, meeting, mine[meeting.arrived.id])
        rows.append(row_of(shape, meeting.arrived.id, at.own_space, merged.values))
        _settle_outbox(cur, shape, meeting, merged, at)
        clashed += _keep_clashes(cur, shape, meeting, merged, mine[meeting.arrived.id], at)
    return rows, clashed


def _merge(shape: Shape, meeting: Meeting, mine: Mapping[str, Any]) -> Merged:
    arrived, pending = meeting.arrived, meeting.pending
    theirs = _plain(shape, arrived)
    if pending is None or meeting.apart:
        return merge_apart(shape.kind, mine, theirs)
    now, is_sure = parted(pending, arrived, meeting.state)
    if now.base is None:
        base = {**dict.fromkeys([*mine, *theirs], MISSING), **shape.defaults}
    else:
        base = base_fields(shape, now.base, mine)
    told = {} if is_sure else told_fields(shape, now, mine)
    return merge(shape.kind, base, mine, theirs, told)


def _settle_outbox(cur: Any, shape: Shape, meeting: Meeting, merged: Merged, at: At) -> None:
    """What was sent before is done with: the server has something else now."""
    pending, arrived = meeting.pending, meeting.arrived
    if not merged.waiting:
        if pending is not None:
            cur.execute("DELETE FROM outbox WHERE rowid = ?", (pending.row,))
        return
    before = None if pending is None else pending.base
    base = base_columns(shape, merged.waiting, _plain(shape, arrived), before)
    if pending is not None:
        cur.execute(
            "UPDATE outbox SET revision = ?, base = ?, sent = '[]', refused = NULL WHERE rowid = ?",
            (new_revision(), base, pending.row),
        )
        return
    cur.execute(
        "INSERT INTO outbox (kind, record_id, revision, base, queued_at, space_id, changed_by, "
        "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            arrived.kind,
            arrived.id,
            new_revision(),
            base,
            at.now,
            at.own_space,
            at.person_id,
            at.now,
        ),
    )


def _keep_clashes(
    cur: Any, shape: Shape, meeting: Meeting, merged: Merged, mine: Mapping[str, Any], at: At
) -> int:
    arrived, pending = meeting.arrived, meeting.pending
    writer = writer_of(mine)
    if pending is not None and pending.by:
        writer = (pending.by, pending.at)
    clashed = Clashed(
        arrived.id, _revision(meeting), arrived.revision, writer, writer_of(arrived.values or {})
    )
    return keep_clashes(cur, shape, clashed, merged.clashes, at)


@dataclass(frozen=True, slots=True)
class Clashed:
    """Two revisions of a record that clashed, and who wrote each, and when."""

    record_id: str
    mine: str
    theirs: str
    mine_by: tuple[str, str]
    theirs_by: tuple[str, str]


def keep_clashes(cur: Any, shape: Shape, clashed: Clashed, clashes: Iterable[Clash], at: At) -> int:
    """Write the conflict records of these fields; how many are new."""
    kept = 0
    for clash in clashes:
        name = f"{clashed.record_id}\x1f{clash.field}\x1f{clashed.mine}\x1f{clashed.theirs}"
        body = {
            "record_kind": shape.kind,
            "record_id": clashed.record_id,
            "field": clash.field,
            "mine": None if clash.mine is MISSING else clash.mine,
            "theirs": None if clash.theirs is MISSING else clash.theirs,
            "mine_by": clashed.mine_by[0],
            "mine_at": clashed.mine_by[1],
            "theirs_by": clashed.theirs_by[0],
            "theirs_at": clashed.theirs_by[1],
            "created_at": at.now,
            "created_by": at.person_id,
        }
        kept += _keep(cur, str(uuid.uuid5(_CONFLICTS, name)), body, at)
    return kept


def _keep(cur: Any, conflict_id: str, body: Mapping[str, Any], at: At) -> int:
    """Write a conflict record, unless it is here: two who notice the same clash make the same."""
    shape = shapes()["conflict"]
    if cur.execute("SELECT 1 FROM conflict WHERE id = ?", (conflict_id,)).fetchone() is not None:
        return 0
    cur.execute(shape.upsert, row_of(shape, conflict_id, at.conflict_space, body))
    cur.execute(
        _CONFLICT_NEW,
        (conflict_id, new_revision(), at.now, at.conflict_space, at.person_id, at.now),
    )
    return 1


def _plain(shape: Shape, arrived: Arrived) -> dict[str, Any]:
    """The fields of an arrived body; those of an older version's lack get their defaults."""
    values = arrived.values or {}
    return {**shape.defaults, **{k: v for k, v in values.items() if k not in ABOUT}}


def _revision(meeting: Meeting) -> str:
    if meeting.pending is not None:
        return meeting.pending.revision
    return "" if meeting.state is None else meeting.state.content


def writer_of(body: Mapping[str, Any]) -> tuple[str, str]:
    """Who wrote a body, and when, as far as it says so."""
    for by, at in ((WRITER, WRITTEN), ("updated_by", "updated_at"), ("created_by", "created_at")):
        if isinstance(body.get(by), str) and isinstance(body.get(at), str):
            return body[by], body[at]
    return "", ""
