"""Killed at random moments while saving: nothing that was said to be saved is lost."""

import os
import random
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from saving_process import save_contacts
from tests.conftest import MadeProfile, StillClock
from tests.fork_server import fork_server

from signpost_desktop.store.audit_log import verify
from signpost_desktop.store.tables import Contact, Participant
from signpost_desktop.store.vault import open_with_keys

ROUNDS = 1_000 if os.environ.get("SIGNPOST_SOAK") else 200
LONGEST = 0.06  # seconds from the start of the process to the kill


def read_all(told: Connection) -> list[str]:
    ids = []
    try:
        while True:
            ids.append(told.recv_bytes().decode())
    except (EOFError, OSError):  # the end, or a message that the kill cut short
        return ids


@pytest.mark.kill
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and a fork server need POSIX")
def test_nothing_acknowledged_is_lost_and_the_profile_always_opens(
    vault_folder: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    context = fork_server()  # a start takes 10 ms, not a second
    moments = random.Random(20261124)
    keys = made_profile.keys
    material = (keys.person_id, keys.private_key, keys.database_key, keys.safeguarding_key)
    acknowledged: set[str] = set()
    killed_while_saving = 0
    for _ in range(ROUNDS):
        hears, tells = context.Pipe(duplex=False)
        process = context.Process(
            target=save_contacts, args=(str(vault_folder), material, tells), daemon=True
        )
        process.start()
        tells.close()
        if moments.random() < 0.9:  # most kills fall on saving, some on opening
            hears.poll(30)
        time.sleep(moments.uniform(0, LONGEST))  # the random moment, not a synchronisation
        process.kill()
        process.join()
        assert process.exitcode == -9, "it must have been saving until it was killed"
        fresh = read_all(hears)
        hears.close()
        killed_while_saving += bool(fresh)
        acknowledged.update(fresh)
        with open_with_keys(vault_folder, keys, clock=clock) as vault, vault.read() as session:
            there = set(
                session.db.scalars(Contact.__table__.select().with_only_columns(Contact.id))
            )
            assert acknowledged <= there
            assert session.db.query(Participant).count() == len(there)  # no half act
    with open_with_keys(vault_folder, keys, clock=clock) as vault, vault.read() as session:
        verify(session.db)
    assert killed_while_saving > ROUNDS / 2
    assert len(acknowledged) > ROUNDS
