"""What a member's computer owes the team: new keys where somebody lost the right, seals to others.

Worked out from what the statements add up to, never remembered: whoever was removed while two
coordinators were apart, or had a statement refused, is dealt with all the same.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from signpost_desktop.store.keys import new_key, public_half, seal_if_possible
from signpost_desktop.sync.former_log import FormerKeys
from signpost_desktop.sync.partners import Circle
from signpost_wire.roles import COORDINATOR, SAFEGUARDING
from signpost_wire.trust import KeyVersion, Member, Space

SecretOf = Callable[[str, int], bytes | None]
"""The secret of a version of a space's key, for whoever is at work; None when it is not theirs."""


@dataclass(frozen=True, slots=True)
class Owed:
    """A statement that is to be made: its kind and content."""

    kind: str
    content: dict[str, Any]


def owed(
    circle: Circle,
    member: str,
    secret_of: SecretOf,
    *,
    former: FormerKeys | None = None,
    safeguarding: bool = False,
) -> list[Owed]:
    """What this member should say now.

    `former`: keys that the log had before its server was brought back from a copy. Something may
    be sealed to them, so they are said again, under the next numbers. `safeguarding`: whether a
    lead asked for it that other leads may read older notes; without, those keys are sealed on to
    other computers of the same person only.
    """
    return [
        each
        for space in circle.own.spaces.values()
        for each in (
            *_new_keys(circle, space, member, (former or {}).get(space.id, [])),
            *_new_seals(circle, space, circle.own.members[member], secret_of, safeguarding),
        )
    ]


def must_rotate(circle: Circle, space: Space) -> bool:
    """Whether somebody has the newest key of a space who may not read there any more."""
    newest = space.newest_key
    if newest is None or newest.void:
        return True
    readers = {reader.id for reader in circle.readers(space)}
    others = (holder for holder in newest.seals if holder not in readers)
    return any(circle.is_over_for(holder, space) for holder in others)


def new_version(circle: Circle, space: Space) -> Owed:
    """The next version of a space's key, sealed to everybody who may read there. Its secret stands
    nowhere else."""
    return first_version(space.id, len(space.keys) + 1, new_key(), circle.readers(space))


def first_version(space: str, version: int, secret: bytes, readers: list[Member]) -> Owed:
    """A version of a space's key with this secret."""
    content = {"space": space, "version": version, "public_key": public_half(secret),
               "seals": _sealed(secret, readers)}  # fmt: skip
    return Owed("key_made", content)


def _new_keys(
    circle: Circle, space: Space, member: str, former: list[KeyVersion]
) -> Iterator[Owed]:
    if COORDINATOR not in circle.own.roles_of(member):
        return
    for key in former:
        if key.void:
            continue
        again = replace(key, version=len(space.keys) + 1)
        space = replace(space, keys=(*space.keys, again))
        yield Owed("key_made", {"space": space.id, "version": again.version,
                                "public_key": key.public_key, "seals": key.seals})  # fmt: skip
    if must_rotate(circle, space):
        yield new_version(circle, space)


def _new_seals(
    circle: Circle, space: Space, me: Member, secret_of: SecretOf, safeguarding: bool
) -> Iterator[Owed]:
    readers = circle.readers(space)
    if me.id not in {reader.id for reader in readers}:
        return  # what they had of it is not theirs to seal on any more
    if space.kind == SAFEGUARDING and not safeguarding:
        readers = [reader for reader in readers if reader.person == me.person]
    for key in space.keys:
        if not key.void:
            yield from _seals_of(space, key, readers, secret_of)


def _seals_of(
    space: Space, key: KeyVersion, readers: list[Member], secret_of: SecretOf
) -> Iterator[Owed]:
    without = [reader for reader in readers if reader.id not in key.seals]
    secret = secret_of(space.id, key.version) if without else None
    seals = {} if secret is None else _sealed(secret, without)
    if seals:
        content = {"space": space.id, "version": key.version, "public_key": key.public_key,
                   "seals": seals}  # fmt: skip
        yield Owed("key_sealed", content)


def _sealed(secret: bytes, readers: list[Member]) -> dict[str, bytes]:
    """The secret, sealed to each; a partner may have said a key to which nothing can be sealed."""
    found = {reader.id: seal_if_possible(reader.seal_key, secret) for reader in readers}
    return {member: sealed for member, sealed in found.items() if sealed is not None}
