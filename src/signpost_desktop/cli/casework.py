"""Commands for casework: import a team's spreadsheet, export everything, list who is waiting."""

import json
import os
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from signpost_desktop.application import Vocabulary, open_desk
from signpost_desktop.casework.export import export_casework
from signpost_desktop.casework.needs import list_needs
from signpost_desktop.casework.spreadsheet_columns import guess_columns
from signpost_desktop.casework.spreadsheet_import import import_casework
from signpost_desktop.casework.spreadsheet_reading import read_table
from signpost_desktop.cli.output import Output, refusal
from signpost_desktop.cli.secrets import opened
from signpost_desktop.directory.search import Query


def add_commands(commands: Any, common: ArgumentParser) -> None:
    """Add this module's commands to the parser."""
    casework = commands.add_parser("casework", help="contacts and clients")
    acts = casework.add_subparsers(required=True, metavar="ACT")
    read = acts.add_parser("import", parents=[common], help="read a team's spreadsheet")
    read.add_argument("file", type=Path, metavar="FILE.csv|FILE.xlsx")
    read.set_defaults(command=_import)
    export = acts.add_parser("export", parents=[common], help="write everything to a file")
    export.add_argument("--out", type=Path, required=True, metavar="FILE.json")
    export.add_argument("--purpose", default="", metavar="TEXT")
    export.set_defaults(command=_export)
    needs = commands.add_parser("needs", parents=[common], help="who needs more help")
    needs.set_defaults(command=_needs)


def _import(arguments: Namespace, output: Output) -> int:
    table = read_table(arguments.file)
    with opened(arguments) as vault:
        desk = open_desk(vault, Vocabulary.load())

        def concept_of(words: str) -> str:
            needs = desk.search.find(Query(words, limit=1)).needs
            return needs[0].id if needs else ""

        with vault.act() as session:
            report = import_casework(
                session, table, guess_columns(table.headers),
                lambda done, total: output.progress(f"{done} of {total} rows"),
                concept_of=concept_of, places=desk.vocabulary.places,
            )  # fmt: skip
    data = report.as_dict()
    counts = [(name, value) for name, value in data.items() if isinstance(value, int)]
    lines = [f"{name.replace('_', ' '):<18}{value:>6}" for name, value in counts]
    lines += [f"Row {d['row']}, {d['column']}: {d['problem']}" for d in data["details"]]
    output.result(data, lines)
    return 0


def _export(arguments: Namespace, output: Output) -> int:
    if arguments.out.exists():
        raise refusal("There is a file of that name already. Name a new one.")
    with opened(arguments) as vault, vault.act() as session:
        found = export_casework(session, arguments.purpose)
        # Written inside the act: an export that was not logged must not exist, nor the reverse.
        _write_private(arguments.out, json.dumps(found, ensure_ascii=False, indent=1))
    counts = {name: len(rows) for name, rows in found.items() if isinstance(rows, list)}
    lines = [f"{name.replace('_', ' '):<18}{count:>6}" for name, count in counts.items()]
    output.result({"out": str(arguments.out), **counts}, lines)
    return 0


def _write_private(path: Path, text: str) -> None:
    """A new file that only its owner may read, where the system knows owners."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError:
        raise refusal("The file cannot be written there. Nothing was exported.") from None


def _needs(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault, vault.read() as session:
        found = list_needs(session)
    lines = [
        f"{n['due'] or 'no date':<12}{n['urgency']:<9}{n['who']}: {n['reason']}" for n in found
    ]
    output.result({"needs": found}, lines or ["Nobody is waiting."])
    return 0
