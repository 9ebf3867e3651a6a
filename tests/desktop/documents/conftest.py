"""Qt running as it does in the program: typesetting needs an application."""

import pytest


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """One application for all of these tests."""
