"""Bytes to the server and back over HTTP: the only user of `requests`. It judges nothing.

A transport gives an Answer for whatever the server said, or raises SyncStopped when no whole
answer came. What an answer is worth is decided in `server_client`.
"""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable
from urllib.parse import urlsplit

from signpost_desktop.store.errors import BadInput
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_wire.codec import LARGEST, MEDIA_TYPE

if TYPE_CHECKING:
    import requests

CONNECT_SECONDS = 5
READ_SECONDS = 60
_BITE = 64 * 1024
_LONGEST_ADDRESS = 500
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whole. Header names are in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Streamed:
    """What is coming back. `parts` are its bytes in order, and raise SyncStopped where it breaks.

    Nobody has bounded it: whoever reads stops when it is more than was promised.
    """

    status: int
    headers: Mapping[str, str]
    parts: Iterator[bytes]


class Transport(Protocol):
    """One way to reach a server: HTTP, or a test's."""

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        """Ask once. Raises SyncStopped when no whole answer came."""
        ...

    def close(self) -> None:
        """Let go of the connection."""
        ...


@runtime_checkable
class Streaming(Transport, Protocol):
    """One that can bring large things too."""

    def stream(
        self, path: str, headers: Mapping[str, str], token: str
    ) -> AbstractContextManager[Streamed]:
        """GET something large. Raises SyncStopped when no answer came."""
        ...


def checked_address(typed: str) -> str:
    """A server's address without a slash at its end. Raises BadInput.

    Only https, but for this very computer: over plain http a hall's network could read tokens.
    """
    address = typed.strip()
    if "://" not in address:
        address = f"https://{address}"
    address = address.rstrip("/")
    try:
        parts = urlsplit(address)
        known = bool(parts.hostname) and parts.port != 0
    except ValueError:
        known = False
    if not known or len(address) > _LONGEST_ADDRESS or parts.username or parts.query:
        raise BadInput(("This is not the address of a server. Look at the slip again.",))
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        return address
    raise BadInput(("The address of the team's server must begin with https://",))


class HttpTransport:
    """HTTP through `requests`, one kept connection, bounded in time and size."""

    def __init__(
        self, address: str, connect: float = CONNECT_SECONDS, read: float = READ_SECONDS
    ) -> None:
        import requests  # noqa: PLC0415 - 110 ms that a window without a server never needs

        self._address = checked_address(address)
        self._timeouts = (connect, read)
        self._session = requests.Session()
        self._session.headers.update(
            {"Accept": MEDIA_TYPE, "Accept-Encoding": "identity", "User-Agent": "signpost"}
        )
        self._look_around()

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        """Ask once. Raises SyncStopped: offline, no_dns, tls, cut or damaged_reply."""
        sent = {"Content-Type": MEDIA_TYPE} if body is not None else {}
        with self._named(), self._ask(method, path, body, sent, token) as response:
            return Answer(response.status_code, _names(response), _whole_body(response))

    @contextmanager
    def stream(self, path: str, headers: Mapping[str, str], token: str) -> Iterator[Streamed]:
        """GET something large, part by part. Raises as `exchange` does, also while it is read."""
        with self._named(), self._ask("GET", path, None, headers, token) as response:
            yield Streamed(response.status_code, _names(response), _parts(response))

    def _ask(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str], token: str
    ) -> "requests.Response":
        proof = {"Authorization": f"Bearer {token}"} if token else {}
        return self._session.request(
            method, self._address + path, data=body, headers={**headers, **proof}, stream=True,
            timeout=self._timeouts, allow_redirects=False,
        )  # fmt: skip

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Inside, whatever keeps an answer from coming whole is raised as SyncStopped."""
        import requests  # noqa: PLC0415 - see above

        try:
            yield
        except requests.exceptions.RequestException as error:
            self._look_around()
            raise SyncStopped(_why(error)) from error

    def _look_around(self) -> None:
        """The system's proxy and certificates: asked for once, and again after a failure.

        `requests` would ask for each request, and would put a password of the system's (netrc) in
        the place of our token.
        """
        self._session.trust_env, self._session.proxies, self._session.verify = True, {}, True
        around = self._session.merge_environment_settings(self._address, {}, True, None, None)
        self._session.proxies, self._session.verify = around["proxies"], around["verify"]
        self._session.trust_env = False

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()


def _why(error: "requests.exceptions.RequestException") -> str:
    """What most likely stopped a request."""
    from requests import exceptions  # noqa: PLC0415 - see above

    if isinstance(error, exceptions.SSLError):
        return failures.TLS
    if isinstance(error, exceptions.ConnectTimeout):
        return failures.OFFLINE
    if isinstance(error, exceptions.ReadTimeout | exceptions.ChunkedEncodingError):
        return failures.CUT
    return _no_answer(error)


def _names(response: "requests.Response") -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _parts(response: "requests.Response") -> Iterator[bytes]:
    """What comes, as it came. Raises SyncStopped where less comes than was declared."""
    _refuse_encoded(response)
    declared, size = response.headers.get("Content-Length", ""), 0
    for part in response.iter_content(_BITE):
        size += len(part)
        yield part
    if declared.isdigit() and size != int(declared):
        raise SyncStopped(failures.CUT)


def _refuse_encoded(response: "requests.Response") -> None:
    """Nobody asked for a content encoding: it is a bomb, or a proxy's."""
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise SyncStopped(failures.DAMAGED_REPLY)


def _whole_body(response: "requests.Response") -> bytes:
    """All of it, as it came. Raises SyncStopped."""
    _refuse_encoded(response)
    declared = response.headers.get("Content-Length", "")
    if declared.isdigit() and int(declared) > LARGEST:
        raise SyncStopped(failures.DAMAGED_REPLY)
    parts, size = [], 0
    for part in response.iter_content(_BITE):
        size += len(part)
        if size > LARGEST:
            raise SyncStopped(failures.DAMAGED_REPLY)
        parts.append(part)
    if declared.isdigit() and size != int(declared):
        raise SyncStopped(failures.CUT)
    return b"".join(parts)


def _no_answer(error: BaseException) -> str:
    """NO_DNS when the name could not be looked up, OFFLINE when nobody took the call, else CUT."""
    causes = {type(cause).__name__ for cause in _causes(error)}
    if causes & {"gaierror", "NameResolutionError"}:
        return failures.NO_DNS
    if causes & {"NewConnectionError", "ConnectTimeoutError", "ProxyError"}:
        return failures.OFFLINE
    return failures.CUT


def _causes(error: BaseException) -> list[BaseException]:
    """An error and everything that it was made of; requests nests the reason in several ways."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        cause = waiting.pop()
        if isinstance(cause, BaseException) and cause not in found:
            found.append(cause)
            inner = (cause.__cause__, cause.__context__, getattr(cause, "reason", None))
            waiting += [*inner, *cause.args]
    return found
