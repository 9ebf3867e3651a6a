"""What a desktop asks for in a round, read from the wire without unpacking its changes.

The rules are those of the wire's `SyncRequest`; ids stay bytes and changes stay lists, because
that is how they are stored.
"""

from dataclasses import dataclass
from typing import Any

from signpost_server.errors import Malformed, Newer, TooLarge
from signpost_wire import fields
from signpost_wire.codec import VERSION, MalformedError
from signpost_wire.exchange import MOST_CHANGES, MOST_SPACES
from signpost_wire.records import check_changes

ID, KIND, BASE, REVISION, DELETED, KEY_VERSION, BODY = range(7)
"""Places in a packed change."""


@dataclass(frozen=True, slots=True)
class SpaceAsked:
    """What is asked of one space, see the wire's `SpaceRequest`; changes are packed."""

    id: bytes
    epoch: str
    since: int
    limit: int
    changes: list[list[Any]]


@dataclass(frozen=True, slots=True)
class RoundAsked:
    """A whole round, see the wire's `SyncRequest`."""

    turn: str
    spaces: tuple[SpaceAsked, ...]
    statements_since: int


def read_round(message: Any) -> RoundAsked:
    """Raises MalformedError, Malformed, TooLarge or Newer."""
    found = fields.mapping(message, "sync request")
    if fields.count(found.get("v"), "version") > VERSION:
        raise Newer
    asked = RoundAsked(
        fields.text(found.get("turn"), "turn", 64),
        tuple(_space(one) for one in fields.sequence(found.get("spaces"), "spaces", MOST_SPACES)),
        fields.count(found.get("statements_since"), "statements since"),
    )
    if len({one.id for one in asked.spaces}) != len(asked.spaces):
        raise Malformed
    if sum(len(one.changes) for one in asked.spaces) > MOST_CHANGES:
        raise TooLarge
    return asked


def _space(value: Any) -> SpaceAsked:
    parts = fields.sequence(value, "space request")
    if len(parts) < 5:
        raise MalformedError("space request")
    changes = fields.sequence(parts[4], "changes", MOST_CHANGES)
    check_changes(changes)
    if len({change[ID] for change in changes}) != len(changes):
        raise Malformed
    return SpaceAsked(
        fields.blob(parts[0], "space", size=16),
        fields.text(parts[1], "epoch", 64),
        fields.count(parts[2], "since"),
        min(fields.count(parts[3], "limit"), MOST_CHANGES),
        changes,
    )
