"""Taking in what the server has: a page of one space, in one transaction, whatever its order.

What is pointed at is written before what points at it, in one page or over several. What cannot be
taken in is held, and nothing that we could not read or have not sent is overwritten.
"""

import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from signpost_desktop.store import held
from signpost_desktop.store.arrived import Arrived, Derive, TakenIn
from signpost_desktop.store.bodies import MOST_VERSION, row_of
from signpost_desktop.store.bulk import IN_LIST, as_list, cursor
from signpost_desktop.store.clashing import At, Meeting, merge_all
from signpost_desktop.store.erasing import drop_waiting, erase_here, queue_tombstones
from signpost_desktop.store.homes import LINKS
from signpost_desktop.store.outgoing import Kept, acknowledge
from signpost_desktop.store.parents import ERASED, Parents
from signpost_desktop.store.parts import is_of_what_was_given, part
from signpost_desktop.store.pending import ancestors_of
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import MisfitError, Shape, shapes
from signpost_desktop.store.sorting import Sorting, latest
from signpost_desktop.store.space_state import (
    MOST_PAST,
    PAST_SIZE,
    Known,
    both_lines,
    is_in_line,
    known,
    row_space,
    space_kind,
    with_ancestor,
    write_known,
)
from signpost_desktop.store.took_part import deserted, held_participants
from signpost_wire.roles import AUDIT, SAFEGUARDING

__all__ = ["Arrived", "Derive", "TakenIn", "retry_held", "take_in"]

_log = logging.getLogger(__name__)
_Rows = dict[str, tuple[Any, ...]]


def take_in(
    session: WorkSession,
    space_id: str,
    records: Sequence[Arrived],
    derive: Derive,
    *,
    current: bool = False,
) -> TakenIn:
    """Take in what came of a space. The same page twice, or late, changes nothing more.

    `current`: the server has just been asked for these very records, so that a lower sequence
    than was known is no sign of a stale copy. Raises KeyError for a space that is not ours.
    """
    session.must_write()
    found, set_free = _take_page(session, space_id, latest(records), derive, current=current)
    session.db.expire_all()
    for released in held.in_pieces(cursor(session.db), set_free):
        if released:
            found += take_in(session, released[0].space_id, released, derive, current=True)
    return found


