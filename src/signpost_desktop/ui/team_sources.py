"""Where the window gets its rounds and its facts from: the one place that knows the real ones.

Everything of sync is imported in a thread, when a profile that belongs to a team was opened.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from signpost_desktop.ui.round_parts import Fetched, FetchTold, Joined, Sources
from signpost_desktop.ui.team_words import TeamFacts

if TYPE_CHECKING:
    from collections.abc import Callable

    from signpost_desktop.application import Desk
    from signpost_desktop.store.plain_session import PlainSession
    from signpost_desktop.sync.directory_fetch import DirectoryFetch


def team_of(desk: Desk) -> Sources:
    """The rounds and the facts of an open profile."""
    return Sources(lambda: _join(desk), lambda: _facts(desk), _Directory(desk))


class _Directory:
    """Fetches the directory of one open profile. Called by one thread at a time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._fetch: DirectoryFetch | None = None

    def __call__(self, told: FetchTold, cancelled: Callable[[], bool]) -> Fetched | None:
        """Fetch it, if the day has come."""
        if self._fetch is None:
            self._fetch = self._desk.directory_fetch(beside=True)
        if self._fetch is None or not self._fetch.due(self._desk.vault.now()):
            return None
        try:
            return self._fetch.run(told, cancelled)
        finally:
            self._fetch.close()


def _join(desk: Desk) -> Joined | None:
    from random import SystemRandom

    from signpost_desktop.store.errors import SignpostError
    from signpost_desktop.sync.schedule import Schedule
    from signpost_desktop.sync.team_rounds import TeamRounds

    syncer = desk.syncer()
    if syncer is None:
        return None
    rounds = TeamRounds(desk.team, syncer)
    with suppress(SignpostError):  # a round comes upon it again, and tells
        rounds.prepare()
    return Joined(rounds, Schedule(desk.vault.now(), SystemRandom()))


def _facts(desk: Desk) -> TeamFacts | None:
    with desk.vault.look() as session:
        return read_facts(session)


def read_facts(session: PlainSession) -> TeamFacts | None:
    """What is stored of the team; None for a profile that stands alone."""
    from signpost_desktop.casework.two_versions import count_versions
    from signpost_desktop.casework.waiting_to_send import count_waiting
    from signpost_desktop.sync.standing import Progress, Standing

    if Standing.read(session) is None:
        return None
    progress = Progress.read(session)
    here = session.rows("SELECT count(*) FROM sync_record WHERE NOT deleted")
    return TeamFacts(
        waiting=count_waiting(session),
        complete=datetime.fromisoformat(progress.last_complete) if progress.last_complete else None,
        status=progress.last_status,
        here=int(here[0][0]),
        conflicts=count_versions(session),
    )
