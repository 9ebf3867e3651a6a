"""Takes in a whole snapshot of the team's directory: readers see the old one, then the new one.

Lists that this team brought in here itself are kept beside it. The plain file that came is read
only, with nothing in it trusted to run; what is not a table made as ours are is never touched.
"""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlcipher3 import dbapi2 as sqlcipher

from signpost_desktop.directory.importing import writing
from signpost_desktop.directory.team_changes import Taken, take_pages
from signpost_desktop.store.database import (
    DatabaseFile,
    connect_prepared,
    refusals,
    transaction,
)
from signpost_desktop.store.errors import Cancelled, UnfitDirectory
from signpost_directory import team_state
from signpost_directory.copying import ROWS, SHARED, copy_tables, same_shape
from signpost_directory.indexing import CLEAR
from signpost_directory.service_rows import remove_services
from signpost_directory.team_state import TeamState
from signpost_wire.directory import LARGEST_DETAIL, ChangesPage, ServiceChange, SourceLine

TEAM = "team"
_WAIT_MILLISECONDS = 60_000
_STEPS = 200_000  # of SQLite's machine, between two looks at `cancelled`
_PAGE = 500


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A plain file that came whole, and where its server's numbers are."""

    path: Path
    edition: str
    number: int


def copy_snapshot(
    file: DatabaseFile,
    snapshot: Snapshot,
    index: str | None,
    progress: Callable[[Any], None],
    cancelled: Callable[[], bool],
) -> bool:
    """Put the snapshot in place of the team's directory here; False when it is made otherwise.

    `index` is how this program writes an index, when the snapshot's was written so; None leaves
    the index empty, for `index_missing`. What was brought in here stays, and is indexed there too.
    Raises Cancelled, UnfitDirectory or the disk's refusal, with everything as it was.
    """
    with refusals(file.path.parent), closing(connect_prepared(file, read_only=False)) as connection:
        for pragma in ("foreign_keys = OFF", "secure_delete = OFF", "wal_autocheckpoint = 0",
                       "trusted_schema = OFF", "cell_size_check = ON",
                       f"busy_timeout = {_WAIT_MILLISECONDS}"):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}")
        with _reading():
            connection.execute(f"ATTACH ? AS {TEAM} KEY ''", (_address(snapshot.path),))
            if not same_shape(connection, "main", TEAM):
                return False
            _refuse_unfit(connection)
        connection.set_progress_handler(lambda: int(cancelled()), _STEPS)
        try:
            with _reading(), transaction(connection, "BEGIN IMMEDIATE"):
                _replace(connection, snapshot, index, progress, cancelled)
        except sqlcipher.OperationalError as error:
            if cancelled():
                raise Cancelled from error
            raise
        connection.set_progress_handler(None, 0)
        progress(None)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return True


def _replace(
    connection: Any,
    snapshot: Snapshot,
    index: str | None,
    progress: Callable[[Any], None],
    cancelled: Callable[[], bool],
) -> None:
    def copying(done: int, count: int) -> None:
        progress((done, count))
        if cancelled():
            raise Cancelled

    _set_aside_own(connection)
    tables = SHARED if index is not None else ROWS
    copy_tables(connection, "main", TEAM, tables, progress=copying)
    if index is None:
        for statement in CLEAR:
            connection.execute(statement)
    _bring_back_own(connection)
    connection.execute("delete from main.team_source")
    connection.execute(f"insert into main.team_source select id from {TEAM}.source")
    connection.execute(
        "delete from main.import_issue where source_id not in (select id from main.source)"
    )
    state = TeamState(snapshot.edition, snapshot.number)
    connection.executemany(team_state.PUT, state.rows())


def _set_aside_own(connection: Any) -> None:
    """Keep in memory what the team's server does not look after."""
    connection.execute(
        "create temp table own as select id from main.source"
        f" where id not in (select id from {TEAM}.source)"
        " and id not in (select source_id from main.team_source)"
    )
    own = "source_id in (select id from temp.own)"
    for table, where in (
        ("source", "id in (select id from temp.own)"),
        ("organization", own),
        ("service", own),
        ("place", f"service_rowid in (select rowid from main.service where {own})"),
    ):
        rowid = "rowid as was, " if table == "service" else ""
        connection.execute(
            f"create temp table own_{table} as select {rowid}* from main.{table} where {where}"
        )


