"""From what is typed to the needs that are meant: labels of every language, weighed by rarity."""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator

from signpost_desktop.directory.remembered import Remembered
from signpost_desktop.directory.spelling import Typed
from signpost_directory.concepts import Concept, Concepts
from signpost_directory.normalise import content, stem, words

# What a wording is worth: its own name, another name, an everyday phrase, words of services.
_PREFERRED, _ALTERNATIVE, _PHRASE, _EVIDENCE = 1.0, 0.97, 0.93, 0.7
LEAST = 0.18
TYPED_POWER, WORDING_POWER, EXACT, HELD = 0.8, 0.85, 0.3, 0.3
IN_ORDER, _NEARLY = 0.05, 0.98
_TOUCHED = 24  # words whose wordings are kept at hand, each up to 200 kB
_STEMS = 1_000  # whose closest wordings are kept at hand, each about 1 kB
_ROUNDED = 1.001  # masses are kept in single precision; another stem would add far more
# Needs that hold a stem, what it is worth to the closest wording of each; and the wordings that
# hold no other stem.
_Closest = tuple["array[int]", "array[float]", "array[int]"]


class NeedWords:
    """Every wording of every need, by the stems it holds.

    A wording is a number into flat arrays: there are tens of thousands, one language alone.
    """

    def __init__(self, concepts: Concepts) -> None:
        self._concepts = list(concepts)
        self.counts: Counter[str] = Counter()
        self._concept, self._mass, self._worth = array("H"), array("f"), array("f")
        self._order = array("q")  # of the words as they stand: "wife hits me", "hit my wife"
        self._by_stem: dict[str, array[int]] = defaultdict(lambda: array("L"))
        self._touched: Remembered[tuple[tuple[str, float], ...], dict[int, float]]
        self._touched, self._closest = Remembered(_TOUCHED), Remembered[str, _Closest](_STEMS)
        raw = dict.fromkeys(w for at, c in enumerate(self._concepts) for w in self._wordings(at, c))
        held: dict[str, set[int]] = defaultdict(set)
        for at, found, worth in raw:
            if worth > _EVIDENCE:
                for token in found:
                    held[token].add(at)
        self._holders = {token: tuple(sorted(found)) for token, found in held.items()}
        self._rarity = {token: self._rarity_of(len(found)) for token, found in held.items()}
        for number, (at, found, worth) in enumerate(raw):
            stems = set(found)
            self._concept.append(at)
            self._mass.append(sum(map(self.rarity, stems)))
            self._worth.append(worth)
            self._order.append(hash(found))
            for token in stems:
                self._by_stem[token].append(number)

    def _wordings(self, at: int, concept: Concept) -> Iterator[tuple[int, tuple[str, ...], float]]:
        found = [(text, _EVIDENCE) for text in concept.evidence]
        for labels in concept.labels.values():
            found.append((labels.preferred, _PREFERRED))
            found += [(text, _ALTERNATIVE) for text in labels.alternatives]
            found += [(text, _PHRASE) for text in labels.phrases]
        for text, worth in found:
            kept = content(words(text))
            if kept:
                self.counts.update(kept)
                yield at, tuple(stem(word) for word in kept), worth

    def rarity(self, token: str) -> float:
        """How much a stem tells: the fewer needs hold it, the more. Unknown stems tell most."""
        return self._rarity.get(token) or self._rarity_of(0)

    def _rarity_of(self, holders: int) -> float:
        return math.log(1 + len(self._concepts) / (1 + holders))

    def match(self, typed: list[Typed], most: int = 6) -> list[tuple[Concept, float]]:
        """The needs that typed words may mean, best first, each with a score of 0 to about 1.3."""
        total = sum(self._weight(word) for word in typed)
        if not total:
            return []
        whole = self._closest_wordings(typed, total)
        held: dict[int, float] = defaultdict(float)
        for word in typed:
            for at, gain in self._held_by(word).items():
                held[at] += gain
        scores = [(HELD * held[at] / total + (1 - HELD) * best, at) for at, best in whole.items()]
        ranked = sorted((-score, at) for score, at in scores if score >= LEAST)
        return [(self._concepts[at], -score) for score, at in ranked[:most]]

    def _weight(self, word: Typed) -> float:
        """How much a word tells: as much as the rarest need-word that it may mean."""
        known = [token for token in word.stems if token in self._holders]
        return max(self.rarity(token) for token in known or word.stems)

    def _gains(self, word: Typed) -> list[tuple[float, str]]:
        """The stems that a word may mean, each with what it tells, least first."""
        return sorted((trust * self.rarity(token), token) for token, trust in word.stems.items())

    def _held_by(self, word: Typed) -> dict[int, float]:
        """What one word shares with each need as a whole."""
        held: dict[int, float] = {}
        for gain, token in self._gains(word):
            held.update(dict.fromkeys(self._holders.get(token, ()), gain))
        return held

    def _touch(self, word: Typed) -> dict[int, float]:
        """What one word shares with each wording."""
        touched: dict[int, float] = {}
        for gain, token in self._gains(word):
            touched.update(dict.fromkeys(self._by_stem.get(token, ()), gain))
        return touched

    def _closest_wordings(self, typed: list[Typed], total: float) -> dict[int, float]:
        """By need how close its closest wording is.

        Most wordings share one stem with what was typed; which of them is the closest of its need
        is the same at each keystroke, and remembered. Only those that hold a stem alone, or
        several of the typed words, are looked at one by one.
        """
        whole: dict[int, float] = {}
        order = hash(tuple(next(iter(word.stems)) for word in typed))
        for word in typed:
            for gain, token in self._gains(word):
                if token not in self._by_stem:
                    continue
                concepts, worths, alone = self._closest_of(token)
                part = math.pow(min(gain / total, 1.0), TYPED_POWER) * math.pow(gain, WORDING_POWER)
                for at, worth in zip(concepts, worths, strict=True):
                    if part * worth > whole.get(at, 0.0):
                        whole[at] = part * worth
                self._compare(dict.fromkeys(alone, gain), total, order, whole)
        if len(typed) > 1:
            self._compare(self._shared(typed), total, order, whole)
        return whole

    def _closest_of(self, token: str) -> _Closest:
        return self._closest.one(token, lambda: self._find_closest(token))

    def _find_closest(self, token: str) -> _Closest:
        best: dict[int, float] = {}
        alone = array("L")
        whole = self.rarity(token) * _ROUNDED
        for number in self._by_stem[token]:
            mass, at = self._mass[number], self._concept[number]
            worth = self._worth[number] * math.pow(mass, -WORDING_POWER)
            if worth > best.get(at, 0.0):
                best[at] = worth
            if mass < whole:
                alone.append(number)
        return array("H", best), array("d", best.values()), alone

    def _shared(self, typed: list[Typed]) -> dict[int, float]:
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
            at = self._concept[wording]
            if close > whole.get(at, 0.0):
                whole[at] = close

    def _closeness(self, wording: int, shared: float, total: float, order: int) -> float:
        """How much of what was typed the wording holds, and how much of the wording was typed."""
        typed_share = min(shared / total, 1.0)
        wording_share = min(shared / self._mass[wording], 1.0)
        close = math.pow(typed_share, TYPED_POWER) * math.pow(wording_share, WORDING_POWER)
        if typed_share > _NEARLY and wording_share > _NEARLY:
            close += EXACT + (IN_ORDER if self._order[wording] == order else 0.0)
        return self._worth[wording] * close
