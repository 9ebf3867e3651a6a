"""Making signed statements: who says it, and the contents that more than one act needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from nacl.utils import random as random_bytes

from signpost_desktop.store.keys import new_key, public_half
from signpost_desktop.sync.signing import public_key, sign
from signpost_wire.statements import Statement

_NONCE = 8


@dataclass(frozen=True, repr=False)
class Speaker:
    """A member, an invitation or the organization's own key. No repr: it holds the seed."""

    organization: str
    signer: str
    seed: bytes

    def says(self, kind: str, at: int, content: dict[str, Any]) -> Statement:
        """A statement, different from every other: said twice it counts twice.

        `at`: seconds since 1970, for display only.
        """
        unique = content | {"nonce": random_bytes(_NONCE)}
        return Statement.signed(
            kind, self.organization, self.signer, at, unique, lambda text: sign(self.seed, text)
        )


@dataclass(frozen=True, repr=False)
class DeviceKeys:
    """A computer's own keys: they only prove that it is this one. No repr: it holds secrets."""

    id: str
    seed: bytes
    secret: bytes

    @classmethod
    def fresh(cls, device: str) -> "DeviceKeys":
        """New keys for a computer with this id."""
        return cls(device, new_key(), new_key())

    def content(self) -> dict[str, Any]:
        """What "device_added" says of it."""
        return {
            "device": self.id,
            "verify_key": public_key(self.seed),
            "seal_key": public_half(self.secret),
        }


def member_content(
    member: str, person: str, device: str, roles: Iterable[str], seal_key: bytes, sign_key: bytes
) -> dict[str, Any]:
    """What "founded" and "member_added" say of somebody's keys on a computer."""
    return {
        "member": member,
        "person": person,
        "device": device,
        "roles": sorted(roles),
        "seal_key": seal_key,
        "sign_key": sign_key,
    }
