"""From what is typed to the needs that are meant: labels of every language, weighed by rarity."""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass

from signpost_desktop.directory.concepts import Concept, Concepts
from signpost_desktop.directory.normalise import content, stem, words
from signpost_desktop.directory.spelling import Typed

# What a wording is worth: its own name, another name, an everyday phrase, words of services.
_PREFERRED, _ALTERNATIVE, _PHRASE, _EVIDENCE = 1.0, 0.97, 0.93, 0.7
LEAST = 0.18
TYPED_POWER, WORDING_POWER, EXACT, HELD = 0.8, 0.85, 0.3, 0.3


@dataclass(frozen=True, slots=True)
class _Wording:
    concept: int
    stems: frozenset[str]
    mass: float
    worth: float


class NeedWords:
    """Every wording of every need, by the stems it holds."""

    def __init__(self, concepts: Concepts) -> None:
        self._concepts = list(concepts)
        self.counts: Counter[str] = Counter()
        raw = [wording for i, c in enumerate(self._concepts) for wording in self._wordings(i, c)]
        self._holders: dict[str, set[int]] = defaultdict(set)
        for concept, found, worth in raw:
            if worth > _EVIDENCE:
                for token in found:
                    self._holders[token].add(concept)
        self._by_stem: dict[str, list[_Wording]] = defaultdict(list)
        for concept, found, worth in dict.fromkeys(raw):
            wording = _Wording(concept, found, sum(map(self.rarity, found)), worth)
            for token in found:
                self._by_stem[token].append(wording)

    def _wordings(self, at: int, concept: Concept) -> list[tuple[int, frozenset[str], float]]:
        found = []
        for labels in concept.labels.values():
            found.append(self._wording(at, labels.preferred, _PREFERRED))
            found += [self._wording(at, text, _ALTERNATIVE) for text in labels.alternatives]
            found += [self._wording(at, text, _PHRASE) for text in labels.phrases]
        found += [self._wording(at, text, _EVIDENCE) for text in concept.evidence]
        return [wording for wording in found if wording[1]]

    def _wording(self, at: int, text: str, worth: float) -> tuple[int, frozenset[str], float]:
        kept = content(words(text))
        self.counts.update(kept)
        return at, frozenset(stem(word) for word in kept), worth

    def rarity(self, token: str) -> float:
        """How much a stem tells: the fewer needs hold it, the more. Unknown stems tell most."""
        return math.log(1 + len(self._concepts) / (1 + len(self._holders.get(token, ()))))

    def match(self, typed: list[Typed], most: int = 6) -> list[tuple[Concept, float]]:
        """The needs that typed words may mean, best first, each with a score of 0 to about 1.3."""
        total = sum(self._weight(word) for word in typed)
        if not total:
            return []
        whole: dict[int, float] = {}
        held: dict[int, float] = defaultdict(float)
        overlaps: dict[int, tuple[_Wording, float]] = {}
        for word in typed:
            self._touch(word, overlaps, held)
        for wording, shared in overlaps.values():
            score = self._closeness(wording, shared, total)
            whole[wording.concept] = max(whole.get(wording.concept, 0.0), score)
        scores = {at: (1 - HELD) * best + HELD * held[at] / total for at, best in whole.items()}
        ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        return [(self._concepts[at], s) for at, s in ranked[:most] if s >= LEAST]

    def _weight(self, word: Typed) -> float:
        """How much a word tells: as much as the rarest need-word that it may mean."""
        known = [token for token in word.stems if token in self._holders]
        return max(self.rarity(token) for token in known or word.stems)

    def _touch(
        self,
        word: Typed,
        overlaps: dict[int, tuple[_Wording, float]],
        held: dict[int, float],
    ) -> None:
        best: dict[int, tuple[_Wording, float]] = {}
        kept: dict[int, float] = {}
        for token, trust in word.stems.items():
            gain = trust * self.rarity(token)
            for wording in self._by_stem.get(token, ()):
                if gain > best.get(id(wording), (wording, 0.0))[1]:
                    best[id(wording)] = (wording, gain)
            for concept in self._holders.get(token, ()):
                kept[concept] = max(kept.get(concept, 0.0), gain)
        for key, (wording, gain) in best.items():
            overlaps[key] = (wording, overlaps.get(key, (wording, 0.0))[1] + gain)
        for concept, gain in kept.items():
            held[concept] += gain

    @staticmethod
    def _closeness(wording: _Wording, shared: float, total: float) -> float:
        """How much of what was typed the wording holds, and how much of the wording was typed."""
        typed_share, wording_share = min(shared / total, 1.0), min(shared / wording.mass, 1.0)
        exact = EXACT if typed_share > 0.98 and wording_share > 0.98 else 0.0
        close = math.pow(typed_share, TYPED_POWER) * math.pow(wording_share, WORDING_POWER)
        return wording.worth * (close + exact)
