"""Service records from JSON documents that somebody else wrote: believed only as far as they fit.

The server that sends them is the team's own, but another version of it; a page must never meet a
number where a name should be.
"""

import json
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from signpost_directory.records import ServiceRecord

LONGEST_TEXT = 100_000
MOST_PARTS = 10_000


class UnfitDocumentError(ValueError):
    """It is no service record. The text names the field, never what is in it."""


def read_document(content: bytes) -> ServiceRecord:
    """The record of a JSON document in UTF-8; fields of a newer version are passed over.

    Raises UnfitDocumentError.
    """
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UnfitDocumentError("JSON") from error
    record = _record(ServiceRecord, document, "service")
    if not isinstance(record, ServiceRecord) or not record.id:
        raise UnfitDocumentError("id")
    return record


@cache
def _hints(cls: type[Any]) -> Mapping[str, Any]:
    named = get_type_hints(cls)
    return {field.name: named[field.name] for field in fields(cls)}


def _record(cls: type[Any], value: Any, name: str) -> Any:
    if not isinstance(value, dict):
        raise UnfitDocumentError(name)
    hints = _hints(cls)  # type: ignore[arg-type]  # mypy takes a class for unhashable
    told = {key: _fitting(hints[key], one, key) for key, one in value.items() if key in hints}
    try:
        return cls(**told)
    except TypeError as error:
        raise UnfitDocumentError(name) from error


def _fitting(hint: Any, value: Any, name: str) -> Any:
    """The value as this field holds it."""
    origin = get_origin(hint)
    if origin is UnionType:
        if value is None:
            return None
        (hint,) = (one for one in get_args(hint) if one is not type(None))
        return _fitting(hint, value, name)
    if origin is tuple:
        if not isinstance(value, list) or len(value) > MOST_PARTS:
            raise UnfitDocumentError(name)
        return tuple(_fitting(get_args(hint)[0], one, name) for one in value)
    return _single(hint, value, name)


def _single(hint: Any, value: Any, name: str) -> Any:
    if hint is str:
        fits = isinstance(value, str) and len(value) <= LONGEST_TEXT
    elif hint is float:
        fits = isinstance(value, int | float) and not isinstance(value, bool)
    elif hint in (int, bool):
        fits = type(value) is hint
    else:
        return _record(hint, value, name)
    if not fits:
        raise UnfitDocumentError(name)
    return value
