"""One act's view of the store: a transaction through SQLAlchemy's tables, and what changed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, inspect
from sqlalchemy.orm import Session
from uuid6 import uuid7

from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.clock import Clock
from signpost_desktop.store.erasure import TO_REMEMBER, Erased
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.homes import (
    OVER,
    PROJECTS_OVER,
    check_home,
    settle_home,
    shares_projects,
)
from signpost_desktop.store.keys import Unlocked, open_sealed, seal_to
from signpost_desktop.store.outbox import forget_old_value, note_change, note_new
from signpost_desktop.store.plain_session import PlainSession, Run, Worker
from signpost_desktop.store.safeguarding_key import SealOf, no_seal
from signpost_desktop.store.tables import Base, Synced
from signpost_desktop.store.unwritten import Unwritten

__all__ = ["WorkSession", "Worker", "resealed", "run_in"]


class WorkSession(PlainSession):
    """One transaction on the vault, made by `Vault.act()` or, read only, by `Vault.read()`.

    An act that takes words away for good sets `leaves_no_trace`: the write-ahead log, where older
    pages stand on for a while, is then emptied after the commit. What stands in `when_saved` is
    called after the commit, before the next act begins, and never when the disk refused. `erased`
    is then written to the list outside the vault.
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
        super().__init__(run_in(db), worker, clock, keys, unwritten, writes=writes, seal_of=seal_of)
        self.db = db
        self.changed: set[tuple[str, str]] = set()
        self.leaves_no_trace = False
        self.when_saved: list[Callable[[], None]] = []
        self.erased: list[Erased] = []
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
        self._settle_homes([row])
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
                self._settle_homes(by_table[table.name])
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
        if isinstance(row, Synced) and self._shares_projects:
            self._refuse_what_is_over(row)
            check_home(self.db, row, differing)
        columns = inspect(type(row)).columns
        if "updated_at" in columns:
            row.updated_at = self.stamp()  # type: ignore[attr-defined]
            row.updated_by = self.worker.person_id  # type: ignore[attr-defined]
        self.db.flush()
        self._note(row, {name: before[name] for name in differing})

    @cached_property
    def _shares_projects(self) -> bool:
        return shares_projects(self.db)

    def _refuse_what_is_over(self, row: Synced) -> None:
        if row.space_id is not None and row.space_id in self.setting(PROJECTS_OVER, []):
            raise BadInput((OVER,))

    def forget_projects(self) -> None:
        """A space has come in this act: whether it is a shared project is to be looked up anew."""
        self.__dict__.pop("_shares_projects", None)

    def _settle_homes(self, rows: Iterable[Base]) -> None:
        """Of rows that are new, parents before what points at them: see store/homes.py."""
        if self._shares_projects:
            for row in rows:
                if isinstance(row, Synced):
                    settle_home(self.db, row)
                    self._refuse_what_is_over(row)

    def forget_old_value(self, row: Synced, field: str) -> None:
        """After a change that took words away for good: they wait nowhere to be compared with."""
        self.must_write()
        forget_old_value(self.db, row, field)

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting (any JSON value), and tell the listeners."""
        super().set_setting(name, value)
        self.changed.add(("setting", name))

    def remember_erased(self, records: Iterable[Erased]) -> None:
        """These are on the list of what was erased, once this act is on the disk."""
        fresh = list(records)
        self.erased += fresh
        self.set_setting(TO_REMEMBER, [*self.setting(TO_REMEMBER, []), *fresh])

    def _note(self, row: Base, old: Mapping[str, Any] | None) -> None:
        if isinstance(row, Synced):
            self.changed.add((row.__tablename__, row.id))
            note_change(self.db, row, old, self.worker.person_id, self.stamp())


def run_in(db: Session) -> Run:
    """Plain statements in a session's transaction, after what waits to be written there.

    Through the driver itself: SQLAlchemy would add more to a small one than it costs.
    """

    def run(statement: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = cursor(db).execute(statement, values).fetchall()
        return found

    return run


def resealed(
    sealed: Mapping[str, str], safeguarding_key: bytes, public_key: bytes
) -> dict[str, str] | None:
    """What was sealed for a writer, sealed for their new key; None when it does not open."""
    content = open_sealed(safeguarding_key, bytes.fromhex(sealed["lead"]))
    if content is None:
        return None
    return {**sealed, "writer": seal_to(public_key, content).hex()}
