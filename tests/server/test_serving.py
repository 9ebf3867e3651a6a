"""Serving as a process: the line when it is ready, the end when it is told, TLS, logs."""

import json
import signal
import socket
import ssl
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from tests.certificates import certificate
from tests.server.processes import SocketClient, command, serving
from tests.server.team import PRIVATE, Clock, ask, change, found_team

from signpost_server.database import open_database
from signpost_server.service import open_service
from signpost_wire.codec import MEDIA_TYPE, pack, unpack
from signpost_wire.exchange import SpaceRequest, SyncReply, SyncRequest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")


def test_it_says_where_it_listens_and_is_healthy(sqlite_folder: Path) -> None:
    with serving("--data", str(sqlite_folder)) as (port, _process):
        client = SocketClient(port)
        for path in ("/health", "/ready"):
            answer = client.request("GET", path)
            assert (answer.status_code, json.loads(answer.content)) == (200, {"status": "ok"})
        said = ask(client, "/about", None, method="GET").said
        assert said["product"] == "signpost-server"
        assert abs(said["now"] - time.time()) < 60
        client.close()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_told_to_stop_it_ends_what_runs_and_leaves_well(
    sqlite_folder: Path, how: signal.Signals
) -> None:
    service = open_service(open_database(data=sqlite_folder))
    with serving("--data", str(sqlite_folder)) as (port, process):
        client = SocketClient(port)
        team = found_team(client, service, Clock(int(time.time())))  # type: ignore[arg-type]
        assert team.founder.proved().status == 200
        spaces = (SpaceRequest(team.casework, "", 0, 10, (change(),)),)
        headers = {"content-type": MEDIA_TYPE, "authorization": f"Bearer {team.founder.token}"}
        with service.database.write():  # so the push comes in, and waits for this lock
            client.send("POST", "/sync", pack(SyncRequest("", spaces).packed()), headers)
            with SocketClient(port) as other:
                assert other.request("GET", "/health").status_code == 200
            process.send_signal(how)
            while _accepts(port):
                assert process.poll() is None
        answer = client.receive()
        assert answer.status_code == 200
        assert SyncReply.unpacked(unpack(answer.content)).spaces[0].head == 1
        assert process.wait(30) == 0
        client.close()
    service.database.close()


def _accepts(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
    except OSError:
        return False
    return True


def test_logs_are_json_lines_that_name_nobody(sqlite_folder: Path) -> None:
    service = open_service(open_database(data=sqlite_folder))
    with serving("--data", str(sqlite_folder)) as (port, process):
        client = SocketClient(port)
        team = found_team(client, service, Clock(int(time.time())), PRIVATE)  # type: ignore[arg-type]
        team.founder.push(team.casework, change(PRIVATE.encode()))
        client.request("GET", f"/{PRIVATE.replace(' ', '%20')}")
        client.close()
        process.terminate()
        _out, logged = process.communicate(timeout=30)
    service.database.close()
    lines = [json.loads(line) for line in logged.splitlines()]
    requests = [line for line in lines if line["event"] == "request"]
    assert {line["path"] for line in requests} >= {"/join", "/challenge", "/token", "/sync"}
    pushed = next(line for line in requests if line["path"] == "/sync")
    assert pushed["status"] == 200
    assert pushed["device"] == team.founder.device[-6:]
    for secret in (PRIVATE, "127.0.0.1", team.founder.device, team.founder.member,
                   team.founder.token, team.founder.organization):  # fmt: skip
        assert secret not in logged
    assert "A%20name" not in logged


def test_plain_http_is_for_this_computer_only(sqlite_folder: Path) -> None:
    done = command(
        "serve", "--data", str(sqlite_folder), "--host", "0.0.0.0", "--json", check=False
    )
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"] == "tls"
    words = ("--data", str(sqlite_folder), "--host", "0.0.0.0", "--behind-proxy")
    with serving(*words) as (port, _process), SocketClient(port) as client:
        assert client.request("GET", "/health").status_code == 200


def test_a_port_in_use_is_told(sqlite_folder: Path) -> None:
    with serving("--data", str(sqlite_folder)) as (port, _process):
        done = command("serve", "--data", str(sqlite_folder), "--port", str(port), check=False)
    assert done.returncode == 1
    assert f"Port {port}" in done.stderr
    assert done.stdout == ""


def test_with_a_certificate_it_speaks_tls(sqlite_folder: Path, tmp_path: Path) -> None:
    chain, secret = certificate(tmp_path)
    words = ("--data", str(sqlite_folder), "--certfile", str(chain))
    with serving(*words, "--keyfile", str(secret)) as (port, _process):
        trust = ssl.create_default_context(cafile=str(chain))
        address = f"https://127.0.0.1:{port}/health"
        with urllib.request.urlopen(address, context=trust) as answer:
            assert json.load(answer) == {"status": "ok"}
    done = command("serve", *words, check=False)
    assert (done.returncode, "--keyfile" in done.stderr) == (1, True)
    done = command("serve", *words, "--keyfile", str(chain), check=False)
    assert (done.returncode, "certificate" in done.stderr) == (1, True)


def test_a_server_that_is_not_ready_does_not_serve(tmp_path: Path) -> None:
    done = command("serve", "--data", str(tmp_path / "none"), "--json", check=False)
    assert (done.returncode, json.loads(done.stdout)["error"]) == (1, "not_ready")
    assert "init" in done.stderr
