"""When a service is open, in words: what its schedules say for a day and a moment.

Times are local to Europe/London. Days follow RFC 5545 (weeks begin on Monday), worked out here a
day at a time: a rule from a hostile feed that never comes true would keep a recurrence library
looking until the year 9999. What cannot be read, or told, counts as not known.
"""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from signpost_directory.records import Schedule, ServiceRecord
from signpost_directory.words import Dated, Words, counted, for_people, together

LONDON = ZoneInfo("Europe/London")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
NOT_KNOWN = Words("Opening times not known, ring first")
_LOOK_AHEAD = 14
# HSDS says "inactive", "defunct" and "temporarily closed"; the NHS list "closed".
_NOT_RUNNING = {"inactive", "defunct", "closed", "temporarily closed", "suspended", "archived"}
_DAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_ORDINALS = for_people({
    1: "First {0} of the month", 2: "Second {0} of the month", 3: "Third {0} of the month",
    4: "Fourth {0} of the month", 5: "Fifth {0} of the month", -1: "Last {0} of the month",
    -2: "Second last {0} of the month",
})  # fmt: skip
_ONE_OF = for_people("One {0} of the month")
_A_MONDAY = date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether a service is open at a moment. state: open, closed, or unknown."""

    state: str
    words: str


def schedules_of(record: ServiceRecord) -> tuple[Schedule, ...]:
    """The schedules that say a time or a day: the service's own, else those of its places."""
    own = tuple(s for s in record.schedules if _tells(s))
    return own or tuple(s for place in record.locations for s in place.schedules if _tells(s))


def _tells(schedule: Schedule) -> bool:
    return bool(schedule.byday or schedule.opens_at or schedule.bymonthday)


def is_running(record: ServiceRecord) -> bool:
    """Whether its source still lists it as given; a status that we do not know counts as so."""
    return record.status.strip().casefold() not in _NOT_RUNNING


def opening_at(record: ServiceRecord, moment: datetime, *, then: bool = False) -> Opening:
    """What can be said of a moment (aware). Unknown is said, never taken for closed.

    `then`: the moment is one that was asked about, not now, and the words must say so.
    """
    if not is_running(record):
        return Opening("closed", Words("Listed as {0}, ring first", record.status))
    local = moment.astimezone(LONDON).replace(second=0, microsecond=0, tzinfo=None)
    return _opening(schedules_of(record), local, "then" if then else "now")


@lru_cache(maxsize=20_000)
def _opening(schedules: tuple[Schedule, ...], local: datetime, when: str) -> Opening:
    # What ended says nothing of today; yesterday's may have run past midnight.
    current = [s for s in schedules if not _ended(s, local.date() - timedelta(1))]
    if not current:
        return Opening("unknown", NOT_KNOWN)
    for opens, closes in _spans(current, local.date() - timedelta(1), 2):
        if closes and opens <= local < closes:
            return Opening("open", _open_until(when, closes))
    doubt = _doubt(current, local)
    if doubt:
        return Opening("unknown", doubt)
    if not any(_time(s.opens_at) for s in current):
        return Opening("unknown", Words("Times not known, ring first"))
    return Opening("closed", _closed(when, _next_opening(current, local)))


def _doubt(schedules: Iterable[Schedule], local: datetime) -> str:
    """Why it cannot be told whether it is open at this moment; empty when it is closed."""
    for schedule in schedules:
        runs = _happens(schedule, local.date())
        opens, closes = _time(schedule.opens_at), _time(schedule.closes_at)
        if runs is False or (opens and local.time() < opens):
            continue
        if runs is None:
            if not closes or not opens or closes <= opens or local.time() < closes:
                return Words("Not known if it runs on this day, ring first")
        elif not opens:
            return Words("Runs on this day, times not known. Ring first")
        elif not closes:
            return Words("Opens {0}, closing time not known", f"{opens:%H:%M}")
    return ""


def open_on(record: ServiceRecord, day: date) -> bool | None:
    """Whether it runs on a day; None when no schedule says."""
    if not is_running(record):
        return False
    told = {_happens(s, day) for s in schedules_of(record) if not _ended(s, day)}
    return True if True in told else None if None in told or not told else False


def weekly_lines(record: ServiceRecord) -> tuple[str, ...]:
    """Opening times as lines to read and print; one line says so when they are not known."""
    lines = [_line(schedule) for schedule in schedules_of(record)]
    every = (record.schedules, *(place.schedules for place in record.locations))
    lines += [s.description for schedules in every for s in schedules if s.description]
    return tuple(dict.fromkeys(lines)) or (NOT_KNOWN,)


def _next_opening(schedules: Iterable[Schedule], local: datetime) -> str:
    for opens, _ in _spans(schedules, local.date(), _LOOK_AHEAD):
        if opens > local:
            at = f"{opens:%H:%M}"
            if opens.date() == local.date():
                return Words("Opens today {0}", at)
            return Words("Opens {0} {1}", Dated(opens.date(), "short"), at)
    return Words("Ring to ask when it opens")


def _open_until(when: str, closes: datetime) -> Words:
    at = f"{closes:%H:%M}"
    return Words("Open then until {0}", at) if when == "then" else Words("Open now until {0}", at)


def _closed(when: str, opens: str) -> Words:
    return Words("Closed then. {0}", opens) if when == "then" else Words("Closed now. {0}", opens)


