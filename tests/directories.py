"""Small directories for tests: records put straight into the tables, without a feed."""

import json
import uuid
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from signpost_directory.indexing import Indexer
from signpost_directory.records import ServiceRecord

SOURCE = "11111111-1111-5111-8111-111111111111"


def service_id(source_record_id: str) -> str:
    """The id that a record put here gets: UUIDv5 of its source and its own id."""
    return str(uuid.uuid5(uuid.UUID(SOURCE), source_record_id))


def put_services(
    connection: Connection, indexer: Indexer, records: Iterable[ServiceRecord], name: str = "Test"
) -> None:
    """Add services to an empty directory and index them."""
    connection.exec_driver_sql(
        "insert or ignore into source (id, key, name, format, imported_at)"
        " values (?, 'test', ?, 'test', '2026-11-20T09:00:00+00:00')",
        (SOURCE, name),
    )
    rowids = []
    for record in records:
        rowids.append(_put_service(connection, record))
    indexer.index(connection, rowids)


def _put_service(connection: Connection, record: ServiceRecord) -> int:
    detail: dict[str, Any] = record.to_document()
    cursor = connection.exec_driver_sql(
        "insert into service (id, source_id, source_record_id, name, status, assured_date,"
        " fingerprint, received, detail) values (?,?,?,?,?,?,?,?,?)",
        (
            service_id(record.id), SOURCE, record.id, record.name, record.status,
            record.assured_date, b"", b"", json.dumps(detail),
        ),
    )  # fmt: skip
    rowid = cursor.lastrowid
    for place in record.locations:
        if place.latitude is not None and place.longitude is not None:
            connection.exec_driver_sql(
                "insert into place (service_rowid, latitude, longitude) values (?,?,?)",
                (rowid, place.latitude, place.longitude),
            )
    return rowid