def _take_page(
    session: WorkSession,
    space_id: str,
    records: dict[str, Arrived],
    derive: Derive,
    *,
    current: bool,
) -> tuple[TakenIn, list[held.Kept]]:
    """All of it; or, where one of them has found a mistake of ours, all but that one.

    That one is held as what does not fit: nobody's record stops the rounds of the others.
    """
    page = _Page(session, space_id)
    try:
        with part(session):
            return page.take(records, derive, current=current), page.released()
    except Exception as error:
        one = next(iter(records.values())) if len(records) == 1 else None
        if not records or not is_of_what_was_given(error) or (one is not None and one.is_own):
            raise
        if one is not None:
            _log.error("a record was set aside: %s", type(error).__name__)  # and no word of it
            return _Page(session, space_id).set_aside(one), []
    found, set_free, pairs = TakenIn(), list[held.Kept](), list(records.items())
    for half in (pairs[: len(pairs) // 2], pairs[len(pairs) // 2 :]):
        taken, free = _take_page(session, space_id, dict(half), derive, current=current)
        found += taken
        set_free += free
    return found, set_free


def retry_held(session: WorkSession, derive: Derive) -> TakenIn:
    """Take in what was held until a version of Signpost that knows it."""
    found = TakenIn()
    for records in held.in_pieces(cursor(session.db), held.worth_trying(session)):
        if records:
            found += take_in(session, records[0].space_id, records, derive, current=True)
    session.set_setting(held.TRIED_BY, held.program())
    return found


class _Page:
    """One page while it is taken in: what was known before, and what is known now."""

    def __init__(self, session: WorkSession, space_id: str) -> None:
        self._session = session
        self._space_id = space_id
        self._cur = cursor(session.db)
        self._kind = space_kind(self._cur, space_id)
        self._own = row_space(space_id, self._kind)
        person, now = session.worker.person_id, session.stamp()
        self._at = At(person, now, self._own, space_id if self._kind == SAFEGUARDING else self._own)
        self._before: dict[str, Known] = {}
        self._now: dict[str, Known] = {}
        self._held: list[tuple[Arrived, str, str | None]] = []
        self._parents = Parents(self._cur, self._own)
        self._written: defaultdict[str, list[str]] = defaultdict(list)
        self._erased: frozenset[str] = frozenset()
        self._losing: set[str] = set()  # contacts of participants that went before they were rows
        self._gone = 0
        self._clashed = 0

    def take(self, records: dict[str, Arrived], derive: Derive, *, current: bool) -> TakenIn:
        cur = self._cur
        self._before = known(cur, self._space_id, records)
        piles = Sorting(cur, records, self._before, self._kind).piles(self._own, current=current)
        self._held = piles.held
        self._acknowledge(piles.own)
        for record in piles.told:
            self._note_sequence(record)
        self._take_same(piles.same)
        self._take_tombstones(piles.tombstones, piles.plain["participant"])
        self._erase_again(piles.erased_here)
        for kind, shape in shapes().items():
            if piles.plain[kind] or piles.meetings[kind]:
                self._write(shape, piles.plain[kind], piles.meetings[kind])
        held.let_go(cur, self._space_id, self._now)
        self._hold()
        write_known(cur, self._space_id, self._before, self._now)
        self._erase_deserted()
        self._derive(derive)
        pulled = sum(map(len, self._written.values())) + len(piles.tombstones)
        return TakenIn(pulled, self._clashed, len(self._held), self._gone)

    def set_aside(self, record: Arrived) -> TakenIn:
        """Hold it as it came, whatever it is."""
        self._before = known(self._cur, self._space_id, [record.id])
        self._held = [(record, record.reason or held.MISFIT, None)]
        self._hold()
        write_known(self._cur, self._space_id, self._before, self._now)
        return TakenIn(held=1)

    def released(self) -> list[held.Kept]:
        """What was held until something of this page: it is here now, or erased for good."""
        ids = [record_id for ids in self._written.values() for record_id in ids]
        return held.waiting_for(self._cur, [*ids, *self._erased])

    def _acknowledge(self, own: Iterable[Arrived]) -> None:
        kept = []
        for record in own:
            state = self._before.get(record.id)
            version = record.version or min(1 if state is None else state.version + 1, MOST_VERSION)
            kept.append(
                Kept(
                    self._space_id, record.kind, record.id, record.revision, record.base_revision,
                    record.deleted, version,
                )
            )  # fmt: skip
        if kept:
            acknowledge(self._session, kept)
            self._before |= known(self._cur, self._space_id, (item.id for item in kept))
            for record in own:
                self._note_sequence(record)

    def _note_sequence(self, record: Arrived) -> None:
        state = self._before.get(record.id)
        if state is None or state.revision != record.revision:
            return
        if record.sequence > state.sequence:
            self._now[record.id] = state._replace(sequence=record.sequence)

    def _take_same(self, same: Iterable[Arrived]) -> None:
        for record in same:
            state = self._before[record.id]
            self._now[record.id] = state._replace(
                revision=record.revision, ours=None, sequence=record.sequence
            )
            self._cur.execute(
                "DELETE FROM outbox WHERE kind = ? AND record_id = ? AND revision = ?",
                (record.kind, record.id, record.revision),
            )

    def _take_tombstones(
        self, tombstones: Sequence[Arrived], participants: Iterable[Arrived]
    ) -> None:
        if not tombstones:
            return
        by_kind: defaultdict[str, list[str]] = defaultdict(list)
        for record in tombstones:
            by_kind[record.kind].append(record.id)
            self._note(record, deleted=True)
        told = frozenset(record.id for record in tombstones)
        if undead := sum(i in self._before and self._before[i].deleted for i in told):
            self._session.log("erased a person", reason="was erased before", records=undead)
        waited = held_participants(self._cur, told)
        self._losing.update(str(body.get("contact_id")) for body in waited.values())
        coming = {r.id: r.values or {} for r in participants}
        gone = erase_here(self._session, [(r.kind, r.id) for r in tombstones], told, coming)
        for kind, ids in by_kind.items():
            drop_waiting(self._cur, kind, ids)
        self._gone = sum(map(len, gone.values()))
        self._erased = told.union(*gone.values())

    def _erase_again(self, records: Iterable[Arrived]) -> None:
        """What is erased here stays erased, and the server is told.

        A row may be here that pointed at something else until now: it goes, with what is its own.
        """
        by_kind: defaultdict[str, dict[str, str | None]] = defaultdict(dict)
        for record in records:
            by_kind[record.kind][record.id] = self._own
            self._note(record, deleted=True)
        told = frozenset(record_id for ids in by_kind.values() for record_id in ids)
        if told - self._erased:
            gone = erase_here(
                self._session, [(kind, i) for kind, ids in by_kind.items() for i in ids], told
            )
            self._gone += sum(map(len, gone.values()))
            self._erased |= told.union(*gone.values())
        for kind, ids in by_kind.items():
            queue_tombstones(self._cur, kind, ids, self._at.person_id, self._at.now)

    def _erase_deserted(self) -> None:
        """Contacts of which this page showed that all who took part were erased."""
        gone = deserted(self._cur, self._losing.union(self._written["contact"]))
        if gone:
            found = erase_here(self._session, [("contact", i) for i in gone], frozenset())
            self._gone += sum(map(len, found.values()))
            self._erased |= gone.union(*found.values())

    def _write(self, shape: Shape, plain: list[Arrived], meetings: list[Meeting]) -> None:
        if self._erased:  # what went with a tombstone of this very page stays away
            self._erase_again(r for r in plain if r.id in self._erased)
            self._erase_again(m.arrived for m in meetings if m.arrived.id in self._erased)
            plain = [record for record in plain if record.id not in self._erased]
            meetings = [each for each in meetings if each.arrived.id not in self._erased]
        rows = self._fitting(shape, [*plain, *(meeting.arrived for meeting in meetings)])
        met = [meeting for meeting in meetings if meeting.arrived.id in rows]
        if met:
            merged, clashed = merge_all(self._cur, shape, met, self._at)
            rows |= {row[0]: row for row in merged}
            self._clashed += clashed
        self._watch_for_forgetting(shape, rows)
        self._cur.executemany(shape.upsert, list(rows.values()))
        for record in plain:
            if record.id in rows:
                self._note(record, deleted=False)
        for meeting in met:
            self._note(meeting.arrived, deleted=False, merged=meeting.state)
        self._parents.add(shape.kind, rows)
        self._written[shape.kind] += rows

    def _fitting(self, shape: Shape, records: Iterable[Arrived]) -> _Rows:
        """The rows of those that are such records and whose parents are here; others are held."""
        rows: _Rows = {}
        bodies: list[tuple[Arrived, Mapping[str, Any]]] = []
        for record in records:
            body = record.values or {}
            try:
                rows[record.id] = row_of(shape, record.id, self._own, body)
                bodies.append((record, body))
            except MisfitError:
                self._held.append((record, held.MISFIT, None))
        linked = self._own is not None and shape.kind in LINKS
        if not shape.parents and shape.kind != "conflict" and not linked:
            return rows
        self._parents.look_for(shape, (body for _record, body in bodies))
        orphans: list[Arrived] = []
        for record, body in bodies:
            verdict, waits_for = self._parents.verdict(shape, body)
            if verdict:
                del rows[record.id]
            if verdict == ERASED:
                orphans.append(record)
                self._losing.add(str(body.get("contact_id")))
            elif verdict:
                self._held.append((record, verdict, waits_for))
        self._erase_again(orphans)
        return rows

    def _watch_for_forgetting(self, shape: Shape, rows: _Rows) -> None:
        """A note that was moved under seal elsewhere must leave no trace here either."""
        if shape.kind != "contact":
            return
        note = shape.place("note")
        emptied = [i for i, row in rows.items() if not row[note] and i in self._before]
        found = (
            emptied
            and self._cur.execute(
                f"SELECT 1 FROM contact WHERE note <> '' AND id {IN_LIST} LIMIT 1",
                (as_list(emptied),),
            ).fetchone()
        )
        if found:
            self._session.leaves_no_trace = True

    def _note(self, record: Arrived, *, deleted: bool, merged: Known | None = None) -> None:
        """What is known of it now; `merged`: what was, when our row was merged into it."""
        state = self._before.get(record.id)
        version = record.version if state is None else max(record.version, state.version)
        past = ancestors_of(record)
        if merged is not None and merged.content and not is_in_line(merged.content, past):
            past = both_lines(past, with_ancestor(merged.content, merged.past))
        past = past[: PAST_SIZE * MOST_PAST]
        self._now[record.id] = Known(
            record.kind, record.revision, version, deleted, None, past, record.sequence
        )

    def _hold(self) -> None:
        """The server has these, and our rows stay at what they are."""
        for record, _reason, _waits_for in self._held:
            state = self._before.get(record.id)
            if state is None:
                fresh = Known(record.kind, record.revision, 0, False, "", b"", record.sequence)
            else:
                content = None if state.content == record.revision else state.content
                fresh = state._replace(
                    revision=record.revision, ours=content, sequence=record.sequence
                )
            self._now[record.id] = fresh
        held.hold(self._cur, self._held, sealed=self._kind in (SAFEGUARDING, AUDIT))

    def _derive(self, derive: Derive) -> None:
        self._session.db.expire_all()
        for kind, ids in self._written.items():
            self._session.changed.update((kind, record_id) for record_id in ids)
            if ids and kind in derive:
                derive[kind](self._session, ids)
