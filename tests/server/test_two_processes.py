"""Two servers on one PostgreSQL, one of them killed: nothing acknowledged is lost."""

import http.client
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from tests.server.processes import SocketClient, serving
from tests.server.team import Clock, Desktop, change, found_team

from signpost_server.database import open_database
from signpost_server.service import open_service
from signpost_wire.exchange import SpaceRequest
from signpost_wire.records import Change
from signpost_wire.roles import CASEWORKER

DEVICES, PUSHES, IN_A_PUSH = 4, 24, 5
BROKEN = (OSError, http.client.HTTPException)


class TwoDoors:
    """A desktop's connection: the other server when one does not answer."""

    def __init__(self, ports: list[int], first: int) -> None:
        self._doors = [SocketClient(port) for port in ports]
        self._at = first

    def request(self, *words: object, **how: object) -> object:
        for _try in range(20):
            self._at += 1
            try:
                return self._doors[self._at % 2].request(*words, **how)  # type: ignore[arg-type]
            except BROKEN:
                continue
        raise AssertionError("no server answered")

    def close(self) -> None:
        for door in self._doors:
            door.close()


def push_until_kept(who: Desktop, space: str, since: int, changes: tuple[Change, ...]) -> int:
    """The same changes again until they are acknowledged, as a desktop does."""
    while True:
        answer = who.ask_round(SpaceRequest(space, "", since, 5000, changes))
        if answer.status == 200:
            who.turn = answer.said["turn"]
            assert answer.said["spaces"][0][3] == []
            return int(answer.said["spaces"][0][5])
        assert answer.status == 503, answer.said


def test_one_of_two_servers_killed_in_the_middle_loses_nothing(postgresql_url: str) -> None:
    where = ("--database-url", postgresql_url)
    database = open_database(url=postgresql_url)
    with serving(*where) as (port, _), serving(*where) as (other_port, doomed):
        ports = [port, other_port]
        service = open_service(database)
        team = found_team(TwoDoors(ports, 0), service, Clock(int(time.time())))  # type: ignore[arg-type]
        desktops = [team.join(CASEWORKER) for _ in range(DEVICES)]
        acknowledged: list[Change] = []
        half = threading.Event()

        def work(number: int, who: Desktop) -> None:
            who.client = TwoDoors(ports, number)
            since = 0
            for _ in range(PUSHES):
                changes = tuple(change(b"x" * 300) for _ in range(IN_A_PUSH))
                since = push_until_kept(who, team.casework, since, changes)
                acknowledged.extend(changes)
                if len(acknowledged) >= DEVICES * PUSHES * IN_A_PUSH // 2:
                    half.set()
            who.client.close()

        with ThreadPoolExecutor(DEVICES) as pool:
            going = [pool.submit(work, *pair) for pair in enumerate(desktops)]
            assert half.wait(60)
            doomed.kill()
            for one in going:
                one.result()
        reply = team.founder.pull(team.casework)
        assert reply.count == len(acknowledged) == DEVICES * PUSHES * IN_A_PUSH
        assert {(r.id, r.revision) for r in reply.changed} == {
            (c.id, c.revision) for c in acknowledged
        }
        team.founder.client.close()
    database.close()
