"""init, person, check, backup and restore, as the issue writes them."""

import io
import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from command_line import HODAN, VERA, CommandLine

from signpost_desktop.cli.main import run
from signpost_desktop.store.vault import open_profile, open_with_recovery


@pytest.fixture
def new(tmp_path: Path, signpost: CommandLine) -> tuple[Any, ...]:
    secret = signpost.secret("three quiet new herons\n")
    return (
        "init", "--profile", tmp_path / "new", "--organization",
        "Example \u202eOrganisation\n", "--person", "Zoe\u0308\x07", "--passphrase-file", secret,
    )  # fmt: skip


# init


def test_init_makes_a_profile_and_prints_the_recovery_words(
    signpost: CommandLine, new: tuple[Any, ...], tmp_path: Path
) -> None:
    answer = signpost.raw(*new, "--json")
    assert answer.code == 0
    assert answer.json["created"] is True
    vault = open_with_recovery(
        tmp_path / "new", answer.json["recovery"], None, "a wholly other passphrase"
    )
    assert (vault.organization, vault.worker.name) == ("Example Organisation", "Zoë")
    vault.close()


def test_init_writes_the_recovery_words_where_only_the_owner_reads_them(
    signpost: CommandLine, new: tuple[Any, ...], tmp_path: Path
) -> None:
    sheet = tmp_path / "recovery.txt"
    answer = signpost.raw(*new, "--recovery-out", sheet)
    assert answer.code == 0
    words = sheet.read_text("utf-8")
    assert words.strip() not in answer.out + answer.err
    if os.name == "posix":
        assert sheet.stat().st_mode & 0o777 == 0o600
    open_with_recovery(tmp_path / "new", words, None, "a wholly other passphrase").close()
    said = signpost.raw(*new[:2], tmp_path / "other", *new[3:], "--json", "--recovery-out",
                        tmp_path / "second.txt")  # fmt: skip
    assert said.json == {"created": True, "recovery_out": str(tmp_path / "second.txt")}


def test_init_without_a_place_for_the_recovery_words_makes_nothing(
    signpost: CommandLine, new: tuple[Any, ...], tmp_path: Path
) -> None:
    there = tmp_path / "there.txt"
    there.write_text("mine", "utf-8")
    for sheet in (there, tmp_path / "nowhere" / "sheet.txt", tmp_path):
        answer = signpost.raw(*new, "--recovery-out", sheet, "--json")
        assert (answer.code, answer.json["error"]) == (1, "bad_input")
    assert there.read_text("utf-8") == "mine"
    assert not (tmp_path / "new").exists()


def test_init_that_fails_leaves_no_recovery_file(
    signpost: CommandLine, new: tuple[Any, ...], tmp_path: Path
) -> None:
    sheet = tmp_path / "sheet.txt"
    answer = signpost.raw(*new[:2], signpost.folder, *new[3:], "--recovery-out", sheet, "--json")
    assert (answer.code, answer.json["error"]) == (1, "profile_exists")
    assert not sheet.exists()
    short = signpost.secret("short", "short")
    answer = signpost.raw(*new[:-1], short, "--recovery-out", sheet, "--json")
    assert (answer.code, answer.json["error"]) == (1, "bad_input")
    assert not sheet.exists()
    assert not (tmp_path / "new" / "vault.db").exists()


def test_init_asks_who_and_which_organization(
    signpost: CommandLine, new: tuple[Any, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    answer = signpost.raw(*new[:5], *new[7:], "--json")
    assert answer.code == 1
    assert "--person" in answer.json["message"]
    with pytest.raises(SystemExit) as ended:
        run([str(word) for word in (*new[:3], *new[5:])])
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.out == "" and "--organization" in said.err


# The passphrase file


@pytest.mark.parametrize(
    "content",
    [
        HODAN.encode(),
        f"{HODAN}\n".encode(),
        f"{HODAN}\r\n".encode(),
        f"{HODAN}\nanother line\n".encode(),
        b"\xef\xbb\xbf" + f"{HODAN}\r\n".encode(),
    ],
)
def test_the_first_line_is_the_passphrase(signpost: CommandLine, content: bytes) -> None:
    path = signpost.secrets / "file"
    path.write_bytes(content)
    words = ("--profile", signpost.folder, "--person", "hodan", "--passphrase-file", path)
    answer = signpost.raw("person", "list", "--json", *words)
    assert answer.code == 0, answer
    assert [person["name"] for person in answer.json["people"]] == ["Hodan", "Vera"]


def test_the_passphrase_is_normalised(
    signpost: CommandLine, new: tuple[Any, ...], tmp_path: Path
) -> None:
    composed = "trois été ñandú"
    signpost.secret(unicodedata.normalize("NFD", composed) + "\n")
    assert signpost.raw(*new).code == 0
    open_profile(tmp_path / "new", composed).close()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\n" + HODAN.encode(), "empty"),
        (HODAN.encode("utf-16"), "UTF-8"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"x" * 5_000, "too long"),
        (None, "cannot be read"),
    ],
)
def test_a_passphrase_file_that_cannot_be_used_is_refused(
    signpost: CommandLine, content: bytes | None, said: str
) -> None:
    path = signpost.secrets / "file"
    if content is not None:
        path.write_bytes(content)
    answer = signpost.raw(
        "check", "--json", "--profile", signpost.folder, "--passphrase-file", path
    )
    assert (answer.code, answer.json["error"]) == (1, "bad_input")
    assert said in answer.json["message"]
    assert said in answer.err


