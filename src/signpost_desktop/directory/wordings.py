"""The wordings of one language as flat figures: which need each is of, its stems, its worth.

A wording is a number into flat arrays: there are some ten thousand a language.
"""

import math
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol, TypeAlias

from signpost_directory.concepts import Concept, Labels
from signpost_directory.normalise import content, stem, words

# What a wording is worth: its own name, another name, an everyday phrase, words of services.
PREFERRED, ALTERNATIVE, PHRASE, EVIDENCE = 1.0, 0.97, 0.93, 0.7
WORDING_POWER = 0.85
_ROUNDED = 1.001  # masses are kept in single precision; another stem would add far more

Wording: TypeAlias = tuple[int, tuple[str, ...], float]
"""The need's number, the stems in order, and what the wording is worth."""
Numbers: TypeAlias = "array[int]"
Figures: TypeAlias = "array[float]"


class Closest(NamedTuple):
    """The needs that hold a stem, what it is worth to the closest wording of each; and the
    wordings that hold no other stem."""

    needs: Numbers
    worths: Figures
    alone: Numbers


class Wordings(Protocol):
    """Every wording of one language, by its number and by the stems it holds."""

    concept: Numbers
    mass: Figures
    worth: Figures
    order: Numbers  # of the words as they stand: "wife hits me", "hit my wife"

    def knows(self, token: str) -> bool:
        """Whether a wording of a need, not only of services, holds this stem."""

    def rarity(self, token: str) -> float:
        """How much a stem tells: the fewer needs hold it, the more. Unknown stems tell most."""

    def holders(self, token: str) -> Sequence[int]:
        """The needs that hold a stem."""

    def numbers(self, token: str) -> Numbers:
        """The wordings that hold a stem."""

    def closest(self, token: str) -> Closest | None:
        """For each need its closest wording to a stem; None when no wording holds it."""


class BuiltWordings:
    """Wordings put together in memory: English at each start, the others once, for their file."""

    def __init__(self, wordings: Iterable[Wording], needs: int) -> None:
        raw = dict.fromkeys(wordings)
        self._needs = needs
        self.concept, self.mass, self.worth = array("H"), array("f"), array("f")
        self.order = array("I")
        self._by_stem: dict[str, Numbers] = defaultdict(lambda: array("I"))
        held: dict[str, set[int]] = defaultdict(set)
        for at, found, worth in raw:
            if worth > EVIDENCE:
                for token in found:
                    held[token].add(at)
        self._holders = {token: tuple(sorted(found)) for token, found in held.items()}
        self._rarity = {token: rarity_of(len(found), needs) for token, found in held.items()}
        for number, (at, found, worth) in enumerate(raw):
            stems = set(found)
            self.concept.append(at)
            self.mass.append(sum(map(self.rarity, stems)))
            self.worth.append(worth)
            self.order.append(order_of(found))
            for token in stems:
                self._by_stem[token].append(number)

    def stems(self) -> Iterator[str]:
        """Every stem that a wording holds."""
        return iter(self._by_stem)

    def knows(self, token: str) -> bool:
        """Whether a wording of a need, not only of services, holds this stem."""
        return token in self._holders

    def rarity(self, token: str) -> float:
        """How much a stem tells: the fewer needs hold it, the more. Unknown stems tell most."""
        return self._rarity.get(token) or rarity_of(0, self._needs)

    def holders(self, token: str) -> Sequence[int]:
        """The needs that hold a stem."""
        return self._holders.get(token, ())

    def numbers(self, token: str) -> Numbers:
        """The wordings that hold a stem."""
        return self._by_stem[token] if token in self._by_stem else array("I")

    def closest(self, token: str) -> Closest | None:
        """For each need its closest wording to a stem; None when no wording holds it."""
        if token not in self._by_stem:
            return None
        best: dict[int, float] = {}
        alone = array("I")
        whole = self.rarity(token) * _ROUNDED
        for number in self._by_stem[token]:
            mass, at = self.mass[number], self.concept[number]
            worth = self.worth[number] * math.pow(mass, -WORDING_POWER)
            if worth > best.get(at, 0.0):
                best[at] = worth
            if mass < whole:
                alone.append(number)
        return Closest(array("H", best), array("d", best.values()), alone)


def rarity_of(holders: int, needs: int) -> float:
    """How much a stem tells that so many of the needs hold."""
    return math.log(1 + needs / (1 + holders))


def order_of(tokens: Iterable[str]) -> int:
    """A figure for words in this order."""
    return zlib.crc32(" ".join(tokens).encode())


def texts_of(labels: Labels) -> Iterator[tuple[str, float]]:
    """Every wording of a need in one language, with what it is worth."""
    yield labels.preferred, PREFERRED
    yield from ((text, ALTERNATIVE) for text in labels.alternatives)
    yield from ((text, PHRASE) for text in labels.phrases)


def english_wordings(concepts: Sequence[Concept]) -> tuple[BuiltWordings, Counter[str]]:
    """The English wordings, with the words of services; and how often each word stands there."""
    counts: Counter[str] = Counter()

    def read() -> Iterator[Wording]:
        for at, concept in enumerate(concepts):
            labels = concept.labels.get("en")
            evidence = ((text, EVIDENCE) for text in concept.evidence)
            for text, worth in (*evidence, *(texts_of(labels) if labels else ())):
                kept = content(words(text))
                if kept:
                    counts.update(kept)
                    yield at, tuple(stem(word) for word in kept), worth

    return BuiltWordings(read(), len(concepts)), counts
