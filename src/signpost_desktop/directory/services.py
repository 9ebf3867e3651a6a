"""One service as its page and the sheet show it, with where it came from."""

import json
from dataclasses import dataclass

from sqlalchemy import Connection

from signpost_desktop.directory.records import Phone, ServiceRecord


@dataclass(frozen=True, slots=True)
class ServiceView:
    """A service with its source. `id` is ours; `record.id` the source's own."""

    id: str
    rowid: int
    record: ServiceRecord
    source_name: str
    published: str | None

    @property
    def phones(self) -> tuple[Phone, ...]:
        """Every number of the service, its places and its contacts, once each."""
        return phones_of(self.record)


_SELECT = (
    "select service.id, service.rowid, detail, source.name, source.published"
    " from service join source on source.id = source_id where service."
)


def service(connection: Connection, service_id: str) -> ServiceView | None:
    """The service with this id (ours), or None when the directory no longer has it."""
    row = connection.exec_driver_sql(f"{_SELECT}id = ?", (service_id,)).first()
    return _view(tuple(row)) if row else None


def services_by_rowid(connection: Connection, rowids: list[int]) -> dict[int, ServiceView]:
    """Services by their row numbers; those that are gone are left out."""
    marks = ",".join("?" * len(rowids))
    rows = connection.exec_driver_sql(f"{_SELECT}rowid in ({marks})", tuple(rowids))
    return {row[1]: _view(tuple(row)) for row in rows}


def phones_of(record: ServiceRecord) -> tuple[Phone, ...]:
    """Every number of a record, once each, the service's own first."""
    every = [*record.phones]
    every += [phone for contact in record.contacts for phone in contact.phones]
    every += [phone for place in record.locations for phone in place.phones]
    return tuple({phone.number: phone for phone in reversed(every)}.values())[::-1]


def _view(row: tuple[str, int, str, str, str | None]) -> ServiceView:
    service_id, rowid, detail, source_name, published = row
    record = ServiceRecord.from_document(json.loads(detail))
    return ServiceView(service_id, rowid, record, source_name, published)
