"""Which services come into question for typed words and needs, with their raw scores.

Term at a time: each word brings at most MOST services, weighed by how rare the word is, so that
a common word costs no more than a rare one (measured: plain FTS5 ranking took 167 ms at 100,000).
"""

import math
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from signpost_desktop.directory.concepts import Concept
from signpost_desktop.directory.spelling import Typed

MOST = 500
WORDS, SURE, REL = 1.0, 0.2, 0.35
_SMALL, _FULL, _NAME = 1.0, 0.55, 1.25
_SATURATION = 220
_SURE = 0.99


@dataclass(slots=True)
class Score:
    """What speaks for one service: needs (0 to about 1.3) and words (0 to about 1.25)."""

    needs: dict[str, float] = field(default_factory=dict)
    words: float = 0.0
    name_words: float = 0.0

    def relevance(self, sure: float) -> float:
        """One figure: the best need counts most, further needs a little, words beside them.

        `sure` (0 to 1) is how sure the need is: the surer, the less a shared word tells, so that
        "tremor in hands" does not find every service with "hands" in its name.
        """
        ranked = sorted(self.needs.values(), reverse=True)
        need = ranked[0] + 0.15 * sum(ranked[1:3]) if ranked else 0.0
        name = 0.5 if self.name_words > 0.98 else 0.0
        return need + WORDS * (1 - SURE * sure) * self.words + name


class Candidates:
    """Gathers scores from the index through one database cursor."""

    def __init__(self, cursor: Any, total: int, counts: dict[str, int]) -> None:
        self._cursor = cursor
        self._total = max(total, 1)
        self._counts = counts
        self.scores: dict[int, Score] = defaultdict(Score)

    def add_needs(self, needs: list[tuple[Concept, float]], cells: list[str]) -> None:
        """Services that meet the needs: the strongest evidence first, in these cells only."""
        for concept, strength in needs:
            rows = self._need_rows(concept.id, cells)
            most = max((weight for _, weight in rows), default=1)
            for rowid, weight in rows:
                evidence = (1 - REL) * weight / (weight + _SATURATION) + REL * weight / most
                share = strength * evidence
                score = self.scores[rowid].needs
                score[concept.id] = max(score.get(concept.id, 0.0), share)

    def _need_rows(self, need: str, cells: list[str]) -> list[tuple[int, int]]:
        if not cells:
            self._cursor.execute(
                "select service, weight from service_need indexed by ix_service_need_weight"
                " where need = ? order by weight desc limit ?", (need, MOST),
            )  # fmt: skip
            return list(self._cursor.fetchall())
        marks = ",".join("?" * len(cells))
        self._cursor.execute(
            f"select service, weight from service_need where need = ? and cell in ({marks})"
            " limit ?", (need, *cells, MOST),
        )  # fmt: skip
        return list(self._cursor.fetchall())

    def add_words(self, typed: list[Typed], cells: list[str], *, unfinished: bool) -> None:
        """Services that hold the words: whole words, their stems, endings and corrections."""
        total = sum(self._rarity(word) for word in typed) or 1.0
        for at, word in enumerate(typed):
            share = self._rarity(word) / total
            last = unfinished and at == len(typed) - 1
            self._add_word(word, share, cells, beginning=last)

    def _add_word(self, word: Typed, share: float, cells: list[str], *, beginning: bool) -> None:
        gains: dict[int, list[float]] = {}
        sure = [s for s, trust in word.stems.items() if trust >= _SURE]
        rest = [s for s, trust in word.stems.items() if trust < _SURE]
        for stems, trust in ((sure, 1.0), (rest, max(word.stems.values(), default=0.5))):
            if not stems:
                continue
            either = " OR ".join(_quote(s) for s in stems)
            self._gain(gains, "search_small", f"({either})", cells, trust * _SMALL, 0)
            self._gain(gains, "search_small", f"name : ({either})", cells, trust * _NAME, 1)
            self._gain(gains, "search_full", f"({either})", cells, trust * _FULL, 0)
        if beginning and len(word.word) > 2:
            start = f"name : {_quote(word.word)} *"
            self._gain(gains, "search_small", start, cells, 0.9 * _NAME, 1)
        for rowid, (any_field, in_name) in gains.items():
            score = self.scores[rowid]
            score.words += share * max(any_field, in_name)
            score.name_words += share * min(1.0, in_name)

    def _gain(
        self,
        gains: dict[int, list[float]],
        table: str,
        expression: str,
        cells: list[str],
        worth: float,
        part: int,
    ) -> None:
        where = f" AND cell : ({' OR '.join(cells)})" if cells else ""
        self._cursor.execute(
            f"select rowid from {table} where {table} match ? limit ?", (expression + where, MOST)
        )
        for (rowid,) in self._cursor.fetchall():
            found = gains.setdefault(rowid, [0.0, 0.0])
            found[part] = max(found[part], worth)

    def _rarity(self, word: Typed) -> float:
        """The rarer a word is in this directory, the more it tells."""
        count = self._counts.get(word.word, 0)
        return math.log(1 + self._total / (1 + count)) if count else math.log(1 + self._total) * 0.8


def _quote(token: str) -> str:
    """A token as FTS5 text, never as its query language."""
    return '"' + token.replace('"', '""') + '"'
