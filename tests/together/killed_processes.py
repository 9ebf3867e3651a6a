"""A desktop that saves and syncs, and a server, each in a process that may be killed any moment."""

import os
from multiprocessing.connection import Connection
from pathlib import Path

from signpost_desktop.casework.clients import NewClient, change_client, create_client
from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.vault import open_with_keys
from signpost_desktop.sync.sync_round import Syncer
from signpost_desktop.sync.transport import HttpTransport

Material = tuple[str, bytes, bytes, bytes]


def save_and_sync(folder: str, keys: Material, url: str, told: Connection) -> None:
    """Meet somebody, change somebody, sync, for ever; each id is told once its act has ended."""
    vault = open_with_keys(Path(folder), Unlocked(*keys))
    syncer = Syncer(vault, HttpTransport(url), DERIVE, sleep=lambda _seconds: None)
    while True:
        with vault.act() as session:
            client = create_client(session, NewClient(given_name="Invented")).id
        told.send_bytes(client.encode())
        with vault.act() as session:
            change_client(session, client, address=f"address of {client}")
        told.send_bytes(f"{client} changed".encode())
        syncer.run()


def serve_until_killed(data: str, port: int, told: Connection) -> None:
    """The real server, as its command runs it; its port is told by the line that it prints."""
    from signpost_server.cli import run

    os.dup2(told.fileno(), 1)
    run(["serve", "--data", data, "--port", str(port)])
