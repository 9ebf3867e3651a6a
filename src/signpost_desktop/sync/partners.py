"""Other organizations, as their own signed statements say it, beside what ours add up to.

Their statements count only when they stand under the very key that a coordinator of ours pinned:
in an offer by the words that were read out on the phone, in a yes by the key itself. They say
nothing about our own spaces but who of theirs may be given the key of a project.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Self

from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.sync.signing import verify
from signpost_wire.fingerprints import ORGANIZATION, fingerprint
from signpost_wire.partnerships import Joined
from signpost_wire.roles import PARTNERSHIP, may_read
from signpost_wire.statements import Statement
from signpost_wire.trust import Member, Space, Trust

MOST_THEIRS = 1_000
"""Members of a partner to whom a key is sealed: a statement holds so many seals, not more."""
OPEN, CLOSED, UNTRUSTED = "open", "closed", "untrusted"
"""Whether they show us their statements now; or another key than the one that was pinned."""


@dataclass(frozen=True, slots=True)
class Partner:
    """An organization that a project is or was shared with."""

    trust: Trust
    state: str


@dataclass(frozen=True)
class Circle:
    """Our own statements, and those of every organization that is pinned in them."""

    own: Trust
    others: Mapping[str, Partner]

    @classmethod
    def read(cls, session: PlainSession, own: Trust) -> Self:
        """What is known here; `own` is folded already."""
        found = {}
        rows = session.rows("SELECT organization, key, state FROM partner")
        for organization, key, state in rows:
            if is_pinned(own, organization, bytes(key)):
                trust = fold_partner(session, organization, bytes(key))
                found[organization] = Partner(trust, state)
        return cls(own, found)

    def spaces(self) -> list[Space]:
        """Our own, and the projects of others that this organization takes part in."""
        theirs = (self.project(joined) for joined in self.own.joined.values())
        return [*self.own.spaces.values(), *(space for space in theirs if space is not None)]

    def project(self, joined: Joined) -> Space | None:
        """The space of another organization that ours said yes to, while it lets us in."""
        owner = self.others.get(joined.owner)
        if owner is None or owner.state != OPEN or joined.space in self.own.spaces:
            return None
        space = owner.trust.spaces.get(joined.space)
        if space is None or space.kind != PARTNERSHIP:
            return None
        pinned = owner.trust.organization_key == joined.owner_key
        return space if pinned and self.own.organization in space.partners else None

    def readers(self, space: Space) -> list[Member]:
        """To whom a key of one of our own spaces is sealed: ours, and partners who said yes."""
        ours = self.own.readers(space.id)
        return [*ours, *(member for member in self._theirs(space) if member.id not in _ids(ours))]

    def partner_in(self, space: Space, organization: str) -> Partner | None:
        """A partner of one of our own projects, once they said yes to us and nobody between."""
        found = self.others.get(organization)
        if found is None or found.state != OPEN:
            return None
        said = found.trust.joined.get(space.id)
        if said is None or said.owner != self.own.organization:
            return None
        return found if said.owner_key == self.own.organization_key else None

    def is_over(self, project: str) -> bool:
        """Whether a project has ended, on whichever side. One that nobody has said yes to yet,
        or of which the other side is not heard yet, has not."""
        space = self.own.spaces.get(project)
        if space is None:
            joined = self.own.joined.get(project)
            return joined is None or (joined.owner in self.others and not self.project(joined))
        if any(self.partner_in(space, each) for each in space.partners):
            return False
        holders = {holder for key in space.keys for holder in key.seals}
        theirs = (other.trust.members.keys() for other in self.others.values())
        return not space.partners or any(holders & members for members in theirs)

    def is_over_for(self, holder: str, space: Space) -> bool:
        """Whether a member who is no reader of a space is known to be none, not merely unknown."""
        known = [self.own, *(other.trust for other in self.others.values())]
        if any(holder in trust.members for trust in known):
            return True
        return space.kind == PARTNERSHIP and not space.partners

    def verify_key(self, member: str) -> bytes | None:
        """Of a member of any of these organizations, also of one who has left."""
        for trust in (self.own, *(other.trust for other in self.others.values())):
            if member in trust.members:
                return trust.members[member].verify_key
        return None

    def _theirs(self, space: Space) -> Iterator[Member]:
        if space.kind != PARTNERSHIP:
            return
        for organization in space.partners:
            partner = self.partner_in(space, organization)
            if partner is not None:
                theirs = (
                    member
                    for member in partner.trust.active_members()
                    if may_read(PARTNERSHIP, partner.trust.roles_of(member.id))
                    and member.id not in self.own.members
                )
                yield from islice(theirs, MOST_THEIRS)


def words_of(key: bytes) -> str:
    """The words of an organization's key, as an offer pins them."""
    return " ".join(fingerprint(ORGANIZATION, key))


def pinned(own: Trust) -> list[str]:
    """The organizations whose statements ours ask about."""
    asked = (partner for space in own.spaces.values() for partner in space.partners)
    return list(dict.fromkeys((*asked, *(joined.owner for joined in own.joined.values()))))


def is_pinned(own: Trust, organization: str, key: bytes) -> bool:
    """Whether our statements hold this key to be that organization's."""
    said = {space.partners.get(organization) for space in own.spaces.values()}
    if words_of(key) in said:
        return True
    joined = own.joined.values()
    return any(each.owner == organization and each.owner_key == key for each in joined)


def fold_partner(session: PlainSession, organization: str, key: bytes) -> Trust:
    """What is kept of a partner's statements adds up to this; each was proved when it came."""
    trust = Trust(organization, key, lambda *_parts: True)
    rows = session.rows(
        "SELECT document FROM partner_statement WHERE organization = ? ORDER BY sequence",
        organization,
    )
    for (document,) in rows:
        trust.apply(Statement.read(bytes(document)))
    trust.verify = verify
    return trust


def _ids(members: list[Member]) -> set[str]:
    return {member.id for member in members}
