"""What organizations that share a partnership may read of each other: the signed log, no more.

They need it to seal keys to each other's people. The owner's log is open to a partner from the
offer on; the partner's log to the owner once the partner has said yes.
"""

from typing import Any

from sqlalchemy import Connection, and_, exists, or_, select

from signpost_server.authentication import Session
from signpost_server.errors import NotAllowed, NotFound
from signpost_server.statements import read_statements
from signpost_server.tables import organization, space, space_part
from signpost_wire.roles import PARTNERSHIP, may_read


def read_partner(
    connection: Connection, session: Session, other: str, since: int
) -> dict[str, Any]:
    """A partner's log after `since`. Raises NotFound for everybody else's."""
    if not may_read(PARTNERSHIP, session.roles):
        raise NotAllowed
    shared = exists(
        select(space.c.id)
        .join(space_part, space_part.c.space == space.c.id)
        .where(
            or_(
                and_(
                    space.c.organization == other,
                    space_part.c.organization == session.organization,
                ),
                and_(
                    space.c.organization == session.organization,
                    space_part.c.organization == other,
                    space_part.c.joined,
                ),
            )
        )
    )
    row = connection.execute(
        select(organization).where(organization.c.id == other, shared)
    ).one_or_none()
    if row is None or row.key is None:
        raise NotFound
    return {
        "organization": other,
        "organization_name": row.name,
        "organization_key": row.key,
        "statements": read_statements(connection, other, row.statements_head, since),
        "statements_head": row.statements_head,
    }
