"""HTTP against real sockets that misbehave: every way to get no answer has its own code."""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.transport import HttpTransport
from signpost_wire.codec import LARGEST


@pytest.fixture
def misbehave() -> Iterator[Callable[[bytes], str]]:
    """Starts a server that answers one request with exactly these bytes and hangs up."""
    threads: list[threading.Thread] = []
    sockets: list[socket.socket] = []

    def start(answer: bytes) -> str:
        listening = socket.create_server(("127.0.0.1", 0))
        sockets.append(listening)

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        threads.append(thread)
        return f"http://127.0.0.1:{listening.getsockname()[1]}"

    yield start
    for thread in threads:
        thread.join(10)
    for each in sockets:
        each.close()


def ask(address: str) -> str:
    transport = HttpTransport(address, connect=2, read=2)
    try:
        with pytest.raises(SyncStopped) as caught:
            transport.exchange("GET", "/about", None, "")
    finally:
        transport.close()
    return caught.value.status


HEAD = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (b"", failures.CUT),
        (HEAD + b"Content-Length: 50\r\n\r\nabc", failures.CUT),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n50\r\nabc", failures.CUT),
        (b"what is HTTP?\r\n\r\n", failures.CUT),
        (HEAD + b"Content-Length: %d\r\n\r\n" % (LARGEST + 1), failures.DAMAGED_REPLY),
        (HEAD + b"Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc", failures.DAMAGED_REPLY),
    ],
)
def test_an_answer_that_is_none(
    misbehave: Callable[[bytes], str], answer: bytes, code: str
) -> None:
    assert ask(misbehave(answer)) == code


def test_a_server_that_does_not_speak_tls_is_not_safe(misbehave: Callable[[bytes], str]) -> None:
    address = misbehave(b"HTTP/1.1 400 plain http\r\n\r\n")
    assert ask(address.replace("http://", "https://")) == failures.TLS


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert ask(f"http://127.0.0.1:{port}") == failures.OFFLINE


def test_a_name_that_nobody_knows() -> None:
    assert ask("https://signpost.invalid") == failures.NO_DNS


def test_a_server_that_says_nothing_is_not_waited_for_for_ever() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        transport = HttpTransport(address, connect=2, read=0.2)
        with pytest.raises(SyncStopped) as caught:
            transport.exchange("GET", "/about", None, "")
        transport.close()
    assert caught.value.status == failures.CUT


def test_redirects_are_not_followed(misbehave: Callable[[bytes], str]) -> None:
    address = misbehave(
        b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n"
    )
    transport = HttpTransport(address, connect=2, read=2)
    assert transport.exchange("GET", "/about", None, "").status == 302
    transport.close()


def test_a_password_of_the_system_does_not_take_the_place_of_the_token(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                asked.append(connection.recv(65536))
                connection.sendall(HEAD + b"Content-Length: 2\r\n\r\nhi")

        thread = threading.Thread(target=serve)
        thread.start()
        transport = HttpTransport(f"http://127.0.0.1:{listening.getsockname()[1]}")
        assert transport.exchange("GET", "/about", None, "token").body == b"hi"
        transport.close()
        thread.join(10)
    assert b"Authorization: Bearer token\r\n" in asked[0]


def test_a_proxy_that_the_system_names_later_is_used_after_the_next_failure(
    monkeypatch: pytest.MonkeyPatch, misbehave: Callable[[bytes], str]
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with socket.create_server(("127.0.0.1", 0)) as free:
        nowhere = f"http://127.0.0.1:{free.getsockname()[1]}"
    transport = HttpTransport(nowhere, connect=2, read=2)
    monkeypatch.setenv("http_proxy", misbehave(HEAD + b"Content-Length: 2\r\n\r\nhi"))
    with pytest.raises(SyncStopped):
        transport.exchange("GET", "/about", None, "")
    assert transport.exchange("GET", "/about", None, "").body == b"hi"
    transport.close()


def test_one_connection_serves_request_after_request() -> None:
    calls: list[int] = []
    answer = HEAD + b"Content-Length: 2\r\n\r\nhi"
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                while connection.recv(65536):
                    calls.append(1)
                    connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        transport = HttpTransport(f"http://127.0.0.1:{listening.getsockname()[1]}", read=5)
        bodies = [transport.exchange("GET", "/about", None, "").body for _ in range(3)]
        transport.close()
        thread.join(10)
    assert (bodies, len(calls)) == ([b"hi"] * 3, 3)


def test_an_address_below_a_folder_is_asked_there_also_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines: list[bytes] = []
    for name in ("http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        here = f"http://127.0.0.1:{listening.getsockname()[1]}"

        def serve() -> None:
            for _ in range(2):
                connection, _address = listening.accept()
                with connection:
                    lines.append(connection.recv(65536).splitlines()[0])
                    connection.sendall(HEAD + b"Content-Length: 2\r\nConnection: close\r\n\r\nhi")

        thread = threading.Thread(target=serve)
        thread.start()
        for server in (f"{here}/team", "http://localhost/team"):
            transport = HttpTransport(server, read=5)
            assert transport.exchange("GET", "/about", None, "").status == 200
            transport.close()
            monkeypatch.setenv("http_proxy", here)
        thread.join(10)
    asked = [line.split()[1] for line in lines]
    assert asked == [b"/team/about", b"http://localhost/team/about"]


def test_a_request_leaves_in_one_piece(
    misbehave: Callable[[bytes], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces: list[bytes] = []
    send = socket.socket.sendall

    def sendall(self: socket.socket, data: bytes) -> None:
        pieces.append(bytes(data))
        send(self, data)

    address = misbehave(HEAD + b"Content-Length: 2\r\n\r\nhi")
    monkeypatch.setattr(socket.socket, "sendall", sendall)
    transport = HttpTransport(address)
    answer = transport.exchange("POST", "/sync", b"what is asked", "")
    transport.close()
    assert answer.body == b"hi"
    [asked] = [each for each in pieces if not each.startswith(HEAD)]
    assert asked.startswith(b"POST /sync ")
    assert asked.endswith(b"\r\n\r\nwhat is asked")
