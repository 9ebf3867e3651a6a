"""What is said of the team: what waits, until when all is exchanged, and why a round stopped.

It never says more than is stored: "up to date" stands only with the time of a complete exchange.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.errors import DiskFull, ReadOnlyProfile, SignpostError, StorageFailed
from signpost_desktop.sync import failures
from signpost_desktop.ui.language import counted, day_words, number, said

CLOCK_OFF = timedelta(minutes=5)
"""A clock that is further off than this is spoken of."""
_QUIET = {"", failures.OK, failures.STOPPED}
_FOR_PEOPLE = {
    failures.WRONG_ADDRESS,
    failures.WRONG_SERVER,
    failures.PORTAL,
    failures.TLS,
    failures.CLOCK,
    failures.REMOVED,
    failures.TOO_LARGE,
    failures.UNTRUSTED,
    failures.NEWER,
    failures.BRAKE,
    failures.REFUSED,
}
"""What only a person can mend: said once, unasked. The rest mends itself."""
_SENTENCE = re.compile(r"(?<=[.。।۔።])(?:\s|(?<=[。]))")
_MANY_HOURS, _MANY_MINUTES = timedelta(hours=36), timedelta(minutes=90)

translate = QCoreApplication.translate


@dataclass(frozen=True)
class TeamFacts:
    """What is stored about this profile and its team, read at once. Alone, it has none.

    `complete` is when all was sent and fetched last, None when that never was so: lists may then
    be short of what the team has. `here` is how many records the server is known to have.
    """

    waiting: int
    complete: datetime | None = None
    status: str = ""
    here: int = 0
    conflicts: int = 0


class Told(Protocol):
    """What is said of how a round ended: see `sync.sync_round.RoundResult`."""

    @property
    def status(self) -> str:
        """One of the codes of `sync.failures`."""

    @property
    def pushed(self) -> int:
        """Records sent."""

    @property
    def pulled(self) -> int:
        """Records that came."""

    @property
    def conflicts(self) -> int:
        """Fields that now have two versions."""


def team_line(
    facts: TeamFacts, status: str, progress: tuple[int, int], clock_off: int, now: datetime
) -> str:
    """The truth line of a profile that belongs to a team."""
    parts = (
        translate("Team", "Saved on this computer."),
        waiting_words(facts.waiting),
        exchanged_words(facts, progress, now),
        versions_words(facts.conflicts),
        "" if is_quiet(status) else _first_sentence(trouble_words(status)),
        clock_words(clock_off),
    )
    return " ".join(part for part in parts if part)


def waiting_words(waiting: int) -> str:
    """How many records wait; "" for none."""
    if not waiting:
        return ""
    return counted("Team", "{0} waiting to send.", "{0} waiting to send.", waiting)


def exchanged_words(facts: TeamFacts, progress: tuple[int, int], now: datetime) -> str:
    """Until when all is exchanged; before the first time, how much of it has come."""
    if facts.complete is not None:
        return translate("Team", "Team up to date at {0}.").format(
            moment_words(facts.complete, now)
        )
    done, in_all = progress
    if not in_all:
        return translate("Team", "The team's notes are still coming.")
    words = translate("Team", "The team's notes are still coming: {0} of about {1}.")
    return words.format(number(facts.here + done), number(facts.here + in_all))


def moment_words(instant: datetime, now: datetime) -> str:
    """The time, and the day where it is another one."""
    local, today = instant.astimezone(LONDON), now.astimezone(LONDON).date()
    if local.date() == today:
        return f"{local:%H:%M}"
    return translate("Team", "{0} on {1}").format(f"{local:%H:%M}", day_words(local, "day"))


def versions_words(conflicts: int) -> str:
    """How many entries have two versions; "" for none."""
    if not conflicts:
        return ""
    return counted(
        "Team", "{0} entry has two versions.", "{0} entries have two versions.", conflicts
    )


def trouble_words(status: str) -> str:
    """Why a round stopped, in plain words, and what to do."""
    return said(failures.words_for(status))


def is_quiet(status: str) -> bool:
    """Whether there is no trouble to speak of: all went well, or somebody stopped it."""
    return status in _QUIET


def clock_words(clock_off: int) -> str:
    """That this computer's clock is wrong, and by how much; "" when it is near enough.

    `clock_off` is how many seconds it is ahead of the server's; behind: less than 0.
    """
    off = timedelta(seconds=abs(clock_off))
    if off <= CLOCK_OFF:
        return ""
    ahead = translate("Team", "This computer's clock is {0} ahead. Please set it.")
    behind = translate("Team", "This computer's clock is {0} behind. Please set it.")
    return (ahead if clock_off > 0 else behind).format(_span(off))


def asked_words(result: Told) -> tuple[str, str]:
    """How a round ended that somebody asked for: the sentence and its tone."""
    if result.status != failures.OK:
        tone = "plain" if result.status == failures.STOPPED else "problem"
        return trouble_words(result.status), tone
    words = translate("Team", "Up to date. Sent: {0}. Came: {1}.")
    said = words.format(number(result.pushed), number(result.pulled))
    return f"{said} {_new_versions(result.conflicts)}".rstrip(), "good"


def news_words(result: Told, status_before: str) -> tuple[str, str] | None:
    """What is said unasked of a round: what people must mend or settle, and only once."""
    if result.status in _FOR_PEOPLE and result.status != status_before:
        return trouble_words(result.status), "problem"
    return (_new_versions(result.conflicts), "plain") if result.conflicts else None


def disk_words(error: SignpostError) -> str:
    """Why nothing that came could be kept."""
    if isinstance(error, DiskFull | StorageFailed | ReadOnlyProfile):
        return translate(
            "Team",
            "What the team sent could not be written to this disk. Nothing is lost: it is asked "
            "for again. Make room on the disk, or check that it is connected.",
        )
    return said(error.message)


def _first_sentence(words: str) -> str:
    return _SENTENCE.split(words, 1)[0]


def _new_versions(conflicts: int) -> str:
    if not conflicts:
        return ""
    return translate("Team", "{0} See Exchange (Ctrl+6).").format(versions_words(conflicts))


def _span(off: timedelta) -> str:
    if off > _MANY_HOURS:
        return counted("Team", "{0} day", "{0} days", round(off / timedelta(days=1)))
    if off > _MANY_MINUTES:
        return counted("Team", "{0} hour", "{0} hours", round(off / timedelta(hours=1)))
    return counted("Team", "{0} minute", "{0} minutes", round(off / timedelta(minutes=1)))
