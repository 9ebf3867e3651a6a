"""A real server on a real port of this computer, and the command line of desktops beside it."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette

from signpost_desktop.cli.main import run

PASSPHRASE = "seven invented otters"


class _Telling(uvicorn.Server):
    """Says when it is ready, and takes no signals: it runs in a thread of the test."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextmanager
def listening(app: Starlette) -> Iterator[str]:
    """The app behind HTTP on loopback; its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, ws="none", lifespan="off", log_config=None, access_log=False)
    server = _Telling(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        assert server.ready.wait(30)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(30)
        listener.close()


@dataclass
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on the one line of standard output."""
        assert self.out.endswith("\n") and self.out.count("\n") == 1, self.out
        return json.loads(self.out)


@dataclass
class Commands:
    """Runs commands on one profile, as the one person whom it belongs to."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *words: object) -> Answer:
        """A command with the usual options."""
        secret = self.folder.with_name(f"secret of {self.folder.name}")
        secret.write_text(PASSPHRASE, "utf-8")
        return self.bare(*words, "--profile", self.folder, "--passphrase-file", secret)

    def bare(self, *words: object) -> Answer:
        """A command with just these words."""
        self.capture.readouterr()
        code = run([str(word) for word in words])
        said = self.capture.readouterr()
        return Answer(code, said.out, said.err)
