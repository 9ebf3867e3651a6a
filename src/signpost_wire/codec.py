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
_RAW, _DEFLATED = b"\x00", b"\x01"
_WORTH_TRYING = 1024


class MalformedError(ValueError):
    """What came is not a message of ours. The text names the part, never its content."""


def pack(message: Any) -> bytes:
    """A message of None, bools, ints, floats, text, bytes, lists and maps with text keys."""
    plain: bytes = msgpack.packb(message, use_bin_type=True)
    if len(plain) > _WORTH_TRYING:
        smaller = zlib.compress(plain, 1)
        if len(smaller) < len(plain) * 0.9:  # sealed bodies do not deflate: do not try in vain
            return _DEFLATED + smaller
    return _RAW + plain


def unpack(content: bytes, largest: int = LARGEST) -> Any:
    """The message in these bytes. Raises MalformedError."""
    if not content or len(content) > largest:
        raise MalformedError("size")
    form, rest = content[:1], content[1:]
    if form == _DEFLATED:
        rest = _inflate(rest, largest)
    elif form != _RAW:
        raise MalformedError("form")
    return unpack_plain(rest)


def unpack_plain(content: bytes) -> Any:
    """Plain msgpack, within bounds. Raises MalformedError."""
    try:
        found = msgpack.unpackb(
            content,
            raw=False,
            strict_map_key=True,
            use_list=True,
            max_bin_len=LARGEST,
            max_str_len=LARGEST,
            max_array_len=1_000_000,
            max_map_len=100_000,
            max_ext_len=0,
        )
    except (ValueError, RecursionError, msgpack.UnpackException) as error:
        raise MalformedError("msgpack") from error
    _refuse_depth(found)
    return found


def _inflate(content: bytes, largest: int) -> bytes:
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
