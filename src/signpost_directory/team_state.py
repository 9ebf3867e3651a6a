"""How far a computer has its team's directory. It lies in the directory file, so it cannot lie."""

from dataclasses import asdict, dataclass, fields
from typing import Self

from sqlalchemy import Connection

PUT = "insert or replace into team_state (name, value) values (?, ?)"


@dataclass(frozen=True, slots=True)
class TeamState:
    """`number` is the last change taken in, of this `edition`; both are nothing before the first.

    `etag` is of the manifest that was read last, `looked_at` when that was (as instants are kept).
    """

    edition: str = ""
    number: int = 0
    etag: str = ""
    looked_at: str = ""

    @classmethod
    def read(cls, connection: Connection) -> Self:
        """As the last fetch left it."""
        rows = connection.exec_driver_sql("select name, value from team_state")
        kept = dict(rows.tuples().all())
        known = {field.name: kept[field.name] for field in fields(cls) if field.name in kept}
        return cls(**{**known, "number": int(known.get("number", 0))})

    def rows(self) -> list[tuple[str, str]]:
        """The rows to `PUT`."""
        return [(name, str(value)) for name, value in asdict(self).items()]

    def write(self, connection: Connection) -> None:
        """Keep it, in the caller's transaction."""
        connection.exec_driver_sql(PUT, self.rows())
