"""What coordinators of two organizations give each other: a card, and an offer of a project.

Both are text that can be sent by post or by email: nothing in them is secret. What they say is
worth something only once the words of the key were compared on the phone.
"""

import base64
import re
from dataclasses import dataclass
from typing import Any, Self

from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.plain_names import LONGEST_NAME, name_refused, tidy_name
from signpost_desktop.sync.partners import words_of
from signpost_directory.words import Words
from signpost_wire import fields
from signpost_wire.codec import MalformedError, pack, unpack

LARGEST = 16 * 1024
"""Letters of a file that is read as one of these."""
_WIDTH = 76
_NO_CARD = Words("This is not a card of Signpost. Nothing was changed. Ask them to send it again.")
_NO_OFFER = Words(
    "This is not an offer of Signpost. Nothing was changed. Ask them to send it again."
)


@dataclass(frozen=True, slots=True)
class Card:
    """Who an organization is: its id, its name, and the public half of its signing key."""

    organization: str
    name: str
    key: bytes

    @property
    def words(self) -> str:
        """To be compared on the phone."""
        return words_of(self.key)

    def text(self) -> str:
        """The card as it is sent."""
        said = f"Signpost card of {self.name}\nWords of its key: {self.words}"
        return _text(said, "card", _card_content(self))

    @classmethod
    def read(cls, text: str) -> Self:
        """Raises BadInput."""
        try:
            return cls(*_card_parts(_content(text, "card")))
        except MalformedError:
            raise BadInput((_NO_CARD,)) from None


@dataclass(frozen=True, slots=True)
class Offer:
    """A project that an organization offers to another one. `partner` is that other's id."""

    owner: Card
    space: str
    name: str
    partner: str

    def text(self) -> str:
        """The offer as it is sent."""
        said = (
            f"Signpost offer of the project “{self.name}” by {self.owner.name}\n"
            f"Words of its key: {self.owner.words}"
        )
        space, partner = map(fields.identity_bytes, (self.space, self.partner))
        content = [*_card_content(self.owner), space, self.name, partner]
        return _text(said, "offer", content)

    @classmethod
    def read(cls, text: str) -> Self:
        """Raises BadInput."""
        try:
            parts = _content(text, "offer")
            return cls(
                Card(*_card_parts(parts)),
                fields.identity(parts[3], "space"),
                _name(parts[4]),
                fields.identity(parts[5], "partner"),
            )
        except (MalformedError, IndexError):
            raise BadInput((_NO_OFFER,)) from None


def plain_name(name: str) -> str:
    """A name on one line, as short as one. Raises BadInput for an empty or a long one."""
    tidy = tidy_name(name)
    if not tidy:
        raise name_refused()
    return tidy


def _text(said: str, what: str, content: list[Any]) -> str:
    code = f"signpost-{what}:{base64.urlsafe_b64encode(pack(content)).decode().rstrip('=')}."
    lines = [code[at : at + _WIDTH] for at in range(0, len(code), _WIDTH)]
    return "\n".join([said, "Compare the words on the phone before you use it.", *lines, ""])


def _content(text: str, what: str) -> list[Any]:
    """Whatever a mail program did to the lines."""
    joined = re.sub(r"[\s>]", "", text[:LARGEST])
    found = re.search(rf"signpost-{what}:([A-Za-z0-9_-]+)\.", joined)
    if found is None:
        raise MalformedError(what)
    code = found[1]
    try:
        packed = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4))
    except ValueError as error:
        raise MalformedError(what) from error
    return list(fields.sequence(unpack(packed, LARGEST), what, 32))


def _card_content(card: Card) -> list[Any]:
    return [fields.identity_bytes(card.organization), card.name, card.key]


def _card_parts(parts: list[Any]) -> tuple[str, str, bytes]:
    if len(parts) < 3:
        raise MalformedError("card")
    return (
        fields.identity(parts[0], "organization"),
        _name(parts[1]),
        fields.blob(parts[2], "key", size=32),
    )


def _name(value: Any) -> str:
    try:
        return plain_name(fields.text(value, "name", LONGEST_NAME))
    except BadInput:
        raise MalformedError("name") from None
