"""Comparing a space with the server, bucket by bucket, when the two do not hold the same.

It happens after a server or a profile was brought back from a copy. No side is chosen: of each
record that differs the later version stands, what the server lacks is offered again, and two
versions of the same age are merged as any two edits are.
"""

from collections.abc import Iterator

from signpost_desktop.store.incoming import Derive, take_in
from signpost_desktop.store.offering import offer_again, offer_unread, server_lacks
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.space_state import (
    begin_epoch,
    bucket_records,
    digests,
    save_cursor,
    spaces,
)
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.identity import Identity
from signpost_desktop.sync.keys import Keyring
from signpost_wire import checksum

_AT_ONCE = 200  # records asked for whole


def repair(me: Identity, space: str, derive: Derive) -> None:
    """Bring both sides together; what is offered again goes out with the next exchange.

    Raises SyncStopped: what was compared until then stands, and the next round goes on.
    """
    use = next((use for use in me.keyring.spaces if use.id == space), None)
    if use is None or not use.reads:
        return
    epoch, head, theirs = me.client.digests(space)
    if len(theirs) != checksum.BUCKETS:
        raise SyncStopped(failures.DAMAGED_REPLY)
    with me.vault.read() as session:
        ours = digests(session, space)
    pairs = enumerate(zip(theirs, ours, strict=True))
    differing = [number for number, (one, other) in pairs if one != other]
    for start in range(0, len(differing), checksum.BUCKETS_AT_ONCE):
        _repair_buckets(me, space, differing[start : start + checksum.BUCKETS_AT_ONCE], derive)
    with me.vault.act() as session:
        known = next((s.epoch for s in spaces(session) if s.space_id == space), "")
        if known != epoch:
            begin_epoch(session, space, epoch)
        save_cursor(session, space, head, complete=True)


def offer_what_is_only_written(session: WorkSession, keyring: Keyring) -> None:
    """The server may lack what it had: of spaces that cannot be compared, all is offered again."""
    known = {state.space_id for state in spaces(session)}
    for use in keyring.spaces:
        if use.writes and not use.reads and use.id in known:
            offer_unread(session, use.id)


def _repair_buckets(me: Identity, space: str, numbers: list[int], derive: Derive) -> None:
    lines = me.client.buckets(space, numbers)
    theirs = {record_id: revision for record_id, revision, *_where in lines}
    with me.vault.read() as session:
        ours = bucket_records(session, space, numbers)
    missing = [record_id for record_id in ours if record_id not in theirs]
    if missing:
        with me.vault.act() as session:
            server_lacks(session, space, missing)
    differing = [
        record_id
        for record_id, revision in theirs.items()
        if record_id not in ours or ours[record_id][0] != revision
    ]
    for ids in _in_parts(differing):
        arrived = [me.keyring.open(space, record) for record in me.client.records(space, ids)]
        with me.vault.act() as session:
            take_in(session, space, arrived, derive, current=True)
            offer_again(session, space, ids)


def _in_parts(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]
