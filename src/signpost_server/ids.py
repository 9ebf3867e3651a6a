"""Ids as the server insists on them: the usual text of a UUID, small letters, nothing else."""

import re
from typing import Any

from signpost_wire import fields
from signpost_wire.codec import MalformedError

_CANONICAL = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def canonical(value: Any, name: str) -> str:
    """This id when it is canonical. Raises MalformedError."""
    if not isinstance(value, str) or not _CANONICAL.fullmatch(value):
        raise MalformedError(name)
    return value


def short(value: str) -> str:
    """What of an id may stand in a log."""
    return value[-6:]


def packed(value: str) -> bytes:
    """The 16 bytes of an id."""
    return fields.identity_bytes(value)
