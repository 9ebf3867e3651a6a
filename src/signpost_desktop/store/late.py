"""What is kept sealed, tried again when something has changed that may open it: a key came, or
somebody's name to prove it by.

The smallest come first, and little at once: whoever may write can leave any amount that opens for
nobody, and it must neither cost every exchange its time nor keep others waiting.
"""

import json
from typing import Any

from signpost_desktop.store.arrived import Arrived
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.held import PIECE, sealed_of
from signpost_desktop.store.session import WorkSession

_MOST = 5_000
_AT = "held_tried_"
"""With a space's id: the setting with how things stood, and which were tried since."""
_WAITING = (
    "SELECT length(body), record_id FROM held_record WHERE space_id = ? AND body IS NOT NULL "
    "AND key_version IN (SELECT value FROM json_each(?)) "
    "AND (length(body), record_id) > (?, ?) ORDER BY length(body), record_id LIMIT ?"
)

Mark = tuple[str, tuple[int, ...]]
"""How things stand for a space (another text, and it may open), and the key's versions we have."""


def keeps_sealed(session: WorkSession) -> bool:
    """Whether anything at all is kept that did not open."""
    found = cursor(session.db).execute("SELECT 1 FROM held_record WHERE body IS NOT NULL LIMIT 1")
    return found.fetchone() is not None


def has_late(session: WorkSession, space_id: str, mark: Mark) -> bool:
    """Whether something is kept sealed that was not tried as things stand."""
    return bool(_next(session, space_id, mark, 1))


def next_late(session: WorkSession, space_id: str, mark: Mark) -> list[Arrived]:
    """What is to be tried now, some 4 MB of it. It is not given again until `mark` is another."""
    found: list[tuple[int, str]] = []
    size = 0
    for length, record_id in _next(session, space_id, mark, _MOST):
        size += length
        if found and size > PIECE:
            break
        found.append((length, record_id))
    if not found:
        return []
    session.set_setting(_AT + space_id, [mark[0], *found[-1]])
    return sealed_of(session, space_id, [record_id for _length, record_id in found])


def _next(session: WorkSession, space_id: str, mark: Mark, most: int) -> list[Any]:
    stands, versions = mark
    before, *after = session.setting(_AT + space_id, ["", -1, ""])
    if before != stands:
        after = [-1, ""]
    values = (space_id, json.dumps(versions), *after, most)
    return list(cursor(session.db).execute(_WAITING, values).fetchall())
