"""Profiles for benchmarks: encrypted as everywhere, in a temporary folder."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.vault import create_profile


@contextmanager
def open_profile_for(name: str) -> Iterator[Vault]:
    """A new profile, open; gone with its folder afterwards."""
    with tempfile.TemporaryDirectory(prefix=f"signpost-{name}-") as folder:
        vault, _ = create_profile(Path(folder) / "profile", "Example Hall", "Hodan", "seven otters")
        try:
            yield vault
        finally:
            vault.close()
