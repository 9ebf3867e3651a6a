"""Writes services whole: the row, the organization that runs it, the points where it is given.

What is written here waits until `flush`; the search index is written afterwards (indexing.py).
"""

import json
from collections.abc import Collection
from dataclasses import asdict
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection

from signpost_directory.indexing import UNINDEX
from signpost_directory.places import Places
from signpost_directory.records import Organization, ServiceRecord

_INSERT = (
    "insert into service (rowid, id, source_id, source_record_id, organization_id, name, status,"
    " assured_date, fingerprint, received, detail) values (?,?,?,?,?,?,?,?,?,?,?)"
)
_UPDATE = (
    "update service set organization_id = ?, name = ?, status = ?, assured_date = ?,"
    " fingerprint = ?, received = ?, detail = ? where rowid = ?"
)
_ORGANIZATION = (
    "insert into organization (id, source_id, source_record_id, name, detail) values (?,?,?,?,?)"
    " on conflict (id) do update set name = excluded.name, detail = excluded.detail"
)
_REMOVE_PLACES = "delete from place where service_rowid = ?"
_PLACE = "insert into place (service_rowid, latitude, longitude) values (?,?,?)"
_ISSUE = "insert into import_issue (source_id, source_record_id, kind, reason) values (?,?,?,?)"
# A place points to its service, so a service stands before its places come.
_ORDER = (_ORGANIZATION, _INSERT, _UPDATE, _REMOVE_PLACES, _PLACE, _ISSUE)
NOT_HERE = b""
"""In place of what was received: it is kept where the source was read."""


def organization_id(source_id: str, organization: Organization) -> str:
    """Our id of an organization: UUIDv5 of its source and its own id, else its name."""
    told = organization.id or f"name:{organization.name}"
    return str(uuid5(UUID(source_id), f"organization:{told}"))


def remove_services(connection: Connection, rowids: Collection[int]) -> None:
    """Take services out of the tables and the index."""
    keys = [(rowid,) for rowid in rowids]
    if keys:
        for statement in (*UNINDEX, _REMOVE_PLACES, "delete from service where rowid = ?"):
            connection.exec_driver_sql(statement, keys)


class ServiceRows:
    """Rows of the directory file, written some at a time."""

    def __init__(self, connection: Connection, places: Places) -> None:
        self._db = connection
        self._places = places
        self._organizations: dict[str, Organization] = {}
        self._pending: dict[str, list[tuple[Any, ...]]] = {statement: [] for statement in _ORDER}
        last = connection.exec_driver_sql("select max(rowid) from service").scalar()
        self._next_rowid = int(last or 0) + 1

    def take_rowid(self) -> int:
        """The row number of a new service."""
        self._next_rowid += 1
        return self._next_rowid - 1

    def add(
        self, source_id: str, record: ServiceRecord, fingerprint: bytes, received: bytes
    ) -> int:
        """A service that was not here; its row number."""
        rowid = self.take_rowid()
        self.write(rowid, source_id, record, fingerprint, received, new=True)
        return rowid

    def write(
        self,
        rowid: int,
        source_id: str,
        record: ServiceRecord,
        fingerprint: bytes,
        received: bytes,
        *,
        new: bool,
    ) -> None:
        """The service with this row number, new or in place of what it was."""
        owner = self._put_organization(source_id, record.organization)
        values = (
            owner,
            record.name,
            record.status,
            record.assured_date,
            fingerprint,
            received,
            json.dumps(record.to_document(), ensure_ascii=False, separators=(",", ":")),
        )
        if new:
            identity = str(uuid5(UUID(source_id), record.id))
            self._later(_INSERT, (rowid, identity, source_id, record.id, *values))
        else:
            self._later(_UPDATE, (*values, rowid))
            self._later(_REMOVE_PLACES, (rowid,))
        for latitude, longitude in self._points(record):
            self._later(_PLACE, (rowid, latitude, longitude))

    def note_issue(self, source_id: str, source_record_id: str, kind: str, reason: str) -> None:
        """Keep what was done to a row of a source in this import, and why."""
        self._later(_ISSUE, (source_id, source_record_id, kind, reason))

    def flush(self) -> None:
        """Write what was taken since the last flush."""
        for statement, rows in self._pending.items():
            if rows:
                self._db.exec_driver_sql(statement, rows)
                rows.clear()

    def _points(self, record: ServiceRecord) -> list[tuple[float, float]]:
        points: dict[tuple[float, float], None] = {}
        for location in record.locations:
            if location.latitude is not None and location.longitude is not None:
                points[location.latitude, location.longitude] = None
            elif location.postcode:
                place = self._places.find(location.postcode)
                if place:
                    points[place.latitude, place.longitude] = None
        return list(points)

    def _put_organization(self, source_id: str, organization: Organization | None) -> str | None:
        if organization is None:
            return None
        identity = organization_id(source_id, organization)
        if self._organizations.get(identity) != organization and organization.name:
            self._organizations[identity] = organization
            detail = json.dumps(asdict(organization), ensure_ascii=False)
            row = (identity, source_id, organization.id, organization.name, detail)
            self._later(_ORGANIZATION, row)
        return identity

    def _later(self, statement: str, row: tuple[Any, ...]) -> None:
        self._pending[statement].append(row)
