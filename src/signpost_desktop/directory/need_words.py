"""From what is typed to the needs that are meant, in one language, weighed by rarity."""

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import TypeAlias

from signpost_desktop.directory.remembered import Remembered
from signpost_desktop.directory.spelling import Typed
from signpost_desktop.directory.wordings import (
    WORDING_POWER,
    Closest,
    Wordings,
    english_wordings,
    order_of,
)
from signpost_directory.concepts import Concept, Concepts

LEAST = 0.18
TYPED_POWER, EXACT, HELD = 0.8, 0.3, 0.3
IN_ORDER, _NEARLY = 0.05, 0.98

Gains: TypeAlias = list[tuple[float, str]]
"""The stems that one word may mean, each with what it tells, least first."""

_TOUCHED = 24  # words whose wordings are kept at hand, each up to 200 kB
_STEMS = 1_000  # whose closest wordings are kept at hand, each about 1 kB


class NeedWords:
    """Compares typed words with every wording of one language."""

    def __init__(self, wordings: Wordings, touched: int = _TOUCHED, stems: int = _STEMS) -> None:
        self._wordings = wordings
        self._touched: Remembered[tuple[tuple[str, float], ...], dict[int, float]]
        self._touched = Remembered(touched)
        self._closest: Remembered[str, Closest] = Remembered(stems)

    def scores(self, typed: Sequence[Typed]) -> dict[int, float]:
        """By number the needs that typed words may mean, each with a score of 0 to about 1.3."""
        total = sum(self._weight(word) for word in typed)
        if not total:
            return {}
        gains = [self._gains(word) for word in typed]
        whole = self._closest_wordings(typed, gains, total)
        held: dict[int, float] = defaultdict(float)
        for each in gains:
            for at, gain in self._held_by(each).items():
                held[at] += gain
        return {at: HELD * held[at] / total + (1 - HELD) * best for at, best in whole.items()}

    def _weight(self, word: Typed) -> float:
        """How much a word tells: as much as the rarest need-word that it may mean."""
        known = [token for token in word.stems if self._wordings.knows(token)]
        return max(self._wordings.rarity(token) for token in known or word.stems)

    def _gains(self, word: Typed) -> Gains:
        """The stems that a word may mean, each with what it tells, least first."""
        rarity = self._wordings.rarity
        return sorted((trust * rarity(token), token) for token, trust in word.stems.items())

    def _held_by(self, gains: Gains) -> dict[int, float]:
        """What one word shares with each need as a whole."""
        held: dict[int, float] = {}
        for gain, token in gains:
            held.update(dict.fromkeys(self._wordings.holders(token), gain))
        return held

    def _touch(self, word: Typed) -> dict[int, float]:
        """What one word shares with each wording."""
        touched: dict[int, float] = {}
        for gain, token in self._gains(word):
            touched.update(dict.fromkeys(self._wordings.numbers(token), gain))
        return touched

    def _closest_wordings(
        self, typed: Sequence[Typed], gains: Sequence[Gains], total: float
    ) -> dict[int, float]:
        """By need how close its closest wording is.

        Most wordings share one stem with what was typed; which of them is the closest of its need
        is the same at each keystroke, and remembered. Only those that hold a stem alone, or
        several of the typed words, are looked at one by one.
        """
        whole: dict[int, float] = {}
        known = whole.get
        order = order_of(next(iter(word.stems)) for word in typed)
        for each in gains:
            # What tells most first: after it, less has to be put in its place.
            for gain, token in reversed(each):
                found = self._closest_of(token)
                if found is None:
                    continue
                part = math.pow(min(gain / total, 1.0), TYPED_POWER) * math.pow(gain, WORDING_POWER)
                for at, worth in zip(found.needs, found.worths, strict=True):
                    close = part * worth
                    if close > known(at, 0.0):
                        whole[at] = close
                if found.alone:
                    self._compare(dict.fromkeys(found.alone, gain), total, order, whole)
        if len(typed) > 1:
            self._compare(self._shared(typed), total, order, whole)
        return whole

    def _closest_of(self, token: str) -> Closest | None:
        found = self._closest.get(token)
        if found is None:
            found = self._wordings.closest(token)
            if found is not None:
                self._closest.keep({token: found})
        return found

    def _shared(self, typed: Sequence[Typed]) -> dict[int, float]:
        """The wordings that share several of the words, and what they share."""
        once: dict[int, float] = {}
        several: dict[int, float] = {}
        for word in typed:
            touched = self._touch_once(word)
            for number in once.keys() & touched.keys():
                several[number] = several.get(number, once[number]) + touched[number]
            once = {**touched, **once}
        return several

    def _touch_once(self, word: Typed) -> dict[int, float]:
        # The words before the one that is being typed were there at the last keystroke.
        return self._touched.one(tuple(word.stems.items()), lambda: self._touch(word))

    def _compare(
        self, overlaps: dict[int, float], total: float, order: int, whole: dict[int, float]
    ) -> None:
        """Put wordings into `whole` where they are closer than what stands there."""
        for wording, shared in overlaps.items():
            close = self._closeness(wording, shared, total, order)
            at = self._wordings.concept[wording]
            if close > whole.get(at, 0.0):
                whole[at] = close

    def _closeness(self, wording: int, shared: float, total: float, order: int) -> float:
        """How much of what was typed the wording holds, and how much of the wording was typed."""
        wordings = self._wordings
        typed_share = min(shared / total, 1.0)
        wording_share = min(shared / wordings.mass[wording], 1.0)
        close = math.pow(typed_share, TYPED_POWER) * math.pow(wording_share, WORDING_POWER)
        if typed_share > _NEARLY and wording_share > _NEARLY:
            close += EXACT + (IN_ORDER if wordings.order[wording] == order else 0.0)
        return wordings.worth[wording] * close


class EnglishNeeds(NeedWords):
    """The needs by their English wordings and the words of services."""

    def __init__(self, concepts: Concepts) -> None:
        self._concepts = list(concepts)
        wordings, self.counts = english_wordings(self._concepts)
        super().__init__(wordings)

    def match(self, typed: Sequence[Typed], most: int = 6) -> list[tuple[Concept, float]]:
        """The needs that typed words may mean, best first."""
        return best_needs(self._concepts, self.scores(typed), most)


def best_needs(
    concepts: Sequence[Concept], scores: dict[int, float], most: int = 6
) -> list[tuple[Concept, float]]:
    """The needs with the best scores, best first; the first of the list among equals."""
    ranked = sorted((-score, at) for at, score in scores.items() if score >= LEAST)
    return [(concepts[at], -score) for score, at in ranked[:most]]
