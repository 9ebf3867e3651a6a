"""Serving: one process, one port, until it is told to stop; running requests end first."""

import ipaddress
import signal
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from signpost_server.cli_errors import CommandError
from signpost_server.logs import log_event

GRACE_SECONDS = 30
_CONNECTIONS = 1_000
_BACKLOG = 1_024
_IDLE_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Place:
    """Where to listen. `proxies` are the addresses of trusted proxies; "" when there are none."""

    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None
    proxies: str = ""

    def check(self) -> None:
        """Raise CommandError where tokens would travel in the clear."""
        if (self.certificate is None) != (self.key is None):
            raise CommandError("tls", "Give both --certfile and --keyfile.")
        if self.certificate is None and not self.proxies and not _is_loopback(self.host):
            raise CommandError(
                "tls",
                "Other computers may reach this address, so it needs TLS: give --certfile and "
                "--keyfile, or --behind-proxy when a proxy on the way does it.",
            )


class _Server(uvicorn.Server):
    """Says on standard output when it is ready."""

    def __init__(self, config: uvicorn.Config, line: str) -> None:
        super().__init__(config)
        self._line = line

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        print(self._line, flush=True)  # noqa: T201


def serve(app: Starlette, place: Place) -> None:
    """Serve until SIGTERM or SIGINT. Raises CommandError when it cannot listen there."""
    place.check()
    try:
        listener = _listen(place.host, place.port)
    except OSError as error:
        raise CommandError(
            "port", f"Port {place.port} of {place.host} cannot be used: is another server there?"
        ) from error
    try:
        config = uvicorn.Config(
            app,
            http="httptools",
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=bool(place.proxies),
            forwarded_allow_ips=place.proxies or None,
            timeout_keep_alive=_IDLE_SECONDS,
            limit_concurrency=_CONNECTIONS,
            timeout_graceful_shutdown=GRACE_SECONDS,
            ssl_certfile=place.certificate,
            ssl_keyfile=place.key,
        )
        config.load()
    except OSError as error:  # ssl.SSLError is one
        listener.close()
        raise CommandError("tls", "The certificate or its key cannot be read.") from error
    scheme = "http" if place.certificate is None else "https"
    host = f"[{place.host}]" if ":" in place.host else place.host
    port = listener.getsockname()[1]
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_what: None)  # uvicorn raises it again when all has ended
    log_event("starting", port=port)
    _Server(config, f"listening on {scheme}://{host}:{port}").run(sockets=[listener])
    log_event("stopped", port=port)
    sys.stderr.flush()


def _listen(host: str, port: int) -> socket.socket:
    # The protocol must be named: asyncio sends small answers at once (TCP_NODELAY) only then, and
    # without it every one waits 40 ms for the other side.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
