"""What speakers corrected or confirmed: kept in the user's folder, laid over the shipped words.

One file a language. Nothing in the program's own folder is changed, so a new version keeps them.
"""

import json
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.files import storage_error

_log = logging.getLogger(__name__)
KINDS = ("window", "needs", "sheet", "letters", "client_screen", "urgent")


@dataclass(frozen=True, slots=True)
class Correction:
    """The words that stand, and who read them ("" where nobody has yet)."""

    words: tuple[str, ...]
    reviewed_by: str = ""


@dataclass(frozen=True)
class Corrections:
    """One language's corrections: by kind, then by key."""

    language: str
    by_kind: Mapping[str, Mapping[str, Correction]] = field(default_factory=dict)

    def of(self, kind: str) -> Mapping[str, Correction]:
        """Those of one kind, by key."""
        return self.by_kind.get(kind, {})

    def with_more(self, more: "Corrections") -> "Corrections":
        """These and the others, which stand where both have a key."""
        return Corrections(
            self.language, {kind: {**self.of(kind), **more.of(kind)} for kind in KINDS}
        )

    def __len__(self) -> int:
        return sum(len(found) for found in self.by_kind.values())


def read_corrections(folder: Path, language: str) -> Corrections:
    """What is kept for a language; none where a file is missing, or damaged, which is logged."""
    path = _path(folder, language)
    try:
        found = json.loads(path.read_text("utf-8"))
        return Corrections(language, {kind: dict(_kept(found.get(kind, {}))) for kind in KINDS})
    except FileNotFoundError:
        return Corrections(language)
    except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
        _log.info("corrections not read (%s); the shipped words stand", type(error).__name__)
        return Corrections(language)


def every_correction(folder: Path) -> dict[str, Corrections]:
    """Those of every language that has some."""
    codes = (path.stem.removeprefix("corrections_") for path in folder.glob("corrections_*.json"))
    return {code: read_corrections(folder, code) for code in sorted(codes)}


def write_corrections(folder: Path, corrections: Corrections) -> None:
    """Keep them, whole or not at all. Raises a SignpostError where the disk refuses."""
    content = {
        kind: {
            key: {"words": list(each.words), "reviewed_by": each.reviewed_by}
            for key, each in corrections.of(kind).items()
        }
        for kind in KINDS
    }
    path = _path(folder, corrections.language)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")
        fresh.replace(path)
    except OSError as error:
        refused: SignpostError = storage_error(error)
        raise refused from error


def _kept(found: Mapping[str, Any]) -> Iterator[tuple[str, Correction]]:
    for key, entry in found.items():
        words = tuple(str(each) for each in entry["words"])
        if words and all(words):
            yield str(key), Correction(words, str(entry.get("reviewed_by", "")))


def _path(folder: Path, language: str) -> Path:
    return folder / f"corrections_{language}.json"
