"""Bringing the vault up to the team's statements: spaces, keys, people, and what is owed."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from signpost_desktop.store.homes import PROJECTS_OVER
from signpost_desktop.store.keys import signing_seed
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Person
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.floor import given_back
from signpost_desktop.sync.former_log import former, former_keys
from signpost_desktop.sync.owed import owed
from signpost_desktop.sync.partners import Circle
from signpost_desktop.sync.space_keys import note_keys_of, secret_of
from signpost_desktop.sync.speaking import Speaker
from signpost_desktop.sync.trust_store import (
    begin_anew,
    drop_unborne,
    fold,
    fold_log,
    say,
    say_instead,
    statements_known,
    take_numbered,
    waiting_statements,
)
from signpost_desktop.sync.who import member_at_work
from signpost_wire.roles import COORDINATOR, PARTNERSHIP
from signpost_wire.statements import Statement
from signpost_wire.trust import Trust

STATEMENTS_LEAST = "sync_statements_least"
"""The setting with how many statements the log had when this profile was invited."""


def take_statements(session: WorkSession, pairs: Sequence[tuple[int, bytes]], head: int) -> bool:
    """Take in what a reply brought of the log, and settle; whether the log is whole here now.

    `head` is how many statements the server has. When it is not whole, ask for the rest, from
    `statements_known` on. Raises SyncStopped(UNTRUSTED).
    """
    known = statements_known(session)
    if not known and head < int(session.setting(STATEMENTS_LEAST, 0)):
        raise SyncStopped(failures.UNTRUSTED)
    if head < known:  # brought back from a copy: it may lack what others still have
        begin_anew(session)
        return False
    if not take_numbered(session, pairs):
        return False
    whole = statements_known(session) == head
    if pairs:
        if whole:
            drop_unborne(session)
        settle(session)
    return whole


def settle(session: WorkSession) -> None:
    """Do what the statements ask of this vault, and say what its person owes the team.

    Changes nothing where nothing is new; to be called also when somebody else is at work.
    """
    trust = fold(session)
    member = member_at_work(session, trust)
    note_people(session, trust)
    note_projects(session, Circle.read(session, trust))
    if member is None or not trust.is_active(member):
        return
    note_keys_of(session, Circle.read(session, fold(session, waiting=False)), member)
    _take_away_again(session, trust, member)
    _let_in_again(session, trust, member)
    say_owed(session, trust, member)


def _take_away_again(session: WorkSession, trust: Trust, member: str) -> None:
    """Where a log that was heard anew gives somebody back what they had lost, a coordinator's
    computer that knows of it says so again, for the server and for those who never knew."""
    log = trust.log
    if log is None or COORDINATOR not in trust.roles_of(member) & log.roles_of(member):
        return
    if not set(former(session)).isdisjoint(waiting_statements(session)):
        return  # the log has not had it all again yet: it may still take it as it was said
    for kind, content in list(given_back(trust, log)):
        say_as(session, log, member, kind, content)


def _let_in_again(session: WorkSession, trust: Trust, member: str) -> None:
    """A server that was brought back from a copy would refuse whoever had joined since by an
    invitation that has run out meanwhile: a coordinator's word takes the invitation's place."""
    known = set(former(session))
    log = fold_log(session) if known else trust
    if not known or COORDINATOR not in log.roles_of(member):
        return
    now = int(session.now().timestamp())
    for document in known.intersection(waiting_statements(session)):
        said = Statement.read(document)
        invitation = log.invitations.get(said.signer)
        if said.kind == "member_added" and invitation is not None and invitation.expires < now:
            say_instead(session, document, _says(session, trust, member, said.kind, said.content))


def note_projects(session: WorkSession, circle: Circle) -> None:
    """Which projects are over: nothing is written there any more (see store/homes.py)."""
    known = session.rows("SELECT space_id FROM sync_space WHERE kind = ?", PARTNERSHIP)
    over = sorted(space for (space,) in known if circle.is_over(space))
    if over != session.setting(PROJECTS_OVER, []):
        session.set_setting(PROJECTS_OVER, over)


def say_owed(
    session: WorkSession, trust: Trust, member: str, *, safeguarding: bool = False
) -> None:
    """Say what is owed: see owed.py. `trust` has it in afterwards."""

    def secret(space_id: str, version: int) -> bytes | None:
        return secret_of(session, trust, member, space_id, version)

    circle = Circle.read(session, trust)
    former = former_keys(session, trust)
    for each in owed(circle, member, secret, former=former, safeguarding=safeguarding):
        say_as(session, trust, member, each.kind, each.content)


def say_as(
    session: WorkSession, trust: Trust, member: str, kind: str, content: dict[str, Any]
) -> bytes:
    """Say something as the member at work; the document. Raises NotAllowed."""
    return say(session, trust, _says(session, trust, member, kind, content))


def _says(
    session: WorkSession, trust: Trust, member: str, kind: str, content: dict[str, Any]
) -> Statement:
    speaker = Speaker(trust.organization, member, signing_seed(session.keys.private_key))
    return speaker.says(kind, int(session.now().timestamp()), content)


def note_people(session: WorkSession, trust: Trust) -> None:
    """Roles, and who has left, are what the statements say, whatever the records say."""
    ever = {member.person for member in trust.members.values()}
    for person in session.db.scalars(select(Person).where(Person.id.in_(ever))):
        roles = trust.people.get(person.id)
        fields: dict[str, Any] = {"left_at": None}
        if roles is None:
            fields = {"left_at": person.left_at or session.stamp()}
        elif set(person.roles) != roles:
            fields["roles"] = sorted(roles)
        differing = {name: v for name, v in fields.items() if getattr(person, name) != v}
        for name, value in differing.items():
            setattr(person, name, value)  # not a change of ours: every computer works it out
        if differing:
            session.db.flush()
            session.changed.add(("person", person.id))
