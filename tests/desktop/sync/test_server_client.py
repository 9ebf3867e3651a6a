"""Asking the server: what counts as an answer, and what everything else is taken for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from nacl.signing import SigningKey, VerifyKey
from uuid6 import uuid7

from signpost_desktop.store.errors import BadInput
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped, words_for
from signpost_desktop.sync.server_client import ServerClient, about
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.transport import Answer, checked_address
from signpost_wire.codec import LONGEST, MEDIA_TYPE, pack, unpack
from signpost_wire.exchange import SpaceRequest, SyncReply, SyncRequest
from signpost_wire.proofs import server_proof, token_proof
from signpost_wire.records import Change

SERVER = SigningKey(b"s" * 32)
DEVICE = SigningKey(b"d" * 32)
MEMBER = SigningKey(b"m" * 32)
STANDING = Standing(
    "https://signpost.example", bytes(SERVER.verify_key), "org", b"o" * 32, "device-1",
    b"d" * 32, b"x" * 32,
)  # fmt: skip
REQUEST = SyncRequest("", ())
REPLY = SyncReply(1_795_000_000, "turn", (), (), 0)


def good(message: Any, status: int = 200, **headers: str) -> Answer:
    return Answer(status, {"content-type": MEDIA_TYPE, **headers}, pack(message))


@dataclass
class FakeServer:
    """Answers challenge and token as the real one does, and the rest as the test says."""

    answer: Callable[[str, Any], Answer] = lambda path, asked: good(REPLY.packed())
    key: SigningKey = SERVER
    asked: list[str] = field(default_factory=list)
    tokens: int = 0
    round_along: bool = False
    rounds: list[Any] = field(default_factory=list)

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        self.asked.append(path)
        asked = unpack(body) if body else None
        if path == "/challenge":
            return good({"nonce": b"n" * 32})
        if path == "/token":
            if asked["nonce"] != b"n" * 32:
                return good({"error": "proof", "message": "x"}, 401)
            self.rounds.append(asked.get("round"))
            proof = token_proof(b"n" * 32, "device-1", "member-1")
            DEVICE.verify_key.verify(proof, asked["device_signature"])
            VerifyKey(bytes(MEMBER.verify_key)).verify(proof, asked["member_signature"])
            self.tokens += 1
            fresh = b"token-%d" % self.tokens
            signed = self.key.sign(server_proof(asked["client_nonce"], fresh)).signature
            given = {"token": fresh, "expires": 1_795_000_900, "server_signature": signed}
            if self.round_along:  # an older server knows nothing of these two
                given["next_nonce"] = b"n" * 32
                if "round" in asked:
                    given["round"] = REPLY.packed()
            return good(given)
        if token != f"token-{self.tokens}":
            return good({"error": "token", "message": "x"}, 401)
        return self.answer(path, asked)

    def close(self) -> None:
        """Nothing to let go of."""


def client(server: FakeServer, next_nonce: bytes = b"") -> ServerClient:
    def sign(message: bytes) -> bytes:
        return MEMBER.sign(message).signature

    return ServerClient(server, STANDING, "member-1", sign, next_nonce)


def stopped(answer: Answer) -> SyncStopped:
    with pytest.raises(SyncStopped) as caught:
        client(FakeServer(lambda path, asked: answer)).sync(REQUEST)
    return caught.value


def test_a_token_is_asked_for_once_and_used_again() -> None:
    server = FakeServer()
    asking = client(server)
    assert asking.sync(REQUEST) == REPLY
    assert asking.sync(REQUEST) == REPLY
    assert server.asked == ["/challenge", "/token", "/sync", "/sync"]


def test_a_round_that_brings_nothing_goes_along_with_the_token() -> None:
    server = FakeServer(round_along=True)
    asking = client(server)
    assert asking.sync(REQUEST) == REPLY
    assert server.asked == ["/challenge", "/token"]
    later = client(server, asking.next_nonce)
    assert later.sync(REQUEST) == REPLY
    assert later.sync(REQUEST) == REPLY
    assert server.asked == ["/challenge", "/token", "/token", "/sync"]


def test_what_is_sent_waits_until_the_server_has_proved_itself() -> None:
    server = FakeServer(round_along=True, key=SigningKey.generate())
    change = Change(str(uuid7()), "contact", None, "0" * 32, False, 1, b"sealed")
    request = SyncRequest("", (SpaceRequest(str(uuid7()), "", 0, 10, (change,)),))
    with pytest.raises(SyncStopped) as caught:
        client(server).sync(request)
    assert caught.value.status == failures.WRONG_SERVER
    assert server.asked == ["/challenge", "/token"]
    assert server.rounds == [None]


def test_a_kept_challenge_that_was_used_up_costs_one_request_more() -> None:
    server = FakeServer(round_along=True)
    assert client(server, b"o" * 32).sync(REQUEST) == REPLY
    assert server.asked == ["/token", "/challenge", "/token"]


def test_all_that_one_bucket_may_hold_is_read() -> None:
    line = [uuid7().bytes, bytes(16), 1, False]
    server = FakeServer(lambda path, asked: good({"records": [line] * LONGEST}))
    assert len(client(server).buckets(str(uuid7()), [7])) == LONGEST


def test_a_token_that_the_server_forgot_is_asked_for_anew_once() -> None:
    server = FakeServer()
    asking = client(server)
    asking.sync(REQUEST)
    server.tokens += 1  # what we hold is no longer good
    assert asking.sync(REQUEST) == REPLY
    assert server.asked.count("/token") == 2


def test_another_server_at_the_same_address_gets_nothing() -> None:
    server = FakeServer(key=SigningKey.generate())
    with pytest.raises(SyncStopped) as caught:
        client(server).sync(REQUEST)
    assert caught.value.status == failures.WRONG_SERVER
    assert "/sync" not in server.asked


@pytest.mark.parametrize(
    ("status", "body_type", "code"),
    [
        (200, "text/html", failures.PORTAL), (302, "text/html", failures.PORTAL),
        (511, "text/html", failures.PORTAL), (404, "text/html", failures.WRONG_ADDRESS),
        (502, "text/html", failures.TOO_BUSY), (500, "text/plain", failures.SERVER_ERROR),
        (413, "text/html", failures.TOO_LARGE), (204, "", failures.PORTAL),
    ],
)  # fmt: skip
def test_what_is_no_answer_of_ours_is_told_for_what_it_is(
    status: int, body_type: str, code: str
) -> None:
    said = stopped(Answer(status, {"content-type": body_type}, b"<html>sign in</html>"))
    assert said.status == code
    assert said.message == words_for(code)


@pytest.mark.parametrize(
    ("status", "code"),
    [(403, failures.REMOVED), (409, failures.COPIED), (413, failures.TOO_LARGE),
     (426, failures.NEWER), (429, failures.TOO_BUSY), (500, failures.SERVER_ERROR),
     (503, failures.TOO_BUSY), (400, failures.REFUSED), (404, failures.REFUSED),
     (410, failures.REFUSED)],
)  # fmt: skip
def test_each_refusal_of_the_server_has_its_words(status: int, code: str) -> None:
    assert stopped(good({"error": "x", "message": "y"}, status)).status == code


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7.0), ("99999", 3600.0), ("soon", None), ("-1", None), ("", None)]
)
def test_the_wait_that_a_server_asks_for_is_kept_within_an_hour(
    header: str, seconds: float | None
) -> None:
    assert stopped(good({}, 429, **{"retry-after": header})).retry_after == seconds


@pytest.mark.parametrize(
    "body",
    [b"", b"\x00", pack([1, 2]), pack({"v": 1}), pack(REPLY.packed())[:-3], b"\x01\x78\x9c",
     pack({**REPLY.packed(), "now": "noon"}), pack({**REPLY.packed(), "spaces": [[1]]})],
)  # fmt: skip
def test_a_damaged_answer_is_not_used(body: bytes) -> None:
    answer = Answer(200, {"content-type": MEDIA_TYPE}, body)
    assert stopped(answer).status == failures.DAMAGED_REPLY


def test_another_kind_of_server_is_a_wrong_address() -> None:
    class Other(FakeServer):
        def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
            return good({"product": "something else"})

    with pytest.raises(SyncStopped) as caught:
        about(Other())
    assert caught.value.status == failures.WRONG_ADDRESS


def test_records_are_asked_for_until_all_were_looked_at() -> None:
    seen: list[int] = []

    def answer(path: str, asked: Mapping[str, Any]) -> Answer:
        seen.append(len(asked["ids"]))
        return good({"records": [], "answered": 2})

    ids = [f"018f9a00-0000-7000-8000-00000000000{n}" for n in range(5)]
    client(FakeServer(answer)).records(ids[0], ids)
    assert seen == [5, 3, 1]
    with pytest.raises(SyncStopped):
        client(FakeServer(lambda p, a: good({"records": [], "answered": 0}))).records(ids[0], ids)


@pytest.mark.parametrize("code", sorted(k for k in vars(failures) if k.isupper() and k[0] != "_"))
def test_every_code_has_words_that_say_what_is_kept(code: str) -> None:
    value = getattr(failures, code)
    removed = (failures.REMOVED, failures.ORDERED, failures.COPY_REMOVED)
    if isinstance(value, str) and value not in (failures.OK, failures.BRAKE, *removed):
        assert "saved on this computer" in words_for(value)


@pytest.mark.parametrize(
    ("typed", "address"),
    [(" signpost.example/ ", "https://signpost.example"),
     ("https://signpost.example/team", "https://signpost.example/team"),
     ("http://127.0.0.1:8765", "http://127.0.0.1:8765")],
)  # fmt: skip
def test_an_address_is_tidied(typed: str, address: str) -> None:
    assert checked_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    ["http://signpost.example", "ftp://x", "", "https://", "https://u:p@x", "file:///etc/passwd",
     "https://x?y=1", "http://10.0.0.1", "https://x:99999", "javascript://x"],
)  # fmt: skip
def test_an_address_that_is_not_safe_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        checked_address(typed)
