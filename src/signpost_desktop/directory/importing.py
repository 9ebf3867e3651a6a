"""Importing directory lists into this profile's directory file, one transaction a source.

The directory is a file of its own, so an import never holds up a save. In the window use
`import_in_process` (import_process.py): an import in a thread makes a window wait for the
interpreter's lock.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine

from signpost_desktop.store.database import refusals
from signpost_desktop.store.engines import BEGIN
from signpost_desktop.store.errors import DiskFull, SignpostError
from signpost_directory import importing
from signpost_directory.clock import Clock, system_clock
from signpost_directory.feeds.opening import FORMATS
from signpost_directory.import_report import ImportReport, Progress

__all__ = ["FORMATS", "ImportReport", "Progress", "import_sources"]

_WAIT_MILLISECONDS = 1_000


def import_sources(
    directory_engine: Engine,
    sources: Sequence[str],
    *,
    format: str | None = None,
    mapping: Mapping[str, int] | None = None,
    progress: Callable[[Progress], None] = lambda _progress: None,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Clock = system_clock,
) -> ImportReport:
    """As `signpost_directory.importing.import_sources`. Raises DiskFull and its like besides."""
    try:
        return importing.import_sources(
            lambda: transaction(directory_engine),
            sources,
            format=format,
            mapping=mapping,
            progress=progress,
            cancelled=cancelled,
            clock=clock,
        )
    finally:
        _empty_the_log(directory_engine)


def _empty_the_log(engine: Engine) -> None:
    """What was imported is in the file itself then, and takes its room on the disk once.

    Readers go on. Where one reads for long the log stays, and is emptied when the file is closed.
    """
    with suppress(SignpostError), refusals(_folder_of(engine)):
        connection = engine.raw_connection()
        try:
            cursor = connection.cursor()
            (patience,) = cursor.execute("PRAGMA busy_timeout").fetchone()
            cursor.execute(f"PRAGMA busy_timeout = {_WAIT_MILLISECONDS}")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            cursor.execute(f"PRAGMA busy_timeout = {patience}")
        finally:
            connection.close()


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """As `writing`; a full disk says what to do about an import."""
    try:
        with writing(engine) as connection:
            yield connection
    except DiskFull as error:
        raise DiskFull(
            "The disk is full, so nothing was imported. Nothing was lost. "
            "Make room, then import again."
        ) from error


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One write transaction, begun as such; refusals of the disk in plain words."""
    bound = engine.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
    with refusals(_folder_of(engine)), bound.begin() as connection:
        yield connection


def _folder_of(engine: Engine) -> Path:
    with engine.connect() as connection:
        path = connection.exec_driver_sql("pragma database_list").all()[0][2]
    return Path(path).parent if path else Path.cwd()
