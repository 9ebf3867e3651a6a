"""Texts of a service in other languages, out of what feeds have beside the standard.

HSDS 3 (and Open Referral UK 3.0, a profile of it) has no field for them: `languages` are those in
which a service is *given*, `alternate_name` has no language, `attributes` are labels of a
taxonomy, `metadata` tells of changes. "Language localization" (openreferral/specification, issue
63, 2014) was closed with "can be extended by user". So extensions are read that say plainly which
language a text is in, and nothing is guessed from the words themselves:

- `translations`, a list: `{"language": "so", "name": …, "description": …}`, the shape in which
  most APIs extend an object; or by language, `{"so": {"name": …}}`;
- the same list text by text, `{"language": "so", "field_name": "description", "translation": …}`:
  the columns of GTFS's `translations.txt`. Both also as a table beside HSDS tables (`service_id`);
- a field with the language behind it, `description_so`, `name:so` (OpenStreetMap), `name@so`.

In a spreadsheet: a heading with the language in it, see `column_in`. Language maps (JSON-LD's
`"name": {"en": …}`) are not read: no feed of services is known to have them.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from signpost_directory.feeds import parts
from signpost_directory.feeds.notes import Notes
from signpost_directory.feeds.plain import line, paragraphs
from signpost_directory.feeds.values import day, first, rows, texts
from signpost_directory.records import Translation
from signpost_directory.translated import TEXTS, base_language, is_empty, language_tag

MOST_LANGUAGES = 60
_MOST_ROWS = 600
_LONGEST_KEY = 60
_FIELDS = {
    **{name: name for name in TEXTS},
    "title": "name", "summary": "description", "eligibility_description": "eligibility",
    "how_to_access": "application_process", "documents": "required_documents",
    "required_document": "required_documents",
}  # fmt: skip
_LANGUAGE = ("language", "language_code", "locale", "lang")
_FIELD = ("field_name", "field", "property")
_TEXT = ("translation", "text", "value")
_BEHIND = re.compile(
    rf"({'|'.join(map(re.escape, _FIELDS))})[_:@]([a-z]{{2,3}}(?:[-_][a-z]{{2,4}})?)", re.IGNORECASE
)
_NO_LANGUAGE = frozenset({"id"})  # behind an underscore it is an identifier, not Indonesian


def translations_of(service: Mapping[str, Any], seen: Notes) -> tuple[Translation, ...]:
    """The translations that a JSON service carries, one a language, in the order of the feed."""
    found: dict[str, dict[str, Any]] = {}
    for row in _listed(service.get("translations"))[:_MOST_ROWS]:
        told = first(row, *_LANGUAGE)
        _take(found, language_tag(line(told, seen)) or _code_of(line(told, seen)), row, seen)
    for key, value in service.items():
        if len(key) < _LONGEST_KEY and (told := _behind(key)):
            _put(found, *told, value, seen)
    return made(found) if found else ()


@lru_cache(maxsize=2_000)
def _behind(key: str) -> tuple[str, str] | None:
    """The language and the text of a field such as "description_so". Feeds repeat their keys."""
    behind = _BEHIND.fullmatch(key)
    if behind is None or behind[2].lower() in _NO_LANGUAGE:
        return None
    tag = language_tag(behind[2])
    known = base_language(tag) in _known_codes()
    return (tag, _FIELDS[behind[1].lower()]) if known else None


def made(found: Mapping[str, Mapping[str, Any]]) -> tuple[Translation, ...]:
    """Translations out of their fields by language; those that say nothing are left out."""
    every = (Translation(language, **told) for language, told in found.items())
    return tuple(each for each in every if not is_empty(each))


def _listed(value: object) -> list[dict[str, Any]]:
    if isinstance(value, dict) and not any(name in value for name in _LANGUAGE):
        return [
            {**texts_of, "language": language}
            for language, texts_of in value.items()
            if isinstance(texts_of, dict)
        ]
    return rows(value)


def _take(found: dict[str, dict[str, Any]], tag: str, row: dict[str, Any], seen: Notes) -> None:
    named = line(first(row, *_FIELD), seen).lower()
    if named:
        if named in _FIELDS:
            _put(found, tag, _FIELDS[named], first(row, *_TEXT), seen)
        return
    for key, name in _FIELDS.items():
        if row.get(key):
            _put(found, tag, name, row[key], seen)
    if tag in found:
        who = line(first(row, "translator", "translated_by"), seen)[:200]
        when = day(first(row, "date", "translated_at", "last_modified"), seen)
        found[tag].setdefault("translator", "" if "@" in who else who)
        found[tag].setdefault("date", when)


def _put(found: dict[str, dict[str, Any]], tag: str, name: str, value: object, seen: Notes) -> None:
    """Keep one text; of several the first that says anything. English is the record's own."""
    if not tag or base_language(tag) == "en":
        return
    if tag not in found and len(found) >= MOST_LANGUAGES:
        return
    told = _documents(value, seen) if name == "required_documents" else _one(name, value, seen)
    if told:
        found.setdefault(tag, {}).setdefault(name, told)


