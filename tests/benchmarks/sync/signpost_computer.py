"""Signpost as a computer of the sync benchmark: a real profile, the real rounds.

Run as `python signpost_computer.py PROFILE`. The profile has joined its server.
"""

import gc
import hashlib
import json
import sys
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from sqlalchemy import select

from benchmarks.sync.acts import serve_acts, timed
from benchmarks.sync.documents import read_documents
from benchmarks.sync.signpost_team import PASSPHRASE
from signpost_desktop.casework.client_keys import index_clients, keys_of_client
from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.store.clock import stamp
from signpost_desktop.store.tables import Client, Contact
from signpost_desktop.store.vault import open_profile
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.sync_round import Syncer
from signpost_desktop.sync.transport import HttpTransport

_BITE = 2_000


class SignpostComputer:
    """Clients and contacts in a vault with its own settings, and the keys clients are found by."""

    def __init__(self, profile: Path, passphrase: str) -> None:
        self._vault = open_profile(profile, passphrase)
        with self._vault.act() as session:  # a window in use has long loaded what this loads
            session.set_setting("benchmark", "open")
        with self._vault.read() as session:
            standing = Standing.read(session)
        assert standing
        self._syncer = Syncer(self._vault, HttpTransport(standing.server_url), DERIVE)
        self._syncer.prepare()  # as the window does when a profile was opened

    def seed(self, documents: str, count: int) -> dict[str, Any]:
        """Take records in, all of them waiting."""
        rows = (_row(document) for document in read_documents(Path(documents), count))
        while bite := list(islice(rows, _BITE)):
            with self._vault.act() as session:
                session.add_all(bite)
                clients = [row for row in bite if isinstance(row, Client)]
                index_clients(session, {each.id: keys_of_client(each) for each in clients})
        return {"records": count}

    def change(self, count: int, skip: int) -> dict[str, Any]:
        """Write something more into some records."""
        with self._vault.act() as session:
            chosen = select(Contact).order_by(Contact.id).limit(count).offset(skip)
            rows = session.db.scalars(chosen).all()
            for row in rows:
                session.change(row, note=f"{row.note} edited")
        return {"records": len(rows)}

    def sync(self) -> dict[str, Any]:
        """One round, both ways. (The window looks at the team's statements around it.)"""
        return timed(self._round)

    push = pull = sync

    def digest(self) -> dict[str, Any]:
        """How many records there are, and what they say."""
        with self._vault.read() as session:
            found = [
                *session.db.execute(select(Contact.id, Contact.note)).all(),
                *session.db.execute(select(Client.id, Client.safe_words)).all(),
            ]
        rows = sorted([id_, text] for id_, text in found)
        said = hashlib.sha256(json.dumps(rows).encode()).hexdigest()
        return {"records": len(rows), "digest": said}

    def close(self) -> None:
        """Let go of the server and of the profile."""
        self._syncer.close()
        self._vault.close()

    def _round(self) -> dict[str, Any]:
        result = self._syncer.run()
        if result.status != "ok" or result.waiting:
            raise RuntimeError(f"the round ended with {result}")
        return {"records": result.pushed + result.pulled}


def _row(document: dict[str, Any]) -> Client | Contact:
    """A record of ours that says all that the document says."""
    when = datetime.fromtimestamp(document["created_at"], UTC)
    made = {"id": document["id"], "created_at": stamp(when), "created_by": document["created_by"]}
    if "name" in document:
        given, family = document["name"].split()
        return Client(
            **made, given_name=given, family_name=family, phone=document["phone"],
            safe_words=document["text"], reference=document["client"],
            extra={name: document[name] for name in ("channel", "venue", "minutes")},
        )  # fmt: skip
    return Contact(
        **made, happened_on=when.date().isoformat(), happened_at=stamp(when),
        channel=document["channel"], venue=document["venue"], minutes=document["minutes"],
        reference=document["client"], note=document["text"],
    )  # fmt: skip


def main(profile: str) -> None:
    """Open, do what is asked, close. As in the window, nothing is collected during a round."""
    gc.disable()
    computer = SignpostComputer(Path(profile), PASSPHRASE)
    try:
        serve_acts({name: getattr(computer, name)
                    for name in ("seed", "change", "push", "pull", "sync", "digest")})  # fmt: skip
    finally:
        computer.close()


if __name__ == "__main__":
    main(sys.argv[1])
