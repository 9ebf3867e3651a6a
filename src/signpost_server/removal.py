"""What a removed computer may still hear: the team's log up to the order that removed it.

Whoever asks proves who they are as for a token, but signs another text, so that what they sign
opens nothing else. They hear no statement that was said after the order.
"""

from typing import Any

from sqlalchemy import Connection, select

from signpost_server.authentication import TokenRequest, prove, spend
from signpost_server.database import Database
from signpost_server.errors import NotFound, NotProved
from signpost_server.statements import read_statements
from signpost_server.tables import organization, statement
from signpost_wire.proofs import removal_proof
from signpost_wire.statements import Statement
from signpost_wire.trust import Trust


def read_order(database: Database, asked: TokenRequest, since: int, now: int) -> dict[str, Any]:
    """The log after `since`, as far as a reply holds; `head` is the order's own number in it.

    The challenge is spent either way. Raises NotProved, or NotFound for whoever is not removed.
    """
    with database.jot() as connection:
        is_fresh = spend(connection, asked, now)
    with database.read() as connection:
        text = removal_proof(asked.nonce, asked.device, asked.member)
        signatures = [asked.device_signature, asked.member_signature]
        row = prove(connection, asked.device, asked.member, text, signatures)
        if not is_fresh or row is None:
            raise NotProved
        if row.member_active and row.device_active:
            raise NotFound
        head = _order_in(connection, row.organization, asked)
        return {
            "statements": read_statements(connection, row.organization, head, since),
            "statements_head": head,
        }


def _order_in(connection: Connection, organization_id: str, asked: TokenRequest) -> int:
    """The number of the statement after which they took part no more. Raises NotFound."""
    key = connection.execute(
        select(organization.c.key).where(organization.c.id == organization_id)
    ).scalar_one()
    # Signatures were checked when each was written.
    trust = Trust(organization_id, key, lambda *_parts: True)
    rows = connection.execute(
        select(statement.c.sequence, statement.c.document)
        .where(statement.c.organization == organization_id)
        .order_by(statement.c.sequence)
    )
    took_part = False
    for number, document in rows:
        trust.apply(Statement.read(document))
        takes_part = _takes_part(trust, asked)
        if took_part and not takes_part:
            return int(number)
        took_part = takes_part
    raise NotFound


def _takes_part(trust: Trust, asked: TokenRequest) -> bool:
    device = trust.devices.get(asked.device)
    return trust.is_active(asked.member) and device is not None and device.active
