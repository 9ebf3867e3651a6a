"""Pages of what changed in the directory since a number, for desktops that have the rest."""

from sqlalchemy import Connection

from signpost_server.database import Database
from signpost_server.directory.shelf import edition_and_head
from signpost_server.errors import ServerError
from signpost_wire.directory import (
    MOST_SERVICES,
    MOST_SOURCES,
    ChangesPage,
    ServiceChange,
    SourceLine,
)

ENOUGH_BYTES = 2 * 1024 * 1024
"""Documents of a page, unless a single one is larger."""


class OtherEdition(ServerError):  # noqa: N818 - as its kin in errors.py
    """The numbers asked for are another directory's: take the snapshot."""

    status, code = 410, "edition"
    message = "The directory on the server was made anew. It has to be fetched whole."


def read_changes(database: Database, edition: str, since: int) -> ChangesPage:
    """The next page, of one consistent moment. Raises OtherEdition."""
    with database.read() as connection:
        ours, head = edition_and_head(connection)
        if edition != ours or since > head:
            raise OtherEdition
        services, last = _services(connection, since)
        return ChangesPage(ours, since, last or head, head, _sources(connection), services)


def _services(connection: Connection, since: int) -> tuple[tuple[ServiceChange, ...], int | None]:
    """The services, and the number of the last of them; None when there are no more after it."""
    rows = connection.exec_driver_sql(
        "select sequence, change.service, source_id, source_record_id, fingerprint, detail"
        " from directory_change change left join service on service.id = change.service"
        " where sequence > ? order by sequence limit ?",
        (since, MOST_SERVICES + 1),
    )
    found: list[ServiceChange] = []
    size, last = 0, since
    for sequence, identity, source, record_id, fingerprint, detail in rows:
        document = None if detail is None else detail.encode("utf-8", "replace")
        size += len(document or b"")
        if found and (len(found) == MOST_SERVICES or size > ENOUGH_BYTES):
            return tuple(found), last
        last = int(sequence)
        if document is None:
            found.append(ServiceChange(identity))
        else:
            found.append(ServiceChange(identity, source, record_id, fingerprint, document))
    return tuple(found), None


def _sources(connection: Connection) -> tuple[SourceLine, ...]:
    rows = connection.exec_driver_sql(
        "select id, key, name, format, published, imported_at from source order by id limit ?",
        (MOST_SOURCES,),
    )
    return tuple(SourceLine(*row) for row in rows)
