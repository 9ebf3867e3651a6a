"""The same request and reply as sealed files, for places with no network at all.

A request is signed by computer and member and sealed to the server's key; the reply is signed by
the server and sealed to the computer. Sealing is the callers' part; here is what lies inside, and
what a file looks like. Carrying one twice, or late, is harmless: changes are compared as ever.
"""

from dataclasses import dataclass
from typing import Any, Self

from signpost_wire import fields
from signpost_wire.codec import LARGEST, MalformedError
from signpost_wire.statements import LARGEST as LARGEST_STATEMENT

REQUEST_CONTEXT = b"signpost courier 1\x00"
REPLY_CONTEXT = b"signpost courier reply 1\x00"
_MAGIC = b"Signpost courier 1\n"
_REQUEST, _REPLY = b"Q", b"A"


@dataclass(frozen=True, slots=True)
class CourierRequest:
    """What is sealed to the server. `id`: 16 random bytes of this trip.

    `request` is a packed `SyncRequest` as the codec writes it; `statements` are documents that
    the server has not had yet.
    """

    id: bytes
    device: str
    member: str
    request: bytes
    statements: tuple[bytes, ...] = ()
    device_signature: bytes = bytes(64)
    member_signature: bytes = bytes(64)

    def text(self) -> bytes:
        """What computer and member sign."""
        parts = [
            self.id,
            self.device.encode(),
            self.member.encode(),
            self.request,
            *self.statements,
        ]
        return REQUEST_CONTEXT + b"".join(len(part).to_bytes(4) + part for part in parts)

    def packed(self) -> list[Any]:
        """As it is sealed."""
        return [
            self.id, self.device, self.member, self.request, list(self.statements),
            self.device_signature, self.member_signature,
        ]  # fmt: skip

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        parts = fields.sequence(value, "courier request", 16)
        if len(parts) < 7:
            raise MalformedError("courier request")
        return cls(
            fields.blob(parts[0], "id", size=16),
            fields.text(parts[1], "device", 64),
            fields.text(parts[2], "member", 64),
            fields.blob(parts[3], "request", most=LARGEST),
            tuple(
                fields.blob(one, "statement", most=LARGEST_STATEMENT)
                for one in fields.sequence(parts[4], "statements", 2_000)
            ),
            fields.blob(parts[5], "device signature", size=64),
            fields.blob(parts[6], "member signature", size=64),
        )


@dataclass(frozen=True, slots=True)
class CourierReply:
    """What is sealed to the computer. `id` is the request's.

    `error` is "" or a code ("removed", "untrusted", …), and then `reply` is empty; else `reply` is
    a packed `SyncReply` as the codec writes it.
    """

    id: bytes
    error: str
    reply: bytes
    signature: bytes = bytes(64)

    def text(self, device: str) -> bytes:
        """What the server signs: also for whom it is."""
        parts = [self.id, device.encode(), self.error.encode(), self.reply]
        return REPLY_CONTEXT + b"".join(len(part).to_bytes(4) + part for part in parts)

    def packed(self) -> list[Any]:
        """As it is sealed."""
        return [self.id, self.error, self.reply, self.signature]

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        parts = fields.sequence(value, "courier reply", 16)
        if len(parts) < 4:
            raise MalformedError("courier reply")
        return cls(
            fields.blob(parts[0], "id", size=16),
            fields.text(parts[1], "error", 40),
            fields.blob(parts[2], "reply", most=LARGEST),
            fields.blob(parts[3], "signature", size=64),
        )


def request_file(sealed: bytes) -> bytes:
    """A file on its way to the server."""
    return _MAGIC + _REQUEST + sealed


def reply_file(sealed: bytes) -> bytes:
    """A file on its way back."""
    return _MAGIC + _REPLY + sealed


def read_file(content: bytes) -> tuple[bool, bytes]:
    """Whether this is a reply, and what is sealed in it. Raises MalformedError."""
    mark, sealed = content[: len(_MAGIC)], content[len(_MAGIC) + 1 :]
    which = content[len(_MAGIC) : len(_MAGIC) + 1]
    if mark != _MAGIC or which not in (_REQUEST, _REPLY) or len(content) > LARGEST:
        raise MalformedError("courier file")
    return which == _REPLY, sealed
