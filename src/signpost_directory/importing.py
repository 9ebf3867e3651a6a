"""Importing directory lists: each source in one transaction, seen by readers whole or not at all.

A feed that fails, is cancelled or turns out empty changes nothing; a service that a later list
leaves out is named in the report and stays.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection

from signpost_directory.clock import Clock, london_day, stamp, system_clock
from signpost_directory.concepts import Concepts
from signpost_directory.errors import BadInput, Cancelled
from signpost_directory.feeds.feed import Feed
from signpost_directory.feeds.files import NOTHING_CHANGED
from signpost_directory.feeds.items import ReadItem, Refused
from signpost_directory.feeds.opening import open_source
from signpost_directory.import_identity import SAMPLE, SourceIdentity, identify
from signpost_directory.import_report import ImportReport, Progress, Tally, combined
from signpost_directory.import_rows import SourceWriter
from signpost_directory.indexing import Indexer
from signpost_directory.places import Places
from signpost_directory.words import Words

Transaction: TypeAlias = Callable[[], AbstractContextManager[Connection]]
"""Begins a writing transaction on the directory file: kept when the block ends, else taken back."""

_BITE = 50  # services between two looks at `cancelled`
_MANY = 1_000  # services after which the index is worth settling
_PROGRESS_SECONDS = 0.1
_MOST_REFUSED = 50_000  # a feed with more is something else


@dataclass(frozen=True)
class _Import:
    """What every source of one import shares. Vocabulary and postcodes: once something is read."""

    begin: Transaction
    clock: Clock
    progress: "_Reporter"
    cancelled: Callable[[], bool]

    @cached_property
    def indexer(self) -> Indexer:
        return Indexer(Concepts.shipped())

    @cached_property
    def places(self) -> Places:
        return Places.load()

    def stop_if_cancelled(self) -> None:
        if self.cancelled():
            raise Cancelled


class _Reporter:
    """Passes progress on, at most ten times a second."""

    def __init__(self, progress: Callable[[Progress], None]) -> None:
        self._progress = progress
        self._last = 0.0

    def __call__(self, progress: Progress, *, always: bool = False) -> None:
        now = time.monotonic()
        if always or now - self._last >= _PROGRESS_SECONDS:
            self._last = now
            self._progress(progress)


def import_sources(
    begin: Transaction,
    sources: Sequence[str],
    *,
    format: str | None = None,
    mapping: Mapping[str, int] | None = None,
    progress: Callable[[Progress], None] = lambda _progress: None,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Clock = system_clock,
) -> ImportReport:
    """Import files, folders and web addresses, one transaction each.

    `format` is one of FORMATS, None to detect it; `mapping` (field → column) is for a spreadsheet
    whose columns were matched by hand. Raises BadInput, Cancelled or what `begin` raises; sources
    that were imported before the one that failed stay, and the message says so.
    """
    run = _Import(begin, clock, _Reporter(progress), cancelled)
    tallies: list[Tally] = []
    entries: list[dict[str, Any]] = []
    for source in sources:
        try:
            found = _import_source(run, source, format, mapping)
        except (BadInput, Cancelled) as error:
            if not entries:
                raise
            raise _after_others(error, entries) from error
        for tally, entry in found:
            tallies.append(tally)
            entries.append(entry)
    return combined(tallies, entries)


def _after_others(
    error: BadInput | Cancelled, entries: list[dict[str, Any]]
) -> BadInput | Cancelled:
    names = ", ".join(str(entry["name"]) for entry in entries)
    if isinstance(error, Cancelled):
        return Cancelled(
            Words(
                "Stopped. What came before it was imported: {0}. Nothing else was changed.", names
            )
        )
    before = Words("What came before it was imported: {0}.", names)
    return BadInput((*map(_nothing_kept, error.reasons), before))


def _nothing_kept(reason: str) -> str:
    """The same reason, but that other sources of the import were kept."""
    if not isinstance(reason, Words):
        return reason
    kept = Words("Nothing of it was kept.")
    return Words(
        reason.template, *(kept if each == NOTHING_CHANGED else each for each in reason.values)
    )


def _import_source(
    run: _Import, source: str, told_format: str | None, mapping: Mapping[str, int] | None
) -> list[tuple[Tally, dict[str, Any]]]:
    run.stop_if_cancelled()
    feeds = open_source(source, told_format, mapping, run.cancelled, london_day(run.clock()))
    with run.begin() as connection:
        found = [(tally := Tally(), _import_feed(run, connection, feed, tally)) for feed in feeds]
        if not any(tally.services["read"] for tally, _ in found):
            name = feeds[0].stem if len(feeds) == 1 else Path(source).name
            raise BadInput((Words("{0}: there is no service in it. {1}", name, NOTHING_CHANGED),))
        run.stop_if_cancelled()
    return found


def _import_feed(run: _Import, connection: Connection, feed: Feed, tally: Tally) -> dict[str, Any]:
    with closing(feed.items()) as items:  # type: ignore[type-var]
        sample = list(islice(items, SAMPLE))
        if sample and all(isinstance(item, Refused) for item in sample):
            raise _no_services(feed)
        source = identify(connection, feed.key, feed.format, feed.stem, sample)
        _put_source(run, connection, feed, source)
        connection.exec_driver_sql("delete from import_issue where source_id = ?", (source.id,))
        writer = SourceWriter(connection, source.id, run.places, tally)
        for bite in _bites(chain(sample, items)):
            run.stop_if_cancelled()
            for item in bite:
                writer.put(item)
            writer.flush()
            if tally.services["rejected"] > _MOST_REFUSED:
                raise _no_services(feed)
            done, total = feed.position()
            run.progress(Progress(feed.name, "reading", done, total, tally.services["read"]))
    if tally.services["read"]:
        writer.finish()
    _put_source(run, connection, feed, source)  # its name may be known only now
    _index(run, connection, feed, sorted(writer.changed), tally)
    tally.skipped += feed.skipped
    return tally.source_entry(feed.name, feed.format, feed.published)


def _no_services(feed: Feed) -> BadInput:
    return BadInput((Words("{0}: nothing in it is a service. {1}", feed.stem, NOTHING_CHANGED),))


def _bites(items: Iterator[ReadItem]) -> Iterator[list[ReadItem]]:
    while bite := list(islice(items, _BITE)):
        yield bite


def _put_source(run: _Import, connection: Connection, feed: Feed, source: SourceIdentity) -> None:
    connection.exec_driver_sql(
        "insert into source (id, key, name, format, published, imported_at) values (?,?,?,?,?,?)"
        " on conflict (id) do update set name = excluded.name, format = excluded.format,"
        " published = excluded.published, imported_at = excluded.imported_at",
        (source.id, source.key, feed.name, feed.format, feed.published, stamp(run.clock())),
    )


def _index(
    run: _Import, connection: Connection, feed: Feed, rowids: list[int], tally: Tally
) -> None:
    read = tally.services["read"]
    if not rowids:
        return
    for start in range(0, len(rowids), _BITE):
        run.stop_if_cancelled()
        run.progress(Progress(feed.name, "indexing", start, len(rowids), read))
        run.indexer.index(connection, rowids[start : start + _BITE])
    if len(rowids) >= _MANY:
        run.indexer.settle(connection)
    run.progress(Progress(feed.name, "indexing", len(rowids), len(rowids), read), always=True)
