"""Where the services stand in a JSON document: a page, a list, one service, or joined tables."""

from collections.abc import Iterator
from typing import Any

from signpost_directory.feeds.json_stream import JsonStream, Reader
from signpost_directory.feeds.table_join import TABLES, table_name

# What pages of ORUK v3, HSDS and v1 APIs call their list, and what other exports do.
CONTAINERS = frozenset(["contents", "content", "services", "service", "items", "results", "data"])
_MOST_HEAD = 1_000_000  # values beside the services: side tables are kept in memory


class ServiceStream:
    """The services of one document, one by one; `head` holds what stood beside them.

    `found_list` tells whether the document had a place for services at all. Raises BadInput.
    """

    def __init__(self, reader: Reader, name: str) -> None:
        self.head: dict[str, Any] = {}
        self.found_list = False
        self._stream = JsonStream(reader, name)

    def __iter__(self) -> Iterator[Any]:
        event, _ = self._stream.next_event()
        if event == "start_array":
            self.found_list = True
            yield from self._elements(1)
        elif event == "start_map":
            yield from self._members()
        else:
            self._stream.skip(event)
        # To the end of the document: what follows must be well-formed too.
        self._stream.next_event()

    def _elements(self, depth: int) -> Iterator[Any]:
        while True:
            event, scalar = self._stream.next_event()
            if event in ("end_array", "end"):
                return
            item = self._stream.value(event, scalar, depth)
            yield from services_of_organization(item)

    def _members(self) -> Iterator[Any]:
        while True:
            event, key = self._stream.next_event()
            if event in ("end_map", "end"):
                break
            event, scalar = self._stream.next_event()
            if event == "start_array" and table_name(key) in CONTAINERS:
                self.found_list = True
                yield from self._elements(2)
            else:
                self.head[key] = self._stream.value(event, scalar, 1)
        if not self.found_list and is_service(self.head):
            self.found_list = True
            yield self.head


def side_tables(reader: Reader, name: str) -> dict[str, Any]:
    """What stands beside a document's list of services; nothing when it has no such list."""
    stream = JsonStream(reader, name)
    beside: dict[str, Any] = {}
    has_list = False
    event, _ = stream.next_event()
    if event != "start_map":
        return beside
    while True:
        event, key = stream.next_event()
        if event in ("end_map", "end"):
            return beside if has_list else {}
        event, scalar = stream.next_event()
        if event == "start_array" and table_name(key) in CONTAINERS:
            has_list = True
            stream.skip(event)
        elif event == "start_array" and table_name(key) in TABLES:
            beside[table_name(key)] = _table(stream)
        else:
            beside[key] = stream.value(event, scalar, 1)


def _table(stream: JsonStream) -> list[Any]:
    found: list[Any] = []
    while True:
        event, scalar = stream.next_event()
        if event in ("end_array", "end"):
            return found
        value = stream.value(event, scalar, 2)
        if len(found) < _MOST_HEAD:
            found.append(value)


def is_service(value: dict[str, Any]) -> bool:
    """Whether one object alone is a service, and not a page, an error or a description."""
    return "name" in value and ("id" in value or "description" in value)


def services_of_organization(item: Any) -> Iterator[Any]:
    """The services of an organization that carries them, else the item itself."""
    services = item.get("services") if isinstance(item, dict) else None
    if not isinstance(services, list):
        yield item
        return
    organization = {key: item[key] for key in item if key != "services"}
    for service in services:
        yield with_organization(service, organization)


def with_organization(service: Any, organization: dict[str, Any]) -> Any:
    """The service, with this organization where it names none."""
    if isinstance(service, dict) and not service.get("organization"):
        return {**service, "organization": organization}
    return service
