"""The signed log of an organization: what is appended is checked first, under the row's lock."""

import hashlib
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from signpost_server.errors import NotFound, TooLarge, Untrusted
from signpost_server.folding import (
    OF_PARTNERSHIPS,
    Folded,
    check_new,
    end_codes,
    fold,
    store_rows,
    take_partnership,
)
from signpost_server.tables import organization, statement
from signpost_wire.statements import Statement
from signpost_wire.trust import UntrustedError

MOST_AT_ONCE = 2_000
MOST_EVER = 500_000
MOST_IN_A_REPLY = 2_000
REPLY_BYTES = 4 * 1024 * 1024

Rule = Callable[[Folded, Statement], None]
"""What a route demands of each new statement, before it is taken in; raises when it is not so."""


def append(
    connection: Connection,
    organization_id: str,
    documents: Sequence[bytes],
    now: int,
    rule: Rule | None = None,
) -> int:
    """Take in what is new of these documents, in their order, all or none; the log's head after.

    Raises Untrusted, Known or MalformedError, and then nothing may be committed.
    """
    row = locked(connection, organization_id)
    if row.key is None:
        raise NotFound
    said = [Statement.read(document) for document in documents]
    digests = [hashlib.sha256(one.body).digest() for one in said]
    known = known_digests(connection, organization_id, digests)
    fresh: dict[bytes, tuple[Statement, bytes]] = {}
    for digest, one, document in zip(digests, said, documents, strict=True):
        if digest not in known:
            fresh.setdefault(digest, (one, document))
    if not fresh:
        return int(row.statements_head)
    if row.statements_head + len(fresh) > MOST_EVER:
        raise TooLarge
    folded = fold(connection, organization_id, row.key)
    before, open_before = folded.rows(), _open_invitations(folded)
    for one, _document in fresh.values():
        _take(folded, one, now, rule)
    store_rows(connection, before, folded.rows())
    for one, _document in fresh.values():
        if one.kind in OF_PARTNERSHIPS:
            take_partnership(connection, one)
    end_codes(connection, organization_id, open_before - _open_invitations(folded), now)
    return _number(connection, organization_id, int(row.statements_head), fresh)


def locked(connection: Connection, organization_id: str) -> Any:
    """The organization's row, held until the transaction ends. Raises NotFound."""
    row = connection.execute(
        select(organization.c.key, organization.c.statements_head)
        .where(organization.c.id == organization_id)
        .with_for_update()
    ).one_or_none()
    if row is None:
        raise NotFound
    return row


def known_digests(
    connection: Connection, organization_id: str, digests: Sequence[bytes]
) -> set[bytes]:
    """Which of these are in the log."""
    return set(
        connection.scalars(
            select(statement.c.digest).where(
                statement.c.organization == organization_id, statement.c.digest.in_(digests)
            )
        )
    )


def read_statements(
    connection: Connection, organization_id: str, head: int, since: int
) -> list[list[Any]]:
    """[sequence, document] of what comes after `since`, up to `head`, as far as a reply holds.

    With `since` there already, nothing is asked of the database.
    """
    if since >= head:
        return []
    ours = (
        statement.c.organization == organization_id,
        statement.c.sequence > since,
        statement.c.sequence <= head,
    )
    sizes = (
        select(statement.c.sequence, func.length(statement.c.document))
        .where(*ours)
        .order_by(statement.c.sequence)
        .limit(MOST_IN_A_REPLY)
    )
    left, last = REPLY_BYTES, since
    for sequence, size in connection.execute(sizes):
        left -= size
        if left < 0:  # no document is larger than this room
            break
        last = sequence
    rows = connection.execute(
        select(statement.c.sequence, statement.c.document)
        .where(*ours, statement.c.sequence <= last)
        .order_by(statement.c.sequence)
    )
    return [list(row) for row in rows]


def _take(folded: Folded, said: Statement, now: int, rule: Rule | None) -> None:
    check_new(folded, said, now)
    if rule is not None:
        rule(folded, said)
    try:
        folded.take(said)
    except UntrustedError as error:
        raise Untrusted from error


def _open_invitations(folded: Folded) -> set[str]:
    return {one.id for one in folded.trust.invitations.values() if one.open}


def _number(
    connection: Connection,
    organization_id: str,
    head: int,
    fresh: dict[bytes, tuple[Statement, bytes]],
) -> int:
    rows = [
        {
            "organization": organization_id,
            "sequence": number,
            "digest": digest,
            "document": document,
        }
        for number, (digest, (_said, document)) in enumerate(fresh.items(), head + 1)
    ]
    connection.execute(insert(statement), rows)
    connection.execute(
        update(organization)
        .where(organization.c.id == organization_id)
        .values(statements_head=head + len(rows))
    )
    return head + len(rows)
