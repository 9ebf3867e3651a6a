"""Where the window gets its rounds and its facts from: the one place that knows the real ones.

Everything of sync is imported in a thread, when a profile that belongs to a team was opened.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from signpost_desktop.ui.round_parts import Joined, Sources
from signpost_desktop.ui.team_words import TeamFacts

if TYPE_CHECKING:
    from signpost_desktop.application import Desk
    from signpost_desktop.store.plain_session import PlainSession


def team_of(desk: Desk) -> Sources:
    """The rounds and the facts of an open profile."""
    return Sources(lambda: _join(desk), lambda: _facts(desk))


def _join(desk: Desk) -> Joined | None:
    from random import SystemRandom

    from signpost_desktop.sync.schedule import Schedule
    from signpost_desktop.sync.team_rounds import TeamRounds

    syncer = desk.syncer()
    if syncer is None:
        return None
    return Joined(TeamRounds(desk.team, syncer), Schedule(desk.vault.now(), SystemRandom()))


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
