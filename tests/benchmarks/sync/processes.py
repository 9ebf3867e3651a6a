"""Processes of a sync benchmark: servers, computers that do as told, a counting relay."""

import json
import os
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_PATIENCE = 600.0


@dataclass(frozen=True)
class Command:
    """How a process is started."""

    arguments: tuple[str, ...]
    folder: Path | None = None
    environment: Mapping[str, str] | None = None

    def start(self, **how: Any) -> "subprocess.Popen[str]":
        """Start it with text pipes as asked."""
        environment = {**os.environ, **(self.environment or {})}
        return subprocess.Popen(
            self.arguments, cwd=self.folder, env=environment, text=True, **how
        )  # fmt: skip


class Computer:
    """One computer of a system under test; the other end of `acts.py`."""

    def __init__(self, command: Command) -> None:
        self._complaints = tempfile.TemporaryFile(mode="w+")  # noqa: SIM115 - closed by `end`
        self._process = command.start(
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._complaints
        )

    def do(self, act: str, **how: Any) -> dict[str, Any]:
        """One act; what came of it. Raises RuntimeError with its complaint when it failed."""
        self.begin(act, **how)
        return self.result()

    def begin(self, act: str, **how: Any) -> None:
        """Tell it what to do, and do not wait."""
        assert self._process.stdin
        with suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps({"act": act, **how}) + "\n")
            self._process.stdin.flush()

    def result(self) -> dict[str, Any]:
        """What came of the act that was begun. Raises as `do`."""
        assert self._process.stdout
        answer = self._process.stdout.readline()
        if not answer:
            self._process.wait(_PATIENCE)
            self._complaints.seek(0)
            said = self._complaints.read()[-4000:]
            raise RuntimeError(f"an act failed, code {self._process.returncode}:\n{said}")
        found: dict[str, Any] = json.loads(answer)
        return found

    def end(self) -> None:
        """Let it finish by itself."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(_PATIENCE)
        self._complaints.close()

    def __enter__(self) -> "Computer":
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self.end()


@contextmanager
def serving(command: Command, log: Path) -> Iterator["subprocess.Popen[str]"]:
    """A server process, stopped at the end. What it says goes to `log`."""
    with log.open("w") as file:
        process = command.start(stdout=file, stderr=subprocess.STDOUT)
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def free_port() -> int:
    """A port of this computer that nobody uses now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def wait_until_open(port: int, process: "subprocess.Popen[str]", log: Path) -> None:
    """Until a server listens. Raises RuntimeError with what it said when it ended instead."""
    end = time.monotonic() + 60
    while time.monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"no server came:\n{log.read_text()[-4000:]}")


class Relay:
    """Stands between a computer and its server and counts the bytes, both ways together."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._count = 0
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def taken(self) -> int:
        """Bytes since it was last asked."""
        with self._lock:
            count, self._count = self._count, 0
        return count

    def close(self) -> None:
        """Take no more connections."""
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):  # closed
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._target))
                for each in (near, far):
                    each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for source, sink in ((near, far), (far, near)):
                    threading.Thread(target=self._pass_on, args=(source, sink), daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while content := source.recv(65_536):
                with self._lock:
                    self._count += len(content)
                sink.sendall(content)
        with suppress(OSError):
            sink.shutdown(socket.SHUT_WR)
