"""The set checksum: the same for the same set, however it came about."""

from hypothesis import given
from hypothesis import strategies as st

from signpost_wire.checksum import MODULUS, as_bytes, bucket, total, weight

pairs = st.lists(
    st.tuples(st.uuids().map(str), st.binary(min_size=16, max_size=16).map(bytes.hex)),
    unique_by=lambda pair: pair[0],
    max_size=30,
)


@given(pairs, st.randoms())
def test_the_order_makes_no_difference(found: list[tuple[str, str]], chance: object) -> None:
    mixed = list(found)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert total(mixed) == total(found)


@given(pairs.filter(bool))
def test_taking_one_away_is_noticed_and_putting_it_back_mends(found: list[tuple[str, str]]) -> None:
    whole, first = total(found), weight(*found[0])
    assert total(found[1:]) != whole
    assert (total(found[1:]) + first) % MODULUS == whole


@given(pairs)
def test_another_revision_is_another_sum(found: list[tuple[str, str]]) -> None:
    changed = [(record_id, "00" * 16) for record_id, _ in found]
    assert (total(changed) == total(found)) == (changed == found)


def test_sums_travel_as_sixteen_bytes_and_buckets_by_the_last() -> None:
    assert as_bytes(1) == bytes(15) + b"\x01"
    assert bucket("018f9a00-0000-7000-8000-0000000000aa") == 0xAA
