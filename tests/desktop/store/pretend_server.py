"""A server that keeps plain bodies in memory: the rules of a space write, and nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import select

from signpost_desktop.store import incoming, outgoing, space_state
from signpost_desktop.store.incoming import Arrived, TakenIn
from signpost_desktop.store.offering import server_lacks
from signpost_desktop.store.outgoing import Outgoing
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Base, Conflict
from signpost_desktop.store.vault import Vault
from signpost_wire import checksum
from signpost_wire.codec import pack, unpack

CASEWORK = "01890000-0000-7000-8000-00000000ca5e"
SAFEGUARDING = "01890000-0000-7000-8000-000000005afe"
PARTNERS = "01890000-0000-7000-8000-00000000beef"
KINDS = {CASEWORK: "casework", SAFEGUARDING: "safeguarding", PARTNERS: "partnership"}


@dataclass
class PretendServer:
    """Spaces by id: the newest state of each record, in the order in which they were kept."""

    spaces: dict[str, dict[str, Arrived]] = field(default_factory=lambda: {s: {} for s in KINDS})
    head: int = 0

    def write(self, change: Outgoing) -> tuple[str, Arrived | None]:
        """ "kept", or why not and what is there."""
        records = self.spaces[change.space_id]
        current = records.get(change.id)
        if current is not None and current.revision == change.revision:
            return "kept", None
        if current is None:
            if change.base_revision is not None:
                return "unknown", None
        elif current.deleted:
            return ("kept", None) if change.deleted else ("gone", current)
        elif current.revision != change.base_revision:
            return "conflict", current
        self.head += 1
        records[change.id] = Arrived(
            change.space_id, change.kind, change.id, change.revision, change.base_revision,
            change.deleted, 1, self.head, unpack(pack(change.values)), None,
        )  # fmt: skip
        return "kept", None

    def changed(self, space_id: str, since: int) -> list[Arrived]:
        """What came after a cursor, in order."""
        found = [r for r in self.spaces[space_id].values() if r.sequence > since]
        return sorted(found, key=lambda record: record.sequence)

    def checksum(self, space_id: str) -> tuple[int, bytes]:
        records = self.spaces[space_id]
        pairs = ((record.id, record.revision) for record in records.values())
        return len(records), checksum.as_bytes(checksum.total(pairs))


@dataclass
class Side:
    """A computer. `spaces` are those that it may read; it writes into all."""

    vault: Vault
    server: PretendServer
    spaces: tuple[str, ...] = (CASEWORK, SAFEGUARDING)
    derive: incoming.Derive = field(default_factory=dict)

    def __post_init__(self) -> None:
        with self.vault.act() as session:
            for space in self.spaces:
                space_state.know_space(session, space, KINDS[space])

    def send(self, most: int = 5_000, *, lose_reply: bool = False) -> list[Outgoing]:
        """Write what waits; what was not kept is taken in."""
        with self.vault.act() as session:
            changes = outgoing.outgoing(session, self.spaces, most)
        answers = [(change, *self.server.write(change)) for change in changes]
        if not lose_reply:
            with self.vault.act() as session:
                outgoing.acknowledge(session, [c for c, word, _ in answers if word == "kept"])
                for change, word, current in answers:
                    if current is not None:
                        incoming.take_in(session, change.space_id, [current], self.derive)
                    if word == "unknown":
                        server_lacks(session, change.space_id, [change.id])
        return changes

    def fetch(self, most: int = 5_000) -> TakenIn:
        """Take in what is new, page by page."""
        found = TakenIn()
        for space in self.spaces:
            while True:
                with self.vault.act() as session:
                    since = {s.space_id: s.cursor for s in space_state.spaces(session)}[space]
                    page = self.server.changed(space, since)[:most]
                    if not page:
                        break
                    found += incoming.take_in(session, space, page, self.derive)
                    space_state.save_cursor(session, space, page[-1].sequence, complete=False)
        return found

    def round(self) -> TakenIn:
        """Send and fetch until nothing is left to do; the sums must then agree."""
        found = TakenIn()
        for _ in range(20):
            self.send()
            found += self.fetch()
            if not self.waiting():
                break
        with self.vault.read() as session:
            for space in self.spaces:
                assert space_state.agrees(session, space, *self.server.checksum(space))
        return found

    def waiting(self) -> list[tuple[str, str]]:
        """What still waits to be sent."""
        with self.vault.read() as session:
            return [(row.kind, row.id) for row in outgoing_waiting(session)]

    @contextmanager
    def act(self) -> Iterator[WorkSession]:
        with self.vault.act() as session:
            yield session

    def add(self, row: Base) -> str:
        with self.vault.act() as session:
            session.add(row)
            return str(row.id)  # type: ignore[attr-defined]

    def change(self, table: type[Base], record_id: str, **fields: Any) -> None:
        with self.vault.act() as session:
            session.change(session.db.get_one(table, record_id), **fields)

    def get(self, table: type[Base], record_id: str) -> Any:
        with self.vault.read() as session:
            return session.db.get(table, record_id)

    def conflicts(self) -> list[Conflict]:
        with self.vault.read() as session:
            return list(session.db.scalars(select(Conflict).order_by(Conflict.id)))


def outgoing_waiting(session: WorkSession) -> tuple[Any, ...]:
    from signpost_desktop.store.waiting import waiting

    return waiting(session).rows


def moved(record: Arrived, **fields: Any) -> Arrived:
    """A record with something else in it."""
    return replace(record, **fields)


REVISION = "ab" * 16


def arrived(kind: str, values: dict[str, Any] | None, **how: Any) -> Arrived:
    """A record as it came, of casework unless said otherwise."""
    of = {
        "space_id": CASEWORK,
        "id": "01890000-0000-7000-8000-0000000000aa",
        "revision": REVISION,
        "base_revision": None,
        "deleted": False,
        "key_version": 1,
        "sequence": 50,
        "body": b"sealed",
        "reason": "",
    }
    return Arrived(kind=kind, values=values, **(of | how))


def body(**fields: Any) -> dict[str, Any]:
    """What every body has, and these fields."""
    made = {"created_at": "2026-11-24T13:48:00+00:00", "created_by": "p", "_v": 1}
    return made | fields


def take(side: Side, *records: Arrived, **how: Any) -> TakenIn:
    """Take in a page of one space."""
    with side.act() as session:
        return incoming.take_in(session, records[0].space_id, list(records), side.derive, **how)
