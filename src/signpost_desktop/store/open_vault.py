"""The unlocked vault: acts that are saved whole or not at all, and reads beside them.

SQLAlchemy is loaded by the first act or read (decision 017): opening a profile and the plain
`look` of the first page do without it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from signpost_desktop.store.clock import Clock
from signpost_desktop.store.database import (
    DatabaseFile,
    connect_prepared,
    refusals,
    transaction,
)
from signpost_desktop.store.erasure import remember_erased
from signpost_desktop.store.errors import Locked, SignpostError
from signpost_desktop.store.files import Profile
from signpost_desktop.store.instance import InstanceLock
from signpost_desktop.store.keys import Unlocked, file_key
from signpost_desktop.store.plain_session import PlainSession, Worker
from signpost_desktop.store.readers import Readers
from signpost_desktop.store.safeguarding_key import SealOf, no_seal
from signpost_desktop.store.sending import FORGET_OPEN
from signpost_desktop.store.unwritten import Unwritten

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from signpost_desktop.store.engines import Pools
    from signpost_desktop.store.session import WorkSession

_READS_END_SECONDS = 5.0
Changed = Callable[[frozenset[tuple[str, str]]], None]


def vault_file(profile: Profile, database_key: bytes) -> DatabaseFile:
    """The casework file: every commit is on the disk when it returns."""
    return DatabaseFile(profile.vault, file_key(database_key, "vault"), "FULL", 16 * 1024)


def directory_file(profile: Profile, database_key: bytes) -> DatabaseFile:
    """The directory file: it can be imported again, so it need not wait for the disk."""
    return DatabaseFile(profile.directory, file_key(database_key, "directory"), "NORMAL", 64 * 1024)


class Vault:
    """An unlocked profile. Acts and reads may run in any thread; acts wait for each other."""

    def __init__(
        self, profile: Profile, keys: Unlocked, worker: Worker, lock: InstanceLock, clock: Clock
    ) -> None:
        self.profile = profile
        self.worker = worker
        self.clock = clock
        self._keys: Unlocked | None = keys
        self._lock = lock
        self._acting = threading.Lock()
        self._acting_thread: int | None = None
        self._listeners: list[Changed] = []
        self.directory_began_again = False
        """Whether the directory could not be read at this opening, and is empty now."""
        self.unwritten = Unwritten()
        """What the disk refused of drafts. The window hands its own on from lock to unlock."""
        self.seal_of: SealOf = no_seal
        """Finds the seals of the safeguarding key once a server was joined; the wiring's to set."""
        self._casework_key = self._directory_key = keys.database_key
        self._readers = Readers()
        self._first: Any = None  # the connection that opened the profile; the writer's pool has it
        self._pools: Pools | None = None
        self._making = threading.Lock()

    @property
    def directory_engine(self) -> Engine:
        """The connections to the directory file. Raises Locked after `close()`."""
        return self._all_pools().directory

    @property
    def keys(self) -> Unlocked:
        """The keys of whoever is unlocked. Raises Locked after `close()`."""
        if self._keys is None:
            raise Locked
        return self._keys

    @property
    def is_open(self) -> bool:
        """Whether `close()` was not called yet."""
        return self._keys is not None

    @property
    def organization(self) -> str:
        """The organization's name."""
        with self.read() as session:
            return str(session.setting("organization_name", ""))

    @property
    def casework_file(self) -> DatabaseFile:
        """The casework file with the key that it has now. Raises Locked after `close()`."""
        return vault_file(self.profile, self._key_of(self._casework_key))

    @property
    def directory_file(self) -> DatabaseFile:
        """The directory file with the key that it has now. Raises Locked after `close()`."""
        return directory_file(self.profile, self._key_of(self._directory_key))

    def change_key(self, key: bytes) -> bool:
        """Give the casework file a key that the keyslots have as their newest; whether it has it.

        Waits for acts and reads that are under way, no longer than a few seconds; where that is
        not enough, or the disk refuses, the next opening does it (see rekeying.py). The directory,
        which is public, keeps its key until then.
        """
        from signpost_desktop.store.rekeying import give_key  # noqa: PLC0415 - rarely needed

        with self._acting, self._readers.alone(_READS_END_SECONDS) as alone:
            keys = self.keys
            self._keys = replace(
                keys, database_key=key, previous_keys=(keys.database_key, *keys.previous_keys)
            )
            if not alone:
                return False
            pools = self._all_pools()
            pools.close_casework()
            try:
                give_key(vault_file(self.profile, self._casework_key), file_key(key, "vault"))
                self._casework_key = key
            except SignpostError:
                return False
            finally:
                pools.open_casework(self.casework_file)
        return True

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return self.clock()

    def on_changed(self, listener: Changed) -> None:
        """Call this with the (kind, id) pairs of every committed act, in that act's thread."""
        self._listeners.append(listener)

    @contextmanager
    def opening(self) -> Iterator[PlainSession]:
        """The very first act, in plain SQL: who opens is looked up, and the opening logged.

        Raises what `act` raises.
        """
        with self._acting, refusals(self.profile.folder):
            self._first = connect_prepared(self.casework_file, read_only=False)
            with transaction(self._first, "BEGIN IMMEDIATE"):
                yield self._plain(self._first, writes=True)

    @contextmanager
    def look(self) -> Iterator[PlainSession]:
        """As `read`, in plain SQL on a connection of its own, for what must not wait to load."""
        with (
            refusals(self.profile.folder),
            self._readers.one(),
            closing(connect_prepared(self.casework_file, read_only=True)) as connection,
            transaction(connection, "BEGIN"),
        ):
            yield self._plain(connection, writes=False)

    @contextmanager
    def act(self, *, lasting: bool = True) -> Iterator[WorkSession]:
        """One act: its rows are on the disk when the block ends, or none of them is anywhere.

        Not `lasting`, for what the server can be asked for again: nobody waits for the disk, and a
        power cut may take back the whole act, never a part of it.

        Raises DiskFull, ReadOnlyProfile, StorageFailed or DamagedFile for what the disk refuses,
        Locked after `close()`; whatever the block raises takes everything back and goes on.
        """
        me = threading.get_ident()
        if self._acting_thread == me:
            raise RuntimeError("an act inside an act: pass the session on instead")
        with self._acting:
            self._acting_thread = me
            try:
                with self._transaction(
                    "BEGIN IMMEDIATE", "FULL" if lasting else "NORMAL"
                ) as session:
                    yield session
                for known in session.when_saved:
                    known()
                for kind, record_id in session.changed:
                    if kind == "draft":  # it is on the disk now, or gone
                        self.unwritten.forget(record_id)
                if session.erased:
                    with suppress(SignpostError):  # else at the next opening: the vault knows
                        remember_erased(self.profile, session.erased)
                if session.leaves_no_trace:
                    self._empty_the_log()
            finally:
                self._acting_thread = None
        if session.changed:
            for listener in tuple(self._listeners):
                listener(frozenset(session.changed))

    @contextmanager
    def read(self) -> Iterator[WorkSession]:
        """A reading session: one consistent view, never waiting for an act."""
        with self._readers.one(), self._transaction("BEGIN") as session:
            yield session

    def _empty_the_log(self) -> None:
        """Moves everything into the file itself; waits for running reads, no longer than a save."""
        connection = self._all_pools().writer.raw_connection()
        try:
            # The act is on the disk: a disk that refuses this must not make it look unsaved. It
            # is tried again when the log is full and when the vault closes.
            with suppress(SignpostError), refusals(self.profile.folder):
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            connection.close()

    @contextmanager
    def _transaction(self, begin: str, synchronous: str = "") -> Iterator[WorkSession]:
        """A reading one, unless it is said when its end is on the disk."""
        from signpost_desktop.store import engines  # noqa: PLC0415 - see above
        from signpost_desktop.store.session import WorkSession  # noqa: PLC0415

        keys, pools = self.keys, self._all_pools()
        how = {engines.BEGIN: begin, engines.SYNCHRONOUS: synchronous}
        writes = bool(synchronous)
        bound = (pools.writer if writes else pools.reader).execution_options(**how)
        with (
            refusals(self.profile.folder),
            engines.Session(bound, expire_on_commit=False) as db,
            db.begin(),
        ):
            session = WorkSession(
                db, self.worker, self.clock, keys, self.directory_engine.connect, self.unwritten,
                writes=writes, seal_of=self.seal_of,
            )  # fmt: skip
            try:
                yield session
            finally:
                session.close()

    def close(self) -> None:
        """Forget the keys, close the files and let go of the lock. Waits for a running act."""
        self._close(None)

    def close_after(self, last: Callable[[WorkSession], None]) -> None:
        """Close after a last look, which no act can come after. Raises Locked when it is closed
        already, and what `last` raises: it stays open then."""
        if self._keys is None:
            raise Locked
        self._close(last)

    def _close(self, last: Callable[[WorkSession], None] | None) -> None:
        with self._acting:
            if self._keys is None:
                return
            if last is not None:
                with self.read() as session:
                    last(session)
            self._see_to_the_end()
            with self._making:
                self._keys = None
                if self._pools is not None:
                    self._pools.dispose()
                elif self._first is not None:
                    self._first.close()
            self._lock.release()

    def _see_to_the_end(self) -> None:
        """Nothing that was noted can be lost any more: see sending.py."""
        with suppress(SignpostError), refusals(self.profile.folder):  # else the next opening does
            if self._pools is not None:
                with closing(self._pools.writer.raw_connection()) as connection:
                    connection.cursor().execute(FORGET_OPEN)
            elif self._first is not None:
                self._first.execute(FORGET_OPEN)

    def _key_of(self, key: bytes) -> bytes:
        if self._keys is None:
            raise Locked
        return key

    def _plain(self, connection: Any, *, writes: bool) -> PlainSession:
        def run(statement: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
            found: list[tuple[Any, ...]] = connection.execute(statement, values).fetchall()
            return found

        return PlainSession(
            run, self.worker, self.clock, self.keys, self.unwritten,
            writes=writes, seal_of=self.seal_of,
        )  # fmt: skip

    def _all_pools(self) -> Pools:
        with self._making:
            if self._pools is None:
                from signpost_desktop.store.engines import Pools  # noqa: PLC0415 - see above

                self._pools = Pools(self.casework_file, self.directory_file, self._first)
            return self._pools

    def __enter__(self) -> Vault:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()
