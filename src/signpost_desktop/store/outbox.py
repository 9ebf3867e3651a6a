"""Noting what waits to be sent, in the act that changes it: one entry a record.

An entry holds the old value of every field since the server last had the record (`base`), and
the same from each revision on that may have reached the server unanswered (`sent`). So three
sides can be told apart later, whichever answer arrives and however late.
"""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

from signpost_desktop.store.tables import OutboxEntry, Synced

FORGOTTEN: dict[str, Any] = {"forgotten": True}
"""In place of an old value that must not be kept: what was made of the field since then stands."""

# Asked at every change of a record: `Session.get` would build its statement anew each time.
_PENDING = select(OutboxEntry).where(
    OutboxEntry.kind == bindparam("of_kind"), OutboxEntry.record_id == bindparam("of_record")
)


def new_revision() -> str:
    """A fresh revision: 32 random hex digits."""
    return uuid.uuid4().hex


def note_new(db: Session, rows: Iterable[Synced], person_id: str, now: str) -> None:
    """Many new records wait to be sent; their ids must never have been used."""
    entries = [_entry(row, None, person_id, now) for row in rows]
    if entries:
        db.execute(insert(OutboxEntry), entries)


def note_change(
    db: Session, row: Synced, old: Mapping[str, Any] | None, person_id: str, now: str
) -> None:
    """A record waits to be sent, with the old values of what has just been changed.

    `old` is None for a new record.
    """
    pending = _pending(db, row)
    before = None if old is None else {name: as_json(value) for name, value in old.items()}
    if pending is None:
        db.add(OutboxEntry(**_entry(row, before, person_id, now)))
    else:
        pending.revision = new_revision()
        pending.changed_by, pending.changed_at, pending.refused = person_id, now, None
        pending.space_id = row.space_id
        if before is not None:
            if pending.base is not None:
                pending.base = before | pending.base  # the oldest value is the base
            pending.sent = [_with_older(sent, before) for sent in pending.sent]
    db.flush()


def forget_old_value(db: Session, row: Synced, field: str) -> None:
    """What a field held before is kept nowhere in what waits; what it holds now will stand."""
    pending = _pending(db, row)
    if pending is None:
        return
    if pending.base is not None and field in pending.base:
        pending.base = pending.base | {field: FORGOTTEN}
    pending.sent = [
        {**sent, "since": sent["since"] | {field: FORGOTTEN}} if field in sent["since"] else sent
        for sent in pending.sent
    ]
    db.flush()


def _pending(db: Session, row: Synced) -> OutboxEntry | None:
    return db.scalars(_PENDING, {"of_kind": kind_of(row), "of_record": row.id}).one_or_none()


def kind_of(row: Synced) -> str:
    """The kind of a record: its table's name."""
    return str(row.__tablename__)  # type: ignore[attr-defined]


def as_json(value: Any) -> Any:
    """A column's value as the outbox keeps it."""
    return {"hex": value.hex()} if isinstance(value, bytes) else value


def _with_older(sent: dict[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    return {**sent, "since": {**before, **sent["since"]}}


def _entry(row: Synced, base: Mapping[str, Any] | None, person_id: str, now: str) -> dict[str, Any]:
    return {
        "kind": kind_of(row),
        "record_id": row.id,
        "revision": new_revision(),
        "base": base,
        "queued_at": now,
        "space_id": row.space_id,
        "deleted": False,
        "sent": [],
        "refused": None,
        "changed_by": person_id,
        "changed_at": now,
    }
