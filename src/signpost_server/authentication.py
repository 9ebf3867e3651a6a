"""Who asks: a challenge that is signed by computer and member, a token, and each request's check.

With each token comes the challenge for the next one, so that a computer that is known need not ask
for it. It is good once, as every challenge is, and a newer one takes its place.

The database is asked each time whether computer, member and person are still active, so a removal
holds from the next request on, at every copy of the server.
"""

import secrets
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, insert, or_, select, update

from signpost_server.database import Database
from signpost_server.errors import NoToken, NotProved, Removed
from signpost_server.identity import EPOCH, Identity, verify
from signpost_server.ids import canonical
from signpost_server.tables import challenge, device, member, organization, person, setting
from signpost_server.tokens import LIFE_SECONDS, Claims, make_token
from signpost_wire import fields
from signpost_wire.proofs import NONCE, server_proof, token_proof

CHALLENGE_SECONDS = 60
KEPT_SECONDS = 30 * 24 * 3600
"""How long the challenge that came with a token is good."""


@dataclass(frozen=True, slots=True)
class Session:
    """Who asks, as the database has it at this moment."""

    organization: str
    member: str
    person: str
    device: str
    roles: frozenset[str]
    epoch: str
    statements_head: int
    turns: tuple[str, str] | None
    """The computer's turn and the one before; None when it has none yet."""

    def takes(self, turn: str) -> bool:
        """Whether this turn is one that the computer may bring."""
        return self.turns is None or turn in self.turns


def _known() -> Any:
    own = device.alias("own")
    return (
        select(
            member.c.organization,
            member.c.verify_key,
            member.c.active.label("member_active"),
            member.c.person,
            person.c.roles,
            device.c.verify_key.label("device_key"),
            device.c.seal_key,
            device.c.active.label("device_active"),
            organization.c.statements_head,
            device.c.turn,
            device.c.turn_before,
            device.c.next_nonce,
            select(setting.c.value).where(setting.c.name == EPOCH).scalar_subquery().label("epoch"),
        )
        .select_from(member)
        .join(organization, organization.c.id == member.c.organization)
        .join(own, own.c.id == member.c.device)
        .join(
            device, and_(device.c.root == own.c.root, device.c.organization == own.c.organization)
        )
        .join(
            person,
            and_(person.c.organization == member.c.organization, person.c.id == member.c.person),
        )
    )


_KNOWN = _known().where(
    member.c.id == bindparam("of_member"), device.c.id == bindparam("of_device")
)


def find_session(connection: Connection, claims: Claims) -> Session:
    """Who a token's bearer is now. Raises NoToken for an unknown one, Removed for one who was."""
    row = _find(connection, claims.member, claims.device)
    if row is None or row.organization != claims.organization:
        raise NoToken
    if not (row.member_active and row.device_active):
        raise Removed
    return Session(
        row.organization,
        claims.member,
        row.person,
        claims.device,
        frozenset(row.roles.split()),
        row.epoch.decode(),
        row.statements_head,
        (row.turn, row.turn_before) if row.turn else None,
    )


def new_challenge(database: Database, device_id: str, now: int) -> bytes:
    """A nonce that one token may be asked with, within a minute. Known computers or not."""
    nonce = secrets.token_bytes(NONCE)
    with database.jot() as connection:
        connection.execute(delete(challenge).where(challenge.c.expires < now))
        connection.execute(
            insert(challenge).values(nonce=nonce, device=device_id, expires=now + CHALLENGE_SECONDS)
        )
    return nonce


@dataclass(frozen=True, slots=True)
class TokenRequest:
    """A signed challenge."""

    device: str
    member: str
    nonce: bytes
    client_nonce: bytes
    device_signature: bytes
    member_signature: bytes

    @classmethod
    def unpacked(cls, value: Any) -> "TokenRequest":
        """Raises MalformedError."""
        found = fields.mapping(value, "token request")
        return cls(
            canonical(found.get("device"), "device"),
            canonical(found.get("member"), "member"),
            fields.blob(found.get("nonce"), "nonce", size=NONCE),
            fields.blob(found.get("client_nonce"), "client nonce", size=NONCE),
            fields.blob(found.get("device_signature"), "device signature", size=64),
            fields.blob(found.get("member_signature"), "member signature", size=64),
        )


_SEE = (
    update(device)
    .where(
        device.c.id == bindparam("of_device"),
        or_(
            bindparam("with_any"),
            and_(
                device.c.next_nonce == bindparam("with_kept"),
                device.c.seen_at >= bindparam("since"),
            ),
        ),
    )
    .values(seen_at=bindparam("at"), next_nonce=bindparam("fresh"))
)
_SPEND = delete(challenge).where(
    challenge.c.nonce == bindparam("of_nonce"),
    challenge.c.device == bindparam("of_device"),
    challenge.c.expires >= bindparam("at"),
)


def give_token(
    database: Database, identity: Identity, asked: TokenRequest, now: int
) -> tuple[Claims, dict[str, Any]]:
    """Who proved themselves, and the reply. Raises NotProved or Removed.

    A challenge that was asked for is spent either way; a kept one by whoever proves themselves.
    """
    fresh = secrets.token_bytes(NONCE)
    with database.jot() as connection:
        row = _find(connection, asked.member, asked.device)
        is_kept = row is not None and secrets.compare_digest(row.next_nonce or b"", asked.nonce)
        is_fresh = is_kept or spend(connection, asked, now)
        proved = is_fresh and row is not None and _holds(row, asked)
        allowed = proved and row.member_active and row.device_active
        if allowed:
            proved = _see(connection, asked, fresh, now, is_kept=is_kept)
    if not proved:
        raise NotProved
    if not allowed:
        raise Removed
    claims = Claims(row.organization, asked.device, asked.member, now + LIFE_SECONDS)
    token = make_token(identity, claims)
    return claims, {
        "token": token,
        "expires": claims.expires,
        "server_signature": identity.sign(server_proof(asked.client_nonce, token)),
        "next_nonce": fresh,
    }


def _see(
    connection: Connection, asked: TokenRequest, fresh: bytes, now: int, *, is_kept: bool
) -> bool:
    """Note the computer, and its next challenge in place of the last; whether that was good."""
    values = {"of_device": asked.device, "with_any": not is_kept, "with_kept": asked.nonce,
              "since": now - KEPT_SECONDS, "at": now, "fresh": fresh}  # fmt: skip
    return bool(connection.execute(_SEE, values).rowcount)


def prove(
    connection: Connection, device_id: str, member_id: str, text: bytes, signatures: list[bytes]
) -> Any:
    """The row of a computer and member who both signed this text; None when they did not."""
    row = _find(connection, member_id, device_id)
    return row if row is not None and _both_signed(row, text, signatures) else None


def _find(connection: Connection, member_id: str, device_id: str) -> Any:
    values = {"of_member": member_id, "of_device": device_id}
    return connection.execute(_KNOWN, values).one_or_none()


def spend(connection: Connection, asked: TokenRequest, now: int) -> bool:
    """Whether the nonce was given to this computer and not used; it is used now."""
    values = {"of_nonce": asked.nonce, "of_device": asked.device, "at": now}
    spent = connection.execute(_SPEND, values)
    return bool(spent.rowcount)


def _holds(row: Any, asked: TokenRequest) -> bool:
    text = token_proof(asked.nonce, asked.device, asked.member)
    return _both_signed(row, text, [asked.device_signature, asked.member_signature])


def _both_signed(row: Any, text: bytes, signatures: list[bytes]) -> bool:
    by_device, by_member = signatures
    return verify(row.device_key, text, by_device) and verify(row.verify_key, text, by_member)
