"""The invented team that casework is tested with."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from casework_team import Team

from signpost_desktop.store.vault import Vault

# So that `from paths import shared` works whether or not `tests` is a package.
sys.path.insert(0, str(Path(__file__).parents[2]))


@pytest.fixture
def team(vault: Vault, vault_folder: Path, made_profile: Any) -> Iterator[Team]:
    keys = made_profile.keys
    made = Team(vault, vault_folder, keys)
    yield made
    made.vault.close()
