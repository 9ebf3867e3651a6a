"""Which sources the directory has, and taking one out again: a list that should not be there."""

from typing import Any

from signpost_directory.service_rows import remove_services
from signpost_server.database import Database
from signpost_server.directory.shelf import large_writes


def list_sources(database: Database) -> list[dict[str, Any]]:
    """Every source with how many services it has, the newest import first."""
    with database.read() as connection:
        rows = connection.exec_driver_sql(
            "select source.key, source.name, format, imported_at, count(service.rowid) from source"
            " left join service on service.source_id = source.id"
            " group by source.id order by imported_at desc, source.name"
        )
        return [
            {"source": key, "name": name, "format": form, "imported_at": at, "services": count}
            for key, name, form, at, count in rows
        ]


def forget_source(database: Database, key: str) -> int | None:
    """Remove a source whole; how many services went with it, None when there is no such source."""
    with large_writes(database) as connection:
        found = connection.exec_driver_sql("select id from source where key = ?", (key,)).first()
        if found is None:
            return None
        source = (found[0],)
        rowids = [
            row[0]
            for row in connection.exec_driver_sql(
                "select rowid from service where source_id = ?", source
            )
        ]
        remove_services(connection, rowids)
        for statement in (
            "delete from organization where source_id = ?",
            "delete from import_issue where source_id = ?",
            "delete from source where id = ?",
        ):
            connection.exec_driver_sql(statement, source)
    return len(rowids)
