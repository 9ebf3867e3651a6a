"""What is done with two computers of a system, and what is noted of it."""

from pathlib import Path

from benchmarks.sync.acts import peak_megabytes
from benchmarks.sync.systems import Pair

RECORDS = 10_000
MANY = 100_000
CHANGED = 10
_COLD_RUNS = 3
_WARM_RUNS = 7

Seen = list[tuple[str, float]]
"""Figures and their values, in the order they were seen."""


def first_sync(pair: Pair, documents: Path) -> Seen:
    """One computer sends everything, another fetches everything; both then hold the same."""
    seen = _move(pair, documents, RECORDS)
    seen.append(("server memory", peak_megabytes(pair.server)))
    _same(pair, RECORDS)
    return seen


def bytes_both_ways(pair: Pair, documents: Path) -> Seen:
    """The same through the relay: what crossed the wire, headers and all."""
    assert pair.relay
    with pair.first() as computer:
        computer.do("seed", documents=str(documents), count=RECORDS)
    pair.relay.taken()
    with pair.first() as computer:
        computer.do("push")
    sent = pair.relay.taken()
    with pair.second() as computer:
        computer.do("pull")
    return [("push bytes", sent), ("pull bytes", pair.relay.taken())]


def among_many(pair: Pair, documents: Path) -> Seen:
    """Small rounds beside many records: in fresh processes, and in processes already warm."""
    seen: Seen = [(f"many {figure}", value) for figure, value in _move(pair, documents, MANY)]
    for who in (pair.first, pair.second):  # what only the first round both ways has to do
        with who() as computer:
            computer.do("sync")
    done = 0
    for _ in range(_COLD_RUNS):
        with pair.first() as computer:
            computer.do("change", count=CHANGED, skip=done)
        done += CHANGED
        for figure, who in (("send", pair.first), ("fetch", pair.second), ("idle", pair.second)):
            with who() as computer:
                seen.append((figure, computer.do("sync")["seconds"] * 1000))
    with pair.first() as first, pair.second() as second:
        first.do("sync")
        second.do("sync")
        for _ in range(_WARM_RUNS):
            first.do("change", count=CHANGED, skip=done)
            done += CHANGED
            for figure, computer in (("send", first), ("fetch", second), ("idle", second)):
                seen.append((f"warm {figure}", computer.do("sync")["seconds"] * 1000))
    _same(pair, MANY)
    return seen


def _move(pair: Pair, documents: Path, count: int) -> Seen:
    with pair.first() as computer:
        computer.do("seed", documents=str(documents), count=count)
    seen: Seen = []
    for figure, who in (("push", pair.first), ("pull", pair.second)):
        with who() as computer:
            said = computer.do(figure)
            seen.append((figure, count / said["seconds"]))
            seen.append((f"{figure} memory", said["peak_mb"]))
    return seen


def _same(pair: Pair, count: int) -> None:
    found = []
    for who in (pair.first, pair.second):
        with who() as computer:
            said = computer.do("digest")
            found.append((said["records"], said["digest"]))
    if found[0] != found[1] or found[0][0] != count:
        raise RuntimeError(f"the computers do not hold the same: {found}")
