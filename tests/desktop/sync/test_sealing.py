"""A sealed body opens with its key, in its place, whole; everything else is refused by name."""

import hashlib
import os
import uuid
from collections.abc import Callable
from typing import Any

import msgpack
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt

from signpost_desktop.resources import resource
from signpost_desktop.store.keys import new_key, public_half, signing_seed
from signpost_desktop.sync.sealing import (
    CONTENT,
    FORMAT,
    LARGEST_PLAIN,
    SEAL,
    WRITER,
    Place,
    TooLargeError,
    UnopenedError,
    Writer,
    open_body,
    open_from_writer,
    padded_size,
    seal_body,
    seal_for_readers,
)
from signpost_desktop.sync.signing import public_key
from signpost_wire.fields import identity_bytes
from signpost_wire.records import LARGEST_BODY

KEY = bytes(range(32))
HERE = Place(
    space="018f3c1e-0000-7000-8000-0000000000aa",
    id="018f3c1e-0000-7000-8000-0000000000bb",
    kind="contact",
    key_version=1,
    revision="11" * 16,
    base_revision="22" * 16,
    deleted=False,
)
NOTE = {"note": "Came with her sister.", "minutes": 10, "amends": None, "languages": ["so", "en"],
        "sealed": b"\x00\xff", "told": {"phone": "020 7946 0101"}, "_v": 1}  # fmt: skip
ELSEWHERE = {
    "another space": {"space": "018f3c1e-0000-7000-8000-0000000000ac"},
    "another record": {"id": "018f3c1e-0000-7000-8000-0000000000bc"},
    "another kind": {"kind": "client"},
    "another key version": {"key_version": 2},
    "another revision": {"revision": "33" * 16},
    "another base": {"base_revision": "33" * 16},
    "no base": {"base_revision": None},
    "a deletion": {"deleted": True},
}
SPACE_SECRET = new_key()
MEMBER = "018f3c1e-0000-7000-8000-0000000000cc"
WRITER_SEED = signing_seed(bytes(range(1, 33)))
MEMBERS = {MEMBER: public_key(WRITER_SEED)}


def refused(open_it: Callable[[], object]) -> str:
    """Why it did not open."""
    with pytest.raises(UnopenedError) as found:
        open_it()
    return found.value.code


def from_volunteer(place: Place = HERE, values: dict[str, Any] = NOTE) -> bytes:
    return seal_for_readers(public_half(SPACE_SECRET), Writer(MEMBER, WRITER_SEED), place, values)


def as_lead(body: bytes, place: Place = HERE) -> tuple[dict[str, Any], str]:
    return open_from_writer(SPACE_SECRET, MEMBERS.get, place, body)


def sealed_as(content: bytes, place: Place = HERE) -> bytes:
    """What a hostile holder of the key could seal: any bytes, rightly bound to the place."""
    bound = msgpack.packb(
        [1, identity_bytes(place.space), identity_bytes(place.id), place.kind, place.key_version,
         bytes.fromhex(place.revision), bytes.fromhex(place.base_revision or ""), place.deleted]
    )  # fmt: skip
    nonce = os.urandom(24)
    return b"\x01" + nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(content, bound, nonce, KEY)


def test_what_was_sealed_comes_back_whole() -> None:
    assert open_body(KEY, HERE, seal_body(KEY, HERE, NOTE)) == NOTE


def test_a_new_record_without_a_base_comes_back_too() -> None:
    new = HERE._replace(base_revision=None)
    assert open_body(KEY, new, seal_body(KEY, new, NOTE)) == NOTE


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(
        st.text(max_size=20),
        st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text(max_size=300)
        | st.floats(allow_nan=False) | st.binary(max_size=300) | st.lists(st.text(), max_size=5),
        max_size=30,
    )
)  # fmt: skip
def test_any_record_comes_back_as_it_was(values: dict[str, Any]) -> None:
    assert open_body(KEY, HERE, seal_body(KEY, HERE, values)) == values
    assert as_lead(from_volunteer(values=values)) == (values, MEMBER)


def test_two_seals_of_the_same_record_share_no_bytes_to_compare() -> None:
    one, other = (seal_body(KEY, HERE, NOTE) for _ in range(2))
    assert one[1:25] != other[1:25]
    assert one[25:] != other[25:]


