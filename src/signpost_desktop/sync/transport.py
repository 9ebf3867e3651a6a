"""Bytes to the server and back over HTTP, once the way is known (way.py). It judges nothing.

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
    from urllib3 import BaseHTTPResponse

CONNECT_SECONDS = 5
READ_SECONDS = 60
_BITE = 64 * 1024
_LONGEST_ADDRESS = 500
_ALWAYS = {"Accept": MEDIA_TYPE, "Accept-Encoding": "identity", "User-Agent": "signpost"}
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
    """One kept connection over HTTP, bounded in time and size."""

    def __init__(
        self, address: str, connect: float = CONNECT_SECONDS, read: float = READ_SECONDS
    ) -> None:
        from signpost_desktop.sync.way import Way  # noqa: PLC0415 - 110 ms: not without a server

        self._way = Way(checked_address(address), connect, read)

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        """Ask once. Raises SyncStopped: offline, no_dns, tls, cut or damaged_reply."""
        sent = {"Content-Type": MEDIA_TYPE} if body is not None else {}
        with self._way.ask(method, path, body, _headers(sent, token)) as response:
            return Answer(response.status, _names(response), _whole_body(response))

    @contextmanager
    def stream(self, path: str, headers: Mapping[str, str], token: str) -> Iterator[Streamed]:
        """GET something large, part by part. Raises as `exchange` does, also while it is read."""
        with self._way.ask("GET", path, None, _headers(headers, token)) as response:
            yield Streamed(response.status, _names(response), _parts(response))

    def close(self) -> None:
        """Let go of the connection."""
        self._way.close()


def _headers(more: Mapping[str, str], token: str) -> dict[str, str]:
    proof = {"Authorization": f"Bearer {token}"} if token else {}
    return {**_ALWAYS, **more, **proof}


def _names(response: "BaseHTTPResponse") -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _parts(response: "BaseHTTPResponse") -> Iterator[bytes]:
    """What comes, as it came. Raises SyncStopped where less comes than was declared."""
    _refuse_encoded(response)
    declared, size = response.headers.get("Content-Length", ""), 0
    for part in response.stream(_BITE, decode_content=False):
        size += len(part)
        yield part
    if declared.isdigit() and size != int(declared):
        raise SyncStopped(failures.CUT)


def _refuse_encoded(response: "BaseHTTPResponse") -> None:
    """Nobody asked for a content encoding: it is a bomb, or a proxy's."""
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise SyncStopped(failures.DAMAGED_REPLY)


def _whole_body(response: "BaseHTTPResponse") -> bytes:
    """All of it, as it came. Raises SyncStopped."""
    _refuse_encoded(response)
    declared = response.headers.get("Content-Length", "")
    if declared.isdigit() and int(declared) > LARGEST:
        raise SyncStopped(failures.DAMAGED_REPLY)
    parts, size = [], 0
    for part in response.stream(_BITE, decode_content=False):
        size += len(part)
        if size > LARGEST:
            raise SyncStopped(failures.DAMAGED_REPLY)
        parts.append(part)
    if declared.isdigit() and size != int(declared):
        raise SyncStopped(failures.CUT)
    return b"".join(parts)
