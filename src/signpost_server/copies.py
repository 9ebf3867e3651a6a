"""Copies of the server's data: made while it runs, checked, and put in place again.

What is in a copy is as sealed as in the server, but it holds the server's own signing key: keep it
as you keep the server.
"""

import os
import shutil
import subprocess
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlite

from signpost_server import checking
from signpost_server.cli_errors import CommandError
from signpost_server.database import FILE, Database, create_folder, open_file

PG_RESTORE = (
    "On PostgreSQL, bring the copy back with PostgreSQL's own pg_restore into an empty database; "
    "then run this command without a file, so that every desktop compares before it goes on."
)
_ALL_READ = "All of the copy was read again, and it is whole."
_LIST_READ = (
    "Only the list of tables in the copy was read, and none is missing. To be sure of the rest, "
    "bring the copy back into an empty database with pg_restore and run `check` there."
)
_PG_SECONDS = 24 * 3600


def back_up(database: Database, file: Path) -> dict[str, Any]:
    """A consistent copy in a new file, and how far it was checked. Raises CommandError.

    Of SQLite all of it is read, as `check` reads. PostgreSQL's own dump can only be read through
    by bringing it back, so of it we know the list of tables alone, and `verified` is false.
    """
    if file.exists():
        raise CommandError("exists", "There is a file of that name already. Name a new one.")
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise CommandError("file", "The copy cannot be written there.") from error
    try:
        if database.is_sqlite:
            found = {"verified": True, "checked": _ALL_READ, **_copy_sqlite(database, file)}
        else:
            found = _dump_postgresql(database.engine.url, file)
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    return {"file": str(file), "bytes": file.stat().st_size, **found}


def put_in_place(copy: Path, data: Path) -> None:
    """A copy becomes the server in an empty folder. Raises CommandError; nothing is overwritten."""
    if not copy.exists():
        raise CommandError("file", "There is no such copy.")
    if (data / FILE).exists():
        raise CommandError(
            "exists", "There is a server in that folder already: move it away first."
        )
    try:
        _verified(copy)
    except DBAPIError:
        words = "This is no copy of a server, or it is damaged. Nothing was changed."
        raise CommandError("damaged", words) from None
    create_folder(data)
    try:
        shutil.copyfile(copy, data / FILE)
    except OSError:
        (data / FILE).unlink(missing_ok=True)
        words = "The copy could not be put there. Is the disk full? Nothing was changed."
        raise CommandError("file", words) from None


def day(seconds: int | None) -> str | None:
    """A moment as its day, which is enough to see that a computer is alive."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).date().isoformat()


def _copy_sqlite(database: Database, file: Path) -> dict[str, Any]:
    with database.engine.connect() as connection, closing(sqlite.connect(str(file))) as target:
        source: Any = connection.connection.driver_connection
        connection.rollback()
        source.backup(target)
    return _verified(file)


def _verified(file: Path) -> dict[str, Any]:
    copied = open_file(file)
    try:
        found = checking.check(copied)
    finally:
        copied.close()
    if not found.pop("ok"):
        raise CommandError("damaged", "The copy is not whole: " + ", ".join(found["problems"]))
    found.pop("problems")
    return found


def _dump_postgresql(url: URL, file: Path) -> dict[str, Any]:
    programs = [shutil.which("pg_dump"), shutil.which("pg_restore")]
    if None in programs:
        raise CommandError(
            "pg_dump",
            "PostgreSQL's own pg_dump makes the copy, and it is not installed here: "
            "apt-get install postgresql-client. Or run pg_dump where it is.",
        )
    dump, restore = (str(program) for program in programs)
    plain = url.set(drivername="postgresql", password=None).render_as_string()
    secret = {"PGPASSWORD": str(url.password)} if url.password else {}
    words = [dump, "--format=custom", f"--file={file}", f"--dbname={plain}"]
    _run(words, {**os.environ, **secret})
    listed = _run([restore, "--list", str(file)], dict(os.environ))
    missing = [name for name in checking.TABLES if f" TABLE DATA public {name} " not in listed]
    if missing:
        raise CommandError("damaged", "The copy is not whole: it lacks " + ", ".join(missing))
    return {"verified": False, "checked": _LIST_READ}


def _run(words: list[str], environment: dict[str, str]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - the programs that we found, with our own words
            words, check=True, env=environment, capture_output=True, text=True, timeout=_PG_SECONDS
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise CommandError(
            "pg_dump", "PostgreSQL's pg_dump did not finish. Is it as new as the server is?"
        ) from error
    return done.stdout
