"""Wrong guesses at a passphrase: each makes the next wait longer, up to 30 seconds.

The count is kept in a small file beside the keyslots, so that starting again does not help.
Whoever can delete that file can also copy the keyslots and guess elsewhere: what protects the
profile is the cost of Argon2id; this protects against somebody at the keyboard.
"""

import json
import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from signpost_desktop.store.clock import stamp
from signpost_desktop.store.errors import PleaseWait
from signpost_desktop.store.files import Profile, remove_file, write_atomically

LONGEST_WAIT = 30  # seconds
TIMES_KEPT = 100


@dataclass(frozen=True)
class Failures:
    """How many guesses were wrong since the last opening, and when (the newest TIMES_KEPT)."""

    count: int = 0
    times: tuple[datetime, ...] = ()

    @property
    def wait(self) -> int:
        """Seconds that must lie between the last wrong guess and the next: 1, 2, 4 … 30."""
        return min(2 ** min(self.count - 1, 10), LONGEST_WAIT) if self.count else 0


def read_failures(profile: Profile) -> Failures:
    """What is known of wrong guesses. A missing or unreadable file counts as none."""
    try:
        document = json.loads(profile.failures.read_bytes()[:LARGEST])
        times = tuple(datetime.fromisoformat(text) for text in document["times"])
        failures = Failures(max(int(document["count"]), 0), times)
        return failures if all(moment.tzinfo for moment in times) else Failures()
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return Failures()


LARGEST = 64 * 1024  # bytes


def _write(profile: Profile, failures: Failures) -> None:
    document = {"count": failures.count, "times": [stamp(moment) for moment in failures.times]}
    write_atomically(profile.failures, json.dumps(document).encode())


def must_wait(profile: Profile, now: datetime) -> None:
    """Raise PleaseWait while the last wrong guess is too recent.

    A clock that went backwards starts the wait again from now, once: nobody waits longer than
    LONGEST_WAIT because of a clock.
    """
    failures = read_failures(profile)
    if not failures.count or not failures.times:
        return
    last = failures.times[-1]
    if last > now + timedelta(seconds=1):
        last = now
        _write(profile, replace(failures, times=(*failures.times[:-1], now)))
    left = failures.wait - (now - last).total_seconds()
    if left > 0:
        raise PleaseWait(math.ceil(min(left, LONGEST_WAIT)))


def count_failure(profile: Profile, now: datetime) -> None:
    """Remember one more wrong guess."""
    failures = read_failures(profile)
    _write(profile, Failures(failures.count + 1, (*failures.times, now)[-TIMES_KEPT:]))


def forget_failures(profile: Profile) -> None:
    """Begin again from none, after the log has them."""
    remove_file(profile.failures)
