"""Days on which follow-up work is done: Monday to Friday, without England's bank holidays."""

from datetime import date, timedelta
from functools import cache
from typing import Any

from signpost_directory.words import Dated


@cache
def _bank_holidays() -> Any:
    import holidays  # noqa: PLC0415 - slow to load, and only due dates need it

    return holidays.country_holidays("GB", subdiv="ENG")


def is_working_day(day: date) -> bool:
    """Whether it is a weekday and no bank holiday in England (source: the `holidays` package)."""
    return day.weekday() < 5 and day not in _bank_holidays()


def add_working_days(start: date, days: int) -> date:
    """The day that is so many working days after `start`, which itself does not count."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        if is_working_day(day):
            days -= 1
    return day


def next_working_day(day: date) -> date:
    """The day itself when it is a working day, else the first one after it."""
    return day if is_working_day(day) else add_working_days(day, 1)


def plain_date(day: date, today: date) -> Dated:
    """A date as the pages show it, "Thu 26 Nov", with the year when it is another one."""
    return Dated(day, "short" if day.year == today.year else "short_year")
