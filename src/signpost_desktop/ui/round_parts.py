"""What the window asks of sync: rounds, when they are due, and what is known of the team."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from signpost_desktop.ui.team_words import TeamFacts, Told


class Ended(Told, Protocol):
    """How a round ended: see `sync.sync_round.RoundResult`."""

    @property
    def clock_off(self) -> int:
        """Seconds that this computer's clock is ahead of the server's."""

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asked us to wait."""


class Rounds(Protocol):
    """Whatever does rounds: `sync.sync_round.Syncer`, or a test's."""

    def run(
        self,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        *,
        allow_deletions: bool = False,
    ) -> Ended:
        """One whole round."""

    def close(self) -> None:
        """Let go of the connection."""


class Due(Protocol):
    """When the next round is due: see `sync.schedule.Schedule`."""

    @property
    def due(self) -> datetime:
        """The instant."""

    def saved(self, now: datetime) -> None:
        """Something waits to be sent."""

    def asked(self, now: datetime) -> None:
        """Somebody wants a round now."""

    def finished(self, result: Ended, now: datetime) -> None:
        """A round ended."""


class Fetched(Protocol):
    """How fetching the directory ended: see `sync.directory_fetch.Fetched`."""

    @property
    def status(self) -> str:
        """A code of `sync.failures`."""

    @property
    def whole(self) -> bool:
        """Whether all of the directory came."""

    @property
    def changed(self) -> int:
        """Services that were written."""


FetchTold = Callable[[str, int, int | None], None]
"""How far it is: what is being done, done, of how many."""
FetchDirectory = Callable[[FetchTold, Callable[[], bool]], Fetched | None]


def fetch_nothing(_told: FetchTold, _cancelled: Callable[[], bool]) -> Fetched | None:
    """For whoever has no directory to fetch."""
    return None


@dataclass(frozen=True)
class Joined:
    """What a profile that has joined a team syncs with."""

    rounds: Rounds
    schedule: Due


@dataclass(frozen=True)
class Sources:
    """Where the parts come from. Called in a thread; None: this profile stands alone."""

    join: Callable[[], Joined | None]
    facts: Callable[[], TeamFacts | None]
    directory: FetchDirectory = fetch_nothing
    """Fetches the team's directory when that is due; None when it is not."""
