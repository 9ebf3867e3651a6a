"""Which services come into question for typed words and needs, with their raw scores.

Term at a time: each word and each need brings only so many services, weighed by how rare the
word is, so that a common word costs no more than a rare one (measured: FTS5's own ranking took
167 ms at 100,000 services). What a word or need brought is at hand for the next keystroke.
"""

import math
from array import array
from typing import Any

from signpost_desktop.directory.edition import Edition, Evidence, Rows
from signpost_desktop.directory.scores import Scores
from signpost_desktop.directory.spelling import Typed
from signpost_directory.concepts import Concept

MOST = 100  # services that one word, or one of the first needs, may bring
REL = 0.35
_FEWER = 30  # of each further need
_FIRST_NEEDS = 2
_SMALL, _FULL, _BEGINNING = 1.0, 0.55, 0.9
_SATURATION = 220
_CERTAIN = 0.99


class Candidates:
    """Gathers scores from the index through one database cursor."""

    def __init__(self, cursor: Any, edition: Edition) -> None:
        self._cursor = cursor
        self._edition = edition
        self.scores = Scores()

    def add_needs(self, needs: list[tuple[Concept, float]], cells: tuple[str, ...]) -> None:
        """Services that meet the needs: the strongest evidence first, in these cells only."""
        for at, (concept, strength) in enumerate(needs):
            key = concept.id, cells, MOST if at < _FIRST_NEEDS else _FEWER
            evidence = self._edition.need_rows.get(key)
            if evidence is None:
                evidence = self._evidence(*key)
                self._edition.need_rows.keep({key: evidence})
            rowids, met = evidence
            if rowids:
                shares = [(rowid, strength * one) for rowid, one in zip(rowids, met, strict=True)]
                self.scores.add_need(concept.id, shares)

    def _evidence(self, need: str, cells: tuple[str, ...], most: int) -> Evidence:
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
        weights: dict[int, int] = dict(self._cursor.fetchall())
        best = max(weights.values(), default=1)
        met = [(1 - REL) * w / (w + _SATURATION) + REL * w / best for w in weights.values()]
        return array("q", weights), array("d", met)

    def add_words(self, typed: list[Typed]) -> None:
        """Services that hold the words: their stems, likely endings and corrections."""
        words = self.scores.words
        for word, share in self.shares(typed):
            for rowid, gain in self._gains(word).items():
                words[rowid] = words.get(rowid, 0.0) + share * gain

    def _gains(self, word: Typed) -> dict[int, float]:
        """What a word is worth to each service that holds it; the greatest worth counts."""
        found: list[tuple[float, Rows]] = []
        layer = self._edition.layer
        certain = [s for s, trust in word.stems.items() if trust >= _CERTAIN]
        guessed = {s: trust for s, trust in word.stems.items() if trust < _CERTAIN}
        for stems, trust in ((certain, 1.0), (list(guessed), max(guessed.values(), default=0.0))):
            if stems:
                either = " OR ".join(map(_quote, stems))
                found.append((trust * _SMALL, self._known_rows("search_small", either)))
                found.append((trust * _FULL, self._known_rows("search_full", either)))
                found.append((trust * _SMALL, layer.named(stems)))
                found.append((trust * _FULL, layer.told(stems)))
        if word.unfinished and len(word.word) > 2:
            begun = f"name : {_quote(word.word)} *"
            found.append((_BEGINNING, self._known_rows("search_small", begun)))
            found.append((_BEGINNING, layer.begun(word.word)))
        gains: dict[int, float] = {}
        for worth, rowids in sorted(found, key=lambda pair: pair[0]):
            gains.update(dict.fromkeys(rowids, worth))
        return gains

    def add_all_words(self, typed: list[Typed], cells: tuple[str, ...]) -> None:
        """Services that hold every word come into question however common the words are."""
        if not cells and len(typed) < 2:
            return
        every = " AND ".join(f"({' OR '.join(map(_quote, word.stems))})" for word in typed)
        where = f" AND cell : ({' OR '.join(cells)})" if cells else ""
        gain = _FULL * min(max(word.stems.values()) for word in typed)
        words = self.scores.words
        for rowid in self._rows("search_full", every + where):
            words[rowid] = max(words.get(rowid, 0.0), gain)

    def _known_rows(self, table: str, expression: str) -> Rows:
        key = table, expression
        rows = self._edition.word_rows.get(key)
        if rows is None:
            rows = self._rows(table, expression)
            self._edition.word_rows.keep({key: rows})
        return rows

    def _rows(self, table: str, expression: str) -> Rows:
        self._cursor.execute(
            f"select rowid from {table} where {table} match ? limit ?", (expression, MOST)
        )
        return array("q", [row[0] for row in self._cursor.fetchall()])

    def shares(self, typed: list[Typed]) -> list[tuple[Typed, float]]:
        """How much of the query each word is; together 1."""
        rarities = [self._rarity(word) for word in typed]
        total = sum(rarities) or 1.0
        return [(word, rarity / total) for word, rarity in zip(typed, rarities, strict=True)]

    def _rarity(self, word: Typed) -> float:
        """The rarer a word is in this directory, the more it tells."""
        count, total = self._edition.counts.get(word.word, 0), self._edition.total
        return math.log(1 + total / (1 + count)) if count else math.log(1 + total) * 0.8


def _quote(token: str) -> str:
    """A token as FTS5 text, never as its query language."""
    return '"' + token.replace('"', '""') + '"'
