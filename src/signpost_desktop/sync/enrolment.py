"""Joining a team's server: founding an organization with its first code, or being invited.

Whatever is asked of the server may fail, also after it said yes. Before the last step the vault
holds only a note of what was begun; that last step is one act. A joining that failed can be tried
again with the same code.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import delete, insert, select

from signpost_desktop.access.roles import Role
from signpost_desktop.store.errors import BadInput, NotAllowed, SignpostError
from signpost_desktop.store.keys import seal_to
from signpost_desktop.store.keyslots import read_keyslots
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.outbox import note_new
from signpost_desktop.store.plain_session import SAFEGUARDING_PUBLIC, Worker
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.sync_tables import STATEMENT
from signpost_desktop.store.tables import (
    Base,
    Client,
    Contact,
    OutboxEntry,
    Person,
    SafeguardingNote,
    Synced,
)
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.join_server import FOUNDING, CodeRefused, JoinServer, Looked
from signpost_desktop.sync.package import Package, PackedKey
from signpost_desktop.sync.pending_join import PendingJoin
from signpost_desktop.sync.plans import Colleague, Where, plan_founding, plan_member
from signpost_desktop.sync.settling import STATEMENTS_LEAST
from signpost_desktop.sync.space_keys import note_keys, note_member
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.trust_store import NotJoined
from signpost_directory.words import Words
from signpost_wire.codes import Code, CodeSlipError, read_code
from signpost_wire.roles import SAFEGUARDING

ROOT_SEED = "sync_organization_seed"
"""The setting with the organization's signing seed, sealed to coordinators, by their seal key."""


IN_LINK = "signpost-code="
"""What stands before the code in the picture on a slip."""
NOTES_TO_HAND_ON = Words(
    "There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it "
    "can hand them on to the team. Nothing was changed. Ask them to join with this profile."
)


class AlreadyJoined(SignpostError):  # noqa: N818 - as its kin in store/errors
    """This profile has a team's server already."""

    code = "already_joined"
    default = (
        "This profile has joined a team's server already. Nothing was changed. "
        "To join another team, use another folder."
    )


class MergeNeeded(SignpostError):  # noqa: N818
    """Both sides have casework, and nobody said that they belong together."""

    code = "merge_needed"
    default = (
        "There are clients or contacts in this profile, and the team has some too. Nothing was "
        "changed. If they belong together, say so (--merge): all of both is kept, and people who "
        "are in both stay twice until somebody joins them."
    )


@dataclass(frozen=True)
class Joined:
    """What came of joining. `founded`: this profile began the organization."""

    organization: str
    organization_name: str
    roles: tuple[str, ...]
    founded: bool


def code_of(typed: str) -> Code:
    """The code that somebody typed, or pasted as the slip's picture holds it.

    Raises BadInput that names the groups with a slip.
    """
    try:
        return read_code(typed.rpartition(IN_LINK)[2])
    except CodeSlipError as slip:
        reasons = tuple(
            Words("Please look again at group {0}. Nothing is lost.", n) for n in slip.groups
        )
        raise BadInput(
            reasons or ("A code has 7 groups of 5 letters and digits. Nothing is lost.",)
        ) from None


def join_with(vault: Vault, url: str, code: Code, server: JoinServer, *, merge: bool) -> Joined:
    """Join with an open profile, as whoever is at work; all that is in it is kept and sent.

    Raises AlreadyJoined, CodeRefused, MergeNeeded, NotAllowed, BadInput or SyncStopped, with the
    profile as it was.
    """
    pending = _begun(vault, code)
    if pending is None:
        looked = server.look(code)
        pending = plan(vault, url, code, server, looked, merge=merge)
    try:
        head = server.join(code, pending.documents, pending.organization_key)
    except CodeRefused:
        with vault.act() as session:
            PendingJoin.forget(session)
        raise
    with vault.act() as session:
        _end(session, pending, head)
        name = str(session.setting("organization_name"))
        session.when_saved.append(_at_work_as(vault, pending.roles))
    return Joined(pending.standing.organization, name, pending.roles, pending.founds)


def joined_already(session: WorkSession) -> Joined:
    """What came of a joining that is done. Raises NotJoined."""
    standing = Standing.read(session)
    if standing is None:
        raise NotJoined
    name, roles = str(session.setting("organization_name", "")), session.worker.roles
    founded = session.setting(ROOT_SEED) is not None
    return Joined(standing.organization, name, tuple(sorted(roles)), founded)


def plan(
    vault: Vault, url: str, code: Code, server: JoinServer, looked: Looked, *, merge: bool
) -> PendingJoin:
    """Work out a joining and note it in the vault. Raises as `join_with` does."""
    about = server.about()
    where = Where(
        code.lookup, url, about.server_key, looked.organization, looked.organization_name,
        int(vault.now().timestamp()),
    )  # fmt: skip
    if looked.kind == FOUNDING:
        pending = _plan_founding(vault, where)
    else:
        package = opened_package(code, looked, about.server_key)
        pending = _plan_member(vault, where, package, looked, merge=merge)
    with vault.act() as session:
        pending.write(session)
    return pending


def opened_package(code: Code, looked: Looked, server_key: bytes) -> Package:
    """The invitation's contents, from the server that it names. Raises SyncStopped."""
    package = Package.opened(code, looked.package or b"")
    if package.organization != looked.organization:
        raise SyncStopped(failures.UNTRUSTED)
    if package.server_key != server_key:
        raise SyncStopped(failures.WRONG_SERVER)
    return package


