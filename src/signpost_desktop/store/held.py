"""What came and could not be taken in: kept as it came, reported, tried again, not overwritten."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from signpost_desktop import __version__
from signpost_desktop.store.arrived import Arrived
from signpost_desktop.store.bulk import IN_LIST, as_list, cursor
from signpost_desktop.store.schema import Kind, head
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import shapes
from signpost_wire.codec import pack, unpack

UNKNOWN_KIND: Final = "unknown_kind"
"""A newer version of Signpost knows what it is."""
UNOPENED: Final = "unopened"
"""Its seal did not open."""
WAITING_FOR: Final = "waiting_for"
"""What it points at is not here yet."""
OLDER_VERSION: Final = "older_version"
"""We have a later version: the server was restored, or shows what was replaced."""
MISFIT: Final = "misfit"
"""It opened, and is not such a record, or does not belong into its space."""

TRIED_BY: Final = "held_tried_by"
"""The setting with the version that last tried what does not fit."""

PIECE = 4 * 1024 * 1024
"""Bytes of what is held that are read at once."""
_COLUMNS = (
    "space_id, kind, record_id, revision, base_revision, deleted, key_version, sequence, "
    "opened, body, reason"
)


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A record that was set aside, and why."""

    space_id: str
    kind: str
    id: str
    reason: str


def held(session: WorkSession) -> list[HeldRow]:
    """Everything that is held, for the report."""
    rows = cursor(session.db).execute(
        "SELECT space_id, kind, record_id, reason FROM held_record ORDER BY space_id, record_id"
    )
    return [HeldRow(*row) for row in rows]


def sealed_of(session: WorkSession, space_id: str, ids: Iterable[str]) -> list[Arrived]:
    """Those of these that are kept sealed, oldest first: see late.py."""
    found = _found(cursor(session.db), space_id, list(ids))
    return [record for record in found if record.body is not None]


@cache
def program() -> str:
    """This version of Signpost, as far as taking records in goes."""
    return f"{__version__} {head(Kind.VAULT)}"


Kept = tuple[str, str, int]
"""Where something is held: its space, its id, and its size."""
_KEPT = "space_id, record_id, length(coalesce(opened, body))"


def worth_trying(session: WorkSession) -> list[Kept]:
    """What waited for a version that knows its kind, or (tried once) its shape: this may be it."""
    cur = cursor(session.db)
    if cur.execute("SELECT 1 FROM held_record WHERE opened IS NOT NULL LIMIT 1").fetchone() is None:
        return []
    misfits = session.setting(TRIED_BY) != program()
    rows = cur.execute(
        f"SELECT {_KEPT} FROM held_record WHERE opened IS NOT NULL "
        f"AND (reason = ? AND kind {IN_LIST} OR reason = ? AND ?) ORDER BY space_id, sequence",
        (UNKNOWN_KIND, as_list(shapes()), MISFIT, misfits),
    )
    return list(rows.fetchall())


def waiting_for(cur: Any, ids: Iterable[str]) -> list[Kept]:
    """What waits for one of these records, in any space."""
    if cur.execute("SELECT 1 FROM held_record WHERE waits_for > '' LIMIT 1").fetchone() is None:
        return []
    rows = cur.execute(
        f"SELECT {_KEPT} FROM held_record WHERE waits_for {IN_LIST} ORDER BY space_id, sequence",
        (as_list(ids),),
    )
    return list(rows.fetchall())


def in_pieces(cur: Any, kept: Iterable[Kept]) -> Iterator[list[Arrived]]:
    """Those that are held still, of one space at a time and some 4 MB of it: what is held may be
    more than there is memory for."""
    for space_id, some in groupby(kept, key=itemgetter(0)):
        ids: list[str] = []
        size = 0
        for _space, record_id, length in some:
            if ids and size + length > PIECE:
                yield _found(cur, space_id, ids)
                ids, size = [], 0
            ids.append(record_id)
            size += length
        yield _found(cur, space_id, ids)


def _found(cur: Any, space_id: str, ids: list[str]) -> list[Arrived]:
    rows = cur.execute(
        f"SELECT {_COLUMNS} FROM held_record WHERE space_id = ? AND record_id {IN_LIST} "
        "ORDER BY sequence",
        (space_id, as_list(ids)),
    )
    return [_arrived(row) for row in rows]


def hold(cur: Any, records: Iterable[tuple[Arrived, str, str | None]], *, sealed: bool) -> None:
    """Set records aside: each with the reason, and the id that it waits for.

    `sealed`: in this space what nobody knows the nature of must not lie open in the vault.
    """
    rows = []
    for record, reason, waits_for in records:
        closed = sealed and reason in (UNKNOWN_KIND, MISFIT) and record.body is not None
        opened = None if record.values is None or closed else pack(dict(record.values))
        body = record.body if opened is None else None
        rows.append(
            (
                record.space_id, record.id, record.kind, record.revision, record.base_revision,
                record.key_version, record.deleted, record.sequence, body, opened, reason,
                waits_for,
            )
        )  # fmt: skip
    cur.executemany(
        "INSERT OR REPLACE INTO held_record (space_id, record_id, kind, revision, base_revision, "
        "key_version, deleted, sequence, body, opened, reason, waits_for) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def let_go(cur: Any, space_id: str, ids: Iterable[str]) -> None:
    """These are held no more: they were taken in, or something newer was."""
    if cur.execute("SELECT 1 FROM held_record LIMIT 1").fetchone() is not None:
        cur.execute(
            f"DELETE FROM held_record WHERE space_id = ? AND record_id {IN_LIST}",
            (space_id, as_list(ids)),
        )


def _arrived(row: Any) -> Arrived:
    space_id, kind, record_id, revision, base, deleted, key, sequence, opened, body, reason = row
    values = None if opened is None else unpack(opened)
    return Arrived(
        space_id,
        kind,
        record_id,
        revision,
        base,
        bool(deleted),
        key,
        sequence,
        values,
        body,
        "" if values is not None else reason,
    )
