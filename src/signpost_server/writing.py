"""Keeping changes: compare and swap on revisions, under the lock of the space's counter row.

The counter is raised in the same transaction and its row stays locked until the end, so whoever
follows the cursor never sees a later sequence before an earlier one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from signpost_server.tables import record, space
from signpost_wire.checksum import as_bytes, weight_of_bytes
from signpost_wire.exchange import CONFLICT, GONE, UNKNOWN
from signpost_wire.fields import identity_bytes, revision_bytes
from signpost_wire.records import Change

IN_ONE_QUERY = 500


@dataclass(slots=True)
class Written:
    """What became of the changes of one space: those not kept, and which sequences were given."""

    not_kept: list[tuple[int, str, bytes]] = field(default_factory=list)
    """(place in the request, reason, id)"""
    first: int = 0
    last: int = -1


@dataclass(frozen=True, slots=True)
class _Row:
    """A change as bytes, ready to be stored."""

    index: int
    id: bytes
    base: bytes | None
    revision: bytes
    change: Change


def write_changes(
    connection: Connection, space_id: bytes, device: str, changes: Sequence[Change]
) -> Written:
    """Keep what may be kept of these changes, each id once. The caller's transaction writes."""
    rows = [
        _Row(
            index,
            identity_bytes(change.id),
            None if change.base_revision is None else revision_bytes(change.base_revision),
            revision_bytes(change.revision),
            change,
        )
        for index, change in enumerate(changes)
    ]
    head, had, checksum = connection.execute(
        select(space.c.head, space.c.count, space.c.checksum)
        .where(space.c.id == space_id)
        .with_for_update()
    ).one()
    current = current_revisions(connection, space_id, [row.id for row in rows])
    written = Written(first=head + 1, last=head)
    total = int.from_bytes(checksum)
    fresh: list[dict[str, Any]] = []
    replaced: list[dict[str, Any]] = []
    for row in rows:
        known = current.get(row.id)
        if known is not None and known[0] == row.revision:
            continue  # kept before: whoever asks again is told so again
        reason = _refusal(row, known)
        if reason == "":
            written.last += 1
            values = _values(row, space_id, device, written.last)
            total += weight_of_bytes(row.id, row.revision)
            if known is None:
                fresh.append(values)
            else:
                total -= weight_of_bytes(row.id, known[0])
                replaced.append(values)
        elif reason is not None:
            written.not_kept.append((row.index, reason, row.id))
    _store(connection, fresh, replaced)
    if written.last > head:
        connection.execute(
            update(space)
            .where(space.c.id == space_id)
            .values(head=written.last, count=had + len(fresh), checksum=as_bytes(total))
        )
    return written


def current_revisions(
    connection: Connection, space_id: bytes, ids: Sequence[bytes]
) -> dict[bytes, tuple[bytes, bool]]:
    """The revision of each of these ids that the space has, and whether it is a tombstone."""
    found = {}
    query = select(record.c.id, record.c.revision, record.c.deleted)
    for some in in_bites(ids):
        rows = connection.execute(query.where(record.c.space == space_id, record.c.id.in_(some)))
        for identity, revision, deleted in rows:
            found[identity] = (revision, deleted)
    return found


def in_bites(ids: Sequence[bytes]) -> Iterable[Sequence[bytes]]:
    """As many ids at a time as one query takes well."""
    return (ids[at : at + IN_ONE_QUERY] for at in range(0, len(ids), IN_ONE_QUERY))


def _refusal(row: _Row, known: tuple[bytes, bool] | None) -> str | None:
    """Why a change is not kept; "" when it is; None when there is nothing to do."""
    if known is None:
        return "" if row.base is None else UNKNOWN
    revision, deleted = known
    if deleted:
        return None if row.change.deleted else GONE
    return "" if row.base == revision else CONFLICT


def _values(row: _Row, space_id: bytes, device: str, sequence: int) -> dict[str, Any]:
    change = row.change
    return {
        "space": space_id,
        "id": row.id,
        "kind": change.kind,
        "base_revision": row.base,
        "revision": row.revision,
        "deleted": change.deleted,
        "key_version": change.key_version,
        "sequence": sequence,
        "device": device,
        "body": change.body,
    }


_INSERT = insert(record)
_UPDATE = (
    update(record)
    .where(record.c.space == bindparam("in_space"), record.c.id == bindparam("of_id"))
    .values(
        {
            column.name: bindparam(column.name)
            for column in record.c
            if column.name not in {"space", "id"}
        }
    )
)


def _store(
    connection: Connection, fresh: list[dict[str, Any]], replaced: list[dict[str, Any]]
) -> None:
    if fresh:
        connection.execute(_INSERT, fresh)
    if replaced:
        for values in replaced:
            values["in_space"], values["of_id"] = values.pop("space"), values.pop("id")
        connection.execute(_UPDATE, replaced)
