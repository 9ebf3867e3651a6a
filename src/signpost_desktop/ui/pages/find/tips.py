"""Tips that belong to needs, as data with their source: shown when the need is found."""

import json
from functools import cache

from PySide6.QtCore import QCoreApplication

from signpost_desktop.resources import resource


@cache
def _tips() -> dict[str, str]:
    found = json.loads(resource("tips", "en.json").read_text("utf-8"))
    return {str(tip["concept"]): str(tip["text"]) for tip in found["tips"]}


def tip_for(concept_id: str) -> str:
    """The tip of a need in the window's language, or ""."""
    tip = _tips().get(concept_id, "")
    return QCoreApplication.translate("Tips", tip) if tip else ""
