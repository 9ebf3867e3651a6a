"""Projects that this organization shares with others: offering, saying yes, leaving, listing.

Coordinators only. Every act is whole in the vault at once; the statements that belong to it go
out with the next round, or are handed over by whoever calls. Saying yes alone needs the server.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from signpost_desktop.access.roles import Role, require
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.keyslots import same_name
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.space_state import know_space
from signpost_desktop.store.tables import Client, Person, Project
from signpost_desktop.sync.cards import Card, Offer, plain_name
from signpost_desktop.sync.partner_logs import PartnerServer, whole_log
from signpost_desktop.sync.partners import OPEN, UNTRUSTED, Circle, words_of
from signpost_desktop.sync.settling import note_projects, say_as, say_owed
from signpost_desktop.sync.space_keys import at_work, key_versions
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.trust_store import NotJoined
from signpost_directory.words import Words
from signpost_wire.partnerships import Joined
from signpost_wire.roles import PARTNERSHIP, may_read
from signpost_wire.trust import Space, Trust

OFFERED, ACCEPTED, ENDED = "offered", "accepted", "ended"
"""Before it is `OPEN`: they have not said yes; we have, and wait for the key. After: over."""
ACCEPTED_NAMES = "partnership_names"
"""The setting with the project's and the owner's name of each yes, until its record has come."""
NO_PROJECT = Words("There is no such shared project. Nothing was changed. Look at the list again.")
STILL_SHARED = Words(
    "People of yours are still shared in this project, or something of it waits to be sent. "
    "Nothing was changed. Take them back and sync first, or say that the copies stay."
)


@dataclass(frozen=True, slots=True)
class SharedProject:
    """A project as the list shows it. `people`: names of ours; `theirs`: how many people of the
    other organization may read there, as far as their statements are known here."""

    id: str
    name: str
    partner: str
    state: str
    ours: bool
    people: tuple[str, ...]
    theirs: int


def card(session: WorkSession) -> Card:
    """What this organization gives another one. Coordinators only. Raises NotJoined."""
    require(session, Role.COORDINATOR)
    standing = Standing.read(session)
    if standing is None:
        raise NotJoined
    name = plain_name(str(session.setting("organization_name", "")))
    return Card(standing.organization, name, standing.organization_key)


def offer(session: WorkSession, name: str, to: Card) -> Offer:
    """Begin a project with another organization; said again, it is the same offer.

    Raises NotAllowed, NotJoined, or BadInput for our own card.
    """
    own, name = card(session), plain_name(name)
    if to.organization == own.organization:
        raise BadInput(("This is your own card. Ask the other organisation for theirs.",))
    trust, member = at_work(session)
    pin = {to.organization: to.words}
    for space in trust.spaces.values():
        known = session.db.get(Project, space.id)
        if known is not None and known.name == name and dict(space.partners) == pin:
            return Offer(own, space.id, name, to.organization)
    space_id = session.new_id()
    made = {"space": space_id, "kind": PARTNERSHIP, "partners": [to.organization]}
    say_as(session, trust, member, "space_made", {**made, "partner_words": pin})
    say_owed(session, trust, member)
    know_space(session, space_id, PARTNERSHIP)
    organizations = {own.organization: own.name, to.organization: to.name}
    about = session.made() | {"id": space_id, "space_id": space_id}
    session.add(Project(**about, name=name, organizations=organizations))
    note_projects(session, Circle.read(session, trust))
    session.log("partnership_offered", "project", space_id, partner=to.organization)
    return Offer(own, space_id, name, to.organization)


def accept(vault: Vault, server: PartnerServer, offered: Offer) -> None:
    """Say yes to an offer, and pin the other organization's key; said again, nothing changes.

    Raises NotAllowed, NotJoined, BadInput, or SyncStopped, and then nothing was changed.
    """
    with vault.read() as session:
        require(session, Role.COORDINATOR)
        trust, _member = at_work(session)
    if offered.partner != trust.organization or offered.space in trust.spaces:
        raise BadInput(("This offer is for another organisation. Nothing was changed.",))
    yes = Joined(offered.space, offered.owner.organization, offered.owner.key)
    if trust.joined.get(offered.space) == yes:
        return
    _check_offer(whole_log(server, yes.owner, yes.owner_key), trust, yes)
    with vault.act() as session:
        trust, member = at_work(session)
        content = {"space": yes.space, "owner": yes.owner, "owner_key": yes.owner_key}
        say_as(session, trust, member, "partnership_joined", content)
        know_space(session, yes.space, PARTNERSHIP)
        note_projects(session, Circle.read(session, trust))
        names = session.setting(ACCEPTED_NAMES, {})
        names |= {yes.space: [offered.name, offered.owner.name]}
        session.set_setting(ACCEPTED_NAMES, names)
        session.log("partnership_accepted", "project", yes.space, partner=yes.owner)


def leave(session: WorkSession, project: str, *, copies_stay: bool = False) -> None:
    """End a project for this organization: nothing more goes there or comes from there.

    Raises NotAllowed, NotJoined, or BadInput: also while our own people's copies are there.
    """
    require(session, Role.COORDINATOR)
    trust, member = at_work(session)
    space = trust.spaces.get(project)
    mine = space is not None and space.kind == PARTNERSHIP and bool(space.partners)
    if not mine and project not in trust.joined:
        raise BadInput((NO_PROJECT,))
    if not copies_stay and (own_copies(session, project) or _waits(session, project)):
        raise BadInput((STILL_SHARED,))
    if space is not None:
        for partner in space.partners:
            ended = {"space": project, "partner": partner}
            say_as(session, trust, member, "partnership_ended", ended)
        say_owed(session, trust, member)
    else:
        say_as(session, trust, member, "partnership_left", {"space": project})
    note_projects(session, Circle.read(session, trust))
    session.log("partnership_left", "project", project)


def projects(session: WorkSession) -> tuple[SharedProject, ...]:
    """Every project that this organization shares or has shared. Raises NotJoined."""
    require(session, Role.CASEWORKER, Role.SAFEGUARDING_LEAD, Role.COORDINATOR)
    trust, member = at_work(session)
    circle = Circle.read(session, trust)
    found = {each.id: each for each in _listed(session, circle, member)}
    for row in session.db.scalars(select(Project).where(Project.id == Project.space_id)):
        if row.id not in found:
            name = _other(row, trust.organization)
            found[row.id] = SharedProject(row.id, row.name, name, ENDED, False, (), 0)
    return tuple(sorted(found.values(), key=lambda each: (each.state == ENDED, each.name, each.id)))


def open_project(session: WorkSession, wanted: str) -> SharedProject:
    """A project by its id or name, in which people can be shared now. Raises BadInput."""
    found = find_project(session, wanted)
    if found.state != OPEN:
        raise BadInput(("Nobody can be shared in this project now. Nothing was changed.",))
    return found


def find_project(session: WorkSession, wanted: str) -> SharedProject:
    """A project by its id or its name, however it is written.

    The name of one that is over is free again. Raises BadInput, also for the name of several.
    """
    known = projects(session)
    found = [p for p in known if p.id == wanted]
    if not found:
        named = [p for p in known if same_name(p.name, wanted)]
        found = [p for p in named if p.state != ENDED] or named
    if len(found) > 1:
        raise BadInput(("More than one project has this name. Nothing was changed. Give its id.",))
    if not found:
        raise BadInput((NO_PROJECT,))
    return found[0]


def own_copies(session: WorkSession, project: str) -> list[Client]:
    """Whom this organization has shared in a project: the originals are here."""
    copies = session.db.scalars(
        select(Client).where(Client.space_id == project, Client.copied_from.is_not(None))
    )
    return [each for each in copies if session.db.get(Client, each.copied_from) is not None]


def _check_offer(owner: Trust | None, own: Trust, yes: Joined) -> None:
    if owner is None:
        raise BadInput(
            ("The server knows of no such offer. Nothing was changed. Ask them to sync first.",)
        )
    space = owner.spaces.get(yes.space)
    named = None if space is None else space.partners.get(own.organization)
    if space is None or space.kind != PARTNERSHIP or named is None:
        raise BadInput(("They have not offered this to you, or took it back. Nothing changed.",))
    if named != words_of(own.organization_key):
        raise BadInput(
            (
                "They were given another key than yours. Nothing was changed. Compare the words "
                "of your card with them on the phone.",
            )
        )


def _listed(session: WorkSession, circle: Circle, member: str) -> Iterator[SharedProject]:
    own = circle.own
    names = dict(session.db.execute(select(Person.id, Person.name)).tuples().all())
    readers = {m.person for m in own.active_members() if may_read(PARTNERSHIP, own.roles_of(m.id))}
    people = tuple(sorted(names.get(person, "") for person in readers))
    for space in own.spaces.values():
        if space.kind == PARTNERSHIP:
            name, partner = _names_of(session, space.id, own)
            state, theirs = _state_of_ours(session, circle, space)
            yield SharedProject(space.id, name, partner, state, True, people, theirs)
    for joined in own.joined.values():
        if joined.space not in own.spaces:
            name, partner = _names_of(session, joined.space, own)
            state, theirs = _state_of_theirs(session, circle, joined, member)
            yield SharedProject(joined.space, name, partner, state, False, people, theirs)


def _state_of_ours(session: WorkSession, circle: Circle, space: Space) -> tuple[str, int]:
    if circle.is_over(space.id):
        return ENDED, 0
    if not any(circle.partner_in(space, each) for each in space.partners):
        known = {_kept_state(session, each) for each in space.partners}
        return (UNTRUSTED if UNTRUSTED in known else OFFERED), 0
    return OPEN, len({m.person for m in circle.readers(space)} - set(circle.own.people))


def _state_of_theirs(
    session: WorkSession, circle: Circle, joined: Joined, member: str
) -> tuple[str, int]:
    space, owner = circle.project(joined), circle.others.get(joined.owner)
    if space is None or owner is None:
        if circle.is_over(joined.space):
            return ENDED, 0
        untrusted = _kept_state(session, joined.owner) == UNTRUSTED
        return (UNTRUSTED if untrusted else ACCEPTED), 0
    has_key = any(key.secret for key in key_versions(session, space, member).values())
    theirs = {each.person for each in owner.trust.readers(space.id)}
    return (OPEN if has_key else ACCEPTED), len(theirs)


def _kept_state(session: WorkSession, organization: str) -> str:
    """OPEN, CLOSED or UNTRUSTED; "" when nothing was heard of them yet."""
    query = "SELECT state FROM partner WHERE organization = ?"
    return "".join(str(state) for (state,) in session.rows(query, organization))


def _names_of(session: WorkSession, project: str, own: Trust) -> tuple[str, str]:
    row = session.db.get(Project, project)
    if row is not None and row.space_id == project:
        return row.name, _other(row, own.organization)
    kept = session.setting(ACCEPTED_NAMES, {}).get(project, ["", ""])
    return str(kept[0]), str(kept[1])


def _other(row: Project, own: str) -> str:
    return ", ".join(str(name) for each, name in row.organizations.items() if each != own)


def _waits(session: WorkSession, project: str) -> bool:
    query = "SELECT 1 FROM outbox WHERE space_id = ? LIMIT 1"
    return cursor(session.db).execute(query, (project,)).fetchone() is not None
