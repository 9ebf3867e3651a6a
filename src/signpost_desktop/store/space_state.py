"""What the server has, as far as we know: per space a cursor and a running sum, per record a state.

The sum and the count cover every record that came or was acknowledged, also what was held, so
that they can be compared with the server's after every round.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from signpost_desktop.store.bulk import IN_LIST, as_list, cursor
from signpost_desktop.store.session import WorkSession
from signpost_wire.checksum import BUCKETS, MODULUS, as_bytes, weight
from signpost_wire.exchange import Digest
from signpost_wire.roles import CASEWORK, SAFEGUARDING

PAST_SIZE, MOST_PAST = 8, 64
"""Bytes of each ancestor's revision that are remembered, and of how many ancestors.

Few records are ever changed so often. Of one that was, nobody can tell a branch from an older
version once the line is too short: then both are kept (see `sorting`)."""


@dataclass(frozen=True, slots=True)
class SpaceState:
    """A space as we know it. `complete_at`: when all of it had come for the first time."""

    space_id: str
    kind: str
    epoch: str
    cursor: int
    checksum: int
    count: int
    complete_at: str | None

    def agrees(self, count: int, checksum: bytes) -> bool:
        """Whether the server had exactly what we thought that it has."""
        return (self.count, as_bytes(self.checksum)) == (count, checksum)


class Known(NamedTuple):
    """What the server has of a record, and what our row is (`content`; "" for no row).

    In the order of the table's columns; made by ten thousands, in a third of a dataclass's time.
    """

    kind: str
    revision: str | None
    version: int
    deleted: bool
    ours: str | None
    past: bytes
    sequence: int

    @property
    def content(self) -> str:
        """The revision of our row."""
        return (self.revision or "") if self.ours is None else self.ours


def know_space(session: WorkSession, space_id: str, kind: str) -> None:
    """Take part in a space from now on. A space that is known stays as it is."""
    session.must_write()
    session.forget_projects()
    cursor(session.db).execute(
        "INSERT INTO sync_space (space_id, kind, checksum) VALUES (?, ?, ?) "
        "ON CONFLICT (space_id) DO NOTHING",
        (space_id, kind, as_bytes(0)),
    )


def spaces(session: WorkSession) -> list[SpaceState]:
    """Every space that this computer takes part in."""
    rows = cursor(session.db).execute(
        "SELECT space_id, kind, epoch, cursor, checksum, count, complete_at "
        "FROM sync_space ORDER BY space_id"
    )
    return [
        SpaceState(space, kind, epoch, at, int.from_bytes(checksum), count, complete)
        for space, kind, epoch, at, checksum, count, complete in rows
    ]


def space_kind(cur: Any, space_id: str) -> str:
    """The kind of a space that we take part in. Raises KeyError for another."""
    found = cur.execute("SELECT kind FROM sync_space WHERE space_id = ?", (space_id,)).fetchone()
    if found is None:
        raise KeyError("not a space of ours")
    return str(found[0])


def row_space(space_id: str, kind: str) -> str | None:
    """What rows of this space have in `space_id`: None in the organization's own two."""
    return None if kind in (CASEWORK, SAFEGUARDING) else space_id


def begin_epoch(session: WorkSession, space_id: str, epoch: str) -> None:
    """The server numbers this space anew: read it from the beginning, and compare."""
    session.must_write()
    cur = cursor(session.db)
    cur.execute("UPDATE sync_space SET epoch = ?, cursor = 0 WHERE space_id = ?", (epoch, space_id))
    cur.execute("UPDATE sync_record SET sequence = 0 WHERE space_id = ?", (space_id,))


def save_cursor(session: WorkSession, space_id: str, at: int, *, complete: bool) -> None:
    """Ask from here next time; it only moves forward. `complete`: nothing is left to fetch."""
    session.must_write()
    cursor(session.db).execute(
        "UPDATE sync_space SET cursor = max(cursor, ?), "
        "complete_at = coalesce(complete_at, ?) WHERE space_id = ?",
        (at, session.stamp() if complete else None, space_id),
    )


def agrees(session: WorkSession, space_id: str, count: int, checksum: bytes) -> bool:
    """Whether the server has exactly what we think it has."""
    found = (
        cursor(session.db)
        .execute("SELECT count, checksum FROM sync_space WHERE space_id = ?", (space_id,))
        .fetchone()
    )
    return found is not None and (int(found[0]), bytes(found[1])) == (count, checksum)


