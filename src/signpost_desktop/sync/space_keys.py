"""Keys of spaces for whoever is at work: which member they are, and what was sealed to them.

Secrets of casework and partnerships lie in the vault, which only its people open. Those of
safeguarding and of the log never do: they stand as seals to members in the signed statements, and
are opened with the person's own key when they are needed.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from signpost_desktop.store.keys import open_sealed, public_half
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.sync_tables import SPACE_KEY, SYNC_SPACE
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.package import PackedKey
from signpost_desktop.sync.partners import Circle
from signpost_desktop.sync.trust_store import fold
from signpost_desktop.sync.who import MEMBERS, member_at_work
from signpost_wire import checksum
from signpost_wire.roles import CASEWORK, PARTNERSHIP
from signpost_wire.trust import KeyVersion, Space, Trust

IN_VAULT = frozenset({CASEWORK, PARTNERSHIP})
"""Kinds of spaces whose secrets may lie in the vault."""


@dataclass(frozen=True, repr=False)
class SpaceKey:
    """One version of a space's key. `secret` is None for whoever may not read, or not yet."""

    public_key: bytes
    secret: bytes | None

    @cached_property
    def content_key(self) -> bytes:
        """What bodies of this version are sealed under by those who have the secret."""
        if self.secret is None:
            raise LookupError("no secret")
        return hashlib.blake2b(key=self.secret, person=b"signpost-seal", digest_size=32).digest()


def at_work(session: WorkSession) -> tuple[Trust, str]:
    """What the statements add up to, and which member is at work.

    Raises NotJoined, or SyncStopped(REMOVED) for whoever has no part in the team now.
    """
    trust = fold(session)
    member = member_at_work(session, trust)
    if member is None:
        raise SyncStopped(failures.REMOVED)
    return trust, member


def note_member(session: WorkSession, seal_key: bytes, member: str) -> None:
    """Remember which member a key pair of this computer is, until the statements say so."""
    session.set_setting(MEMBERS, {**session.setting(MEMBERS, {}), seal_key.hex(): member})


def secret_in_statements(
    session: WorkSession, space: Space | None, member: str, version: int
) -> bytes | None:
    """The secret of a space's key as it was sealed to this member; None when it was not."""
    if space is None or not 1 <= version <= len(space.keys):
        return None
    key = space.keys[version - 1]
    sealed = key.seals.get(member)
    secret = None if sealed is None else open_sealed(session.keys.private_key, sealed)
    return secret if secret is not None and _fits(secret, key.public_key) else None


def _fits(secret: bytes, public_key: bytes) -> bool:
    return len(secret) == len(public_key) and public_half(secret) == public_key


def key_versions(session: WorkSession, space: Space, member: str) -> dict[int, SpaceKey]:
    """Every version of a space's key that is known here."""
    rows = session.rows(
        "SELECT version, public_key, secret FROM space_key WHERE space_id = ?", space.id
    )
    found = {}
    for version, public_key, secret in rows:
        kept = secret or secret_in_statements(session, space, member, version)
        found[int(version)] = SpaceKey(bytes(public_key), None if kept is None else bytes(kept))
    return found


def secret_of(
    session: WorkSession, trust: Trust, member: str, space_id: str, version: int
) -> bytes | None:
    """The secret of a key of one of our own spaces, from the vault or the statements.

    The vault may have another key under that number, where the server has numbered anew.
    """
    kept = session.db.scalar(
        select(SPACE_KEY.c.secret).where(
            SPACE_KEY.c.space_id == space_id, SPACE_KEY.c.version == version
        )
    )
    space = trust.spaces.get(space_id)
    public_keys = {} if space is None else {key.version: key.public_key for key in space.keys}
    if kept and version in public_keys and _fits(bytes(kept), public_keys[version]):
        return bytes(kept)
    return secret_in_statements(session, space, member, version)


def note_keys(session: WorkSession, keys: Iterable[PackedKey]) -> None:
    """Write down spaces and their keys, and the secrets that may lie in the vault."""
    known = _known_keys(session)
    for key in keys:
        space = {"space_id": key.space, "kind": key.kind, "checksum": checksum.as_bytes(0)}
        session.db.execute(insert(SYNC_SPACE).values(space).on_conflict_do_nothing())
        public_key, secret = known.get((key.space, key.version), (None, None))
        if public_key != key.public_key:  # another key, should the server have numbered anew
            secret = None
        if key.kind in IN_VAULT:
            secret = secret or key.secret
        row = {
            "space_id": key.space,
            "version": key.version,
            "public_key": key.public_key,
            "secret": secret,
        }
        session.db.execute(insert(SPACE_KEY).values(row).prefix_with("OR REPLACE"))


def note_keys_of(session: WorkSession, circle: Circle, member: str) -> None:
    """Write down what the server's logs say of spaces and keys, as far as it is new here."""
    known = _known_keys(session)
    for space in circle.spaces():
        for key in _up_to_the_last_that_counts(space):
            public_key, kept = known.get((space.id, key.version), (None, None))
            same = public_key == key.public_key
            if same and (kept is not None or space.kind not in IN_VAULT):
                continue
            secret = secret_in_statements(session, space, member, key.version)
            if not same or secret is not None:
                packed = PackedKey(space.id, space.kind, key.version, key.public_key, secret)
                note_keys(session, [packed])


def _up_to_the_last_that_counts(space: Space) -> tuple[KeyVersion, ...]:
    """The newest that is written down is written with, so it must not be a void one."""
    counts = [key.version for key in space.keys if not key.void]
    return space.keys[: max(counts, default=0)]


def _known_keys(session: WorkSession) -> dict[tuple[str, int], tuple[bytes, bytes | None]]:
    rows = session.db.execute(
        select(
            SPACE_KEY.c.space_id, SPACE_KEY.c.version, SPACE_KEY.c.public_key, SPACE_KEY.c.secret
        )
    )
    return {
        (space_id, version): (bytes(public_key), None if secret is None else bytes(secret))
        for space_id, version, public_key, secret in rows
    }
