"""A computer that pushes one record after another, as long as it is told, and counts.

Run as `python pushing_computer.py PROFILE PASSPHRASE_FILE`. The profile has joined its server.
Bodies are random bytes of a sealed note's size: the server cannot tell the difference.
"""

import sys
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).parents[2]))

from nacl.utils import random as random_bytes
from uuid6 import uuid7

from benchmarks.sync.acts import serve_acts
from signpost_desktop.store.vault import open_profile
from signpost_desktop.sync.identity import Identity
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.transport import HttpTransport
from signpost_wire.exchange import SpaceReply, SpaceRequest, SyncRequest
from signpost_wire.records import Change

_BODY = 330
_PAGE = 500


class PushingComputer:
    """Each push is a whole exchange: one new record out, and in what others wrote since."""

    def __init__(self, profile: Path, passphrase: str, url: str) -> None:
        self._vault = open_profile(profile, passphrase)
        self._transport = HttpTransport(url)
        self._client = Identity.read(self._vault, self._transport).client
        uses = Identity.read(self._vault, self._transport).keyring.spaces
        self._space = next(use.id for use in uses if use.kind == "casework")
        with self._vault.read() as session:
            self._turn = Progress.read(session).turn
        self._epoch, self._cursor = "", 0

    def ready(self) -> dict[str, Any]:
        """Read up to now, so that pushing begins even."""
        while self._exchange(()).more:
            pass
        return {}

    def push(self, seconds: float) -> dict[str, Any]:
        """Push until so many seconds have passed; how many, and how long each took, in ms."""
        times = []
        end = time.perf_counter() + seconds
        while (begun := time.perf_counter()) < end:
            reply = self._exchange((_change(),))
            if reply.not_kept:
                raise RuntimeError("a push was not kept")
            times.append((time.perf_counter() - begun) * 1000)
        return {"times": times}

    def close(self) -> None:
        """Let go of everything."""
        self._transport.close()
        self._vault.close()

    def _exchange(self, changes: tuple[Change, ...]) -> SpaceReply:
        space = SpaceRequest(self._space, self._epoch, self._cursor, _PAGE, changes)
        reply = self._client.sync(SyncRequest(self._turn, (space,), 1_000_000))
        found = reply.spaces[0]
        if found.status != "ok":
            raise RuntimeError(f"the server said {found.status}")
        self._turn, self._epoch, self._cursor = reply.turn, found.epoch, found.cursor
        return found


def _change() -> Change:
    return Change(str(uuid7()), "contact", None, uuid4().hex, False, 1, random_bytes(_BODY))


if __name__ == "__main__":
    computer = PushingComputer(
        Path(sys.argv[1]), Path(sys.argv[2]).read_text().strip(), sys.argv[3]
    )
    serve_acts({name: getattr(computer, name) for name in ("ready", "push", "close")})
