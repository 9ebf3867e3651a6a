"""What waits to be sent, as the window shows it, and what the server will not have."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.session import WorkSession


class Change(Protocol):
    """A revision of a record that was sent."""

    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def revision(self) -> str: ...


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A record that waits: since when, and the server's lasting refusal or ""."""

    kind: str
    id: str
    since: str
    refused: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many records wait to be sent, and the oldest of them."""

    count: int
    rows: tuple[WaitingRow, ...]


def waiting(session: WorkSession, most: int = 200) -> Waiting:
    """How many records wait to be sent, and the oldest `most` of them."""
    cur = cursor(session.db)
    (count,) = cur.execute("SELECT count(*) FROM outbox").fetchone()
    rows = cur.execute(
        "SELECT kind, record_id, queued_at, coalesce(refused, '') FROM outbox "
        "ORDER BY queued_at, kind, record_id LIMIT ?",
        (most,),
    )
    return Waiting(count, tuple(WaitingRow(*row) for row in rows))


def nothing_waits(session: WorkSession) -> bool:
    """Whether the outbox is empty, also of what was refused."""
    return cursor(session.db).execute("SELECT 1 FROM outbox LIMIT 1").fetchone() is None


def is_waiting(session: WorkSession, kind: str, record_id: str) -> bool:
    """Whether the server lacks something of this record."""
    found = cursor(session.db).execute(
        "SELECT 1 FROM outbox WHERE kind = ? AND record_id = ?", (kind, record_id)
    )
    return found.fetchone() is not None


def refuse(session: WorkSession, refused: Iterable[tuple[Change, str]]) -> None:
    """The server will not have these, for a reason: they wait, but are not sent until changed."""
    session.must_write()
    cursor(session.db).executemany(
        "UPDATE outbox SET refused = ? WHERE kind = ? AND record_id = ? AND revision = ?",
        [(reason, change.kind, change.id, change.revision) for change, reason in refused],
    )
    session.db.expire_all()


def forget_refusals(session: WorkSession) -> None:
    """Try everything again: something about this person's roles or the server has changed."""
    session.must_write()
    cursor(session.db).execute("UPDATE outbox SET refused = NULL WHERE refused IS NOT NULL")
    session.db.expire_all()
