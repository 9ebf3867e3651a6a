"""The folder of the public directory: the file with its log of changes, snapshots, the manifest.

It lies in the folder of the data, or where `--files` says when the records are in PostgreSQL.
Several servers may use one folder at the same time. It holds nothing secret.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection

from signpost_directory import steps
from signpost_server.cli_errors import CommandError
from signpost_server.database import Database, open_file

FOLDER = "directory"
_CACHE = "PRAGMA cache_size = -65536"
_LOCK_SECONDS = 600
# The log: the newest change of each service, whoever made it. A removed service keeps its line.
_LOG = (
    "create table if not exists directory_edition (id text primary key)",
    "insert into directory_edition select lower(hex(randomblob(16)))"
    " where not exists (select 1 from directory_edition)",
    "create table if not exists directory_change (sequence integer primary key autoincrement,"
    " service text not null unique, removed integer not null)",
)
_NOTE = (
    "create trigger if not exists directory_{name} after {event} on service begin"
    " delete from directory_change where service = {row}.id;"
    " insert into directory_change (service, removed) values ({row}.id, {removed}); end"
)
_EVENTS = (("added", "insert", "new", 0), ("changed", "update", "new", 0),
           ("removed", "delete", "old", 1))  # fmt: skip


class Shelf:
    """One such folder. Safe from several threads."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._opening = threading.Lock()
        self._database: Database | None = None

    @property
    def file(self) -> Path:
        """The directory itself, plain SQLite."""
        return self.folder / "directory.db"

    @property
    def snapshots(self) -> Path:
        """Compressed copies of it, each named by the SHA-256 of its bytes."""
        return self.folder / "snapshots"

    @property
    def manifest(self) -> Path:
        """The signed envelope that names the newest snapshot."""
        return self.folder / "manifest"

    def snapshot(self, sha256: str) -> Path:
        """Where the snapshot of this hash (64 hex digits) is, if it is."""
        return self.snapshots / f"{sha256}.zst"

    def database(self) -> Database | None:
        """The directory, to read from; None before the first import."""
        with self._opening:
            if self._database is None and self.file.exists():
                self._database = open_file(self.file)
            return self._database

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """The directory, made or brought up to date, to write to: one writer at a time.

        Raises CommandError where another import does not end.
        """
        self.snapshots.mkdir(parents=True, exist_ok=True)
        try:
            with FileLock(self.folder / "lock", timeout=_LOCK_SECONDS):
                os.close(os.open(self.file, os.O_CREAT | os.O_WRONLY, 0o640))
                database = open_file(self.file)
                try:
                    with database.write() as connection:
                        steps.upgrade(connection, steps.DIRECTORY)
                        _keep_log(connection)
                    yield database
                finally:
                    database.close()
        except Timeout as error:
            raise CommandError(
                "busy", "Another import is still at work. Nothing was changed. Try again later."
            ) from error

    def close(self) -> None:
        """Let go of the file."""
        with self._opening:
            if self._database is not None:
                self._database.close()
                self._database = None


@contextmanager
def large_writes(database: Database) -> Iterator[Connection]:
    """A transaction for very many rows."""
    with database.write() as connection:
        connection.exec_driver_sql(_CACHE)
        yield connection


def edition_and_head(connection: Connection) -> tuple[str, int]:
    """Which directory this is, and the number of its last change."""
    edition = connection.exec_driver_sql("select id from directory_edition").scalar_one()
    head = connection.exec_driver_sql(
        "select coalesce(max(sequence), 0) from directory_change"
    ).scalar_one()
    return str(edition), int(head)


def _keep_log(connection: Connection) -> None:
    for statement in _LOG:
        connection.exec_driver_sql(statement)
    for name, event, row, removed in _EVENTS:
        connection.exec_driver_sql(_NOTE.format(name=name, event=event, row=row, removed=removed))
