"""One round for all of somebody's spaces: say what is new, keep what was sent.

Spaces without changes are answered from one reading transaction; a round that has nothing else
writes nothing. Each space with changes is written, and answered, in a transaction of its own: it
holds that space's lock, so what it reads there is of one moment too.
"""

import hashlib
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, case, or_, update

from signpost_server.access import Place, find_places
from signpost_server.asking import RoundAsked, SpaceAsked
from signpost_server.authentication import Session, find_session
from signpost_server.database import Database
from signpost_server.errors import Copied
from signpost_server.reading import Room, Wanted, read_changed, read_records
from signpost_server.statements import read_statements
from signpost_server.tables import device
from signpost_server.tokens import Claims
from signpost_server.writing import Written, write_changes
from signpost_wire.codec import VERSION
from signpost_wire.exchange import NOT_ALLOWED

OK, EPOCH, DENIED = "ok", "epoch", "denied"


@dataclass(slots=True)
class _Round:
    """A round on its way through."""

    session: Session
    places: dict[bytes, Place]
    room: Room = field(default_factory=Room)
    answers: dict[bytes, list[Any]] = field(default_factory=dict)

    def was_restored(self, asked: SpaceAsked) -> bool:
        """Whether this desktop knows more than the server: it was brought back from a copy."""
        place = self.places.get(asked.id)
        if place is None:
            return False
        other = asked.epoch not in ("", self.session.epoch)
        return other or (place.reads and asked.since > place.head)

    def may_write(self, asked: SpaceAsked) -> bool:
        """Whether changes of this space are looked at at all."""
        place = self.places.get(asked.id)
        return place is not None and place.writes and not self.was_restored(asked)


def sync(
    database: Database,
    claims: Claims,
    asked: RoundAsked,
    digest: bytes,
    now: int,
    *,
    by_courier: bool = False,
) -> dict[str, Any]:
    """The packed reply to a round; `digest` is of the request's bytes.

    What a courier carries may come late or twice, so no turn is held against it. Raises Copied,
    and then nothing was kept.
    """
    turn = asked.turn
    with database.read() as connection:
        session = find_session(connection, claims)
        going = _Round(session, find_places(connection, session, [x.id for x in asked.spaces]))
        restored = any(going.was_restored(one) for one in asked.spaces)
        if not (by_courier or restored or session.takes(turn)):
            raise Copied
        to_write = [one for one in asked.spaces if one.changes and going.may_write(one)]
        later = {one.id for one in to_write}
        for one in asked.spaces:
            if one.id not in later:
                going.answers[one.id] = _answer_unwritten(connection, going, one)
        statements = read_statements(
            connection, session.organization, session.statements_head, asked.statements_since
        )
    for one in to_write:
        with database.write() as connection:
            if turn == asked.turn and not by_courier:
                new = hashlib.blake2b(turn.encode() + digest, digest_size=16).hexdigest()
                _take_turn(connection, session, turn, new, held=not restored)
                turn = new
            written = write_changes(connection, one.id, session.device, one.changes)
            going.answers[one.id] = _answer_written(connection, going, one, written)
    return {
        "v": VERSION,
        "now": now,
        "turn": turn,
        "spaces": [going.answers[one.id] for one in asked.spaces],
        "statements": statements,
        "statements_head": session.statements_head,
    }


_NEXT_TURN = (
    update(device)
    .where(
        device.c.id == bindparam("of_device"),
        or_(
            device.c.turn.in_(["", bindparam("old"), bindparam("new")]),
            device.c.turn_before == bindparam("old"),
            bindparam("any_turn"),
        ),
    )
    .values(
        turn=bindparam("new"),
        turn_before=case(
            (device.c.turn == bindparam("new"), device.c.turn_before), else_=bindparam("old")
        ),
    )
)


def _take_turn(connection: Connection, session: Session, old: str, new: str, *, held: bool) -> None:
    """The next turn, in the transaction of the first write. Raises Copied when another took it.

    The turn before stays good until the next one is used, for replies that were lost.
    """
    values = {"of_device": session.device, "old": old, "new": new, "any_turn": not held}
    if not connection.execute(_NEXT_TURN, values).rowcount:
        raise Copied


def _answer_unwritten(connection: Connection, going: _Round, asked: SpaceAsked) -> list[Any]:
    place = going.places.get(asked.id)
    if place is None:
        return [asked.id, DENIED, "", [], [], 0, 0, 0, b""]
    epoch = going.session.epoch
    if going.was_restored(asked):
        return [asked.id, EPOCH, epoch, [], [], 0, 0, 0, b""]
    not_kept = [[index, NOT_ALLOWED, None] for index in range(len(asked.changes))]
    if not place.reads:
        return [asked.id, OK, epoch, not_kept, [], 0, 0, 0, b""]
    wanted = Wanted(asked.id, asked.since, place.head, asked.limit)
    changed = read_changed(connection, wanted, going.room)
    cursor = changed[-1][-1] if changed else asked.since
    return [
        asked.id, OK, epoch, not_kept, changed, cursor, place.head, place.count, place.checksum
    ]  # fmt: skip


def _answer_written(
    connection: Connection, going: _Round, asked: SpaceAsked, written: Written
) -> list[Any]:
    reads = going.places[asked.id].reads
    not_kept = _not_kept(connection, asked.id, reads, written, going.room)
    epoch = going.session.epoch
    if not reads:
        return [asked.id, OK, epoch, not_kept, [], 0, 0, 0, b""]
    before = written.first - 1  # what others wrote; what this request wrote comes after it
    changed = read_changed(
        connection, Wanted(asked.id, asked.since, before, asked.limit), going.room
    )
    cursor = changed[-1][-1] if changed else asked.since
    if cursor >= before and asked.limit:
        cursor = written.head
    return [
        asked.id, OK, epoch, not_kept, changed, cursor,
        written.head, written.count, written.checksum, written.given,
    ]  # fmt: skip


def _not_kept(
    connection: Connection, space_id: bytes, reads: bool, written: Written, room: Room
) -> list[list[Any]]:
    """With what the server has instead, for whoever may read it and as far as there is room."""
    if not reads or not written.not_kept:
        return [[index, reason, None] for index, reason, _id in written.not_kept]
    ids = [identity for _index, _reason, identity in written.not_kept]
    found, _answered = read_records(connection, space_id, ids, room)
    current = {row[0]: row for row in found}
    return [[index, reason, current.get(one)] for index, reason, one in written.not_kept]
