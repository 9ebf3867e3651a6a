"""The real server in a process of its own, on data that a test has prepared."""

import os
import re
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path

from tests.together.killed_processes import serve_until_killed


class RealServer:
    """The server in a process of its own; `kill` and `start` it on the same data."""

    def __init__(self, context: ForkServerContext, data: Path) -> None:
        self._context, self._data = context, data
        self._process: ForkServerProcess | None = None
        self._port = 0
        self.url = ""

    def start(self) -> None:
        """Start it, on the same port every time, and wait until it says that it listens."""
        hears, tells = self._context.Pipe(duplex=False)
        process = self._context.Process(
            target=serve_until_killed, args=(str(self._data), self._port, tells), daemon=True
        )
        process.start()
        tells.close()
        line = b""
        while not line.endswith(b"\n"):
            part = os.read(hears.fileno(), 200)
            assert part, "the server ended before it listened"
            line += part
        found = re.search(rb"listening on (http://[^:]+:(\d+))", line)
        assert found, line
        self._process, self._port, self.url = process, int(found[2]), found[1].decode()
        self._said = hears  # open for as long as it runs

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
