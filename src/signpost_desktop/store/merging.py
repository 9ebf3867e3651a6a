"""Three sides of one record become one: what we began from, what we made of it, what came.

Pure: maps in, maps out. Fields are merged one by one. Where both sides changed the same field,
theirs stands and the clash keeps mine, so that nothing is ever lost in silence. Whoever merges the
same sides gets the same record, in whatever order they hear of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final


class _Mark:
    """A value that equals nothing but itself."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


MISSING: Final = _Mark("MISSING")
"""The field is not there."""
UNKNOWN: Final = _Mark("UNKNOWN")
"""As a base: nobody knows what the field held when the sides parted."""
FORGOTTEN: Final = _Mark("FORGOTTEN")
"""As a base: it was taken away for good, and what we have in its place stands."""

QUIET: Final = frozenset(
    {"created_at", "created_by", "zone", "updated_at", "updated_by", "english"}
)
"""About the record's making: no two people ever disagree on them."""
COPIES: Final = "copies"
"""Of a client of our own, beside the columns: the ids of the copies that we made in projects."""
SETS: Final = {"client": frozenset({"languages", COPIES}), "person": frozenset({"roles"})}
"""Lists in which both sides add and remove. The first of `languages` is preferred."""
TOGETHER: Final = {
    "client": (("birth_date", "birth_estimated"), ("privacy_told", "privacy_told_on")),
    "follow_up": (("status", "outcome", "barrier", "resolved_on", "owner_id", "owner_words"),),
}
"""Fields that say one thing between them: where both sides changed any of them, all are theirs."""
SETTLED: Final = ("settled_at", "settled_by", "settled_as")
SETTLED_APART: Final = "settled_apart"
"""Of a conflict: how often two people settled it differently, and it was opened again."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that both sides changed: theirs stands in the record, mine is kept."""

    field: str
    mine: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Merged:
    """The record now, which of its fields the other side does not have yet, and the clashes."""

    values: dict[str, Any]
    waiting: frozenset[str]
    clashes: tuple[Clash, ...]


def merge(
    kind: str,
    base: Mapping[str, Any],
    mine: Mapping[str, Any],
    theirs: Mapping[str, Any],
    sent: Mapping[str, Sequence[Any]] | None = None,
) -> Merged:
    """Merge a record of ours with another side's newer one.

    `base` has what each field that we changed held when the sides parted. `sent` has, field by
    field, what we may have told the other side since: a field that still says that is ours.
    """
    if kind == "conflict":
        return _merge_settlement(base, mine, theirs)
    told = sent or {}
    staying: dict[str, Any] = {}
    clashes: dict[str, Clash] = {}
    for field in base:
        _merge_field(kind, field, base[field], mine, theirs, told, staying, clashes)
    for group in TOGETHER.get(kind, ()):
        _keep_together(group, mine, theirs, staying, clashes)
    values = _with(theirs, staying)
    if staying and str(mine.get("updated_at") or "") > str(theirs.get("updated_at") or ""):
        values |= {"updated_at": mine["updated_at"], "updated_by": mine.get("updated_by")}
    return Merged(values, frozenset(staying), tuple(clashes.values()))


def merge_apart(kind: str, mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> Merged:
    """Merge two sides of whose parting nothing is known: whatever differs clashes."""
    base = dict.fromkeys([*mine, *theirs], UNKNOWN)
    return merge(kind, base, mine, theirs)


def _merge_field(
    kind: str,
    field: str,
    base: Any,
    mine: Mapping[str, Any],
    theirs: Mapping[str, Any],
    told: Mapping[str, Sequence[Any]],
    staying: dict[str, Any],
    clashes: dict[str, Clash],
) -> None:
    ours, other = mine.get(field, MISSING), theirs.get(field, MISSING)
    if field in QUIET or same(ours, other):
        return
    if base is FORGOTTEN or same(other, base) or any(same(other, x) for x in told.get(field, ())):
        staying[field] = ours
    elif same(ours, base):
        return  # what we changed, we had changed back
    elif field in SETS.get(kind, ()) and isinstance(ours, list) and isinstance(other, list):
        is_known = isinstance(base, list)  # else who took something out cannot be told
        merged, agreed = merge_lists(base if is_known else [], ours, other)
        if not same(merged, other):
            staying[field] = merged
        if not (agreed and is_known) and field == "languages":
            clashes[field] = Clash(field, ours, other)
    else:
        clashes[field] = Clash(field, ours, other)


def _keep_together(
    group: Sequence[str],
    mine: Mapping[str, Any],
    theirs: Mapping[str, Any],
    staying: dict[str, Any],
    clashes: dict[str, Clash],
) -> None:
    """What differs in these fields is all ours, or all theirs and every field of it clashes.

    What differs and was not changed by us, they changed.
    """
    sides = {field: (mine.get(field, MISSING), theirs.get(field, MISSING)) for field in group}
    differing = [field for field, (ours, other) in sides.items() if not same(ours, other)]
    is_ours = any(field in staying or field in clashes for field in differing)
    if is_ours and not staying.keys() >= set(differing):
        for field in differing:
            staying.pop(field, None)
            clashes[field] = Clash(field, *sides[field])


def merge_lists(
    base: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any]
) -> tuple[list[Any], bool]:
    """Both sides' additions and removals; and whether they agree on which is the first."""
    removed = [x for x in base if x not in mine]
    merged = [x for x in theirs if x not in removed]
    merged += [x for x in mine if x not in base and x not in theirs]
    first, before, other = list(mine[:1]), list(base[:1]), list(theirs[:1])
    if first in (before, other):
        return merged, True
    if first and first[0] in base and first[0] not in theirs:
        return merged, False  # we put first what they took away
    if first and other == before:
        merged = [*first, *(x for x in merged if x not in first)]
        return merged, True
    return merged, not first or not other


def same(one: Any, other: Any) -> bool:
    """Whether two values are one, of the same type: 1 is not True."""
    return type(one) is type(other) and bool(one == other)


def _with(theirs: Mapping[str, Any], staying: Mapping[str, Any]) -> dict[str, Any]:
    values = dict(theirs)
    for field, value in staying.items():
        if value is MISSING:
            values.pop(field, None)
        else:
            values[field] = value
    return values


def _merge_settlement(
    base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]
) -> Merged:
    """A conflict's only change is its settling. Two ways at once: it is open again.

    How often that happened is counted, so that a third side, who knew neither, does not close it.
    """
    fields = (*SETTLED, SETTLED_APART)
    ours = {field: mine.get(field, MISSING) for field in fields}
    other = {field: theirs.get(field, MISSING) for field in fields}
    before = {field: base.get(field, ours[field]) for field in fields}
    if ours in (other, before) or ours["settled_as"] == other["settled_as"]:
        return Merged(dict(theirs), frozenset(), ())
    if other == before:
        changed = {f: ours[f] for f in fields if not same(ours[f], other[f])}
        return Merged(_with(theirs, changed), frozenset(changed), ())
    if other["settled_as"] is None:  # opened again already
        return Merged(dict(theirs), frozenset(), ())
    times = max(int(v) for v in (0, ours[SETTLED_APART], other[SETTLED_APART]) if type(v) is int)
    again = {**dict.fromkeys(SETTLED), SETTLED_APART: times + 1}
    changed = {f: again[f] for f in fields if not same(again[f], other[f])}
    return Merged(_with(theirs, changed), frozenset(changed), ())
