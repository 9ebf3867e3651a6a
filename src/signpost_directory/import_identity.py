"""Which source a feed is: the same one again, also when its file was moved or renamed.

- NHS ODS lists have one key each: "nhs-ods-gp", "nhs-ods-pharmacy".
- A feed on the web is its address, without page numbers.
- A file is known by its format and its services. Of its first 200, id and name are compared with
  what a source of that format holds already (name too, since small feeds count 1, 2, 3): where at
  least half of the smaller side agree, or one agrees and the file has the same name, it is that
  source. Otherwise it is a new one, named after the file.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import Connection

from signpost_directory.feeds.items import ReadItem, ReadService

SAMPLE = 200


@dataclass(frozen=True, slots=True)
class SourceIdentity:
    """A source's key and the UUIDv5 of it."""

    key: str

    @property
    def id(self) -> str:
        """The id of its row, the namespace of its services' ids."""
        return str(uuid5(NAMESPACE_URL, self.key))


def identify(
    connection: Connection, key: str | None, form: str, stem: str, sample: Sequence[ReadItem]
) -> SourceIdentity:
    """The source of a feed by its own key, else by its first services, else a new one."""
    if key is not None:
        return SourceIdentity(key)
    own = f"file:{form}:{stem}"
    pairs = {
        (item.record.id, item.record.name.casefold())
        for item in sample
        if isinstance(item, ReadService)
    }
    known = connection.exec_driver_sql(
        "select id, key from source where key like 'file:%' and format = ?", (form,)
    ).all()
    for source_id, other_key in known:
        alike, held = _alike(connection, source_id, pairs)
        same_name = other_key == own or other_key.startswith(f"{own}#")
        if alike and (same_name or alike * 2 >= min(len(pairs), held)):
            return SourceIdentity(other_key)
    taken = {other_key for _, other_key in known}
    number = 1
    while (fresh := own if number == 1 else f"{own}#{number}") in taken:
        number += 1
    return SourceIdentity(fresh)


def _alike(connection: Connection, source_id: str, pairs: set[tuple[str, str]]) -> tuple[int, int]:
    """How many of the pairs a source holds, and how many services it holds."""
    alike = 0
    for identity, name in pairs:
        row = connection.exec_driver_sql(
            "select name from service where source_id = ? and source_record_id = ?",
            (source_id, identity),
        ).first()
        alike += bool(row and row[0].casefold() == name)
    held = connection.exec_driver_sql(
        "select count(*) from service where source_id = ?", (source_id,)
    ).scalar_one()
    return alike, int(held)
