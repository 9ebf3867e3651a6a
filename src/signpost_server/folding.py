"""What an organization's statements add up to, as rows of the tables that requests are checked by.

Folding is the wire's `Trust`, the same that desktops run; the server adds rules of its own only
about ids, invitations that have run out, and partnerships.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from signpost_server import quotas
from signpost_server.database import is_taken
from signpost_server.errors import Known, Untrusted
from signpost_server.identity import verify
from signpost_server.ids import canonical, packed
from signpost_server.tables import device, join_code, member, person, space, space_part, statement
from signpost_wire import fields
from signpost_wire.checksum import as_bytes
from signpost_wire.statements import Statement
from signpost_wire.trust import Trust

PARTNERSHIP_JOINED, PARTNERSHIP_LEFT = "partnership_joined", "partnership_left"
PARTNERSHIP_ENDED = "partnership_ended"
OF_PARTNERSHIPS = frozenset({PARTNERSHIP_JOINED, PARTNERSHIP_LEFT, PARTNERSHIP_ENDED})
"""A coordinator's yes (or no more) to a space that another organization named this one for; and
that other's own end of it."""
_IDS = ("member", "device", "person", "space", "invitation", "replaces")
_KEYS = {person: ("organization", "id"), device: ("id",), member: ("id",), space: ("id",),
         space_part: ("space", "organization")}  # fmt: skip
_CHANGES = {person: ("roles", "active"), device: ("active",), member: ("active",), space: (),
            space_part: ()}  # fmt: skip

Rows = dict[Table, dict[tuple[Any, ...], dict[str, Any]]]


@dataclass(slots=True)
class Folded:
    """An organization at some moment of its log."""

    trust: Trust
    roots: dict[str, str] = field(default_factory=dict)
    """The first of the computers that replaced one another, by computer."""
    counted: Counter[str] = field(default_factory=Counter)
    """How many statements that count (see quotas.py) each person has signed."""

    def take(self, said: Statement) -> None:
        """One more statement. Raises UntrustedError or MalformedError."""
        signer = quotas.signed_by(self.trust, said)
        counts = quotas.counts(self.trust, said)
        self.trust.apply(said)
        if signer is not None and counts:
            self.counted[signer] += 1
        if said.kind == "device_added":
            old = said.content.get("replaces", "")
            new = said.content["device"]
            self.roots[new] = self.roots.get(old, old) if old else new

    def rows(self) -> Rows:
        """The rows that this adds up to, by table and key."""
        trust, organization = self.trust, self.trust.organization
        people = {found.person for found in trust.members.values()}
        everything: list[tuple[Table, dict[str, Any]]] = [
            (person, {"organization": organization, "id": one, "active": one in trust.people,
                      "roles": " ".join(sorted(trust.people.get(one, ())))})
            for one in people
        ]  # fmt: skip
        everything += [
            (device, {"id": one.id, "organization": organization, "root": self.roots[one.id],
                      "verify_key": one.verify_key, "seal_key": one.seal_key,
                      "active": one.active, "turn": "", "turn_before": ""})
            for one in trust.devices.values()
        ]  # fmt: skip
        everything += [
            (member, {"id": one.id, "organization": organization, "person": one.person,
                      "device": one.device, "verify_key": one.verify_key,
                      "active": trust.is_active(one.id)})
            for one in trust.members.values()
        ]  # fmt: skip
        for one in trust.spaces.values():
            identity = packed(one.id)
            everything.append(
                (space, {"id": identity, "organization": organization, "kind": one.kind,
                         "head": 0, "count": 0, "checksum": as_bytes(0)})
            )  # fmt: skip
            everything += [
                (space_part, {"space": identity, "organization": partner, "joined": False})
                for partner in one.partners
            ]
        found: Rows = {table: {} for table in _KEYS}
        for table, row in everything:
            found[table][tuple(row[name] for name in _KEYS[table])] = row
        return found


def fold(connection: Connection, organization: str, key: bytes, *, again: bool = False) -> Folded:
    """The log as it is kept. Signatures were checked when it was written; `again` checks anew."""
    trust = Trust(organization, key, verify if again else lambda *_parts: True)
    folded = Folded(trust)
    query = (
        select(statement.c.document)
        .where(statement.c.organization == organization)
        .order_by(statement.c.sequence)
    )
    for (document,) in connection.execute(query):
        folded.take(Statement.read(document))
    trust.verify = verify
    return folded


def check_new(folded: Folded, said: Statement, now: int) -> None:
    """The server's own rules for a new statement. Raises MalformedError, Untrusted or TooLarge."""
    for name in _IDS:
        if said.content.get(name):
            canonical(said.content[name], name)
    for partner in fields.sequence(said.content.get("partners", []), "partners"):
        canonical(partner, "partner")
    if said.kind == "device_added" and said.content.get("replaces", "") not in {"", *folded.roots}:
        raise Untrusted
    signer = quotas.signed_by(folded.trust, said)
    if signer is not None and quotas.counts(folded.trust, said):
        quotas.check_room(folded.trust, said, folded.counted[signer])
    invitation = folded.trust.invitations.get(said.signer)
    if invitation is not None and (said.kind != "member_added" or invitation.expires < now):
        raise Untrusted("expired")


def take_partnership(connection: Connection, said: Statement) -> None:
    """What was said of a partnership and bears out. Raises Untrusted for a yes to no offer.

    To leave what is over already, or was never offered, is no fault: both may have ended it.
    """
    in_space = space_part.c.space == packed(said.content.get("space", ""))
    if said.kind == PARTNERSHIP_ENDED:
        partner = space_part.c.organization == said.content.get("partner", "")
        connection.execute(delete(space_part).where(in_space, partner))
        return
    offered = and_(in_space, space_part.c.organization == said.organization)
    change = update(space_part).where(offered).values(joined=said.kind == PARTNERSHIP_JOINED)
    if not connection.execute(change).rowcount and said.kind == PARTNERSHIP_JOINED:
        raise Untrusted


def store_rows(connection: Connection, before: Rows, after: Rows) -> None:
    """Write what differs. Raises Known where an id belongs to somebody else."""
    try:
        for table, keys in _KEYS.items():
            old, new = before[table], after[table]
            fresh = [row for key, row in new.items() if key not in old]
            changed = [row for key, row in new.items() if key in old and row != old[key]]
            if fresh:
                connection.execute(insert(table), fresh)
            if changed:
                same = [table.c[name] == bindparam(f"the_{name}") for name in keys]
                values: dict[str, Any] = {
                    name: bindparam(f"new_{name}") for name in _CHANGES[table]
                }
                connection.execute(
                    update(table).where(*same).values(values),
                    [
                        {f"the_{name}": row[name] for name in keys}
                        | {f"new_{name}": row[name] for name in _CHANGES[table]}
                        for row in changed
                    ],
                )
    except IntegrityError as error:
        if is_taken(error):
            raise Known from error
        raise


def end_codes(connection: Connection, organization: str, ended: Iterable[str], now: int) -> None:
    """Codes whose invitation is used or was withdrawn let nobody in any more."""
    gone = list(ended)
    if gone:
        connection.execute(
            update(join_code)
            .where(
                join_code.c.organization == organization,
                join_code.c.invitation.in_(gone),
                join_code.c.used_at.is_(None),
            )
            .values(used_at=now)
        )
