"""Sync beside the floor and beside PouchDB: the same records, in the same run, in turns.

Everything is measured by rounds of real processes over the loopback. What each computer holds at
the end is compared, so that nobody is fast by leaving something out.
"""

import statistics
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from benchmarks.sync.documents import SEED, write_documents
from benchmarks.sync.rounds import (
    CHANGED,
    MANY,
    RECORDS,
    among_many,
    bytes_both_ways,
    first_sync,
)
from benchmarks.sync.systems import Floor, Pouch, Signpost, System

RUNS = 3


@dataclass(frozen=True)
class Figure:
    """One line. `wanted` is what issue 3 asks of the ratio to PouchDB."""

    key: str
    name: str
    wanted: str = ""


_SMALL = f"{CHANGED} changes among {MANY:,} records"
FIGURES = (
    Figure("push", f"sync: send {RECORDS:,} records, records a second", ">= 2"),
    Figure("pull", f"sync: fetch {RECORDS:,} records, records a second", ">= 3"),
    Figure("many push", f"sync: send {MANY:,} records, records a second"),
    Figure("many pull", f"sync: fetch {MANY:,} records, records a second"),
    Figure("send", f"sync: send {_SMALL}, first round of a process, ms", "<= 0.3"),
    Figure("fetch", f"sync: fetch {_SMALL}, first round of a process, ms", "<= 0.3"),
    Figure("idle", f"sync: nothing to do among {MANY:,}, first round of a process, ms", "<= 0.15"),
    Figure("warm send", f"sync: send {_SMALL}, later rounds, ms", "<= 0.3"),
    Figure("warm fetch", f"sync: fetch {_SMALL}, later rounds, ms", "<= 0.3"),
    Figure("warm idle", f"sync: nothing to do among {MANY:,}, later rounds, ms", "<= 0.15"),
    Figure("push bytes", f"sync: bytes both ways, send {RECORDS:,} records", "<= 0.5"),
    Figure("pull bytes", f"sync: bytes both ways, fetch {RECORDS:,} records", "<= 0.5"),
    Figure("push memory", f"sync: memory of a computer sending {RECORDS:,}, MB", "<= 0.75"),
    Figure("pull memory", f"sync: memory of a computer fetching {RECORDS:,}, MB", "<= 0.75"),
    Figure("many push memory", f"sync: memory of a computer sending {MANY:,}, MB", "<= 0.75"),
    Figure("many pull memory", f"sync: memory of a computer fetching {MANY:,}, MB", "<= 0.75"),
    Figure("server memory", f"sync: memory of the server after {RECORDS:,}, MB"),
)


class Measured:
    """What was seen, by figure and system."""

    def __init__(self) -> None:
        self._seen: defaultdict[tuple[str, str], list[float]] = defaultdict(list)

    def note(self, system: System, seen: list[tuple[str, float]]) -> None:
        """Add what one run saw."""
        for figure, value in seen:
            self._seen[figure, system.name].append(value)

    def line(self, figure: Figure, missing: str) -> dict[str, object]:
        """The medians side by side; `of_peer` is the ratio that the issue bounds."""
        value, floor = self._median(figure, "signpost"), self._median(figure, "floor")
        runs = len(self._seen[figure.key, "signpost"])
        line: dict[str, object] = {
            "figure": figure.name, "value": round(value, 1), "floor": round(floor, 1),
            "ratio": round(value / floor, 2), "runs": runs, "seed": SEED,
        }  # fmt: skip
        if missing:
            return {**line, "peer": f"not measured: {missing}"}
        peer = self._median(figure, "pouchdb")
        line |= {"peer": round(peer, 1), "of_peer": round(value / peer, 3)}
        return {**line, "wanted": figure.wanted} if figure.wanted else line

    def _median(self, figure: Figure, system: str) -> float:
        return statistics.median(self._seen[figure.key, system])


def measure() -> list[dict[str, object]]:
    """Medians of several runs, taken in turns so that a busy moment hurts all alike."""
    pouch, measured = Pouch(), Measured()
    missing = pouch.missing()
    systems: list[System] = [Floor(), *([] if missing else [pouch]), Signpost()]
    with tempfile.TemporaryDirectory(prefix="signpost-documents-") as folder:
        documents = Path(folder) / "documents.jsonl"
        write_documents(documents, MANY)
        parts = [(first_sync, False)] * RUNS + [(bytes_both_ways, True), (among_many, False)]
        for part, counted in parts:
            for system in systems:
                with (
                    tempfile.TemporaryDirectory(prefix="signpost-sync-") as place,
                    system.pair(Path(place), counted=counted) as pair,
                ):
                    measured.note(system, part(pair, documents))
    return [measured.line(figure, missing) for figure in FIGURES]
