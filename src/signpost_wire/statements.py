"""Signed statements: who belongs to an organization, on which computers, with which keys.

A statement is written once, signed (Ed25519) over exactly the bytes that travel, and never
changed. The server reads them to know who may ask for what; desktops check the chain for
themselves (see `trust`), so that a server cannot invent a member or swap a key.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

import msgpack

from signpost_wire import fields
from signpost_wire.codec import MalformedError, unpack_plain

LARGEST = 256 * 1024
CONTEXT = b"signpost statement 1\x00"
"""Before every signed text: a signature made for something else is none of ours."""
ORGANIZATION = "organization"
"""The signer of the founding statement: the organization's own signing key."""

Sign = Callable[[bytes], bytes]
Verify = Callable[[bytes, bytes, bytes], bool]
"""(public key, message, signature) -> whether it holds."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said (`kind` and `content`, msgpack values only), by whom, and the signature.

    `signer` is ORGANIZATION, a member's id or an invitation's id. `at` is the signer's clock in
    seconds since 1970, for display only.
    """

    kind: str
    organization: str
    signer: str
    at: int
    content: dict[str, Any]
    body: bytes
    signature: bytes

    @classmethod
    def signed(
        cls, kind: str, organization: str, signer: str, at: int, content: dict[str, Any], sign: Sign
    ) -> Self:
        """Make one. `sign` gives 64 bytes."""
        body: bytes = msgpack.packb([kind, organization, signer, at, content], use_bin_type=True)
        return cls(kind, organization, signer, at, content, body, sign(CONTEXT + body))

    def document(self) -> bytes:
        """The bytes that are kept and travel."""
        packed: bytes = msgpack.packb([self.body, self.signature], use_bin_type=True)
        return packed

    @classmethod
    def read(cls, document: bytes) -> Self:
        """A statement from its bytes, not verified yet. Raises MalformedError."""
        if not isinstance(document, bytes) or len(document) > LARGEST:
            raise MalformedError("statement")
        outer = fields.sequence(unpack_plain(document), "statement", most=8)
        if len(outer) < 2:
            raise MalformedError("statement")
        body = fields.blob(outer[0], "statement body", most=LARGEST)
        signature = fields.blob(outer[1], "signature", size=64)
        parts = fields.sequence(unpack_plain(body), "statement body", most=16)
        if len(parts) < 5:
            raise MalformedError("statement body")
        return cls(
            fields.kind(parts[0]),
            fields.text(parts[1], "organization", 64),
            fields.text(parts[2], "signer", 64),
            fields.count(parts[3], "at"),
            fields.mapping(parts[4], "content"),
            body,
            signature,
        )

    def holds(self, key: bytes, verify: Verify) -> bool:
        """Whether this public key made the signature."""
        return verify(key, CONTEXT + self.body, self.signature)