def test_the_words_do_not_stand_in_the_body() -> None:
    for body in (seal_body(KEY, HERE, NOTE), from_volunteer()):
        assert b"sister" not in body
        assert b"020 7946" not in body


def test_a_wrong_key_does_not_open_it() -> None:
    assert refused(lambda: open_body(bytes(32), HERE, seal_body(KEY, HERE, NOTE))) == SEAL
    body = from_volunteer()
    assert refused(lambda: open_from_writer(new_key(), MEMBERS.get, HERE, body)) == SEAL


@pytest.mark.parametrize("moved", ELSEWHERE)
def test_a_body_that_was_moved_does_not_open(moved: str) -> None:
    there = HERE._replace(**ELSEWHERE[moved])
    assert refused(lambda: open_body(KEY, there, seal_body(KEY, HERE, NOTE))) == SEAL
    assert refused(lambda: as_lead(from_volunteer(), there)) == WRITER


def test_a_forged_deletion_is_refused() -> None:
    """Whoever has no key cannot make a tombstone, from a live body or from nothing."""
    gone = HERE._replace(deleted=True, revision="44" * 16, base_revision=HERE.revision)
    live = seal_body(KEY, HERE, NOTE)
    assert refused(lambda: open_body(KEY, gone, live)) == SEAL
    assert refused(lambda: open_body(KEY, gone, b"")) == FORMAT
    assert refused(lambda: open_body(KEY, gone, b"\x01" + os.urandom(120))) == SEAL


def test_every_changed_byte_is_noticed() -> None:
    for body, open_it in (
        (seal_body(KEY, HERE, NOTE), lambda b: open_body(KEY, HERE, b)),
        (from_volunteer(), as_lead),
    ):
        for at in range(len(body)):
            changed = bytearray(body)
            changed[at] ^= 1
            refused(lambda: open_it(bytes(changed)))  # noqa: B023 - called at once
        for cut in range(0, len(body), 7):
            refused(lambda: open_it(body[:cut]))  # noqa: B023
        refused(lambda: open_it(body + b"\0"))  # noqa: B023


def test_one_format_is_not_taken_for_the_other() -> None:
    assert refused(lambda: open_body(KEY, HERE, from_volunteer())) == FORMAT
    assert refused(lambda: as_lead(seal_body(KEY, HERE, NOTE))) == FORMAT
    assert refused(lambda: open_body(KEY, HERE, b"\x03" + seal_body(KEY, HERE, NOTE)[1:])) == FORMAT


def test_a_volunteer_writes_what_only_the_lead_reads_back() -> None:
    body = from_volunteer()
    assert as_lead(body) == (NOTE, MEMBER)
    for key in (WRITER_SEED, public_half(SPACE_SECRET), bytes(range(1, 33))):
        assert refused(lambda: open_from_writer(key, MEMBERS.get, HERE, body)) == SEAL  # noqa: B023
        assert refused(lambda: open_body(key, HERE, body)) == FORMAT  # noqa: B023


def test_a_note_that_no_member_signed_is_refused() -> None:
    stranger = Writer(str(uuid.uuid4()), signing_seed(new_key()))
    to_lead = public_half(SPACE_SECRET)
    body = seal_for_readers(to_lead, stranger, HERE, NOTE)
    assert refused(lambda: as_lead(body)) == WRITER
    posing = seal_for_readers(to_lead, Writer(MEMBER, stranger.seed), HERE, NOTE)
    assert refused(lambda: as_lead(posing)) == WRITER


def test_nobody_can_put_their_own_name_to_a_note_that_they_cannot_read() -> None:
    thief = Writer("018f3c1e-0000-7000-8000-0000000000dd", signing_seed(new_key()))
    stolen, own = from_volunteer(), seal_for_readers(public_half(SPACE_SECRET), thief, HERE, NOTE)
    renamed = stolen[:1] + own[1:17] + stolen[17:-64]
    from signpost_desktop.sync import sealing, signing

    bound = sealing._bound(2, HERE) + own[1:17]
    body = renamed + signing.sign(thief.seed, b"signpost body 2\x00" + bound + renamed)
    members = MEMBERS | {thief.member: public_key(thief.seed)}
    assert refused(lambda: open_from_writer(SPACE_SECRET, members.get, HERE, body)) == SEAL


