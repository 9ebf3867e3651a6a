"""Ids of erased records, kept outside the vault, and taken out of any copy that comes back."""

import json
from collections.abc import Iterable

from sqlalchemy import text
from sqlalchemy.orm import Session

from signpost_desktop.store.errors import DamagedFile
from signpost_desktop.store.files import Profile, storage_error, write_atomically
from signpost_desktop.store.tables import Base

Erased = tuple[str, str]  # kind (a table's name), id


def erased_records(profile: Profile) -> tuple[Erased, ...]:
    """What was erased here, oldest first. Raises DamagedFile: a list unread is no empty list."""
    if not profile.erased.exists():
        return ()
    try:
        entries = json.loads(profile.erased.read_bytes())
        return tuple((str(kind), str(record_id)) for kind, record_id in entries)
    except (ValueError, TypeError) as error:
        raise DamagedFile from error
    except OSError as error:
        raise storage_error(error) from error


def remember_erased(profile: Profile, records: Iterable[Erased]) -> None:
    """Add to the list. Name what points at a record before the record itself."""
    known = erased_records(profile)
    fresh = [entry for entry in records if entry not in known]
    if fresh:
        write_atomically(profile.erased, json.dumps([*known, *fresh]).encode())


def replay(db: Session, records: Iterable[Erased]) -> int:
    """Delete these records, and what waits to be sent of them; return how many were there."""
    gone = 0
    db.execute(text("PRAGMA defer_foreign_keys = ON"))
    for kind, record_id in records:
        table = Base.metadata.tables.get(kind)
        if table is None or "id" not in table.c:
            continue  # a kind that a newer version knows
        found = db.execute(table.delete().where(table.c.id == record_id).returning(table.c.id))
        gone += len(found.all())
        waiting = Base.metadata.tables["outbox"]
        db.execute(waiting.delete().where(waiting.c.kind == kind, waiting.c.record_id == record_id))
    return gone
