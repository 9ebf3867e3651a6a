"""Set-up and run on machines that are not this one: every branch, with nothing really installed."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools import run, set_up

Commands = list[list[str]]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    """A checkout without .venv on a Debian that has everything; commands are only written down."""
    (tmp_path / "requirements.lock").write_text("one==1 --hash=sha256:00\n", "utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", "utf-8")
    monkeypatch.setattr(set_up, "ROOT", tmp_path)
    monkeypatch.setattr(set_up, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(set_up, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(set_up, "DEBIANS_POSTGRESQL", tmp_path / "postgresql")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(set_up.ctypes.util, "find_library", lambda name: f"lib{name}.so")
    monkeypatch.setattr(set_up.shutil, "which", lambda _name: "/usr/bin/apt-get")
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 0, raising=False)
    done: Commands = []

    def pretend(command: list[str], **_how: Any) -> "subprocess.CompletedProcess[str]":
        done.append([str(word) for word in command])
        if command[1:3] == ["-m", "venv"]:
            python = set_up._python(tmp_path / ".venv")
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
            (tmp_path / ".venv/lib/python3.11/site-packages/pip").mkdir(parents=True, exist_ok=True)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(set_up.subprocess, "run", pretend)
    return done


def without(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    monkeypatch.setattr(
        set_up.ctypes.util, "find_library", lambda name: None if name in names else "found"
    )


def kinds(done: Commands) -> list[str]:
    """What was run, in a word each."""
    found = []
    for command in done:
        words = set(command)
        found.append(
            "apt" if "apt-get" in words
            else "venv" if "venv" in words
            else "lock" if "--require-hashes" in words
            else "ourselves" if "-e" in words
            else "lexicon" if command[-1].endswith("make_lexicon.py")
            else "other"
        )  # fmt: skip
    return found


def test_a_bare_machine_is_made_ready_once(machine: Commands) -> None:
    assert set_up.main() == 0
    assert kinds(machine) == ["venv", "lock", "ourselves", "lexicon"]
    assert all("--no-deps" in c and "--no-build-isolation" in c for c in machine[2:3])
    machine.clear()
    assert set_up.main() == 0
    assert machine == []


def test_a_new_lock_or_another_python_installs_again(
    machine: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up.main()
    machine.clear()
    set_up.LOCK.write_text("two==2 --hash=sha256:00\n", "utf-8")
    assert set_up.main() == 0
    assert kinds(machine) == ["lock", "ourselves", "lexicon"]
    machine.clear()
    monkeypatch.setattr(set_up.sys, "version_info", (3, 99, 0))
    assert set_up.main() == 0
    assert kinds(machine) == ["lock", "ourselves", "lexicon"]


def test_an_environment_that_was_left_half_made_is_mended(machine: Commands) -> None:
    python = set_up._python(set_up.VENV)
    python.parent.mkdir(parents=True)
    python.touch()
    assert set_up.main() == 0
    assert kinds(machine) == ["venv", "lock", "ourselves", "lexicon"]
    machine.clear()
    python.unlink()
    assert set_up.main() == 0
    assert kinds(machine) == ["venv", "lock", "ourselves", "lexicon"]


def test_root_on_debian_installs_system_libraries(
    machine: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(monkeypatch, "GL", "xcb-cursor")
    assert set_up.main() == 0
    assert kinds(machine) == ["apt", "apt", "venv", "lock", "ourselves", "lexicon"]
    assert machine[1][-2:] == ["libgl1", "libxcb-cursor0"]


def test_without_rights_it_says_exactly_what_is_missing(
    machine: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without(monkeypatch, "GL", "xcb-cursor")
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 1000, raising=False)
    assert set_up.main() == 1
    assert machine == []
    said = capsys.readouterr().out
    assert "apt-get install libgl1 libxcb-cursor0" in said
    assert "libegl1" not in said


def test_root_without_apt_says_it_too(
    machine: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without(monkeypatch, "EGL")
    monkeypatch.setattr(set_up.shutil, "which", lambda _name: None)
    assert set_up.main() == 1
    assert machine == []
    assert "libegl1" in capsys.readouterr().out


def test_debian_without_ensurepip_needs_python3_venv(
    machine: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    assert set_up._missing_libraries() == ["python3-venv"]
    assert set_up.main() == 0
    assert machine[1][-1] == "python3-venv"


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_need_no_system_libraries(
    machine: Commands, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    without(monkeypatch, *set_up.LIBRARIES)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.delattr(set_up.os, "geteuid", raising=False)
    assert set_up.main() == 0
    assert kinds(machine) == ["venv", "lock", "ourselves", "lexicon"]


def test_the_python_of_windows_lies_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    here = Path("x")
    monkeypatch.setattr(set_up.os, "name", "nt")
    windows = set_up._python(here)
    monkeypatch.setattr(set_up.os, "name", "posix")
    assert windows == here / "Scripts" / "python.exe"
    assert set_up._python(here) == here / "bin" / "python"


def test_an_old_python_is_told(
    machine: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up.sys, "version_info", (3, 10, 9))
    assert set_up.main() == 1
    assert machine == []
    assert "3.11" in capsys.readouterr().out


def test_a_step_that_fails_says_so_and_is_tried_again(
    machine: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pretend: Callable[..., Any] = set_up.subprocess.run

    def no_network(command: list[str], **how: Any) -> Any:
        if "--require-hashes" in command:
            raise subprocess.CalledProcessError(1, command)
        return pretend(command, **how)

    monkeypatch.setattr(set_up.subprocess, "run", no_network)
    assert set_up.main() == 1
    assert "network" in capsys.readouterr().out
    monkeypatch.setattr(set_up.subprocess, "run", pretend)
    machine.clear()
    assert set_up.main() == 0
    assert kinds(machine) == ["lock", "ourselves", "lexicon"]


# PostgreSQL, for tests


def without_postgresql(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, gets: str) -> None:
    """A machine whose apt brings PostgreSQL ("it") or not ("nothing", "refused")."""
    apt = "/usr/bin/apt-get" if gets != "no apt" else None
    monkeypatch.setattr(set_up.shutil, "which", lambda name: apt if name == "apt-get" else None)
    pretend: Callable[..., Any] = set_up.subprocess.run

    def install(command: list[str], **how: Any) -> Any:
        if "postgresql-15" in command:
            if gets == "refused":
                raise subprocess.CalledProcessError(100, command)
            programs = tmp_path / "postgresql/15/bin"
            programs.mkdir(parents=True)
            (programs / "initdb").touch()
        return pretend(command, **how)

    monkeypatch.setattr(set_up.subprocess, "run", install)


def test_tests_bring_postgresql_once(
    machine: Commands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    without_postgresql(monkeypatch, tmp_path, "it")
    assert set_up.main(["--tests"]) == 0
    assert machine[-1][-1] == "postgresql-15"
    machine.clear()
    assert set_up.main(["--tests"]) == 0
    assert machine == []


def test_only_tests_bring_postgresql(
    machine: Commands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    without_postgresql(monkeypatch, tmp_path, "it")
    assert set_up.main([]) == 0
    assert "apt" not in kinds(machine)


@pytest.mark.parametrize("gets", ["refused", "no apt", "no rights"])
def test_without_postgresql_tests_go_on_and_it_is_said(
    machine: Commands,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    gets: str,
) -> None:
    without_postgresql(monkeypatch, tmp_path, gets)
    if gets == "no rights":
        monkeypatch.setattr(set_up.os, "geteuid", lambda: 1000, raising=False)
    assert set_up.main(["--tests"]) == 0
    assert "apt-get install postgresql-15" in capsys.readouterr().out


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_bring_no_postgresql(
    machine: Commands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str
) -> None:
    without_postgresql(monkeypatch, tmp_path, "it")
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.delattr(set_up.os, "geteuid", raising=False)
    assert set_up.main(["--tests"]) == 0
    assert "apt" not in kinds(machine)


# run


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, Any]]]:
    found: list[tuple[list[str], dict[str, Any]]] = []

    def pretend(command: list[str], **how: Any) -> "subprocess.CompletedProcess[str]":
        found.append((command[1:], how))
        return subprocess.CompletedProcess(command, 7)

    monkeypatch.setattr(run.subprocess, "run", pretend)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return found


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_the_window_opens(
    started: list[tuple[list[str], dict[str, Any]]], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv(name, ":0")
    assert run.main() == 7
    assert [words for words, _ in started] == [[]]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_display(
    started: list[tuple[list[str], dict[str, Any]]], monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert run.main() == 7
    assert [words for words, _ in started] == [[]]


def test_without_a_display_it_says_so_and_runs_the_demo(
    started: list[tuple[list[str], dict[str, Any]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert run.main() == 7
    ((words, how),) = started
    assert words == ["demo", "--out", "demo-out"]
    assert how["env"]["QT_QPA_PLATFORM"] == "offscreen"
    assert "no display" in capsys.readouterr().out
