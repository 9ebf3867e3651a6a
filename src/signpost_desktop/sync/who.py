"""Which member is at work, and what of the safeguarding key was sealed to them; in plain SQL."""

from signpost_desktop.store.keys import public_half
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.trust_store import fold, statements_mark
from signpost_wire.roles import SAFEGUARDING
from signpost_wire.trust import Trust

MEMBERS = "sync_members"
"""The setting with which members this computer's people became, by seal key."""


def member_at_work(session: PlainSession, trust: Trust) -> str | None:
    """The id of the member whose keys are unlocked; None for whoever is none any more.

    Between joining and the first statements it is what the joining wrote down.
    """
    mine = public_half(session.keys.private_key)
    for member in trust.members.values():
        if member.seal_key == mine and trust.is_active(member.id):
            return member.id
    if trust.members:
        return None
    return dict(session.setting(MEMBERS, {})).get(mine.hex())


class SealFinder:
    """Finds the seals of the safeguarding key for whoever is at work: see `Vault.seal_of`."""

    def __init__(self) -> None:
        self._known: tuple[object, Trust] | None = None

    def __call__(self, session: PlainSession, version: int, /) -> bytes | None:
        """The seal of a version, or None."""
        if Standing.read(session) is None:
            return None
        mark = statements_mark(session)
        known = self._known
        if known is None or known[0] != mark:
            known = self._known = (mark, fold(session))
        trust = known[1]
        member = member_at_work(session, trust)
        for space in trust.spaces.values():
            if space.kind == SAFEGUARDING and member and 1 <= version <= len(space.keys):
                return space.keys[version - 1].seals.get(member)
        return None