def _spans(
    schedules: Iterable[Schedule], first: date, days: int
) -> Iterable[tuple[datetime, datetime | None]]:
    """Open times from a day on, in order. Closing before opening means after midnight."""
    for offset in range(days):
        day = first + timedelta(offset)
        spans: list[tuple[datetime, datetime | None]] = []
        for schedule in schedules:
            opens, closes = _time(schedule.opens_at), _time(schedule.closes_at)
            if opens is None or not _happens(schedule, day):
                continue
            begin = datetime.combine(day, opens)
            end = datetime.combine(day, closes) if closes else None
            if end and end <= begin:
                end += timedelta(1)
            spans.append((begin, end))
        yield from sorted(spans, key=lambda span: span[0])


def _ended(schedule: Schedule, day: date) -> bool:
    ends = _date(schedule.valid_to) or _date(schedule.until)
    return ends is not None and ends < day


@lru_cache(maxsize=20_000)
def _happens(schedule: Schedule, day: date) -> bool | None:
    """Whether it runs on a day; None when that cannot be told."""
    begins = [d for d in (_date(schedule.valid_from), _date(schedule.dtstart)) if d]
    if _ended(schedule, day) or any(day < begin for begin in begins):
        return False
    named, month_days = _named(schedule.byday), _numbers(schedule.bymonthday)
    monthly = schedule.freq == "MONTHLY" or any(nth for nth, _ in named)
    counted_from = _date(schedule.dtstart) or _date(schedule.valid_from)
    if not (named or month_days):
        if monthly and counted_from:
            month_days = [counted_from.day]
        elif schedule.freq != "DAILY" or schedule.byday:
            return None
    if month_days and not {day.day, day.day - _length(day) - 1} & set(month_days):
        return False
    if named and not any(_is_named(day, nth, weekday) for nth, weekday in named):
        return False
    if schedule.freq == "YEARLY" or schedule.byweekno:
        return None
    return _in_step(schedule, day, counted_from, monthly=monthly)


def _in_step(
    schedule: Schedule, day: date, counted_from: date | None, *, monthly: bool
) -> bool | None:
    """Whether this is one of every so many days, weeks or months."""
    if schedule.interval <= 1:
        return True
    if counted_from is None:
        return None
    if monthly:
        steps = (day.year - counted_from.year) * 12 + day.month - counted_from.month
    else:
        steps = (day - counted_from).days
        if schedule.freq != "DAILY":
            steps = (steps + counted_from.weekday()) // 7
    return steps % schedule.interval == 0


def _is_named(day: date, nth: int, weekday: int) -> bool:
    if day.weekday() != weekday:
        return False
    return nth in (0, (day.day + 6) // 7, -((_length(day) - day.day) // 7 + 1))


def _length(day: date) -> int:
    """How many days the month of a day has."""
    return monthrange(day.year, day.month)[1]


def _named(byday: Iterable[str]) -> list[tuple[int, int]]:
    """ "2TU" as (2, 1), "MO" as (0, 0); what is no RFC 5545 day is passed over."""
    found = (_DAY.fullmatch(day) for day in byday)
    return [(int(match[1] or 0), DAYS.index(match[2])) for match in found if match]


def _numbers(text: str | None) -> list[int]:
    found = re.findall(r"(?<![\d-])-?\d{1,2}(?!\d)", text or "")
    return [n for n in map(int, found) if 1 <= abs(n) <= 31]


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def _time(text: str | None) -> time | None:
    try:
        return time.fromisoformat(text).replace(tzinfo=None) if text else None
    except ValueError:
        return None


def _line(schedule: Schedule) -> str:
    when = _days(schedule)
    if schedule.interval > 1:
        when = _in_steps(schedule.freq, schedule.interval, when)
    opens, closes = _time(schedule.opens_at), _time(schedule.closes_at)
    if opens and closes:
        when = Words("{0} {1} to {2}", when, f"{opens:%H:%M}", f"{closes:%H:%M}")
    elif opens:
        when = Words("{0} from {1}", when, f"{opens:%H:%M}")
    else:
        when = Words("{0}, times not known", when)
    begins, ends = _date(schedule.valid_from), _date(schedule.valid_to) or _date(schedule.until)
    if begins:
        when = Words("{0}, from {1}", when, begins)
    return Words("{0}, until {1}", when, ends) if ends else when


def _in_steps(freq: str | None, steps: int, when: str) -> str:
    if freq == "DAILY":
        return counted("{1}, every day", "{1}, every {0} days", steps, when)
    if freq == "MONTHLY":
        return counted("{1}, every month", "{1}, every {0} months", steps, when)
    return counted("{1}, every week", "{1}, every {0} weeks", steps, when)


def _days(schedule: Schedule) -> str:
    """ "MO,TU,WE,TH,FR" as "Mon to Fri"; "1TU" as "First Tue of the month"."""
    named = _named(schedule.byday)
    if any(nth for nth, _ in named):
        return together(
            Words(_ORDINALS.get(nth, _ONE_OF), _day_name(at)) if nth else _day_name(at)
            for nth, at in named
        )
    at = sorted({weekday for _, weekday in named})
    if len(at) > 2 and at == list(range(at[0], at[-1] + 1)):
        return Words("{0} to {1}", _day_name(at[0]), _day_name(at[-1]))
    if at:
        return together(_day_name(weekday) for weekday in at)
    if month_days := _numbers(schedule.bymonthday):
        days = together(Words("last") if n == -1 else str(n) for n in month_days)
        return Words("Day {0} each month", days)
    return Words("Every day") if schedule.freq == "DAILY" else Words("Days not known")


def _day_name(weekday: int) -> Dated:
    return Dated(_A_MONDAY + timedelta(weekday), "weekday")
