"""Which key a note for the safeguarding lead is sealed to, and with which it is opened.

A profile of its own has one such key, in the keyslots of whoever may read. An organization that
has joined a server has versions of it, and each member's seals stand in its signed statements.
"""

from typing import TYPE_CHECKING, Protocol

from signpost_desktop.store.keys import Unlocked, open_sealed, public_half

if TYPE_CHECKING:
    from signpost_desktop.store.plain_session import PlainSession

OWN_VERSION = 1
"""What the key of a profile of its own is called; founding an organization keeps it."""

_VERSIONS = (
    "SELECT version, public_key FROM space_key JOIN sync_space USING (space_id) "
    "WHERE kind = 'safeguarding' ORDER BY version DESC"
)


class SealOf(Protocol):
    """Gives the secret of a version of the safeguarding key, sealed to whoever is at work.

    None when that version was not sealed to them. It is asked at every reading, Today's too: it
    has to be quick, and to do with plain SQL (decision 017).
    """

    def __call__(self, session: "PlainSession", version: int, /) -> bytes | None: ...

    def others(self, session: "PlainSession", /) -> list[bytes]:
        """Every seal of this key to whoever is at work, of whichever version, the newest first:
        also of versions that a restored server has numbered otherwise."""
        ...


class NoSeal:
    """Of a profile that has not joined a server."""

    def __call__(self, _session: "PlainSession", _version: int, /) -> bytes | None:
        """None."""
        return None

    def others(self, _session: "PlainSession", /) -> list[bytes]:
        """None."""
        return []


no_seal = NoSeal()


def public_versions(session: "PlainSession") -> dict[int, bytes]:
    """The public half of each version, the newest first; none where nothing was joined."""
    return {int(version): bytes(public_key) for version, public_key in session.rows(_VERSIONS)}


def secret_of_version(
    session: "PlainSession", keys: Unlocked, seal_of: SealOf, version: int
) -> bytes | None:
    """The secret that opens a note of this version, or None for whoever may not read it."""
    versions = public_versions(session)
    own = keys.safeguarding_key
    if not versions:
        return own if version == OWN_VERSION else None
    public_key = versions.get(version)
    if own is not None and public_half(own) == public_key:
        return own
    sealed = seal_of(session, version)
    secret = None if sealed is None else open_sealed(keys.private_key, sealed)
    return secret if secret is not None and public_half(secret) == public_key else None


def open_with_another(
    session: "PlainSession", keys: Unlocked, seal_of: SealOf, sealed: bytes
) -> bytes | None:
    """What is in a note whose version does not open it: the server was brought back from a copy
    since, and has another key under that number. None where no key of theirs opens it."""
    for seal in seal_of.others(session):
        secret = open_sealed(keys.private_key, seal)
        content = None if secret is None else open_sealed(secret, sealed)
        if content is not None:
            return content
    return None
