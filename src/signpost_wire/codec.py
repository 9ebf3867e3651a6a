"""Messages as bytes and back: msgpack, deflated where that helps, with bounds on everything.

Whatever comes from outside is refused with MalformedError before it can cost memory: by its size,
by what it would inflate to, by its depth, or because it is not what it says it is.
"""

import zlib
from typing import Any

import msgpack

VERSION = 1
MEDIA_TYPE = "application/vnd.signpost+msgpack"
LARGEST = 16 * 1024 * 1024
"""Bytes of one message, before and after inflating."""
DEEPEST = 12
"""Levels of lists and maps inside one another."""
LONGEST = 100_000
"""Entries of one list or map, where nobody asks for fewer."""
_ALL_TOGETHER = 20
_SMALL = 64 * 1024
_RAW, _DEFLATED = b"\x00", b"\x01"
_WORTH_TRYING = 1024
_SAMPLE = 8 * 1024
_GAIN = 0.9


class MalformedError(ValueError):
    """What came is not a message of ours. The text names the part, never its content."""


def pack(message: Any) -> bytes:
    """A message of None, bools, ints, floats, text, bytes, lists and maps with text keys."""
    plain: bytes = msgpack.packb(message, use_bin_type=True)
    if len(plain) > _WORTH_TRYING and _deflates(plain):
        smaller = zlib.compress(plain, 1)
        if len(smaller) < len(plain) * _GAIN:
            return _DEFLATED + smaller
    return _RAW + plain


def _deflates(plain: bytes) -> bool:
    """Whether a piece from the middle gets smaller: sealed bodies do not, and are most of it."""
    middle = max(0, len(plain) - _SAMPLE) // 2
    piece = plain[middle : middle + _SAMPLE]
    return len(piece) < _SAMPLE or len(zlib.compress(piece, 1)) < len(piece) * _GAIN


def unpack(content: bytes, largest: int = LARGEST, longest: int = LONGEST) -> Any:
    """The message in these bytes. Raises MalformedError.

    No list or map in it has more than `longest` entries, and all together twenty times as many.
    """
    if not content or len(content) > largest:
        raise MalformedError("size")
    form, rest = content[:1], memoryview(content)[1:]  # a slice of bytes would be a copy
    if form == _DEFLATED:
        return unpack_plain(_inflate(rest, largest), longest)
    if form != _RAW:
        raise MalformedError("form")
    return unpack_plain(rest, longest)


def unpack_plain(content: bytes | memoryview, longest: int = LONGEST) -> Any:
    """Plain msgpack, within bounds. Raises MalformedError."""
    most = min(longest, len(content))  # a list's length is believed before its entries are there
    hooks: dict[str, Any] = {}
    if len(content) > _SMALL:
        parts = _Parts(_ALL_TOGETHER * longest)
        hooks = {"list_hook": parts.count, "object_hook": parts.count}
    try:
        found = msgpack.unpackb(
            content,
            raw=False,
            strict_map_key=True,
            use_list=True,
            max_bin_len=LARGEST,
            max_str_len=LARGEST,
            max_array_len=most,
            max_map_len=most,
            max_ext_len=0,
            **hooks,
        )
    except (ValueError, RecursionError, msgpack.UnpackException) as error:
        raise MalformedError("msgpack") from error
    _refuse_depth(found)
    return found


class _Parts:
    """Counts entries while a large message is read: two bytes of it can cost fifty of memory."""

    def __init__(self, most: int) -> None:
        self._left = most

    def count(self, found: Any) -> Any:
        self._left -= len(found) + 1
        if self._left < 0:
            raise MalformedError("parts")
        return found


def _inflate(content: bytes | memoryview, largest: int) -> bytes:
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(content, largest)
    except zlib.error as error:
        raise MalformedError("deflate") from error
    if not inflater.eof or inflater.unconsumed_tail or inflater.unused_data:
        raise MalformedError("inflated size")
    return plain


def _refuse_depth(found: Any) -> None:
    # This runs for every record: lists made in one go take a third of the time of a plain loop.
    level, depth = [found], 0
    while level:
        if depth > DEEPEST:
            raise MalformedError("depth")
        parts = [p.values() if p.__class__ is dict else p for p in level if p.__class__ in _DEEP]
        level = [x for part in parts for x in part if x.__class__ in _DEEP]
        depth += 1


_DEEP = frozenset({list, dict})
