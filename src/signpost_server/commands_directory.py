"""What each `signpost-server directory …` command does; the result is what it prints."""

import sys
import time
from typing import Any

from signpost_directory.import_report import Progress
from signpost_directory.importing import import_sources
from signpost_server.cli_errors import CommandError
from signpost_server.commands import Result, Words, ready, shelf_of
from signpost_server.directory.forgetting import forget_source, list_sources
from signpost_server.directory.publishing import Published, publish, publish_open
from signpost_server.directory.shelf import Shelf
from signpost_server.identity import Identity, read_identity

_COUNTS = ("read", "added", "updated", "unchanged", "cleaned", "rejected")


def directory_import(words: Words) -> Result:
    """Read feeds into the directory, then publish it. What fails changes nothing."""
    identity, shelf = _identity(words), _shelf(words)
    with shelf.writing() as database:
        report = import_sources(
            database.write, words.sources, format=words.format, progress=_show_progress
        )
        published = publish_open(shelf, database, identity, int(time.time()))
    said = report.to_json()
    shown = said if words.json else {name: said[name] for name in _COUNTS}
    return {**shown, **_told(published)}


def directory_publish(words: Words) -> Result:
    """Make a snapshot for new computers, when the directory has changed since the last one."""
    identity, shelf = _identity(words), _shelf(words)
    if not shelf.file.exists():
        raise CommandError("no_directory", "There is no directory here yet: import a list first.")
    return _told(publish(shelf, identity, int(time.time())))


def directory_list(words: Words) -> Result:
    """The sources of the directory."""
    ready(words).close()
    database = _shelf(words).database()
    if database is None:
        return {"sources": []}
    try:
        return {"sources": list_sources(database)}
    finally:
        database.close()


def directory_forget(words: Words) -> Result:
    """Take a source and its services out of the directory, here and on every computer."""
    identity, shelf = _identity(words), _shelf(words)
    with shelf.writing() as database:
        removed = forget_source(database, words.source)
        if removed is None:
            raise CommandError(
                "not_found", "There is no such source: see signpost-server directory list."
            )
        published = publish_open(shelf, database, identity, int(time.time()))
    return {"removed": removed, **_told(published)}


def _identity(words: Words) -> Identity:
    database = ready(words)
    try:
        with database.read() as connection:
            return read_identity(connection)
    finally:
        database.close()


def _shelf(words: Words) -> Shelf:
    shelf = shelf_of(words)
    if shelf is None:
        raise CommandError(
            "files", "Say in which folder the directory is to lie, for all servers: --files DIR."
        )
    return shelf


def _told(published: Published) -> dict[str, Any]:
    manifest = published.manifest
    return {
        "number": manifest.number,
        "services": manifest.services,
        "snapshot": manifest.sha256.hex(),
        "bytes": manifest.size,
        "fresh": published.fresh,
    }


def _show_progress(progress: Progress) -> None:
    if sys.stderr.isatty():
        print(f"\r{progress.stage}: {progress.read:,} services", end="", file=sys.stderr)  # noqa: T201
