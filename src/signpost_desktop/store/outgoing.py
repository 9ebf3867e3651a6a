"""What goes out next, and what the server has acknowledged of it.

A revision is written down as sent before it leaves, so that its answer is known again whenever it
comes: at once, after a crash, or weeks later on a USB stick (see sending.py for power cuts).
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from signpost_desktop.store.bodies import (
    ERASED,
    MOST_VERSION,
    PAST,
    VERSION,
    WRITER,
    WRITTEN,
    body_of,
)
from signpost_desktop.store.bulk import IN_LIST, as_list, cursor
from signpost_desktop.store.sending import NOTE_SENT
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.space_state import Known, known, with_ancestor, write_known
from signpost_desktop.store.space_state import spaces as spaces_known
from signpost_desktop.store.waiting import waiting
from signpost_wire.roles import CASEWORK, SAFEGUARDING

NOTE = "safeguarding_note"
_NONE: Mapping[str, int] = {}
BASE = "_base"
_COUNTED = 5_000
_EVERY = -1


_WAITING = (
    f"SELECT rowid, *, coalesce(space_id, CASE kind WHEN '{NOTE}' THEN ? ELSE ? END) AS home "
    "FROM outbox"
)
_READY = (
    f"{_WAITING} WHERE refused IS NULL AND home {IN_LIST} AND +kind {IN_LIST} "
    "AND NOT EXISTS (SELECT 1 FROM held_record h WHERE h.space_id = home "
    "AND h.record_id = outbox.record_id)"
)
"""What may go: not what was refused, nor what would go over something that we could not read.
The plus keeps SQLite to the index that is in order, so that it need not sort all that waits."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A change to be sealed and sent. `values` is the whole body, to be packed as it is."""

    space_id: str
    kind: str
    id: str
    revision: str
    base_revision: str | None
    deleted: bool
    version: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """What is enough to acknowledge a change later, without its content."""

    space_id: str
    kind: str
    id: str
    revision: str
    base_revision: str | None
    deleted: bool
    version: int


class _Sent(Protocol):
    @property
    def space_id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def revision(self) -> str: ...
    @property
    def deleted(self) -> bool: ...
    @property
    def version(self) -> int: ...


@dataclass(frozen=True, slots=True)
class _Entry:
    row: int
    kind: str
    id: str
    revision: str
    is_new: bool
    deleted: bool
    space_id: str
    by: str
    at: str
    noted: bool  # that it was sent


def outgoing(session: WorkSession, spaces: Collection[str], most: int) -> list[Outgoing]:
    """The oldest changes for these spaces, `most` at the most, noted as sent.

    What is pointed at comes before what points at it. Nothing may leave before the act has ended.
    """
    session.must_write()
    cur = cursor(session.db)
    wanted = (*_homes(session), as_list(frozenset(spaces)), as_list(shapes()), most)
    entries = _entries(cur, _READY, wanted)
    found = _outgoing_of(cur, entries)
    _note_sent(cur, entries)
    ranks = {kind: rank for rank, kind in enumerate(shapes())}
    order = {entry.id: place for place, entry in enumerate(entries)}
    found.sort(key=lambda o: (o.deleted, ranks[o.kind], order[o.id]))
    return found


def all_that_waits(session: WorkSession) -> list[Outgoing]:
    """Every change that the server has not acknowledged, also what it refused. Reads only.

    Its `space_id` is "" where no space of ours is known for it. With the body goes, as `BASE`,
    what the outbox knows of the fields before they were changed.
    """
    cur = cursor(session.db)
    found = _outgoing_of(cur, _entries(cur, _WAITING, (*_homes(session), _EVERY)))
    bases = dict(cur.execute("SELECT record_id, base FROM outbox WHERE NOT deleted"))
    for out in found:
        if not out.deleted:
            out.values[BASE] = json.loads(bases[out.id] or "null")
    return found


def _outgoing_of(cur: Any, entries: Iterable[_Entry]) -> list[Outgoing]:
    by_space: defaultdict[str, list[_Entry]] = defaultdict(list)
    for entry in entries:
        by_space[entry.space_id].append(entry)
    found: list[Outgoing] = []
    for space_id, theirs in by_space.items():
        states = known(cur, space_id, (entry.id for entry in theirs))
        bodies = _bodies(cur, theirs)
        for entry in theirs:
            body = {} if entry.deleted else bodies.get(entry.id)
            if body is not None:
                found.append(_outgoing(entry, body, states.get(entry.id)))
    return found


def left_to_send(session: WorkSession, spaces: Collection[str]) -> int:
    """How many changes `outgoing` would still find for these spaces. Reads only.

    Above 5,000 it is how many wait at all: to look at each of very many takes too long.
    """
    found = _count_ready(session, spaces, _COUNTED)
    if found < _COUNTED:
        return found
    return max(found, waiting(session, 0).count)


def _count_ready(session: WorkSession, spaces: Collection[str], most: int) -> int:
    parameters = (*_homes(session), as_list(spaces), as_list(shapes()), most)
    counted = f"SELECT count(*) FROM (SELECT 1 FROM ({_READY}) LIMIT ?)"
    return int(cursor(session.db).execute(counted, parameters).fetchone()[0])


