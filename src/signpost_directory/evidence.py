"""What a service's own text shows of the needs that it meets, weighed once when it is indexed."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator

from signpost_directory.concepts import Concept, Concepts
from signpost_directory.normalise import STOP_WORDS, stem, stems, words
from signpost_directory.records import ServiceRecord
from signpost_directory.translated import other_texts

# How far each part of a record can be believed, in hundredths.
TERM, KIND, NAME, TEXT, ORGANIZATION = 300, 400, 260, 130, 60
CEILING = 600
LEAST = 80
ENOUGH = 5.0


class Evidence:
    """Finds evidence phrases in texts: every run of stems is looked up as a whole."""

    def __init__(self, concepts: Concepts) -> None:
        self._terms: dict[str, list[str]] = defaultdict(list)
        trusts: dict[tuple[str, ...], dict[str, float]] = defaultdict(dict)
        for concept in concepts:
            for phrase, trust in _phrases(concept):
                found = tuple(stem(w) for w in words(phrase) if w not in STOP_WORDS)
                if found:
                    held = trusts[found]
                    held[concept.id] = max(trust, held.get(concept.id, 0.0))
            for term in {*concept.taxonomy, concept.label()}:
                self._terms[" ".join(stems(term))].append(concept.id)
        told = _told(trusts, len(concepts))
        self._phrases = {
            phrase: [
                (concept_id, trust * _strength(phrase, told)) for concept_id, trust in held.items()
            ]
            for phrase, held in trusts.items()
        }
        self._beginnings = {phrase[:n] for phrase in trusts for n in range(1, len(phrase))}

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
        """Each distinct phrase counts once."""
        found = [stem(w) for w in words(text) if w not in STOP_WORDS]
        seen: set[tuple[str, ...]] = set()
        for at in range(len(found)):
            for end in range(at + 1, len(found) + 1):
                run = tuple(found[at:end])
                if run in self._phrases and run not in seen:
                    seen.add(run)
                    for concept_id, strength in self._phrases[run]:
                        weights[concept_id] += weight * strength
                if run not in self._beginnings:
                    break


def _phrases(concept: Concept) -> Iterator[tuple[str, float]]:
    """The wordings that may stand in a service's text, and how far each can be trusted."""
    for phrase in concept.evidence:
        yield phrase, 1.0
    english = concept.labels.get("en")
    if english:
        for phrase in (english.preferred, *english.alternatives):
            yield phrase, 0.8
        for phrase in english.phrases:
            yield phrase, 0.5


def _told(trusts: dict[tuple[str, ...], dict[str, float]], total: int) -> dict[str, float]:
    """How much each stem tells: the fewer needs have it in their evidence, the more."""
    holders: dict[str, set[str]] = defaultdict(set)
    for phrase, held in trusts.items():
        for token in phrase:
            holders[token].update(held)
    return {token: math.log(1 + total / (1 + len(held))) for token, held in holders.items()}


def _strength(phrase: tuple[str, ...], told: dict[str, float]) -> float:
    """A longer phrase is surer than a single word, a rare word than a common one."""
    enough = min(1.0, sum(told[token] for token in phrase) / ENOUGH)
    return (0.6 + 0.4 * min(len(phrase), 3)) * enough


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
    for translation in record.translations:
        yield from other_texts(translation)
