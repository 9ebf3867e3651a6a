"""What an organization's statements add up to: members, computers, spaces and keys.

The chain begins at the organization's signing key, which the first desktop made and every
invitation pins. It signs the first member; members who are coordinators sign others, and
invitations; an invitation's key signs the one member whom it was made for. A statement that the
chain does not bear out raises UntrustedError and changes nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import Any

from signpost_wire import fields
from signpost_wire.codec import MalformedError
from signpost_wire.partnerships import Joined, joined_of, partners_of
from signpost_wire.roles import COORDINATOR, ROLES, SPACE_KINDS, may_read
from signpost_wire.statements import ORGANIZATION, Statement, Verify
from signpost_wire.team_parts import Device, Invitation, KeyVersion, Member, Space

__all__ = ["KINDS", "Device", "Invitation", "KeyVersion", "Member", "Space", "Trust",
           "UntrustedError"]  # fmt: skip

MOST_SEALS = 2_000


def digest_of(statement: Statement) -> bytes:
    """What tells a statement from every other."""
    return blake2b(statement.body, digest_size=16).digest()


class UntrustedError(Exception):
    """A statement was not made by somebody who may make it. The text is for logs: codes only."""


@dataclass(slots=True)
class Trust:
    """The state after some statements. `apply` is the only way it changes."""

    organization: str
    organization_key: bytes
    verify: Verify
    members: dict[str, Member] = field(default_factory=dict)
    devices: dict[str, Device] = field(default_factory=dict)
    invitations: dict[str, Invitation] = field(default_factory=dict)
    spaces: dict[str, Space] = field(default_factory=dict)
    people: dict[str, frozenset[str]] = field(default_factory=dict)
    """Each active person's roles."""
    joined: dict[str, Joined] = field(default_factory=dict)
    """Spaces of other organizations that this one has said yes to."""
    applied: set[bytes] = field(default_factory=set)
    """Digests of what was taken in: a server cannot say an old statement once more."""
    vouched: frozenset[bytes] = frozenset()
    """Digests of statements of which it is known that whoever said them might."""
    log: "Trust | None" = None
    """What a server's log adds up to alone, where more than that is known."""

    def apply(self, statement: Statement) -> None:
        """Check a statement and take it in; one that was taken in before changes nothing.

        Raises UntrustedError or MalformedError.
        """
        digest = digest_of(statement)
        if digest in self.applied:
            return
        if statement.organization != self.organization:
            raise UntrustedError("organization")
        act = _ACTS.get(statement.kind)
        if digest not in self.vouched:
            self._check_signature(statement)
        if act is not None:  # what a newer version says rides along
            act(self, statement, statement.content)
        self.applied.add(digest)

    def copy(self) -> "Trust":
        """One to try statements on; what is in it never changes."""
        return replace(
            self,
            members=dict(self.members),
            devices=dict(self.devices),
            invitations=dict(self.invitations),
            spaces=dict(self.spaces),
            people=dict(self.people),
            joined=dict(self.joined),
            applied=set(self.applied),
        )

    def active_members(self, person: str | None = None) -> list[Member]:
        """Members who may take part: they, their person and their computer are not removed."""
        return [
            member
            for member in self.members.values()
            if self.is_active(member.id) and person in (None, member.person)
        ]

    def is_active(self, member_id: str) -> bool:
        """Whether a member may take part now."""
        member = self.members.get(member_id)
        if member is None or not member.active or member.person not in self.people:
            return False
        device = self.devices.get(member.device)
        return device is None or device.active

    def roles_of(self, member_id: str) -> frozenset[str]:
        """What a member may do now: nothing when not active."""
        if not self.is_active(member_id):
            return frozenset()
        return self.people[self.members[member_id].person]

    def readers(self, space_id: str) -> list[Member]:
        """The members to whom a new key version of a space is sealed: readers for the log too, so
        that those who know it alone would seal it to the same."""
        kind, log = self.spaces[space_id].kind, self.log or self
        return [
            member
            for member in self.active_members()
            if may_read(kind, self.roles_of(member.id)) and may_read(kind, log.roles_of(member.id))
        ]

    def vouches_for(self, statement: Statement) -> bool:
        """Whether it is known already that whoever said this might."""
        return bool(self.vouched) and digest_of(statement) in self.vouched

    def _check_signature(self, statement: Statement) -> None:
        key = self._signer_key(statement)
        if key is None or not statement.holds(key, self.verify):
            raise UntrustedError("signature")

    def _signer_key(self, statement: Statement) -> bytes | None:
        if statement.signer == ORGANIZATION:
            return self.organization_key
        member = self.members.get(statement.signer)
        if member is not None:
            return member.verify_key if self.is_active(member.id) else None
        invitation = self.invitations.get(statement.signer)
        return invitation.verify_key if invitation is not None else None

    def must_coordinate(self, statement: Statement) -> None:
        """Raise UntrustedError unless a coordinator (or the organization's own key) signed it."""
        if self.vouches_for(statement):
            return
        if statement.signer != ORGANIZATION and COORDINATOR not in self.roles_of(statement.signer):
            raise UntrustedError("not a coordinator")


