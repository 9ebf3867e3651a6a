"""Commands where the computer is against them: a full output, a folder that may not be read."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import CommandLine

from signpost_desktop.cli.output import new_private_bytes
from signpost_desktop.store.errors import DiskFull
from signpost_desktop.store.files import Profile

FULL = Path("/dev/full")


@pytest.mark.skipif(sys.platform == "win32", reason="limits of core dumps are POSIX")
def test_the_program_keeps_its_memory_and_its_files_private() -> None:
    code = (
        "import os, resource, sys\n"
        "from signpost_desktop.__main__ import main\n"
        "sys.argv = ['signpost', 'check', '--profile', 'nowhere', '--passphrase-file', 'none']\n"
        "os.umask(0)\n"
        "assert main() == 1\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)\n"
        "assert os.umask(0) == 0o077\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.skipif(not FULL.exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("how", [["food"], ["food", "--json"], ["--batch", "BATCH"]])
def test_an_output_that_is_full_is_told_in_plain_words(
    signpost: CommandLine, tmp_path: Path, how: list[str]
) -> None:
    batch = tmp_path / "batch.jsonl"
    batch.write_text('{"query": "food"}\n', "utf-8")
    words = [str(batch) if word == "BATCH" else word for word in how]
    secret = signpost.secret(signpost.passphrases["Hodan"])
    common = ["--profile", str(signpost.folder), "--passphrase-file", str(secret)]
    command = [sys.executable, "-m", "signpost_desktop", "directory", "search", *words]
    with FULL.open("wb") as full:
        done = subprocess.run(
            [*command, *common, "--person", "Hodan"],
            stdout=full, stderr=subprocess.PIPE, check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"could not be written" in done.stderr


def test_a_new_file_that_the_disk_has_no_room_for_is_told_and_does_not_stay(tmp_path: Path) -> None:
    path = tmp_path / "pack.xlsx"
    with pytest.raises(DiskFull), new_private_bytes(path, "No.") as file:
        file.write(b"the beginning")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert not path.exists()


def refuse_below(folder: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Whatever lies in this folder is refused by the system, with this error."""
    real = Path.stat

    def refuse(path: Path, **how: bool) -> os.stat_result:
        if path.parent == folder:
            raise OSError(number, os.strerror(number), str(path))
        return real(path, **how)

    monkeypatch.setattr(Path, "stat", refuse)


@pytest.mark.parametrize("command", [("check",), ("needs",), ("person", "list")])
def test_a_folder_that_may_not_be_read_is_told_in_plain_words(
    signpost: CommandLine, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    refuse_below(signpost.folder, monkeypatch, errno.EACCES)
    assert signpost.json(*command, code=1)["error"] == "read_only"


def test_a_full_disk_is_told_without_the_keys_of_a_window(
    signpost: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_below(signpost.folder, monkeypatch, errno.ENOSPC)
    answer = signpost.json("needs", code=1)
    assert answer["error"] == "disk_full"
    assert "run this again" in answer["message"]
    assert "Ctrl" not in answer["message"]


def test_a_folder_of_an_impossible_name_is_told_in_plain_words(
    signpost: CommandLine, tmp_path: Path
) -> None:
    secret = signpost.secret("seven invented otters")
    in_the_way = tmp_path / "file"
    in_the_way.write_text("something else", "utf-8")
    for folder in (tmp_path / ("y" * 300), in_the_way):
        answer = signpost.raw(
            "init", "--profile", folder, "--passphrase-file", secret,
            "--organization", "Example Hall", "--person", "Hodan", "--json",
        )  # fmt: skip
        assert answer.code == 1
        assert json.loads(answer.out)["error"] == "bad_input"
        assert "Choose another folder" in answer.err
    assert in_the_way.read_text("utf-8") == "something else"


def test_a_profile_whose_making_was_cut_short_can_be_made_again(
    signpost: CommandLine, tmp_path: Path
) -> None:
    folder, secret = tmp_path / "cut", signpost.secret("seven invented otters")
    words = ("init", "--profile", folder, "--passphrase-file", secret, "--json",
             "--organization", "Example Hall", "--person", "Hodan")  # fmt: skip
    assert signpost.raw(*words).code == 0
    profile = Profile(folder)
    profile.making.mkdir()
    profile.keyslots.replace(profile.making / profile.keyslots.name)  # as the power went
    assert not profile.exists()
    assert signpost.raw(*words).code == 0
    opened = signpost.raw("check", "--profile", folder, "--passphrase-file", secret, "--json")
    assert opened.json["ok"]
    assert [path.name for path in profile.set_aside.glob("*/vault.db")] == ["vault.db"]
