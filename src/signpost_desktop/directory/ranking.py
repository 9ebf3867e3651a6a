"""The order of the services found: relevance, names, nearness."""

import threading
from heapq import nlargest
from typing import Any

from signpost_desktop.directory.candidates import Score
from signpost_desktop.directory.normalise import stems, words
from signpost_desktop.directory.places import Place, miles_between
from signpost_desktop.directory.spelling import Typed

_LIKELY, _NAMES_LOOKED_AT = 80, 30
_REMEMBERED = 5_000
_NEARNESS, _HALF_AT_MILES, _PLACE_UNKNOWN = 0.5, 1.5, 0.1

Ranked = list[tuple[int, Score]]


class Ranking:
    """Orders scores; remembers the words of the names that the last keystrokes showed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._names: dict[int, frozenset[str]] = {}
        self._edition = 0  # of the directory: what was read of an older one is not kept

    def forget(self) -> None:
        """The directory changed: names are read again."""
        with self._lock:
            self._names = {}
            self._edition += 1

    def order(
        self,
        cursor: Any,
        scores: dict[int, Score],
        near: Place | None,
        sure: float,
        shares: list[tuple[Typed, float]],
    ) -> tuple[Ranked, dict[int, float]]:
        """Best first, and the miles of those that have a place. `shares` add up to 1."""
        worths = [(score.relevance(sure), -rowid) for rowid, score in scores.items()]
        likely = nlargest(_LIKELY, worths)
        distances = _distances(cursor, [-rowid for _, rowid in likely], near)
        near_by = sorted(
            ((worth + nearness(distances, -rowid), rowid) for worth, rowid in likely), reverse=True
        )
        first = [-rowid for _, rowid in near_by[:_NAMES_LOOKED_AT]]
        names = self._name_words(cursor, first)
        for rowid in first:
            held = names.get(rowid, frozenset())
            scores[rowid].name_words = sum(s for word, s in shares if _stands_in(word, held))

        def place(rowid: int) -> tuple[float, int]:
            return -(scores[rowid].relevance(sure) + nearness(distances, rowid)), rowid

        rest = [-rowid for _, rowid in near_by[_NAMES_LOOKED_AT:]]
        return [(rowid, scores[rowid]) for rowid in (*sorted(first, key=place), *rest)], distances

    def _name_words(self, cursor: Any, rowids: list[int]) -> dict[int, frozenset[str]]:
        with self._lock:
            known, edition = self._names, self._edition
        missing = [rowid for rowid in rowids if rowid not in known]
        if missing:
            marks = ",".join("?" * len(missing))
            cursor.execute(f"select rowid, name from service where rowid in ({marks})", missing)
            found = {
                rowid: frozenset((*words(name), *stems(name))) for rowid, name in cursor.fetchall()
            }
            with self._lock:
                full = len(known) >= _REMEMBERED
                known = {**known, **found}
                if edition == self._edition:
                    self._names = found if full else known
        return known


def _stands_in(word: Typed, name: frozenset[str]) -> bool:
    if any(trust > 0.8 and token in name for token, trust in word.stems.items()):
        return True
    return word.unfinished and any(held.startswith(word.word) for held in name)


def nearness(distances: dict[int, float], rowid: int) -> float:
    """What being near is worth beside relevance; 0 for all when no place was asked for."""
    miles = distances.get(rowid)
    if miles is None:
        return _PLACE_UNKNOWN if distances else 0.0
    return _NEARNESS / (1 + miles / _HALF_AT_MILES)


def _distances(cursor: Any, rowids: list[int], near: Place | None) -> dict[int, float]:
    if not near or not rowids:
        return {}
    marks = ",".join("?" * len(rowids))
    cursor.execute(
        f"select service_rowid, latitude, longitude from place where service_rowid in ({marks})",
        rowids,
    )
    here = (near.latitude, near.longitude)
    distances: dict[int, float] = {}
    for rowid, latitude, longitude in cursor.fetchall():
        miles = miles_between(here, (latitude, longitude))
        distances[rowid] = min(miles, distances.get(rowid, miles))
    return distances
