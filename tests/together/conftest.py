"""A fresh server, and desktops that were made once and are copied: making a profile is dear."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from tests.conftest import MadeProfile, StillClock
from tests.together.made_team import MadeTeam
from tests.together.partner_offices import MadeOffices, Office
from tests.together.teams import Desktop, Place, create_folder, server_at

from signpost_desktop.store import passphrase
from signpost_desktop.store.vault import open_with_keys

TEAM_MADE_AT = datetime(2026, 11, 24, 13, 48, tzinfo=UTC)
MADE_AT = datetime(2026, 11, 24, 13, 40, tzinfo=UTC)


@contextmanager
def cheap_passphrases() -> Iterator[None]:
    """As `floor_cost`, for what is made once for the whole run."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(passphrase, "AIM_SECONDS", 0.01)
        yield


@pytest.fixture(autouse=True)
def floor_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    """New passphrases at the floor's cost: these tests make many."""
    monkeypatch.setattr(passphrase, "AIM_SECONDS", 0.01)


@pytest.fixture(scope="session")
def made_teams(
    made_profile: MadeProfile, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[tuple[str, ...]], MadeTeam]:
    """Hodan's team, by the roles that Amina has in it, each made once for the whole run."""

    @cache
    def made(amina: tuple[str, ...]) -> MadeTeam:
        with cheap_passphrases():
            folder = tmp_path_factory.mktemp("team")
            return MadeTeam.make(folder, made_profile, StillClock(TEAM_MADE_AT), amina)

    return made


@pytest.fixture
def amina_roles() -> tuple[str, ...]:
    """What Amina does in the tests of this module."""
    return ("caseworker",)


@pytest.fixture
def team_here(request: pytest.FixtureRequest) -> MadeTeam | None:
    """The team that a test finds, which its fixtures say; None where nobody has joined yet."""
    if not {"founder", "amina"} & set(request.fixturenames):
        return None
    made: Callable[[tuple[str, ...]], MadeTeam] = request.getfixturevalue("made_teams")
    roles = request.getfixturevalue("amina_roles") if "amina" in request.fixturenames else ()
    return made(roles)


@pytest.fixture
def place(team_here: MadeTeam | None, tmp_path: Path, clock: StillClock) -> Iterator[Place]:
    """A server nobody has joined, but for the team that is here."""
    if team_here is None:
        create_folder(tmp_path / "server")
    else:
        team_here.copy("server", tmp_path)
    with server_at(tmp_path / "server", int(clock().timestamp())) as found:
        yield found


@pytest.fixture
def hodan(
    team_here: MadeTeam | None,
    made_profile: MadeProfile,
    place: Place,
    clock: StillClock,
    tmp_path: Path,
) -> Iterator[Desktop]:
    """Hodan, who may do everything in a profile of her own, and has founded the team that is here.

    Without one nothing is joined.
    """
    with ExitStack() as closing:
        if team_here is not None:
            yield team_here.open("hodan", tmp_path, place, clock, closing)
            return
        folder = tmp_path / "hodan"
        shutil.copytree(made_profile.folder, folder)
        vault = closing.enter_context(open_with_keys(folder, made_profile.keys, clock=clock))
        yield Desktop(vault, place, closing)


@pytest.fixture(scope="session")
def offices_apart(
    made_profile: MadeProfile, tmp_path_factory: pytest.TempPathFactory
) -> MadeOffices:
    """Two organizations that share nothing, made once for the whole run."""
    with cheap_passphrases():
        folder = tmp_path_factory.mktemp("offices")
        return MadeOffices.make(folder, made_profile, StillClock(MADE_AT))


@pytest.fixture(scope="session")
def offices_sharing(
    offices_apart: MadeOffices, tmp_path_factory: pytest.TempPathFactory
) -> MadeOffices:
    """The same with a project that is open to both."""
    return offices_apart.sharing(tmp_path_factory.mktemp("sharing"), StillClock(MADE_AT))


@pytest.fixture
def apart(
    offices_apart: MadeOffices, tmp_path: Path, clock: StillClock
) -> Iterator[tuple[Office, Office]]:
    """Example Hall, of Hodan, who does everything there, and Harbour, of Mina."""
    with offices_apart.copied(tmp_path, clock) as both:
        yield both


@pytest.fixture
def sharing(
    offices_sharing: MadeOffices, tmp_path: Path, clock: StillClock
) -> Iterator[tuple[Office, Office]]:
    """The same two with a project, offered by the hall, that is open to both."""
    with offices_sharing.copied(tmp_path, clock) as both:
        yield both


@pytest.fixture
def founder(hodan: Desktop) -> Desktop:
    """Hodan, who has founded the organization."""
    return hodan


@pytest.fixture
def amina(
    team_here: MadeTeam, founder: Desktop, tmp_path: Path, place: Place, clock: StillClock
) -> Desktop:
    """A colleague on a computer of her own; both know of each other."""
    return team_here.open("amina", tmp_path, place, clock, founder.closing)
