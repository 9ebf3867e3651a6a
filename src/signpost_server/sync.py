"""One round for all of somebody's spaces: keep what was sent, then say what is new.

Each space is written in a transaction of its own; all of them are then read at one moment. A
round without changes is one reading transaction and writes nothing.
"""

import hashlib
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select, update

from signpost_server.access import Place, find_places
from signpost_server.authentication import Session, find_session
from signpost_server.database import Database
from signpost_server.errors import Copied, Malformed, Newer, TooLarge
from signpost_server.ids import packed
from signpost_server.reading import Room, read_changed, read_records
from signpost_server.statements import read_statements
from signpost_server.tables import device
from signpost_server.tokens import Claims
from signpost_server.writing import Written, write_changes
from signpost_wire.codec import VERSION
from signpost_wire.exchange import MOST_CHANGES, NOT_ALLOWED, SpaceRequest, SyncRequest

OK, EPOCH, DENIED = "ok", "epoch", "denied"


@dataclass(slots=True)
class _Round:
    """A round on its way through."""

    request: SyncRequest
    turn: str
    by_courier: bool
    written: dict[bytes, Written] = field(default_factory=dict)


def sync(
    database: Database,
    claims: Claims,
    request: SyncRequest,
    content: bytes,
    now: int,
    *,
    by_courier: bool = False,
) -> dict[str, Any]:
    """The packed reply to a round; `content` is the request as it came.

    What a courier carries may come late or twice, so no turn is held against it. Raises Copied,
    and then nothing was kept.
    """
    _check(request)
    going = _Round(request, request.turn, by_courier)
    with database.read() as connection:
        session, places = _standing(connection, claims, request)
        _check_turn(session, places, going)
        to_write = [
            one for one in request.spaces if one.changes and _may_write(session, places, one)
        ]
        if not to_write:
            return _answer(connection, session, places, going, now)
    new_turn = hashlib.blake2b(request.turn.encode() + content, digest_size=16).hexdigest()
    for one in to_write:
        with database.write() as connection:
            if not by_courier and going.turn != new_turn:
                _take_turn(connection, session, request.turn, new_turn)
            identity = packed(one.space)
            going.written[identity] = write_changes(
                connection, identity, session.device, one.changes
            )
        if not by_courier:
            going.turn = new_turn
    with database.read() as connection:
        session, places = _standing(connection, claims, request)
        return _answer(connection, session, places, going, now)


def _check(request: SyncRequest) -> None:
    if request.version > VERSION:
        raise Newer
    if len({one.space for one in request.spaces}) != len(request.spaces):
        raise Malformed
    if sum(len(one.changes) for one in request.spaces) > MOST_CHANGES:
        raise TooLarge
    for one in request.spaces:
        if len({change.id for change in one.changes}) != len(one.changes):
            raise Malformed


def _standing(
    connection: Connection, claims: Claims, request: SyncRequest
) -> tuple[Session, dict[bytes, Place]]:
    session = find_session(connection, claims)
    wanted = [packed(one.space) for one in request.spaces]
    return session, find_places(connection, session, wanted)


def _was_restored(session: Session, place: Place, asked: SpaceRequest) -> bool:
    """Whether this desktop knows more than the server: it was brought back from a copy."""
    return asked.epoch not in ("", session.epoch) or (place.reads and asked.since > place.head)


def _may_write(session: Session, places: dict[bytes, Place], asked: SpaceRequest) -> bool:
    place = places.get(packed(asked.space))
    return place is not None and place.writes and not _was_restored(session, place, asked)


def _check_turn(session: Session, places: dict[bytes, Place], going: _Round) -> None:
    """A profile that is in use on two computers brings a turn that is over. Raises Copied."""
    if going.by_courier or session.turns is None or going.request.turn in session.turns:
        return
    for asked in going.request.spaces:
        place = places.get(packed(asked.space))
        if place is not None and _was_restored(session, place, asked):
            return  # it is the server that went back
    raise Copied


def _take_turn(connection: Connection, session: Session, turn: str, new: str) -> None:
    """The next turn, in the transaction of the first write. Raises Copied when another took it.

    The turn before stays good until the next one is used, for replies that were lost.
    """
    ours = device.c.id == session.device
    row = connection.execute(
        select(device.c.turn, device.c.turn_before).where(ours).with_for_update()
    ).one()
    if row.turn and tuple(row) != session.turns and turn not in row:
        raise Copied
    if row.turn != new:
        connection.execute(update(device).where(ours).values(turn=new, turn_before=turn))


def _answer(
    connection: Connection,
    session: Session,
    places: dict[bytes, Place],
    going: _Round,
    now: int,
) -> dict[str, Any]:
    room = Room(MOST_CHANGES)
    spaces = [
        _space(connection, session, places.get(packed(one.space)), one, going, room)
        for one in going.request.spaces
    ]
    said, head = read_statements(connection, session.organization, going.request.statements_since)
    return {
        "v": VERSION,
        "now": now,
        "turn": going.turn,
        "spaces": spaces,
        "statements": said,
        "statements_head": head,
    }


def _space(
    connection: Connection,
    session: Session,
    place: Place | None,
    asked: SpaceRequest,
    going: _Round,
    room: Room,
) -> list[Any]:
    identity = packed(asked.space)
    if place is None:
        return [identity, DENIED, "", [], [], 0, 0, 0, b""]
    written = going.written.get(identity)
    if written is None and _was_restored(session, place, asked):
        return [identity, EPOCH, session.epoch, [], [], 0, 0, 0, b""]
    if written is None:
        not_kept = [[index, NOT_ALLOWED, None] for index, _change in enumerate(asked.changes)]
    else:
        not_kept = _not_kept(connection, place, written, room)
    if not place.reads:
        return [identity, OK, session.epoch, not_kept, [], 0, 0, 0, b""]
    own = (written.first, written.last) if written is not None else (0, -1)
    changed = read_changed(connection, identity, asked.since, asked.limit, own, room)
    cursor = changed[-1][-1] if changed else asked.since
    return [
        identity, OK, session.epoch, not_kept, changed, cursor,
        place.head, place.count, place.checksum,
    ]  # fmt: skip


def _not_kept(
    connection: Connection, place: Place, written: Written, room: Room
) -> list[list[Any]]:
    """With what the server has instead, for whoever may read it and as far as there is room."""
    if not place.reads or not written.not_kept:
        return [[index, reason, None] for index, reason, _id in written.not_kept]
    ids = [identity for _index, _reason, identity in written.not_kept]
    found, _answered = read_records(connection, place.id, ids, room)
    current = {row[0]: row for row in found}
    return [[index, reason, current.get(one)] for index, reason, one in written.not_kept]
