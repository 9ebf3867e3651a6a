"""The way between desktops and server in tests: straight into the app, or through a named fault.

Nothing sleeps: a slow reply is one that came too late, which is what a desktop sees of it.
"""

import asyncio
import random
import zlib
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.transport import Answer, Streamed, Transport
from signpost_wire.codec import LARGEST, MEDIA_TYPE, pack, unpack

_PART = 4096


class AppTransport:
    """Asks a Starlette app without a network, as an HTTP client would.

    One task of the loop answers everything, as a server's process does: a task for each request
    would start a thread for each.
    """

    def __init__(self, app: Any) -> None:
        self.app = app
        self._loop = loop = asyncio.new_event_loop()
        self._waiting: asyncio.Queue[tuple[Coroutine[Any, Any, Answer], asyncio.Future[Answer]]]
        self._waiting = asyncio.Queue()
        self._answering = loop.create_task(self._answer_all())

    async def _answer_all(self) -> None:
        while True:
            asked, answer = await self._waiting.get()
            try:
                answer.set_result(await asked)
            except Exception as error:  # noqa: BLE001 - raised where it was asked
                answer.set_exception(error)

    def _run(self, asked: Coroutine[Any, Any, Answer]) -> Answer:
        answer = self._loop.create_future()
        self._waiting.put_nowait((asked, answer))
        return self._loop.run_until_complete(answer)

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        """One request, answered by the app itself."""
        return self._run(self._ask(method, path, body or b"", token))

    @contextmanager
    def stream(self, path: str, headers: Mapping[str, str], token: str) -> Iterator[Streamed]:
        """A GET, its answer in parts."""
        found = self._run(self._ask("GET", path, b"", token, headers))
        parts = (found.body[at : at + _PART] for at in range(0, len(found.body), _PART))
        yield Streamed(found.status, found.headers, parts)

    def close(self) -> None:
        """There is no connection."""

    def end(self) -> None:
        """Nobody asks any more."""
        self._answering.cancel()
        self._loop.run_until_complete(asyncio.gather(self._answering, return_exceptions=True))
        self._loop.close()

    async def _ask(
        self, method: str, path: str, body: bytes, token: str, more: Mapping[str, str] | None = None
    ) -> Answer:
        headers = [(b"host", b"server"), (b"content-type", MEDIA_TYPE.encode()),
                   (b"content-length", str(len(body)).encode())]  # fmt: skip
        headers += [(name.lower().encode(), value.encode()) for name, value in (more or {}).items()]
        if token:
            headers.append((b"authorization", f"Bearer {token}".encode()))
        path, _, query = path.partition("?")
        scope = {
            "type": "http", "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": "1.1", "method": method, "scheme": "http", "path": path,
            "raw_path": path.encode(), "headers": headers,
            "query_string": query.encode(), "client": ("127.0.0.1", 1), "server": ("server", 80),
        }  # fmt: skip
        sent = [{"type": "http.request", "body": body, "more_body": False}]
        found: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return sent.pop(0) if sent else {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            found.append(message)

        await self.app(scope, receive, send)
        start = next(m for m in found if m["type"] == "http.response.start")
        names = {k.decode().lower(): v.decode() for k, v in start["headers"]}
        content = b"".join(m.get("body", b"") for m in found if m["type"] == "http.response.body")
        return Answer(start["status"], names, content)


Ask = Callable[[], Answer]
Fault = Callable[["Faulty", str, bytes | None, Ask], Answer]


@dataclass
class Faulty:
    """A transport on which one thing goes wrong, at one path, from the nth time on, so often."""

    inner: Transport
    fault: Fault | None = None
    path: str = "/sync"
    nth: int = 0
    times: int = 1
    chance: random.Random = field(default_factory=lambda: random.Random(0))
    late: list[tuple[str, str, bytes | None, str]] = field(default_factory=list)
    happened: int = 0
    _seen: int = 0

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        """As the inner one, but for the fault."""

        def ask() -> Answer:
            return self.inner.exchange(method, path, body, token)

        if self.fault is None or path.split("?", maxsplit=1)[0] != self.path:
            return ask()
        at = self._seen
        self._seen += 1
        if not self.nth <= at < self.nth + self.times:
            return ask()
        self.happened += 1
        self.request = (method, path, body, token)
        return self.fault(self, path, body, ask)

    def restart(self, chance: random.Random) -> None:
        """Count from now on, with chance of its own."""
        self.chance, self._seen = chance, 0

    def heal(self) -> None:
        """From now on nothing goes wrong; what was on the way arrives late."""
        self.fault = None
        for request in self.late:
            self.inner.exchange(*request)
        self.late.clear()

    def close(self) -> None:
        """As the inner one."""
        self.inner.close()


def _ours(content: bytes, status: int = 200, **headers: str) -> Answer:
    return Answer(status, {"content-type": MEDIA_TYPE, **headers}, content)


def request_cut(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """Only some bytes of the request arrived: a server that reads lengths sees none of it."""
    raise SyncStopped(failures.CUT)


def reply_cut(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """The reply breaks off at some byte: over HTTP that shows by its length."""
    ask()
    raise SyncStopped(failures.CUT)


def reply_short(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """The reply is short although its length says otherwise (a proxy put it right)."""
    answer = ask()
    at = net.chance.randrange(max(1, len(answer.body)))
    return Answer(answer.status, answer.headers, answer.body[:at])


def duplicate(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """The request arrives twice; the second answer is what we see."""
    ask()
    return ask()


def reorder(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """The request is lost on the way, and arrives after everything else."""
    net.late.append(net.request)
    raise SyncStopped(failures.CUT)


def delay(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """The same request arrives once more later on."""
    net.late.append(net.request)
    return ask()


def slow_reply(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """It was done, but the answer came after we had stopped waiting."""
    ask()
    raise SyncStopped(failures.CUT)


def portal(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """The hall's sign-in page, with 200."""
    return Answer(200, {"content-type": "text/html"}, b"<html><form>Sign in</form></html>")


def keys_missing(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """A well-formed answer without what must be in it."""
    found = unpack(ask().body)
    if isinstance(found, dict) and found:
        del found[net.chance.choice(sorted(found))]
    return _ours(pack(found))


def truncated_deflate(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """Compressed, and broken off."""
    squeezed = b"\x01" + zlib.compress(pack(unpack(ask().body))[1:] * 3)
    return _ours(squeezed[: net.chance.randrange(1, len(squeezed))])


@cache
def _bomb() -> bytes:
    return b"\x01" + zlib.compress(bytes(LARGEST + 1))


def bomb(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """A small answer that would inflate to far too much."""
    return _ours(_bomb())


def dns_failure(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """The name is not known here."""
    raise SyncStopped(failures.NO_DNS)


def tls_failure(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
    """Somebody in between, or a clock far off."""
    raise SyncStopped(failures.TLS)


def status(code: int, **headers: str) -> Fault:
    """An answer of the server (or of one that pretends) with a status and nothing done."""

    def fault(net: Faulty, path: str, body: bytes | None, ask: Ask) -> Answer:
        return _ours(pack({"error": "x", "message": "y"}), code, **headers)

    return fault


FAULTS: dict[str, Fault] = {
    "request cut": request_cut,
    "reply cut": reply_cut,
    "reply short": reply_short,
    "duplicate": duplicate,
    "reorder": reorder,
    "delay": delay,
    "401": status(401),
    "403": status(403),
    "409": status(409),
    "410": status(410),
    "413": status(413),
    "429 with Retry-After": status(429, **{"retry-after": "2"}),
    "500": status(500),
    "503": status(503),
    "slow reply": slow_reply,
    "portal": portal,
    "keys missing": keys_missing,
    "truncated compression": truncated_deflate,
    "bomb": bomb,
    "TLS failure": tls_failure,
    "DNS failure": dns_failure,
}
"""Each by its name. A clock a day off is not on the way: see `Desktop.clock`."""
