"""The log's chain: each line holds a hash of itself and of the line before it.

An edit, a gap or a cut-off end shows when the chain is walked. The last hash is also kept among
the settings, so that cutting off the end must be done in two places; whoever can do both can
rewrite everything, which only a log kept elsewhere would show.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from signpost_desktop.store.errors import DamagedFile
from signpost_desktop.store.tables import AuditEntry, Setting

HEAD = "audit_head"
BEGINNING = bytes(32)


def append(
    db: Session,
    at: str,
    person_id: str,
    action: str,
    subject_kind: str = "",
    subject_id: str = "",
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Add one line in the current transaction. `detail` holds codes and counts, never a person."""
    db.flush()
    last = db.scalars(select(AuditEntry).order_by(AuditEntry.number.desc()).limit(1)).first()
    entry = AuditEntry(
        number=last.number + 1 if last else 1,
        at=at,
        person_id=person_id,
        action=action,
        subject_kind=subject_kind,
        subject_id=subject_id,
        detail=dict(detail or {}),
        previous=last.hash if last else BEGINNING,
        hash=b"",
    )
    entry.hash = _hash(entry)
    db.add(entry)
    db.merge(Setting(name=HEAD, value={"number": entry.number, "hash": entry.hash.hex()}))
    db.flush()


def verify(db: Session) -> int:
    """Walk the chain and return its length. Raises DamagedFile at the first line that is wrong."""
    previous, count = BEGINNING, 0
    for entry in db.scalars(select(AuditEntry).order_by(AuditEntry.number)).yield_per(1000):
        count += 1
        if entry.number != count or entry.previous != previous or entry.hash != _hash(entry):
            raise DamagedFile(_BROKEN.format(count))
        previous = entry.hash
    head = db.get(Setting, HEAD)
    known = head.value if head else {"number": 0, "hash": BEGINNING.hex()}
    if known != {"number": count, "hash": previous.hex()}:
        raise DamagedFile(_BROKEN.format(count + 1))
    return count


_BROKEN = (
    "The log of what was opened and exported does not fit together from line {} on. "
    "Your notes are safe. Tell your coordinator, and keep this computer as it is."
)


def _hash(entry: AuditEntry) -> bytes:
    line = {
        "number": entry.number,
        "at": entry.at,
        "person_id": entry.person_id,
        "action": entry.action,
        "subject_kind": entry.subject_kind,
        "subject_id": entry.subject_id,
        "detail": entry.detail,
    }
    canonical = json.dumps(line, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(entry.previous + canonical.encode()).digest()
