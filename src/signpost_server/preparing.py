"""Making a database ready for this program: its tables and its key. Safe to do again."""

from signpost_server.database import Database
from signpost_server.identity import make_identity
from signpost_server.schema import head, revision_of, upgrade


def prepare(database: Database) -> None:
    """Make or update the tables, and the server's key when there is none."""
    with database.write() as connection:
        upgrade(connection)
        make_identity(connection)


def is_ready(database: Database) -> bool:
    """Whether `prepare` was run by a program of this version."""
    with database.read() as connection:
        return revision_of(connection) == head()
