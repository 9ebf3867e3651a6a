"""One act's view of the store: a transaction, who is acting, what time it is, and what changed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, inspect
from sqlalchemy.orm import Session
from uuid6 import uuid7

from signpost_desktop.store import audit_log
from signpost_desktop.store.clock import Clock, london_day, stamp
from signpost_desktop.store.errors import DamagedFile, NotAllowed
from signpost_desktop.store.keys import Unlocked, open_sealed, public_half, seal_to
from signpost_desktop.store.outbox import forget_old_value, note_change, note_new
from signpost_desktop.store.safeguarding_key import (
    OWN_VERSION,
    SealOf,
    no_seal,
    public_versions,
    secret_of_version,
)
from signpost_desktop.store.tables import Base, Setting, Synced
from signpost_desktop.store.unwritten import Unwritten

SAFEGUARDING_PUBLIC = "safeguarding_public_key"


@dataclass(frozen=True)
class Worker:
    """Who is unlocked. `roles` are the words of access/roles.py."""

    person_id: str
    name: str
    roles: frozenset[str]


class SealedNote(NamedTuple):
    """A note for the safeguarding lead, and which version of the key opens it."""

    sealed: bytes
    key_version: int


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
        seal_of: SealOf = no_seal,
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
        self._seal_of = seal_of
        self._connect_directory = connect_directory
        self._directory: Connection | None = None
        self._closing = ExitStack()

    @property
    def keys(self) -> Unlocked:
        """Of whoever is at work: these open what is theirs, and sign what they say."""
        return self._keys

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
        self.must_write()
        self.db.add(row)
        self.db.flush()
        self._note(row, None)

    def add_all(self, rows: Iterable[Base]) -> None:
        """Insert many rows as `add` does, in one go; their ids must never have been used.

        What rows refer to is written first, in whatever order they come.
        """
        self.must_write()
        by_table: defaultdict[str, list[Base]] = defaultdict(list)
        for row in rows:
            by_table[row.__tablename__].append(row)
        for table in Base.metadata.sorted_tables:
            if table.name in by_table:
                self.db.add_all(by_table[table.name])
                self.db.flush()
        synced = [row for group in by_table.values() for row in group if isinstance(row, Synced)]
        self.changed.update((row.__tablename__, row.id) for row in synced)
        note_new(self.db, synced, self.worker.person_id, self.stamp())

    def change(self, row: Base, **fields: Any) -> None:
        """Set fields that differ, keeping their old values in the outbox until they are sent.

        `updated_at` and `updated_by` are set where the row has them.
        """
        self.must_write()
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
        self._note(row, {name: before[name] for name in differing})

    def forget_old_value(self, row: Synced, field: str) -> None:
        """After a change that took words away for good: they wait nowhere to be compared with."""
        self.must_write()
        forget_old_value(self.db, row, field)

    def setting(self, name: str, default: Any = None) -> Any:
        """The value of a setting, or the default."""
        found = self.db.get(Setting, name)
        return default if found is None else found.value

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting (any JSON value)."""
        self.must_write()
        self.db.merge(Setting(name=name, value=value))
        self.db.flush()
        self.changed.add(("setting", name))

    def log(self, action: str, subject_kind: str = "", subject_id: str = "", **detail: Any) -> None:
        """Add a line to the log. `detail` holds codes and counts, never a person's words."""
        self.must_write()
        audit_log.append(
            self.db,
            self.stamp(),
            self.worker.person_id,
            action,
            subject_kind,
            subject_id,
            detail,
        )

    def seal_for_safeguarding(self, text: str) -> SealedNote:
        """Seal words so that only holders of the safeguarding key can read them."""
        for version, public_key in public_versions(self.db).items():
            return SealedNote(seal_to(public_key, text.encode()), version)
        return SealedNote(self._seal_to_profile(text), OWN_VERSION)

    def seal_for_writer(self, text: str) -> dict[str, str]:
        """Seal words so that only whoever is at work can read them on.

        The lead's seal beside it is for the day on which the writer's key is lost: see `resealed`.
        """
        own = seal_to(public_half(self._keys.private_key), text.encode())
        return {"writer": own.hex(), "lead": self._seal_to_profile(text).hex()}

    def _seal_to_profile(self, text: str) -> bytes:
        public_key = self.setting(SAFEGUARDING_PUBLIC)
        if not isinstance(public_key, str):
            raise DamagedFile
        return seal_to(bytes.fromhex(public_key), text.encode())

    def open_for_writer(self, sealed: Mapping[str, str]) -> str | None:
        """The words, for whoever sealed them; None for everybody else."""
        content = open_sealed(self._keys.private_key, bytes.fromhex(sealed["writer"]))
        return None if content is None else content.decode()

    def held_drafts(self) -> dict[str, dict[str, Any]]:
        """What the disk refused of this person's drafts, by id: see store/unwritten.py."""
        return self._unwritten.of(self._keys)

    @property
    def holds_safeguarding_key(self) -> bool:
        """Whether this person can read what is sealed for safeguarding now."""
        newest = next(iter(public_versions(self.db)), OWN_VERSION)
        return self.safeguarding_secret(newest) is not None

    def safeguarding_secret(self, version: int) -> bytes | None:
        """What opens notes of this version of the key; None for whoever may not read them."""
        return secret_of_version(self, self._keys, self._seal_of, version)

    def open_safeguarding(self, sealed: bytes, version: int) -> str:
        """The words of a note. Raises NotAllowed for whoever does not hold its key's version."""
        secret = self.safeguarding_secret(version)
        if secret is None:
            raise NotAllowed("Only a safeguarding lead can read this note. It is kept safe.")
        content = open_sealed(secret, sealed)
        if content is None:
            raise DamagedFile("This safeguarding note cannot be read. It was left as it is.")
        return content.decode()

    def must_write(self) -> None:
        """Raise RuntimeError in a reading session."""
        if not self.writes:
            raise RuntimeError("a reading session was asked to write: use Vault.act()")

    def _note(self, row: Base, old: Mapping[str, Any] | None) -> None:
        if isinstance(row, Synced):
            self.changed.add((row.__tablename__, row.id))
            note_change(self.db, row, old, self.worker.person_id, self.stamp())


def resealed(
    sealed: Mapping[str, str], safeguarding_key: bytes, public_key: bytes
) -> dict[str, str] | None:
    """What was sealed for a writer, sealed for their new key; None when it does not open."""
    content = open_sealed(safeguarding_key, bytes.fromhex(sealed["lead"]))
    if content is None:
        return None
    return {**sealed, "writer": seal_to(public_key, content).hex()}
