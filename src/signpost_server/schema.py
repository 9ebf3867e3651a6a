"""Which schema a database has, and how it is brought to the newest one.

Steps are files `migrations/versions/NNNN_words.py` whose revision is `NNNN`, as on the desktop.
"""

import re
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Text, inspect, select, table
from sqlalchemy import column as named

MIGRATIONS = Path(__file__).parent / "migrations"
_STEP = re.compile(r"(\d{4})_\w+\.py")
_UPGRADE_LOCK = 0x5167706F  # any number, the same for every process


def head() -> str:
    """The newest revision that this program knows."""
    names = (path.name for path in (MIGRATIONS / "versions").iterdir())
    return max(found[1] for name in names if (found := _STEP.fullmatch(name)))


def revision_of(connection: Connection) -> str | None:
    """The revision of an open database; None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    version = table("alembic_version", named("version_num", Text))
    query = select(version.c.version_num)
    found: str | None = connection.scalar(query)
    return found


def upgrade(connection: Connection, to: str = "head") -> None:
    """Bring a database to a revision, inside its current transaction, one process at a time."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_UPGRADE_LOCK})")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def run_steps(context: Any) -> None:
    """Run the steps that Alembic chose. The caller owns the transaction, steps and stamp in one."""
    context.configure(
        connection=context.config.attributes["connection"],
        transactional_ddl=True,
        render_as_batch=True,
    )
    context.run_migrations()
