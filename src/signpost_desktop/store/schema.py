"""Which schema each of the two database files has, and how it is brought to the newest one."""

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from signpost_directory import steps

if TYPE_CHECKING:
    from sqlalchemy import Connection

MIGRATIONS = Path(__file__).parent / "migrations"


class Kind(Enum):
    """Which of the two files."""

    VAULT = "vault"
    DIRECTORY = "directory"


def folder_of(kind: Kind) -> Path:
    """The steps of a file: the directory's are shared with the server."""
    return steps.DIRECTORY if kind is Kind.DIRECTORY else MIGRATIONS / kind.value


def known_revisions(kind: Kind) -> tuple[str, ...]:
    """Every revision this program knows, oldest first."""
    return steps.known_revisions(folder_of(kind))


def head(kind: Kind) -> str:
    """The newest revision this program knows."""
    return known_revisions(kind)[-1]


def upgrade(connection: "Connection", kind: Kind, to: str = "head") -> None:
    """Bring an open connection's database to a revision, inside its current transaction."""
    steps.upgrade(connection, folder_of(kind), to)
