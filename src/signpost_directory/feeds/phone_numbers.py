"""Phone numbers of a feed in the usual British form, with the words that stood around them."""

import re
from functools import lru_cache

import phonenumbers

from signpost_directory.feeds import notes
from signpost_directory.feeds.notes import Notes
from signpost_directory.feeds.plain import line
from signpost_directory.records import Phone

_BARE = re.compile(r"^[\d\s()+.\-–]+$")
_EXTENSION = re.compile(
    r"\s*(?:\bextension|\bextn|\bext|\bx)\.?\s*:?\s*(\d{1,6})\s*$", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*(?:[/,;|&]|\bor\b|\band\b)\s*")
_LONGEST = 300


def phones_in(
    value: object, seen: Notes, extension: str = "", description: str = ""
) -> list[Phone]:
    """The numbers of a text: "Youth line: 0117 496 0123" is a number with a description.

    A text that holds no number of the usual length stays as it is: 111, 999, "text 88247".
    """
    text = line(value, seen).strip("\"' ")[:_LONGEST]
    if not text:
        return []
    numbers, words, found_extension = _parsed(text)
    if numbers != (text,):
        seen.add(notes.PHONE)
    said = "; ".join(part for part in (words, description) if part)
    return [Phone(number, extension or found_extension, said) for number in numbers]


@lru_cache(maxsize=20_000)
def _parsed(text: str) -> tuple[tuple[str, ...], str, str]:
    """Numbers, the words around them, and an extension."""
    extension = ""
    match = _EXTENSION.search(text)
    if match and len(re.sub(r"\D", "", text[: match.start()])) >= 9:
        extension, text = match[1], text[: match.start()]
    parts = [_usual(part) for part in _BETWEEN.split(text)]
    if parts and all(parts):
        return tuple(parts), "", extension
    found, words, end = [], [], 0
    for hit in phonenumbers.PhoneNumberMatcher(text, "GB", phonenumbers.Leniency.POSSIBLE):
        if not hit.raw_string.startswith(("0", "+", "(0")):
            continue  # "48 high street", "2024": not how a number begins here
        found.append(_written(hit.number))
        words.append(text[end : hit.start].strip(" :,;/-–()"))
        end = hit.end
    if not found:
        return (text,), "", extension
    words.append(text[end:].strip(" :,;/-–()"))
    said = "; ".join(word for word in words if word.lower() not in ("", "or", "and", "tel"))
    return tuple(found), said, extension


def _usual(text: str) -> str:
    if not _BARE.match(text) or len(re.sub(r"\D", "", text)) < 9:
        return ""
    try:
        number = phonenumbers.parse(text.replace("(0)", ""), "GB")
    except phonenumbers.NumberParseException:
        return ""
    return _written(number) if phonenumbers.is_possible_number(number) else ""


def _written(number: phonenumbers.PhoneNumber) -> str:
    british = number.country_code == 44
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, style.NATIONAL if british else style.INTERNATIONAL)
