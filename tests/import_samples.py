"""Feeds made up for tests: services, files and what an import left in the directory."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from signpost_desktop.directory.importing import import_sources
from signpost_desktop.store.vault import Vault
from signpost_directory.import_report import ImportReport
from signpost_directory.records import ServiceRecord

TABLES = ("source", "organization", "service", "place", "import_issue", "search_word")


def service(number: int, **fields: Any) -> dict[str, Any]:
    """An invented service of an ORUK v3 feed."""
    return {
        "id": f"s-{number}",
        "name": f"Example drop-in {number}",
        "description": f"<p>Hot food and advice, number {number}.</p>",
        "status": "active",
        "organization": {"id": "o-1", "name": "Example Hall"},
        "phones": [{"number": f"020 7946 {number % 1000:04}"}],
        "assured_date": "2026-05-01",
        "last_modified": "2026-05-01T10:00:00Z",
        **fields,
    }


def write_feed(path: Path, services: Iterable[Any]) -> str:
    """A page of these services, as a file; its path as a source."""
    path.write_text(json.dumps({"contents": list(services)}), "utf-8")
    return str(path)


def do_import(vault: Vault, *sources: str | Path, **how: Any) -> ImportReport:
    """An import of these sources; the sum of its numbers is checked each time."""
    report = import_sources(
        vault.directory_engine, [str(one) for one in sources], clock=vault.clock, **how
    )
    parts = report.added + report.updated + report.unchanged + report.rejected + report.repeated
    assert report.read == parts
    return report


def records(vault: Vault) -> dict[str, ServiceRecord]:
    """Every service of the directory by its source's own id."""
    with vault.directory_engine.connect() as connection:
        rows = connection.exec_driver_sql("select source_record_id, detail from service").all()
    return {row[0]: ServiceRecord.from_document(json.loads(row[1])) for row in rows}


def contents(vault: Vault) -> dict[str, list[tuple[Any, ...]]]:
    """Everything in the directory file, to see that nothing changed."""
    with vault.directory_engine.connect() as connection:
        return {
            table: [tuple(row) for row in connection.exec_driver_sql(f"select * from {table}")]
            for table in TABLES
        }
