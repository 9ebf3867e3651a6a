"""What the Exchange page shows besides the facts of the team: read together, shown together."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from signpost_desktop.casework.two_versions import TwoVersions, count_versions, two_versions
from signpost_desktop.casework.waiting_to_send import (
    WaitingEntry,
    count_waiting,
    waiting_entries,
)
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.language import counted, own_direction, said
from signpost_desktop.ui.record_words import kind_words
from signpost_desktop.ui.team_words import moment_words

translate = QCoreApplication.translate
_NEWER = {"unknown_kind"}
_PASSING = {"waiting_for", "older_version"}
"""What came too early, and what a server gave back that is older than what is here: no news."""


@dataclass(frozen=True)
class Exchange:
    """`unopened` and `newer` came and could not be read; `refused` the server does not take."""

    now: datetime
    count: int
    waiting: tuple[WaitingEntry, ...]
    versions: tuple[TwoVersions, ...]
    unopened: int
    newer: int
    refused: int


def read_exchange(session: WorkSession) -> Exchange:
    """Everything at once."""
    held = _held(session)
    refused = session.rows("SELECT count(*) FROM outbox WHERE refused IS NOT NULL")
    return Exchange(
        now=session.now(),
        count=count_waiting(session),
        waiting=waiting_entries(session),
        versions=two_versions(session) if count_versions(session) else (),
        unopened=sum(count for reason, count in held.items() if reason not in _NEWER | _PASSING),
        newer=sum(held.get(reason, 0) for reason in _NEWER),
        refused=int(refused[0][0]),
    )


def entry_words(entry: WaitingEntry, now: datetime) -> str:
    """A row of what waits: its kind, whose it is, since when. Never what it says."""
    since = translate("Exchange", "since {0}").format(moment_words(entry.since, now))
    parts = (kind_words(entry.kind), own_direction(said(entry.who)), since)
    return "   ".join(part for part in parts if part)


def trouble_with_records(found: Exchange) -> str:
    """What could not be read or sent, and what to do about it; "" when there is nothing."""
    parts = (
        (
            found.unopened,
            counted(
                "Exchange",
                "Came, but could not be opened: {0}. It is kept as it came, and nothing was "
                "overwritten. Tell your coordinator: a key may be missing, or something was "
                "changed on the way.",
                "Came, but could not be opened: {0}. They are kept as they came, and nothing was "
                "overwritten. Tell your coordinator: a key may be missing, or something was "
                "changed on the way.",
                found.unopened,
            ),
        ),
        (
            found.newer,
            counted(
                "Exchange",
                "Written by a newer Signpost: {0}. It is kept. Install the newer version on "
                "this computer to see it.",
                "Written by a newer Signpost: {0}. They are kept. Install the newer version on "
                "this computer to see them.",
                found.newer,
            ),
        ),
        (
            found.refused,
            counted(
                "Exchange",
                "Not taken by the team's server: {0}. It is saved on this computer. Tell your "
                "coordinator.",
                "Not taken by the team's server: {0}. They are saved on this computer. Tell your "
                "coordinator.",
                found.refused,
            ),
        ),
    )
    return "\n".join(words for count, words in parts if count)


def _held(session: WorkSession) -> dict[str, int]:
    return dict(session.rows("SELECT reason, count(*) FROM held_record GROUP BY reason"))
