"""Noting what waits to be sent, in the act that changes it: one entry a record.

An entry holds the old value of every field since the server last had the record (`base`), and
the same from each revision on that may have reached the server unanswered (`sent`). So three
sides can be told apart later, whichever answer arrives and however late.
"""

import json
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.engines import Session
from signpost_desktop.store.tables import Synced

FORGOTTEN: dict[str, Any] = {"forgotten": True}
"""In place of an old value that must not be kept: what was made of the field since then stands."""

# In plain SQL, for every change of a record comes here.
_PENDING = "SELECT base, sent FROM outbox WHERE kind = ? AND record_id = ?"
_WAITS = (
    "INSERT INTO outbox (kind, record_id, revision, base, queued_at, space_id, deleted, sent, "
    "changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?, 0, '[]', ?, ?)"
)
_CHANGED_AGAIN = (
    "UPDATE outbox SET revision = ?, changed_by = ?, changed_at = ?, refused = NULL, "
    "space_id = ?, base = ?, sent = ? WHERE kind = ? AND record_id = ?"
)
_OLD_VALUES = "UPDATE outbox SET base = ?, sent = ? WHERE kind = ? AND record_id = ?"


def new_revision() -> str:
    """A fresh revision: 32 random hex digits."""
    return uuid.uuid4().hex


def note_new(db: Session, rows: Iterable[Synced], person_id: str, now: str) -> None:
    """Many new records wait to be sent; their ids must never have been used."""
    cursor(db).executemany(_WAITS, [_entry(row, None, person_id, now) for row in rows])


def note_change(
    db: Session, row: Synced, old: Mapping[str, Any] | None, person_id: str, now: str
) -> None:
    """A record waits to be sent, with the old values of what has just been changed.

    `old` is None for a new record.
    """
    cur = cursor(db)
    pending = _pending(cur, row)
    before = None if old is None else {name: as_json(value) for name, value in old.items()}
    if pending is None:
        cur.execute(_WAITS, _entry(row, before, person_id, now))
        return
    base, sent = pending
    if before is not None:
        base = None if base is None else before | base  # the oldest value is the base
        sent = [_with_older(each, before) for each in sent]
    cur.execute(
        _CHANGED_AGAIN,
        (new_revision(), person_id, now, row.space_id, json.dumps(base), json.dumps(sent),
         kind_of(row), row.id),
    )  # fmt: skip


def forget_old_value(db: Session, row: Synced, field: str) -> None:
    """What a field held before is kept nowhere in what waits; what it holds now will stand."""
    cur = cursor(db)
    pending = _pending(cur, row)
    if pending is None:
        return
    base, sent = pending
    if base is not None and field in base:
        base = base | {field: FORGOTTEN}
    sent = [
        {**each, "since": each["since"] | {field: FORGOTTEN}} if field in each["since"] else each
        for each in sent
    ]
    cur.execute(_OLD_VALUES, (json.dumps(base), json.dumps(sent), kind_of(row), row.id))


def _pending(cur: Any, row: Synced) -> tuple[dict[str, Any] | None, list[dict[str, Any]]] | None:
    """Base and sent of the entry, if the record waits."""
    found = cur.execute(_PENDING, (kind_of(row), row.id)).fetchone()
    return found and (json.loads(found[0] or "null"), json.loads(found[1]))


def kind_of(row: Synced) -> str:
    """The kind of a record: its table's name."""
    return str(row.__tablename__)  # type: ignore[attr-defined]


def as_json(value: Any) -> Any:
    """A column's value as the outbox keeps it."""
    return {"hex": value.hex()} if isinstance(value, bytes) else value


def _with_older(sent: dict[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    return {**sent, "since": {**before, **sent["since"]}}


def _entry(
    row: Synced, base: Mapping[str, Any] | None, person_id: str, now: str
) -> tuple[str | None, ...]:
    """The values of `_WAITS`."""
    return (
        kind_of(row), row.id, new_revision(), json.dumps(base), now, row.space_id, person_id, now,
    )  # fmt: skip
