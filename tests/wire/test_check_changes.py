"""A server holds changes to the very rules that unpacking them has."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from signpost_wire.codec import MalformedError
from signpost_wire.records import LARGEST_BODY, Change, check_changes

_ODD = st.sampled_from(
    [None, True, False, 0, 1, -1, 2**63, 2**63 - 1, 1.0, "", "contact", "Contact", "a" * 41,
     b"", bytes(15), bytes(16), bytes(17), bytes(LARGEST_BODY), bytes(LARGEST_BODY + 1), [], {}]
)  # fmt: skip
_RIGHT: list[Any] = [bytes(16), "contact", None, bytes(16), False, 1, b"sealed"]


@given(st.lists(st.tuples(st.integers(0, 6), _ODD), max_size=2), st.integers(0, 70))
def test_both_agree_on_every_change(wrong: list[tuple[int, Any]], size: int) -> None:
    packed = list(_RIGHT)
    for place, value in wrong:
        packed[place] = value
    packed = (packed + [None] * 64)[:size] if size < 70 else packed
    assert _takes(lambda: Change.unpacked(packed)) == _takes(lambda: check_changes([packed]))


def test_what_is_no_list_is_no_change() -> None:
    for value in (None, {}, "contact", 7, tuple(_RIGHT)):
        assert not _takes(lambda value=value: check_changes([value]))


def _takes(read: Any) -> bool:
    try:
        read()
    except MalformedError:
        return False
    return True
