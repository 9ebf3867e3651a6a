"""The pools of keyed connections through which SQLAlchemy works on the files of a profile.

The dialect is `sqlite+pysqlite` with SQLCipher's module: `sqlite+pysqlcipher` sends `PRAGMA key`
from its URL on every connection, which fails when the URL has none and would put the key into
the URL when it has one.

Whoever needs `Session` alone takes it from here: when two threads begin to load SQLAlchemy, one
with the whole and one with a part of it, Python gives one of them a half-loaded module.
"""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from signpost_desktop.store.database import DatabaseFile, Mode, connect_prepared

__all__ = ["BEGIN", "SYNCHRONOUS", "Pools", "Session", "open_engine"]

BEGIN = "signpost_begin"  # execution option: how a transaction starts
SYNCHRONOUS = "signpost_synchronous"  # and whether its end waits for the disk


def open_engine(
    file: DatabaseFile,
    *,
    read_only: bool,
    connections: int,
    mode: Mode = "rw",
    waiting: list[Any] | None = None,
) -> Engine:
    """A pool of keyed connections. Transactions begin as the option BEGIN says, else deferred.

    `waiting` are raw connections that are open already: the pool takes them out and over.
    """

    def creator() -> Any:
        return waiting.pop() if waiting else connect_prepared(file, read_only=read_only, mode=mode)

    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=creator,
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0 if not read_only else connections,
        pool_use_lifo=True,  # the connection used last has the warm cache
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


class Pools:
    """The pools of one open vault. `first` is a raw connection for writing, taken over."""

    def __init__(self, casework: DatabaseFile, directory: DatabaseFile, first: Any) -> None:
        self._waiting = [] if first is None else [first]
        self.open_casework(casework)
        self.directory = open_engine(directory, read_only=False, connections=4)

    def open_casework(self, casework: DatabaseFile) -> None:
        """Pools for the casework file, as it is now."""
        self.writer = open_engine(casework, read_only=False, connections=1, waiting=self._waiting)
        self.reader = open_engine(casework, read_only=True, connections=3)

    def close_casework(self) -> None:
        """Close the casework file's connections; nobody may be using any."""
        self.reader.dispose()
        self.writer.dispose()
        while self._waiting:
            self._waiting.pop().close()

    def dispose(self) -> None:
        """Close the connections that nobody uses, and each other one when it comes back."""
        self.close_casework()
        self.directory.dispose()


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if level := options.get(SYNCHRONOUS):
        connection.exec_driver_sql(f"PRAGMA synchronous = {level}")
    connection.exec_driver_sql(options.get(BEGIN, "BEGIN"))
