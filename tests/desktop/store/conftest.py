"""Two and three computers of one organization, and a server between them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pretend_server import PretendServer, Side
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store.vault import open_with_keys

MakeSide = Callable[..., Side]


@pytest.fixture
def server() -> PretendServer:
    return PretendServer()


@pytest.fixture
def make_side(
    made_profile: MadeProfile, clock: StillClock, tmp_path: Path, server: PretendServer
) -> Iterator[MakeSide]:
    """Opens a further computer: a copy of the made profile, so that Hodan is at each."""
    with ExitStack() as opened:
        count = iter(range(100))

        def make(**how: object) -> Side:
            folder = tmp_path / f"side{next(count)}"
            shutil.copytree(made_profile.folder, folder)
            vault = opened.enter_context(open_with_keys(folder, made_profile.keys, clock=clock))
            return Side(vault, server, **how)  # type: ignore[arg-type]

        yield make


@pytest.fixture
def a(make_side: MakeSide) -> Side:
    return make_side()


@pytest.fixture
def b(make_side: MakeSide) -> Side:
    return make_side()
