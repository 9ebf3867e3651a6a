"""Keeping changes: compare and swap on revisions, under the lock of the space's counter row.

The counter is raised in the same transaction and its row stays locked until the end, so whoever
follows the cursor never sees a later sequence before an earlier one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from signpost_server.asking import BASE, BODY, DELETED, ID, KEY_VERSION, KIND, REVISION
from signpost_server.tables import record, space
from signpost_wire.checksum import as_bytes, weight_of_bytes
from signpost_wire.exchange import CONFLICT, GONE, UNKNOWN

IN_ONE_QUERY = 500


@dataclass(slots=True)
class Written:
    """A space after a write: its counters, which sequences were given, what was not kept."""

    head: int
    count: int
    checksum: bytes
    first: int
    kept: list[list[Any]] = field(default_factory=list)
    """The changes that were given the sequences from `first` to `head`, in this order."""
    given: list[list[int]] = field(default_factory=list)
    """The same as the wire's `Given`: where they stood in the request, in runs."""
    not_kept: list[tuple[int, str, bytes]] = field(default_factory=list)
    """(place in the request, reason, id)"""


_COUNTERS = (
    select(space.c.head, space.c.count, space.c.checksum)
    .where(space.c.id == bindparam("of_space"))
    .with_for_update()
)
_COUNT_ON = (
    update(space)
    .where(space.c.id == bindparam("of_space"))
    .values(head=bindparam("to_head"), count=bindparam("to_count"), checksum=bindparam("to_sum"))
)
_CURRENT = select(record.c.id, record.c.revision, record.c.deleted).where(
    record.c.space == bindparam("of_space"), record.c.id.in_(bindparam("ids", expanding=True))
)
_KEYS = ("space", "id")
_REST = (
    "kind",
    "base_revision",
    "revision",
    "deleted",
    "key_version",
    "sequence",
    "device",
    "body",
)


def write_changes(
    connection: Connection, space_id: bytes, device: str, changes: Sequence[list[Any]]
) -> Written:
    """Keep what may be kept of these changes, each id once. The caller's transaction writes."""
    head, count, checksum = connection.execute(_COUNTERS, {"of_space": space_id}).one()
    current = _current(connection, space_id, [change[ID] for change in changes])
    written = Written(head, count, checksum, head + 1)
    total = int.from_bytes(checksum)
    for index, change in enumerate(changes):
        known = current.get(change[ID])
        if known is not None and known[0] == change[REVISION]:
            continue  # kept before: whoever asks again is told so again
        reason = _refusal(change, known)
        if reason == "":
            _note_given(written, index)
            written.kept.append(change)
            total += weight_of_bytes(change[ID], change[REVISION])
            if known is None:
                written.count += 1
            else:
                total -= weight_of_bytes(change[ID], known[0])
        elif reason is not None:
            written.not_kept.append((index, reason, change[ID]))
    if written.kept:
        _store(connection, space_id, device, written)
        written.head += len(written.kept)
        written.checksum = as_bytes(total)
        counted = {"to_head": written.head, "to_count": written.count, "to_sum": written.checksum}
        connection.execute(_COUNT_ON, {"of_space": space_id, **counted})
    return written


def _note_given(written: Written, index: int) -> None:
    run = written.given[-1] if written.given else [-1, 0, 0]
    if run[0] + run[2] == index:
        run[2] += 1
    else:
        written.given.append([index, written.first + len(written.kept), 1])


def in_bites(ids: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    """As many ids at a time as one query takes well."""
    return (ids[at : at + IN_ONE_QUERY] for at in range(0, len(ids), IN_ONE_QUERY))


def _current(
    connection: Connection, space_id: bytes, ids: Sequence[bytes]
) -> dict[bytes, tuple[bytes, bool]]:
    """The revision of each of these ids that the space has, and whether it is a tombstone."""
    found = {}
    for some in in_bites(ids):
        rows = connection.execute(_CURRENT, {"of_space": space_id, "ids": some})
        for identity, revision, deleted in rows:
            found[identity] = (revision, deleted)
    return found


def _refusal(change: list[Any], known: tuple[bytes, bool] | None) -> str | None:
    """Why a change is not kept; "" when it is; None when there is nothing to do."""
    if known is None:
        return "" if change[BASE] is None else UNKNOWN
    revision, deleted = known
    if deleted:
        return None if change[DELETED] else GONE
    return "" if change[BASE] == revision else CONFLICT


def _store(connection: Connection, space_id: bytes, device: str, written: Written) -> None:
    # The driver's own executemany: through Core each row would cost half as much again.
    connection.exec_driver_sql(
        _upsert("?" if connection.dialect.paramstyle == "qmark" else "%s"),
        [
            (
                space_id, change[ID], change[KIND], change[BASE], change[REVISION],
                change[DELETED], change[KEY_VERSION], sequence, device, change[BODY],
            )
            for sequence, change in enumerate(written.kept, written.first)
        ],
    )  # fmt: skip


def _upsert(mark: str) -> str:
    """The one statement that both databases understand."""
    names = (*_KEYS, *_REST)
    return (
        f"INSERT INTO {record.name} ({', '.join(names)}) "
        f"VALUES ({', '.join(mark for _ in names)}) ON CONFLICT ({', '.join(_KEYS)}) "
        f"DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _REST)}"
    )
