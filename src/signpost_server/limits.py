"""How much and how often may be asked: bounds on bodies, on addresses and on computers.

What needs no token is counted by address in the database, so the bound is the same however many
copies of the server run; the address itself is never kept, only a keyed hash. What computers ask
with a token is counted in this process only: it keeps one runaway computer from starving others,
guards no secret, and with n copies behind a balancer the bound is n times as high.
"""

import hashlib
import ipaddress
import math
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete
from sqlalchemy.dialects import postgresql, sqlite

from signpost_server.database import Database
from signpost_server.errors import Busy, TooOften
from signpost_server.identity import Identity
from signpost_server.tables import attempt
from signpost_wire.codec import LARGEST

WINDOW_SECONDS = 60
_MOST_DEVICES = 20_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for one server. An office behind one address has many computers."""

    entering: int = 600
    """Challenges and tokens of an address in a minute."""
    joining: int = 60
    """Looks and joins of an address in a minute."""
    courier: int = 120
    """Courier files of an address in a minute."""
    device_burst: int = 2_000
    device_per_second: int = 200
    """Requests of a computer."""
    bodies: int = 2 * LARGEST
    """Bytes of requests with a token that are being read or worked on at the same time."""
    open_bodies: int = 2 * LARGEST
    """The same of requests that need none, so that nobody unknown takes the room of the others."""
    small_bodies: int = LARGEST // 2
    """The same of the small ones among them: they give tokens, and no letter takes their room."""
    body_seconds: float = 60
    """How long a request's body may take to arrive."""


def _count(insert: Any) -> Any:
    return (
        insert(attempt)
        .values(subject=bindparam("of_subject"), window=bindparam("in_window"), tries=1)
        .on_conflict_do_update(
            index_elements=["subject", "window"], set_={"tries": attempt.c.tries + 1}
        )
        .returning(attempt.c.tries)
    )


_COUNT = {"sqlite": _count(sqlite.insert), "postgresql": _count(postgresql.insert)}
_FORGET = delete(attempt).where(attempt.c.window < bindparam("in_window") - 1)


def count_attempt(
    database: Database, identity: Identity, address: str, group: str, most: int, now: int
) -> None:
    """One more request of this address. Raises TooOften above `most` in a minute."""
    window = now // WINDOW_SECONDS
    subject = hashlib.blake2b(
        f"{group} {network_of(address)}".encode(), key=identity.seed, digest_size=16
    ).digest()
    values = {"of_subject": subject, "in_window": window}
    with database.jot() as connection:
        tries = connection.scalar(_COUNT[connection.dialect.name], values)
        if tries == 1:
            connection.execute(_FORGET, values)
    if tries is not None and tries > most:
        raise TooOften(retry_after=WINDOW_SECONDS - now % WINDOW_SECONDS)


def network_of(address: str) -> str:
    """Whom an address is counted as. An IPv6 customer has a whole /64: to count single ones bounds
    nothing."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return address
    return str(ipaddress.ip_network((parsed, 64), strict=False).network_address)


class DeviceBound:
    """A bucket of requests for each computer, filled again as time goes. For one event loop."""

    def __init__(self, burst: int, per_second: int) -> None:
        self._burst, self._per_second = float(burst), per_second
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, device: str, now: float) -> None:
        """One more request at `now` (seconds that never go back). Raises TooOften."""
        left, before = self._left.pop(device, (self._burst, now))
        left = min(self._burst, left + (now - before) * self._per_second)
        self._left[device] = (max(left - 1, -1.0), now)
        if len(self._left) > _MOST_DEVICES:
            self._left.popitem(last=False)
        if left < 1:
            raise TooOften(retry_after=max(1, math.ceil((1 - left) / self._per_second)))


class BodyRoom:
    """How many bytes of requests are in memory at the same time. For one event loop.

    Nobody (a computer, or an address) has more than one of so many equal shares of it.
    """

    def __init__(self, most: int, shares: int) -> None:
        self._left, self._share = most, most // shares
        self._of: dict[str, int] = {}

    def take(self, who: str, size: int) -> None:
        """More bytes came in. Raises Busy when there is no room for them."""
        has = self._of.get(who, 0) + size
        if size > self._left or has > self._share:
            raise Busy(retry_after=2)
        self._left -= size
        self._of[who] = has

    def give_back(self, who: str, size: int) -> None:
        """They are done with."""
        self._left += size
        self._of[who] = self._of.get(who, 0) - size
        if not self._of[who]:
            del self._of[who]
