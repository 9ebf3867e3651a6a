"""Halls as lines of text: "St Example's Hall, N7 6QT", and back to what the settings hold."""

from collections.abc import Iterable
from typing import Any

from signpost_directory.feeds.values import postcode_in

MOST_HALLS = 100
LONGEST = 100


def halls_from_lines(text: str) -> list[dict[str, str]]:
    """One hall a line; what stands after the last comma is its postcode when it is one."""
    found: dict[str, dict[str, str]] = {}
    for line in text.splitlines()[:MOST_HALLS]:
        before, comma, after = line.rpartition(",")
        code = postcode_in(after) if comma else ""
        name = " ".join((before if code else line).split())[:LONGEST]
        if name:
            found[name] = {"name": name, "postcode": code}
    return list(found.values())


def lines_from_halls(halls: Iterable[Any]) -> str:
    """The same, to be read and changed. A hall may be kept as a name only."""
    lines = []
    for hall in halls:
        name = hall if isinstance(hall, str) else str(hall.get("name", ""))
        code = "" if isinstance(hall, str) else str(hall.get("postcode", ""))
        lines.append(f"{name}, {code}" if code else name)
    return "\n".join(lines)
