"""What is told of somebody who needs more help: the request, the row in the list, the counts."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from signpost_desktop.casework.choices import URGENCIES
from signpost_desktop.casework.working_days import add_working_days, plain_date
from signpost_desktop.store.errors import BadInput
from signpost_directory.words import Words, counted, together

SOON_WORKING_DAYS = 3
ROUTINE_DAYS = 14
DECIDE_TOGETHER = Words("Tried 3 times. Decide together.")
HOW_TO_FIND = Words("How can we find this person again?")
STATES = ("urgent", "overdue", "today", "no_date", "later")
"""The states of an open follow-up, in the fixed order of the list."""


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    """Somebody needs more help. `owner`: "me", "team" or a person's id; `due` None: by urgency."""

    reason: str = ""
    urgency: str = "soon"
    owner: str = "me"
    due: date | None = None
    find_again: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """One row of "Needs more help", the only list that shows a reason."""

    id: str
    client_id: str | None
    contact_id: str
    who: str
    reason_label: str
    due: date | None
    due_words: str
    with_name: str
    waiting_days: int
    urgency: str
    state: str
    safe_contact: str
    tries: int
    status: str = "open"
    outcome_label: str = ""
    find_again: str = ""
    owner_id: str | None = None  # None: the team, or whom `with_name` names
    shared: str = ""  # with whom, and in which project

    @property
    def decide_words(self) -> str:
        """The advice after three tries, else ""."""
        return DECIDE_TOGETHER if self.status == "open" and self.tries >= 3 else ""

    @property
    def came_of_it(self) -> str:
        """The outcome, unless it is open or `due_words` say it already ("no longer needed")."""
        said = self.status == "open" or self.due_words.startswith(self.outcome_label)
        return "" if said else self.outcome_label

    def sentence(self, position: int, total: int) -> str:
        """The row as a screen reader says it."""
        waiting = counted("waiting {0} day", "waiting {0} days", self.waiting_days)
        parts = (
            self.who,
            self.reason_label,
            Words("urgent") if self.urgency == "urgent" and self.status == "open" else "",
            self.due_words,
            Words("with {0}", self.with_name),
            waiting if self.status == "open" else "",
            self.safe_contact.rstrip("."),  # the window has said these already
            self.shared,
            self.decide_words.rstrip("."),
            Words("{0} of {1}", position, total),
        )
        return together(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class FollowUpCounts:
    """How many are open in each state. Everything open is in exactly one of them."""

    urgent: int = 0
    overdue: int = 0
    today: int = 0
    no_date: int = 0
    later: int = 0

    @property
    def open(self) -> int:
        """All of them."""
        return self.urgent + self.overdue + self.today + self.no_date + self.later


@dataclass(frozen=True, slots=True)
class FollowUpList:
    """Rows in the fixed order, then (under All) those that are done, and the open ones counted."""

    rows: tuple[FollowUpRow, ...]
    counts: FollowUpCounts


class Due(Protocol):
    """What the state of a follow-up is told by: a row of its table, or some of its columns."""

    @property
    def status(self) -> str:
        """open, done, handed_over or not_needed."""

    @property
    def urgency(self) -> str:
        """urgent, soon or routine."""

    @property
    def due(self) -> str | None:
        """The ISO date by which something is to be done."""


def state_of(follow_up: Due, today: date) -> str:
    """urgent (due or overdue), overdue, today, no_date or later; "done" when it is not open."""
    if follow_up.status != "open":
        return "done"
    if not follow_up.due:
        return "no_date"
    due = date.fromisoformat(follow_up.due)
    if due > today:
        return "later"
    if follow_up.urgency == "urgent":
        return "urgent"
    return "overdue" if due < today else "today"


def due_words(due: date | None, today: date) -> str:
    """ "do by today", "overdue since Thu 19 Nov", "do by Thu 26 Nov" or "no date"."""
    if due is None:
        return Words("no date")
    if due == today:
        return Words("today")
    words = plain_date(due, today)
    return Words("overdue since {0}", words) if due < today else words


def default_due(urgency: str, today: date) -> date:
    """Urgent today, soon in three working days, routine in two weeks (then a working day)."""
    if urgency == "urgent":
        return today
    if urgency == "soon":
        return add_working_days(today, SOON_WORKING_DAYS)
    later = today + timedelta(days=ROUTINE_DAYS)
    return add_working_days(later - timedelta(days=1), 1)


def check_follow_up(new: NewFollowUp, *, has_client: bool, today: date) -> None:
    """Raises BadInput with a sentence for each thing that is missing or cannot be."""
    reasons = []
    if new.urgency not in URGENCIES:
        reasons.append(Words("How soon? Choose urgent, soon or routine."))
    if not has_client and not new.find_again.strip():
        reasons.append(HOW_TO_FIND)
    if len(new.find_again) > 500 or len(new.reason) > 200:
        reasons.append(
            Words("Please keep the reason under 200 letters, how to find them under 500.")
        )
    if new.due is not None and new.due < today:
        reasons.append(Words("The day to do it by has passed. Choose today or later."))
    if reasons:
        raise BadInput(tuple(reasons))
