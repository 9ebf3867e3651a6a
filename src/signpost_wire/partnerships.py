"""What statements say of partnerships: who was asked, who said yes, and whose keys were compared.

The space is its own organization's. A partner is asked by name (its id), with the words of its
signing key as its coordinator read them out on the phone; the partner's yes pins the other's key
in the same way. So a server that puts another key in between is noticed on both sides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from signpost_wire import fields
from signpost_wire.codec import MalformedError
from signpost_wire.statements import LARGEST

MOST_PARTNERS = 100
MOST_STATEMENTS = 10_000
"""Of one page; the server gives fewer."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A yes to a space of another organization, the owner; b"" for a key: not said."""

    space: str
    owner: str
    owner_key: bytes


@dataclass(frozen=True, slots=True)
class PartnerLog:
    """A page of another organization's statements, with the key that the server gives for it."""

    key: bytes
    statements: tuple[tuple[int, bytes], ...]
    head: int

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """From a message. Raises MalformedError."""
        said = fields.mapping(value, "partner's log")
        rows = fields.sequence(said.get("statements"), "statements", most=MOST_STATEMENTS)
        return cls(
            fields.blob(said.get("organization_key"), "organization key", size=32),
            tuple(_numbered(row) for row in rows),
            fields.count(said.get("statements_head"), "statements head"),
        )


def partners_of(content: dict[str, Any]) -> Mapping[str, str]:
    """Whom "space_made" asks: organizations, each with its words or "". Raises MalformedError."""
    found = fields.sequence(content.get("partners", []), "partners", most=MOST_PARTNERS)
    words = fields.mapping(content.get("partner_words", {}), "partner words")
    return {
        fields.text(each, "partner", 64): fields.text(words.get(each, ""), "words", 200)
        for each in found
    }


def joined_of(content: dict[str, Any]) -> Joined:
    """What "partnership_joined" says. Raises MalformedError."""
    key = content.get("owner_key", b"")
    return Joined(
        fields.text(content.get("space"), "space", 64),
        fields.text(content.get("owner", ""), "owner", 64),
        fields.blob(key, "owner's key", size=32) if key else b"",
    )


def _numbered(row: Any) -> tuple[int, bytes]:
    parts = fields.sequence(row, "statement", most=16)
    if len(parts) < 2:
        raise MalformedError("statement")
    number = fields.count(parts[0], "sequence")
    return number, fields.blob(parts[1], "document", most=LARGEST)
