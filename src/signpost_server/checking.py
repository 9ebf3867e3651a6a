"""Whether everything kept is whole: the file, the schema, every sum, every signed log."""

from typing import Any

from sqlalchemy import Connection, func, select

from signpost_server.database import Database
from signpost_server.folding import Folded, fold
from signpost_server.reading import IN_STEPS
from signpost_server.schema import head, revision_of
from signpost_server.tables import metadata, organization, record, space, statement
from signpost_wire.checksum import as_bytes, weight_of_bytes
from signpost_wire.codec import MalformedError
from signpost_wire.trust import UntrustedError

TABLES = tuple(table.name for table in metadata.sorted_tables)


def check(database: Database) -> dict[str, Any]:
    """How much there is, and what is wrong with it, all of one moment."""
    problems: list[str] = []
    with database.read() as connection:
        if database.is_sqlite:
            said = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
            if said != "ok":
                problems.append("the file is damaged")
        if revision_of(connection) != head():
            problems.append("the schema is not the newest")
            return {"ok": False, "problems": problems}
        records = _check_spaces(connection, problems)
        statements = _check_logs(connection, problems)
    return {
        "ok": not problems,
        "problems": problems,
        "records": records,
        "statements": statements,
    }


def _check_spaces(connection: Connection, problems: list[str]) -> int:
    everything = 0
    spaces = select(space.c.id, space.c.head, space.c.count, space.c.checksum)
    for space_id, head_said, count_said, checksum in connection.execute(spaces).all():
        count = total = last = 0
        rows = connection.execute(
            select(record.c.id, record.c.revision, record.c.sequence)
            .where(record.c.space == space_id)
            .order_by(record.c.sequence),
            execution_options=IN_STEPS,
        )
        for identity, revision, sequence in rows:
            count += 1
            total += weight_of_bytes(identity, revision)
            last = sequence
        everything += count
        if (count, last, as_bytes(total)) != (count_said, head_said, checksum):
            problems.append(f"space {space_id.hex()[-6:]} and its records do not agree")
    orphans = connection.scalar(
        select(func.count()).select_from(record).where(record.c.space.not_in(select(space.c.id)))
    )
    if orphans:
        problems.append("there are records without a space")
    return everything


def _check_logs(connection: Connection, problems: list[str]) -> int:
    everything = 0
    for kept in connection.execute(select(organization).order_by(organization.c.id)).all():
        name = f"organization {kept.id[-6:]}"
        count, last = connection.execute(
            select(func.count(), func.coalesce(func.max(statement.c.sequence), 0)).where(
                statement.c.organization == kept.id
            )
        ).one()
        everything += count
        if (count, last) != (kept.statements_head, kept.statements_head):
            problems.append(f"{name} has holes in its log")
        if kept.key is None:
            continue
        try:
            folded = fold(connection, kept.id, kept.key, again=True)
        except (UntrustedError, MalformedError):
            problems.append(f"{name} has a log that does not bear out")
            continue
        problems += _check_rows(connection, folded, name)
    return everything


def _check_rows(connection: Connection, folded: Folded, name: str) -> list[str]:
    """Whether the tables that requests are checked by say what the log says."""
    changing = {"head", "count", "checksum", "turn", "turn_before", "seen_at", "joined"}
    wrong = []
    for table, rows in folded.rows().items():
        for row in rows.values():
            same = [table.c[name] == value for name, value in row.items() if name not in changing]
            if connection.execute(select(func.count()).where(*same)).scalar() != 1:
                wrong.append(f"{name} has a {table.name} that its log does not bear out")
    return wrong
