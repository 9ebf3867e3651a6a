"""Each fault at each phase of a round: nothing is lost, nothing comes twice, and it is told.

Amina's round meets the fault; then the way is well again, and both computers go on until nothing
waits. Seeds decide at which byte a reply breaks off, which key is missing, and what was edited.
"""

import random

import pytest
from tests.conftest import StillClock
from tests.together.copies import ServerCopy
from tests.together.network import FAULTS, Faulty
from tests.together.teams import Desktop, Place

from signpost_desktop.casework.clients import change_client
from signpost_desktop.store.bodies import VERSION
from signpost_desktop.store.held import held
from signpost_desktop.store.tables import Base, Synced
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import words_for
from signpost_desktop.sync.settling import say_as
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.sync_round import RoundResult
from signpost_desktop.sync.trust_store import fold

KINDS = sorted(
    mapper.class_.__tablename__
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Synced)
)
ALONG = "a round along with a token"
PHASES = {
    "challenge": "/challenge",
    "token": "/token",
    ALONG: "/token",
    "statements": "/statements",
    "first exchange": "/sync",
    "later exchange": "/sync",
    "digests": "/digests",
    "buckets": "/buckets",
    "records": "/records",
}
NEVER_SHOWN = ("epoch", "revision", "outbox", "HTTP", "JSON", "None", "Traceback")


class Pair:
    """Two computers of one team, and what each has written."""

    def __init__(self, place: Place, one: Desktop, other: Desktop, seed: int) -> None:
        self.place, self.one, self.other = place, one, other
        self.chance = random.Random(seed)
        self.count = 0
        self.syncers = [desktop.syncer() for desktop in (one, other)]
        self.clients = [one.meets(f"Person{n}") for n in range(6)]
        self.settle()

    def edit(self, desktop: Desktop, field: str, client: str) -> str:
        """Write something that nothing else writes."""
        self.count += 1
        value = f"{field} {self.count}"
        with desktop.vault.act() as session:
            change_client(session, client, **{field: value})
        return value

    def settle(self) -> None:
        """Both, until nothing moves."""
        for _ in range(8):
            results = [syncer.run() for syncer in self.syncers]
            assert {result.status for result in results} == {failures.OK}, results
            if all(not result.pushed and not result.pulled for result in results):
                return
        raise AssertionError("it does not come to rest")

    def must_be_equal(self) -> None:
        """The same rows everywhere, nothing waiting, nothing held, no two versions."""
        for kind in KINDS:
            assert self.one.rows(kind) == self.other.rows(kind), kind
        for desktop in (self.one, self.other):
            with desktop.vault.read() as session:
                assert not held(session)
        assert not self.one.rows("conflict")


@pytest.fixture
def amina_roles() -> tuple[str, ...]:
    return ("caseworker", "coordinator")


@pytest.mark.parametrize("seed", [11, 12, 13])
@pytest.mark.parametrize("phase", PHASES)
def test_every_fault_at_every_phase(
    founder: Desktop, amina: Desktop, place: Place, phase: str, seed: int
) -> None:
    pair = Pair(place, founder, amina, seed)
    for name, fault in FAULTS.items():
        expected = _prepare(pair, phase)
        net = Faulty(
            place.transport, fault, PHASES[phase], nth=1 if phase == "later exchange" else 0,
            times=pair.chance.choice([1, 3, 40]), chance=pair.chance,
        )  # fmt: skip
        result = amina.round(net)
        assert net.happened, f"{name} did not happen at {phase}"
        _must_be_told(result, name)
        net.heal()
        pair.settle()
        pair.must_be_equal()
        rows = founder.rows("client")
        for client, field, value in expected:
            assert rows[client][field] == value, f"{name} at {phase}: {field} is lost"


def _prepare(pair: Pair, phase: str) -> list[tuple[str, str, str]]:
    """Something to send and to fetch, and what brings a round to this phase."""
    ours, theirs = pair.chance.sample(pair.clients, 2)
    expected = []
    copy = ServerCopy.of(pair.place) if phase in ("digests", "buckets", "records") else None
    if copy is not None:  # what both had, the server loses
        lost = pair.chance.choice(pair.clients)
        expected.append((lost, "known_as", pair.edit(pair.one, "known_as", lost)))
        pair.settle()
        copy.bring_back()
    for client in () if phase == ALONG else (ours, theirs):
        expected.append((client, "address", pair.edit(pair.other, "address", client)))
    expected.append((ours, "family_name", pair.edit(pair.one, "family_name", ours)))
    pair.syncers[0].run()
    if phase == "statements":
        with pair.other.vault.act() as session:
            content = {"person": pair.other.vault.worker.person_id,
                       "roles": sorted(pair.other.vault.worker.roles)}  # fmt: skip
            say_as(session, fold(session), pair.other.member, "roles_set", content)
    if phase == "challenge":
        with pair.other.vault.act() as session:
            Progress.read(session).changed(session, next_nonce="")
    if phase == "later exchange":
        with pair.other.vault.act() as session:
            Progress.read(session).changed(session, batch=1)
    return expected


def _must_be_told(result: RoundResult, name: str) -> None:
    """A status that has words, and words that anybody understands."""
    words = words_for(result.status)
    assert words, name
    assert not [word for word in NEVER_SHOWN if word in words]
    assert VERSION not in words


@pytest.mark.parametrize("days", [-1, 1])
def test_a_clock_a_day_off_changes_nothing_but_is_told(
    founder: Desktop, amina: Desktop, place: Place, clock: StillClock, days: int
) -> None:
    pair = Pair(place, founder, amina, 1)
    clock.move(days=days)  # of the computers; the server's stands still
    value = pair.edit(amina, "address", pair.clients[0])
    result = amina.round()
    assert result.status == failures.OK
    assert abs(result.clock_off - days * 86_400) < 60
    pair.settle()
    pair.must_be_equal()
    assert founder.rows("client")[pair.clients[0]]["address"] == value