class _Input(io.TextIOWrapper):
    def __init__(self, content: bytes, *, terminal: bool = False) -> None:
        super().__init__(io.BytesIO(content), "ascii")
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


def test_standard_input(signpost: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", _Input(f"{HODAN}\r\n".encode()))
    words = ("--profile", signpost.folder, "--person", "Hodan", "--passphrase-file", "-")
    assert signpost.raw("person", "list", *words).code == 0
    monkeypatch.setattr(sys, "stdin", _Input(f"{HODAN}\na longer invented one\n".encode()))
    words = (*words, "--new-passphrase-file", "-")
    assert signpost.raw("person", "passphrase", *words).code == 0
    monkeypatch.setattr(sys, "stdin", _Input(b"a longer invented one\nleaping green frogs\n"))
    assert signpost.raw("person", "add", "Cem", *words).code == 0
    open_profile(signpost.folder, "leaping green frogs", "Cem").close()


@pytest.mark.parametrize("stdin", [_Input(b"typed\n"), None])
def test_without_a_terminal_nothing_is_asked(
    signpost: CommandLine, monkeypatch: pytest.MonkeyPatch, stdin: io.TextIOWrapper | None
) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: pytest.fail("it asked"))
    answer = signpost.raw("check", "--json", "--profile", signpost.folder)
    assert answer.code == 1
    assert "--passphrase-file" in answer.json["message"]


