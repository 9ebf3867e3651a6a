"""Needs more help: the acts on somebody who must not be lost. Every step is an event that stays."""

from datetime import date
from typing import Any

from sqlalchemy import select

from signpost_desktop.casework.access_rules import (
    only_volunteers,
    require_casework,
    require_table_work,
)
from signpost_desktop.casework.choices import BARRIERS, OUTCOMES, REASONS, code_of
from signpost_desktop.casework.follow_up_list import (
    follow_up_row,
    follow_ups_of_client,
    open_follow_ups,
)
from signpost_desktop.casework.follow_up_records import (
    DECIDE_TOGETHER,
    FollowUpCounts,
    FollowUpList,
    FollowUpRow,
    NewFollowUp,
    check_follow_up,
    default_due,
)
from signpost_desktop.casework.what_waits import counts
from signpost_desktop.casework.working_days import add_working_days
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import (
    NOT_ASKED,
    Contact,
    FollowUp,
    FollowUpEvent,
    Participant,
    Person,
)
from signpost_directory.words import counted

__all__ = [
    "DECIDE_TOGETHER",
    "FollowUpCounts",
    "FollowUpList",
    "FollowUpRow",
    "NewFollowUp",
    "counts",
    "flag_for_more_help",
    "follow_ups_of_client",
    "hand_over",
    "no_longer_needed",
    "open_follow_ups",
    "reached",
    "reopen",
    "resolve",
    "tried_no_answer",
]
_LONGEST_NOTE = 2_000
_MOST_TRIES = 1_000_000


def flag_for_more_help(session: WorkSession, contact_id: str, new: NewFollowUp) -> FollowUpRow:
    """Flags a contact that is already recorded. Raises BadInput."""
    require_table_work(session)
    if session.db.get(Contact, contact_id) is None:
        raise BadInput(("This contact is not on this computer. Nothing was changed.",))
    client_id = session.db.scalar(
        select(Participant.client_id).where(Participant.contact_id == contact_id).limit(1)
    )
    return follow_up_row(session, add_follow_up(session, new, contact_id, client_id))


def add_follow_up(
    session: WorkSession, new: NewFollowUp, contact_id: str, client_id: str | None
) -> str:
    """Writes a follow-up of a contact, with its first event, and returns its id.

    A volunteer's goes to the team, whatever owner was asked for.
    """
    today = session.today()
    check_follow_up(new, has_client=client_id is not None, today=today)
    owner = None if only_volunteers(session) else _owner(session, new.owner)
    follow_up = FollowUp(
        **session.made(),
        contact_id=contact_id,
        client_id=client_id,
        reason=code_of(new.reason, REASONS),
        urgency=new.urgency,
        owner_id=owner,
        due=(new.due or default_due(new.urgency, today)).isoformat(),
        find_again=new.find_again.strip(),
    )
    session.add(follow_up)
    add_event(session, follow_up, "flagged", owner=owner, due=follow_up.due)
    return follow_up.id


def tried_no_answer(session: WorkSession, follow_up_id: str, note: str = "") -> FollowUpRow:
    """Counts a try and moves the day to the next working day after today.

    From the third try on the row's `decide_words` say "Tried 3 times. Decide together."
    """
    follow_up = _open(session, follow_up_id)
    due = add_working_days(session.today(), 1)
    tries = min(follow_up.tries, _MOST_TRIES - 1) + 1  # somebody's program may have written any
    session.change(follow_up, tries=tries, due=due.isoformat())
    add_event(session, follow_up, "tried_no_answer", note, tries=follow_up.tries, due=follow_up.due)
    return follow_up_row(session, follow_up.id)


def reached(
    session: WorkSession, follow_up_id: str, note: str = "", due: date | None = None
) -> FollowUpRow:
    """They were reached and still need help: a new day, by urgency when none is given."""
    follow_up = _open(session, follow_up_id)
    today = session.today()
    if due is not None and due < today:
        raise BadInput(("The day to do it by has passed. Choose today or later.",))
    # An urgent one is not done again today: it was reached today.
    again = due or (
        add_working_days(today, 1)
        if follow_up.urgency == "urgent"
        else default_due(follow_up.urgency, today)
    )
    session.change(follow_up, due=again.isoformat(), tries=0)
    add_event(session, follow_up, "reached", note, due=follow_up.due)
    return follow_up_row(session, follow_up.id)


