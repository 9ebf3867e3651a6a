"""What must hold when everybody has synced: the same everywhere, and no edit lost without trace.

Every edit writes a value that no other edit writes, and notes which value it replaced. An edit
is not lost when its value stands, or when somebody who saw it replaced it, or when it lies in a
conflict record for a person to settle.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Edit:
    """One field of one record was set from what stood there to something new."""

    record: str
    field: str
    before: Any
    value: Any


@dataclass
class Oracle:
    """Remembers what people did, and finds what is missing."""

    edits: list[Edit] = field(default_factory=list)
    created: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)

    def lost(
        self, rows: dict[str, dict[str, Any]], conflicts: Iterable[tuple[str, str, Any, Any]]
    ) -> list[str]:
        """What is missing from the final rows (by id) and conflicts (record, field, both values).

        One line each; empty when nothing is.
        """
        kept: defaultdict[tuple[str, str], list[Any]] = defaultdict(list)
        for record, name, mine, theirs in conflicts:
            kept[record, name] += [mine, theirs]
        replaced = {(e.record, e.field, _key(e.before)) for e in self.edits}
        found = [
            f"record {record} is gone"
            for record in sorted(self.created - self.erased - rows.keys())
        ]
        found += [
            f"{record} was erased and is here" for record in sorted(self.erased & rows.keys())
        ]
        for edit in self.edits:
            if edit.record in self.erased or edit.record not in rows:
                continue
            stands = rows[edit.record].get(edit.field) == edit.value
            seen = (edit.record, edit.field, _key(edit.value)) in replaced
            if not stands and not seen and edit.value not in kept[edit.record, edit.field]:
                found.append(f"{edit.record}.{edit.field}: {edit.value!r} is lost")
        return found


def _key(value: Any) -> str:
    return repr(value)
