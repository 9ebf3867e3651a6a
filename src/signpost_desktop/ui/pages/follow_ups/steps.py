"""The answers to "What happened?", each with the few things it asks for."""

from datetime import date, timedelta
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.access.people import PersonRow
from signpost_desktop.casework.cells import read_date
from signpost_desktop.casework.choices import BARRIERS, OUTCOMES
from signpost_desktop.casework.follow_ups import (
    DECIDE_TOGETHER,
    FollowUpRow,
    hand_over,
    no_longer_needed,
    reached,
    reopen,
    resolve,
    tried_no_answer,
)
from signpost_desktop.casework.working_days import add_working_days, next_working_day
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.answers import with_states
from signpost_desktop.ui.language import plain_date, said
from signpost_desktop.ui.typed_days import in_english
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.texts import label

translate = QCoreApplication.translate
_OTHER_DAY, _OUTSIDE = "other", "outside"


class Act(Protocol):
    """What a step does to a follow-up, with a note."""

    def __call__(self, session: WorkSession, follow_up_id: str, /, note: str) -> FollowUpRow: ...


class Step(QWidget):
    """One answer. `first` is the field that Enter goes to; without one, Enter saves."""

    def __init__(self, words: str, title: str) -> None:
        super().__init__()
        self.words = words
        self.first: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.title = label(title, "muted")
        self.column.addWidget(self.title)

    def add(self, words: str, field: QWidget) -> QLabel:
        """A field with its name above it."""
        named = label(words, buddy=field)
        self.column.addWidget(named)
        self.column.addWidget(field)
        if self.first is None:
            self.first = field
        return named

    def act(self) -> Act:
        """What to do, as chosen. Raises BadInput for what is missing."""
        raise NotImplementedError


class Tried(Step):
    """Tried, no answer."""

    def __init__(self, row: FollowUpRow, today: date) -> None:
        again = plain_date(add_working_days(today, 1), today)
        title = translate("FollowUps", "It comes back on the next working day, {0}.").format(again)
        if row.tries + 1 >= 3:
            title = f"{title} {said(DECIDE_TOGETHER)}"
        super().__init__(translate("FollowUps", "Tried, no answer"), title)
        self.column.addStretch(1)

    def act(self) -> Act:
        """See Step."""
        return tried_no_answer


class Reached(Step):
    """Reached, still needs help, on another day."""

    def __init__(self, row: FollowUpRow, today: date) -> None:
        super().__init__(
            translate("FollowUps", "Reached, still needs help"),
            translate("FollowUps", "It stays open. When do you look at it again?"),
        )
        self._today = today
        self.day = Choice(_days(today))
        self.other = QLineEdit()
        self.add(translate("FollowUps", "Do by"), self.day)
        self._other_name = self.add(translate("FollowUps", "Day, like 3 December 2026"), self.other)
        self.column.addStretch(1)
        self.day.setCurrentIndex({"urgent": 0, "soon": 1}.get(row.urgency, 3))
        self.day.currentIndexChanged.connect(lambda _index: self._ask_day())
        self._ask_day()

    def act(self) -> Act:
        """See Step."""
        code = self.day.code()
        if code != _OTHER_DAY:
            return partial(reached, due=date.fromisoformat(code))
        day, understood = read_date(in_english(self.other.text()))
        if day is None or not understood:
            raise BadInput((translate("FollowUps", "Write the day like 3 December 2026."),))
        return partial(reached, due=day)

    def _ask_day(self) -> None:
        for each in (self.other, self._other_name):
            each.setVisible(self.day.code() == _OTHER_DAY)


