"""Which spaces somebody has a part in, and whether they may read and write there.

Every reading and every write goes through here; the organization comes from the session, never
from what was sent.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, and_, bindparam, or_, select

from signpost_server.authentication import Session
from signpost_server.errors import NotAllowed, NotFound
from signpost_server.tables import space, space_part
from signpost_wire.roles import may_read, may_write


@dataclass(frozen=True, slots=True)
class Place:
    """A space that somebody has a part in, as it is at this moment."""

    id: bytes
    reads: bool
    writes: bool
    head: int
    count: int
    checksum: bytes


_PLACES = (
    select(space.c.id, space.c.kind, space.c.head, space.c.count, space.c.checksum)
    .outerjoin(
        space_part,
        and_(
            space_part.c.space == space.c.id,
            space_part.c.organization == bindparam("asking"),
            space_part.c.joined,
        ),
    )
    .where(
        space.c.id.in_(bindparam("ids", expanding=True)),
        or_(space.c.organization == bindparam("asking"), space_part.c.space.is_not(None)),
    )
)


def find_places(
    connection: Connection, session: Session, spaces: Iterable[bytes]
) -> dict[bytes, Place]:
    """Those of these spaces where the session may read or write at all."""
    wanted = list(spaces)
    if not wanted:
        return {}
    found = {}
    rows = connection.execute(_PLACES, {"asking": session.organization, "ids": wanted})
    for identity, kind, head, count, checksum in rows:
        reads, writes = may_read(kind, session.roles), may_write(kind, session.roles)
        if reads or writes:
            found[identity] = Place(identity, reads, writes, head, count, checksum)
    return found


def readable(connection: Connection, session: Session, space_id: bytes) -> Place:
    """This space. Raises NotFound for a foreign or unknown one, NotAllowed for a write-only one."""
    place = find_places(connection, session, [space_id]).get(space_id)
    if place is None:
        raise NotFound
    if not place.reads:
        raise NotAllowed
    return place
