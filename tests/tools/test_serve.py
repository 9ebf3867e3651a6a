"""`make serve`: a new server is made and its code told; one that is in use just runs."""

import json
import subprocess
from typing import Any

import pytest

from tools import serve


class Pretended:
    """A server's commands, answered from a table."""

    def __init__(self, organizations: list[dict[str, Any]]) -> None:
        self.organizations = organizations
        self.ran: list[list[str]] = []
        self.served: list[str] = []

    def run(self, command: list[str], **_how: Any) -> "subprocess.CompletedProcess[str]":
        words = command[1:-3]
        self.ran.append(words)
        if "serve" in command:
            self.served = command[1:]
        said: Any = {"code": "ABCDE"}
        if words == ["organization", "list"]:
            said = {"organizations": self.organizations}
        return subprocess.CompletedProcess(command, 0, json.dumps(said))

    def become(self, program: str, command: list[str]) -> None:
        assert program == command[0]
        self.served = command[1:]
        raise SystemExit(0)


@pytest.fixture
def server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Pretended:
    found = Pretended(request.param)
    monkeypatch.setattr(serve.subprocess, "run", found.run)
    monkeypatch.setattr(serve.os, "execv", found.become)
    return found


def run() -> int | str | None:
    """The exit code, whether `main` ends or becomes the server."""
    try:
        return serve.main()
    except SystemExit as ended:
        return ended.code


WAITING = {"organization_id": "one", "founded": False}
FOUNDED = {"organization_id": "one", "founded": True}


@pytest.mark.parametrize("server", [[]], indirect=True)
def test_a_new_server_gets_an_organization_and_tells_its_code(
    server: Pretended, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run() == 0
    assert server.ran == [
        ["init"], ["organization", "list"], ["organization", "add", "My organization"],
    ]  # fmt: skip
    assert "--code ABCDE" in capsys.readouterr().out
    assert server.served[0] == "serve"
    assert server.served[-2:] == ["--port", "8765"]


@pytest.mark.parametrize("server", [[WAITING]], indirect=True)
def test_a_code_that_nobody_used_is_told_anew(
    server: Pretended, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run() == 0
    assert server.ran[-1] == ["organization", "code", "one"]
    assert "ABCDE" in capsys.readouterr().out


@pytest.mark.parametrize("server", [[FOUNDED]], indirect=True)
def test_a_server_in_use_just_runs(server: Pretended, capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    assert server.ran == [["init"], ["organization", "list"]]
    assert "ABCDE" not in capsys.readouterr().out
    assert server.served


@pytest.mark.parametrize("server", [[]], indirect=True)
def test_a_server_that_cannot_be_made_is_not_run(
    server: Pretended, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(command: list[str], **_how: Any) -> Any:
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr(serve.subprocess, "run", fails)
    assert run() == 1
    assert server.served == []


@pytest.mark.parametrize("server", [[FOUNDED]], indirect=True)
def test_on_windows_the_server_is_run_beside_us(
    server: Pretended, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve.os, "name", "nt")
    assert run() == 0
    assert server.served[0] == "serve"
