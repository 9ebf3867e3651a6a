"""The plain mark on what is shared with another organization: with whom, and in which project."""

from collections.abc import Iterable

from sqlalchemy import select

from signpost_desktop.store.homes import PROJECTS_OVER
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, Project
from signpost_directory.words import Words


def shared_marks(session: WorkSession, clients: Iterable[Client]) -> dict[str, str]:
    """By id, of those clients that are copies in a shared project."""
    copies = {client.id: client.space_id for client in clients if client.space_id is not None}
    named = _named(session) if copies else {}
    over = session.setting(PROJECTS_OVER, []) if copies else []
    return {
        each: _words(named.get(space or ""), over=space in over) for each, space in copies.items()
    }


def seen_by(session: WorkSession, client: Client) -> str:
    """Who else sees what is saved about a client now: the mark; "" for nobody."""
    over = client.space_id in session.setting(PROJECTS_OVER, [])
    return "" if over else shared_marks(session, [client]).get(client.id, "")


def copies_words(session: WorkSession, client_ids: Iterable[str]) -> tuple[str, ...]:
    """For the page of one of our own: a sentence for each project that they are shared in."""
    query = select(Client.space_id).where(Client.copied_from.in_(list(client_ids)))
    spaces = set(session.db.scalars(query))
    named = _named(session) if spaces else {}
    going = spaces - set(session.setting(PROJECTS_OVER, []))
    found = sorted(each for space, each in named.items() if space in going)
    return tuple(Words("A copy is shared with {0} in {1}.", *each) for each in found)


def partner_names(session: WorkSession) -> dict[str, str]:
    """The other organization of each shared project, by its space."""
    return {space: partner for space, (partner, _name) in _named(session).items()}


def _named(session: WorkSession) -> dict[str, tuple[str, str]]:
    """With whom, and what it is called; by space."""
    standing = session.setting("sync_standing") or {}
    own = standing.get("organization")
    rows = session.db.scalars(select(Project).where(Project.id == Project.space_id))
    return {
        row.id: (", ".join(str(n) for i, n in row.organizations.items() if i != own), row.name)
        for row in rows
    }


def _words(named: tuple[str, str] | None, *, over: bool) -> str:
    if named is None:
        return Words("Shared with another organisation")
    if over:
        return Words("Was shared with {0} in {1}, which is over", *named)
    return Words("Shared with {0} in {1}", *named)
