"""One service as its page and the sheet show it, with where it came from."""

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import Connection

from signpost_directory.normalise import stem, words_of_names
from signpost_directory.records import Phone, ServiceRecord


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


class ReadService:
    """A service as a search reads it: the words of its name, and the rest when it is asked for."""

    def __init__(self, row: tuple[str, int, str, str, str | None], name: str) -> None:
        held = words_of_names(name)
        self._row = row
        self.name_words = frozenset((*held, *map(stem, held)))
        self.name_text = "".join(f" {word}" for word in self.name_words)  # to look for beginnings

    @cached_property
    def view(self) -> ServiceView:
        """The service with its source."""
        return _view(self._row)


_SELECT = (
    "select service.id, service.rowid, detail, source.name, source.published, service.name"
    " from service join source on source.id = source_id where service."
)


def service(connection: Connection, service_id: str) -> ServiceView | None:
    """The service with this id (ours), or None when the directory no longer has it."""
    row = connection.exec_driver_sql(f"{_SELECT}id = ?", (service_id,)).first()
    return _view(tuple(row)[:-1]) if row else None


def read_services(cursor: Any, rowids: list[int]) -> dict[int, ReadService]:
    """Services by their row numbers, through a database cursor; those gone are left out."""
    marks = ",".join("?" * len(rowids))
    cursor.execute(f"{_SELECT}rowid in ({marks})", rowids)
    return {row[1]: ReadService(row[:-1], row[-1]) for row in cursor.fetchall()}


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
