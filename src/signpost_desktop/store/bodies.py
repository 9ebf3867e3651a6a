"""A record's body: one flat map of its columns and of the fields that only newer versions know.

Keys that begin with an underscore are about the revision: `_v` its version, `_past` its ancestors,
`_by` and `_at` who wrote it and when (where the record does not say so itself), `_erased` a
tombstone.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from signpost_desktop.store.shapes import MisfitError, Shape

VERSION, PAST, WRITER, WRITTEN, ERASED = "_v", "_past", "_by", "_at", "_erased"
ABOUT = frozenset({VERSION, PAST, WRITER, WRITTEN, ERASED})
MOST_VERSION = 2**40
"""The highest version: what is made of it has the same, and no record ever counts past it."""
BYTES = "_bytes"
"""Stands in our JSON for bytes of a field that only a newer version knows."""
_EMPTY = {"{}": dict, "[]": list}
_NOTHING: dict[type, str] = {dict: "{}", list: "[]"}
_FITTING: set[tuple[str, tuple[type, ...]]] = set()
"""The types of rows that were found to fit their kind."""
_MOST_FITTING = 1_000


def body_of(shape: Shape, row: Sequence[Any]) -> dict[str, Any]:
    """The body of a row that was read with `shape.selected`; without what is about a revision."""
    values = list(row[2:])
    for place in shape.json_places:
        values[place] = read_json(values[place])
    for place in shape.bool_places:
        values[place] = bool(values[place])
    body: dict[str, Any] = read_json(row[1])
    body.update(zip(shape.order, values, strict=True))
    return body


def row_of(
    shape: Shape, record_id: str, space_id: str | None, body: Mapping[str, Any]
) -> tuple[Any, ...]:
    """What `shape.upsert` writes of a body. Raises MisfitError for what is no such record.

    A field that the body lacks gets its default: an older version wrote it. A field that we do
    not know goes to `extra`.
    """
    try:
        values = shape.take(body)
    except KeyError:
        body = {**shape.defaults, **body}
        try:
            values = shape.take(body)
        except KeyError as error:
            raise MisfitError(str(error)) from error
    _check(shape, values)
    if shape.json_places:
        written = list(values)
        for place in shape.json_places:
            written[place] = write_json(values[place])
        values = tuple(written)
    if len(body) == len(values) + 1 and VERSION in body:
        return (record_id, space_id, "{}", *values)
    return (record_id, space_id, write_json(beside(shape, body)), *values)


def _check(shape: Shape, values: Sequence[Any]) -> None:
    """Types first: most rows of a kind have the same, and are then known to fit."""
    types = tuple(map(type, values))
    if (shape.kind, types) not in _FITTING:
        for field, value in zip(shape.fields, values, strict=True):
            field.check_type(value)
        if len(_FITTING) > _MOST_FITTING:
            _FITTING.clear()
        _FITTING.add((shape.kind, types))
    for place, field in shape.bounded:
        if (value := values[place]) or field.is_needed:
            field.check_value(value)


def beside(shape: Shape, body: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a body that we do not know."""
    return {k: v for k, v in body.items() if k not in shape.names and k not in ABOUT}


def read_json(text: str | float) -> Any:
    """What a JSON column holds, with bytes as bytes.

    SQLite holds JSON that is a lone number as that number.
    """
    if not isinstance(text, str):
        return text
    if text in _EMPTY:
        return _EMPTY[text]()
    return json.loads(text, object_hook=as_bytes) if BYTES in text else json.loads(text)


def write_json(value: Any) -> str:
    """A JSON column's text. Raises MisfitError for what JSON cannot hold."""
    if not value and type(value) in _NOTHING:
        return _NOTHING[type(value)]
    try:
        text = json.dumps(value, allow_nan=False, default=_as_text)
        comes_back = BYTES not in text or read_json(text) == value
    except (ValueError, TypeError, RecursionError) as error:
        raise MisfitError("json") from error
    if not comes_back:  # what only looks like our bytes must not be found out later
        raise MisfitError("json")
    return text


def as_bytes(found: Any) -> Any:
    """A value of ours from JSON: what stands for bytes as those."""
    if isinstance(found, dict) and list(found) == [BYTES]:
        return bytes.fromhex(found[BYTES])
    return found


def _as_text(value: Any) -> Any:
    if not isinstance(value, bytes):
        raise TypeError
    return {BYTES: value.hex()}
