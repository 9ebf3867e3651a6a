"""Looking at each record of a page once, and saying what is to become of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from signpost_desktop.store import held
from signpost_desktop.store.arrived import Arrived
from signpost_desktop.store.bodies import ERASED
from signpost_desktop.store.bulk import IN_LIST, as_list
from signpost_desktop.store.clashing import Meeting
from signpost_desktop.store.pending import Pending, ancestors_of, is_apart, pending_of
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.space_state import Known, is_in_line
from signpost_wire.roles import CASEWORK, PARTNERSHIP, SAFEGUARDING

_SHARED: Final = frozenset({CASEWORK, PARTNERSHIP})
_HOMES: Final = {
    "person": frozenset({CASEWORK}),
    "project": frozenset({PARTNERSHIP}),
    "safeguarding_note": frozenset({SAFEGUARDING}),
    "service_text": frozenset({CASEWORK}),
    "service_text_check": frozenset({CASEWORK}),
    "conflict": _SHARED | {SAFEGUARDING},
}
"""In which spaces a kind may be; all others in casework and partnerships."""


@dataclass(slots=True)
class Piles:
    """What is to become of the records of a page."""

    told: list[Arrived] = field(default_factory=list)
    """Known already: only the sequence may be news."""
    own: list[Arrived] = field(default_factory=list)
    """Revisions of ours: the server has them."""
    same: list[Arrived] = field(default_factory=list)
    """What our row is already."""
    held: list[tuple[Arrived, str, str | None]] = field(default_factory=list)
    tombstones: list[Arrived] = field(default_factory=list)
    erased_here: list[Arrived] = field(default_factory=list)
    """Not erased at the server yet."""
    plain: defaultdict[str, list[Arrived]] = field(default_factory=lambda: defaultdict(list))
    meetings: defaultdict[str, list[Meeting]] = field(default_factory=lambda: defaultdict(list))


def latest(records: Iterable[Arrived]) -> dict[str, Arrived]:
    """One of each record: the one that the server numbered last."""
    found: dict[str, Arrived] = {}
    for record in records:
        other = found.get(record.id)
        if other is None or record.sequence >= other.sequence:
            found[record.id] = record
    return found


class Sorting:
    """What is known beforehand of the records of a page, and the rules."""

    def __init__(
        self, cur: Any, records: Mapping[str, Arrived], states: Mapping[str, Known], space_kind: str
    ) -> None:
        self._records = records
        self._states = states
        self._space_kind = space_kind
        self._pending: dict[str, Pending] = {}
        self._rows: dict[str, str | None] = {}
        by_kind: defaultdict[str, list[str]] = defaultdict(list)
        for record in records.values():
            if record.kind in shapes():
                by_kind[record.kind].append(record.id)
        for kind, ids in by_kind.items():
            self._pending |= pending_of(cur, kind, ids)
            unknown = as_list(i for i in ids if i not in states or not states[i].content)
            self._rows |= dict(
                cur.execute(f"SELECT id, space_id FROM {kind} WHERE id {IN_LIST}", (unknown,))
            )

    def piles(self, own_space: str | None, *, current: bool) -> Piles:
        """Every record on its pile. `current`: an older sequence does not make it a stale copy."""
        piles = Piles()
        for record in self._records.values():
            self._put(piles, record, own_space, current=current)
        return piles

    def _put(self, piles: Piles, record: Arrived, own_space: str | None, *, current: bool) -> None:
        state, mine = self._states.get(record.id), self._pending.get(record.id)
        if mine is not None and mine.has_sent(record.revision):
            piles.own.append(record)
        elif record.deleted and state is not None and _is_undead(state, record, mine):
            piles.tombstones.append(record)
        elif record.is_own or (state is not None and _is_told(state, record, current=current)):
            piles.told.append(record)
        elif reason := self._why_held(record, state, own_space):
            piles.held.append((record, reason, None))
        elif record.deleted:
            piles.tombstones.append(record)
        elif (state is not None and state.deleted) or (mine is not None and mine.deleted):
            piles.erased_here.append(record)
        elif state is not None and state.content == record.revision:
            piles.same.append(record)
        elif state is not None and _is_older(state, record):
            piles.held.append((record, held.OLDER_VERSION, None))
        else:
            self._put_newer(piles, record, state, mine, current=current)

    def _put_newer(
        self, piles: Piles, record: Arrived, state: Known | None, mine: Pending | None, *,
        current: bool,
    ) -> None:  # fmt: skip
        if state is not None and state.content:
            apart = is_apart(mine, record, state, in_doubt=current or not state.sequence)
        else:
            apart = mine is None and record.id in self._rows
        if apart or mine is not None:
            piles.meetings[record.kind].append(Meeting(record, mine, state, apart))
        else:
            piles.plain[record.kind].append(record)

    def _why_held(self, record: Arrived, state: Known | None, own_space: str | None) -> str:
        if record.values is None:
            return record.reason or held.UNOPENED
        if state is None or state.kind == record.kind:
            if record.kind not in shapes():
                return held.UNKNOWN_KIND
            erased = record.values.get(ERASED) is True
            fits = record.version and record.deleted == erased
            in_place = self._rows.get(record.id, own_space) == own_space  # not another space's row
            if fits and in_place and self._space_kind in _HOMES.get(record.kind, _SHARED):
                return ""
        return held.MISFIT


def _is_undead(state: Known, record: Arrived, mine: Pending | None) -> bool:
    """Whether something waits to be sent under an id that is known to be erased: it goes again."""
    known = state.deleted and state.revision == record.revision
    return known and mine is not None and not mine.deleted


def _is_told(state: Known, record: Arrived, *, current: bool) -> bool:
    if state.revision == record.revision:
        return state.ours is None
    return not current and 0 < record.sequence <= state.sequence


def _is_older(state: Known, record: Arrived) -> bool:
    """Whether ours was made of it, for sure. A branch of its own, however short, is to be merged.

    Only a server that was set back shows older versions. What somebody wrote there since looks the
    same as an old version, where our line does not reach that far: two versions do less harm.
    Two sides that were merged here one way and elsewhere the other are in each other's line: then
    what was offered last, over ours, is the newer.
    """
    return is_in_line(record.revision, state.past) and not is_in_line(
        state.content, ancestors_of(record)
    )
