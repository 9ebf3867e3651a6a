"""Commands for the directory: import, fetch and search."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from signpost_desktop.access.roles import Role, require
from signpost_desktop.application import Desk, Vocabulary, open_desk, renew_index
from signpost_desktop.cli import service_texts
from signpost_desktop.cli.output import Output, refusal
from signpost_desktop.cli.secrets import opened
from signpost_desktop.directory.hits import Hit
from signpost_desktop.directory.importing import FORMATS, Progress, import_sources
from signpost_desktop.directory.opening import LONDON
from signpost_desktop.directory.search import Query, Results
from signpost_desktop.directory.urgent import card
from signpost_desktop.resources import resource
from signpost_directory.places import Place

AT_LEAST = 10
_FETCHED = ("status", "whole", "changed", "removed", "unfit", "number")


def add_commands(commands: Any, common: ArgumentParser) -> None:
    """Add this module's commands to the parser."""
    directory = commands.add_parser("directory", help="the directory of services")
    acts = directory.add_subparsers(required=True, metavar="ACT")
    read = acts.add_parser("import", parents=[common], help="read services from files or a feed")
    read.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, a folder or a URL")
    read.add_argument("--format", choices=sorted(FORMATS), help="when it is not told by itself")
    read.set_defaults(command=_import)
    fetch = acts.add_parser(
        "fetch", parents=[common], help="fetch the team's directory from its server"
    )
    fetch.set_defaults(command=_fetch)
    search = acts.add_parser("search", parents=[common], help="find services")
    search.add_argument("query", nargs="?", metavar="QUERY")
    search.add_argument("--near", metavar="POSTCODE")
    moment = search.add_mutually_exclusive_group()
    moment.add_argument("--open-at", metavar="ISO", help="local time, e.g. 2026-11-26T14:00")
    moment.add_argument("--open-now", action="store_true")
    search.add_argument("--speaks", metavar="LANG", default="")
    search.add_argument("--free", action="store_true")
    search.add_argument("--limit", type=int, default=20, metavar="N")
    search.add_argument("--batch", type=Path, metavar="FILE", help='JSONL with "query"')
    search.set_defaults(command=_search)
    service_texts.add_command(acts, common)


def _import(arguments: Namespace, output: Output) -> int:
    def progress(now: Progress) -> None:
        output.progress(f"{now.read} services read")

    with opened(arguments) as vault:
        with vault.read() as session:
            require(session, Role.COORDINATOR)
        report = import_sources(
            vault.directory_engine, arguments.sources, format=arguments.format, progress=progress
        )
        with vault.act() as session:
            session.log("imported directory", read=report.read, added=report.added)
    data = report.to_json()
    counts = ("read", "added", "updated", "unchanged", "cleaned", "rejected")
    lines = [f"{name:<10}{data[name]:>8,}" for name in counts]
    output.result(data, [*lines, *_explained(data["details"])])
    return 0


def _fetch(arguments: Namespace, output: Output) -> int:
    # Whoever only searches does not wait for what speaks with servers.
    from signpost_desktop.sync import failures  # noqa: PLC0415
    from signpost_desktop.sync.trust_store import NotJoined  # noqa: PLC0415

    def told(what: str, done: int, whole: int | None) -> None:
        output.progress(f"{what}: {done}" + (f" of {whole}" if whole is not None else ""))

    with opened(arguments) as vault:
        fetch = Desk(vault, Vocabulary.load).directory_fetch(beside=False)
        if fetch is None:
            raise NotJoined
        try:
            result = fetch.run(told)
        finally:
            fetch.close()
    if result.status != failures.OK:
        output.tell(failures.words_for(result.status))
    if result.unfit:
        output.tell(f"{result.unfit} services could not be read and were passed over.")
    data = {name: getattr(result, name) for name in _FETCHED}
    lines = [f"{name:<10}{value!s:>8}" for name, value in data.items() if name != "status"]
    output.result(data, lines)
    return 0 if result.status == failures.OK else 1


