"""A state machine of three desktops and their server: Hypothesis looks for the steps that lose."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from tests.together.acts import ACTS
from tests.together.network import FAULTS
from tests.together.organization import Organization, make_organization
from tests.together.seeded import WorldClock
from tests.together.simulation import PATHS, World
from tests.together.test_convergence import FOUNDED, begun, fast_folder

COMPUTERS = 3
_which = st.integers(0, COMPUTERS - 1)


class Desktops(RuleBasedStateMachine):
    """What may happen to three desktops in any order; at the end all must be whole."""

    organization: Organization

    def __init__(self) -> None:
        super().__init__()
        self._closing = ExitStack()
        self.world: World = self._closing.enter_context(begun(self.organization, 0))
        for station in self.world.stations:  # so that everybody has somebody to speak of
            self.world.act(station, "meet")
            self.world.sync(station)

    @rule(at=_which, what=st.sampled_from(sorted(ACTS)))
    def act(self, at: int, what: str) -> None:
        self.world.act(self.world.stations[at], what)

    @rule(at=_which)
    def edit(self, at: int) -> None:
        self.world.act(self.world.stations[at], "change")

    @rule(at=_which)
    def sync(self, at: int) -> None:
        self.world.sync(self.world.stations[at])

    @rule(
        at=_which,
        fault=st.sampled_from(sorted(FAULTS)),
        path=st.sampled_from(sorted(set(PATHS))),
        nth=st.integers(0, 2),
        times=st.sampled_from((1, 2, 20)),
    )
    def sync_with_a_fault(self, at: int, fault: str, path: str, nth: int, times: int) -> None:
        station = self.world.stations[at]
        self.world.fault(station, fault, path, nth, times)
        self.world.sync(station, f" with {fault} at {path}")
        station.net.fault = None

    @rule(at=_which, act=st.integers(0, 5))
    def killed_in_a_round(self, at: int, act: int) -> None:
        station = self.world.stations[at]
        station.killed_at(act)
        self.world.sync(station, f" killed at {act}")

    @rule(at=_which)
    def what_was_on_the_way_arrives(self, at: int) -> None:
        self.world.stations[at].net.heal()

    @rule(at=_which)
    def copy_profile(self, at: int) -> None:
        self.world.copy_profile(self.world.stations[at])

    @rule(at=_which)
    def restore_profile(self, at: int) -> None:
        self.world.restore_profile(self.world.stations[at])

    @rule()
    def copy_server(self) -> None:
        self.world.copy_server()

    @rule(new_epoch=st.booleans())
    def restore_server(self, new_epoch: bool) -> None:
        self.world.restore_server(new_epoch=new_epoch)

    @rule()
    def somebody_else_sits_down(self) -> None:
        self.world.change_person(self.world.stations[0])

    @rule(minutes=st.sampled_from((1, 90, 3000)))
    def time_goes_on(self, minutes: int) -> None:
        self.world.clock.move(minutes=minutes)

    def teardown(self) -> None:
        try:
            assert self.world.end() == []
        finally:
            self._closing.close()


@pytest.fixture
def organization() -> Iterator[Organization]:
    """Three computers, made for the machine."""
    with fast_folder() as folder:
        yield make_organization(folder, COMPUTERS, WorldClock(FOUNDED))


def look_for_loss(organization: Organization, examples: int, steps: int) -> None:
    """The same examples every time: a failure shows its steps, and shows them again."""
    Desktops.organization = organization
    how = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Desktops, settings=how)


def test_no_steps_are_found_that_lose_anything(organization: Organization) -> None:
    look_for_loss(organization, examples=16, steps=30)


@pytest.mark.soak
@pytest.mark.timeout(24 * 3600)
def test_no_steps_are_found_in_a_long_search_that_lose_anything(
    organization: Organization,
) -> None:
    look_for_loss(organization, examples=1_000, steps=60)
