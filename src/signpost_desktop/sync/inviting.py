"""Inviting somebody: a code for them, and a sealed package that waits for it at the server."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from sqlalchemy import select
from uuid6 import uuid7

from signpost_desktop.access.roles import Role, has_role
from signpost_desktop.store.errors import NotAllowed
from signpost_desktop.store.keys import new_key
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.plain_names import tidy_name
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.sync_tables import SPACE_KEY, SYNC_SPACE
from signpost_desktop.sync.hearing import TellingServer, hear, say_what_is_taken
from signpost_desktop.sync.package import Package, PackedKey
from signpost_desktop.sync.settling import say_as
from signpost_desktop.sync.signing import public_key
from signpost_desktop.sync.space_keys import at_work, secret_of
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.trust_store import NotJoined, fold, statements_known, waiting_statements
from signpost_wire.codes import new_code
from signpost_wire.roles import SAFEGUARDING_LEAD, may_read
from signpost_wire.trust import Trust

LASTS = 7 * 24 * 3600
"""Seconds; the server, whose clock decides, allows no more."""
_NAMES = "sync_invited"


class InvitingServer(TellingServer, Protocol):
    """The team's server, for somebody who is known to it."""

    def keep_invitation(self, invitation: dict[str, Any]) -> int:
        """Keep a package; when it runs out, in seconds since 1970. Raises SyncStopped."""
        ...


@dataclass(frozen=True)
class Invited:
    """What goes on the slip. `code` is secret: whoever has it may join, once."""

    code: str
    expires: datetime
    name: str
    roles: tuple[str, ...]
    server_url: str
    organization: str


@dataclass(frozen=True)
class OpenInvitation:
    """An invitation that nobody has used. `name` is "" when it was made on another computer."""

    id: str
    name: str
    roles: frozenset[str]
    expires: datetime


def invite_new(
    vault: Vault, server: InvitingServer, roles: Sequence[str], name: str = ""
) -> Invited:
    """Invite somebody new. Coordinators only; to be a safeguarding lead, a lead who is one.

    The newest of the team's statements are heard first, so that no key is missing. Raises
    NotAllowed, NotJoined, SyncStopped, or BadInput for a long name: the code was shown to nobody.
    """
    name = tidy_name(name)
    hear(vault, server)
    return _invite(vault, server, "", tuple(sorted(roles)), name)


def invite_again(vault: Vault, server: InvitingServer, person: str, name: str) -> Invited:
    """Invite another computer of the person with this id: one's own, or a coordinator anybody's."""
    hear(vault, server)
    with vault.read() as session:
        roles = fold(session).people.get(person, frozenset())
    return _invite(vault, server, person, tuple(sorted(roles)), name)


def open_invitations(session: WorkSession) -> tuple[OpenInvitation, ...]:
    """Those that nobody has used and that have not run out, by this computer's clock."""
    names: Mapping[str, str] = session.setting(_NAMES, {})
    now = session.now()
    found = (
        OpenInvitation(each.id, names.get(each.id, ""), each.roles, _moment(each.expires))
        for each in fold(session).invitations.values()
        if each.open
    )
    return tuple(sorted((i for i in found if i.expires > now), key=lambda i: i.expires))


def end_invitation(session: WorkSession, invitation: str) -> None:
    """Let nobody in with it any more. Raises NotAllowed, NotJoined or SyncStopped(REMOVED)."""
    trust, member = at_work(session)
    say_as(session, trust, member, "invitation_ended", {"invitation": invitation})
    session.log("invitation_ended")


def _invite(
    vault: Vault, server: InvitingServer, person: str, roles: tuple[str, ...], name: str
) -> Invited:
    code, seed, invitation = new_code(), new_key(), str(uuid7())
    with vault.read() as session:
        standing = Standing.read(session)
        if standing is None:
            raise NotJoined
        _check_may_invite(session, person, roles)
        package = _package(session, standing, seed, invitation, person, roles)
        waiting = waiting_statements(session)
    if waiting:  # the server must know of everything that this stands on
        say_what_is_taken(server, waiting)
    content = {
        "invitation": invitation, "verify_key": public_key(seed), "person": person,
        "roles": list(roles), "expires": int(vault.now().timestamp()) + LASTS,
    }  # fmt: skip
    with vault.act() as session:
        # Said before it is sent: a lost answer must not leave an invitation that nobody can end.
        trust, member = at_work(session)
        document = say_as(session, trust, member, "invitation_made", content)
        session.set_setting(_NAMES, {**session.setting(_NAMES, {}), invitation: name})
        session.log("invited", roles=list(roles), again=bool(person))
    expires = server.keep_invitation(
        {
            "lookup": code.lookup, "proof_hash": code.proof_hash,
            "package": package.sealed(code), "expires": content["expires"],
            "statements": [document],
        }
    )  # fmt: skip
    return Invited(
        code.text, _moment(expires), name, roles, standing.server_url, package.organization_name
    )


def _check_may_invite(session: WorkSession, person: str, roles: tuple[str, ...]) -> None:
    if not has_role(session, Role.COORDINATOR) and person != session.worker.person_id:
        raise NotAllowed
    if not person and SAFEGUARDING_LEAD in roles and not session.holds_safeguarding_key:
        raise NotAllowed("Only a safeguarding lead can invite another. Nothing was changed.")


def _package(
    session: WorkSession,
    standing: Standing,
    seed: bytes,
    invitation: str,
    person: str,
    roles: tuple[str, ...],
) -> Package:
    trust, member = at_work(session)
    return Package(
        standing.server_key,
        standing.organization,
        str(session.setting("organization_name", "")),
        standing.organization_key,
        invitation,
        seed,
        person,
        roles,
        tuple(_keys_for(session, trust, member, frozenset(roles))),
        statements_known(session),
    )


def _keys_for(
    session: WorkSession, trust: Trust, member: str, roles: frozenset[str]
) -> list[PackedKey]:
    """Every version of what they may read; the public half of where they may only write.

    Of our own spaces: the key of another organization's project is that organization's to give.
    """
    rows = session.db.execute(
        select(SPACE_KEY.c.space_id, SYNC_SPACE.c.kind, SPACE_KEY.c.version, SPACE_KEY.c.public_key)
        .join(SYNC_SPACE, SYNC_SPACE.c.space_id == SPACE_KEY.c.space_id)
        .order_by(SPACE_KEY.c.space_id, SPACE_KEY.c.version)
    )
    return [
        PackedKey(
            space_id, kind, version, bytes(public),
            secret_of(session, trust, member, space_id, version)
            if may_read(kind, roles) else None,
        )
        for space_id, kind, version, public in rows
        if space_id in trust.spaces
    ]  # fmt: skip


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(min(seconds, 2**33), UTC)