def _explained(details: dict[str, Any]) -> Iterator[str]:
    """What was cleaned, refused or met twice, one line a reason."""
    for kind in ("reasons", "refusals"):
        for reason, listed in details.get(kind, {}).items():
            yield f"  {reason}: {listed['count']:,}"
    for kind in ("repeated", "missing"):
        count = details.get(kind, {}).get("count", 0)
        if count:
            yield f"  {kind}: {count:,}"


def _search(arguments: Namespace, output: Output) -> int:
    if (arguments.query is None) == (arguments.batch is None):
        raise refusal("Give either words to search for or --batch FILE.")
    if arguments.limit < 1:
        raise refusal("--limit is 1 or more.")
    queries = list(_read_batch(arguments.batch)) if arguments.batch else []
    with opened(arguments) as vault:
        desk = open_desk(vault, Vocabulary.load())
        renew_index(desk)
        options = _options(arguments, desk)
        if arguments.batch:
            for text in queries:
                results = desk.search.find(Query(text, **(options | {"at_least": AT_LEAST})))
                ids = [hit.source_record_id for hit in results.hits]
                output.json_line({"query": text, "ids": ids})
            return 0
        results = desk.search.find(Query(arguments.query, **options))
        attribution = desk.vocabulary.places.attribution if results.near else ""
    output.result(_as_dict(arguments.query, results, attribution), _lines(results, attribution))
    return 0


def _options(arguments: Namespace, desk: Desk) -> dict[str, Any]:
    near: Place | None = None
    if arguments.near:
        near = desk.vocabulary.places.find(arguments.near)
        if near is None:
            raise refusal("That postcode is not known here. Check it, or leave it out.")
    moment: datetime | None = desk.vault.now() if arguments.open_now else None
    if arguments.open_at:
        moment = _moment(arguments.open_at)
    limit = max(arguments.limit, AT_LEAST) if arguments.batch else arguments.limit
    return {"near": near, "open_at": moment, "speaks": arguments.speaks,
            "free": arguments.free, "limit": limit}  # fmt: skip


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise refusal("--open-at is a date and time like 2026-11-26T14:00.") from None
    if not 2000 <= moment.year <= 2200:
        raise refusal("--open-at is a date and time like 2026-11-26T14:00.")
    return moment if moment.tzinfo else moment.replace(tzinfo=LONDON)


def _read_batch(path: Path) -> Iterator[str]:
    try:
        # Not splitlines(): a query may hold other line separators as they are.
        lines = path.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError):
        raise refusal("The batch file cannot be read as UTF-8 text.") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            query = json.loads(line)["query"]
        except (ValueError, KeyError, TypeError, RecursionError):
            query = None
        if not isinstance(query, str):
            raise refusal(f'Line {number} of the batch file has no "query".')
        yield query


def _as_dict(query: str, results: Results, attribution: str) -> dict[str, Any]:
    lines = card(resource("urgent"), None) if results.urgent else ()
    return {
        "query": query,
        "ids": [hit.source_record_id for hit in results.hits],
        "services": [asdict(hit) for hit in results.hits],
        "needs": [concept.label() for concept in results.needs],
        "corrected": results.corrected,
        "near": asdict(results.near) if results.near else None,
        "urgent": [{"label": line.label, "number": line.number} for line in lines],
        "attribution": attribution,
    }


def _lines(results: Results, attribution: str) -> Iterator[str]:
    if results.urgent:
        yield "IN DANGER NOW?"
        for line in card(resource("urgent"), None):
            yield f"  {line.number or 'ask your team':<16}{line.label}"
    if results.corrected:
        yield f"Searched for: {results.corrected}"
    if not results.hits:
        yield "Nothing found. Try another word."
    for number, hit in enumerate(results.hits, 1):
        yield from _hit_lines(number, hit)
    if attribution:
        yield attribution


def _hit_lines(number: int, hit: Hit) -> Iterator[str]:
    yield f"{number:>2}. {hit.name}"
    yield "    " + " · ".join(part for part in (hit.kind_line, hit.phone) if part)
    note = " May not cover this address: ask." if hit.may_not_cover else ""
    yield f"    {hit.opening_line}.{note}"
    yield f"    {hit.source_line}. {hit.checked_line}"
