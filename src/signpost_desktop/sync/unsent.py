"""What a computer that has to go leaves behind: what was never sent, sealed to the team's keys.

Each change is sealed as for a round, but to the public half of its space's newest key, so that
whoever made the file cannot open it again. It is signed by whoever was at work, and bound to its
record. A draft is a change of a kind of its own, and goes to nobody by a round.

The file is a line that says what it is, then parts, each after its length (4 bytes): first who
made it, then [space, change].
"""

from collections.abc import Iterator
from dataclasses import dataclass
from os import urandom

from sqlalchemy import select

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.keys import signing_seed
from signpost_desktop.store.outgoing import Outgoing, all_that_waits
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import SEALED_NOTE, Draft
from signpost_desktop.sync.sealing import Place, TooLargeError, Writer, seal_for_readers
from signpost_wire import fields
from signpost_wire.codec import LARGEST, MalformedError, pack, unpack
from signpost_wire.records import Change
from signpost_wire.roles import CASEWORK, SAFEGUARDING

DRAFT = "draft"
_MAGIC = b"Signpost unsent work 1\n"
_LENGTH = 4


class NotSealed(SignpostError):  # noqa: N818 - as its kin in store/errors
    """Something that waits does not fit the wire, or there is no key of the team here."""

    code = "not_sealed"
    default = (
        "What was not sent yet could not be sealed for the team, so nothing was removed from "
        "this computer. Ask your coordinator."
    )


@dataclass(frozen=True, slots=True)
class Unsent:
    """What a file holds. `changes` are (space, change), in the order in which they go out."""

    organization: str
    device: str
    member: str
    changes: tuple[tuple[str, Change], ...]

    @property
    def drafts(self) -> int:
        """How many of them were still being typed."""
        return sum(change.kind == DRAFT for _space, change in self.changes)

    def packed(self) -> bytes:
        """The file."""
        parts = [pack([self.organization, self.device, self.member])]
        parts += [
            pack([fields.identity_bytes(space), change.packed()]) for space, change in self.changes
        ]
        return _MAGIC + b"".join(len(part).to_bytes(_LENGTH) + part for part in parts)

    @classmethod
    def unpacked(cls, content: bytes) -> "Unsent":
        """Raises MalformedError."""
        if not content.startswith(_MAGIC):
            raise MalformedError("unsent work")
        parts = _parts(content[len(_MAGIC) :])
        about = fields.sequence(unpack(next(parts, b"")), "unsent work", 16)
        if len(about) < 3:
            raise MalformedError("unsent work")
        return cls(
            fields.text(about[0], "organization", 64),
            fields.text(about[1], "device", 64),
            fields.text(about[2], "member", 64),
            tuple(_change(part) for part in parts),
        )


def seal_unsent(session: WorkSession, organization: str, device: str, member: str) -> Unsent:
    """Everything that the server has not acknowledged, and drafts. Raises NotSealed."""
    keys = _newest_keys(session)
    own = {kind: space for space, (kind, _version, _key) in keys.items()}
    writer = Writer(member, signing_seed(session.keys.private_key))
    changes = []
    for out in [*all_that_waits(session), *_drafts(session, own)]:
        space = out.space_id if out.space_id in keys else own.get(CASEWORK, "")
        if space not in keys:
            raise NotSealed
        _kind, version, key = keys[space]
        place = Place(
            space, out.id, out.kind, version, out.revision, out.base_revision, out.deleted
        )
        try:
            body = seal_for_readers(key, writer, place, out.values)
        except (TooLargeError, MalformedError) as error:
            raise NotSealed from error
        change = Change(
            out.id, out.kind, out.base_revision, out.revision, out.deleted, version, body
        )
        changes.append((space, change))
    return Unsent(organization, device, member, tuple(changes))


def _newest_keys(session: WorkSession) -> dict[str, tuple[str, int, bytes]]:
    """(kind, version, public half) of each space's newest key, by space."""
    rows = session.rows(
        "SELECT k.space_id, s.kind, max(k.version), k.public_key FROM space_key k "
        "JOIN sync_space s ON s.space_id = k.space_id GROUP BY k.space_id"
    )
    return {space: (kind, int(version), bytes(key)) for space, kind, version, key in rows}


def _drafts(session: WorkSession, own: dict[str, str]) -> Iterator[Outgoing]:
    """What was being typed. A note for the safeguarding lead goes to whoever reads those."""
    for draft in session.db.scalars(select(Draft).order_by(Draft.updated_at)):
        sealed = draft.body.get(SEALED_NOTE)
        body = {name: value for name, value in draft.body.items() if name != SEALED_NOTE}
        note = session.open_for_writer(sealed) if sealed else None
        if note is not None:
            body["note"] = note
        elif sealed:
            body[SEALED_NOTE] = sealed
        space = own.get(SAFEGUARDING if sealed else CASEWORK, "")
        values = {
            "draft": draft.id, "person_id": draft.person_id, "kind": draft.kind, "body": body,
            "started_at": draft.started_at, "updated_at": draft.updated_at,
        }  # fmt: skip
        yield Outgoing(space, DRAFT, session.new_id(), urandom(16).hex(), None, False, 1, values)


def _parts(content: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(content):
        size = int.from_bytes(content[at : at + _LENGTH])
        at += _LENGTH
        if not 0 < size <= min(LARGEST, len(content) - at):
            raise MalformedError("unsent work")
        yield content[at : at + size]
        at += size


def _change(part: bytes) -> tuple[str, Change]:
    found = fields.sequence(unpack(part), "unsent change", 16)
    if len(found) < 2:
        raise MalformedError("unsent change")
    return fields.identity(found[0]), Change.unpacked(found[1])
