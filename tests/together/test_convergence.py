"""Simulated worlds: whatever happens, everybody ends with the same, and no edit is lost unseen.

A world that fails prints its number. SIGNPOST_SEED=17 runs that world alone, act for act the same.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.together.organization import Organization, make_organization
from tests.together.seeded import WorldClock
from tests.together.simulation import World, world

from signpost_desktop.store import clashing

SEED = os.environ.get("SIGNPOST_SEED")
COMPUTERS, ACTS, WORLDS = 12, 100, 20  # acts: at each computer, one with another
_FEW = 10
SOAK_COMPUTERS, SOAK_ACTS, SOAK_WORLDS = 50, 200, 100
FOUNDED = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
BEGINS = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
_IN_MEMORY = Path("/dev/shm")  # where there is one, nothing waits for a disk


def seeds(many: int) -> list[int]:
    """The numbers of so many worlds; of one only, when it is asked for."""
    return [int(SEED)] if SEED else list(range(many))


@contextmanager
def fast_folder() -> Iterator[Path]:
    """A folder that is gone afterwards, in memory where the system has such a place."""
    where = _IN_MEMORY if _IN_MEMORY.is_dir() and os.access(_IN_MEMORY, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="signpost-worlds-", dir=where))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@pytest.fixture(scope="module")
def organization() -> Iterator[Organization]:
    """Twelve computers, made once."""
    with fast_folder() as folder:
        yield make_organization(folder, COMPUTERS, WorldClock(FOUNDED))


@contextmanager
def begun(organization: Organization, seed: int) -> Iterator[World]:
    """A world of that number, in a folder of its own."""
    with (
        fast_folder() as folder,
        world(folder, organization, seed, WorldClock(BEGINS)) as found,
    ):
        yield found


def end_well(found: World, seed: int, acts: int) -> None:
    """Live, come to rest, and be whole; else tell how to see it again."""
    found.live(acts)
    trouble = found.end()
    figures = f"{found.acts} acts, {found.rounds} rounds, {found.conflicts} conflicts"
    again = f"SIGNPOST_SEED={seed} shows this again ({figures}, {found.proof})"
    assert not trouble, "\n".join([again, *trouble, "", *found.log[-40:]])


@pytest.mark.parametrize("seed", seeds(WORLDS))
def test_every_world_comes_to_rest_with_nothing_lost(organization: Organization, seed: int) -> None:
    with begun(organization, seed) as found:
        end_well(found, seed, ACTS)


def test_the_same_number_makes_the_same_world(organization: Organization) -> None:
    proofs = []
    for _ in range(2):
        with begun(organization.first(4), seeds(1)[0]) as found:
            found.live(20)
            assert found.end() == []
            proofs.append(found.proof)
    assert proofs[0] == proofs[1]


def test_without_conflict_records_edits_are_lost_and_it_is_seen(
    organization: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clashing, "_keep", lambda *_what: 0)
    seen: list[str] = []
    for seed in range(WORLDS):
        with begun(organization, seed) as found:
            found.live(_FEW)
            seen += [line for line in found.end() if "is lost" in line]
        if seen:
            return
    pytest.fail("nothing was lost, or nobody saw it")


@pytest.fixture(scope="module")
def large_organization() -> Iterator[Organization]:
    """Fifty computers, made once."""
    with fast_folder() as folder:
        yield make_organization(folder, SOAK_COMPUTERS, WorldClock(FOUNDED))


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", seeds(SOAK_WORLDS))
def test_large_worlds_come_to_rest_with_nothing_lost(
    large_organization: Organization, seed: int
) -> None:
    with begun(large_organization, seed) as found:
        end_well(found, seed, SOAK_ACTS)
