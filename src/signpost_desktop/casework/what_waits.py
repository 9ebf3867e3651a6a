"""How much waits: open follow-ups by their state, and sealed notes that nobody opened yet.

Numbers only, read in plain SQL so that Today need not wait.
"""

from collections import Counter
from typing import Literal, NamedTuple

from signpost_desktop.access.roles import Role, has_role
from signpost_desktop.casework.access_rules import require_table_work
from signpost_desktop.casework.follow_up_records import FollowUpCounts, state_of
from signpost_desktop.store.plain_session import PlainSession

Scope = Literal["mine", "team", "all"]
OPENED = "opened safeguarding note"  # what the log calls it, one line a note
_MINE = " AND owner_id = ?"
_THE_TEAMS = (
    " AND (owner_id IS NULL OR owner_id NOT IN (SELECT id FROM person WHERE left_at IS NULL))"
)


class _Open(NamedTuple):
    status: str
    urgency: str
    due: str | None


def counts(session: PlainSession, scope: Scope = "all") -> FollowUpCounts:
    """How many of a scope are open in each state. No names, so everybody may ask."""
    require_table_work(session)
    statement = "SELECT status, urgency, due FROM follow_up WHERE status = 'open'"
    if scope == "mine":
        found = session.rows(statement + _MINE, session.worker.person_id)
    else:
        found = session.rows(statement + (_THE_TEAMS if scope == "team" else ""))
    today = session.today()
    return FollowUpCounts(**Counter(state_of(_Open(*each), today) for each in found))


def notes_to_open(session: PlainSession) -> int | None:
    """How many notes whoever is at work has not opened yet; None for whoever may not open any."""
    if not has_role(session, Role.SAFEGUARDING_LEAD) or not session.holds_safeguarding_key:
        return None
    found = session.rows(
        "SELECT count(*) FROM safeguarding_note WHERE id NOT IN"
        " (SELECT subject_id FROM audit WHERE action = ? AND person_id = ?)",
        OPENED,
        session.worker.person_id,
    )
    return int(found[0][0])
