"""The clock that acts are told the time by, so that tests and the demo can hold it still."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]

LONDON = ZoneInfo("Europe/London")


def system_clock() -> datetime:
    """The computer's time, aware, in UTC."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """An instant as the store writes it: UTC, whole seconds, "+00:00"."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def london_day(moment: datetime) -> date:
    """The date in London at an instant."""
    return moment.astimezone(LONDON).date()
