"""When a service is open, in words: what its schedules say for a day and a moment.

Times are local to Europe/London. Recurrences follow RFC 5545 and are computed by dateutil.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil import rrule

from signpost_desktop.directory.records import Schedule, ServiceRecord

LONDON = ZoneInfo("Europe/London")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
NOT_KNOWN = "Opening times not known, ring first"
_LOOK_AHEAD = 14


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether a service is open at a moment. state: open, closed, or unknown."""

    state: str
    words: str


def schedules_of(record: ServiceRecord) -> tuple[Schedule, ...]:
    """The schedules that say a time or a day: the service's own, else those of its places."""
    own = tuple(s for s in record.schedules if s.byday or s.opens_at or s.bymonthday)
    if own:
        return own
    return tuple(s for place in record.locations for s in place.schedules if s.byday or s.opens_at)


def opening_at(record: ServiceRecord, moment: datetime) -> Opening:
    """What can be said of a moment (aware). Unknown is said, never taken for closed."""
    local = moment.astimezone(LONDON).replace(second=0, microsecond=0)
    return _opening(schedules_of(record), local)


@lru_cache(maxsize=20_000)
def _opening(schedules: tuple[Schedule, ...], local: datetime) -> Opening:
    if not schedules:
        return Opening("unknown", NOT_KNOWN)
    if not any(s.opens_at for s in schedules):
        today = any(_happens(s, local.date()) for s in schedules)
        words = "Runs today, times not known" if today else "Times not known, ring first"
        return Opening("unknown", words)
    for opens, closes in _spans(schedules, local.date() - timedelta(1), 2):
        if opens <= local.replace(tzinfo=None) < closes:
            return Opening("open", f"Open now until {closes:%H:%M}")
    return Opening("closed", _next_opening(schedules, local))


def open_on(record: ServiceRecord, day: date) -> bool | None:
    """Whether it runs on a day; None when no schedule says."""
    schedules = schedules_of(record)
    return any(_happens(s, day) for s in schedules) if schedules else None


def weekly_lines(record: ServiceRecord) -> tuple[str, ...]:
    """Opening times as lines to read and print; one line says so when they are not known."""
    lines: list[str] = []
    for schedule in schedules_of(record):
        line = _line(schedule)
        if line not in lines:
            lines.append(line)
    words = (s.description for s in record.schedules if s.description)
    lines += [text for text in dict.fromkeys(words) if text not in lines]
    return tuple(lines) or (NOT_KNOWN,)


def _next_opening(schedules: Iterable[Schedule], local: datetime) -> str:
    after = local.replace(tzinfo=None)
    for opens, _ in _spans(schedules, local.date(), _LOOK_AHEAD):
        if opens > after:
            day = "today" if opens.date() == after.date() else f"{opens:%a} {opens.day} {opens:%b}"
            return f"Closed now. Opens {day} {opens:%H:%M}"
    return "Closed now. Ring to ask when it opens"


def _spans(
    schedules: Iterable[Schedule], first: date, days: int
) -> Iterable[tuple[datetime, datetime]]:
    """Open times from a day on, in order. Closing before opening means after midnight."""
    for offset in range(days):
        day = first + timedelta(offset)
        spans = []
        for schedule in schedules:
            opens, closes = _time(schedule.opens_at), _time(schedule.closes_at)
            if opens is None or not _happens(schedule, day):
                continue
            begin = datetime.combine(day, opens)
            end = datetime.combine(day, closes) if closes else begin + timedelta(hours=1)
            spans.append((begin, end if end > begin else end + timedelta(1)))
        yield from sorted(spans)


@lru_cache(maxsize=20_000)
def _happens(schedule: Schedule, day: date) -> bool:
    starts = _date(schedule.valid_from) or date.min
    ends = _date(schedule.valid_to) or _date(schedule.until) or date.max
    if not starts <= day <= ends:
        return False
    if not schedule.byday and not schedule.bymonthday:
        return schedule.freq in (None, "DAILY", "WEEKLY")
    monthly = schedule.freq == "MONTHLY" or any(d[:-2] for d in schedule.byday)
    begin = _date(schedule.dtstart) or day.replace(day=1)
    if schedule.interval == 1 and begin < day:
        begin = day.replace(day=1)
    rule = rrule.rrule(
        rrule.MONTHLY if monthly else rrule.WEEKLY,
        dtstart=datetime.combine(begin, time()),
        interval=max(1, schedule.interval),
        byweekday=[_weekday(d) for d in schedule.byday] or None,
        bymonthday=_numbers(schedule.bymonthday) or None,
    )
    moment = datetime.combine(day, time())
    return bool(rule.between(moment, moment, inc=True))


def _weekday(text: str) -> rrule.weekday:
    number = text[:-2]
    plain = (rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU)
    day = plain[DAYS.index(text[-2:])]
    return day(int(number)) if number else day


def _numbers(text: str | None) -> list[int]:
    return [int(part) for part in (text or "").split(",") if part.strip().lstrip("-").isdigit()]


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


def _time(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None


def _line(schedule: Schedule) -> str:
    when = _days(schedule.byday) or ("Every day" if not schedule.bymonthday else "Monthly")
    if schedule.interval > 1:
        unit = "months" if schedule.freq == "MONTHLY" else "weeks"
        when += f", every {schedule.interval} {unit}"
    if schedule.opens_at and schedule.closes_at:
        return f"{when} {schedule.opens_at} to {schedule.closes_at}"
    if schedule.opens_at:
        return f"{when} from {schedule.opens_at}"
    return f"{when}, times not known"


def _days(byday: tuple[str, ...]) -> str:
    """ "MO,TU,WE,TH,FR" as "Mon to Fri"; "1TU" as "First Tue of the month"."""
    if any(day[:-2] for day in byday):
        return ", ".join(_ordinal(day) for day in byday)
    at = sorted({DAYS.index(day) for day in byday})
    if len(at) > 2 and at == list(range(at[0], at[-1] + 1)):
        return f"{DAY_NAMES[at[0]]} to {DAY_NAMES[at[-1]]}"
    return ", ".join(DAY_NAMES[i] for i in at)


def _ordinal(day: str) -> str:
    names = {1: "First", 2: "Second", 3: "Third", 4: "Fourth", 5: "Fifth", -1: "Last"}
    name = DAY_NAMES[DAYS.index(day[-2:])]
    number = int(day[:-2]) if day[:-2] else 0
    return f"{names[number]} {name} of the month" if number in names else f"{name} monthly"