def test_sizes_tell_little() -> None:
    sizes = {padded_size(size) for size in range(100, 10_000)}
    assert len(sizes) < 100
    for size in range(1, 5_000):
        assert size <= padded_size(size) <= size * 1.12 + 1


def test_nearby_notes_have_the_same_size() -> None:
    def size(words: int) -> int:
        return len(seal_body(KEY, HERE, {"note": os.urandom(words).hex()[:words]}))

    assert len({size(n) for n in range(2000, 2060)}) <= 2


def test_the_largest_record_fits_the_wire_also_when_it_cannot_be_compressed() -> None:
    most = {"sealed": os.urandom(LARGEST_PLAIN - 16)}
    for body in (seal_body(KEY, HERE, most), from_volunteer(values=most)):
        assert len(body) <= LARGEST_BODY
    assert open_body(KEY, HERE, seal_body(KEY, HERE, most)) == most


def test_a_record_that_is_too_large_is_refused_before_it_is_sealed() -> None:
    with pytest.raises(TooLargeError):
        seal_body(KEY, HERE, {"sealed": bytes(LARGEST_PLAIN)})


def test_a_long_note_that_compresses_well_opens_again() -> None:
    for size in (60_000, 70_000, 900_000):
        dull = {"note": "a" * size}
        assert open_body(KEY, HERE, seal_body(KEY, HERE, dull)) == dull


def test_a_bomb_is_refused_before_it_takes_memory() -> None:
    compress = zstandard.ZstdCompressor().compress
    for size in (66_000, 900_000, 60_000_000):
        bomb = sealed_as(compress(msgpack.packb({"note": "a" * size})))
        assert len(bomb) < 6_000
        assert refused(lambda: open_body(KEY, HERE, bomb)) == CONTENT  # noqa: B023
    without_size = zstandard.ZstdCompressor(write_content_size=False).compress(b"\x80")
    assert refused(lambda: open_body(KEY, HERE, sealed_as(without_size))) == CONTENT


def test_what_is_no_record_inside_is_refused() -> None:
    compress = zstandard.ZstdCompressor().compress
    deep: Any = "x"
    for _ in range(40):
        deep = [deep]
    for content in (
        b"", b"no frame at all", compress(b""), compress(b"\xc1"), compress(msgpack.packb([1, 2])),
        compress(msgpack.packb({"a": deep})), compress(msgpack.packb({1: "a"})),
        compress(b"\x91" * 3_000), compress(b"\xdf\xff\xff\xff\xff"),
        compress(msgpack.packb({"a": msgpack.ExtType(5, b"1234")})),
        compress(msgpack.packb({"a": 1}))[:-1],
    ):  # fmt: skip
        assert refused(lambda: open_body(KEY, HERE, sealed_as(content))) in {CONTENT, FORMAT}  # noqa: B023


def test_an_older_revision_cannot_be_given_out_as_a_newer_one() -> None:
    older = seal_body(KEY, HERE, NOTE)
    newer = HERE._replace(revision="55" * 16, base_revision=HERE.revision)
    assert refused(lambda: open_body(KEY, newer, older)) == SEAL


def test_the_dictionary_never_changes() -> None:
    """Everything sealed in formats 1 and 2 needs these very bytes: make another file instead."""
    content = resource("sync", "dictionary_1.zdict").read_bytes()
    assert hashlib.sha256(content).hexdigest() == (
        "14fa7bf45833d3ce38fc7222ebbbeeeb8189fd45948d87c7e0677844ba3fd122"
    )


def test_a_body_of_the_first_release_opens_for_ever() -> None:
    body = bytes.fromhex(FIRST_RELEASE)
    assert open_body(KEY, HERE, body) == NOTE


FIRST_RELEASE = """
    0158bf2c90eacc587a5d4835f783b3d57c766d2a00d1e59fba266374dd2535afbe5e8d00d1f039e494031e0ef2
    bb8a9a675ecad1d2a5616c0a2d7faae360a34502262f38688985f1b7797195eba844cc8d15e19a9d9e9a81bdad
    da497512cb95b7
"""