def _founded(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    """The first member, signed by the organization's key; only once."""
    if said.signer != ORGANIZATION or trust.members:
        raise UntrustedError("founding")
    key = fields.blob(content.get("verify_key"), "organization key", size=32)
    if key != trust.organization_key:
        raise UntrustedError("organization key")
    member = _member(content)
    if COORDINATOR not in member.roles:
        raise UntrustedError("founder")
    trust.members[member.id] = member
    trust.people[member.person] = member.roles


def _member_added(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    """A person's keys on a computer: by a coordinator, by an invitation, or by the person."""
    member = _member(content)
    if member.id in trust.members:
        raise UntrustedError("member known")
    invitation = trust.invitations.get(said.signer)
    if invitation is None:
        trust.must_coordinate(said)
    else:
        _check_invited(trust, invitation, member)
    known = trust.people.get(member.person)
    if known is None and any(m.person == member.person for m in trust.members.values()):
        raise UntrustedError("person removed")
    if invitation is not None:
        trust.invitations[invitation.id] = replace(invitation, open=False)
    trust.people[member.person] = known or member.roles
    trust.members[member.id] = replace(member, roles=trust.people[member.person])


def _check_invited(trust: Trust, invitation: Invitation, member: Member) -> None:
    """Whether this invitation lets this member in, and whoever made it still may."""
    if not invitation.open or member.roles != invitation.roles:
        raise UntrustedError("invitation")
    if invitation.person and invitation.person != member.person:
        raise UntrustedError("invitation")
    if not invitation.person and member.person in trust.people:
        raise UntrustedError("person known")  # nobody takes over another's name and roles
    if not _may_invite(trust, invitation):
        raise UntrustedError("inviter")


def _roles_set(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    trust.must_coordinate(said)
    person = fields.text(content.get("person"), "person", 64)
    if person not in trust.people:
        raise UntrustedError("person")
    trust.people[person] = _roles(content)


def _person_removed(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    trust.must_coordinate(said)
    trust.people.pop(fields.text(content.get("person"), "person", 64), None)


def _device_added(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    """A computer's keys, by a member whose computer it is, or whom it takes over."""
    device = Device(
        fields.text(content.get("device"), "device", 64),
        fields.blob(content.get("verify_key"), "device key", size=32),
        fields.blob(content.get("seal_key"), "device seal key", size=32),
    )
    if not trust.is_active(said.signer) or device.id in trust.devices:
        raise UntrustedError("device")
    old = fields.text(content.get("replaces", ""), "replaces", 64)
    if old and trust.members[said.signer].device != old:
        raise UntrustedError("device replaced")
    if not old and trust.members[said.signer].device != device.id:
        raise UntrustedError("device of somebody else")
    replaced = trust.devices.get(old)
    root = replaced.root if replaced is not None else old or device.id
    trust.devices[device.id] = replace(device, root=root)


def _device_removed(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    """A lost computer: it, and the keys of everybody on it, are done with.

    So are copies of it that got a place of their own: they hold the same people's keys.
    """
    trust.must_coordinate(said)
    lost = trust.devices.get(fields.text(content.get("device"), "device", 64))
    if lost is None:
        raise UntrustedError("device")
    for device in [each for each in trust.devices.values() if each.root == lost.root]:
        trust.devices[device.id] = replace(device, active=False)


def _invitation_made(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    invitation = Invitation(
        fields.text(content.get("invitation"), "invitation", 64),
        fields.blob(content.get("verify_key"), "invitation key", size=32),
        fields.text(content.get("person"), "person", 64),
        _roles(content),
        fields.count(content.get("expires"), "expires"),
        said.signer,
    )
    if not _may_invite(trust, invitation):
        raise UntrustedError("inviter")
    if invitation.id in trust.invitations or invitation.id in trust.members:
        raise UntrustedError("invitation known")
    trust.invitations[invitation.id] = invitation


def _may_invite(trust: Trust, invitation: Invitation) -> bool:
    """Coordinators invite anybody; everybody else a computer of their own, with their own roles."""
    if invitation.made_by == ORGANIZATION or COORDINATOR in trust.roles_of(invitation.made_by):
        return True
    if not trust.is_active(invitation.made_by):
        return False
    person = trust.members[invitation.made_by].person
    return person == invitation.person and trust.people[person] == invitation.roles


def _invitation_ended(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    trust.must_coordinate(said)
    invitation = trust.invitations.get(fields.text(content.get("invitation"), "invitation", 64))
    if invitation is not None:
        trust.invitations[invitation.id] = replace(invitation, open=False)


def _space_made(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    trust.must_coordinate(said)
    space_id = fields.text(content.get("space"), "space", 64)
    kind = fields.text(content.get("kind"), "space kind", 40)
    if space_id in trust.spaces or kind not in SPACE_KINDS:
        raise UntrustedError("space")
    trust.spaces[space_id] = Space(space_id, kind, (), partners_of(content))


def _partnership_ended(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    """The space's own organization lets a partner in no more."""
    trust.must_coordinate(said)
    space, gone = _space(trust, content), fields.text(content.get("partner"), "partner", 64)
    left = {partner: words for partner, words in space.partners.items() if partner != gone}
    trust.spaces[space.id] = replace(space, partners=left)


def _partnership_joined(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    """A yes to another organization's space; whose key it pins."""
    trust.must_coordinate(said)
    joined = joined_of(content)
    trust.joined[joined.space] = joined


def _partnership_left(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    trust.must_coordinate(said)
    trust.joined.pop(fields.text(content.get("space"), "space", 64), None)


def _key_made(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    """The next version of a space's key: versions follow on one another, from 1."""
    trust.must_coordinate(said)
    space = _space(trust, content)
    version = fields.count(content.get("version"), "key version")
    if version != len(space.keys) + 1:
        raise UntrustedError("key version")
    key = KeyVersion(
        version,
        fields.blob(content.get("public_key"), "space key", size=32),
        _seals(content),
    )
    trust.spaces[space.id] = replace(space, keys=(*space.keys, key))


def _key_sealed(trust: Trust, said: Statement, content: dict[str, Any]) -> None:
    """A key that exists, sealed to more members by one who has it; by others to themselves only.

    Only by who may read there: a seal to oneself makes nobody else one who has the key.
    """
    speaks_freely = said.signer == ORGANIZATION or trust.vouches_for(said)
    if not speaks_freely and not trust.is_active(said.signer):
        raise UntrustedError("not a member")
    space = _space(trust, content)
    if not speaks_freely and not may_read(space.kind, trust.roles_of(said.signer)):
        raise UntrustedError("seals of somebody who may not read")
    version = fields.count(content.get("version"), "key version")
    if not 1 <= version <= len(space.keys):
        raise UntrustedError("key version")
    key, seals = space.keys[version - 1], _seals(content)
    if content.get("public_key", key.public_key) != key.public_key:
        raise UntrustedError("another key")  # a restored log has another one under this number
    if not speaks_freely and said.signer not in key.seals and set(seals) != {said.signer}:
        raise UntrustedError("seals of somebody without the key")
    fresh = replace(key, seals={**seals, **key.seals})  # what was sealed first stands
    keys = (*space.keys[: version - 1], fresh, *space.keys[version:])
    trust.spaces[space.id] = replace(space, keys=keys)


def _space(trust: Trust, content: dict[str, Any]) -> Space:
    space = trust.spaces.get(fields.text(content.get("space"), "space", 64))
    if space is None:
        raise UntrustedError("space")
    return space


def _seals(content: dict[str, Any]) -> dict[str, bytes]:
    found = fields.mapping(content.get("seals"), "seals")
    if len(found) > MOST_SEALS:
        raise MalformedError("seals")
    return {
        fields.text(member, "member", 64): fields.blob(sealed, "seal", most=256)
        for member, sealed in found.items()
    }


def _member(content: dict[str, Any]) -> Member:
    return Member(
        fields.text(content.get("member"), "member", 64),
        fields.text(content.get("person"), "person", 64),
        fields.text(content.get("device"), "device", 64),
        _roles(content),
        fields.blob(content.get("seal_key"), "seal key", size=32),
        fields.blob(content.get("sign_key"), "sign key", size=32),
    )


def _roles(content: dict[str, Any]) -> frozenset[str]:
    found = frozenset(
        fields.kind(role, "role") for role in fields.sequence(content.get("roles"), "roles", 20)
    )
    if not found & ROLES:
        raise MalformedError("roles")
    return found


_ACTS: dict[str, Callable[[Trust, Statement, dict[str, Any]], None]] = {
    "founded": _founded,
    "member_added": _member_added,
    "roles_set": _roles_set,
    "person_removed": _person_removed,
    "device_added": _device_added,
    "device_removed": _device_removed,
    "invitation_made": _invitation_made,
    "invitation_ended": _invitation_ended,
    "space_made": _space_made,
    "key_made": _key_made,
    "key_sealed": _key_sealed,
    "partnership_joined": _partnership_joined,
    "partnership_left": _partnership_left,
    "partnership_ended": _partnership_ended,
}

KINDS = frozenset(_ACTS)
"""Of statements that say something to this version."""
