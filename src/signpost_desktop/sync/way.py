"""The way to a server over HTTP: the system's proxy and certificates, and what a failure was.

The only user of `requests`, which knows where systems keep their proxies and certificates. It is
asked once; each request then goes through its connection straight away, at half the cost.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, cast

from requests import PreparedRequest, Request, Session
from requests.adapters import HTTPAdapter
from requests.exceptions import RequestException
from urllib3 import BaseHTTPResponse, HTTPConnectionPool, HTTPSConnectionPool, Timeout
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError, SSLError

from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped


@dataclass(frozen=True, slots=True)
class _Straight:
    """Connections to one address. `base` is what stands before each path in a request's line."""

    pool: HTTPConnectionPool
    base: str


class _Plain(HTTPConnection):
    """Its requests leave with head and body in one piece: the server wakes once for them, and TLS
    makes one record. (Ours are bytes, of a few megabytes at most.)"""

    _held: list[bytes] | None = None

    def request(self, *asked: Any, **told: Any) -> None:
        """As any connection of urllib3 does."""
        held: list[bytes] = []
        self._held = held
        try:
            super().request(*asked, **told)
        finally:
            self._held = None
        super().send(b"".join(held))

    def send(self, data: Any) -> None:
        """Now, or with the rest of the request."""
        if self._held is None:
            super().send(data)
        else:
            self._held.append(data)


class _Secret(_Plain, HTTPSConnection):
    """Over https."""


class _Adapter(HTTPAdapter):
    """Gives the connections themselves, with the proxy and the certificates of each."""

    def straight(self, address: PreparedRequest, around: Mapping[str, Any]) -> _Straight:
        """Past this, nothing is looked up or checked twice but what urllib3 itself checks."""
        verify, proxies = around["verify"], around["proxies"]
        found = self.get_connection_with_tls_context(address, verify, proxies)
        pool = cast("HTTPConnectionPool", found)
        self.cert_verify(pool, address.url, verify, None)  # type: ignore[no-untyped-call]
        kind = _Secret if isinstance(pool, HTTPSConnectionPool) else _Plain
        pool.ConnectionCls = kind  # of this pool alone
        base = self.request_url(address, proxies).rstrip("/")
        return _Straight(pool, base)


class Way:
    """The way to one address; looked for anew after a failure."""

    def __init__(self, address: str, connect: float, read: float) -> None:
        self._address = address
        self._timeout = Timeout(connect=connect, read=read)
        self._adapter = _Adapter()
        self._straight: _Straight | None = None
        self._look_around()
        with suppress(RequestException, OSError):  # then the first request tells
            self._straight = self._go_straight()

    @contextmanager
    def ask(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> Iterator[BaseHTTPResponse]:
        """Ask once, and follow nothing. The answer's body has not been read, and is to be read
        inside. Raises SyncStopped, also for what breaks inside."""
        response = None
        try:
            way = self._straight = self._straight or self._go_straight()
            response = way.pool.urlopen(
                method, way.base + path, body, headers, retries=False, redirect=False,
                assert_same_host=False, timeout=self._timeout, preload_content=False,
                decode_content=False,
            )  # fmt: skip
            yield response
        except (HTTPError, RequestException) as error:
            self._look_around()
            raise SyncStopped(_why(error)) from error
        finally:
            if response is not None:
                response.close()  # the connection too, unless it was read to the end
                response.release_conn()

    def close(self) -> None:
        """Let go of the connection."""
        self._straight = None
        self._adapter.close()

    def _look_around(self) -> None:
        """What `requests` would ask the system for each request; of netrc, whose passwords it would
        put in the place of our token, nothing is taken."""
        with Session() as session:
            self._around = session.merge_environment_settings(self._address, {}, True, None, None)
        self._straight = None

    def _go_straight(self) -> _Straight:
        asked = Request("GET", self._address).prepare()
        return self._adapter.straight(asked, self._around)


def _why(error: Exception) -> str:
    """What most likely stopped a request."""
    return failures.TLS if isinstance(error, SSLError) else _no_answer(error)


def _no_answer(error: BaseException) -> str:
    """NO_DNS when the name could not be looked up, OFFLINE when nobody took the call, else CUT."""
    causes = {type(cause).__name__ for cause in _causes(error)}
    if causes & {"gaierror", "NameResolutionError"}:
        return failures.NO_DNS
    if causes & {"NewConnectionError", "ConnectTimeoutError", "ProxyError"}:
        return failures.OFFLINE
    return failures.CUT


def _causes(error: BaseException) -> list[BaseException]:
    """An error and everything that it was made of; the reason is nested in several ways."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        cause = waiting.pop()
        if isinstance(cause, BaseException) and cause not in found:
            found.append(cause)
            inner = (cause.__cause__, cause.__context__, getattr(cause, "reason", None))
            waiting += [*inner, *cause.args]
    return found
