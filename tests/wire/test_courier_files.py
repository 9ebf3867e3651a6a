"""Courier files: letters come back whole, signatures cover all of them, nonsense is refused."""

from dataclasses import replace

import pytest

from signpost_wire.codec import MalformedError
from signpost_wire.courier import (
    CourierReply,
    CourierRequest,
    read_file,
    reply_file,
    request_file,
)

REQUEST = CourierRequest(bytes(16), "device", "member", b"round", (b"one", b"two"))
REPLY = CourierReply(bytes(16), "", b"reply")


def test_letters_come_back_as_they_went() -> None:
    assert CourierRequest.unpacked([*REQUEST.packed(), "newer"]) == REQUEST
    assert CourierReply.unpacked([*REPLY.packed(), "newer"]) == REPLY
    assert read_file(request_file(b"sealed")) == (False, b"sealed")
    assert read_file(reply_file(b"sealed")) == (True, b"sealed")


def test_what_is_signed_differs_with_every_part() -> None:
    texts = {
        one.text()
        for one in (
            REQUEST,
            replace(REQUEST, id=bytes(15) + b"x"),
            replace(REQUEST, device="devicem", member="ember"),
            replace(REQUEST, request=b"roundone", statements=(b"", b"two")),
            replace(REQUEST, statements=(b"onetwo",)),
            replace(REQUEST, statements=()),
        )
    }
    assert len(texts) == 6
    assert len({REPLY.text("a"), REPLY.text("b"), replace(REPLY, error="x").text("a")}) == 3


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"Signpost courier 1\nX...", b"Signpost"])
def test_other_files_are_told_apart(content: bytes) -> None:
    with pytest.raises(MalformedError):
        read_file(content)


@pytest.mark.parametrize("value", [None, [], {}, [1] * 7, REQUEST.packed()[:6], REPLY.packed()[:3]])
def test_nonsense_is_malformed(value: object) -> None:
    for kind in (CourierRequest, CourierReply):
        with pytest.raises(MalformedError):
            kind.unpacked(value)
