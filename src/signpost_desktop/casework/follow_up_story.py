"""What was done about a follow-up so far, and taking the last step back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from signpost_desktop.casework.access_rules import require_casework
from signpost_desktop.casework.follow_ups import FollowUpRow, add_event, find_follow_up
from signpost_desktop.casework.working_days import plain_date
from signpost_desktop.store.clock import london_day
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import FollowUp, FollowUpEvent, Person
from signpost_directory.words import Words, for_people

_STEPS = for_people(
    {
        "flagged": "flagged",
        "tried_no_answer": "tried, no answer",
        "reached": "reached, still needs help",
        "resolved": "done",
        "handed_over": "handed over",
        "handed_outside": "handed to somebody outside",
        "no_longer_needed": "no longer needed",
        "reopened": "opened again",
        "contact_undone": "the contact was undone",
        "taken_back": "the last step was taken back",
        "imported": "brought in from a spreadsheet",
        "back_to_team": "back to the team",
    }
)
_STATE = (
    "status", "outcome", "barrier", "resolved_on", "tries", "due", "owner_id", "owner_words",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that happened to a follow-up."""

    words: str  # "Tue 24 Nov, Hodan: tried, no answer"
    note: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken, with what stood before it: enough to take it back."""

    row: FollowUpRow
    before: dict[str, Any]
    after: dict[str, Any]


def story(session: WorkSession, follow_up_id: str) -> tuple[Happened, ...]:
    """Everything that happened to a follow-up, the newest first. Raises NotAllowed."""
    require_casework(session)
    names = dict(session.db.execute(select(Person.id, Person.name)).tuples().all())
    found = session.db.scalars(
        select(FollowUpEvent)
        .where(FollowUpEvent.follow_up_id == follow_up_id)
        .order_by(FollowUpEvent.id.desc())
    )
    today = session.today()
    return tuple(
        Happened(
            Words(
                "{0}, {1}: {2}",
                plain_date(london_day(datetime.fromisoformat(each.created_at)), today),
                names.get(each.created_by, Words("somebody")),
                _STEPS.get(each.kind, each.kind.replace("_", " ")),
            ),
            each.note,
        )
        for each in found
    )


def take(
    session: WorkSession, follow_up_id: str, step: Callable[[WorkSession], FollowUpRow]
) -> Taken:
    """Does a step, such as `resolve`, and remembers what stood before it."""
    require_casework(session)
    follow_up = find_follow_up(session, follow_up_id)
    before = _state(follow_up)
    row = step(session)
    return Taken(row, before, _state(follow_up))


def take_back(session: WorkSession, taken: Taken) -> None:
    """Puts a follow-up back to what it was before a step; both stay in its story.

    Raises BadInput when somebody changed it since.
    """
    require_casework(session)
    follow_up = find_follow_up(session, taken.row.id)
    if _state(follow_up) != taken.after:
        raise BadInput(("Somebody changed this since. Nothing was changed. Look at it again.",))
    session.change(follow_up, **taken.before)
    add_event(session, follow_up, "taken_back")


def _state(follow_up: FollowUp) -> dict[str, Any]:
    return {name: getattr(follow_up, name) for name in _STATE}
