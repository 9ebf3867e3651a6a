"""Small files are replaced whole, on every system; the profile is its owner's only."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from signpost_desktop.store.errors import DiskFull, ReadOnlyProfile, StorageFailed
from signpost_desktop.store.files import Profile, write_atomically
from signpost_desktop.store.hardening import keep_private


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_file_is_replaced_whole(tmp_path: Path, platform: str) -> None:
    path = tmp_path / "small.json"
    for content in (b"first", b"second, and longer"):
        write_atomically(path, content, platform=platform)
        assert path.read_bytes() == content
    assert [found.name for found in tmp_path.iterdir()] == ["small.json"]


def test_windows_cannot_open_a_folder_and_is_not_asked_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    really_open = os.open

    def watch(path: Path, flags: int, mode: int = 0o777) -> int:
        opened.append(str(path))
        return really_open(path, flags, mode)

    monkeypatch.setattr(os, "open", watch)
    write_atomically(tmp_path / "a", b"", platform="win32")
    assert str(tmp_path) not in opened
    write_atomically(tmp_path / "a", b"", platform="linux")
    assert str(tmp_path) in opened


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EROFS, ReadOnlyProfile),
        (errno.EACCES, ReadOnlyProfile),
        (errno.EIO, StorageFailed),
    ],
)
def test_a_refused_write_leaves_the_old_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[Exception]
) -> None:
    path = tmp_path / "small.json"
    write_atomically(path, b"old")

    def refuse(_: int) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(expected):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["small.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps files private by the user's folder")
def test_a_profile_is_its_owners_only(vault_folder: Path, made_profile: object) -> None:
    profile = Profile(vault_folder)
    assert stat.S_IMODE(vault_folder.stat().st_mode) == 0o700
    for path in (profile.vault, profile.directory, profile.keyslots):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_windows_needs_no_hardening_of_ours() -> None:
    assert keep_private(platform="win32") == ()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of core dumps are POSIX")
def test_a_crash_writes_no_memory_to_the_disk() -> None:
    code = (
        "import os, resource, stat, sys\n"
        "from signpost_desktop.store.hardening import keep_private\n"
        "assert {'umask', 'core'} <= set(keep_private())\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)\n"
        "assert os.umask(0) == 0o077\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
