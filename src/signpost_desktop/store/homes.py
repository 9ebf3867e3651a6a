"""Which space a new record is at home in: what is written about a shared copy goes where the copy
is, and nowhere else.

A record belongs to the space of what it points at. What would tie a record of our own to one that
is shared with another organization is refused, so that nothing of ours goes along unnoticed.
"""

from collections.abc import Collection, Mapping
from typing import Any, Final

from signpost_desktop.store.engines import Session
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.outbox import kind_of
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.tables import Client, SafeguardingNote, Synced
from signpost_directory.words import Words
from signpost_wire.roles import PARTNERSHIP

TWO_HOMES = Words(
    "One of these is shared with another organisation, and the other is not. They cannot be put "
    "together. Nothing was changed."
)
OVER = Words(
    "This project with another organisation is over. Nothing can be written on what was shared "
    "there. Nothing was changed."
)
PROJECTS_OVER = "projects_over"
"""The setting with the spaces of projects that have ended; sync keeps it."""
LINKS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "client": (("merged_into", "client"),),
    "contact": (("amends", "contact"),),
}
"""What points at a record but can be without it: (column, kind)."""


def shares_projects(db: Session) -> bool:
    """Whether this vault has records of any project with another organization."""
    query = "SELECT 1 FROM sync_space WHERE kind = ? LIMIT 1"
    found = db.connection().exec_driver_sql(query, (PARTNERSHIP,))
    return found.fetchone() is not None


def settle_home(db: Session, row: Synced) -> None:
    """Give a new row the home of what it points at. Raises BadInput where it has another one."""
    parents = _homes(db, row, _parents(row))
    if parents and row.space_id is None:
        row.space_id = next(iter(parents))
    _refuse_others(row, parents | _homes(db, row, _links(row)))


def check_home(db: Session, row: Synced, changed: Collection[str]) -> None:
    """A change must not tie a record to one of another home. Raises BadInput."""
    columns = [each for each in (*_parents(row), *_links(row)) if each[0] in changed]
    if columns:
        _refuse_others(row, _homes(db, row, columns))


def home_of_clients(db: Session, client_ids: Collection[str]) -> str | None:
    """Where a contact with these people belongs. Raises BadInput when they have two homes."""
    homes = {client.space_id for i in client_ids if (client := db.get(Client, i)) is not None}
    if len(homes) > 1:
        raise BadInput((TWO_HOMES,))
    return next(iter(homes), None)


def _refuse_others(row: Synced, pointed_at: set[str | None]) -> None:
    if pointed_at - {row.space_id}:
        raise BadInput((TWO_HOMES,))


def _parents(row: Synced) -> tuple[tuple[str, str], ...]:
    if isinstance(row, SafeguardingNote):  # sealed, and never anywhere but at home
        return ()
    return shapes()[kind_of(row)].parents


def _links(row: Synced) -> tuple[tuple[str, str], ...]:
    return LINKS.get(kind_of(row), ())


def _homes(db: Session, row: Synced, columns: Collection[tuple[str, str]]) -> set[str | None]:
    found: set[str | None] = set()
    for column, kind in columns:
        wanted: Any = getattr(row, column)
        target = None if wanted is None else db.get(shapes()[kind].row_class, wanted)
        if target is not None:
            found.add(target.space_id)
    return found
