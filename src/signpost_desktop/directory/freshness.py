"""How old what we know of a service is, in words: an old number must look old (hazard 7)."""

from datetime import date, timedelta
from functools import lru_cache

from signpost_directory.words import Dated, Words

# After half a year a number is no longer trusted without ringing first.
TRUSTED = timedelta(days=183)


def is_stale(assured_date: str | None, today: date) -> bool:
    """Whether a record must be rung before anybody is sent there.

    Not known, or in the future, counts as stale. A month ("2025-09") is taken from its first day.
    """
    checked = _date(assured_date)
    return checked is None or checked > today or today - checked > TRUSTED


@lru_cache(maxsize=2_000)
def checked_line(assured_date: str | None, today: date) -> str:
    """When the record was last checked; a date in the future is not believed."""
    checked = _date(assured_date)
    if checked is None or checked > today:
        return Words("Not known when this was last checked. Ring first.")
    if is_stale(assured_date, today):
        return Words("Not checked since {0}. Ring first.", Dated(checked, "month"))
    return Words("Checked {0}", checked)


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(f"{text}-01" if len(text) == 7 else text[:10]) if text else None
    except ValueError:
        return None
