"""What a team is made of, as its statements say it: members, computers, invitations, spaces."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from signpost_wire.statements import ORGANIZATION


@dataclass(frozen=True, slots=True)
class Member:
    """A person's keys on one computer. A person with two computers is two members."""

    id: str
    person: str
    device: str
    roles: frozenset[str]
    seal_key: bytes  # X25519
    verify_key: bytes  # Ed25519
    active: bool = True


@dataclass(frozen=True, slots=True)
class Device:
    """A computer: its keys only authenticate it, and seal replies to it."""

    id: str
    verify_key: bytes
    seal_key: bytes
    active: bool = True
    root: str = ""
    """The first of those that took over from one another: a copy with a place of its own."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """Lets one person's computer in, once. `expires`: the server's clock, seconds since 1970.

    `person` is "" for somebody new: who joins brings the id under which they have worked so far.
    `made_by`: ORGANIZATION or a member; the invitation is worth what they may do when it is used.
    """

    id: str
    verify_key: bytes
    person: str
    roles: frozenset[str]
    expires: int
    made_by: str = ORGANIZATION
    open: bool = True


@dataclass(frozen=True, slots=True)
class KeyVersion:
    """One version of a space's key: its public half, and the secret half sealed to members."""

    version: int
    public_key: bytes
    seals: dict[str, bytes]
    void: bool = False
    """Made by somebody who had lost the right to: nothing is written under it."""


@dataclass(frozen=True, slots=True)
class Space:
    """Records that are shared together. `partners` are other organizations (partnerships only),
    each with the words of its key as they were said on the phone, or ""."""

    id: str
    kind: str
    keys: tuple[KeyVersion, ...] = ()
    partners: Mapping[str, str] = field(default_factory=dict)

    @property
    def newest_key(self) -> KeyVersion | None:
        """The version that is written with now."""
        return self.keys[-1] if self.keys else None
