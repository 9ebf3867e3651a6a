"""Planning a joining: which keys are made, and which statements say so. Asks and keeps nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from uuid6 import uuid7

from signpost_desktop.store.keys import (
    new_key,
    public_half,
    seal_to,
    signing_seed,
    verify_half,
)
from signpost_desktop.sync.owed import first_version
from signpost_desktop.sync.package import Package, PackedKey
from signpost_desktop.sync.pending_join import PendingJoin
from signpost_desktop.sync.signing import public_key, verify
from signpost_desktop.sync.space_keys import IN_VAULT
from signpost_desktop.sync.speaking import DeviceKeys, Speaker, member_content
from signpost_desktop.sync.standing import Standing
from signpost_wire.roles import AUDIT, CASEWORK, COORDINATOR, SAFEGUARDING
from signpost_wire.statements import ORGANIZATION
from signpost_wire.trust import Trust


@dataclass(frozen=True)
class Colleague:
    """Somebody with a keyslot on this computer. `verify_key` is None until they next unlock it.

    `safeguarding` is the profile's safeguarding key, sealed to them; None for most.
    """

    person: str
    roles: frozenset[str]
    seal_key: bytes
    verify_key: bytes | None
    safeguarding: bytes | None


@dataclass(frozen=True, repr=False)
class Where:
    """The server that is joined, as far as planning needs it. `at`: seconds since 1970."""

    lookup: bytes
    url: str
    server_key: bytes
    organization: str
    organization_name: str
    at: int


def plan_founding(
    where: Where,
    founder: Colleague,
    private_key: bytes,
    others: Sequence[Colleague],
    safeguarding_public: bytes,
) -> PendingJoin:
    """The founding of an organization.

    The profile's safeguarding key becomes the first of the organization; it is not needed in the
    open, as the seals in the keyslots serve.
    """
    root = Speaker(where.organization, ORGANIZATION, new_key())
    root_key = public_key(root.seed)
    device = DeviceKeys.fresh(str(uuid7()))
    trust = Trust(where.organization, root_key, verify)
    log = _Log(trust, where.at)
    known = [founder, *(other for other in others if other.verify_key is not None)]
    members = {colleague.person: str(uuid7()) for colleague in known}
    me = Speaker(where.organization, members[founder.person], signing_seed(private_key))
    log.say(root, "founded", {"verify_key": root_key, **_content(founder, members, device)})
    log.say(me, "device_added", device.content())
    for other in known[1:]:
        log.say(me, "member_added", _content(other, members, device))
    keys = [log.with_space(me, kind, new_key()) for kind in (CASEWORK, AUDIT)]
    seals = {members[c.person]: c.safeguarding for c in known if c.safeguarding is not None}
    keys.append(log.with_sealed_space(me, SAFEGUARDING, safeguarding_public, seals))
    standing = Standing(
        where.url, where.server_key, where.organization, root_key, device.id, device.seed,
        device.secret,
    )  # fmt: skip
    coordinators = [colleague for colleague in known if COORDINATOR in colleague.roles]
    return PendingJoin(
        where.lookup, standing, me.signer, False, tuple(sorted(founder.roles)),
        where.organization_name, root_key, tuple(log.documents), tuple(keys), 0,
        tuple((colleague.seal_key, members[colleague.person]) for colleague in known),
        tuple((each.seal_key, seal_to(each.seal_key, root.seed)) for each in coordinators),
    )  # fmt: skip


def plan_member(where: Where, package: Package, person: str, private_key: bytes) -> PendingJoin:
    """The joining of somebody who was invited, as the person with this id."""
    device = DeviceKeys.fresh(str(uuid7()))
    member, seal_key = str(uuid7()), public_half(private_key)
    invited = Speaker(where.organization, package.invitation, package.seed)
    me = Speaker(where.organization, member, signing_seed(private_key))
    content = member_content(
        member, person, device.id, package.roles, seal_key, verify_half(private_key)
    )
    said = [
        invited.says("member_added", where.at, content),
        me.says("device_added", where.at, device.content()),
    ]
    for key in package.keys:
        if key.secret is not None:
            seals = {member: seal_to(seal_key, key.secret)}
            sealed = {"space": key.space, "version": key.version,
                      "public_key": key.public_key, "seals": seals}  # fmt: skip
            said.append(me.says("key_sealed", where.at, sealed))
    standing = Standing(
        where.url, package.server_key, where.organization, package.organization_key, device.id,
        device.seed, device.secret,
    )  # fmt: skip
    return PendingJoin(
        where.lookup, standing, member, bool(package.person), package.roles,
        package.organization_name, None,
        tuple(each.document() for each in said), tuple(_as_kept(key) for key in package.keys),
        package.statements, ((seal_key, member),),
    )  # fmt: skip


class _Log:
    """Statements of a founding, each proved by the one before."""

    def __init__(self, trust: Trust, at: int) -> None:
        self._trust = trust
        self._at = at
        self.documents: list[bytes] = []

    def say(self, speaker: Speaker, kind: str, content: dict[str, object]) -> None:
        said = speaker.says(kind, self._at, content)
        self._trust.apply(said)
        self.documents.append(said.document())

    def with_space(self, me: Speaker, kind: str, secret: bytes) -> PackedKey:
        """A new space with a first key, sealed to everybody who may read there."""
        space = str(uuid7())
        self.say(me, "space_made", {"space": space, "kind": kind})
        made = first_version(space, 1, secret, self._trust.readers(space))
        self.say(me, made.kind, made.content)
        return _as_kept(PackedKey(space, kind, 1, public_half(secret), secret))

    def with_sealed_space(
        self, me: Speaker, kind: str, public: bytes, seals: dict[str, bytes]
    ) -> PackedKey:
        """The same with a key that was sealed to its readers before."""
        space = str(uuid7())
        self.say(me, "space_made", {"space": space, "kind": kind})
        content = {"space": space, "version": 1, "public_key": public, "seals": seals}
        self.say(me, "key_made", content)
        return PackedKey(space, kind, 1, public, None)


def _content(
    colleague: Colleague, members: dict[str, str], device: DeviceKeys
) -> dict[str, object]:
    return member_content(
        members[colleague.person], colleague.person, device.id, colleague.roles,
        colleague.seal_key, colleague.verify_key or b"",
    )  # fmt: skip


def _as_kept(key: PackedKey) -> PackedKey:
    """Without the secret where it may not lie in the vault: it stands in the statements."""
    return key if key.kind in IN_VAULT else replace(key, secret=None)
