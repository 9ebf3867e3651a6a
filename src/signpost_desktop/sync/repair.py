"""Comparing a space with the server, bucket by bucket, when the two do not hold the same.

It happens after a server or a profile was brought back from a copy. No side is chosen: of each
record that differs the later version stands, what the server lacks is offered again, and two
versions of the same age are merged as any two edits are.
"""

from collections.abc import Iterator, Mapping

from signpost_desktop.store.incoming import Arrived, Derive, take_in
from signpost_desktop.store.space_state import Line, buckets, lines, offer_again, set_cursor
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.identity import Identity
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
        ours = buckets(session, space)
    for number, (digest, (count, total)) in enumerate(zip(theirs, ours, strict=True)):
        if (digest.count, digest.checksum) != (count, checksum.as_bytes(total)):
            _repair_bucket(me, space, number, derive)
    with me.vault.act() as session:
        set_cursor(session, space, use.kind, epoch, head)


def _repair_bucket(me: Identity, space: str, number: int, derive: Derive) -> None:
    theirs = {line[0]: line for line in me.client.bucket(space, number)}
    with me.vault.read() as session:
        ours = lines(session, space, number)
    differing = [
        record_id
        for record_id, (_, revision, _, _) in theirs.items()
        if record_id not in ours or ours[record_id].revision != revision
    ]
    missing = {record_id: None for record_id in ours if record_id not in theirs}
    if missing:
        with me.vault.act() as session:
            offer_again(session, space, missing)
    for ids in _in_parts(differing):
        arrived = [me.keyring.open(space, record) for record in me.client.records(space, ids)]
        _settle(me, space, arrived, ours, derive)


def _settle(
    me: Identity, space: str, arrived: list[Arrived], ours: Mapping[str, Line], derive: Derive
) -> None:
    """The later version stands; of two of one age ours is offered, and theirs merged into it."""
    older, others = {}, []
    for record in arrived:
        mine = ours.get(record.id)
        if mine is not None and record.values is not None and record.version <= mine.version:
            older[record.id] = record.revision
            if record.version < mine.version:
                continue
        others.append(record)
    with me.vault.act() as session:
        offer_again(session, space, older)
        take_in(session, space, others, derive)


def _in_parts(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]
