"""Comparing with a server that does not hold the same: how much is asked for, and what is told."""

from dataclasses import dataclass, field

import pytest
from tests.together.copies import ServerCopy
from tests.together.network import Ask, Faulty, reply_cut
from tests.together.teams import Desktop, Place
from tests.together.test_faults import Pair

from signpost_desktop.store.erasing import erase
from signpost_desktop.sync import failures
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.transport import Answer, Transport
from signpost_wire.checksum import BUCKETS
from signpost_wire.codec import MEDIA_TYPE, pack, unpack


@pytest.fixture
def pair(founder: Desktop, amina: Desktop, place: Place) -> Pair:
    """Hodan and Amina, up to date with each other."""
    return Pair(place, founder, amina, 1)


@dataclass
class SeemsLarge:
    """A way to a server whose every bucket differs, and has so many records as it says."""

    inner: Transport
    in_a_bucket: int
    asked: list[int] = field(default_factory=list)

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        answer = self.inner.exchange(method, path, body, token)
        if path == "/buckets":
            self.asked.append(len(unpack(body or b"")["buckets"]))
        if path != "/digests":
            return answer
        found = unpack(answer.body)
        found["buckets"] = [[self.in_a_bucket, b"\xff" * 16]] * BUCKETS
        return Answer(answer.status, answer.headers, pack(found))

    def close(self) -> None:
        self.inner.close()


@pytest.mark.parametrize(
    ("in_a_bucket", "at_once"),
    [(1, BUCKETS), (31, BUCKETS), (100, 80), (1_000, 16), (6_500, 7), (40_000, 1), (99_000, 1)],
)
def test_a_small_space_is_compared_at_once_and_of_a_large_one_what_an_answer_may_hold(
    pair: Pair, in_a_bucket: int, at_once: int
) -> None:
    ServerCopy.of(pair.place).bring_back()
    net = SeemsLarge(pair.place.transport, in_a_bucket)
    assert pair.one.round(net).status == failures.OK
    assert sum(net.asked) % BUCKETS == 0
    assert max(net.asked) == at_once


def _another_sum(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """The server keeps a wrong sum of what it holds."""
    answer = ask()
    found = unpack(answer.body)
    for space in found["spaces"]:
        if space[8]:
            space[8] = b"\xff" * 16
    return Answer(answer.status, {"content-type": MEDIA_TYPE}, pack(found))


def test_a_server_that_never_holds_the_same_is_told_and_all_else_goes_on(pair: Pair) -> None:
    ours = pair.edit(pair.other, "address", pair.clients[0])
    theirs = pair.edit(pair.one, "known_as", pair.clients[1])
    pair.syncers[0].run()
    result = pair.other.round(Faulty(pair.place.transport, _another_sum, times=1_000))
    assert (result.status, result.waiting) == (failures.RESTORED, 0)
    assert pair.other.rows("client")[pair.clients[1]]["known_as"] == theirs
    pair.settle()
    pair.must_be_equal()
    assert pair.one.rows("client")[pair.clients[0]]["address"] == ours


@dataclass
class Busy:
    """A way to a server to which somebody else sends something before each request."""

    pair: Pair
    paths: list[str] = field(default_factory=list)

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        if len(self.paths) < 40:
            self.pair.edit(self.pair.one, "address", self.pair.clients[len(self.paths) % 6])
            self.pair.one.meets("Somebody new")
            assert self.pair.syncers[0].run().status == failures.OK
        self.paths.append(path)
        return self.pair.place.transport.exchange(method, path, body, token)

    def close(self) -> None:
        """Nothing to let go of."""


def test_others_who_write_while_it_compares_are_no_trouble(pair: Pair) -> None:
    copy = ServerCopy.of(pair.place)
    pair.edit(pair.other, "known_as", pair.clients[0])
    pair.settle()
    copy.bring_back()
    busy = Busy(pair)
    assert pair.other.round(busy).status == failures.OK
    assert {"/digests", "/buckets", "/records"} <= set(busy.paths)
    pair.settle()
    pair.must_be_equal()


def _erased_elsewhere(pair: Pair) -> list[str]:
    """Thirty clients whom Hodan erased and Amina still has; then the server was brought back."""
    many = [pair.one.meets(f"Many{n}") for n in range(30)]
    pair.settle()
    with pair.one.vault.act() as session:
        erase(session, [("client", each) for each in many])
    assert pair.syncers[0].run().status == failures.OK
    ServerCopy.of(pair.place).bring_back()
    return many


def _has_all(pair: Pair, many: list[str]) -> bool:
    return set(many) <= pair.other.rows("client").keys()


def test_many_deletions_wait_for_a_persons_word_also_with_a_restored_server(pair: Pair) -> None:
    many = _erased_elsewhere(pair)
    ours = pair.edit(pair.other, "address", pair.clients[0])
    theirs = pair.edit(pair.one, "known_as", pair.clients[1])
    assert pair.syncers[0].run().status == failures.OK
    for _ in range(2):  # what has nothing to do with it goes on
        result = pair.syncers[1].run()
        assert (result.status, result.waiting) == (failures.BRAKE, 0)
        assert _has_all(pair, many)
    assert pair.syncers[0].run().status == failures.OK
    assert pair.one.rows("client")[pair.clients[0]]["address"] == ours
    assert pair.other.rows("client")[pair.clients[1]]["known_as"] == theirs
    assert pair.syncers[1].run(allow_deletions=True).status == failures.OK
    assert not _has_all(pair, many)
    pair.settle()
    pair.must_be_equal()


def test_a_comparison_that_was_cut_passes_no_brake(pair: Pair) -> None:
    many = _erased_elsewhere(pair)
    with pair.other.vault.act() as session:
        Progress.read(session).changed(session, batch=5)  # no page brings many
    pair.other.round(Faulty(pair.place.transport, reply_cut, "/buckets", times=1_000))
    assert pair.other.round().status == failures.BRAKE
    assert _has_all(pair, many)
    assert pair.other.syncer().run(allow_deletions=True).status == failures.OK
    pair.syncers[1] = pair.other.syncer()
    pair.settle()
    pair.must_be_equal()


def test_few_deletions_go_through_as_ever(pair: Pair) -> None:
    with pair.one.vault.act() as session:
        erase(session, [("client", pair.clients[5])])
    assert pair.syncers[0].run().status == failures.OK
    ServerCopy.of(pair.place).bring_back()
    assert pair.syncers[1].run().status == failures.OK
    assert pair.clients[5] not in pair.other.rows("client")