def _begun(vault: Vault, code: Code) -> PendingJoin | None:
    with vault.read() as session:
        if Standing.read(session) is not None:
            raise AlreadyJoined
        pending = PendingJoin.read(session)
    return pending if pending is not None and pending.lookup == code.lookup else None


def _plan_founding(vault: Vault, where: Where) -> PendingJoin:
    with vault.read() as session:
        if Role.COORDINATOR not in session.worker.roles:
            raise NotAllowed("Only a coordinator can begin the team. Nothing was changed.")
        people = {p.id: p for p in session.db.scalars(select(Person)) if p.left_at is None}
        public = bytes.fromhex(session.setting(SAFEGUARDING_PUBLIC))
    colleagues = [
        Colleague(
            slot.person_id, frozenset(people[slot.person_id].roles), slot.public_key,
            slot.verify_key, slot.safeguarding_key,
        )
        for slot in read_keyslots(vault.profile).slots
        if slot.person_id in people
    ]  # fmt: skip
    me = vault.worker.person_id
    founder = next(each for each in colleagues if each.person == me)
    others = [each for each in colleagues if each.person != me]
    return plan_founding(where, founder, vault.keys.private_key, others, public)


def _plan_member(
    vault: Vault, where: Where, package: Package, looked: Looked, *, merge: bool
) -> PendingJoin:
    me = vault.worker.person_id
    if package.person not in ("", me):
        raise BadInput(
            (
                "This code is for another computer of somebody who is in the team already. "
                "Use it with an empty folder. Nothing was changed.",
            )
        )
    if len(read_keyslots(vault.profile).slots) > 1:
        raise BadInput(
            (
                "Several people use this profile, and the code lets only you in. Use it with an "
                "empty folder, or remove the others first. Nothing was changed.",
            )
        )
    with vault.read() as session:
        has_casework = any(session.db.scalar(select(t.id).limit(1)) for t in (Client, Contact))
        if has_casework and not looked.casework_empty and not merge:
            raise MergeNeeded
        for note in session.db.scalars(select(SafeguardingNote)):
            if session.safeguarding_secret(note.key_version) is None:
                raise NotAllowed(NOTES_TO_HAND_ON)
            session.open_safeguarding(note.sealed, note.key_version)
    return plan_member(where, package, me, vault.keys.private_key)


def _end(session: WorkSession, pending: PendingJoin, head: int) -> None:
    """The last step, all in one act: from now on this profile is part of the team."""
    if not pending.founds:
        _hand_on_notes(session, pending.keys)
    pending.standing.write(session)
    note_keys(session, pending.keys)
    for seal_key, member in pending.members:
        note_member(session, seal_key, member)
    if not pending.founds or not session.setting("organization_name"):
        # Who founds keeps the name that their sheets bear; invitations hand that one on.
        session.set_setting("organization_name", pending.organization_name)
    session.set_setting(STATEMENTS_LEAST, pending.statements)
    if pending.founds:
        session.set_setting(ROOT_SEED, {key.hex(): sealed.hex() for key, sealed in pending.root})
    if pending.founds and head == len(pending.documents):  # nothing else can have come between
        rows = [
            {"sequence": number, "document": document}
            for number, document in enumerate(pending.documents, 1)
        ]
        session.db.execute(insert(STATEMENT), rows)
    me = session.db.get_one(Person, session.worker.person_id)
    if set(me.roles) != set(pending.roles):
        session.change(me, roles=sorted(pending.roles))
    _send_everything(session)
    if pending.known:  # the team has this person's record; here stands a likeness of it
        session.db.execute(
            delete(OutboxEntry).where(OutboxEntry.kind == "person", OutboxEntry.record_id == me.id)
        )
    session.log("joined", founded=pending.founds)
    PendingJoin.forget(session)


def _hand_on_notes(session: WorkSession, keys: tuple[PackedKey, ...]) -> None:
    """This profile's sealed notes come under the team's safeguarding key."""
    newest = max((k for k in keys if k.kind == SAFEGUARDING), key=lambda k: k.version, default=None)
    for note in session.db.scalars(select(SafeguardingNote)).all():
        if newest is None:
            raise SyncStopped(failures.UNTRUSTED)
        text = session.open_safeguarding(note.sealed, note.key_version)
        sealed = seal_to(newest.public_key, text.encode())
        session.change(note, sealed=sealed, key_version=newest.version)


def _send_everything(session: WorkSession) -> None:
    """Whatever has no entry in the outbox yet gets one."""
    for mapper in Base.registry.mappers:
        kind = mapper.class_
        if issubclass(kind, Synced):
            name = mapper.local_table.name  # type: ignore[attr-defined]
            waiting = select(OutboxEntry.record_id).where(OutboxEntry.kind == name)
            rows = session.db.scalars(select(kind).where(kind.id.not_in(waiting))).all()
            note_new(session.db, rows, session.worker.person_id, session.stamp())


def _at_work_as(vault: Vault, roles: tuple[str, ...]) -> Callable[[], None]:
    def change() -> None:
        vault.worker = Worker(vault.worker.person_id, vault.worker.name, frozenset(roles))

    return change
