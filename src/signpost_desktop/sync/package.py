"""What an invitation carries: a team's pins and keys, sealed so that the server cannot read it.

It is sealed under a key that comes of the code, which the server never receives. So whoever reads
the code off the slip knows the team's and the server's own keys, whatever the network says.
"""

from dataclasses import dataclass
from os import urandom
from typing import Any

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_wire import fields
from signpost_wire.codec import MalformedError, pack, unpack
from signpost_wire.codes import Code

_CONTEXT = b"signpost package 1\x00"
_NONCE = 24


@dataclass(frozen=True, repr=False)
class PackedKey:
    """A version of a space's key. `secret` is None for whoever may not read there."""

    space: str
    kind: str
    version: int
    public_key: bytes
    secret: bytes | None

    def packed(self) -> list[Any]:
        """As it is packed."""
        return [self.space, self.kind, self.version, self.public_key, self.secret]

    @classmethod
    def unpacked(cls, value: Any) -> "PackedKey":
        """Raises MalformedError."""
        parts = fields.sequence(value, "key", most=16)
        if len(parts) < 5:
            raise MalformedError("key")
        return cls(
            fields.text(parts[0], "space", 64),
            fields.kind(parts[1], "space kind"),
            fields.count(parts[2], "key version"),
            fields.blob(parts[3], "space key", size=32),
            None if parts[4] is None else fields.blob(parts[4], "secret", size=32),
        )


@dataclass(frozen=True, repr=False)
class Package:
    """An invitation's contents. `person` is "" for somebody new; `seed` signs who joins with it.

    `statements` is how many the team's log had: a server that shows fewer later is noticed.
    """

    server_key: bytes
    organization: str
    organization_name: str
    organization_key: bytes
    invitation: str
    seed: bytes
    person: str
    roles: tuple[str, ...]
    keys: tuple[PackedKey, ...]
    statements: int

    def sealed(self, code: Code) -> bytes:
        """For the server to keep: only whoever has the code opens it."""
        plain = pack(
            {
                "server_key": self.server_key,
                "organization": self.organization,
                "organization_name": self.organization_name,
                "organization_key": self.organization_key,
                "invitation": self.invitation,
                "seed": self.seed,
                "person": self.person,
                "roles": list(self.roles),
                "keys": [key.packed() for key in self.keys],
                "statements": self.statements,
            }
        )
        nonce = urandom(_NONCE)
        return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(
            plain, _CONTEXT + code.lookup, nonce, code.package_key
        )

    @classmethod
    def opened(cls, code: Code, sealed: bytes) -> "Package":
        """Raises SyncStopped(UNTRUSTED) for what whoever gave out this code did not seal."""
        try:
            plain = crypto_aead_xchacha20poly1305_ietf_decrypt(
                sealed[_NONCE:], _CONTEXT + code.lookup, sealed[:_NONCE], code.package_key
            )
            return cls._unpacked(fields.mapping(unpack(plain), "package"))
        except (CryptoError, ValueError) as error:
            raise SyncStopped(failures.UNTRUSTED) from error

    @classmethod
    def _unpacked(cls, said: dict[str, Any]) -> "Package":
        roles = fields.sequence(said.get("roles"), "roles", most=20)
        return cls(
            fields.blob(said.get("server_key"), "server key", size=32),
            fields.text(said.get("organization"), "organization", 64),
            fields.text(said.get("organization_name"), "organization name", 400),
            fields.blob(said.get("organization_key"), "organization key", size=32),
            fields.text(said.get("invitation"), "invitation", 64),
            fields.blob(said.get("seed"), "seed", size=32),
            fields.text(said.get("person"), "person", 64),
            tuple(fields.kind(role, "role") for role in roles),
            tuple(
                PackedKey.unpacked(key)
                for key in fields.sequence(said.get("keys"), "keys", most=10_000)
            ),
            fields.count(said.get("statements"), "statements"),
        )
