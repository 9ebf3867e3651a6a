"""Tips that belong to needs, as data with their source: shown when the need is found."""

import json
from functools import cache

from signpost_desktop.resources import resource


@cache
def _tips(language: str) -> dict[str, str]:
    path = resource("tips", f"{language}.json")
    found = json.loads((path if path.exists() else resource("tips", "en.json")).read_text("utf-8"))
    return {str(tip["concept"]): str(tip["text"]) for tip in found["tips"]}


def tip_for(concept_id: str, language: str = "en") -> str:
    """The tip of a need, or ""."""
    return _tips(language).get(concept_id, "")