def _bring_back_own(connection: Any) -> None:
    """Put it beside the snapshot, under row numbers that are free; it is not in the index yet."""
    (last,) = connection.execute("select coalesce(max(rowid), 0) from main.service").fetchone()
    columns = _columns(connection, "service", "rowid")
    for table in ("source", "organization"):
        listed = _columns(connection, table)
        connection.execute(
            f"insert or ignore into main.{table} ({listed}) select {listed} from temp.own_{table}"
        )
    connection.execute(
        f"insert into main.service (rowid, {columns})"
        f" select ? + own_service.rowid, {columns} from temp.own_service",
        (last,),
    )
    connection.execute(
        "insert into main.place (service_rowid, latitude, longitude)"
        " select ? + own_service.rowid, latitude, longitude"
        " from temp.own_place join temp.own_service on was = service_rowid",
        (last,),
    )


def _columns(connection: Any, table: str, *without: str) -> str:
    rows = connection.execute("select name from pragma_table_info(?, 'main')", (table,)).fetchall()
    return ", ".join(name for (name,) in rows if name not in without)


def _refuse_unfit(connection: Any) -> None:
    """Every document is JSON and of a size that a page can show."""
    unfit = connection.execute(
        f"select 1 from {TEAM}.service where typeof(detail) != 'text' or length(detail) > ?"
        " or not json_valid(detail) limit 1",
        (LARGEST_DETAIL,),
    ).fetchone()
    if unfit:
        raise UnfitDirectory


def take_documents(
    engine: Engine,
    *,
    snapshot: Snapshot,
    progress: Callable[[Any], None],
    cancelled: Callable[[], bool],
) -> Taken:
    """Take in the services of a snapshot of another version one by one: slow, and right.

    Raises UnfitDirectory for a file without services; Cancelled with what came so far kept, which
    the next time finds again.
    """
    seen: set[str] = set()
    with closing(_open_plain(snapshot.path)) as plain, _reading():
        (count,) = plain.execute("select count(*) from service").fetchone()
        taken = take_pages(
            engine,
            pages=_pages(plain, seen),
            progress=lambda done: progress((done[0], count)),
            cancelled=cancelled,
        )
    with writing(engine) as connection:
        gone = [
            row[0]
            for row in connection.exec_driver_sql(
                "select service.rowid, id from service"
                " where source_id in (select source_id from team_source)"
            )
            if row[1] not in seen
        ]
        remove_services(connection, gone)
        TeamState(snapshot.edition, snapshot.number).write(connection)
    return taken + Taken(removed=len(gone))


def _pages(plain: Any, seen: set[str]) -> Iterator[ChangesPage]:
    """The file's services as pages of changes that belong to no edition yet."""
    sources = tuple(
        SourceLine(*row)
        for row in plain.execute(
            "select id, key, name, format, published, imported_at from source order by id"
        ).fetchall()
    )
    rows = plain.execute(
        "select id, source_id, source_record_id, fingerprint, detail from service order by rowid"
    )
    while bite := rows.fetchmany(_PAGE):
        services = tuple(
            ServiceChange(
                identity, source, own, fingerprint, str(detail).encode("utf-8", "replace")
            )
            for identity, source, own, fingerprint, detail in bite
        )
        seen.update(change.id for change in services)
        yield ChangesPage("", 0, 0, 1, sources, services)
    yield ChangesPage("", 0, 0, 0, sources, ())


def _open_plain(path: Path) -> Any:
    connection = sqlcipher.connect(
        _address(path), uri=True, isolation_level=None, check_same_thread=False
    )
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    with _reading():
        tables = {
            name
            for (name,) in connection.execute(
                "select name from sqlite_master where type = 'table'"
            ).fetchall()
        }
    if not {"source", "service"} <= tables:
        connection.close()
        raise UnfitDirectory
    return connection


def _address(path: Path) -> str:
    return f"{path.resolve().as_uri()}?mode=ro&immutable=1"


@contextmanager
def _reading() -> Iterator[None]:
    """Inside, a file that is no database of ours is refused in plain words."""
    try:
        yield
    except sqlcipher.DatabaseError as error:
        name = str(getattr(error, "sqlite_errorname", "") or "")
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR")):
            raise UnfitDirectory from error
        raise
