"""Which member is at work, and what of the safeguarding key was sealed to them; in plain SQL."""

from collections.abc import Iterator

from signpost_desktop.store.keys import public_half
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.sync.former_log import former_keys
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.trust_store import fold, statements_mark
from signpost_wire.roles import SAFEGUARDING
from signpost_wire.trust import KeyVersion, Trust

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
        for keys, member in self._keys(session):
            if 1 <= version <= len(keys):
                return keys[version - 1].seals.get(member)
        return None

    def others(self, session: PlainSession, /) -> list[bytes]:
        """The seals of every version, also of those that the log had once."""
        found = []
        for keys, member in self._keys(session):
            former = former_keys(session, self._trust(session)).values()
            every = [*reversed(keys), *(key for space in former for key in reversed(space))]
            found += [key.seals[member] for key in every if member in key.seals]
        return found

    def _keys(self, session: PlainSession) -> Iterator[tuple[tuple[KeyVersion, ...], str]]:
        """The safeguarding key's versions, and who is at work; nothing where nobody has a part."""
        if Standing.read(session) is None:
            return
        trust = self._trust(session)
        member = member_at_work(session, trust)
        for space in trust.spaces.values():
            if space.kind == SAFEGUARDING and member:
                yield space.keys, member
                return

    def _trust(self, session: PlainSession) -> Trust:
        mark = statements_mark(session)
        if self._known is None or self._known[0] != mark:
            self._known = (mark, fold(session))
        return self._known[1]
