"""Rounds a second of the server on PostgreSQL: one process, two processes, one space and many."""

import statistics
import sys
import tempfile
import threading
import time
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


def measure() -> list[dict[str, object]]:
    """Medians of runs in turns, beside bare transactions of the same kind by as many clients."""
    if installed() is None:
        return []
    with (
        running_cluster(durable=True) as cluster,
        tempfile.TemporaryDirectory(prefix="signpost-server-") as folder,
    ):
        url = cluster.url("postgres")
        rates: dict[str, list[float]] = {}
        slow: dict[str, list[float]] = {}
        with ExitStack() as stack:
            servers = [stack.enter_context(_server(url, Path(folder), n)) for n in range(2)]
            teams = _teams(url, servers[0])
            load = stack.enter_context(Computer(_LOAD))
            for _ in range(RUNS):
                for setting in SETTINGS:
                    computers = _computers(setting, teams, servers)
                    said = load.do("rounds", computers=computers, seconds=SECONDS,
                                   push=setting.push)  # fmt: skip
                    rates.setdefault(setting.name, []).append(len(said["times"]) / said["seconds"])
                    slow.setdefault(setting.name, []).append(_late(said["times"]))
                for push in (True, False):
                    rates.setdefault(f"floor {push}", []).append(_bare(url, push=push))
    return [_line(setting, rates, slow) for setting in SETTINGS]


_LOAD = Command((sys.executable, str(Path(__file__).parent / "sync" / "rounds_of_many.py")))


def _line(
    setting: Setting, rates: dict[str, list[float]], slow: dict[str, list[float]]
) -> dict[str, object]:
    value = statistics.median(rates[setting.name])
    floor = statistics.median(rates[f"floor {setting.push}"])
    line: dict[str, object] = {
        "figure": f"server on PostgreSQL: {setting.name}", "value": round(value),
        "floor": round(floor), "ratio": round(value / floor, 2), "computers": COMPUTERS,
        "p95_ms": round(statistics.median(slow[setting.name]), 1), "runs": RUNS,
    }  # fmt: skip
    return {**line, "wanted": _WANTED} if setting.push and setting.spaces == 1 else line


def _late(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[18]


@contextmanager
def _server(url: str, folder: Path, number: int) -> Iterator[str]:
    database = open_database(url=url)
    prepare(database)
    database.close()
    port, log = free_port(), folder / f"server{number}.log"
    words = ("-m", "signpost_server", "serve", "--database-url", url, "--port", str(port))
    with serving(Command((sys.executable, *words)), log) as process:
        wait_until_open(port, process, log)
        yield f"http://127.0.0.1:{port}"


def _teams(database_url: str, server: str) -> list[tuple[Team, list[Any]]]:
    """As many organizations as there are spaces to measure, the first with all the computers."""
    database = open_database(url=database_url)
    clock = Clock(int(time.time()))
    found = []
    for number in range(COMPUTERS):
        team = found_team(PlainClient(server), open_service(database), clock, f"Example {number}")
        others = [team.join("caseworker") for _ in range(COMPUTERS - 1)] if number == 0 else []
        desktops = [team.founder, *others]
        for desktop in desktops:
            if desktop.proved().status != 200:
                raise RuntimeError("no token was given")
        found.append((team, desktops))
    database.close()
    return found


def _computers(
    setting: Setting, teams: list[tuple[Team, list[Any]]], servers: list[str]
) -> list[dict[str, str]]:
    """Eight computers, in turn on each server process: of one organization, or each of its own."""
    if setting.spaces == 1:
        team, desktops = teams[0]
        who = [(team, desktop) for desktop in desktops]
    else:
        who = [(team, desktops[0]) for team, desktops in teams]
    return [
        {"url": servers[at % setting.processes], "token": desktop.token, "space": team.casework}
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