def resolve(
    session: WorkSession,
    follow_up_id: str,
    outcome: str,
    barrier: str = NOT_ASKED,
    note: str = "",
) -> FollowUpRow:
    """Done, with what happened and what got in the way. Raises BadInput without an outcome."""
    follow_up = _open(session, follow_up_id)
    code = code_of(outcome, OUTCOMES)
    if code not in OUTCOMES:
        raise BadInput(("What happened? Choose one of the answers; “unknown” is one of them.",))
    _close(session, follow_up, "done", outcome=code, barrier=code_of(barrier, BARRIERS))
    add_event(session, follow_up, "resolved", note, outcome=code, barrier=follow_up.barrier)
    return follow_up_row(session, follow_up.id)


def hand_over(
    session: WorkSession, follow_up_id: str, to: str, note: str = "", *, outside: bool = False
) -> FollowUpRow:
    """Hands it to "me", "team" or a person's id, and it stays open.

    With `outside`, `to` is the name of another organization: it leaves the open list, marked as
    handed over, and can be reopened. Raises BadInput when nobody of that id is here.
    """
    follow_up = _open(session, follow_up_id)
    if outside:
        if not to.strip():
            raise BadInput(("Who takes it on? Write their name.",))
        before = follow_up.owner_id
        _close(session, follow_up, "handed_over", owner_id=None, owner_words=to.strip()[:200])
        add_event(session, follow_up, "handed_outside", note, before=before)
        return follow_up_row(session, follow_up.id)
    owner = _owner(session, to)
    session.change(follow_up, owner_id=owner, owner_words="")
    add_event(session, follow_up, "handed_over", note, owner=owner)
    return follow_up_row(session, follow_up.id)


def no_longer_needed(session: WorkSession, follow_up_id: str, note: str = "") -> FollowUpRow:
    """They do not need it any more."""
    follow_up = _open(session, follow_up_id)
    _close(session, follow_up, "not_needed", outcome="no_longer_needed")
    add_event(session, follow_up, "no_longer_needed", note)
    return follow_up_row(session, follow_up.id)


def reopen(
    session: WorkSession, follow_up_id: str, note: str = "", due: date | None = None
) -> FollowUpRow:
    """Opens a closed one again, due by its urgency from today; its history stays."""
    require_casework(session)
    follow_up = find_follow_up(session, follow_up_id)
    if follow_up.status == "open":
        raise BadInput(("This one is open already. Nothing was changed.",))
    again = due or default_due(follow_up.urgency, session.today())
    owner = session.db.get(Person, follow_up.owner_id) if follow_up.owner_id else None
    session.change(
        follow_up,
        status="open",
        owner_id=owner.id if owner and not owner.left_at else None,  # a leaver's: the team's
        outcome="",
        barrier=NOT_ASKED,
        resolved_on=None,
        tries=0,
        due=again.isoformat(),
    )
    add_event(session, follow_up, "reopened", note, due=follow_up.due)
    return follow_up_row(session, follow_up.id)


def close_undone(session: WorkSession, follow_up: FollowUp) -> None:
    """Closes the follow-up of a contact that was undone: its draft holds the flag again."""
    if follow_up.status != "open":
        return
    _close(session, follow_up, "not_needed")
    add_event(session, follow_up, "contact_undone")


def _close(session: WorkSession, follow_up: FollowUp, status: str, **fields: Any) -> None:
    session.change(follow_up, status=status, resolved_on=session.today().isoformat(), **fields)


def add_event(
    session: WorkSession, follow_up: FollowUp, kind: str, note: str = "", **detail: Any
) -> None:
    """Adds to a follow-up's history, which is never rewritten. Raises BadInput for a long note."""
    if len(note) > _LONGEST_NOTE:
        raise BadInput(
            (
                counted(
                    "The note is too long. Please keep it under {0} letter.",
                    "The note is too long. Please keep it under {0} letters.",
                    _LONGEST_NOTE,
                ),
            )
        )
    session.add(
        FollowUpEvent(
            **session.made(),
            follow_up_id=follow_up.id,
            kind=kind,
            note=note.strip(),
            detail=detail,
        )
    )


def _owner(session: WorkSession, owner: str) -> str | None:
    if owner == "team":
        return None
    if owner == "me":
        return session.worker.person_id
    person = session.db.get(Person, owner)
    if person is None or person.left_at:
        raise BadInput(("That person is not in the team. Choose somebody else, or the team.",))
    return person.id


def find_follow_up(session: WorkSession, follow_up_id: str) -> FollowUp:
    """A follow-up, open or not. Raises BadInput when there is none such."""
    follow_up = session.db.get(FollowUp, follow_up_id)
    if follow_up is None:
        raise BadInput(("This entry is not on this computer. Nothing was changed.",))
    return follow_up


def _open(session: WorkSession, follow_up_id: str) -> FollowUp:
    require_casework(session)
    follow_up = find_follow_up(session, follow_up_id)
    if follow_up.status != "open":
        raise BadInput(("This one is done already. Reopen it first. Nothing was changed.",))
    return follow_up
