"""Which services come into question for typed words and needs, with their raw scores.

Term at a time: each word and each need brings only so many services, weighed by how rare the
word is, so that a common word costs no more than a rare one (measured: FTS5's own ranking took
167 ms at 100,000 services).
"""

import math
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from signpost_desktop.directory.concepts import Concept
from signpost_desktop.directory.spelling import Typed

MOST = 100  # services that one word, or one of the first needs, may bring
WORDS, SURE, REL = 1.0, 0.2, 0.35
_FEWER = 30  # of each further need
_FIRST_NEEDS = 2
_SMALL, _FULL, _NAME = 1.0, 0.55, 1.25
_SATURATION = 220
_CERTAIN = 0.99
_WHOLE_NAME, _NEED_NOT_NAME = 0.5, 0.8
_STRONG_NEED, _STRONG_WORDS = 0.3, 0.8


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
        need = 0.0
        if self.needs:
            best = max(self.needs.values())
            need = best + 0.1 * min(sum(self.needs.values()) - best, 2.0)
        words = max(self.words, _NAME * self.name_words)
        whole = self.name_words > _CERTAIN - 0.01
        name = _WHOLE_NAME * (1 - _NEED_NOT_NAME * sure) if whole else 0.0
        return need + WORDS * (1 - SURE * sure) * words + name

    @property
    def strong(self) -> bool:
        """Whether it is worth going to: weak ones nearby must not hide good ones further on."""
        needs = self.needs
        return self.words >= _STRONG_WORDS or (bool(needs) and max(needs.values()) >= _STRONG_NEED)


class Candidates:
    """Gathers scores from the index through one database cursor."""

    def __init__(self, cursor: Any, total: int, counts: dict[str, int]) -> None:
        self._cursor = cursor
        self._total = max(total, 1)
        self._counts = counts
        self.scores: dict[int, Score] = defaultdict(Score)

    def add_needs(self, needs: list[tuple[Concept, float]], cells: list[str]) -> None:
        """Services that meet the needs: the strongest evidence first, in these cells only."""
        for at, (concept, strength) in enumerate(needs):
            rows = self._need_rows(concept.id, cells, MOST if at < _FIRST_NEEDS else _FEWER)
            most = max((weight for _, weight in rows), default=1)
            for rowid, weight in rows:
                evidence = (1 - REL) * weight / (weight + _SATURATION) + REL * weight / most
                share = strength * evidence
                score = self.scores[rowid].needs
                score[concept.id] = max(score.get(concept.id, 0.0), share)

    def _need_rows(self, need: str, cells: list[str], most: int) -> list[tuple[int, int]]:
        if not cells:
            self._cursor.execute(
                "select distinct service, weight from service_need"
                " indexed by ix_service_need_weight where need = ? order by weight desc limit ?",
                (need, most),
            )
        else:
            marks = ",".join("?" * len(cells))
            self._cursor.execute(
                f"select service, weight from service_need where need = ? and cell in ({marks})"
                " limit ?",
                (need, *cells, most),
            )
        return list(self._cursor.fetchall())

    def add_words(self, typed: list[Typed], *, unfinished: bool) -> None:
        """Services that hold the words: their stems, likely endings and corrections."""
        total = sum(self.rarity(word) for word in typed) or 1.0
        for at, word in enumerate(typed):
            last = unfinished and at == len(typed) - 1
            self._add_word(word, self.rarity(word) / total, beginning=last)

    def _add_word(self, word: Typed, share: float, *, beginning: bool) -> None:
        gains: dict[int, float] = {}
        certain = [s for s, trust in word.stems.items() if trust >= _CERTAIN]
        guessed = {s: trust for s, trust in word.stems.items() if trust < _CERTAIN}
        for stems, trust in ((certain, 1.0), (list(guessed), max(guessed.values(), default=0.0))):
            if stems:
                either = " OR ".join(map(_quote, stems))
                self._gain(gains, "search_small", either, trust * _SMALL)
                self._gain(gains, "search_full", either, trust * _FULL)
        if beginning and len(word.word) > 2:
            self._gain(gains, "search_small", f"name : {_quote(word.word)} *", 0.9)
        for rowid, gain in gains.items():
            self.scores[rowid].words += share * gain

    def add_all_words(self, typed: list[Typed], cells: list[str]) -> None:
        """Services that hold every word come into question however common the words are."""
        if not cells and len(typed) < 2:
            return
        every = " AND ".join(f"({' OR '.join(map(_quote, word.stems))})" for word in typed)
        where = f" AND cell : ({' OR '.join(cells)})" if cells else ""
        gains: dict[int, float] = {}
        self._gain(gains, "search_full", every + where, _FULL)
        certainty = min(max(word.stems.values()) for word in typed)
        for rowid, gain in gains.items():
            score = self.scores[rowid]
            score.words = max(score.words, gain * certainty)

    def _gain(self, gains: dict[int, float], table: str, expression: str, worth: float) -> None:
        self._cursor.execute(
            f"select rowid from {table} where {table} match ? limit ?", (expression, MOST)
        )
        for (rowid,) in self._cursor.fetchall():
            if worth > gains.get(rowid, 0.0):
                gains[rowid] = worth

    def rarity(self, word: Typed) -> float:
        """The rarer a word is in this directory, the more it tells."""
        count = self._counts.get(word.word, 0)
        return math.log(1 + self._total / (1 + count)) if count else math.log(1 + self._total) * 0.8


def _quote(token: str) -> str:
    """A token as FTS5 text, never as its query language."""
    return '"' + token.replace('"', '""') + '"'
