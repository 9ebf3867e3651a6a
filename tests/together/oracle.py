"""What must hold when everybody has synced: the same everywhere, and no edit lost without trace.

Every edit writes a value that no other edit writes, as far as the field allows it, and notes which
value it replaced. An edit is not lost when its value stands, when somebody who saw it replaced it,
when it lies in a conflict record, settled or open, or when its record was erased. What a computer
wrote after the copy that it was brought back from, and had not sent, may be gone with it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from signpost_desktop.store.merging import QUIET, SETS
from signpost_desktop.store.took_part import TOOK_PART

Row = Mapping[str, Any]
Rows = Mapping[str, Mapping[str, Row]]
"""By kind, by id; fields as they travel."""

MISSING: Final = "(not there)"
_PARENTS: Final = ("contact_id", "client_id", "follow_up_id")
_LISTS: Final = frozenset(name for names in SETS.values() for name in names)


@dataclass(frozen=True)
class Edit:
    """One field of one record was set from what stood there to something new."""

    record: str
    field: str
    before: Any
    value: Any


@dataclass(frozen=True)
class Made:
    """A record was made, with these values."""

    kind: str
    record: str
    values: Row


@dataclass
class Oracle:
    """Remembers what people did, and finds what is missing."""

    edits: list[Edit] = field(default_factory=list)
    made: dict[str, Made] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    """Of those erased what somebody named; the others went along."""
    forgiven: set[int] = field(default_factory=set)
    """Places in `edits` of what went with a computer that was brought back from a copy."""
    forgiven_records: set[str] = field(default_factory=set)
    """Records that were made, or erased, and went in the same way."""

    def forget(self, edits: Iterable[int], records: Iterable[str]) -> None:
        """These may be gone with a computer that was brought back from a copy; or not."""
        self.forgiven |= set(edits)
        self.forgiven_records |= set(records)

    def lost(self, rows: Rows) -> list[str]:
        """What is missing from the final rows: one line each, none when nothing is."""
        return _Judgement(self, rows).lines()


class _Judgement:
    """One look at the final rows."""

    def __init__(self, oracle: Oracle, rows: Rows) -> None:
        self._oracle = oracle
        self._rows = {record: row for of_kind in rows.values() for record, row in of_kind.items()}
        self._kept: defaultdict[tuple[str, str], list[Any]] = defaultdict(list)
        self._conflicts = rows.get("conflict", {})
        for row in self._conflicts.values():
            self._kept[row["record_id"], row["field"]] += [row["mine"], row["theirs"]]
        self._of_field: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for place, edit in enumerate(oracle.edits):
            self._of_field[edit.record, edit.field].append(place)
        self._taking_part: defaultdict[str, list[str]] = defaultdict(list)
        for made in oracle.made.values():
            if made.kind == "participant":
                self._taking_part[made.values["contact_id"]].append(made.record)

    def lines(self) -> list[str]:
        found = [
            f"{made.kind} {record} is gone"
            for record, made in self._oracle.made.items()
            if record not in self._rows and not self._may_be_gone(record)
        ]
        found += [
            f"{record} was erased and is here"
            for record in sorted(self._oracle.erased - self._oracle.forgiven_records)
            if record in self._rows
        ]
        found += [
            f"contact {record} is here, and all who took part were erased"
            for record, made in self._oracle.made.items()
            if record in self._rows and self._is_left_over(made)
        ]
        for made in self._oracle.made.values():
            found += self._altered(made)
        for place, edit in enumerate(self._oracle.edits):
            # How a conflict was settled is no edit of anybody's words.
            is_asked = edit.record in self._rows and edit.record not in self._conflicts
            if is_asked and edit.field not in QUIET:
                shows = self._shows(place) or place in self._oracle.forgiven
                if not shows:
                    found.append(f"{edit.record}.{edit.field}: {edit.value!r} is lost ({edit})")
        return found

    def _may_be_gone(self, record: str) -> bool:
        """It was erased, or what it belongs to was, or it went with a computer."""
        made = self._oracle.made[record]
        if named := made.values.get(TOOK_PART):
            may_go = self._oracle.asked | self._oracle.forgiven_records
            return record in may_go or not any(self._takes_part(part) for part in named)
        if record in self._oracle.erased | self._oracle.forgiven_records:
            return True
        parents = {made.values.get(name) for name in _PARENTS}
        for name in _PARENTS:
            parents |= {self._oracle.edits[n].value for n in self._of_field[record, name]}
        if any(parent not in self._rows for parent in parents - {None, MISSING}):
            return True
        parts = self._taking_part[record]
        return bool(parts) and not any(part in self._rows for part in parts)

    def _takes_part(self, participant: str) -> bool:
        """Whether somebody who took part is here, whatever became of the contact."""
        if participant in self._oracle.forgiven_records:
            return False
        return self._oracle.made[participant].values["client_id"] in self._rows

    def _is_left_over(self, contact: Made) -> bool:
        """Whether it is about people only who were all erased."""
        named = contact.values.get(TOOK_PART, ())
        erased = self._oracle.erased - self._oracle.forgiven_records
        return bool(named) and all(
            part not in self._oracle.forgiven_records
            and self._oracle.made[part].values["client_id"] in erased
            for part in named
        ) and not any(part in self._rows for part in self._taking_part[contact.record])  # fmt: skip

    def _altered(self, made: Made) -> list[str]:
        """What nobody ever changed, and is not as it was written: all of a contact, for example."""
        row = self._rows.get(made.record)
        return [
            f"{made.kind} {made.record}: {name} was {value!r} and is {row.get(name)!r}"
            for name, value in ({} if row is None else made.values).items()
            if row.get(name) != value and name not in QUIET
            and not self._of_field[made.record, name]
        ]  # fmt: skip

    def _shows(self, place: int) -> bool:
        """Whether an edit stands, was replaced by somebody who saw it, or is kept."""
        edit = self._oracle.edits[place]
        now = self._rows[edit.record].get(edit.field, MISSING)
        if edit.field in _LISTS:
            return self._list_shows(edit, now)
        return (
            now == edit.value
            or _is_among(edit.value, self._kept[edit.record, edit.field])
            or self._replaced(place, edit)
        )

    def _replaced(self, place: int, edit: Edit) -> bool:
        """By somebody who saw it; who is forgiven must show for that, for it may be gone.

        A field of few answers is judged by its value: yes, no and yes again is yes, as it is for
        whoever merges three sides.
        """
        return any(
            other != place
            and self._oracle.edits[other].before == edit.value
            and (other not in self._oracle.forgiven or self._shows(other))
            for other in self._of_field[edit.record, edit.field]
        )

    def _list_shows(self, edit: Edit, now: Any) -> bool:
        """Each thing added is there or was taken out later; each taken out is gone or came back."""
        kept = [value for value in self._kept[edit.record, edit.field] if isinstance(value, list)]
        before, value, stands = _items(edit.before), _items(edit.value), _items(now)
        others = [self._oracle.edits[n] for n in self._of_field[edit.record, edit.field]]
        added = all(
            item in stands
            or any(item in each for each in kept)
            or any(item in _items(o.before) and item not in _items(o.value) for o in others)
            for item in value - before
        )
        removed = all(
            item not in stands
            or bool(kept)
            or any(item not in _items(o.before) and item in _items(o.value) for o in others)
            for item in before - value
        )
        return added and removed


def _items(value: Any) -> set[Any]:
    return set(value) if isinstance(value, list | tuple) else set()


def _is_among(value: Any, kept: list[Any]) -> bool:
    """A conflict has None for a field that was not there."""
    return any(other == (None if value == MISSING else value) for other in kept)
