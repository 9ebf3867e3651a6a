"""A record that came from the server, and what became of a page of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from signpost_desktop.store.bodies import MOST_VERSION, VERSION
from signpost_desktop.store.session import WorkSession

Derive = Mapping[str, Callable[[WorkSession, Sequence[str]], None]]
"""For some kinds, what writes the derived keys of these records anew."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What the server has of a record.

    `values` is the whole opened body. Without it: `reason` says why it did not open, and `body`
    is kept; or, with neither, it is this computer's own write, told of for its sequence.
    """

    space_id: str
    kind: str
    id: str
    revision: str
    base_revision: str | None
    deleted: bool
    key_version: int
    sequence: int
    values: Mapping[str, Any] | None
    body: bytes | None
    reason: str = ""

    @property
    def version(self) -> int:
        """One above the highest that it replaces; 0 when that is not known."""
        found = None if self.values is None else self.values.get(VERSION)
        return found if type(found) is int and 0 < found <= MOST_VERSION else 0

    @property
    def is_own(self) -> bool:
        """Whether it is this computer's own write coming back."""
        return self.values is None and not self.reason


@dataclass(frozen=True, slots=True)
class TakenIn:
    """How many records were taken in, clashed, were held, and were erased here along with them."""

    pulled: int = 0
    conflicts: int = 0
    held: int = 0
    erased: int = 0

    def __add__(self, other: "TakenIn") -> "TakenIn":
        return TakenIn(
            self.pulled + other.pulled,
            self.conflicts + other.conflicts,
            self.held + other.held,
            self.erased + other.erased,
        )
