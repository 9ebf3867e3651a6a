"""Offering again what the server does not have any more: it was restored, or lost something.

What is offered keeps its revision, so that several computers that hold the same offer the same.
"""

import json
from collections.abc import Iterable

from signpost_desktop.store import held
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.space_state import Known, known, row_space, space_kind, write_known


def server_lacks(session: WorkSession, space_id: str, ids: Iterable[str]) -> int:
    """The server does not know these records: they go to it as new. How many will.

    Tombstones go too. What we only hold, and could never open, cannot be offered.
    """
    session.must_write()
    cur = cursor(session.db)
    before = known(cur, space_id, ids)
    write_known(
        cur,
        space_id,
        before,
        {i: state._replace(revision=None, ours=state.content) for i, state in before.items()},
    )
    return _offer(session, space_id, before)


def offer_again(session: WorkSession, space_id: str, ids: Iterable[str] | None = None) -> int:
    """The server shows older versions of these (None: of whatever is held for that). How many.

    Ours go over them; nobody's change is lost, for it would have had a later version.
    """
    session.must_write()
    cur = cursor(session.db)
    older = {
        row[0]
        for row in cur.execute(
            "SELECT record_id FROM held_record WHERE space_id = ? AND reason = ?",
            (space_id, held.OLDER_VERSION),
        )
    }
    wanted = older if ids is None else older & set(ids)
    held.let_go(cur, space_id, wanted)
    return _offer(session, space_id, known(cur, space_id, wanted))


def offer_unread(session: WorkSession, space_id: str) -> int:
    """Offer all of a space that this person writes into and may not read. How many records.

    Nothing can be compared there, and the server may have been brought back from a copy. It says
    of what it still has that it is kept, and writes nothing.
    """
    session.must_write()
    cur = cursor(session.db)
    ids = cur.execute(
        "SELECT record_id FROM sync_record WHERE space_id = ? AND ours IS NULL", (space_id,)
    )
    return _offer(session, space_id, known(cur, space_id, [row[0] for row in ids.fetchall()]))


def _offer(session: WorkSession, space_id: str, states: dict[str, Known]) -> int:
    cur = cursor(session.db)
    own = row_space(space_id, space_kind(cur, space_id))
    ours = {i: s for i, s in states.items() if s.content and s.kind in shapes()}
    now = session.stamp()
    cur.executemany(
        "INSERT INTO outbox (kind, record_id, revision, base, queued_at, space_id, deleted) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, record_id) DO NOTHING",
        [
            (state.kind, i, state.content, json.dumps({}), now, own, state.deleted)
            for i, state in ours.items()
        ],
    )
    session.db.expire_all()
    return len(ours)
