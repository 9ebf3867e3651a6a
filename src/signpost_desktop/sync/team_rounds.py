"""A round and what stands around it: the vault is brought up to the team's statements."""

from collections.abc import Callable
from contextlib import suppress

from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.sync_round import RoundResult, Syncer, Told
from signpost_desktop.sync.team import Team


class TeamRounds:
    """Kept between rounds, one round at a time: see `Syncer`, whose rounds these are."""

    def __init__(self, team: Team, syncer: Syncer) -> None:
        self._team = team
        self._syncer = syncer

    def prepare(self) -> None:
        """Before the first round is due: see `Syncer.prepare`. Raises as `run` does."""
        self._settle()
        self._syncer.prepare()

    def run(
        self,
        progress: Told = lambda _done, _all: None,
        cancelled: Callable[[], bool] = lambda: False,
        *,
        allow_deletions: bool = False,
    ) -> RoundResult:
        """One whole round. Raises only what the disk refuses, and Locked."""
        self._settle()
        result = self._syncer.run(progress, cancelled, allow_deletions=allow_deletions)
        self._settle()
        return result

    def close(self) -> None:
        """Let go of the connection."""
        self._syncer.close()

    def _settle(self) -> None:
        with suppress(SyncStopped):  # whoever was removed is told so by the round itself
            self._team.settle()
