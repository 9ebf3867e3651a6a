"""Where tests find the checkout and the shared open data, which some machines do not have."""

from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
SHARED = REPOSITORY.parent / "shared"


def shared(*parts: str) -> Path:
    """A file of the shared data; the test is skipped, saying why, where it is absent."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"shared data is not on this machine: {'/'.join(parts)}")
    return path
