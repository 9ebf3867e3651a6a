"""Commands for casework: import a team's spreadsheet, export everything, list who is waiting."""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any, TextIO

from signpost_desktop.application import Vocabulary, open_desk, renew_keys
from signpost_desktop.casework.export import export_casework
from signpost_desktop.casework.needs import list_needs
from signpost_desktop.casework.spreadsheet_columns import guess_columns
from signpost_desktop.casework.spreadsheet_import import import_casework
from signpost_desktop.casework.spreadsheet_reading import read_table
from signpost_desktop.cli.output import Output, new_private_file, refusal
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
        renew_keys(desk)

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
    lines += [
        f"Row {d['row']} may be the same person as {d['like_reference'] or 'somebody known'}:"
        f" {d['why']}. Both were kept."
        for d in data["duplicates"]
    ]
    output.result(data, lines)
    return 0


def _export(arguments: Namespace, output: Output) -> int:
    refused = "The file cannot be written there. Nothing was exported."
    with opened(arguments) as vault, new_private_file(arguments.out, refused) as file:
        try:
            # Written inside the act: an export that was not logged must not exist.
            with vault.act() as session:
                found = export_casework(session, arguments.purpose)
                _write(file, json.dumps(found, ensure_ascii=False, indent=1), refused)
        except BaseException:
            file.close()
            arguments.out.unlink(missing_ok=True)
            raise
    counts = {name: len(rows) for name, rows in found.items() if isinstance(rows, list)}
    lines = [f"{name.replace('_', ' '):<18}{count:>6}" for name, count in counts.items()]
    output.result({"out": str(arguments.out), **counts}, lines)
    return 0


def _write(file: TextIO, text: str, refused: str) -> None:
    try:
        file.write(text)
        file.flush()
    except OSError:
        raise refusal(refused) from None


def _needs(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault, vault.read() as session:
        found = list_needs(session)
    lines = [
        f"{n['due'] or 'no date':<12}{n['urgency']:<9}{n['who']}: {n['reason']}" for n in found
    ]
    output.result({"needs": found}, lines or ["Nobody is waiting."])
    return 0
