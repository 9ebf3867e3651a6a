"""A server brought back from a copy, with a new epoch as its command gives, or without one."""

import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, update
from tests.together.teams import Place

from signpost_server.tables import metadata, setting


@dataclass
class ServerCopy:
    """All rows of all tables, as they were when it was made."""

    place: Place
    rows: dict[str, list[dict[str, Any]]]

    @classmethod
    def of(cls, place: Place) -> "ServerCopy":
        """Copy everything now."""
        with place.service.database.read() as connection:
            rows = {
                table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
                for table in metadata.sorted_tables
            }
        return cls(place, rows)

    def bring_back(self, *, new_epoch: bool = True) -> None:
        """Everything is as it was; by hand somebody may forget the new epoch."""
        with self.place.service.database.write() as connection:
            for table in reversed(metadata.sorted_tables):
                connection.execute(delete(table))
            for table in metadata.sorted_tables:
                if self.rows[table.name]:
                    connection.execute(insert(table), self.rows[table.name])
            if new_epoch:
                fresh = uuid.uuid4().hex.encode()
                connection.execute(
                    update(setting).where(setting.c.name == "epoch").values(value=fresh)
                )
