"""Where the lexicon lies, and when it is made anew.

An installed Signpost brings it along (hatch_build.py). In a checkout it is made by set-up, or at
first use, whenever a label file has changed: there labels are what people work on. With what
speakers put right on this computer it is another one, made anew when they did.
"""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

from platformdirs import user_cache_path

from signpost_desktop.directory.languages.stemming import FORM as STEMMING_FORM
from signpost_directory.concepts import Concepts
from signpost_directory.normalise import STEMMING

FILE = "lexicon.sqlite"
FORM = "1"  # raise it when another file would be written for the same labels


def made_lexicon(concepts: Concepts) -> Path:
    """The lexicon of these labels, made now if there is none of them as they are."""
    from signpost_desktop.directory.languages.building import build  # noqa: PLC0415 - rarely

    stamp = stamp_of(concepts)
    target = _shelf(concepts.folder) / f"{stamp}-{FILE}"
    if not target.exists():
        build(concepts, stamp, target)
        for older in target.parent.glob(f"*-{FILE}"):
            if older != target:
                # On Windows one that a window has open stays: it goes the next time.
                with suppress(PermissionError):
                    older.unlink(missing_ok=True)
    return target


def stamp_of(concepts: Concepts) -> str:
    """A mark that changes whenever a file of needs or labels does, by its size and time, or what
    a speaker put right."""
    digest = hashlib.sha256(f"{FORM} {STEMMING_FORM} {STEMMING}".encode())
    folder = concepts.folder
    for path in sorted((*folder.glob("*.json"), *folder.glob("labels/*/*.json"))):
        about = path.stat()
        name = path.relative_to(folder).as_posix()
        digest.update(f"{name} {about.st_size} {about.st_mtime_ns}\n".encode())
    digest.update(json.dumps(concepts.corrected_in_others()).encode())
    return digest.hexdigest()[:16]


def _shelf(concepts: Path) -> Path:
    """Beside the checkout's other built things, where those may be written."""
    checkout = concepts.parents[1]
    if (checkout / "pyproject.toml").exists() and os.access(checkout, os.W_OK):
        return checkout / "build"
    return user_cache_path("signpost", appauthor=False)
