"""One round of sync: what a desktop asks for, what the server answers, for all spaces at once."""

from dataclasses import dataclass
from typing import Any, Self

from signpost_wire import fields
from signpost_wire.codec import VERSION, MalformedError
from signpost_wire.records import Change, Record

MOST_CHANGES = 5_000
"""Changes of one request, and records of one reply, over all spaces together."""
MOST_SPACES = 200


@dataclass(frozen=True, slots=True)
class SpaceRequest:
    """What is asked of one space: what is new since a cursor, and changes to keep.

    `epoch` is the one this desktop knows ("" at first: it takes the server's). `limit` is how
    many records may come back; 0 for whoever may only write.
    """

    space: str
    epoch: str
    since: int
    limit: int
    changes: tuple[Change, ...] = ()

    def packed(self) -> list[Any]:
        """As it crosses the wire."""
        return [
            fields.identity_bytes(self.space),
            self.epoch,
            self.since,
            self.limit,
            [change.packed() for change in self.changes],
        ]

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        parts = _parts(value, 5, "space request")
        return cls(
            fields.identity(parts[0], "space"),
            fields.text(parts[1], "epoch", 64),
            fields.count(parts[2], "since"),
            min(fields.count(parts[3], "limit"), MOST_CHANGES),
            tuple(
                Change.unpacked(change)
                for change in fields.sequence(parts[4], "changes", MOST_CHANGES)
            ),
        )


@dataclass(frozen=True, slots=True)
class SyncRequest:
    """A whole round. `statements_since` is how many statements of each organization are known.

    `turn` is what the last reply gave this device, so that a copied profile is noticed.
    """

    turn: str
    spaces: tuple[SpaceRequest, ...]
    statements_since: int = 0
    version: int = VERSION

    def packed(self) -> dict[str, Any]:
        """As it crosses the wire."""
        return {
            "v": self.version,
            "turn": self.turn,
            "statements_since": self.statements_since,
            "spaces": [space.packed() for space in self.spaces],
        }

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        found = fields.mapping(value, "sync request")
        return cls(
            fields.text(found.get("turn"), "turn", 64),
            tuple(
                SpaceRequest.unpacked(space)
                for space in fields.sequence(found.get("spaces"), "spaces", MOST_SPACES)
            ),
            fields.count(found.get("statements_since"), "statements since"),
            fields.count(found.get("v"), "version"),
        )


CONFLICT, GONE, UNKNOWN, TOO_LARGE, NOT_ALLOWED = (
    "conflict", "gone", "unknown", "too_large", "not_allowed",
)  # fmt: skip
"""Why a change was not kept: the server has another revision; the record was erased for good; the
change builds on a record that the server does not have; its body is too large; this person may not
write there."""


@dataclass(frozen=True, slots=True)
class NotKept:
    """A change that was not kept: its place in the request, why, and what the server has."""

    index: int
    reason: str
    current: Record | None = None

    def packed(self) -> list[Any]:
        """As it crosses the wire."""
        return [self.index, self.reason, None if self.current is None else self.current.packed()]

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        parts = _parts(value, 3, "not kept")
        return cls(
            fields.count(parts[0], "index"),
            fields.kind(parts[1], "reason"),
            None if parts[2] is None else Record.unpacked(parts[2]),
        )


@dataclass(frozen=True, slots=True)
class Given:
    """Changes of a request that follow one another, and so do the sequences they were given."""

    index: int
    sequence: int
    count: int

    def packed(self) -> list[Any]:
        """As it crosses the wire."""
        return [self.index, self.sequence, self.count]

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        parts = _parts(value, 3, "given")
        return cls(
            fields.count(parts[0], "index"),
            fields.count(parts[1], "sequence"),
            fields.count(parts[2], "count"),
        )


