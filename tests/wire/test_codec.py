"""Messages: there and back, and refused within bounds."""

import zlib

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st

from signpost_wire.codec import DEEPEST, MalformedError, pack, unpack

_PLAIN = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text() | st.binary()
_MESSAGES = st.recursive(
    _PLAIN,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=30,
)


@given(_MESSAGES)
def test_a_message_comes_back_as_it_went(message: object) -> None:
    assert unpack(pack(message)) == message


@given(st.binary(max_size=2000))
def test_any_bytes_are_a_message_or_malformed(content: bytes) -> None:
    try:
        unpack(content)
    except MalformedError:
        return


def test_long_plain_text_travels_deflated_and_sealed_bodies_do_not() -> None:
    assert len(pack(["needs more help"] * 1000)) < 1000
    import os

    sealed = os.urandom(5000)
    assert len(pack(sealed)) < 5020


def test_a_deflate_bomb_is_refused_before_it_inflates() -> None:
    bomb = b"\x01" + zlib.compress(bytes(50 * 1024 * 1024), 9)
    assert len(bomb) < 100_000
    with pytest.raises(MalformedError, match="inflated size"):
        unpack(bomb)


@pytest.mark.parametrize("cut", range(1, 40, 3))
def test_a_truncated_deflated_message_is_refused(cut: int) -> None:
    with pytest.raises(MalformedError):
        unpack(pack(["one", "two"] * 2000)[:-cut])


def test_a_message_too_deep_is_refused() -> None:
    deep: object = 0
    for _ in range(DEEPEST + 2):
        deep = [deep]
    with pytest.raises(MalformedError):
        unpack(pack(deep))
    with pytest.raises(MalformedError):
        unpack(b"\x00" + b"\x91" * 100_000 + b"\x00")


def test_a_promise_of_many_is_refused_without_room_for_them() -> None:
    with pytest.raises(MalformedError):
        unpack(b"\x00" + b"\xdd\xff\xff\xff\xff")
    with pytest.raises(MalformedError):
        unpack(b"\x00" + b"\xc6\xff\xff\xff\xff")


def test_keys_are_text_and_extensions_are_refused() -> None:
    with pytest.raises(MalformedError):
        unpack(b"\x00" + msgpack.packb({1: "one"}))
    with pytest.raises(MalformedError):
        unpack(b"\x00" + msgpack.packb(msgpack.ExtType(5, b"x")))


def test_more_bytes_than_allowed_are_refused_unread() -> None:
    with pytest.raises(MalformedError, match="size"):
        unpack(pack("x" * 100), largest=50)


@pytest.mark.parametrize("one", [b"\x90", b"\x80", b"\xa2ab"], ids=["lists", "maps", "words"])
def test_few_bytes_that_would_cost_much_memory_are_refused(one: bytes) -> None:
    many = b"\xdd" + (1_000).to_bytes(4) + one * 1_000
    bomb = b"\x01" + zlib.compress(b"\xdc\x03\xe8" + many * 1_000, 9)
    assert len(bomb) < 20_000
    with pytest.raises(MalformedError):
        unpack(bomb, longest=1_000)


def test_a_list_longer_than_asked_for_is_refused() -> None:
    assert unpack(pack([0] * 100), longest=100) == [0] * 100
    with pytest.raises(MalformedError):
        unpack(pack([0] * 101), longest=100)


def test_sealed_bodies_in_a_long_message_travel_as_they_are() -> None:
    import os

    message = [[os.urandom(16), "contact", os.urandom(400)] for _ in range(200)]
    assert pack(message)[:1] == b"\x00"
    assert unpack(pack(message)) == message
