"""A record that waits to be sent, as three sides are merged from it.

The outbox holds old values as columns have them; merging wants them field by field, as bodies do.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from signpost_desktop.store.arrived import Arrived
from signpost_desktop.store.bodies import PAST, beside, read_json, write_json
from signpost_desktop.store.bulk import IN_LIST, as_list
from signpost_desktop.store.merging import FORGOTTEN, MISSING
from signpost_desktop.store.outbox import FORGOTTEN as FORGOTTEN_IN_OUTBOX
from signpost_desktop.store.shapes import Shape
from signpost_desktop.store.space_state import PAST_SIZE, Known, is_in_line

Columns = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Pending:
    """An outbox entry. `base` None: the server never had the record, as far as we know."""

    row: int
    kind: str
    id: str
    revision: str
    base: Columns | None
    deleted: bool
    sent: tuple[dict[str, Any], ...]
    by: str
    at: str

    def has_sent(self, revision: str) -> bool:
        """Whether this revision of ours may have reached the server."""
        return any(each["revision"] == revision for each in self.sent)

    def since(self, revision: str) -> "Pending":
        """The same once that revision was acknowledged."""
        place = next(n for n, each in enumerate(self.sent) if each["revision"] == revision)
        return replace(self, base=self.sent[place]["since"], sent=self.sent[place + 1 :])


def pending_of(cur: Any, kind: str, ids: Iterable[str]) -> dict[str, Pending]:
    """What waits to be sent of these records of one kind, by id."""
    rows = cur.execute(
        "SELECT rowid, kind, record_id, revision, base, deleted, sent, changed_by, changed_at "
        f"FROM outbox WHERE kind = ? AND record_id {IN_LIST}",
        (kind, as_list(ids)),
    )
    return {
        row[2]: Pending(
            row[0], row[1], row[2], row[3], None if row[4] is None else json.loads(row[4]),
            bool(row[5]), tuple(json.loads(row[6])), row[7], row[8],
        )
        for row in rows
    }  # fmt: skip


def ancestors_of(arrived: Arrived) -> bytes:
    """Its line: what it was built on, and what that was built on, 8 bytes each."""
    base = b"" if arrived.base_revision is None else bytes.fromhex(arrived.base_revision)
    past = (arrived.values or {}).get(PAST)
    return base[:PAST_SIZE] + (past if isinstance(past, bytes) else b"")


def parted(pending: Pending, arrived: Arrived, state: Known | None) -> tuple[Pending, bool]:
    """The entry as of the newest of ours that the other side built on, and whether that is sure.

    It is not sure when none of ours is in the other side's line, and the line is too short to
    reach back to what we began from.
    """
    line = ancestors_of(arrived)
    for each in reversed(pending.sent):
        if is_in_line(each["revision"], line):
            return pending.since(each["revision"]), True
    content = "" if state is None else state.content
    is_apart = not content and pending.base is None and arrived.base_revision is None
    return pending, is_apart or bool(content and is_in_line(content, line))


def is_apart(
    pending: Pending | None, arrived: Arrived, state: Known, *, in_doubt: bool = False
) -> bool:
    """Whether the other side knows nothing of our row: the server was set back, and went on.

    Its line then reaches back to our version, and our revision is not in it. So it is, too, when
    it was held for a while and is taken in now. `in_doubt`: the server may have been set back, so
    that a line too short to tell counts as one in which we are not; else it was just far ahead.
    """
    if not state.content:
        return False
    line = ancestors_of(arrived)
    reaches = arrived.version - state.version <= len(line) // PAST_SIZE
    ours = [state.content, *(each["revision"] for each in (pending.sent if pending else ()))]
    return (reaches or in_doubt) and not any(is_in_line(revision, line) for revision in ours)


def base_fields(shape: Shape, columns: Columns, mine: Mapping[str, Any]) -> dict[str, Any]:
    """Old values field by field, those of `extra` each for itself."""
    found: dict[str, Any] = {}
    for name, value in columns.items():
        if name == "extra":
            now, old = beside(shape, mine), read_json(json.dumps(value))
            for key in now.keys() | old.keys():
                if now.get(key, MISSING) != old.get(key, MISSING):
                    found[key] = old.get(key, MISSING)
        elif name in shape.names:
            found[name] = _value(value)
    return found


def told_fields(shape: Shape, pending: Pending, mine: Mapping[str, Any]) -> dict[str, list[Any]]:
    """What each field said in the revisions that may have reached the server."""
    told: dict[str, list[Any]] = {}
    for each in pending.sent:
        said = {**mine, **base_fields(shape, each["since"], mine)}
        for field, value in said.items():
            if value is not FORGOTTEN:
                told.setdefault(field, []).append(value)
    return told


def base_columns(
    shape: Shape, waiting: Iterable[str], theirs: Mapping[str, Any], before: Columns | None
) -> str:
    """What the outbox keeps as base, once the record was merged: what the other side has."""
    found: dict[str, Any] = {}
    for field in waiting:
        if before is not None and before.get(field) == FORGOTTEN_IN_OUTBOX:
            found[field] = FORGOTTEN_IN_OUTBOX
        elif field not in shape.names:
            found["extra"] = beside(shape, theirs)
        else:
            value = theirs.get(field)
            found[field] = {"hex": value.hex()} if isinstance(value, bytes) else value
    return write_json(found)


def _value(value: Any) -> Any:
    if value == FORGOTTEN_IN_OUTBOX:
        return FORGOTTEN
    if isinstance(value, dict) and list(value) == ["hex"]:
        return bytes.fromhex(value["hex"])
    return value
