"""What every route stands on: the database, the server's key, the clock, the bounds."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from signpost_server.database import Database
from signpost_server.identity import Identity, read_identity
from signpost_server.limits import Limits
from signpost_server.tokens import Claims


def _now() -> int:
    return int(time.time())


@dataclass(frozen=True, slots=True)
class Service:
    """One server. `clock` gives seconds since 1970."""

    database: Database
    identity: Identity
    limits: Limits = field(default_factory=Limits)
    clock: Callable[[], int] = _now


def open_service(
    database: Database, limits: Limits | None = None, clock: Callable[[], int] = _now
) -> Service:
    """A service over a database that `init` has made ready."""
    with database.read() as connection:
        identity = read_identity(connection)
    return Service(database, identity, limits or Limits(), clock)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as a route's function gets it: read, bounded, unpacked; who asks is proved.

    `digest` is of the request's bytes.
    """

    message: Any
    digest: bytes
    address: str
    now: int
    claims: Claims | None = None

    @property
    def bearer(self) -> Claims:
        """Who asks, on a route that needs a token."""
        if self.claims is None:
            raise LookupError("a route without a token asked who asks")
        return self.claims
