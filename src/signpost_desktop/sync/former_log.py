"""What the team's log said here before it was asked for anew: a restored server may have lost it.

Kept in the order in which it was heard, until the log has all of it again.
"""

from collections.abc import Iterable
from typing import Any

from signpost_desktop.store.plain_session import PlainSession
from signpost_wire.statements import Statement
from signpost_wire.trust import KeyVersion, Trust, digest_of

_INSERT = "INSERT INTO former_statement (place, document) VALUES (?, ?)"

FormerKeys = dict[str, list[KeyVersion]]
"""By space, oldest first: versions of keys under which something may have been sealed."""


def former(session: PlainSession) -> list[bytes]:
    """The documents, in their order."""
    found = session.rows("SELECT document FROM former_statement ORDER BY place")
    return [bytes(document) for (document,) in found]


def remember(session: PlainSession, documents: Iterable[bytes]) -> None:
    """Keep these after those that are kept already."""
    kept = former(session)
    known = set(kept)
    fresh = [document for document in documents if document not in known]
    for place, document in enumerate(fresh, len(kept) + 1):
        session.rows(
            "INSERT INTO former_statement (place, document) VALUES (?, ?)", place, document
        )


def forget(session: PlainSession) -> None:
    """The log has all of it again."""
    session.rows("DELETE FROM former_statement")


def former_keys(session: PlainSession, trust: Trust) -> FormerKeys:
    """The keys that the log had once and does not have now. `trust`: what counts now.

    Void are those of somebody who might not make any: they open what was sealed under them, and
    nobody says them again.
    """
    found: dict[tuple[str, bytes], KeyVersion] = {}
    for said in map(Statement.read, former(session)):
        if said.kind not in ("key_made", "key_sealed"):
            continue
        space, version, seals = (said.content[name] for name in ("space", "version", "seals"))
        public_key: Any = said.content.get("public_key")
        if said.kind == "key_made":
            void = digest_of(said) not in trust.vouched
            found[space, public_key] = KeyVersion(version, public_key, dict(seals), void=void)
            continue
        for at, key in found.items():
            if at[0] == space and key.version == version and public_key in (None, key.public_key):
                key.seals.update({m: seal for m, seal in seals.items() if m not in key.seals})
    keys: FormerKeys = {}
    for (space, public_key), key in found.items():
        now = trust.spaces[space].keys if space in trust.spaces else ()
        if public_key not in {each.public_key for each in now}:
            keys.setdefault(space, []).append(key)
    return keys
