"""Servers as processes of their own, and a client over a real socket."""

import contextlib
import http.client
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).resolve().parents[2] / "src"
SECONDS = 60


@dataclass
class Reply:
    status_code: int
    headers: dict[str, str]
    content: bytes


class SocketClient:
    """Asks one address, over one connection that is kept."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS)

    def request(self, method: str, path: str, content: bytes | None = None,
                headers: dict[str, str] | None = None) -> Reply:  # fmt: skip
        self.send(method, path, content, headers)
        return self.receive()

    def send(self, method: str, path: str, content: bytes | None = None,
             headers: dict[str, str] | None = None) -> None:  # fmt: skip
        try:
            self._connection.request(method, path, content, headers or {})
        except BaseException:
            self._connection.close()
            raise

    def receive(self) -> Reply:
        try:
            answer = self._connection.getresponse()
            body = answer.read()
        except BaseException:
            self._connection.close()  # a half-read answer must not be the next one's
            raise
        return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, body)

    def __enter__(self) -> "SocketClient":
        return self

    def __exit__(self, *_how: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()


def command(*words: str, check: bool = True, **how: Any) -> "subprocess.CompletedProcess[str]":
    """Run `signpost-server` to its end."""
    return subprocess.run(
        [sys.executable, "-m", "signpost_server", *words], check=check, capture_output=True,
        text=True, encoding="utf-8", env=_environment(), timeout=SECONDS, **how,
    )  # fmt: skip


@contextlib.contextmanager
def serving(*words: str) -> "Iterator[tuple[int, subprocess.Popen[str]]]":
    """A running server: its port and its process, gone at the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", "signpost_server", "serve", "--port", "0", *words],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        env=_environment(),
    )  # fmt: skip
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line.startswith("listening on http"), (line, process.communicate(timeout=SECONDS))
        yield int(line.rsplit(":", 1)[1]), process
    finally:
        process.kill()
        process.communicate(timeout=SECONDS)


def _environment() -> dict[str, str]:
    found = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONUTF8": "1"}
    found.pop("SIGNPOST_DATABASE_URL", None)
    return found
