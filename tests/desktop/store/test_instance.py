"""One process at a time; a lock whose holder was killed stops nobody."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import MadeProfile

from signpost_desktop.store.errors import AlreadyOpen
from signpost_desktop.store.files import Profile
from signpost_desktop.store.instance import hold, is_open, window_name
from signpost_desktop.store.vault import Vault, open_profile, open_with_keys

HOLDS = """
import sys
from pathlib import Path
from signpost_desktop.store.files import Profile
from signpost_desktop.store.instance import hold
lock = hold(Profile(Path(sys.argv[1])))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def another_process(vault_folder: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(vault_folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_another_process_keeps_this_one_out_until_it_is_killed(
    another_process: "subprocess.Popen[str]", vault_folder: Path, made_profile: MadeProfile
) -> None:
    assert is_open(vault_folder)
    with pytest.raises(AlreadyOpen) as refused:
        open_profile(vault_folder, "seven invented otters")
    assert refused.value.message.startswith("Signpost is already open on this computer.")
    another_process.kill()  # as kill -9: it cleans up nothing
    another_process.wait(10)
    assert Profile(vault_folder).lock.exists()
    assert not is_open(vault_folder)
    open_with_keys(vault_folder, made_profile.keys).close()


def test_whether_it_is_open_is_known_without_opening(vault: Vault, vault_folder: Path) -> None:
    assert is_open(vault_folder)
    vault.close()
    assert not is_open(vault_folder)
    assert not is_open(vault_folder / "absent")


def test_letting_go_twice_is_harmless(vault_folder: Path) -> None:
    lock = hold(Profile(vault_folder))
    lock.release()
    lock.release()
    assert not is_open(vault_folder)


def test_each_profile_has_its_own_window_name(vault_folder: Path, tmp_path: Path) -> None:
    assert window_name(vault_folder) == window_name(vault_folder / ".." / vault_folder.name)
    assert window_name(vault_folder) != window_name(tmp_path)
