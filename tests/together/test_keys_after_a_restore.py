"""A server brought back from a copy has lost a key, and another stands under its number."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.conftest import StillClock
from tests.together.conftest import TEAM_MADE_AT, cheap_passphrases
from tests.together.copies import ServerCopy
from tests.together.made_team import MadeTeam
from tests.together.teams import Desktop

from signpost_desktop.sync import failures


@dataclass
class Hall:
    """Hodan and Cora coordinate, Gina and Dave are leads, Vera is a volunteer."""

    hodan: Desktop
    cora: Desktop
    gina: Desktop
    dave: Desktop
    vera: Desktop

    def rounds(self, times: int = 3) -> None:
        """Everybody but Dave, as often as it takes to hear of one another."""
        for _ in range(times):
            for each in (self.hodan, self.cora, self.gina, self.vera):
                assert each.round().status == failures.OK
                each.team.settle()


def everybody(founder: Desktop) -> Hall:
    """They join, and all know of one another."""
    at = founder.folder.parent

    def joins(name: str, role: str) -> Desktop:
        return founder.colleague(at / name.lower(), name, role)

    found = Hall(
        founder, joins("Cora", "coordinator"), joins("Gina", "safeguarding_lead"),
        joins("Dave", "safeguarding_lead"), joins("Vera", "volunteer"),
    )  # fmt: skip
    assert found.dave.round().status == failures.OK  # his record comes with it
    found.rounds(2)
    return found


@pytest.fixture(scope="session")
def made_hall(
    made_teams: Callable[[tuple[str, ...]], MadeTeam], tmp_path_factory: pytest.TempPathFactory
) -> MadeTeam:
    """Made once and copied: each who joins costs a passphrase."""

    def come(founder: Desktop) -> list[Desktop]:
        hall = everybody(founder)
        return [hall.cora, hall.gina, hall.dave, hall.vera]

    with cheap_passphrases():
        folder = tmp_path_factory.mktemp("hall")
        return made_teams(()).grown(folder, StillClock(TEAM_MADE_AT), come)


@pytest.fixture
def team_here(made_hall: MadeTeam) -> MadeTeam:
    """The team of the hall."""
    return made_hall


@pytest.fixture
def hall(founder: Desktop, team_here: MadeTeam, tmp_path: Path, clock: StillClock) -> Hall:
    def here(name: str) -> Desktop:
        return team_here.open(name, tmp_path, founder.place, clock, founder.closing)

    return Hall(founder, here("cora"), here("gina"), here("dave"), here("vera"))


@pytest.mark.parametrize("heard", [True, False])
def test_a_worry_sealed_to_a_key_that_a_restored_server_lost_is_read(
    hall: Hall, heard: bool
) -> None:
    copy = ServerCopy.of(hall.hodan.place)
    hall.hodan.team.remove_person("Dave")
    for each in (hall.hodan, hall.vera, *([hall.gina] if heard else [])):
        assert each.round().status == failures.OK
        each.team.settle()
    lost = hall.hodan.space("safeguarding").keys[-1]
    hall.vera.worries("A bruise again.")
    assert hall.vera.round().status == failures.OK
    copy.bring_back()
    hall.cora.team.remove_person("Dave")  # on her computer he is there still
    assert hall.cora.round().status == failures.OK
    hall.rounds(4)
    for lead in (hall.gina, hall.hodan):
        assert lead.notes() == ["A bruise again."]
    desks = (hall.hodan, hall.cora, hall.gina, hall.vera)
    for kind in ("casework", "safeguarding"):
        keys = hall.cora.space(kind).keys
        assert all(each.space(kind).keys == keys for each in desks)
        assert not any(hall.dave.member in key.seals for key in keys[1:])
    assert lost.public_key in {key.public_key for key in hall.cora.space("safeguarding").keys}
    newest = len(hall.cora.space("casework").keys)
    secrets = {each.secret("casework", newest) for each in (hall.hodan, hall.cora, hall.vera)}
    assert len(secrets) == 1 and None not in secrets
    before = hall.hodan.place.log()
    hall.rounds(2)
    assert hall.hodan.place.log() == before  # and it comes to rest
