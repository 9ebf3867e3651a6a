"""Seeing what people write: every record that is made, every field that is changed, what is erased.

It looks on where every act must go through, and changes nothing of what happens there.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from tests.together.oracle import MISSING, Edit, Made

from signpost_desktop.store import erasing
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.outbox import kind_of
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.tables import Base, Synced

Records = list[tuple[str, str]]


@dataclass
class Seen:
    """What one act wrote, in order. It counts only when the act was saved."""

    made: list[Made] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    """Of those erased what somebody named; the others went along."""


@contextmanager
def watching() -> Iterator[Seen]:
    """What is written until the block ends, on whichever computer."""
    seen = Seen()
    add, add_all, change, erase = (
        WorkSession.add, WorkSession.add_all, WorkSession.change, erasing.erase,
    )  # fmt: skip

    def see_add(session: WorkSession, row: Base) -> None:
        add(session, row)
        _see_made(seen, row)

    def see_add_all(session: WorkSession, rows: Any) -> None:
        written = list(rows)
        add_all(session, written)
        for row in written:
            _see_made(seen, row)

    def see_change(session: WorkSession, row: Base, **fields: Any) -> None:
        before = _flat(row) if isinstance(row, Synced) else {}
        change(session, row, **fields)
        if isinstance(row, Synced):
            after = _flat(row)
            for name in dict.fromkeys([*before, *after]):
                old, new = before.get(name, MISSING), after.get(name, MISSING)
                if old != new:
                    seen.edits.append(Edit(row.id, name, old, new))

    def see_erase(session: WorkSession, records: Any) -> Any:
        wanted = list(records)
        reached = erasing.reach_of(cursor(session.db), wanted)
        found = erase(session, wanted)
        seen.asked += [record for _kind, record in wanted]
        seen.erased += [record for ids in reached.values() for record in sorted(ids)]
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WorkSession, "add", see_add)
        patch.setattr(WorkSession, "add_all", see_add_all)
        patch.setattr(WorkSession, "change", see_change)
        patch.setattr(erasing, "erase", see_erase)
        yield seen


def _see_made(seen: Seen, row: Base) -> None:
    if isinstance(row, Synced):
        seen.made.append(Made(kind_of(row), row.id, _flat(row)))


def _flat(row: Synced) -> dict[str, Any]:
    """Field by field as it travels; what lies in `extra` each for itself."""
    columns = {name: getattr(row, name) for name in shapes()[kind_of(row)].order}
    return {**columns, **row.extra}
