"""How an encrypted database is opened: the key pragma, and what SQLite's errors mean.

The key reaches SQLCipher through one pragma on the raw connection: never a URL, never a
statement that SQLAlchemy sees (see engines.py).
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sqlcipher3 import dbapi2 as sqlcipher

from signpost_desktop.store.errors import (
    DamagedFile,
    DiskFull,
    NotEncrypted,
    ReadOnlyProfile,
    SignpostError,
    StorageFailed,
)
from signpost_directory.binding import bind_as_they_are

bind_as_they_are(sqlcipher)

PLAIN_HEADER = b"SQLite format 3\0"
PAGE_SIZE = 4096
BUSY_MILLISECONDS = 5_000
LITTLE_ROOM = 64 * 1024  # bytes; below this an I/O error is a full disk


@dataclass(frozen=True, repr=False)
class DatabaseFile:
    """One encrypted file and how to treat it. No repr: it holds the key."""

    path: Path
    key: bytes  # 32 bytes, used as they are
    synchronous: Literal["FULL", "NORMAL"]
    cache_kib: int


def refuse_plain(path: Path) -> None:
    """Raise NotEncrypted when the file begins as an unencrypted database does."""
    if path.exists() and path.stat().st_size:
        with path.open("rb") as file:
            if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
                raise NotEncrypted


Mode = Literal["ro", "rw", "immutable"]


def connect(file: DatabaseFile, mode: Mode, driver: Any = sqlcipher) -> Any:
    """A raw keyed connection to a file that exists. "immutable" writes nothing, not even beside it.

    Raises NotEncrypted when the file or the library is not encrypted, else the driver's error.
    """
    refuse_plain(file.path)
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    uri = f"{file.path.resolve().as_uri()}?{query}"
    connection = driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        _unlock(connection, file.key)
    except BaseException:
        connection.close()
        raise
    return connection


def _unlock(connection: Any, key: bytes) -> None:
    # The version is asked for because stock SQLite ignores `PRAGMA key` silently.
    connection.execute("PRAGMA cipher_log_level = NONE")  # else a wrong key goes to stderr
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise NotEncrypted
    connection.execute(f"PRAGMA cipher_page_size = {PAGE_SIZE}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _prepare(connection: Any, file: DatabaseFile, *, read_only: bool) -> None:
    statements = [
        f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}",
        f"PRAGMA cache_size = -{file.cache_kib}",
        "PRAGMA temp_store = MEMORY",  # a sorter's spill would be plain text
        "PRAGMA foreign_keys = ON",
    ]
    if read_only:
        statements.append("PRAGMA query_only = ON")
    else:
        statements += [
            "PRAGMA journal_mode = WAL",
            f"PRAGMA synchronous = {file.synchronous}",
            "PRAGMA secure_delete = ON",
        ]
    for statement in statements:
        connection.execute(statement)


def connect_prepared(file: DatabaseFile, *, read_only: bool, mode: Mode = "rw") -> Any:
    """A raw keyed connection that is ready for transactions. Raises what `connect` raises."""
    connection = connect(file, mode)
    try:
        _prepare(connection, file, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: Any, begin: str) -> Iterator[None]:
    """On a raw connection: committed when the block ends, taken back when it raises."""
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite ends some by itself, when the disk is full
            connection.execute("ROLLBACK")
        raise


def create_file(file: DatabaseFile) -> None:
    """Make an empty encrypted database, readable by its owner only. It must not exist."""
    file.path.touch(mode=0o600, exist_ok=False)
    connection = connect(file, "rw")
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE first_page (unused)")  # writes the encrypted header
        connection.execute("DROP TABLE first_page")
    finally:
        connection.close()
    refuse_plain(file.path)


def meaning(error: Exception, folder: Path) -> SignpostError | None:
    """The expected failure behind a database error, or None when it is a mistake of ours."""
    cause = getattr(error, "orig", error)  # SQLAlchemy wraps what the driver raised
    known = isinstance(cause, sqlcipher.Error)
    name = str(getattr(cause, "sqlite_errorname", "") or "") if known else ""
    if name == "SQLITE_FULL":
        return DiskFull()
    if name.startswith("SQLITE_IOERR"):
        return DiskFull() if shutil.disk_usage(folder).free < LITTLE_ROOM else StorageFailed()
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return DamagedFile()
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return ReadOnlyProfile()
    if name.startswith("SQLITE_BUSY"):
        return StorageFailed()
    return None


@contextmanager
def refusals(folder: Path) -> Iterator[None]:
    """Inside, a database error with an expected meaning is raised as that SignpostError."""
    try:
        yield
    except Exception as error:
        expected = meaning(error, folder)
        if expected is None:
            raise
        raise expected from error
