"""The log's chain: each line holds a hash of itself and of the line before it.

An edit, a gap or a cut-off end shows when the chain is walked. The last hash is also kept among
the settings, so that cutting off the end must be done in two places; whoever can do both can
rewrite everything, which only a log kept elsewhere would show.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from signpost_desktop.store.errors import DamagedFile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from signpost_desktop.store.tables import AuditEntry

HEAD = "audit_head"
BEGINNING = bytes(32)


def append(
    run: Callable[[str, tuple[Any, ...]], list[tuple[Any, ...]]],
    at: str,
    person_id: str,
    action: str,
    subject_kind: str = "",
    subject_id: str = "",
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Add one line in the transaction in which `run` runs a statement with its values.

    `detail` holds codes and counts, never a person.
    """
    last = run("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1", ())
    number, previous = (last[0][0] + 1, last[0][1]) if last else (1, BEGINNING)
    line = _Line(number, at, person_id, action, subject_kind, subject_id, dict(detail or {}))
    digest = _hash(line, previous)
    run(
        "INSERT INTO audit (number, at, person_id, action, subject_kind, subject_id, detail,"
        " previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*line[:-1], json.dumps(line.detail), previous, digest),
    )
    run(
        "INSERT INTO setting (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (HEAD, json.dumps({"number": number, "hash": digest.hex()})),
    )


def verify(db: "Session") -> int:
    """Walk the chain and return its length. Raises DamagedFile at the first line that is wrong."""
    from sqlalchemy import select  # noqa: PLC0415 - opening a profile appends, and need not wait

    from signpost_desktop.store.tables import AuditEntry, Setting  # noqa: PLC0415

    previous, count = BEGINNING, 0
    for entry in db.scalars(select(AuditEntry).order_by(AuditEntry.number)).yield_per(1000):
        count += 1
        digest = _hash(entry, entry.previous)
        if entry.number != count or entry.previous != previous or entry.hash != digest:
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


class _Line(NamedTuple):
    number: int
    at: str
    person_id: str
    action: str
    subject_kind: str
    subject_id: str
    detail: dict[str, Any]


def _hash(line: "_Line | AuditEntry", previous: bytes) -> bytes:
    hashed = {
        "number": line.number,
        "at": line.at,
        "person_id": line.person_id,
        "action": line.action,
        "subject_kind": line.subject_kind,
        "subject_id": line.subject_id,
        "detail": line.detail,
    }
    canonical = json.dumps(hashed, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(previous + canonical.encode()).digest()
