"""The taxonomy of needs: what people may need, in plain words, in every language that we have.

Read from resources/concepts: one file a domain for the structure (and the words by which a
service's own text shows that it meets a need), and one file a language and domain for labels.
A language is added by adding files; nothing here knows which there are. English labels are read
at the start, those of another language when they are asked for: together they are 20 MB.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from signpost_directory.resources import resource


@dataclass(frozen=True, slots=True)
class Labels:
    """The words for one need in one language. `reviewed_by` is empty until a speaker has."""

    preferred: str
    alternatives: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    reviewed_by: str = ""

    def all(self) -> Iterator[str]:
        """Every wording, the preferred one first."""
        yield self.preferred
        yield from self.alternatives
        yield from self.phrases


@dataclass(frozen=True, slots=True)
class Concept:
    """One need. `sensitive`: naming it on paper could put somebody in danger.

    `instead`: the needs whose services to go to where no service meets this one, best first.
    """

    id: str
    sensitive: bool = False
    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    taxonomy: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    labels: dict[str, Labels] = field(default_factory=dict)  # English ones; others: Concepts

    def label(self) -> str:
        """The preferred English label. In another language: `Concepts.label`."""
        english = self.labels.get("en")
        return english.preferred if english else self.id


class Concepts:
    """All needs by id, and a mark that changes whenever shipped needs or English labels do.

    Only those say which services meet a need; labels in other languages do not.
    """

    def __init__(
        self,
        concepts: dict[str, Concept],
        version: str,
        folder: Path,
        corrected: Mapping[tuple[str, str], Any] | None = None,
    ) -> None:
        self._concepts = concepts
        self.version = version
        self.folder = folder
        self._corrected = corrected or {}
        self._preferred: dict[str, dict[str, str]] = {}

    @classmethod
    def load(
        cls, folder: Path | None = None, corrected: Mapping[tuple[str, str], Any] | None = None
    ) -> "Concepts":
        """The needs of a folder, by default those that ship with Signpost.

        `corrected` are label entries by language and id, as the files have them: what a speaker
        has put right stands over what is shipped. They do not change `version`: no index of
        services is made of them.

        Raises ValueError, naming the file, when a label belongs to no concept or an id stands
        twice: a damaged vocabulary must not pass for a smaller one.
        """
        folder = folder or resource("concepts")
        digest = hashlib.sha256()
        labels = _read_labels(folder, "en", digest)
        concepts: dict[str, Concept] = {}
        for path in sorted(folder.glob("*.json")):
            for entry in _read(path, digest)["concepts"]:
                if entry["id"] in concepts:
                    raise ValueError(f"{path.name}: {entry['id']} stands twice")
                concepts[entry["id"]] = _concept(entry)
        if unknown := labels.keys() - concepts.keys():
            raise ValueError(f"labels without a concept: {', '.join(sorted(unknown))}")
        loaded = cls(concepts, digest.hexdigest()[:16], folder, corrected)
        for concept_id, its in loaded._with_corrections("en", labels).items():
            concepts[concept_id].labels["en"] = its
        return loaded

    @staticmethod
    @cache
    def shipped() -> "Concepts":
        """The needs that ship with Signpost, read once in a process."""
        return Concepts.load()

    def __iter__(self) -> Iterator[Concept]:
        return iter(self._concepts.values())

    def __len__(self) -> int:
        return len(self._concepts)

    def get(self, concept_id: str) -> Concept | None:
        """The need with this id, or None: a newer team may know needs that we do not."""
        return self._concepts.get(concept_id)

    def label(self, concept_id: str, language: str = "en") -> str:
        """The label of an id in a language, else in English; the id where it is not known here."""
        concept = self.get(concept_id)
        if concept is None:
            return concept_id
        if language != "en" and language not in self._preferred:
            labels = self.labels_in(language)
            self._preferred[language] = {key: one.preferred for key, one in labels.items()}
        return self._preferred.get(language, {}).get(concept_id) or concept.label()

    def languages(self) -> tuple[str, ...]:
        """The languages that there are labels in, shipped or from a speaker."""
        shipped = {path.parent.name for path in self.folder.glob("labels/*/*.json")}
        return tuple(sorted(shipped | {language for language, _ in self._corrected}))

    def labels_in(self, language: str) -> dict[str, Labels]:
        """By id the words for each need in a language, as they stand now.

        Raises ValueError, naming the language, when a shipped label belongs to no need.
        """
        labels = _read_labels(self.folder, language)
        if unknown := labels.keys() - self._concepts.keys():
            raise ValueError(f"{language}: no need is called {', '.join(sorted(unknown))}")
        return self._with_corrections(language, labels)

    def corrected_in_others(self) -> dict[str, Any]:
        """What speakers put right in other languages than English, by language and id."""
        others = sorted(key for key in self._corrected if key[0] != "en")
        return {" ".join(key): self._corrected[key] for key in others}

    def _with_corrections(self, language: str, labels: dict[str, Labels]) -> dict[str, Labels]:
        for (of, concept_id), entry in sorted(self._corrected.items()):
            # A need of another version may be gone; one without a name is not a need yet.
            its = {**_as_entry(labels.get(concept_id)), **entry}
            if of == language and concept_id in self._concepts and its["preferred"]:
                labels[concept_id] = _labels(its)
        return labels


def _read(path: Path, digest: Any = None) -> Any:
    content = path.read_bytes()
    if digest:
        digest.update(content)
    return json.loads(content)


def _read_labels(folder: Path, language: str, digest: Any = None) -> dict[str, Labels]:
    return {
        concept_id: _labels(entry)
        for path in sorted(folder.glob(f"labels/{language}/*.json"))
        for concept_id, entry in _read(path, digest).items()
    }


def _labels(entry: Mapping[str, Any]) -> Labels:
    return Labels(
        entry["preferred"],
        tuple(entry.get("alternatives", ())),
        tuple(entry.get("phrases", ())),
        entry.get("reviewed_by", ""),
    )


def _as_entry(labels: Labels | None) -> dict[str, Any]:
    return asdict(labels) if labels else {"preferred": ""}


def _concept(entry: dict[str, Any]) -> Concept:
    return Concept(
        entry["id"],
        bool(entry.get("sensitive", False)),
        tuple(entry.get("broader", ())),
        tuple(entry.get("related", ())),
        tuple(entry.get("services", ())),
        tuple(entry.get("taxonomy", ())),
        tuple(entry.get("instead", ())),
    )
