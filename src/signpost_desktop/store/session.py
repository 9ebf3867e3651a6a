"""One act's view of the store: a transaction, who is acting, what time it is, and what changed."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, inspect
from sqlalchemy.orm import Session
from uuid6 import uuid7

from signpost_desktop.store import audit_log
from signpost_desktop.store.clock import Clock, london_day, stamp
from signpost_desktop.store.errors import DamagedFile, NotAllowed
from signpost_desktop.store.keys import Unlocked, open_sealed, public_half, seal_to
from signpost_desktop.store.tables import Base, OutboxEntry, Setting, Synced
from signpost_desktop.store.unwritten import Unwritten

SAFEGUARDING_PUBLIC = "safeguarding_public_key"


@dataclass(frozen=True)
class Worker:
    """Who is unlocked. `roles` are the words of access/roles.py."""

    person_id: str
    name: str
    roles: frozenset[str]


class WorkSession:
    """One transaction on the vault, made by `Vault.act()` or, read only, by `Vault.read()`.

    An act that takes words away for good sets `leaves_no_trace`: the write-ahead log, where older
    pages stand on for a while, is then emptied after the commit. What stands in `when_saved` is
    called after the commit, before the next act begins, and never when the disk refused.
    """

    def __init__(
        self,
        db: Session,
        worker: Worker,
        clock: Clock,
        keys: Unlocked,
        connect_directory: Callable[[], Connection],
        unwritten: Unwritten,
        *,
        writes: bool,
    ) -> None:
        self.db = db
        self.worker = worker
        self.changed: set[tuple[str, str]] = set()
        self.writes = writes
        self.leaves_no_trace = False
        self.when_saved: list[Callable[[], None]] = []
        self._clock = clock
        self._keys = keys
        self._unwritten = unwritten
        self._connect_directory = connect_directory
        self._directory: Connection | None = None
        self._closing = ExitStack()

    @property
    def directory(self) -> Connection:
        """The directory file, for reading, opened when first asked for."""
        if self._directory is None:
            self._directory = self._closing.enter_context(self._connect_directory())
        return self._directory

    def close(self) -> None:
        """Give back what was opened. The vault's transaction is its opener's to end."""
        self._closing.close()

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return self._clock()

    def today(self) -> date:
        """The date in London."""
        return london_day(self._clock())

    def stamp(self) -> str:
        """The instant as the tables hold it: UTC, seconds, "+00:00"."""
        return stamp(self._clock())

    def new_id(self) -> str:
        """A fresh UUIDv7."""
        return str(uuid7())

    def made(self) -> dict[str, Any]:
        """What every new record begins with: a fresh id, now, and who is acting."""
        return {
            "id": self.new_id(),
            "created_at": self.stamp(),
            "created_by": self.worker.person_id,
        }

    def add(self, row: Base) -> None:
        """Insert a row; a synced one gets its outbox entry in the same transaction."""
        self._must_write()
        self.db.add(row)
        self.db.flush()
        self._note(row, base=None)

    def add_all(self, rows: Iterable[Base]) -> None:
        """Insert many rows as `add` does, in one go; their ids must never have been used.

        What rows refer to is written first, in whatever order they come.
        """
        self._must_write()
        by_table: defaultdict[str, list[Base]] = defaultdict(list)
        for row in rows:
            by_table[row.__tablename__].append(row)
        for table in Base.metadata.sorted_tables:
            if table.name in by_table:
                self.db.add_all(by_table[table.name])
                self.db.flush()
        synced = [row for group in by_table.values() for row in group if isinstance(row, Synced)]
        self.changed.update((row.__tablename__, row.id) for row in synced)
        if synced:
            now = self.stamp()
            waiting = [_waiting(row.__tablename__, row.id, None, now) for row in synced]
            self.db.execute(insert(OutboxEntry), waiting)

    def change(self, row: Base, **fields: Any) -> None:
        """Set fields that differ, keeping their old values in the outbox until they are sent.

        `updated_at` and `updated_by` are set where the row has them.
        """
        self._must_write()
        before = {name: getattr(row, name) for name in fields}
        differing = {name: value for name, value in fields.items() if before[name] != value}
        if not differing:
            return
        for name, value in differing.items():
            setattr(row, name, value)
        columns = inspect(type(row)).columns
        if "updated_at" in columns:
            row.updated_at = self.stamp()  # type: ignore[attr-defined]
            row.updated_by = self.worker.person_id  # type: ignore[attr-defined]
        self.db.flush()
        self._note(row, base={name: _as_json(before[name]) for name in differing})

    def setting(self, name: str, default: Any = None) -> Any:
        """The value of a setting, or the default."""
        found = self.db.get(Setting, name)
        return default if found is None else found.value

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting (any JSON value)."""
        self._must_write()
        self.db.merge(Setting(name=name, value=value))
        self.db.flush()
        self.changed.add(("setting", name))

    def log(self, action: str, subject_kind: str = "", subject_id: str = "", **detail: Any) -> None:
        """Add a line to the log. `detail` holds codes and counts, never a person's words."""
        self._must_write()
        audit_log.append(
            self.db,
            self.stamp(),
            self.worker.person_id,
            action,
            subject_kind,
            subject_id,
            detail,
        )

    def seal_for_safeguarding(self, text: str) -> bytes:
        """Seal words so that only holders of the safeguarding key can read them."""
        public_key = self.setting(SAFEGUARDING_PUBLIC)
        if not isinstance(public_key, str):
            raise DamagedFile
        return seal_to(bytes.fromhex(public_key), text.encode())

    def seal_for_writer(self, text: str) -> dict[str, str]:
        """Seal words so that only whoever is at work can read them on.

        The lead's seal beside it is for the day on which the writer's key is lost: see `resealed`.
        """
        own = seal_to(public_half(self._keys.private_key), text.encode())
        return {"writer": own.hex(), "lead": self.seal_for_safeguarding(text).hex()}

    def open_for_writer(self, sealed: Mapping[str, str]) -> str | None:
        """The words, for whoever sealed them; None for everybody else."""
        content = open_sealed(self._keys.private_key, bytes.fromhex(sealed["writer"]))
        return None if content is None else content.decode()

    def held_drafts(self) -> dict[str, dict[str, Any]]:
        """What the disk refused of this person's drafts, by id: see store/unwritten.py."""
        return self._unwritten.of(self._keys)

    @property
    def holds_safeguarding_key(self) -> bool:
        """Whether this person can read what is sealed for safeguarding."""
        return self._keys.safeguarding_key is not None

    def open_safeguarding(self, sealed: bytes) -> str:
        """The words of a sealed note. Raises NotAllowed for whoever does not hold the key."""
        key = self._keys.safeguarding_key
        if key is None:
            raise NotAllowed("Only a safeguarding lead can read this note. It is kept safe.")
        content = open_sealed(key, sealed)
        if content is None:
            raise DamagedFile("This safeguarding note cannot be read. It was left as it is.")
        return content.decode()

    def _must_write(self) -> None:
        if not self.writes:
            raise RuntimeError("a reading session was asked to write: use Vault.act()")

    def _note(self, row: Base, base: dict[str, Any] | None) -> None:
        kind = row.__tablename__
        if not isinstance(row, Synced):
            return
        self.changed.add((kind, row.id))
        pending = self.db.get(OutboxEntry, (kind, row.id))
        if pending is None:
            self.db.add(OutboxEntry(**_waiting(kind, row.id, base, self.stamp())))
        else:
            pending.revision = uuid.uuid4().hex
            if pending.base is not None and base is not None:
                pending.base = base | pending.base  # the oldest value is the base
        self.db.flush()


def resealed(
    sealed: Mapping[str, str], safeguarding_key: bytes, public_key: bytes
) -> dict[str, str] | None:
    """What was sealed for a writer, sealed for their new key; None when it does not open."""
    content = open_sealed(safeguarding_key, bytes.fromhex(sealed["lead"]))
    if content is None:
        return None
    return {**sealed, "writer": seal_to(public_key, content).hex()}


def _waiting(kind: str, record_id: str, base: dict[str, Any] | None, now: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "record_id": record_id,
        "revision": uuid.uuid4().hex,
        "base": base,
        "queued_at": now,
    }


def _as_json(value: Any) -> Any:
    return {"hex": value.hex()} if isinstance(value, bytes) else value
