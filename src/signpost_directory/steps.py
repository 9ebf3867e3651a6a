"""Folders of Alembic steps: what the newest schema is, and how a database is brought to it.

Steps are files named `NNNN_words.py` whose revision is `NNNN`. What this program knows is read
from those names, so that an ordinary opening never imports Alembic (it costs about 200 ms).
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection

DIRECTORY = Path(__file__).parent / "migrations"
"""The steps of the directory file."""

_STEP = re.compile(r"(\d{4})_\w+\.py")


def known_revisions(steps: Path) -> tuple[str, ...]:
    """Every revision this program knows, oldest first."""
    names = (path.name for path in (steps / "versions").iterdir())
    return tuple(sorted(found[1] for name in names if (found := _STEP.fullmatch(name))))


def upgrade(connection: "Connection", steps: Path, to: str = "head") -> None:
    """Bring an open connection's database to a revision, inside its current transaction."""
    from alembic import command  # noqa: PLC0415 - slow to import, rarely needed
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
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
