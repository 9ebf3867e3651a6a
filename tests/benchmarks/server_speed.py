"""Rounds a second of the server on PostgreSQL: one process, two processes, one space and many."""

import statistics
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from nacl.utils import random as random_bytes
from tests.postgresql import installed, running_cluster
from tests.server.team import Clock, Team, found_team

from benchmarks.sync.acts import processor_seconds
from benchmarks.sync.plain_http import PlainClient
from benchmarks.sync.processes import Command, Computer, free_port, serving, wait_until_open
from signpost_server.database import open_database
from signpost_server.preparing import prepare
from signpost_server.service import open_service

COMPUTERS = 8
SECONDS = 5.0
RUNS = 3
_WANTED = ">= 200"


@dataclass(frozen=True)
class Setting:
    """How a figure is measured: processes of the server, spaces, whether rounds push."""

    name: str
    processes: int
    spaces: int
    push: bool


SETTINGS = (
    Setting("pushes a second, one space, one process", 1, 1, push=True),
    Setting("pushes a second, one space, two processes", 2, 1, push=True),
    Setting("pushes a second, eight spaces, one process", 1, 8, push=True),
    Setting("pushes a second, eight spaces, two processes", 2, 8, push=True),
    Setting("rounds with nothing to do a second, one process", 1, 1, push=False),
    Setting("rounds with nothing to do a second, two processes", 2, 1, push=False),
)


@dataclass(frozen=True)
class Server:
    """A running process of the server."""

    url: str
    process: int


class Measured:
    """What the runs saw, by the name of a setting."""

    def __init__(self) -> None:
        self._seen: defaultdict[tuple[str, str], list[float]] = defaultdict(list)

    def note(self, name: str, **values: float) -> None:
        """One run."""
        for what, value in values.items():
            self._seen[name, what].append(value)

    def line(self, setting: Setting) -> dict[str, object]:
        """The medians. `server_cpu_ms` is the server's processor time a round, all processes."""
        value = self._median(setting.name, "rate")
        floor = self._median(f"floor {setting.push}", "rate")
        line: dict[str, object] = {
            "figure": f"server on PostgreSQL: {setting.name}", "value": round(value),
            "floor": round(floor), "ratio": round(value / floor, 2), "computers": COMPUTERS,
            "p95_ms": round(self._median(setting.name, "late"), 1),
            "server_cpu_ms": round(self._median(setting.name, "cpu"), 2), "runs": RUNS,
        }  # fmt: skip
        return {**line, "wanted": _WANTED} if setting.push and setting.spaces == 1 else line

    def _median(self, name: str, what: str) -> float:
        return statistics.median(self._seen[name, what])


def measure() -> list[dict[str, object]]:
    """Medians of runs in turns, beside bare transactions of the same kind by as many clients.

    The database writes to the disk as in earnest (fsync). Without PostgreSQL: no lines.
    """
    if installed() is None:
        return []
    measured = Measured()
    with (
        running_cluster(durable=True) as cluster,
        tempfile.TemporaryDirectory(prefix="signpost-server-") as folder,
        ExitStack() as stack,
    ):
        url = cluster.url("postgres")
        servers = [stack.enter_context(_server(url, Path(folder), n)) for n in range(2)]
        teams = _teams(url, servers[0])
        load = stack.enter_context(Computer(_LOAD))
        for _ in range(RUNS):
            for setting in SETTINGS:
                measured.note(setting.name, **_run(setting, teams, servers, load))
            for push in (True, False):
                measured.note(f"floor {push}", rate=_bare(url, push=push))
    return [measured.line(setting) for setting in SETTINGS]


def _run(
    setting: Setting, teams: list[tuple[Team, list[Any]]], servers: list[Server], load: Computer
) -> dict[str, float]:
    before = sum(processor_seconds(server.process) for server in servers)
    computers = _computers(setting, teams, servers)
    said = load.do("rounds", computers=computers, seconds=SECONDS, push=setting.push)
    used = sum(processor_seconds(server.process) for server in servers) - before
    count = len(said["times"])
    late = statistics.quantiles(said["times"], n=20)[18]
    return {"rate": count / said["seconds"], "late": late, "cpu": used * 1000 / count}


_LOAD = Command((sys.executable, str(Path(__file__).parent / "sync" / "rounds_of_many.py")))


@contextmanager
def _server(url: str, folder: Path, number: int) -> Iterator[Server]:
    database = open_database(url=url)
    prepare(database)
    database.close()
    port, log = free_port(), folder / f"server{number}.log"
    words = ("-m", "signpost_server", "serve", "--database-url", url, "--port", str(port))
    with serving(Command((sys.executable, *words)), log) as process:
        wait_until_open(port, process, log)
        yield Server(f"http://127.0.0.1:{port}", process.pid)


def _teams(database_url: str, server: Server) -> list[tuple[Team, list[Any]]]:
    """As many organizations as there are spaces to measure, the first with all the computers."""
    database = open_database(url=database_url)
    clock = Clock(int(time.time()))
    found = []
    for number in range(COMPUTERS):
        team = found_team(
            PlainClient(server.url), open_service(database), clock, f"Example {number}"
        )
        others = [team.join("caseworker") for _ in range(COMPUTERS - 1)] if number == 0 else []
        desktops = [team.founder, *others]
        for desktop in desktops:
            if desktop.proved().status != 200:
                raise RuntimeError("no token was given")
        found.append((team, desktops))
    database.close()
    return found


def _computers(
    setting: Setting, teams: list[tuple[Team, list[Any]]], servers: list[Server]
) -> list[dict[str, str]]:
    """Eight computers, in turn on each server process: of one organization, or each of its own."""
    if setting.spaces == 1:
        team, desktops = teams[0]
        who = [(team, desktop) for desktop in desktops]
    else:
        who = [(team, desktops[0]) for team, desktops in teams]
    return [
        {"url": servers[at % setting.processes].url, "token": desktop.token, "space": team.casework}
        for at, (team, desktop) in enumerate(who)
    ]


def _bare(url: str, *, push: bool) -> float:
    """Transactions a second that do no more than the database must: by as many connections."""
    address = url.replace("postgresql+psycopg", "postgresql")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("create table if not exists bare_counter (id int primary key, n bigint)")
        connection.execute("insert into bare_counter values (1, 0) on conflict do nothing")
        connection.execute(
            "create table if not exists bare (n bigint primary key, id uuid unique, body bytea)"
        )
    counts = [0] * COMPUTERS
    end = time.perf_counter() + SECONDS

    def work(number: int) -> None:
        with psycopg.connect(address) as connection:
            while time.perf_counter() < end:
                _bare_write(connection) if push else _bare_read(connection)
                connection.commit()
                counts[number] += 1

    threads = [threading.Thread(target=work, args=(number,)) for number in range(COMPUTERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / SECONDS


def _bare_write(connection: Any) -> None:
    count = connection.execute("update bare_counter set n = n + 1 where id = 1 returning n")
    values = (count.fetchone()[0], uuid4(), random_bytes(330))
    connection.execute("insert into bare values (%s, %s, %s)", values)


def _bare_read(connection: Any) -> None:
    connection.execute("select n from bare_counter where id = 1").fetchone()
