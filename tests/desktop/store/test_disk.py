"""A full disk, a folder that cannot be written, and what is on the disk at "Saved"."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store.backup import back_up, list_backups
from signpost_desktop.store.errors import DiskFull, ReadOnlyProfile
from signpost_desktop.store.tables import Client
from signpost_desktop.store.vault import Vault, create_profile, open_with_keys

NOT_SAVED = (
    "Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S."
)


def mount(*arguments: str) -> None:
    tool = shutil.which("mount")
    if tool is None or sys.platform != "linux":
        pytest.skip("a small disk needs Linux's mount")
    done = subprocess.run([tool, *arguments], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("a small disk needs the right to mount")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    place = tmp_path / "small"
    place.mkdir()
    mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place))
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(disk: Path) -> Path:
    """A file that takes all the room there is."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            return filler
    raise AssertionError("the disk did not fill up")


def add(vault: Vault, name: str) -> None:
    with vault.act() as session:
        row = Client(id=session.new_id(), created_at="", created_by="", given_name=name)
        row.address = "1 Example Street " * 4000
        session.add(row)


def names(vault: Vault) -> list[str]:
    with vault.read() as session:
        return [row.given_name for row in session.db.query(Client).order_by(Client.id)]


def test_a_full_disk_takes_nothing_and_loses_nothing(
    small_disk: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    folder = small_disk / "profile"
    shutil.copytree(made_profile.folder, folder)
    with open_with_keys(folder, made_profile.keys, clock=clock) as vault:
        add(vault, "Before")
        filler = fill(small_disk)
        for _ in range(3):
            with pytest.raises(DiskFull) as full:
                add(vault, "Refused")
            assert full.value.message == NOT_SAVED
        assert names(vault) == ["Before"]
        with pytest.raises(DiskFull):
            back_up(vault)
        assert list_backups(vault.profile) == ()
        filler.unlink()
        add(vault, "After")
        assert names(vault) == ["Before", "After"]
        back_up(vault)
    with open_with_keys(folder, made_profile.keys, clock=clock) as again:
        assert names(again) == ["Before", "After"]


def test_a_full_disk_makes_no_half_profile(small_disk: Path) -> None:
    filler = fill(small_disk)
    with filler.open("r+b") as file:
        file.truncate(filler.stat().st_size - 100 * 1024)
    folder = small_disk / "profile"
    with pytest.raises(DiskFull):
        create_profile(folder, "Example", "Hodan", "seven invented otters")
    assert [path.name for path in folder.iterdir()] == ["signpost.lock"]
    filler.unlink()
    create_profile(folder, "Example", "Hodan", "seven invented otters")[0].close()


def test_a_full_disk_at_opening_says_so_and_opens_once_there_is_room(
    small_disk: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    folder = small_disk / "profile"
    shutil.copytree(made_profile.folder, folder)
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        open_with_keys(folder, made_profile.keys, clock=clock)
    filler.unlink()
    open_with_keys(folder, made_profile.keys, clock=clock).close()


@pytest.fixture
def make_read_only() -> Iterator[Callable[[Path], None]]:
    """Take away the right to write in a folder, as well for root (who ignores permissions)."""
    mounted: list[Path] = []

    def take_away(folder: Path) -> None:
        if hasattr(os, "geteuid") and os.geteuid() != 0:
            for path in [folder, *folder.rglob("*")]:
                path.chmod(0o500 if path.is_dir() else 0o400)
            return
        mount("--bind", str(folder), str(folder))
        mounted.append(folder)
        mount("-o", "remount,ro,bind", str(folder))

    yield take_away
    for folder in mounted:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_profile_that_cannot_be_written_says_so_and_stays_as_it_is(
    vault_folder: Path,
    made_profile: MadeProfile,
    clock: StillClock,
    make_read_only: Callable[[Path], None],
) -> None:
    before = {path.name: path.read_bytes() for path in vault_folder.iterdir() if path.is_file()}
    make_read_only(vault_folder)
    with pytest.raises(ReadOnlyProfile, match="may not write in this folder"):
        open_with_keys(vault_folder, made_profile.keys, clock=clock)
    with pytest.raises(ReadOnlyProfile):
        create_profile(vault_folder / "new", "Example", "Hodan", "seven invented otters")
    after = {path.name: path.read_bytes() for path in vault_folder.iterdir() if path.is_file()}
    assert after == before


SAVES_ONCE = """
import os, sys
from pathlib import Path
from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.tables import Client
from signpost_desktop.store.vault import open_with_keys
a, b, c = (bytes.fromhex(line.strip()) for line in sys.stdin)
vault = open_with_keys(Path(sys.argv[2]), Unlocked(sys.argv[1], a, b, c))
os.write(1, b"ACT BEGINS\\n")
with vault.act() as session:
    session.add(Client(id=session.new_id(), created_at="", created_by="", given_name="Invented"))
os.write(1, b"SAVED\\n")
"""


def test_a_commit_is_on_the_disk_before_saved_is_said(
    vault_folder: Path, made_profile: MadeProfile, tmp_path: Path
) -> None:
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    trace, keys = tmp_path / "trace", made_profile.keys
    secrets = (keys.private_key, keys.database_key, keys.safeguarding_key or b"")
    watched = [strace, "-f", "-o", str(trace), "-e", "trace=fsync,fdatasync,write"]
    program = [sys.executable, "-c", SAVES_ONCE, keys.person_id, str(vault_folder)]
    done = subprocess.run(
        [*watched, *program],
        input="\n".join(secret.hex() for secret in secrets),
        text=True,
        check=False,
        capture_output=True,
    )
    if "ptrace" in done.stderr:
        pytest.skip("strace may not trace here")
    assert done.returncode == 0, done.stderr
    lines = trace.read_text(errors="replace").splitlines()
    begins = next(n for n, line in enumerate(lines) if "ACT BEGINS" in line)
    saved = next(n for n, line in enumerate(lines) if '"SAVED' in line)
    synced = [line for line in lines[begins:saved] if "fsync(" in line or "fdatasync(" in line]
    assert synced, "the commit was acknowledged before it was on the disk"
