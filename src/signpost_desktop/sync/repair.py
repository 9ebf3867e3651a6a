"""Comparing a space with the server, bucket by bucket, when the two do not hold the same.

It happens after a server or a profile was brought back from a copy. No side is chosen: of each
record that differs the later version stands, what the server lacks is offered again, and two
versions of the same age are merged as any two edits are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.incoming import Derive, take_in
from signpost_desktop.store.offering import offer_again, offer_unread, server_lacks
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.space_state import (
    begin_epoch,
    bucket_records,
    digests,
    known,
    save_cursor,
    spaces,
)
from signpost_desktop.sync import failures
from signpost_desktop.sync.brake import asks_first
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.identity import Identity
from signpost_desktop.sync.keys import Keyring
from signpost_wire import checksum
from signpost_wire.codec import LONGEST
from signpost_wire.exchange import Digest

_MOST_LINES = LONGEST // 2  # of buckets in one answer; they may grow before it is made
_ENOUGH_LINES = 8_000  # half a megabyte: what broke off is asked for again, and lines may be slow
_ENOUGH_BUCKETS = 16  # of a large space: each request has the server look through all of it
_AT_ONCE = 200  # records asked for whole


@dataclass(slots=True)
class _Found:
    """What differs: the ids to ask for, and which of them are erased at the server."""

    ids: list[str] = field(default_factory=list)
    erased: set[str] = field(default_factory=set)


def repair(me: Identity, space: str, derive: Derive, *, allow_deletions: bool) -> bool:
    """Bring both sides together; what is offered again goes out with the next exchange.

    Whether all of it was done: many deletions are held back until a person allows them. Raises
    SyncStopped: what was compared until then stands, and the next round compares again. A new
    epoch begins only here, at the end: read from its beginning, page by page, it would pass the
    brake.
    """
    use = next((use for use in me.keyring.spaces if use.id == space), None)
    if use is None or not use.reads:
        return True
    epoch, head, theirs = me.client.digests(space)
    if len(theirs) != checksum.BUCKETS:
        raise SyncStopped(failures.DAMAGED_REPLY)
    with me.vault.read() as session:
        ours = digests(session, space)
    pairs = enumerate(zip(theirs, ours, strict=True))
    differing = [number for number, (one, other) in pairs if one != other]
    found = _Found()
    for numbers in _at_once(differing, theirs):
        _compare(me, space, numbers, found)
    held_back = set() if allow_deletions else _held_back(me, space, found)
    _take(me, space, found, held_back, derive)
    with me.vault.act() as session:
        state = next((s for s in spaces(session) if s.space_id == space), None)
        if state is None or state.epoch != epoch or state.cursor > head:
            begin_epoch(session, space, epoch)
        save_cursor(session, space, head, complete=True)
    return not held_back


def offer_what_is_only_written(session: WorkSession, keyring: Keyring) -> None:
    """The server may lack what it had: of spaces that cannot be compared, all is offered again."""
    known = {state.space_id for state in spaces(session)}
    for use in keyring.spaces:
        if use.writes and not use.reads and use.id in known:
            offer_unread(session, use.id)


def _at_once(numbers: Sequence[int], theirs: Sequence[Digest]) -> Iterator[list[int]]:
    """These buckets in parts: all of a small space at once, of a large one as many as an answer
    may hold."""
    part, lines = list[int](), 0
    for number in numbers:
        more = theirs[number].count
        most = _ENOUGH_LINES if len(part) >= _ENOUGH_BUCKETS else _MOST_LINES
        if part and lines + more > most:
            yield part
            part, lines = [], 0
        part.append(number)
        lines += more
    if part:
        yield part


def _compare(me: Identity, space: str, numbers: list[int], found: _Found) -> None:
    """Offer what the server lacks of these buckets, and note what it has another version of."""
    lines = me.client.buckets(space, numbers)
    with me.vault.read() as session:
        ours = bucket_records(session, space, numbers)
    theirs = {record_id for record_id, *_rest in lines}
    missing = [record_id for record_id in ours if record_id not in theirs]
    if missing:
        with me.vault.act() as session:
            server_lacks(session, space, missing)
    for record_id, revision, _sequence, deleted in lines:
        if record_id not in ours or ours[record_id][0] != revision:
            found.ids.append(record_id)
            if deleted:
                found.erased.add(record_id)


def _held_back(me: Identity, space: str, found: _Found) -> set[str]:
    """The deletions that are too many to be done unasked."""
    with me.vault.read() as session:
        states = known(cursor(session.db), space, found.erased)
        gone = [(state.kind, i) for i, state in states.items() if not state.deleted]
        return {i for _kind, i in gone} if asks_first(session, space, gone) else set()


def _take(me: Identity, space: str, found: _Found, held_back: set[str], derive: Derive) -> None:
    """Take in what differs. What was erased since we looked comes with the next exchange."""
    erased = found.erased - held_back
    for ids in _in_parts([i for i in found.ids if i not in held_back]):
        records = me.client.records(space, ids)
        arrived = [me.keyring.open(space, r) for r in records if not r.deleted or r.id in erased]
        with me.vault.act() as session:
            take_in(session, space, arrived, derive, current=True)
            offer_again(session, space, ids)


def _in_parts(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]
