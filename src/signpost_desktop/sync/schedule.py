"""When the next round is due: soon after a save, now and then in quiet, later after failures.

It only decides; whoever owns a clock and a thread asks it. Waits after failures are drawn at
random from a growing span ("full jitter"), so that a hall full of laptops does not call together.
"""

import random
from datetime import datetime, timedelta
from typing import Protocol

from signpost_desktop.sync import failures

AFTER_A_SAVE = timedelta(seconds=3)
IN_QUIET = timedelta(minutes=2)
FIRST_SPAN, LONGEST_SPAN = timedelta(seconds=10), timedelta(minutes=10)
ASKS_A_PERSON = timedelta(hours=1)
"""After what only a person can settle, it is looked again this often."""
_FOR_PEOPLE = {
    failures.REMOVED,
    failures.BRAKE,
    failures.UNTRUSTED,
    failures.NEWER,
    failures.WRONG_ADDRESS,
    failures.WRONG_SERVER,
}


class Outcome(Protocol):
    """What counts of how a round ended: see `sync_round.RoundResult`."""

    @property
    def status(self) -> str:
        """One of the codes of `failures`."""

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asked us to wait."""


class Schedule:
    """`due` is the instant of the next round. A new one is due at once: the profile was opened."""

    def __init__(self, now: datetime, chance: random.Random) -> None:
        self._chance = chance
        self._failures = 0
        self._not_before = now
        self.due = now

    def saved(self, now: datetime) -> None:
        """Something waits to be sent: a round soon, but never before the server's own wish."""
        self.due = max(self._not_before, min(self.due, now + AFTER_A_SAVE))

    def asked(self, now: datetime) -> None:
        """Somebody asked for a round (Ctrl+S): now."""
        self.due = now

    def finished(self, result: Outcome, now: datetime) -> None:
        """A round ended."""
        if result.status in (failures.OK, failures.STOPPED):
            self._failures = 0
            self._not_before = now
            self.due = now + IN_QUIET
            return
        self._failures += 1
        if result.status in _FOR_PEOPLE:
            wait = ASKS_A_PERSON
        else:
            span = min(LONGEST_SPAN, FIRST_SPAN * 2 ** min(self._failures - 1, 10))
            wait = span * self._chance.random()
        if result.retry_after is not None:
            wait = max(wait, timedelta(seconds=result.retry_after))
        self._not_before = self.due = now + wait
