"""Reading records: rows go onto the wire as they are, within a bound on bytes.

Everything here runs inside one reading transaction, so heads, sums and records agree.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, case, func, null, select

from signpost_server.tables import record
from signpost_server.writing import in_bites
from signpost_wire.checksum import BUCKETS, MODULUS, as_bytes, weight_of_bytes

REPLY_BYTES = 8 * 1024 * 1024
"""Of bodies in one reply; one body more than fits is given when it would be the only one."""

_PACKED = (
    record.c.id, record.c.kind, record.c.base_revision, record.c.revision, record.c.deleted,
    record.c.key_version, record.c.body, record.c.sequence,
)  # fmt: skip
"""In the order of the wire's `Record`."""


@dataclass(slots=True)
class Room:
    """What a reply still has room for."""

    records: int
    size: int = REPLY_BYTES

    def take(self, body: bytes | None) -> None:
        """One record goes in."""
        self.records -= 1
        self.size -= 0 if body is None else len(body)


def read_changed(
    connection: Connection,
    space_id: bytes,
    since: int,
    limit: int,
    own: tuple[int, int],
    room: Room,
) -> list[list[Any]]:
    """Records after `since` by sequence, packed. Those whose sequence lies in `own` come bare."""
    limit = min(limit, room.records)
    if limit <= 0 or room.size <= 0:
        return []
    is_own = record.c.sequence.between(*own)
    upto = _fitting(connection, space_id, since, limit, is_own, room)
    if upto is None:
        return []
    columns = [
        case((is_own, null()), else_=column).label("body") if column is record.c.body else column
        for column in _PACKED
    ]
    rows = connection.execute(
        select(*columns)
        .where(record.c.space == space_id, record.c.sequence > since, record.c.sequence <= upto)
        .order_by(record.c.sequence)
    )
    found = [list(row) for row in rows]
    for row in found:
        room.take(row[6])
    return found


def _fitting(
    connection: Connection, space_id: bytes, since: int, limit: int, is_own: Any, room: Room
) -> int | None:
    """The last sequence that still fits; the first one always does."""
    size = case((is_own, 0), else_=func.length(record.c.body)).label("size")
    page = (
        select(record.c.sequence, size)
        .where(record.c.space == space_id, record.c.sequence > since)
        .order_by(record.c.sequence)
        .limit(limit)
    )
    left, last = room.size, None
    for sequence, length in connection.execute(page):
        left -= length
        if left < 0 and last is not None:
            break
        last = sequence
    return last


def read_records(
    connection: Connection, space_id: bytes, ids: Sequence[bytes], room: Room
) -> tuple[list[list[Any]], int]:
    """These records packed, and how many of the ids were looked at before the room was full."""
    found: list[list[Any]] = []
    answered = 0
    for some in in_bites(ids):
        query = select(record.c.id, func.length(record.c.body))
        lengths = connection.execute(query.where(record.c.space == space_id, record.c.id.in_(some)))
        sizes = {row[0]: row[1] for row in lengths}
        fitting = _prefix(some, sizes, room, bool(found))
        rows = connection.execute(
            select(*_PACKED).where(record.c.space == space_id, record.c.id.in_(fitting))
        )
        fresh = [list(row) for row in rows]
        for row in fresh:
            room.take(row[6])
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
    rows = connection.execution_options(yield_per=2_000).execute(
        select(record.c.id, record.c.revision).where(record.c.space == space_id)
    )
    for identity, revision in rows:
        place = identity[-1]
        counts[place] += 1
        sums[place] += weight_of_bytes(identity, revision)
    return [[count, as_bytes(total % MODULUS)] for count, total in zip(counts, sums, strict=True)]


def read_bucket(connection: Connection, space_id: bytes, bucket: int) -> list[list[Any]]:
    """[id, revision, sequence, deleted] of all records of a bucket."""
    rows = connection.execute(
        select(record.c.id, record.c.revision, record.c.sequence, record.c.deleted).where(
            and_(
                record.c.space == space_id,
                func.substr(record.c.id, 16, 1) == bytes([bucket]),
            )
        )
    )
    return [list(row) for row in rows]
