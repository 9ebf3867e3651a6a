"""What a service's own text shows of the needs that it meets, weighed once when it is indexed."""

import math
from collections import defaultdict
from collections.abc import Iterable

from signpost_desktop.directory.concepts import Concepts
from signpost_desktop.directory.normalise import STOP_WORDS, stem, stems, words
from signpost_desktop.directory.records import ServiceRecord

# How far each part of a record can be believed, in hundredths.
TERM, KIND, NAME, TEXT, ORGANIZATION = 300, 400, 260, 130, 60
CEILING = 600
LEAST = 80
ENOUGH = 5.0


class Evidence:
    """Finds evidence phrases in texts: phrases by their first stem, matched word by word."""

    def __init__(self, concepts: Concepts) -> None:
        self._phrases: dict[str, list[tuple[tuple[str, ...], str, float]]] = defaultdict(list)
        self._terms: dict[str, list[str]] = defaultdict(list)
        for concept in concepts:
            for phrase in {p.casefold() for p in concept.evidence}:
                self._add(phrase, concept.id, 1.0)
            english = concept.labels.get("en")
            if english:
                for phrase in {english.preferred, *english.alternatives}:
                    self._add(phrase, concept.id, 0.8)
                for phrase in english.phrases:
                    self._add(phrase, concept.id, 0.5)
            for term in {*concept.taxonomy, concept.label()}:
                self._terms[" ".join(stems(term))].append(concept.id)
        self._told = self._weigh_words(len(concepts))

    def _add(self, phrase: str, concept_id: str, trust: float) -> None:
        found = tuple(stem(w) for w in words(phrase) if w not in STOP_WORDS)
        if found:
            self._phrases[found[0]].append((found[1:], concept_id, trust))

    def _weigh_words(self, total: int) -> dict[str, float]:
        """How much each stem tells: the fewer needs have it in their evidence, the more."""
        holders: dict[str, set[str]] = defaultdict(set)
        for first, phrases in self._phrases.items():
            for rest, concept_id, _ in phrases:
                for token in (first, *rest):
                    holders[token].add(concept_id)
        return {token: math.log(1 + total / (1 + len(held))) for token, held in holders.items()}

    def weigh(self, record: ServiceRecord) -> dict[str, int]:
        """The needs that a record shows evidence of, each with a weight from LEAST to CEILING."""
        weights: dict[str, float] = defaultdict(float)
        for term in record.taxonomy_terms:
            self._weigh_term(term.name, TERM, weights)
        self._weigh_term(record.kind, KIND, weights)
        self._weigh_text(f"{record.name} {record.alternate_name}", NAME, weights)
        body = (record.description, record.eligibility, " ".join(record.audiences))
        self._weigh_text(" ".join(body), TEXT, weights)
        if record.organization and record.organization.name != record.name:
            self._weigh_text(record.organization.name, ORGANIZATION, weights)
        return {c: min(round(w), CEILING) for c, w in weights.items() if w >= LEAST}

    def _weigh_term(self, term: str, weight: int, weights: dict[str, float]) -> None:
        if not term:
            return
        for concept_id in self._terms.get(" ".join(stems(term)), ()):
            weights[concept_id] += weight
        self._weigh_text(term, weight // 2, weights)

    def _weigh_text(self, text: str, weight: int, weights: dict[str, float]) -> None:
        """Each distinct phrase counts once; a longer phrase is surer than a single word."""
        found = [stem(w) for w in words(text) if w not in STOP_WORDS]
        best: dict[tuple[str, tuple[str, ...]], float] = {}
        for at, first in enumerate(found):
            for rest, concept_id, trust in self._phrases.get(first, ()):
                size = len(rest) + 1
                if found[at + 1 : at + size] == list(rest):
                    key = (concept_id, (first, *rest))
                    told = sum(self._told[token] for token in key[1])
                    strength = trust * (0.6 + 0.4 * min(size, 3)) * min(1.0, told / ENOUGH)
                    best[key] = max(best.get(key, 0.0), strength)
        for (concept_id, _), strength in best.items():
            weights[concept_id] += weight * strength


def bodies(record: ServiceRecord) -> Iterable[str]:
    """The texts of a record beyond its name and labels, for the full index."""
    yield record.description
    yield record.eligibility
    yield record.application_process
    yield from record.audiences
    yield from record.service_areas
    yield from (place.name for place in record.locations)
    yield from (line for place in record.locations for line in place.address)
    yield from (language.name for language in record.languages)
    if record.organization:
        yield record.organization.description
