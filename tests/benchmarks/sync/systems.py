"""The systems that sync benchmarks compare: how a server and two computers of each are started."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from benchmarks.sync.processes import (
    Command,
    Computer,
    Relay,
    free_port,
    serving,
    wait_until_open,
)
from benchmarks.sync.signpost_team import make_team, prepare_server

_HERE = Path(__file__).parent
_PEERS = _HERE.parent / "peers"


@dataclass(frozen=True)
class Pair:
    """A server and two computers that share its records. `relay` counts bytes, when there is one.

    Each time that a computer is asked for, it is a new process on the same files.
    """

    first: Callable[[], Computer]
    second: Callable[[], Computer]
    server: int
    relay: Relay | None


class System(Protocol):
    """Something that keeps records on computers and syncs them."""

    name: str

    def pair(self, folder: Path, *, counted: bool = False) -> AbstractContextManager[Pair]:
        """A server and two computers in an empty folder, while the context lasts."""


class Floor:
    """The least that a server and a client in Python do."""

    name = "floor"

    @contextmanager
    def pair(self, folder: Path, *, counted: bool = False) -> Iterator[Pair]:
        """See System."""
        port, log = free_port(), folder / "server.log"
        script, database = str(_HERE / "floor_server.py"), str(folder / "server.db")
        command = Command((sys.executable, script, database, str(port)))
        with serving(command, log) as process, relayed(port, counted) as (relay, used):
            wait_until_open(port, process, log)

            def computer(name: str) -> Computer:
                script, url = str(_HERE / "floor_computer.py"), f"http://127.0.0.1:{used}"
                return Computer(Command((sys.executable, script, str(folder / name), url)))

            yield Pair(lambda: computer("a.db"), lambda: computer("b.db"), process.pid, relay)


class Pouch:
    """PouchDB with its own server, both in Node; installed when it is first wanted."""

    name = "pouchdb"

    @contextmanager
    def pair(self, folder: Path, *, counted: bool = False) -> Iterator[Pair]:
        """See System."""
        port, log = free_port(), folder / "server.log"
        node = str(shutil.which("node"))
        command = Command((node, str(_PEERS / "server.mjs"), str(folder / "server"), str(port)))
        with serving(command, log) as process, relayed(port, counted) as (relay, used):
            wait_until_open(port, process, log)

            def computer(name: str) -> Computer:
                url = f"http://127.0.0.1:{used}/notes"
                script, database = str(_PEERS / "computer.mjs"), str(folder / name)
                return Computer(Command((node, script, database, url)))

            yield Pair(lambda: computer("a"), lambda: computer("b"), process.pid, relay)

    def missing(self) -> str:
        """Why it cannot be measured here, or "" when it can. Installs it, the first time."""
        if not shutil.which("node") or not shutil.which("npm"):
            return "Node and npm are not installed"
        if (_PEERS / "node_modules" / ".installed").exists():
            return ""
        quiet = ("--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error")
        done = subprocess.run(
            [str(shutil.which("npm")), "install", *quiet],
            cwd=_PEERS, env=dict(os.environ), capture_output=True, check=False,
        )  # fmt: skip
        if done.returncode:
            return "npm could not install it"
        (_PEERS / "node_modules" / ".installed").touch()
        return ""


class Signpost:
    """Signpost's own desktop and server: sealed records, a real vault on each computer."""

    name = "signpost"

    @contextmanager
    def pair(self, folder: Path, *, counted: bool = False) -> Iterator[Pair]:
        """See System."""
        port, log, data = free_port(), folder / "server.log", folder / "server"
        code = prepare_server(data)
        words = ("-m", "signpost_server", "serve", "--data", str(data), "--port", str(port))
        with (
            serving(Command((sys.executable, *words)), log) as process,
            relayed(port, counted) as (relay, used),
        ):
            wait_until_open(port, process, log)
            make_team(folder / "a", folder / "b", f"http://127.0.0.1:{used}", code)

            def computer(name: str) -> Computer:
                script = str(_HERE / "signpost_computer.py")
                return Computer(Command((sys.executable, script, str(folder / name))))

            yield Pair(lambda: computer("a"), lambda: computer("b"), process.pid, relay)


@contextmanager
def relayed(port: int, wanted: bool) -> Iterator[tuple[Relay | None, int]]:
    """A relay before this port and its own port; without one the port itself."""
    if not wanted:
        yield None, port
        return
    relay = Relay(port)
    try:
        yield relay, relay.port
    finally:
        relay.close()
