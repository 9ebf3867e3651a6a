"""Desktop and server are killed at random moments of their rounds: nothing saved is lost."""

import contextlib
import os
import random
import sys
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest
from tests.conftest import StillClock
from tests.fork_server import fork_server
from tests.together.killed_processes import save_and_sync
from tests.together.real_server import RealServer
from tests.together.teams import Desktop, Place

from signpost_desktop.store.audit_log import verify
from signpost_desktop.store.vault import open_with_keys
from signpost_desktop.sync import failures
from signpost_desktop.sync.transport import HttpTransport

KILLS = 300 if os.environ.get("SIGNPOST_SOAK") else 30
SEED = 20261129
LONGEST = 0.25  # seconds after the first save of a run


@pytest.fixture
def context() -> ForkServerContext:
    return fork_server()


@pytest.fixture
def server(context: ForkServerContext, tmp_path: Path) -> Iterator[RealServer]:
    made = RealServer(context, tmp_path / "server")
    yield made
    made.kill()


def _read_all(told: Connection) -> list[str]:
    found = []
    with contextlib.suppress(EOFError, OSError):  # the end, or a message that the kill cut short
        while True:
            found.append(told.recv_bytes().decode())
    return found


@pytest.mark.kill
@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and a fork server need POSIX")
def test_killed_in_the_middle_of_rounds(
    founder: Desktop, amina: Desktop, context: ForkServerContext, server: RealServer,
    place: Place, clock: StillClock, tmp_path: Path,
) -> None:  # fmt: skip
    """Seed 20261129. What was said to be saved is on the computer, and then on every other."""
    keys, folder = amina.vault.keys, amina.folder
    material = (keys.person_id, keys.private_key, keys.database_key, keys.safeguarding_key)
    amina.vault.close()
    place.service.database.close()  # from here on it is the other process that has it
    chance = random.Random(SEED)
    told: set[str] = set()
    server.start()
    for _ in range(KILLS):
        hears, tells = context.Pipe(duplex=False)
        desktop = context.Process(
            target=save_and_sync, args=(str(folder), material, server.url, tells), daemon=True
        )
        desktop.start()
        tells.close()
        assert hears.poll(60)
        time.sleep(chance.uniform(0, LONGEST))  # the random moment, not a synchronisation
        if chance.random() < 0.4:
            server.kill()
            time.sleep(chance.uniform(0, LONGEST / 2))
            server.start()
        desktop.kill()
        desktop.join()
        told.update(_read_all(hears))
        hears.close()
    assert len(told) > KILLS
    with open_with_keys(folder, keys, clock=clock) as vault:
        with vault.read() as session:
            verify(session.db)
        again = Desktop(vault, place, founder.closing)
        _must_have(again, told)
        assert again.round(HttpTransport(server.url)).status == failures.OK
        assert founder.round(HttpTransport(server.url)).status == failures.OK
        _must_have(founder, told)
        assert founder.rows("client") == again.rows("client")
        assert not founder.rows("conflict")


def _must_have(desktop: Desktop, told: set[str]) -> None:
    rows = desktop.rows("client")
    for said in told:
        client, _, changed = said.partition(" ")
        assert client in rows
        if changed:
            assert rows[client]["address"] == f"address of {client}"
