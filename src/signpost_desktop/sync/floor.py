"""What a log that is heard anew cannot give back: rights that this computer knew to be taken.

A server brought back from a copy, or one that lies, may show the team's log without what was said
last, or in another order, and somebody who was removed may speak in it again. So what was borne
out here before counts first, in the order in which it was heard then; what is new counts as far as
it is borne out after that. Only the versions of keys follow one another as the log has them now:
all sides must call the same key by the same number.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from signpost_wire.codec import MalformedError
from signpost_wire.statements import Statement
from signpost_wire.trust import KeyVersion, Trust, UntrustedError, digest_of

_OF_KEYS = frozenset({"key_made", "key_sealed"})


def begin_on(trust: Trust, former: Iterable[bytes]) -> None:
    """Have a fresh trust begin with what was borne out before, but for the keys.

    Their statements were said by those who might: whoever said them is not asked about again.
    """
    vouched = set()
    for said in map(Statement.read, former):
        if hear(trust, said) and said.kind in _OF_KEYS:
            vouched.add(digest_of(said))
    trust.vouched = frozenset(vouched)
    trust.applied -= vouched
    trust.spaces = {space.id: replace(space, keys=()) for space in trust.spaces.values()}


def hear(trust: Trust, said: Statement) -> bool:
    """Take in one more statement of a log that bears it out; whether it is borne out here too.

    Else it changes nothing; but a key keeps its number, and is void.
    """
    try:
        trust.apply(said)
    except (UntrustedError, MalformedError):
        if said.kind == "key_made":
            _hold_number(trust, said.content)
        return False
    return True


def agree(trust: Trust, log: Trust) -> bool:
    """Whether the log alone adds up to the same rights, and no key of it is void."""
    return _rights(trust) == _rights(log)


def given_back(trust: Trust, log: Trust) -> Iterator[tuple[str, dict[str, Any]]]:
    """What has to be said again, as kind and content: the log alone gives more than counts, or
    somebody other roles."""
    for person, roles in log.people.items():
        known = trust.people.get(person)
        if known is None:
            yield "person_removed", {"person": person}
        elif roles != known:  # fewer, too: somebody's later word was passed by an older one
            yield "roles_set", {"person": person, "roles": sorted(known)}
    for device in log.devices.values():
        ours = trust.devices.get(device.id)
        if device.active and (ours is None or not ours.active):
            yield "device_removed", {"device": device.id}
    for invitation in log.invitations.values():
        open_here = trust.invitations.get(invitation.id)
        if invitation.open and (open_here is None or not open_here.open):
            yield "invitation_ended", {"invitation": invitation.id}
    for space in log.spaces.values():
        mine = trust.spaces.get(space.id)
        for partner in space.partners:
            if mine is None or partner not in mine.partners:
                yield "partnership_ended", {"space": space.id, "partner": partner}
    for joined in log.joined:
        if joined not in trust.joined:
            yield "partnership_left", {"space": joined}


def _hold_number(trust: Trust, content: dict[str, Any]) -> None:
    space, version = trust.spaces.get(content["space"]), content["version"]
    if space is not None and version == len(space.keys) + 1:
        key = KeyVersion(version, content["public_key"], dict(content["seals"]), void=True)
        trust.spaces[space.id] = replace(space, keys=(*space.keys, key))


def _rights(trust: Trust) -> tuple[object, ...]:
    return (
        trust.members.keys(),
        trust.people,
        trust.joined,
        {device.id: device.active for device in trust.devices.values()},
        {invitation.id: invitation.open for invitation in trust.invitations.values()},
        {
            space.id: (space.partners, [(key.public_key, key.void) for key in space.keys])
            for space in trust.spaces.values()
        },
    )
