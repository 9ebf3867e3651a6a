"""What the window's tests share: a profile with the demo directory, and what pages work with."""

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.conftest import MadeProfile
from tests.ui.sharing import shared_over
from tests.ui.team_scenes import InventedTeam

from signpost_desktop.application import Vocabulary
from signpost_desktop.directory.importing import import_sources
from signpost_desktop.resources import resource
from signpost_desktop.store.vault import Vault, open_with_keys
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.theme import THEMES, apply_theme

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains of what it cannot do; no window of ours is at fault."""
    offscreen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(offscreen)


@pytest.fixture(autouse=True)
def garbage_of_this_thread() -> Iterator[None]:
    """As in the window: what a test leaves behind is destroyed here, never in a worker's thread."""
    gc.disable()
    yield
    gc.collect(1)  # what came since the last test: all that lives takes up to 0.2 s to look through


@pytest.fixture(autouse=True, scope="module")
def garbage_of_a_file() -> Iterator[None]:
    """What was still held when its test ended."""
    yield
    gc.collect()


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    """What ships with Signpost, read once."""
    return Vocabulary.load()


@pytest.fixture(scope="session")
def stocked_profile(made_profile: MadeProfile, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made profile with the 150 services of the demo in its directory, closed."""
    folder = tmp_path_factory.mktemp("stocked") / "profile"
    shutil.copytree(made_profile.folder, folder)
    with open_with_keys(folder, made_profile.keys) as vault:
        import_sources(vault.directory_engine, [str(resource("demo", "directory.json"))])
    gc.collect()
    gc.freeze()  # what stays for the whole run is not looked through after each test
    return folder


@pytest.fixture
def vault_folder(stocked_profile: Path, tmp_path: Path) -> Path:
    """A fresh, closed copy of it."""
    folder = tmp_path / "profile"
    shutil.copytree(stocked_profile, folder)
    return folder


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light theme."""
    apply_theme(qapp, THEMES["light"], 100)
    return qapp


@pytest.fixture
def team() -> InventedTeam | None:
    """The team that the profile belongs to; None: it stands alone."""
    return None


@pytest.fixture
def shared(
    vault: Vault, vocabulary: Vocabulary, dressed: QApplication, team: InventedTeam | None
) -> Iterator[Shared]:
    """What every page works with, over an open profile with the demo directory."""
    with shared_over(vault, vocabulary, team) as made:
        yield made


@pytest.fixture
def wait_idle(shared: Shared) -> Callable[[], None]:
    """Waits until every act that was begun has come back to its page."""
    return shared.background.finish
