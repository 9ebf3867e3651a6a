"""What marks the demo: its folder, its passphrase, and how it is told from a real profile."""

import shutil
from pathlib import Path

from signpost_desktop.store.errors import ProfileExists
from signpost_desktop.store.files import Profile, make_private_folder, storage_error

DEMO = "demo"
"""The setting that marks a profile as the demo."""

DEMO_PASSPHRASE = "everybody here is invented"  # noqa: S105 - shown on the demo's lock screen
DEMO_PIN = "1234"
_MARK = "demo.txt"
_BEGUN = "A demo of Signpost that is being made.\n"
_WHOLE = "A demo of Signpost. Everybody in it is invented.\n"
_FOLDER = "demo"


def demo_folder(profile: Path) -> Path:
    """Where the demo lies: beside the real profile, never in it."""
    return profile.with_name(_FOLDER)


def is_demo(folder: Path) -> bool:
    """Whether a folder holds a demo that was made whole."""
    mark = folder / _MARK
    return mark.exists() and mark.read_text("utf-8") == _WHOLE and Profile(folder).exists()


def remove_demo(folder: Path) -> None:
    """Delete a demo, or what is left of one that was not made whole. Never a real profile."""
    if (folder / _MARK).exists():
        shutil.rmtree(folder, ignore_errors=True)


def begin_demo(folder: Path) -> None:
    """First of all, so that what a power cut leaves behind is known to be a demo."""
    if Profile(folder).exists():
        raise ProfileExists
    make_private_folder(folder)
    try:
        (folder / _MARK).write_text(_BEGUN, "utf-8")
    except OSError as error:
        raise storage_error(error) from error


def finish_demo(folder: Path) -> None:
    """It was made whole. Raises the disk's refusal."""
    try:
        (folder / _MARK).write_text(_WHOLE, "utf-8")
    except OSError as error:
        raise storage_error(error) from error
