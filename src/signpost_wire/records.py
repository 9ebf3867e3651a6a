"""A synced record as it crosses the wire: where it belongs, which state of it, a sealed body.

On the wire a record is a list, not a map (bytes count on a hall's link); what a newer version
adds comes after what we know, and is ignored.
"""

from dataclasses import dataclass
from typing import Any, Self

from signpost_wire import fields
from signpost_wire.codec import MalformedError

LARGEST_BODY = 1024 * 1024
"""Bytes of one sealed body."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a desktop asks the server to keep. `base_revision` None: it is new.

    `id` is a UUID's text, revisions are 32 hex digits, `body` is sealed; a deletion has a sealed
    body too, so that the server cannot forge one.
    """

    id: str
    kind: str
    base_revision: str | None
    revision: str
    deleted: bool
    key_version: int
    body: bytes

    def packed(self) -> list[Any]:
        """As it crosses the wire."""
        base = self.base_revision
        return [
            fields.identity_bytes(self.id),
            self.kind,
            None if base is None else fields.revision_bytes(base),
            fields.revision_bytes(self.revision),
            self.deleted,
            self.key_version,
            self.body,
        ]

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        parts = fields.sequence(value, "change", most=64)
        if len(parts) < 7:
            raise MalformedError("change")
        return cls(
            fields.identity(parts[0]),
            fields.kind(parts[1]),
            None if parts[2] is None else fields.revision(parts[2], "base revision"),
            fields.revision(parts[3]),
            fields.flag(parts[4], "deleted"),
            fields.count(parts[5], "key version"),
            fields.blob(parts[6], "body", most=LARGEST_BODY),
        )


def check_changes(values: list[Any]) -> None:
    """Hold packed changes to the very rules of `Change.unpacked`, without making any.

    A server stores them as they came, and this runs for each of them. Raises MalformedError.
    """
    for parts in values:
        if not isinstance(parts, list) or not 7 <= len(parts) <= 64:
            raise MalformedError("change")
        identity, kind, base, revision, deleted, key_version, body = parts[:7]
        if not (
            _is_sixteen(identity)
            and isinstance(kind, str)
            and fields.KIND.fullmatch(kind)
            and (base is None or _is_sixteen(base))
            and _is_sixteen(revision)
            and (deleted is True or deleted is False)
            and _is_count(key_version)
            and isinstance(body, bytes)
            and len(body) <= LARGEST_BODY
        ):
            raise MalformedError("change")


def _is_count(value: Any) -> bool:
    return type(value) is int and 0 <= value <= fields.LARGEST_COUNT


def _is_sixteen(value: Any) -> bool:
    return isinstance(value, bytes) and len(value) == 16


@dataclass(frozen=True, slots=True)
class Record:
    """What the server keeps, with the place that it gave it in its space.

    `body` is None where only the place is told.
    """

    id: str
    kind: str
    base_revision: str | None
    revision: str
    deleted: bool
    key_version: int
    body: bytes | None
    sequence: int

    def packed(self) -> list[Any]:
        """As it crosses the wire."""
        base = self.base_revision
        return [
            fields.identity_bytes(self.id),
            self.kind,
            None if base is None else fields.revision_bytes(base),
            fields.revision_bytes(self.revision),
            self.deleted,
            self.key_version,
            self.body,
            self.sequence,
        ]

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        if not isinstance(value, list) or not 8 <= len(value) <= 64:
            raise MalformedError("record")
        identity, kind, base, revision, deleted, key_version, body, sequence = value[:8]
        if not (  # the rules of `Change.unpacked`, at once: this runs for each of 100,000 records
            _is_sixteen(identity)
            and isinstance(kind, str)
            and fields.KIND.fullmatch(kind)
            and (base is None or _is_sixteen(base))
            and _is_sixteen(revision)
            and (deleted is True or deleted is False)
            and _is_count(key_version)
            and (body is None or (isinstance(body, bytes) and len(body) <= LARGEST_BODY))
            and _is_count(sequence)
        ):
            raise MalformedError("record")
        return cls(
            fields.identity(identity), kind, None if base is None else base.hex(), revision.hex(),
            deleted, key_version, body, sequence,
        )  # fmt: skip