def test_on_a_terminal_it_is_asked_for(
    signpost: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", _Input(b"", terminal=True))
    monkeypatch.setattr("getpass.getpass", lambda _prompt: HODAN)
    words = ("--profile", signpost.folder, "--person", "Hodan")
    assert signpost.raw("person", "list", *words).code == 0


def test_a_wrong_passphrase_and_the_wait(signpost: CommandLine) -> None:
    signpost.passphrases["Hodan"] = "eight invented otters"
    codes = [signpost.json("check", code=1)["error"] for _ in range(6)]
    assert codes[0] == "wrong_passphrase"
    assert codes[-1] == "please_wait"
    assert "eight" not in signpost("check").err


def test_which_person(signpost: CommandLine) -> None:
    secret = signpost.secret(HODAN)
    words = ("--json", "--profile", signpost.folder, "--passphrase-file", secret)
    answer = signpost.raw("person", "list", *words)
    assert (answer.code, answer.json["error"]) == (1, "unknown_person")
    answer = signpost.raw("person", "list", *words, "--person", "Nobody")
    assert (answer.code, answer.json["error"]) == (1, "unknown_person")
    answer = signpost.raw("person", "list", *words, "--person", "Vera")
    assert (answer.code, answer.json["error"]) == (1, "wrong_passphrase")


def test_no_profile(signpost: CommandLine, tmp_path: Path) -> None:
    secret = signpost.secret(HODAN)
    words = ("--profile", tmp_path / "none", "--passphrase-file", secret)
    answer = signpost.raw("check", "--json", *words)
    assert (answer.code, answer.json["error"]) == (1, "no_profile")
    assert not (tmp_path / "none" / "vault.db").exists()


# person


def test_a_person_comes_changes_their_passphrase_and_goes(signpost: CommandLine) -> None:
    fresh = signpost.secret("leaping green frogs", "new")
    added = signpost.json("person", "add", "Cem", "--role", "caseworker", "--role",
                          "safeguarding_lead", "--new-passphrase-file", fresh)  # fmt: skip
    assert added == {"added": True, "roles": ["caseworker", "safeguarding_lead"]}
    signpost.passphrases["Cem"] = "leaping green frogs"
    assert signpost("person", "list", person="Cem").code == 0
    other = signpost.secret("hopping brown frogs", "other")
    changed = signpost.json("person", "passphrase", "--new-passphrase-file", other, person="Cem")
    assert changed == {"changed": True}
    signpost.passphrases["Cem"] = "hopping brown frogs"
    assert signpost("person", "list", person="Cem").code == 0
    removed = signpost.json("person", "remove", "Cem")
    assert removed == {"removed": True, "follow_ups_to_team": 0}
    assert signpost.json("check", person="Cem", code=1)["error"] in {
        "unknown_person", "not_allowed", "wrong_passphrase", "please_wait",
    }  # fmt: skip


def test_a_volunteer_may_not_add_or_remove(signpost: CommandLine) -> None:
    fresh = signpost.secret("leaping green frogs", "new")
    words = ("person", "add", "Cem", "--new-passphrase-file", fresh)
    assert signpost.json(*words, person="Vera", code=1)["error"] == "not_allowed"
    assert signpost.json("person", "remove", "Hodan", person="Vera", code=1)["error"] == (
        "not_allowed"
    )
    people = signpost.json("person", "list")["people"]
    assert [person["name"] for person in people] == ["Hodan", "Vera"]
    assert people[1]["roles"] == ["volunteer"]


def test_a_name_that_is_taken_and_a_short_passphrase(signpost: CommandLine) -> None:
    fresh, short = signpost.secret("leaping green frogs", "new"), signpost.secret("frog", "short")
    for name, file in (
        ("vera", fresh), ("Cem", short), (" ", fresh), ("\u202e\u200b", fresh),
        ("ve\u202era\n", fresh), ("x" * 201, fresh), ("bad\udcff", fresh),
    ):  # fmt: skip
        answer = signpost.json("person", "add", name, "--new-passphrase-file", file, code=1)
        assert answer["error"] == "bad_input"
        assert answer["reasons"]


# check, backup, restore


def test_a_new_profile_is_well(signpost: CommandLine) -> None:
    report = signpost.json("check")
    assert report["ok"] is True
    assert all(line["ok"] for line in report["checks"])
    plain = signpost("check")
    assert plain.code == 0
    assert "NOT WELL" not in plain.out
    assert "There is no copy yet" in plain.out


def test_check_finds_damage(signpost: CommandLine) -> None:
    document = json.loads((signpost.folder / "keyslots.json").read_bytes())
    document["recovery"]["cost"]["passes"] = 1
    (signpost.folder / "keyslots.json").write_text(json.dumps(document), "utf-8")
    report = signpost.json("check", code=1)
    assert report["ok"] is False
    assert [line["name"] for line in report["checks"] if not line["ok"]] == ["keys"]
    assert "NOT WELL" in signpost("check").out


def test_a_copy_is_made_proved_and_brought_back(signpost: CommandLine, tmp_path: Path) -> None:
    made = signpost.json("backup")
    assert made["verified_at"]
    copy = Path(made["backup"])
    assert copy.parent == signpost.folder / "backups"
    secret = signpost.secret(HODAN)
    bare = tmp_path / "bare"
    words = ("--passphrase-file", secret, "--person", "Hodan", "--json")
    answer = signpost.raw("restore", copy, "--profile", bare, *words)
    assert answer.code == 0
    assert answer.json == {"restored": True, "set_aside": None}
    back = signpost.raw("check", "--profile", bare, *words)
    assert back.code == 0
    again = signpost.raw("restore", copy, "--profile", bare, *words)
    assert again.code == 0
    assert Path(again.json["set_aside"]).is_dir()


def test_restore_refuses_what_is_no_copy_and_a_wrong_passphrase(
    signpost: CommandLine, tmp_path: Path
) -> None:
    copy = Path(signpost.json("backup")["backup"])
    assert signpost.json("restore", tmp_path, code=1)["error"] in {"no_profile", "damaged_file"}
    signpost.passphrases["Hodan"] = "eight invented otters"
    assert signpost.json("restore", copy, code=1)["error"] == "wrong_passphrase"
    signpost.passphrases["Hodan"] = HODAN
    assert signpost.json("check")["ok"]


# The process


def test_a_second_command_while_it_is_open_is_refused(signpost: CommandLine) -> None:
    vault = open_profile(signpost.folder, VERA, "Vera")
    try:
        assert signpost.json("check", code=1)["error"] == "already_open"
    finally:
        vault.close()


def process(*words: object, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    return subprocess.run(
        [sys.executable, "-m", "signpost_desktop", *map(str, words)],
        input=given, capture_output=True, env=environment, check=False, timeout=120,
    )  # fmt: skip


def test_a_real_process_speaks_utf_8_and_never_waits_for_a_terminal(
    signpost: CommandLine, tmp_path: Path
) -> None:
    made = process(
        "init", "--profile", tmp_path / "new", "--organization", "مرکز نمونه", "--person", "Łucja",
        "--passphrase-file", "-", "--json", given=b"three quiet new herons\n",
    )  # fmt: skip
    assert (made.returncode, made.stderr) == (0, b"")
    listed = process("person", "list", "--profile", tmp_path / "new", "--json",
                     "--passphrase-file", "-", given=b"three quiet new herons")  # fmt: skip
    assert json.loads(listed.stdout.decode("utf-8"))["people"][0]["name"] == "Łucja"
    refused = process("check", "--profile", tmp_path / "new")
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert b"--passphrase-file" in refused.stderr
    assert b"Traceback" not in refused.stderr


def test_version_help_and_unknown_words(capsys: pytest.CaptureFixture[str]) -> None:
    for words, code in ((["--version"], 0), (["--help"], 0), (["nothing"], 2), (["person"], 2)):
        with pytest.raises(SystemExit) as ended:
            run(words)
        assert ended.value.code == code
        said = capsys.readouterr()
        assert bool(said.out) is (code == 0)


def test_without_a_display_the_window_says_so(
    signpost: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    answer = signpost.raw()
    assert answer.code == 1
    assert "signpost demo" in answer.err
