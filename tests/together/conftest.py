"""A fresh server, and desktops that were made once and are copied: making a profile is dear."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.conftest import MadeProfile, StillClock
from tests.together.partner_offices import MadeOffices, Office
from tests.together.teams import Desktop, Place, server_in

from signpost_desktop.store import passphrase
from signpost_desktop.store.vault import open_with_keys

MADE_AT = datetime(2026, 11, 24, 13, 40, tzinfo=UTC)


@pytest.fixture(autouse=True)
def floor_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    """New passphrases at the floor's cost: these tests make many."""
    monkeypatch.setattr(passphrase, "AIM_SECONDS", 0.01)


@pytest.fixture
def place(tmp_path: Path, clock: StillClock) -> Iterator[Place]:
    """A server nobody has joined."""
    with server_in(tmp_path / "server", int(clock().timestamp())) as found:
        yield found


@pytest.fixture
def hodan(
    made_profile: MadeProfile, place: Place, clock: StillClock, tmp_path: Path
) -> Iterator[Desktop]:
    """Hodan, who may do everything in a profile of her own; nothing is joined."""
    folder = tmp_path / "hodan"
    shutil.copytree(made_profile.folder, folder)
    with ExitStack() as closing:
        vault = closing.enter_context(open_with_keys(folder, made_profile.keys, clock=clock))
        yield Desktop(vault, place, closing)


@pytest.fixture(scope="session")
def offices_apart(
    made_profile: MadeProfile, tmp_path_factory: pytest.TempPathFactory
) -> MadeOffices:
    """Two organizations that share nothing, made once for the whole run."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(passphrase, "AIM_SECONDS", 0.01)
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
    hodan.found()
    hodan.exchange_statements()
    return hodan
