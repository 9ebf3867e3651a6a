"""Records, their fields and values in plain words: for what waits, and for two versions."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from signpost_desktop.casework.choices import CHANNELS, OUTCOMES, REASONS
from signpost_desktop.casework.languages import language_name
from signpost_desktop.store.tables import NOT_ASKED
from signpost_desktop.ui.answers import (
    Pairs,
    answer_words,
    code_list,
    gender_answers,
    said_pairs,
    told_answers,
    with_states,
    yes_no,
)
from signpost_desktop.ui.language import day_words

translate = QCoreApplication.translate
_FREE_TEXT = {
    "given_name", "family_name", "known_as", "phone", "email", "address", "postcode",
    "safe_words", "reference", "find_again", "owner_words", "note", "own_words", "venue", "words",
    "description", "eligibility", "application_process", "required_documents",
}  # fmt: skip
_PEOPLE = {"owner_id", "merged_into", "client_id"}
_DAYS = {"due", "resolved_on", "privacy_told_on", "happened_on"}


def kind_words(kind: str) -> str:
    """A kind of record, as people call it."""
    return {
        "contact": translate("Records", "Contact"),
        "client": translate("Records", "A person's page"),
        "follow_up": translate("Records", "Needs more help"),
        "person": translate("Records", "Somebody of the team"),
        "conflict": translate("Records", "Two versions"),
        "service_text": translate("Records", "A service in another language"),
        "service_text_check": translate("Records", "A check of a service in another language"),
    }.get(kind, translate("Records", "Something else"))


def field_words(field: str) -> str:
    """A field, as the forms call it. One of a newer Signpost keeps its own name."""
    return {
        "given_name": translate("Records", "Given name"),
        "family_name": translate("Records", "Family name"),
        "known_as": translate("Records", "Name they use"),
        "birth_date": translate("Records", "Born"),
        "birth_estimated": translate("Records", "Whether the year of birth is a guess"),
        "gender": translate("Records", "Gender"),
        "ethnicity": translate("Records", "Ethnic group"),
        "religion": translate("Records", "Religion"),
        "languages": translate("Records", "Languages, the preferred first"),
        "interpreter": translate("Records", "Interpreter"),
        "phone": translate("Records", "Phone"),
        "email": translate("Records", "Email"),
        "address": translate("Records", "Address"),
        "postcode": translate("Records", "Postcode"),
        "ring": translate("Records", "May we ring?"),
        "text": translate("Records", "May we text?"),
        "message": translate("Records", "May we leave a message?"),
        "write": translate("Records", "May we write?"),
        "safe_words": translate("Records", "What else keeps them safe"),
        "privacy_told": translate("Records", "Told how we use their information"),
        "privacy_told_on": translate("Records", "Told on"),
        "merged_into": translate("Records", "Joined with"),
        "reference": translate("Records", "Number in your spreadsheet"),
        "reason": translate("Records", "Why they need more help"),
        "urgency": translate("Records", "How urgent"),
        "owner_id": translate("Records", "With"),
        "owner_words": translate("Records", "With, in words"),
        "due": translate("Records", "Do by"),
        "find_again": translate("Records", "How to find them again"),
        "status": translate("Records", "What became of it"),
        "outcome": translate("Records", "What happened"),
        "barrier": translate("Records", "What got in the way"),
        "resolved_on": translate("Records", "Done on"),
        "tries": translate("Records", "How often it was tried"),
        "name": translate("Records", "Name"),
        "roles": translate("Records", "What they do"),
        "left_at": translate("Records", "Left"),
        "undone": translate("Records", "Undone"),
        "channel": translate("Records", "How"),
        "venue": translate("Records", "Where"),
        "note": translate("Records", "Note"),
        "own_words": translate("Records", "In their own words"),
        "description": translate("Records", "What it is"),
        "eligibility": translate("Records", "Who it is for"),
        "application_process": translate("Records", "How to get it"),
        "required_documents": translate("Records", "What to bring"),
        "taken_back": translate("Records", "Taken back"),
    }.get(field, field.replace("_", " "))


def is_text(field: str) -> bool:
    """Whether what is right can be typed: free words, no choice of a list."""
    return field in _FREE_TEXT


def value_words(field: str, value: Any, names: Mapping[str, str]) -> str:
    """A value in words; an empty one is said. `names` are people by id."""
    if field in _PEOPLE:
        return _person(field, value, names)
    pairs = _answers(field)
    if pairs and isinstance(value, str):
        return answer_words(value, pairs)
    if isinstance(value, list) and value:
        words = language_name if field == "languages" else _plain
        return ", ".join(words(str(each)) for each in value)
    if isinstance(value, bool):
        return translate("Records", "Yes") if value else translate("Records", "No")
    if value is None or value in ("", [], {}):
        return translate("Records", "Empty")
    return _day(str(value)) if field in _DAYS else str(value)


def _plain(code: str) -> str:
    return code.replace("_", " ")


def _person(field: str, value: Any, names: Mapping[str, str]) -> str:
    if not value:
        if field == "owner_id":
            return translate("Records", "The team")
        return translate("Records", "Nobody")
    return names.get(str(value), translate("Records", "Somebody"))


def _answers(field: str) -> Pairs:
    if field in ("ring", "text", "message", "write"):
        return yes_no()
    lists = {
        "interpreter": "interpreter",
        "ethnicity": "ethnicity_ons2021",
        "religion": "religion_census2021",
        "barrier": "barriers",
    }
    if field in lists:
        return with_states(code_list(lists[field]))
    return {
        "gender": gender_answers,
        "privacy_told": told_answers,
        "urgency": lambda: code_list("urgency"),
        "reason": lambda: said_pairs(REASONS),
        "outcome": lambda: said_pairs(OUTCOMES),
        "channel": lambda: said_pairs(CHANNELS),
        "status": _statuses,
    }.get(field, tuple)()


def _statuses() -> Pairs:
    return (
        ("open", translate("Records", "Still needs help")),
        ("done", translate("Records", "Done")),
        ("handed_over", translate("Records", "Handed over")),
        ("not_needed", translate("Records", "No longer needed")),
        (NOT_ASKED, translate("Records", "Not known")),
    )


def _day(value: str) -> str:
    try:
        day = date.fromisoformat(value[:10])
    except ValueError:
        return value
    return day_words(day)
