"""How the wire types check what they are given: the value comes back, or MalformedError."""

import re
from typing import Any

from signpost_wire.codec import MalformedError

KIND = re.compile(r"[a-z][a-z_]{0,39}")
LONGEST_TEXT = 4096
LARGEST_COUNT = 2**63 - 1


def mapping(value: Any, name: str) -> dict[str, Any]:
    """A map with text keys; unknown keys are the reader's to ignore."""
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        raise MalformedError(name)
    return value


def sequence(value: Any, name: str, most: int = 100_000) -> list[Any]:
    """A list of no more than `most`."""
    if not isinstance(value, list) or len(value) > most:
        raise MalformedError(name)
    return value


def text(value: Any, name: str, longest: int = LONGEST_TEXT) -> str:
    """A text without control characters, of no more than `longest` characters."""
    if not isinstance(value, str) or len(value) > longest or not printable(value):
        raise MalformedError(name)
    return value


def printable(value: str) -> bool:
    """No control characters; the two joiners that spell Persian and Bengali count as letters."""
    return value.replace("\u200c", "").replace("\u200d", "").isprintable()


def kind(value: Any, name: str = "kind") -> str:
    """The name of a record kind: small letters and underscores."""
    if not isinstance(value, str) or not KIND.fullmatch(value):
        raise MalformedError(name)
    return value


def count(value: Any, name: str) -> int:
    """A whole number from 0 to 2**63 - 1; a bool is none."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= LARGEST_COUNT:
        raise MalformedError(name)
    return value


def flag(value: Any, name: str) -> bool:
    """True or False."""
    if not isinstance(value, bool):
        raise MalformedError(name)
    return value


def blob(value: Any, name: str, *, size: int | None = None, most: int = 2**20) -> bytes:
    """Bytes, of exactly `size` when that is given."""
    if not isinstance(value, bytes) or len(value) > most or (size and len(value) != size):
        raise MalformedError(name)
    return value


def identity(value: Any, name: str = "id") -> str:
    """An id: 16 bytes on the wire, the usual text of a UUID in our hands (any version)."""
    if not isinstance(value, bytes) or len(value) != 16:
        raise MalformedError(name)
    digits = value.hex()  # as uuid.UUID writes it, in a quarter of the time
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def identity_bytes(value: str) -> bytes:
    """The 16 bytes of an id's text. Raises MalformedError."""
    try:
        found = bytes.fromhex(value.replace("-", ""))
    except (ValueError, AttributeError, TypeError) as error:
        raise MalformedError("id") from error
    if len(found) != 16 or len(value) > 36:
        raise MalformedError("id")
    return found


def revision(value: Any, name: str = "revision") -> str:
    """A revision: 16 random bytes on the wire, 32 hex digits in our hands."""
    if not isinstance(value, bytes) or len(value) != 16:
        raise MalformedError(name)
    return value.hex()


def revision_bytes(value: str) -> bytes:
    """The 16 bytes of a revision. Raises MalformedError."""
    try:
        found = bytes.fromhex(value)
    except (ValueError, TypeError) as error:
        raise MalformedError("revision") from error
    if len(found) != 16:
        raise MalformedError("revision")
    return found
