"""The keyring of whoever is at work: which spaces are theirs, and how bodies are sealed there.

It is read from the vault and the statements once, and read again when a statement came or was
made. It seals and opens without a session, so that nothing waits for it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from signpost_desktop.store.arrived import Arrived
from signpost_desktop.store.held import UNOPENED, program
from signpost_desktop.store.keys import signing_seed
from signpost_desktop.store.late import Mark
from signpost_desktop.store.outgoing import Outgoing
from signpost_desktop.store.session import WorkSession
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.partners import Circle
from signpost_desktop.sync.sealing import (
    Place,
    TooLargeError,
    UnopenedError,
    Writer,
    open_body,
    open_from_writer,
    seal_body,
    seal_for_readers,
)
from signpost_desktop.sync.signing import sign
from signpost_desktop.sync.space_keys import SpaceKey, key_versions
from signpost_desktop.sync.trust_store import fold, statements_mark
from signpost_desktop.sync.who import member_at_work
from signpost_wire.records import Change, Record
from signpost_wire.roles import PARTNERSHIP, may_read, may_write


@dataclass(frozen=True, slots=True)
class SpaceUse:
    """A space that this person has a part in."""

    id: str
    kind: str
    reads: bool
    writes: bool


@dataclass(frozen=True, repr=False)
class Keyring:
    """What a member can seal and open. No repr: it holds secrets."""

    member: str
    circle: Circle
    spaces: tuple[SpaceUse, ...]
    _seed: bytes
    _keys: Mapping[str, Mapping[int, SpaceKey]]
    _uses: Mapping[str, SpaceUse] = field(default_factory=dict)
    _heard: tuple[int, int, int] = (0, 0, 0)

    @classmethod
    def of(cls, session: WorkSession) -> Self:
        """Raises NotJoined, or SyncStopped(REMOVED) for whoever has no part any more."""
        trust = fold(session)
        member = member_at_work(session, trust)
        if member is None:
            raise SyncStopped(failures.REMOVED)
        circle, roles = Circle.read(session, trust), trust.roles_of(member)
        keys, uses = {}, []
        for space in circle.spaces():
            reads, writes = may_read(space.kind, roles), may_write(space.kind, roles)
            if not space.keys or not (reads or writes):
                continue
            keys[space.id] = key_versions(session, space, member)
            use = _as_far_as_opened(SpaceUse(space.id, space.kind, reads, writes), keys[space.id])
            if use is not None:
                uses.append(use)
        seed = signing_seed(session.keys.private_key)
        by_id = {use.id: use for use in uses}
        return cls(member, circle, tuple(uses), seed, keys, by_id, statements_mark(session))

    def mark(self, space: str) -> Mark:
        """Another one when what did not open there may open now."""
        versions = sorted(v for v, key in self._keys.get(space, {}).items() if key.secret)
        return f"{program()} {self.member} {self._heard} {versions}", tuple(versions)

    def sign_as_member(self, message: bytes) -> bytes:
        """64 bytes that prove that this person, on this computer, said it."""
        return sign(self._seed, message)

    def seal(self, out: Outgoing) -> Change | None:
        """The change for the server, under the newest key; None when it is too large for any."""
        versions = self._keys[out.space_id]
        version = max(versions)
        key = versions[version]
        place = Place(
            out.space_id, out.id, out.kind, version, out.revision, out.base_revision, out.deleted
        )
        try:
            if self._uses[out.space_id].reads and key.secret is not None:
                body = seal_body(key.content_key, place, out.values)
            else:
                writer = Writer(self.member, self._seed)
                body = seal_for_readers(key.public_key, writer, place, out.values)
        except TooLargeError:
            return None
        return Change(out.id, out.kind, out.base_revision, out.revision, out.deleted, version, body)

    def open(self, space: str, record: Record) -> Arrived:
        """A record as it is inside; UNOPENED when it does not open, and nothing is raised."""
        values = self._values(space, record)
        reason = UNOPENED if values is None and record.body is not None else ""
        return Arrived(
            space, record.kind, record.id, record.revision, record.base_revision, record.deleted,
            record.key_version, record.sequence, values, record.body, reason,
        )  # fmt: skip

    def again(self, arrived: Arrived) -> Arrived:
        """Try to open what has not opened yet."""
        values = self._values(arrived.space_id, arrived)
        return arrived if values is None else replace(arrived, values=values, reason="")

    def _values(self, space: str, sealed: Record | Arrived) -> dict[str, Any] | None:
        """What is inside; None when there is nothing, or it does not open."""
        body = sealed.body
        versions = self._keys.get(space, {})
        if body is None:
            return None
        named = versions.get(sealed.key_version)
        # A restored server may have numbered the keys otherwise: the named one first, then others.
        for key in (named, *(each for each in versions.values() if each is not named)):
            values = None if key is None else self._opened(space, sealed, body, key)
            if values is not None:
                return values
        return None

    def _opened(
        self, space: str, sealed: Record | Arrived, body: bytes, key: SpaceKey
    ) -> dict[str, Any] | None:
        if key.secret is None:
            return None
        place = Place(
            space, sealed.id, sealed.kind, sealed.key_version, sealed.revision,
            sealed.base_revision, sealed.deleted,
        )  # fmt: skip
        try:
            if body[:1] == b"\x02":
                return open_from_writer(key.secret, self._verify_key, place, body)[0]
            return open_body(key.content_key, place, body)
        except UnopenedError:
            return None

    def _verify_key(self, member: str) -> bytes | None:
        """Also of who has left: what they wrote stays theirs."""
        return self.circle.verify_key(member)


def _as_far_as_opened(use: SpaceUse, versions: Mapping[int, SpaceKey]) -> SpaceUse | None:
    """Whoever has no key yet (nobody has sealed it to them) may write, and reads later.

    None: nothing is asked or written yet. The server has not numbered the keys, or this is
    another organization's project and nobody there has given us its key.
    """
    if not versions:
        return None
    has_key = any(key.secret for key in versions.values())
    if use.kind == PARTNERSHIP and not has_key:
        return None
    return replace(use, reads=use.reads and has_key)