@dataclass(frozen=True, slots=True)
class SpaceReply:
    """The answer for one space.

    `status`: "ok", or "epoch" (the server was restored: nothing was read or kept, compare), or
    "denied" (this person has no part in it: nothing was read or kept). Every change that is not
    in `not_kept` is kept, now or before. `changed` are records after `since` in the order of
    their sequences, without those that this very request wrote: `given` tells the sequences of
    these, in runs. `cursor` is where to ask from next; `head`, `count` and `checksum` are of the
    whole space at that same moment ("" and 0 for whoever may only write).
    """

    space: str
    status: str
    epoch: str
    not_kept: tuple[NotKept, ...]
    changed: tuple[Record, ...]
    cursor: int
    head: int
    count: int
    checksum: bytes
    given: tuple[Given, ...] = ()

    @property
    def more(self) -> bool:
        """Whether another round should follow at once."""
        return self.cursor < self.head

    def packed(self) -> list[Any]:
        """As it crosses the wire."""
        return [
            fields.identity_bytes(self.space),
            self.status,
            self.epoch,
            [entry.packed() for entry in self.not_kept],
            [record.packed() for record in self.changed],
            self.cursor,
            self.head,
            self.count,
            self.checksum,
            [run.packed() for run in self.given],
        ]

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        parts = _parts(value, 9, "space reply")
        runs = fields.sequence(parts[9], "given", MOST_CHANGES) if len(parts) > 9 else []
        return cls(
            fields.identity(parts[0], "space"),
            fields.kind(parts[1], "status"),
            fields.text(parts[2], "epoch", 64),
            tuple(NotKept.unpacked(x) for x in fields.sequence(parts[3], "not kept")),
            tuple(Record.unpacked(x) for x in fields.sequence(parts[4], "changed")),
            fields.count(parts[5], "cursor"),
            fields.count(parts[6], "head"),
            fields.count(parts[7], "count"),
            fields.blob(parts[8], "checksum", most=16),
            tuple(Given.unpacked(run) for run in runs),
        )


@dataclass(frozen=True, slots=True)
class SyncReply:
    """The answer to a round. `now` is the server's clock in seconds since 1970.

    `statements` are signed statements after `statements_since`, oldest first, each as
    [sequence, document bytes]; `statements_head` is how many there are in all.
    """

    now: int
    turn: str
    spaces: tuple[SpaceReply, ...]
    statements: tuple[tuple[int, bytes], ...]
    statements_head: int
    version: int = VERSION

    def packed(self) -> dict[str, Any]:
        """As it crosses the wire."""
        return {
            "v": self.version,
            "now": self.now,
            "turn": self.turn,
            "spaces": [space.packed() for space in self.spaces],
            "statements": [list(pair) for pair in self.statements],
            "statements_head": self.statements_head,
        }

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        found = fields.mapping(value, "sync reply")
        return cls(
            fields.count(found.get("now"), "now"),
            fields.text(found.get("turn"), "turn", 64),
            tuple(
                SpaceReply.unpacked(space)
                for space in fields.sequence(found.get("spaces"), "spaces", MOST_SPACES)
            ),
            tuple(
                numbered(pair) for pair in fields.sequence(found.get("statements"), "statements")
            ),
            fields.count(found.get("statements_head"), "statements head"),
            fields.count(found.get("v"), "version"),
        )


@dataclass(frozen=True, slots=True)
class Digest:
    """How many records a bucket of a space holds, and the sum of their weights."""

    count: int
    checksum: bytes

    def packed(self) -> list[Any]:
        """As it crosses the wire."""
        return [self.count, self.checksum]

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        parts = _parts(value, 2, "digest")
        return cls(fields.count(parts[0], "count"), fields.blob(parts[1], "checksum", size=16))


def numbered(value: Any) -> tuple[int, bytes]:
    parts = _parts(value, 2, "statement")
    return fields.count(parts[0], "sequence"), fields.blob(parts[1], "statement", most=256 * 1024)


def _parts(value: Any, least: int, name: str) -> list[Any]:
    parts = fields.sequence(value, name)
    if len(parts) < least:
        raise MalformedError(name)
    return parts