def acknowledge(
    session: WorkSession, kept: Iterable[_Sent], given: Mapping[str, int] = _NONE
) -> int:
    """The server has these changes. What was changed since still waits; how many were news.

    `given` are the sequences of those that have just been given one, by the record's id. An
    acknowledgement that comes twice, or after something newer was heard, changes nothing.
    """
    session.must_write()
    by_space: defaultdict[str, dict[str, _Sent]] = defaultdict(dict)
    for item in kept:
        by_space[item.space_id][item.id] = item
    cur = cursor(session.db)
    news = sum(_acknowledge(cur, space, items, given) for space, items in by_space.items())
    session.db.expire_all()
    return news


def _homes(session: WorkSession) -> tuple[str | None, str | None]:
    """Where notes for the safeguarding lead belong, and where the rest of our own does."""
    own = {state.kind: state.space_id for state in spaces_known(session)}
    return own.get(SAFEGUARDING), own.get(CASEWORK)


def _entries(cur: Any, among: str, values: tuple[Any, ...]) -> list[_Entry]:
    """The oldest; the last of `values` is how many at the most."""
    rows = cur.execute(
        "SELECT rowid, kind, record_id, revision, base IS NULL OR base = 'null', deleted, home, "
        f"changed_by, changed_at, sent FROM ({among}) ORDER BY queued_at, kind, record_id LIMIT ?",
        values,
    ).fetchall()
    return [
        _Entry(
            row[0], row[1], row[2], row[3], bool(row[4]), bool(row[5]), row[6] or "", row[7],
            row[8], row[3] in row[9],
        )
        for row in rows
    ]  # fmt: skip


def _bodies(cur: Any, entries: Iterable[_Entry]) -> dict[str, dict[str, Any]]:
    wanted: defaultdict[str, list[str]] = defaultdict(list)
    for entry in entries:
        if not entry.deleted:
            wanted[entry.kind].append(entry.id)
    found: dict[str, dict[str, Any]] = {}
    for kind, ids in wanted.items():
        shape = shapes()[kind]
        rows = cur.execute(
            f"SELECT {shape.selected} FROM {kind} r WHERE r.id {IN_LIST}", (as_list(ids),)
        )
        found.update((row[0], body_of(shape, row)) for row in rows)
    return found


def _outgoing(entry: _Entry, body: dict[str, Any], state: Known | None) -> Outgoing:
    base, past, version = None, b"", 1
    if state is not None:
        base, past, version = state.revision, state.past, min(state.version + 1, MOST_VERSION)
        if entry.revision == state.content:
            version = state.version  # offered again as it was
        elif state.content != (base or ""):
            past = with_ancestor(state.content, past)
    if entry.deleted:
        body = {VERSION: version, ERASED: True}
    else:
        body[VERSION] = version
        if past:
            body[PAST] = past
        if not entry.is_new and entry.by and "updated_by" not in shapes()[entry.kind].names:
            body |= {WRITER: entry.by, WRITTEN: entry.at}
    return Outgoing(
        entry.space_id, entry.kind, entry.id, entry.revision, base, entry.deleted, version, body
    )


def _note_sent(cur: Any, entries: Iterable[_Entry]) -> None:
    fresh = [entry.row for entry in entries if not entry.noted]
    cur.execute(f"{NOTE_SENT} rowid {IN_LIST}", (json.dumps(fresh),))


def _acknowledge(
    cur: Any, space_id: str, items: Mapping[str, _Sent], given: Mapping[str, int]
) -> int:
    before = known(cur, space_id, items)
    fresh: dict[str, Known] = {}
    settled: list[int] = []
    changed_since: list[tuple[str, str, int]] = []
    for row, record_id, revision, sent in _waiting_of(cur, items.values()):
        item = items[record_id]
        if item.revision not in sent:
            continue
        fresh[record_id] = acknowledged(before.get(record_id), item, given.get(record_id, 0))
        if revision == item.revision:
            settled.append(row)
        else:
            changed_since.append((*since(json.loads(sent), item.revision), row))
    cur.execute(f"DELETE FROM outbox WHERE rowid {IN_LIST}", (json.dumps(settled),))
    cur.executemany("UPDATE outbox SET base = ?, sent = ? WHERE rowid = ?", changed_since)
    write_known(cur, space_id, before, fresh)
    return len(fresh)


def acknowledged(state: Known | None, item: _Sent, given: int) -> Known:
    """What is known of a record once the server has this change of ours; `given`: its sequence."""
    content = "" if state is None else state.content
    past = b"" if state is None else state.past
    if item.revision != content:
        past = with_ancestor(content, past)
    sequence = given if state is None else max(given, state.sequence)
    version = item.version if state is None else max(item.version, state.version)
    return Known(item.kind, item.revision, version, item.deleted, None, past, sequence)


def since(sent: list[dict[str, Any]], revision: str) -> tuple[str, str]:
    """The base and the sent revisions, as JSON, of an entry once one of them was acknowledged."""
    place = next(n for n, entry in enumerate(sent) if entry["revision"] == revision)
    return json.dumps(sent[place]["since"]), json.dumps(sent[place + 1 :])


def _waiting_of(cur: Any, items: Iterable[_Sent]) -> list[tuple[int, str, str, str]]:
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for item in items:
        by_kind[item.kind].append(item.id)
    return [
        row
        for kind, ids in by_kind.items()
        for row in cur.execute(
            "SELECT rowid, record_id, revision, sent FROM outbox "
            f"WHERE kind = ? AND record_id {IN_LIST}",
            (kind, as_list(ids)),
        )
    ]
