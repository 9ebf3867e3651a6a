"""The taxonomy of needs: what people may need, in plain words, in every language that we have.

Read from resources/concepts: one file a domain for the structure (and the words by which a
service's own text shows that it meets a need), and one file a language and domain for labels.
A language is added by adding files; nothing here knows which there are.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
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
    """One need. `sensitive`: naming it on paper could put somebody in danger."""

    id: str
    sensitive: bool = False
    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    taxonomy: tuple[str, ...] = ()
    labels: dict[str, Labels] = field(default_factory=dict)

    def label(self, language: str = "en") -> str:
        """The preferred label in a language, else in English, never a guess."""
        labels = self.labels.get(language) or self.labels.get("en")
        return labels.preferred if labels else self.id


class Concepts:
    """All needs by id, and a mark that changes whenever the vocabulary does."""

    def __init__(self, concepts: dict[str, Concept], version: str) -> None:
        self._concepts = concepts
        self.version = version

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
        labels = _read_labels(folder, digest)
        for (language, concept_id), entry in sorted((corrected or {}).items()):
            if concept_id in labels:  # a need of another version may be gone
                labels[concept_id][language] = _labels(
                    {**_as_entry(labels[concept_id].get(language)), **entry}
                )
        concepts: dict[str, Concept] = {}
        for path in sorted(folder.glob("*.json")):
            for entry in _read(path, digest)["concepts"]:
                if entry["id"] in concepts:
                    raise ValueError(f"{path.name}: {entry['id']} stands twice")
                concepts[entry["id"]] = _concept(entry, labels.pop(entry["id"], {}))
        if labels:
            raise ValueError(f"labels without a concept: {', '.join(sorted(labels))}")
        return cls(concepts, digest.hexdigest()[:16])

    def __iter__(self) -> Iterator[Concept]:
        return iter(self._concepts.values())

    def __len__(self) -> int:
        return len(self._concepts)

    def get(self, concept_id: str) -> Concept | None:
        """The need with this id, or None: a newer team may know needs that we do not."""
        return self._concepts.get(concept_id)

    def label(self, concept_id: str, language: str = "en") -> str:
        """The label of an id, or the id itself where it is not known here."""
        concept = self.get(concept_id)
        return concept.label(language) if concept else concept_id


def _read(path: Path, digest: Any) -> Any:
    content = path.read_bytes()
    digest.update(content)
    return json.loads(content)


def _read_labels(folder: Path, digest: Any) -> dict[str, dict[str, Labels]]:
    labels: dict[str, dict[str, Labels]] = {}
    for path in sorted(folder.glob("labels/*/*.json")):
        for concept_id, entry in _read(path, digest).items():
            labels.setdefault(concept_id, {})[path.parent.name] = _labels(entry)
    return labels


def _labels(entry: Mapping[str, Any]) -> Labels:
    return Labels(
        entry["preferred"],
        tuple(entry.get("alternatives", ())),
        tuple(entry.get("phrases", ())),
        entry.get("reviewed_by", ""),
    )


def _as_entry(labels: Labels | None) -> dict[str, Any]:
    return asdict(labels) if labels else {"preferred": ""}


def _concept(entry: dict[str, Any], labels: dict[str, Labels]) -> Concept:
    return Concept(
        entry["id"],
        bool(entry.get("sensitive", False)),
        tuple(entry.get("broader", ())),
        tuple(entry.get("related", ())),
        tuple(entry.get("services", ())),
        tuple(entry.get("taxonomy", ())),
        labels,
    )
