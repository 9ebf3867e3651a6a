"""What crosses the wire: golden messages, there and back, and newer fields ignored."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signpost_wire.codec import MalformedError, pack, unpack
from signpost_wire.exchange import (
    CONFLICT,
    Given,
    NotKept,
    SpaceReply,
    SpaceRequest,
    SyncReply,
    SyncRequest,
)
from signpost_wire.records import Change, Record

GOLDEN = Path(__file__).with_name("golden.json")
SPACE = "018f9a00-0000-7000-8000-000000000001"
RECORD = "018f9a00-0000-7000-8000-0000000000aa"
CHANGE = Change(RECORD, "contact", None, "11" * 16, False, 1, b"sealed")
REQUEST = SyncRequest("turn-1", (SpaceRequest(SPACE, "epoch", 7, 500, (CHANGE,)),), 3)
HELD = Record(RECORD, "contact", "22" * 16, "33" * 16, True, 2, b"sealed too", 9)
REPLY = SyncReply(
    1_795_000_000,
    "turn-2",
    (
        SpaceReply(
            SPACE,
            "ok",
            "epoch",
            (NotKept(0, CONFLICT, HELD),),
            (HELD,),
            9,
            9,
            1,
            b"s" * 16,
            (Given(1, 8, 2),),
        ),
    ),
    ((4, b"document"),),
    4,
)

ids = st.uuids().map(str)
revisions = st.binary(min_size=16, max_size=16).map(bytes.hex)
changes = st.builds(
    Change, ids, st.sampled_from(["contact", "client"]), st.none() | revisions, revisions,
    st.booleans(), st.integers(0, 2**40), st.binary(max_size=200),
)  # fmt: skip


@given(changes)
def test_a_change_comes_back_as_it_went(change: Change) -> None:
    assert Change.unpacked(unpack(pack(change.packed()))) == change


def test_a_round_comes_back_as_it_went() -> None:
    assert SyncRequest.unpacked(unpack(pack(REQUEST.packed()))) == REQUEST
    assert SyncReply.unpacked(unpack(pack(REPLY.packed()))) == REPLY


def test_the_bytes_are_those_that_older_programs_know() -> None:
    golden = json.loads(GOLDEN.read_text("utf-8"))
    assert pack(REQUEST.packed()).hex() == golden["request"]
    assert pack(REPLY.packed()).hex() == golden["reply"]


def test_a_reply_that_tells_no_places_is_read_too() -> None:
    packed = REPLY.packed()
    del packed["spaces"][0][9:]
    assert SyncReply.unpacked(packed).spaces[0].given == ()


def test_what_a_newer_program_adds_is_ignored() -> None:
    packed = REQUEST.packed()
    packed["mood"] = "fine"
    packed["spaces"][0].append("more")
    packed["spaces"][0][4][0].append({"new": True})
    assert SyncRequest.unpacked(packed) == REQUEST


@pytest.mark.parametrize("missing", ["turn", "spaces", "statements_since", "v"])
def test_a_missing_key_is_malformed(missing: str) -> None:
    packed = REQUEST.packed()
    del packed[missing]
    with pytest.raises(MalformedError):
        SyncRequest.unpacked(packed)


@pytest.mark.parametrize(
    ("at", "wrong"),
    [(0, b"short"), (1, "Contact'; drop"), (2, b"x"), (3, None), (4, 1), (5, -1), (5, True),
     (6, "text"), (6, b"x" * (1024 * 1024 + 1))],
)  # fmt: skip
def test_a_wrong_part_of_a_change_is_malformed(at: int, wrong: object) -> None:
    packed = CHANGE.packed()
    packed[at] = wrong
    with pytest.raises(MalformedError):
        Change.unpacked(packed)
