"""Several computers that ask a server for round after round, all at once, and count.

Run as `python rounds_of_many.py`; says what it can do to `acts.serve_acts`. Bodies are random
bytes of a sealed note's size: the server cannot tell the difference. Each round is a whole one: it
may bring a new record, and it fetches what the others wrote since the last.
"""

import sys
import threading
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parents[3]))

from nacl.utils import random as random_bytes
from uuid6 import uuid7

from benchmarks.sync.acts import serve_acts
from benchmarks.sync.plain_http import PlainClient
from signpost_wire.codec import MEDIA_TYPE, pack, unpack
from signpost_wire.exchange import SpaceReply, SpaceRequest, SyncReply, SyncRequest
from signpost_wire.records import Change

_BODY = 330
_PAGE = 500
_ALL_STATEMENTS = 1_000


class RoundsOfOne:
    """One computer's rounds in one space, at whichever copy of the server it is sent to."""

    def __init__(self, token: str, space: str) -> None:
        self._headers = {"content-type": MEDIA_TYPE, "authorization": f"Bearer {token}"}
        self._space = space
        self._http: PlainClient | None = None
        self._turn, self._epoch, self._cursor = "", "", 0
        self.times: list[float] = []

    def begin(self, url: str) -> None:
        """Go to this server and fetch what there is."""
        self._http, self.times = PlainClient(url), []
        while self.ask(()).more:
            pass

    def run(self, end: float, *, push: bool) -> None:
        """Round after round until `end`."""
        while (begun := time.perf_counter()) < end:
            if self.ask((_change(),) if push else ()).not_kept:
                raise RuntimeError("a push was not kept")
            self.times.append((time.perf_counter() - begun) * 1000)

    def ask(self, changes: tuple[Change, ...]) -> SpaceReply:
        """One round."""
        assert self._http
        space = SpaceRequest(self._space, self._epoch, self._cursor, _PAGE, changes)
        request = SyncRequest(self._turn, (space,), _ALL_STATEMENTS)
        answer = self._http.request(
            "POST", "/sync", content=pack(request.packed()), headers=self._headers
        )
        if answer.status_code != 200:
            raise RuntimeError(f"the server said {answer.status_code}")
        reply = SyncReply.unpacked(unpack(answer.content))
        found = reply.spaces[0]
        if found.status != "ok":
            raise RuntimeError(f"the space said {found.status}")
        self._turn, self._epoch, self._cursor = reply.turn, found.epoch, found.cursor
        return found


_known: dict[str, RoundsOfOne] = {}


def rounds(computers: list[dict[str, str]], seconds: float, push: bool) -> dict[str, Any]:
    """All of them at once for so long; how long each round of any of them took, in ms."""
    all_ = []
    for each in computers:
        one = _known.setdefault(each["token"], RoundsOfOne(each["token"], each["space"]))
        one.begin(each["url"])
        all_.append(one)
    begun = time.perf_counter()
    failures: list[BaseException] = []

    def work(one: RoundsOfOne) -> None:
        try:
            one.run(begun + seconds, push=push)
        except BaseException as error:  # noqa: BLE001 - raised again below
            failures.append(error)

    threads = [threading.Thread(target=work, args=(one,)) for one in all_]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    took = time.perf_counter() - begun
    return {"seconds": took, "times": [t for one in all_ for t in one.times]}


def _change() -> Change:
    return Change(str(uuid7()), "contact", None, uuid4().hex, False, 1, random_bytes(_BODY))


if __name__ == "__main__":
    serve_acts({"rounds": rounds})
