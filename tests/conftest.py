"""What every test shares: a profile that is made once and copied, a still clock, strict logs."""

import gc
import logging
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from unittest import mock

import pytest
from nacl.pwhash import argon2id

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from signpost_desktop.application import Vocabulary
from signpost_desktop.store import passphrase
from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.vault import Vault, create_profile, open_with_keys

ORGANIZATION = "Example Hall"
PERSON = "Hodan"
PASSPHRASE = "seven invented otters"
_IN_MEMORY = Path("/dev/shm")
_ROOM = 6 * 1024**3


def pytest_configure() -> None:
    """Hundreds of vaults wait for no disk, where memory can be written to as files are."""
    there = _IN_MEMORY.is_dir() and os.access(_IN_MEMORY, os.W_OK)
    if there and shutil.disk_usage(_IN_MEMORY).free > _ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_IN_MEMORY))


def pytest_collection_finish() -> None:
    """Python need not look for garbage among five thousand tests, nor so often: 13 to 22 % of the
    time went there. The window's tests collect by themselves, as the window does.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 10, 10)


@pytest.fixture(scope="session", autouse=True)
def _guesses_cost_little() -> Iterator[None]:
    """Keys are derived at the least cost that Signpost takes, and of the same passphrase and salt
    once: hundreds of openings would take most of a second each. (Calibration: test_keyslots.)
    """
    with (
        mock.patch.object(passphrase, "AIM_SECONDS", 0.0),
        mock.patch.object(argon2id, "kdf", cache(argon2id.kdf)),
    ):
        yield


class StillClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, start: datetime) -> None:
        self.instant = start

    def __call__(self) -> datetime:
        return self.instant

    def move(self, **how: float) -> None:
        """Go on (or back) by what `timedelta` takes: seconds, minutes, days."""
        self.instant += timedelta(**how)


@dataclass(frozen=True)
class MadeProfile:
    """A profile made once for the whole run, to be copied, with what opens it."""

    folder: Path
    keys: Unlocked
    recovery_words: str


@pytest.fixture
def clock() -> StillClock:
    """Tuesday 24 November 2026, 13:48 in London."""
    return StillClock(datetime(2026, 11, 24, 13, 48, tzinfo=UTC))


@pytest.fixture(scope="session")
def made_profile(tmp_path_factory: pytest.TempPathFactory) -> MadeProfile:
    """One new profile a test run, closed: deriving a key takes the better part of a second."""
    folder = tmp_path_factory.mktemp("made") / "profile"
    moment = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    vault, recovery = create_profile(folder, ORGANIZATION, PERSON, PASSPHRASE, clock=lambda: moment)
    keys = vault.keys
    vault.close()
    return MadeProfile(folder, keys, recovery.words)


@pytest.fixture
def vault_folder(made_profile: MadeProfile, tmp_path: Path) -> Path:
    """A fresh, closed profile: Example Hall, one person, Hodan, who may do everything."""
    folder = tmp_path / "profile"
    shutil.copytree(made_profile.folder, folder)
    return folder


@pytest.fixture
def vault(vault_folder: Path, made_profile: MadeProfile, clock: StillClock) -> Iterator[Vault]:
    """That profile open, with the still clock."""
    opened = open_with_keys(vault_folder, made_profile.keys, clock=clock)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    """Needs, urgent words and postcodes as shipped. They are frozen, and no garbage with them."""
    gc.collect()
    return Vocabulary.load()


class _Collecting(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_logged_errors() -> Iterator[None]:
    """A test during which anything logs an error fails. Qt's warnings: see qt_log_level_fail."""
    handler = _Collecting()
    root = logging.getLogger()
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    assert not handler.records, "logged: " + "; ".join(handler.records)
