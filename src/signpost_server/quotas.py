"""How much of a team's log one person may fill with what gives nobody a right.

Everybody in a team fetches the log, keeps it and adds it up, and the server adds it up at every
change: whoever may say anything could slow all of them down. Counted is what stands in the log, by
the person who signed it, whoever sends it and in whatever order: a log that was taken once is
taken again, from anybody, by a server that was brought back from a copy.
"""

from signpost_server.errors import TooLarge
from signpost_wire import fields
from signpost_wire.roles import COORDINATOR
from signpost_wire.statements import Statement
from signpost_wire.trust import KINDS, Trust

LARGEST_UNKNOWN = 16 * 1024
"""Bytes of a statement of a kind that this server does not know."""
MOST_OF_ONE = 1_000
MOST_A_KEY = 10
"""Of a person, and for each key version of the team besides: who is offline while others seal keys
to somebody new may seal the same ones again, honestly."""
_OF_ONESELF = frozenset({"device_added", "invitation_made"})


def counts(trust: Trust, said: Statement) -> bool:
    """Whether this counts, as things stand before it is taken in: a kind that nobody here knows,
    keys for nobody who lacks them, and computers of one's own unless one coordinates."""
    if said.kind not in KINDS:
        return True
    if said.kind == "key_sealed":
        return not _seals_to_somebody(trust, said)
    return said.kind in _OF_ONESELF and COORDINATOR not in trust.roles_of(said.signer)


def signed_by(trust: Trust, said: Statement) -> str | None:
    """The person who signed; None for the organization's own key and for invitations."""
    member = trust.members.get(said.signer)
    return None if member is None else member.person


def check_room(trust: Trust, said: Statement, before: int) -> None:
    """Raise TooLarge where `before` statements of this person that count are enough."""
    if said.kind not in KINDS and len(said.body) > LARGEST_UNKNOWN:
        raise TooLarge
    versions = sum(len(space.keys) for space in trust.spaces.values())
    if before >= MOST_OF_ONE + MOST_A_KEY * versions:
        raise TooLarge


def _seals_to_somebody(trust: Trust, said: Statement) -> bool:
    space = trust.spaces.get(fields.text(said.content.get("space"), "space", 64))
    version = fields.count(said.content.get("version"), "key version")
    if space is None or not 1 <= version <= len(space.keys):
        return False
    has = space.keys[version - 1].seals
    seals = fields.mapping(said.content.get("seals"), "seals")
    return any(one in trust.members and one not in has for one in seals)
