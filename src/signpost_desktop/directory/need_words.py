"""From what is typed to the needs that are meant: labels of every language, weighed by rarity."""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator

from signpost_desktop.directory.concepts import Concept, Concepts
from signpost_desktop.directory.normalise import content, stem, words
from signpost_desktop.directory.spelling import Typed

# What a wording is worth: its own name, another name, an everyday phrase, words of services.
_PREFERRED, _ALTERNATIVE, _PHRASE, _EVIDENCE = 1.0, 0.97, 0.93, 0.7
LEAST = 0.18
TYPED_POWER, WORDING_POWER, EXACT, HELD = 0.8, 0.85, 0.3, 0.3
IN_ORDER, _NEARLY = 0.05, 0.98


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
        raw = dict.fromkeys(w for at, c in enumerate(self._concepts) for w in self._wordings(at, c))
        held: dict[str, set[int]] = defaultdict(set)
        for at, found, worth in raw:
            if worth > _EVIDENCE:
                for token in found:
                    held[token].add(at)
        self._holders = {token: tuple(sorted(found)) for token, found in held.items()}
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
        return math.log(1 + len(self._concepts) / (1 + len(self._holders.get(token, ()))))

    def match(self, typed: list[Typed], most: int = 6) -> list[tuple[Concept, float]]:
        """The needs that typed words may mean, best first, each with a score of 0 to about 1.3."""
        total = sum(self._weight(word) for word in typed)
        if not total:
            return []
        overlaps: dict[int, float] = {}
        held: dict[int, float] = defaultdict(float)
        for word in typed:
            self._touch(word, overlaps, held)
        order = hash(tuple(next(iter(word.stems)) for word in typed))
        whole: dict[int, float] = {}
        for wording, shared in overlaps.items():
            score = self._closeness(wording, shared, total, order)
            at = self._concept[wording]
            if score > whole.get(at, 0.0):
                whole[at] = score
        scores = {at: (1 - HELD) * best + HELD * held[at] / total for at, best in whole.items()}
        ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        return [(self._concepts[at], s) for at, s in ranked[:most] if s >= LEAST]

    def _weight(self, word: Typed) -> float:
        """How much a word tells: as much as the rarest need-word that it may mean."""
        known = [token for token in word.stems if token in self._holders]
        return max(self.rarity(token) for token in known or word.stems)

    def _touch(self, word: Typed, overlaps: dict[int, float], held: dict[int, float]) -> None:
        """Add what one word shares with each wording, and with each need as a whole."""
        best: dict[int, float] = {}
        kept: dict[int, float] = {}
        for token, trust in word.stems.items():
            gain = trust * self.rarity(token)
            for wording in self._by_stem.get(token, ()):
                if gain > best.get(wording, 0.0):
                    best[wording] = gain
            for concept in self._holders.get(token, ()):
                if gain > kept.get(concept, 0.0):
                    kept[concept] = gain
        for wording, gain in best.items():
            overlaps[wording] = overlaps.get(wording, 0.0) + gain
        for concept, gain in kept.items():
            held[concept] += gain

    def _closeness(self, wording: int, shared: float, total: float, order: int) -> float:
        """How much of what was typed the wording holds, and how much of the wording was typed."""
        typed_share = min(shared / total, 1.0)
        wording_share = min(shared / self._mass[wording], 1.0)
        close = math.pow(typed_share, TYPED_POWER) * math.pow(wording_share, WORDING_POWER)
        if typed_share > _NEARLY and wording_share > _NEARLY:
            close += EXACT + (IN_ORDER if self._order[wording] == order else 0.0)
        return self._worth[wording] * close
