"""A small public directory for tests of the server: feeds as files, imported and published."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from signpost_directory.importing import import_sources
from signpost_server.directory.publishing import Published, publish
from signpost_server.directory.shelf import Shelf
from signpost_server.identity import Identity


def service_of(number: int, **fields: Any) -> dict[str, Any]:
    """An invented service of an Open Referral feed, with a place."""
    return {
        "id": f"s-{number}",
        "name": f"Example drop-in {number}",
        "description": f"Hot food and advice, number {number}.",
        "status": "active",
        "organization": {"id": "o-1", "name": "Example Hall"},
        "locations": [{"latitude": 51.5 + number / 1000, "longitude": -0.1}],
        **fields,
    }


def put_on(
    shelf: Shelf, services: Iterable[dict[str, Any]], identity: Identity, *, name: str = "feed"
) -> Published:
    """Import these services as one feed, and publish."""
    shelf.folder.mkdir(parents=True, exist_ok=True)
    path = shelf.folder.parent / f"{name}.json"
    path.write_text(json.dumps({"contents": list(services)}), "utf-8")
    with shelf.writing() as database:
        import_sources(database.write, [str(path)])
    return publish(shelf, identity, 1_795_528_080)


def unpacked(shelf: Shelf, sha256: bytes, into: Path) -> Path:
    """A snapshot as the plain SQLite file that it holds."""
    import zstandard

    with shelf.snapshot(sha256.hex()).open("rb") as packed, into.open("wb") as plain:
        zstandard.ZstdDecompressor().copy_stream(packed, plain)
    return into
