"""The desktop's way to a real server over TLS: straight, through a proxy, and to a stranger."""

import json
import socket
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.certificates import certificate
from tests.server.processes import command, serving

from signpost_desktop.sync import failures
from signpost_desktop.sync.enrolment import code_of
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.join_server import FOUNDING, JoinClient
from signpost_desktop.sync.transport import HttpTransport
from signpost_wire.codes import Code

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the server is ended by a signal")


@dataclass(frozen=True)
class Known:
    """A server whose certificate this system knows, and a code that it has given out."""

    address: str
    code: Code


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Known]:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    chain, secret = certificate(tmp_path)
    data = ("--data", str(tmp_path / "server"), "--json")
    command("init", *data)
    made = json.loads(command("organization", "add", "Example Hall", *data).stdout)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(chain))
    words = (*data[:2], "--certfile", str(chain), "--keyfile", str(secret))
    with serving(*words) as (port, _process):
        yield Known(f"https://127.0.0.1:{port}", code_of(made["code"]))


def looked_up(server: Known) -> str:
    """What the server says of its code: asked with a body, and once more on the connection."""
    transport = HttpTransport(server.address, read=10)
    try:
        client = JoinClient(transport)
        assert client.look(server.code) == client.look(server.code)
        return client.look(server.code).kind
    finally:
        transport.close()


def test_straight(server: Known) -> None:
    assert looked_up(server) == FOUNDING


def test_through_a_proxy_that_only_passes_on(
    server: Known, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        asked: list[bytes] = []

        def pass_on() -> None:
            near, _ = listening.accept()
            asked.append(near.recv(65536))
            host, _colon, port = asked[0].split()[1].decode().partition(":")
            far = socket.create_connection((host, int(port)))
            near.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            with near, far:
                back = threading.Thread(target=_copy, args=(far, near))
                back.start()
                _copy(near, far)
                back.join(10)

        thread = threading.Thread(target=pass_on)
        thread.start()
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{listening.getsockname()[1]}")
        assert looked_up(server) == FOUNDING
        thread.join(10)
    assert asked[0].startswith(b"CONNECT 127.0.0.1:")


def test_a_server_that_nobody_vouches_for_is_not_talked_to(
    server: Known, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    with pytest.raises(SyncStopped) as caught:
        looked_up(server)
    assert caught.value.status == failures.TLS


def _copy(here: socket.socket, there: socket.socket) -> None:
    while part := here.recv(65536):
        there.sendall(part)
    there.shutdown(socket.SHUT_WR)
