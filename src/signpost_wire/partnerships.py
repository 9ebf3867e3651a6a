"""What statements say of partnerships: who was asked, who said yes, and whose keys were compared.

The space is its own organization's. A partner is asked by name (its id), with the words of its
signing key as its coordinator read them out on the phone; the partner's yes pins the other's key
in the same way. So a server that puts another key in between is noticed on both sides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from signpost_wire import fields

MOST_PARTNERS = 100


@dataclass(frozen=True, slots=True)
class Joined:
    """A yes to a space of another organization, the owner; b"" for a key: not said."""

    space: str
    owner: str
    owner_key: bytes


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
