"""How many records go at once: half as many after a failure, twice as many after a success.

With a fixed number a link that dies every few thousand bytes would never finish.
"""

from dataclasses import dataclass
from typing import Self

from signpost_desktop.store.open_vault import Vault
from signpost_desktop.sync.standing import Progress

MOST = 2_000
"""Records of one request and of one page: applied in one act, and no save may wait long."""


@dataclass(slots=True)
class Batch:
    """The number for the next exchange; it outlives the round when it has become smaller."""

    size: int

    @classmethod
    def read(cls, vault: Vault) -> Self:
        """As the last round left it."""
        with vault.read() as session:
            return cls(max(1, min(Progress.read(session).batch, MOST)))

    def halve(self, vault: Vault) -> None:
        """After a failure."""
        self._set(vault, max(1, self.size // 2))

    def grow(self, vault: Vault) -> None:
        """After a success."""
        self._set(vault, min(MOST, self.size * 2))

    def _set(self, vault: Vault, size: int) -> None:
        if size != self.size:
            self.size = size
            with vault.act(lasting=False) as session:
                Progress.read(session).changed(session, batch=size)