class Done(Step):
    """Done, with an outcome and what got in the way."""

    def __init__(self) -> None:
        super().__init__(
            translate("FollowUps", "Done"),
            translate("FollowUps", "It leaves the open list and stays under All."),
        )
        unchosen = ("", translate("FollowUps", "Choose one"))
        self.outcome = Choice((unchosen, *_capital(OUTCOMES)))
        self.barrier = Choice(with_states(_capital(BARRIERS)))
        self.add(translate("FollowUps", "Outcome"), self.outcome)
        self.add(translate("FollowUps", "What got in the way"), self.barrier)
        self.column.addStretch(1)

    def act(self) -> Act:
        """See Step."""
        if not self.outcome.code():
            raise BadInput(
                (translate("FollowUps", "Choose an outcome. “Unknown” is one of them."),)
            )
        return partial(resolve, outcome=self.outcome.code(), barrier=self.barrier.code())


class HandedOver(Step):
    """Handed to somebody of the team, the team, or outside."""

    def __init__(self, row: FollowUpRow, people: tuple[PersonRow, ...], me: str) -> None:
        super().__init__(
            translate("FollowUps", "Handed to somebody else"),
            translate("FollowUps", "In the team it stays open; outside it leaves the open list."),
        )
        others = [(each.person_id, each.name) for each in people if not each.left]
        offered = (
            ("team", translate("FollowUps", "The team")),
            *((i, name) for i, name in others if i != me),
            ("me", translate("FollowUps", "Me")),
            (_OUTSIDE, translate("FollowUps", "Somebody outside")),
        )
        has_it = "me" if row.owner_id == me else row.owner_id
        self.to = Choice(tuple(each for each in offered if each[0] != has_it))
        self.outside = QLineEdit()
        self.add(translate("FollowUps", "Handed to"), self.to)
        self._outside_name = self.add(translate("FollowUps", "Who takes it on?"), self.outside)
        self.column.addStretch(1)
        self.to.currentIndexChanged.connect(lambda _index: self._ask_name())
        self._ask_name()

    def act(self) -> Act:
        """See Step."""
        if self.to.code() == _OUTSIDE:
            return partial(hand_over, to=self.outside.text(), outside=True)
        return partial(hand_over, to=self.to.code())

    def _ask_name(self) -> None:
        for each in (self.outside, self._outside_name):
            each.setVisible(self.to.code() == _OUTSIDE)


class NotNeeded(Step):
    """No longer needed."""

    def __init__(self) -> None:
        super().__init__(
            translate("FollowUps", "No longer needed"),
            translate("FollowUps", "It leaves the open list and stays under All."),
        )
        self.column.addStretch(1)

    def act(self) -> Act:
        """See Step."""
        return no_longer_needed


class Reopened(Step):
    """A closed one is opened again."""

    def __init__(self) -> None:
        super().__init__(
            translate("FollowUps", "Open it again"),
            translate("FollowUps", "It goes back to the open list. What was done stays readable."),
        )
        self.column.addStretch(1)

    def act(self) -> Act:
        """See Step."""
        return reopen


def steps_for(
    row: FollowUpRow, today: date, people: tuple[PersonRow, ...], me: str
) -> tuple[Step, ...]:
    """The answers that fit a follow-up."""
    if row.status != "open":
        return (Reopened(),)
    return (
        Tried(row, today),
        Reached(row, today),
        Done(),
        HandedOver(row, people, me),
        NotNeeded(),
    )


def _days(today: date) -> tuple[tuple[str, str], ...]:
    days = (
        (translate("FollowUps", "Next working day"), add_working_days(today, 1)),
        (translate("FollowUps", "In 3 working days"), add_working_days(today, 3)),
        (translate("FollowUps", "In a week"), next_working_day(today + timedelta(days=7))),
        (translate("FollowUps", "In 2 weeks"), next_working_day(today + timedelta(days=14))),
    )
    offered = tuple((day.isoformat(), f"{words}: {plain_date(day, today)}") for words, day in days)
    return (*offered, (_OTHER_DAY, translate("FollowUps", "Another day")))


def _capital(choices: dict[str, str]) -> tuple[tuple[str, str], ...]:
    spoken = ((code, said(words)) for code, words in choices.items())
    return tuple((code, f"{words[:1].upper()}{words[1:]}") for code, words in spoken)
