"""What a typed query says besides the need: a postcode, a day, a language, free of charge."""

import json
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from signpost_desktop.resources import resource
from signpost_directory.normalise import words
from signpost_directory.places import Place, Places

_DAYS = {
    "monday": 0, "mondays": 0, "tuesday": 1, "tuesdays": 1, "wednesday": 2, "wednesdays": 2,
    "thursday": 3, "thursdays": 3, "friday": 4, "fridays": 4, "saturday": 5, "saturdays": 5,
    "sunday": 6, "sundays": 6,
}  # fmt: skip
_FREE = {"free", "nothing", "gratis"}
_SPEAKING = {"speaking", "speaker", "speakers", "speaks", "language"}


@dataclass(frozen=True, slots=True)
class Facets:
    """The words that are left for the need, and what was understood besides.

    `text`: what was typed without its postcode.
    """

    words: list[str]
    text: str = ""
    place: Place | None = None
    days: frozenset[date] = field(default_factory=frozenset)
    languages: frozenset[str] = field(default_factory=frozenset)
    free: bool = False


@lru_cache(maxsize=1)
def language_names() -> dict[str, str]:
    """Names of languages (folded) to ISO codes, from the code list that ships.

    English names first, then other names and the languages' own.
    """
    entries = json.loads(resource("codelists", "languages.json").read_text("utf-8"))["values"]
    named = {" ".join(words(entry["label"])): entry["code"] for entry in entries}
    for entry in entries:
        for other in (*entry.get("also", ()), entry.get("own_name", "")):
            if folded := " ".join(words(other)):
                named.setdefault(folded, entry["code"])
    return named


def read_facets(text: str, places: Places, today: date) -> Facets:
    """Take a query apart. Facet words stay part of the need when nothing else is left."""
    found = places.in_text(text)
    place, rest = found if found else (None, text)
    typed = words(rest)
    days = _days(typed, today)
    languages = frozenset(_languages(typed))
    free = any(word in _FREE for word in typed)
    spoken = bool(languages) and any(word in _SPEAKING for word in typed)
    left = [
        word
        for word in typed
        if not (word in _DAYS or word in _FREE or word in {"today", "tomorrow", "weekend"})
        and not (spoken and word in _SPEAKING)
    ]
    return Facets(left or typed, rest, place, days, languages, free)


def _days(typed: list[str], today: date) -> frozenset[date]:
    wanted: set[date] = set()
    for word in typed:
        if word in _DAYS:
            wanted.add(today + timedelta((_DAYS[word] - today.weekday()) % 7))
        elif word == "weekend":
            wanted |= {today + timedelta((day - today.weekday()) % 7) for day in (5, 6)}
        elif word == "tomorrow":
            wanted.add(today + timedelta(1))
        elif word == "today":
            wanted.add(today)
    return frozenset(wanted)


def _languages(typed: list[str]) -> list[str]:
    names = language_names()
    return [names[word] for word in typed if word in names and word != "english"]
