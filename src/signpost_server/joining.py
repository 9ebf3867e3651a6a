"""Letting people in: codes, the sealed packages that invitations carry, and the joining itself.

The server knows a code only by its lookup and the hash of its proof. A founding code carries
nothing: whoever joins with it founds the organization. An invitation's code carries a package
that the server cannot open.
"""

import hashlib
import hmac
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select, update

from signpost_server.authentication import Session
from signpost_server.errors import Known, Malformed, NotAllowed, NotFound, Untrusted
from signpost_server.folding import Folded
from signpost_server.statements import MOST_AT_ONCE, Rule, append, known_digests, locked
from signpost_server.tables import join_code, organization, space
from signpost_wire import fields
from signpost_wire.codes import Code, new_code
from signpost_wire.roles import CASEWORK, COORDINATOR
from signpost_wire.statements import LARGEST, ORGANIZATION, Statement

CODE_SECONDS = 7 * 24 * 3600
LARGEST_PACKAGE = 256 * 1024
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Who joins proves the code and hands over what is said of them."""

    lookup: bytes
    proof: bytes
    organization_key: bytes | None
    statements: tuple[bytes, ...]

    @classmethod
    def unpacked(cls, value: Any) -> "JoinRequest":
        """Raises MalformedError."""
        found = fields.mapping(value, "join")
        key = found.get("organization_key")
        return cls(
            fields.blob(found.get("lookup"), "lookup", size=16),
            fields.blob(found.get("proof"), "proof", size=32),
            None if key is None else fields.blob(key, "organization key", size=32),
            documents_of(found),
        )


def documents_of(found: dict[str, Any]) -> tuple[bytes, ...]:
    """The statements of a message. Raises MalformedError."""
    listed = fields.sequence(found.get("statements"), "statements", MOST_AT_ONCE)
    return tuple(fields.blob(document, "statement", most=LARGEST) for document in listed)


def add_organization(connection: Connection, name: str, now: int) -> tuple[str, Code]:
    """A new organization that nobody has founded yet, and the code that lets somebody do it."""
    organization_id = str(uuid.uuid4())
    connection.execute(
        insert(organization).values(
            id=organization_id, name=name, key=None, statements_head=0, created_at=now
        )
    )
    return organization_id, founding_code(connection, organization_id, now)


def founding_code(connection: Connection, organization_id: str, now: int) -> Code:
    """A fresh founding code; those before it let nobody in. Raises NotFound, Known when founded."""
    if locked(connection, organization_id).key is not None:
        raise Known
    connection.execute(
        update(join_code)
        .where(join_code.c.organization == organization_id, join_code.c.used_at.is_(None))
        .values(used_at=now)
    )
    code = new_code()
    _keep(connection, code.lookup, code.proof_hash, organization_id, now + CODE_SECONDS)
    return code


def look(connection: Connection, lookup: bytes, now: int) -> dict[str, Any]:
    """What a code is for. Raises NotFound for one that lets nobody in."""
    row = _code(connection, lookup)
    if row.used_at is not None or row.expires < now:
        raise NotFound
    counts = connection.scalars(
        select(space.c.count).where(
            space.c.organization == row.organization, space.c.kind == CASEWORK
        )
    )
    return {
        "kind": "founding" if row.invitation is None else "member",
        "organization": row.organization,
        "organization_name": row.name,
        "package": row.package,
        "expires": row.expires,
        "casework_empty": not any(counts),
    }


def join(connection: Connection, asked: JoinRequest, now: int) -> int:
    """Let somebody in; the log's head after. The same again (a lost reply) gets the same answer."""
    row = _code(connection, asked.lookup)
    if not hmac.compare_digest(hashlib.sha256(asked.proof).digest(), row.proof_hash):
        raise NotFound
    key = locked(connection, row.organization).key
    row = _code(connection, asked.lookup)  # as it is now that nobody else can change it
    if row.used_at is not None or row.expires < now:
        return _again(connection, row.organization, asked.statements)
    if row.invitation is None:
        _found(connection, row.organization, key, asked)
        head = append(connection, row.organization, asked.statements, now)
    else:
        head = append(
            connection, row.organization, asked.statements, now, _newcomer(row.invitation)
        )
    connection.execute(
        update(join_code).where(join_code.c.lookup == asked.lookup).values(used_at=now)
    )
    return head


def keep_invitation(
    connection: Connection, session: Session, value: Any, now: int
) -> dict[str, Any]:
    """Keep a package for somebody invited. The same again is fine. Raises Known for another one."""
    found = fields.mapping(value, "invitation")
    lookup = fields.blob(found.get("lookup"), "lookup", size=16)
    proof_hash = fields.blob(found.get("proof_hash"), "proof hash", size=32)
    package = fields.blob(found.get("package"), "package", most=LARGEST_PACKAGE)
    expires = min(fields.count(found.get("expires"), "expires"), now + CODE_SECONDS)
    documents = documents_of(found)
    head = append(connection, session.organization, documents, now)
    made = [one for one in map(Statement.read, documents) if one.kind == "invitation_made"]
    if len(made) != 1:
        raise Malformed
    if made[0].content.get("person") != session.person and COORDINATOR not in session.roles:
        raise NotAllowed
    invitation = str(made[0].content["invitation"])
    known = connection.execute(
        select(join_code.c.organization, join_code.c.invitation).where(join_code.c.lookup == lookup)
    ).one_or_none()
    if known is None:
        _keep(connection, lookup, proof_hash, session.organization, expires, invitation, package)
    elif tuple(known) != (session.organization, invitation):
        raise Known
    return {"statements_head": head, "expires": expires}


def _keep(
    connection: Connection,
    lookup: bytes,
    proof_hash: bytes,
    organization_id: str,
    expires: int,
    invitation: str | None = None,
    package: bytes | None = None,
) -> None:
    connection.execute(
        insert(join_code).values(
            lookup=lookup, proof_hash=proof_hash, organization=organization_id,
            invitation=invitation, package=package, expires=expires, used_at=None,
        )
    )  # fmt: skip


def _code(connection: Connection, lookup: bytes) -> Any:
    row = connection.execute(
        select(join_code, organization.c.name)
        .join(organization, organization.c.id == join_code.c.organization)
        .where(join_code.c.lookup == lookup)
    ).one_or_none()
    if row is None:
        raise NotFound
    return row


def _again(connection: Connection, organization_id: str, documents: Sequence[bytes]) -> int:
    digests = {hashlib.sha256(Statement.read(one).body).digest() for one in documents}
    if not digests or known_digests(connection, organization_id, list(digests)) != digests:
        raise NotFound
    return int(locked(connection, organization_id).statements_head)


def _found(
    connection: Connection, organization_id: str, key: bytes | None, asked: JoinRequest
) -> None:
    if asked.organization_key is None or not asked.statements:
        raise Malformed
    if key is not None:
        raise NotFound
    first = Statement.read(asked.statements[0])
    if first.kind != "founded" or first.signer != ORGANIZATION:
        raise Untrusted
    connection.execute(
        update(organization)
        .where(organization.c.id == organization_id)
        .values(key=asked.organization_key)
    )


def _newcomer(invitation: str) -> Rule:
    """Whoever joins may speak for themselves only, and first says who they are."""
    joined: list[str] = []

    def rule(_folded: Folded, said: Statement) -> None:
        if not joined:
            if said.kind != "member_added" or said.signer != invitation:
                raise Untrusted
            joined.append(str(said.content.get("member")))
        elif said.signer != joined[0] or said.kind not in ("device_added", "key_sealed"):
            raise Untrusted

    return rule
