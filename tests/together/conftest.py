"""A fresh server, and desktops that were made once and are copied: making a profile is dear."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.conftest import MadeProfile, StillClock
from tests.together.teams import Desktop, Place, server_in

from signpost_desktop.store import passphrase
from signpost_desktop.store.vault import open_with_keys


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


@pytest.fixture
def founder(hodan: Desktop) -> Desktop:
    """Hodan, who has founded the organization."""
    hodan.found()
    hodan.exchange_statements()
    return hodan