def _one(name: str, value: object, seen: Notes) -> str:
    return line(value, seen) if name == "name" else paragraphs(value, seen)


def _documents(value: object, seen: Notes) -> tuple[str, ...]:
    each = value if isinstance(value, list) else [value]
    plain = (one.get("document") if isinstance(one, dict) else one for one in each[:100])
    return texts(paragraphs(one, seen) for one in plain)


# Spreadsheets ---------------------------------------------------------------------------------

_SHEET_FIELDS = {
    "name": "name", "description": "description", "eligibility": "eligibility",
    "documents": "required_documents", "referral": "application_process",
}  # fmt: skip
_BRACKETS = re.compile(r"(.+?)\s*[(\[]\s*([^()\[\]]+?)\s*[)\]]")
_IN = re.compile(r"(.+?)\s+in\s+(\S.*)", re.IGNORECASE)
_PARTED = re.compile(r"(.+?)\s*[_:@–-]\s*([^_:@–-]+)")


def column_in(heading: str, names: Mapping[str, Iterable[str]]) -> str | None:
    """What a column of translations holds, as "name:so"; None for any other column.

    Headings such as "Name (Somali)", "name [so]", "Name in Somali", "description_so", "Name -
    Soomaali" and "Somali name". `names` are the headings that each field of a list may have.
    """
    text = " ".join(heading.split())[:100]
    for pattern in (_BRACKETS, _IN, _PARTED):
        if parted := pattern.fullmatch(text):
            return _column(parted[1], parted[2], names)
    before, _, after = text.partition(" ")
    return _column(after, before, names) if after and len(before) > 3 else None


def _column(named: str, language: str, names: Mapping[str, Iterable[str]]) -> str | None:
    plain = " ".join(re.split(r"[\W_]+", named.lower())).strip()
    code = _code_of(language)
    if not code or code == "en":
        return None
    field = next((f for f in _SHEET_FIELDS if plain == f or plain in names[f]), None)
    return f"{field}:{code}" if field else None


def parted(column: str) -> tuple[str, str] | None:
    """("name", "so") for "name:so"; None for a field of the list's own language."""
    field, _, language = column.partition(":")
    return (field, language) if language and field in _SHEET_FIELDS else None


def translations_in(cells: Mapping[str, str], seen: Notes) -> tuple[Translation, ...]:
    """The translations in the cells of a spreadsheet's row, by what `column_in` calls them."""
    found: dict[str, dict[str, Any]] = {}
    for column, value in cells.items():
        if told := parted(column):
            _put(found, told[1], _SHEET_FIELDS[told[0]], value, seen)
    return made(found)


def _code_of(language: str) -> str:
    """The code of a language written as a code, in English or by its own name; else ""."""
    written = language.strip()
    if len(written) > 40:
        return ""
    tag = language_tag(written)
    if base_language(tag) in _known_codes():
        return tag
    code = parts.language(written).code
    return code if code in _known_codes() else ""


@cache
def _known_codes() -> frozenset[str]:
    return parts.known_codes()
