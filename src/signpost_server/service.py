"""What every route stands on: the database, the server's key, the clock, the bounds."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from signpost_server.database import Database
from signpost_server.directory.shelf import Shelf
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
    shelf: Shelf | None = None
    """The public directory's; None where no folder was named for it."""


def open_service(
    database: Database,
    limits: Limits | None = None,
    clock: Callable[[], int] = _now,
    shelf: Shelf | None = None,
) -> Service:
    """A service over a database that `init` has made ready."""
    with database.read() as connection:
        identity = read_identity(connection)
    return Service(database, identity, limits or Limits(), clock, shelf)


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
    words: Mapping[str, str] = field(default_factory=dict)
    """What stands in the address: parts of its path, and after the question mark."""
    known: str = ""
    """The ETags that whoever asks has (If-None-Match)."""

    def knows(self, etag: str) -> bool:
        """Whether whoever asks has the very thing that this ETag is of."""
        return etag in (part.strip().removeprefix("W/") for part in self.known.split(","))

    @property
    def bearer(self) -> Claims:
        """Who asks, on a route that needs a token."""
        if self.claims is None:
            raise LookupError("a route without a token asked who asks")
        return self.claims
