"""Takes in what the team's server says of services: pages of changes, each whole or not at all."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import Connection, Engine

from signpost_desktop.directory.importing import writing
from signpost_desktop.store.errors import Cancelled
from signpost_directory.concepts import Concepts
from signpost_directory.documents import UnfitDocumentError, read_document
from signpost_directory.indexing import Indexer
from signpost_directory.places import Places
from signpost_directory.records import ServiceRecord
from signpost_directory.service_rows import NOT_HERE, ServiceRows, remove_services
from signpost_directory.team_state import TeamState
from signpost_wire.directory import ChangesPage, ServiceChange, SourceLine

_BITE = 200  # services of one transaction when the index is made up
_PUT_SOURCE = (
    "insert into source (id, key, name, format, published, imported_at) values (?,?,?,?,?,?)"
    " on conflict (id) do update set name = excluded.name, format = excluded.format,"
    " published = excluded.published, imported_at = excluded.imported_at"
)


@dataclass(frozen=True, slots=True)
class Taken:
    """Services of some pages. `unfit` ones were passed over: what came was no service record."""

    changed: int = 0
    removed: int = 0
    unfit: int = 0

    def __add__(self, other: "Taken") -> "Taken":
        return Taken(
            self.changed + other.changed, self.removed + other.removed, self.unfit + other.unfit
        )


def take_pages(
    engine: Engine,
    *,
    pages: Iterable[ChangesPage],
    progress: Callable[[Any], None],
    cancelled: Callable[[], bool],
) -> Taken:
    """Take in these pages, one after another; those before a Cancelled stay.

    `progress` is told (services, of how many, as far as is known). A page of no edition leaves
    the state as it is.
    """
    keeper = _Keeper()
    taken, done = Taken(), 0
    for page in pages:
        if cancelled():
            raise Cancelled
        with writing(engine) as connection:
            taken += keeper.take(connection, page)
            if page.edition:
                state = TeamState.read(connection)
                replace(state, edition=page.edition, number=page.next).write(connection)
        done += len(page.services)
        progress((done, None))
    return taken


def index_missing(
    engine: Engine, *, progress: Callable[[Any], None], cancelled: Callable[[], bool]
) -> int:
    """Index what is in the tables and cannot be found yet, some at a time; how many there were."""
    indexer = Indexer(Concepts.shipped())
    with engine.connect() as connection:
        missing = indexer.missing(connection)
    for start in range(0, len(missing), _BITE):
        if cancelled():
            raise Cancelled
        progress((start, len(missing)))
        with writing(engine) as connection:
            indexer.index(connection, missing[start : start + _BITE])
    if len(missing) >= 10 * _BITE:
        with writing(engine) as connection:
            indexer.settle(connection)
    progress((len(missing), len(missing)))
    return len(missing)


def put_sources(connection: Connection, sources: Iterable[SourceLine]) -> set[str]:
    """Write what the server says of its sources; their ids. Others of the team's go when empty."""
    told = {line.id: line for line in sources if line.id == str(uuid5(NAMESPACE_URL, line.key))}
    for line in told.values():
        row = (line.id, line.key, line.name, line.format, line.published, line.imported_at)
        connection.exec_driver_sql(_PUT_SOURCE, row)
        connection.exec_driver_sql(
            "insert or ignore into team_source (source_id) values (?)", (line.id,)
        )
    return set(told)


def drop_empty_sources(connection: Connection, told: set[str]) -> None:
    """Sources that the server no longer names, and that have no service left here, go."""
    for (source,) in connection.exec_driver_sql("select source_id from team_source").all():
        used = connection.exec_driver_sql(
            "select 1 from service where source_id = ? limit 1", (source,)
        ).first()
        if source in told or used:
            continue
        for statement in (
            "delete from import_issue where source_id = ?",
            "delete from organization where source_id = ?",
            "delete from team_source where source_id = ?",
            "delete from source where id = ?",
        ):
            connection.exec_driver_sql(statement, (source,))


class _Keeper:
    """Writes the services of one page after another."""

    @cached_property
    def _indexer(self) -> Indexer:
        return Indexer(Concepts.shipped())

    @cached_property
    def _places(self) -> Places:
        return Places.load()

    def take(self, connection: Connection, page: ChangesPage) -> Taken:
        told = put_sources(connection, page.sources)
        taken = self._take_services(connection, page, told) if page.services else Taken()
        if page.next == page.head:
            drop_empty_sources(connection, told)
        return taken

    def _take_services(self, connection: Connection, page: ChangesPage, told: set[str]) -> Taken:
        rows = ServiceRows(connection, self._places)
        changed, gone, unfit = set[int](), set[int](), 0
        for change in page.services:
            rowid, is_ours = _find(connection, change.id)
            if change.detail is None:
                if rowid is not None and is_ours:
                    gone.add(rowid)
                continue
            record = _record_of(change, told)
            if record is None:
                unfit += 1
            elif rowid is None:
                changed.add(rows.add(change.source, record, change.fingerprint, NOT_HERE))
            else:
                rows.write(rowid, change.source, record, change.fingerprint, NOT_HERE, new=False)
                changed.add(rowid)
        rows.flush()
        remove_services(connection, gone)
        if changed:
            self._indexer.index(connection, sorted(changed))
        return Taken(len(changed), len(gone), unfit)


def _find(connection: Connection, service_id: str) -> tuple[int | None, bool]:
    """The row of a service, and whether the team's server looks after its source."""
    row = connection.exec_driver_sql(
        "select service.rowid, source_id in (select source_id from team_source) from service"
        " where id = ?",
        (service_id,),
    ).first()
    return (int(row[0]), bool(row[1])) if row else (None, False)


def _record_of(change: ServiceChange, told: set[str]) -> ServiceRecord | None:
    """The record, when all of it belongs together: an id is made of its source and its own id."""
    own = change.source_record_id
    if change.source not in told or change.id != str(uuid5(UUID(change.source), own)):
        return None
    try:
        record = read_document(change.detail or b"")
    except UnfitDocumentError:
        return None
    return record if record.id == own else None
