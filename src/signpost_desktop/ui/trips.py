"""USB trips, as the window asks for them: pack, carry on any computer that is online, unpack.

Everything of sync is imported when somebody asks for a trip.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from signpost_desktop.application import Desk
    from signpost_desktop.ui.round_parts import Ended

FILE_NAME = "trip.signpost"
"""Says nothing of what is in it."""


class Trips(Protocol):
    """All of it may raise SignpostError; doing any of it twice or late harms nothing."""

    def address(self) -> str:
        """Of the team's server; "" for a profile that stands alone."""

    def pack(self, path: Path) -> int:
        """Write what waits into a file; how many records go along."""

    def carry(self, path: Path, address: str, cancelled: Callable[[], bool]) -> None:
        """Hand the file to the server, and put its answer into the same file."""

    def unpack(self, path: Path, *, allow_deletions: bool = False) -> Ended:
        """Take in the server's answer."""


class Carrier:
    """The part that needs no profile."""

    def carry(self, path: Path, address: str, cancelled: Callable[[], bool]) -> None:
        """See Trips."""
        from signpost_desktop.sync.carrying import carry_over
        from signpost_desktop.sync.transport import HttpTransport, checked_address
        from signpost_desktop.ui.enrolling import Stoppable

        transport = HttpTransport(checked_address(address))
        try:
            carry_over(Stoppable(transport, cancelled), path)
        finally:
            transport.close()


class TripsOf(Carrier):
    """The trips of an open profile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def address(self) -> str:
        """See Trips."""
        from signpost_desktop.sync.standing import Standing

        with self._desk.vault.look() as session:
            standing = Standing.read(session)
        return standing.server_url if standing else ""

    def pack(self, path: Path) -> int:
        """See Trips."""
        from signpost_desktop.sync.courier import pack

        return pack(self._desk.vault, path)

    def unpack(self, path: Path, *, allow_deletions: bool = False) -> Ended:
        """See Trips."""
        from signpost_desktop.casework.derived import DERIVE
        from signpost_desktop.sync.courier import unpack

        return unpack(self._desk.vault, path, DERIVE, allow_deletions=allow_deletions)
