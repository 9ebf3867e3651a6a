"""Where things lie on this computer, on Windows, macOS and Linux alike."""

from pathlib import Path

from platformdirs import user_data_path

_NAME = "Signpost"


def default_profile() -> Path:
    """The folder of the profile that opens when none is named."""
    return user_data_path(_NAME, appauthor=False) / "profile"


def corrections_folder() -> Path:
    """Where what speakers corrected is kept, for every profile of this person."""
    return user_data_path(_NAME, appauthor=False) / "translations"


def demo_profile() -> Path:
    """The folder of the demo: never the one that holds real people."""
    return user_data_path(_NAME, appauthor=False) / "demo"
