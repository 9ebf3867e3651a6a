"""How the database is opened, and the two ways to use it: a write, and a consistent reading.

SQLite is the one that `sqlcipher3` brings, used without a key (bodies are sealed before they come
here): Python's own is often older than 3.51.3 and then has a bug that can damage a WAL file which
several connections write. A write holds SQLite's only write lock from its beginning, so it never
fails half-way for another writer; within this process writers queue in turn.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlite

from signpost_directory.binding import bind_as_they_are
from signpost_server.errors import Busy

bind_as_they_are(sqlite)

FILE = "server.db"
CONNECTIONS = 8
POOL_SECONDS = 10
BUSY_MILLISECONDS = 10_000
_TRY_AGAIN_SECONDS = 2
_UNIQUE_VIOLATION = "23505"
_PASSING = frozenset({"40001", "40P01", "55P03", "57014", "53300", "53200", "57P03"})
"""PostgreSQL's states that pass: lost races, time-outs, no room for now."""


class Database:
    """One database and its connections. Safe from several threads and, as files go, processes."""

    def __init__(self, writes: Engine, reads: Engine, jots: Engine | None = None) -> None:
        self.engine = self._writes = writes
        self._reads = reads
        self._jots = jots or writes
        self.is_sqlite = writes.dialect.name == "sqlite"
        self._queue = threading.Lock() if self.is_sqlite else nullcontext()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction that is on the disk when the block ends. Raises Busy."""
        with _refusals(), self._queue, self._writes.begin() as connection:
            yield connection

    @contextmanager
    def jot(self) -> Iterator[Connection]:
        """One transaction that need not outlast a power cut, so nobody waits for the disk.

        Other copies of the server see it at once. For challenges and counts: without them a
        computer asks again. Raises Busy.
        """
        with _refusals(), self._queue, self._jots.begin() as connection:
            if not self.is_sqlite:
                connection.exec_driver_sql("SET LOCAL synchronous_commit TO OFF")
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Everything read inside is of one and the same moment. Raises Busy."""
        with _refusals(), self._reads.connect() as connection:
            yield connection

    def close(self) -> None:
        """Let go of every connection."""
        for engine in {self._writes, self._reads, self._jots}:
            engine.dispose()


def open_database(*, data: Path | None = None, url: str | None = None) -> Database:
    """The SQLite file in the folder `data`, or the PostgreSQL at `url`."""
    if data is not None:
        return open_file(data / FILE)
    # A connection is for reading or for writing all its life: to switch costs more than a query.
    return Database(
        _postgresql(url or "", "READ COMMITTED"), _postgresql(url or "", "REPEATABLE READ")
    )


def open_file(path: Path) -> Database:
    """A SQLite file of any name: a copy."""
    return Database(
        _sqlite(path, "BEGIN IMMEDIATE"),
        _sqlite(path, "BEGIN"),
        _sqlite(path, "BEGIN IMMEDIATE", "NORMAL"),
    )


def create_folder(data: Path) -> None:
    """The folder and its empty database, which only their owner may read; those there stay."""
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(data / FILE, os.O_CREAT | os.O_WRONLY, 0o600))


def _sqlite(path: Path, begin: str, synchronous: Literal["FULL", "NORMAL"] = "FULL") -> Engine:
    def creator() -> Any:
        uri = f"{path.resolve().as_uri()}?mode=rw"
        connection = sqlite.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        for statement in (
            f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}",
            "PRAGMA journal_mode = WAL",
            f"PRAGMA synchronous = {synchronous}",
            "PRAGMA foreign_keys = ON",
            "PRAGMA cache_size = -16384",
            "PRAGMA secure_delete = FAST",
        ):
            connection.execute(statement)
        return connection

    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlite,
        creator=creator,
        poolclass=QueuePool,
        pool_size=CONNECTIONS,
        max_overflow=0,
        pool_timeout=POOL_SECONDS,
        pool_use_lifo=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _postgresql(url: str, isolation: Literal["READ COMMITTED", "REPEATABLE READ"]) -> Engine:
    return create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        isolation_level=isolation,
        pool_size=CONNECTIONS,
        max_overflow=0,
        pool_timeout=POOL_SECONDS,
        pool_use_lifo=True,
        hide_parameters=True,
        connect_args={
            "connect_timeout": 10,
            "options": "-c lock_timeout=15000 -c statement_timeout=60000 "
            "-c idle_in_transaction_session_timeout=60000",
        },
    )


@contextmanager
def _refusals() -> Iterator[None]:
    """Inside, what passes by itself (a lock, a restart, no room) is raised as Busy."""
    try:
        yield
    except PoolTimeoutError as error:
        raise Busy(retry_after=_TRY_AGAIN_SECONDS) from error
    except DBAPIError as error:
        state = getattr(error.orig, "sqlstate", None)
        if error.connection_invalidated or state in _PASSING or _passes(error, state):
            raise Busy(retry_after=_TRY_AGAIN_SECONDS) from error
        raise


def is_taken(error: IntegrityError) -> bool:
    """Whether a row was refused because its key is there already."""
    if isinstance(error.orig, sqlite.Error):  # which kind of constraint, only its text says
        return str(error.orig).startswith("UNIQUE constraint failed")
    return getattr(error.orig, "sqlstate", None) == _UNIQUE_VIOLATION


def _passes(error: DBAPIError, state: str | None) -> bool:
    if not isinstance(error, OperationalError):
        return False
    if not isinstance(error.orig, sqlite.Error):
        return state is None  # PostgreSQL did not even answer
    name = str(getattr(error.orig, "sqlite_errorname", "") or "")
    return name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_IOERR"))
