"""Reading records: rows go onto the wire as they are, within a bound on bytes.

Everything here runs inside one reading transaction, so heads, sums and records agree.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from signpost_server.asking import BODY
from signpost_server.errors import TooLarge
from signpost_server.tables import record
from signpost_server.writing import in_bites
from signpost_wire.checksum import BUCKETS, as_bytes, weight_of_bytes
from signpost_wire.codec import LONGEST
from signpost_wire.exchange import MOST_CHANGES

REPLY_BYTES = 4 * 1024 * 1024
"""Of bodies in one reply; one body more than fits is given when it would be the only one."""
MOST_LINES = LONGEST
"""Of records of buckets in one reply."""

_PACKED = (
    record.c.id, record.c.kind, record.c.base_revision, record.c.revision, record.c.deleted,
    record.c.key_version, record.c.body, record.c.sequence,
)  # fmt: skip
"""In the order of the wire's `Record`."""
_BETWEEN = (
    record.c.space == bindparam("of_space"),
    record.c.sequence > bindparam("since"),
    record.c.sequence <= bindparam("upto"),
)
_CHANGED = select(*_PACKED).where(*_BETWEEN).order_by(record.c.sequence)
_CHANGED_SIZES = (
    select(record.c.sequence, func.length(record.c.body))
    .where(*_BETWEEN)
    .order_by(record.c.sequence)
    .limit(bindparam("most"))
)
_THESE = (
    record.c.space == bindparam("of_space"),
    record.c.id.in_(bindparam("ids", expanding=True)),
)
_SIZES = select(record.c.id, func.length(record.c.body)).where(*_THESE)
_RECORDS = select(*_PACKED).where(*_THESE)
_REVISIONS = select(record.c.id, record.c.revision).where(record.c.space == bindparam("of_space"))
_OF_BUCKETS = (
    select(record.c.id, record.c.revision, record.c.sequence, record.c.deleted)
    .where(
        record.c.space == bindparam("of_space"),
        func.substr(record.c.id, 16, 1).in_(bindparam("last_bytes", expanding=True)),
    )
    .limit(bindparam("most"))
)


IN_STEPS = {"yield_per": 2_000}
"""For readings that may be of a whole space: so many rows in memory at a time."""


@dataclass(slots=True)
class Room:
    """What a reply still has room for."""

    records: int = MOST_CHANGES
    size: int = REPLY_BYTES

    def take(self, rows: Sequence[Sequence[Any]]) -> None:
        """Packed records go in."""
        self.records -= len(rows)
        self.size -= sum(len(row[BODY] or b"") for row in rows)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records: those with sequences after `since` up to `upto`, `limit` at most."""

    space: bytes
    since: int
    upto: int
    limit: int


def read_changed(connection: Connection, wanted: Wanted, room: Room) -> list[list[Any]]:
    """Those records packed, as far as there is room."""
    limit = min(wanted.limit, room.records, wanted.upto - wanted.since)
    if limit <= 0 or room.size <= 0:
        return []
    where = {"of_space": wanted.space, "since": wanted.since, "upto": wanted.upto}
    rows = connection.execute(_CHANGED, where | {"upto": _fitting(connection, where, limit, room)})
    found = [list(row) for row in rows]
    room.take(found)
    return found


def _fitting(connection: Connection, where: dict[str, Any], limit: int, room: Room) -> int:
    """The last sequence that still fits; the first one always does."""
    left, last = room.size, None
    for sequence, size in connection.execute(_CHANGED_SIZES, {**where, "most": limit}):
        left -= size
        if left < 0 and last is not None:
            break
        last = sequence
    return int(where["since"] if last is None else last)


def read_records(
    connection: Connection, space_id: bytes, ids: Sequence[bytes], room: Room
) -> tuple[list[list[Any]], int]:
    """These records packed, and how many of the ids were looked at before the room was full."""
    found: list[list[Any]] = []
    answered = 0
    for some in in_bites(ids):
        lengths = connection.execute(_SIZES, {"of_space": space_id, "ids": some})
        sizes = {row[0]: row[1] for row in lengths}
        fitting = _prefix(some, sizes, room, bool(found))
        rows = connection.execute(_RECORDS, {"of_space": space_id, "ids": fitting})
        fresh = [list(row) for row in rows]
        room.take(fresh)
        found += fresh
        answered += len(fitting)
        if len(fitting) < len(some):
            break
    return found, answered


def _prefix(
    ids: Sequence[bytes], sizes: dict[bytes, int], room: Room, has_some: bool
) -> Sequence[bytes]:
    left, records = room.size, room.records
    for place, identity in enumerate(ids):
        length = sizes.get(identity)
        if length is None:
            continue
        left, records = left - length, records - 1
        if (left < 0 and has_some) or records < 0:
            return ids[:place]
        has_some = True
    return ids


def read_buckets(connection: Connection, space_id: bytes) -> list[list[Any]]:
    """How many records each of the 256 buckets holds, and the sum of their weights."""
    counts, sums = [0] * BUCKETS, [0] * BUCKETS
    rows = connection.execute(_REVISIONS, {"of_space": space_id}, execution_options=IN_STEPS)
    for identity, revision in rows:
        place = identity[-1]
        counts[place] += 1
        sums[place] += weight_of_bytes(identity, revision)
    return [[count, as_bytes(total)] for count, total in zip(counts, sums, strict=True)]


def records_of_buckets(
    connection: Connection, space_id: bytes, buckets: Sequence[int]
) -> list[list[Any]]:
    """[id, revision, sequence, deleted] of all records of some buckets, in one look.

    Raises TooLarge where they are more than any list may have: whoever asks knows the counts.
    """
    last_bytes = [bytes([number]) for number in buckets]
    these = {"of_space": space_id, "last_bytes": last_bytes, "most": MOST_LINES + 1}
    found = [list(row) for row in connection.execute(_OF_BUCKETS, these)]
    if len(found) > MOST_LINES:
        raise TooLarge
    return found
