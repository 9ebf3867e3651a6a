"""JSON as a stream of whole values, with limits that hold before a value is built.

The parser (yajl, through ijson) never sees more than a chunk; depth, text length and size of a
value are bounded here, so a hostile document is refused after kilobytes.
"""

import codecs
import math
from collections.abc import Iterator
from typing import Any, Protocol

import ijson

from signpost_directory.errors import BadInput
from signpost_directory.feeds.files import bom_encoding, refusal
from signpost_directory.words import Words

DEEPEST = 64
LONGEST_TEXT = 2 * 1024 * 1024  # bytes between two JSON events; a real text is a few KB
LARGEST_VALUE = 200_000  # numbers, texts, lists and objects in one service
_CHUNK = 64 * 1024


class Reader(Protocol):
    """Anything that gives bytes."""

    def read(self, size: int = -1, /) -> bytes | None:
        """The next bytes, b"" at the end."""


class _Guarded:
    """Gives UTF-8 to the parser, and stops it when a text goes on for too long."""

    def __init__(self, reader: Reader, name: str) -> None:
        self._reader, self._name = reader, name
        self._decoder: codecs.IncrementalDecoder | None = None
        self._begun = False
        self.quiet = 0  # bytes given since the parser last found anything

    def read(self, size: int) -> bytes:
        if not size:
            return b""
        data = self._reader.read(_CHUNK) or b""
        self.quiet += len(data)
        if self.quiet > LONGEST_TEXT:
            raise refusal(
                self._name, Words("one text in it is far too long to be about a service.")
            )
        if not self._begun:
            self._begun = True
            data = self._begin(data)
        elif self._decoder:
            data = self._decoder.decode(data, final=not data).encode("utf-8", "replace")
        return data

    def _begin(self, data: bytes) -> bytes:
        encoding = bom_encoding(data)
        if encoding == "utf-8-sig":
            return data[3:]
        if encoding:
            self._decoder = codecs.getincrementaldecoder(encoding)()
            return self._decoder.decode(data).encode("utf-8", "replace")
        return data


class JsonStream:
    """One JSON document: `next_event`, and `value` to build what has begun. Raises BadInput."""

    def __init__(self, reader: Reader, name: str) -> None:
        self._name = name
        self._guard = _Guarded(reader, name)
        self._events: Iterator[tuple[str, Any]] = ijson.basic_parse(
            self._guard, use_float=True, buf_size=_CHUNK
        )

    def next_event(self) -> tuple[str, Any]:
        """The next event of the parser; ("end", None) after the last."""
        try:
            event = next(self._events, ("end", None))
        except BadInput:
            raise
        except ijson.IncompleteJSONError as error:
            raise refusal(self._name, self._broken(str(error))) from None
        except (ijson.JSONError, ValueError, OverflowError):
            raise refusal(
                self._name, Words("this is not a list of services that can be read.")
            ) from None
        self._guard.quiet = 0
        return event

    def _broken(self, told: str) -> str:
        if "UTF8" in told or "UTF-8" in told:
            return Words(
                "its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8."
            )
        if "premature" in told or "ncomplete" in told or not told:
            return Words("this file is incomplete: it stops in the middle.")
        return Words("this is not JSON that can be read.")

    def value(self, event: str, scalar: Any, depth: int) -> Any:
        """The whole value that begins with this event, found at this depth of the document."""
        if event not in ("start_map", "start_array"):
            return self._scalar(scalar)
        root: Any = {} if event == "start_map" else []
        stack: list[Any] = [root]
        keys: list[str] = []
        nodes = 0
        while stack:
            event, scalar = self.next_event()
            if event == "map_key":
                keys.append(scalar)
                continue
            if event in ("end_map", "end_array"):
                stack.pop()
                continue
            nodes += 1
            if nodes > LARGEST_VALUE or event == "end":
                raise refusal(self._name, Words("one service in it is far too big."))
            opens = event in ("start_map", "start_array")
            found: Any = ({} if event == "start_map" else []) if opens else self._scalar(scalar)
            top = stack[-1]
            if isinstance(top, dict):
                top[keys.pop()] = found
            else:
                top.append(found)
            if opens:
                stack.append(found)
                if len(stack) + depth > DEEPEST:
                    raise self._too_deep()
        return root

    def skip(self, event: str) -> None:
        """Pass over the value that begins with this event, building nothing."""
        depth = 1 if event in ("start_map", "start_array") else 0
        while depth:
            event, _ = self.next_event()
            if event in ("start_map", "start_array"):
                depth += 1
            elif event in ("end_map", "end_array"):
                depth -= 1
            elif event == "end":
                raise refusal(self._name, Words("this file is incomplete: it stops in the middle."))
            if depth > DEEPEST:
                raise self._too_deep()

    def _scalar(self, value: Any) -> Any:
        if isinstance(value, float) and not math.isfinite(value):
            raise refusal(self._name, Words("it holds a number that is no number."))
        return value

    def _too_deep(self) -> BadInput:
        return refusal(self._name, Words("it is nested far too deeply to be a list of services."))