def digests(session: WorkSession, space_id: str) -> list[Digest]:
    """The count and the sum of each of the 256 buckets, to be compared with the server's."""
    counts, sums = [0] * BUCKETS, [0] * BUCKETS
    for record_id, revision in cursor(session.db).execute(
        "SELECT record_id, revision FROM sync_record WHERE space_id = ? AND revision IS NOT NULL",
        (space_id,),
    ):
        which = int(record_id[-2:], 16)
        counts[which] += 1
        sums[which] += weight(record_id, revision)
    return [Digest(n, as_bytes(total)) for n, total in zip(counts, sums, strict=True)]


def bucket_records(
    session: WorkSession, space_id: str, buckets: Collection[int]
) -> dict[str, tuple[str, bool]]:
    """Revision and whether it is erased, of every record in these buckets, by id."""
    endings = as_list(f"{bucket:02x}" for bucket in buckets)
    rows = cursor(session.db).execute(
        "SELECT record_id, revision, deleted FROM sync_record "
        f"WHERE space_id = ? AND revision IS NOT NULL AND substr(record_id, -2) {IN_LIST}",
        (space_id, endings),
    )
    return {record_id: (revision, bool(deleted)) for record_id, revision, deleted in rows}


def never_numbered(session: WorkSession, space_id: str) -> list[str]:
    """Records that the server should have and has not shown since it began to number anew."""
    rows = cursor(session.db).execute(
        "SELECT record_id FROM sync_record "
        "WHERE space_id = ? AND sequence = 0 AND revision IS NOT NULL ORDER BY record_id",
        (space_id,),
    )
    return [record_id for (record_id,) in rows]


def sequences(session: WorkSession, space_id: str, ids: Iterable[str]) -> dict[str, int]:
    """The number under which the server last had each of these records, as far as we know."""
    found = known(cursor(session.db), space_id, ids)
    return {record_id: state.sequence for record_id, state in found.items()}


def known(cur: Any, space_id: str, ids: Iterable[str]) -> dict[str, Known]:
    """What we know of these records, by id."""
    rows = cur.execute(
        "SELECT record_id, kind, revision, version, deleted, ours, past, sequence "
        f"FROM sync_record WHERE space_id = ? AND record_id {IN_LIST}",
        (space_id, as_list(ids)),
    )
    return {
        row[0]: Known(row[1], row[2], row[3], bool(row[4]), row[5], bytes(row[6]), row[7])
        for row in rows
    }


def write_known(
    cur: Any, space_id: str, before: Mapping[str, Known], fresh: Mapping[str, Known]
) -> None:
    """Keep what is known now, and move the space's sum and count along."""
    cur.executemany(
        "INSERT INTO sync_record (space_id, record_id, kind, revision, version, deleted, ours, "
        "past, sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (space_id, record_id) "
        "DO UPDATE SET kind = excluded.kind, revision = excluded.revision, "
        "version = excluded.version, deleted = excluded.deleted, ours = excluded.ours, "
        "past = excluded.past, sequence = excluded.sequence",
        [(space_id, record_id, *state) for record_id, state in fresh.items()],
    )
    added, count = 0, 0
    for record_id, now in fresh.items():
        old = before.get(record_id)
        was = None if old is None else old.revision
        if now.revision == was:
            continue
        if was is not None:
            added -= weight(record_id, was)
            count -= 1
        if now.revision is not None:
            added += weight(record_id, now.revision)
            count += 1
    _move(cur, space_id, added, count)


def with_ancestor(revision: str | None, past: bytes) -> bytes:
    """A line of ancestors with one more in front."""
    if not revision:
        return past
    return (bytes.fromhex(revision)[:PAST_SIZE] + past)[: PAST_SIZE * MOST_PAST]


def both_lines(one: bytes, other: bytes) -> bytes:
    """The ancestors of what two sides were merged into: the nearest of either come first."""
    places = range(0, max(len(one), len(other)), PAST_SIZE)
    found = (line[at : at + PAST_SIZE] for at in places for line in (one, other))
    return b"".join(dict.fromkeys(found))


def is_in_line(revision: str, line: bytes) -> bool:
    """Whether a revision is among these ancestors."""
    wanted = bytes.fromhex(revision)[:PAST_SIZE]
    return any(line[at : at + PAST_SIZE] == wanted for at in range(0, len(line), PAST_SIZE))


def _move(cur: Any, space_id: str, added: int, count: int) -> None:
    if not added and not count:
        return
    (now,) = cur.execute(
        "SELECT checksum FROM sync_space WHERE space_id = ?", (space_id,)
    ).fetchone()
    cur.execute(
        "UPDATE sync_space SET checksum = ?, count = count + ? WHERE space_id = ?",
        (as_bytes((int.from_bytes(now) + added) % MODULUS), count, space_id),
    )
