"""What a cell of a team's spreadsheet means: dates, birth years, yes and no, lists.

Each reader returns the value and whether it was understood; what was not is kept as written.
"""

import re
from datetime import date, datetime

from signpost_desktop.casework.languages import language_code
from signpost_desktop.store.shapes import FIRST_YEAR, LAST_YEAR
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT

_DAY_FIRST = re.compile(r"^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})$")
_YEAR = re.compile(r"^(?:18|19|20)\d\d$")
_ABOUT = re.compile(r"^(?:c\.?|ca\.?|circa|about|around|approx\.?|~)?\s*((?:18|19|20)\d\d)\s*\??$")
_UNKNOWN = {"", "?", "-", "n/a", "na", "unknown", "not known", "none", "dk"}
_YES = {"yes", "y", "true", "1", "x", "ja", "✓"}
_NO = {"no", "n", "false", "0"}
_PREFERS = {"prefers not", "prefers not to say", "prefer not to say", "refused", "declined", "pns"}
_NOT_ASKED_WORDS = {*_UNKNOWN, "not asked"}


def read_date(written: str) -> tuple[date | None, bool]:
    """A date: ISO, or day first as in Britain ("09/07/2026" is 9 July). Empty is understood.

    One of another age is a slip of the hand, and no record could hold it.
    """
    text = written.strip()
    if text.casefold() in _UNKNOWN:
        return None, True
    day = _day(text)
    if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
        return None, False
    return day, True


def _day(text: str) -> date | None:
    found = _DAY_FIRST.match(text)
    try:
        if found:
            day, month, year = (int(part) for part in found.groups())
            return date(year + 2000 if year < 100 else year, month, day)
        if re.match(r"^\d{4}-\d\d-\d\d", text):
            return datetime.fromisoformat(text).date()
    except ValueError:
        return None
    for form in ("%d %B %Y", "%d %b %Y", "%d-%b-%Y", "%d-%b-%y", "%d %b %y"):
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a plain date
        except ValueError:
            continue
    return None


def read_birth(written: str) -> tuple[str | None, bool, bool]:
    """(birth date or year, estimated, understood). "61" may be an age or a year: not understood."""
    text = written.strip()
    if text.casefold() in _UNKNOWN:
        return None, False, True
    if _YEAR.match(text):
        return text, False, True
    if about := _ABOUT.match(text.casefold()):
        return about[1], True, True
    if _DAY_FIRST.match(text) and not re.search(r"\d{4}$", text):
        return None, False, False
    day, understood = read_date(text)
    if day is None:
        return None, False, understood
    return day.isoformat(), (day.day, day.month) == (1, 1), True


def read_answer(written: str, allowed: tuple[str, ...] = ("yes", "no")) -> tuple[str, bool]:
    """One of the three states: not asked, prefers not to say, or a value."""
    text = written.strip().casefold()
    if text in allowed:
        return text, True
    meanings = {NOT_ASKED: _NOT_ASKED_WORDS, PREFERS_NOT: _PREFERS, "yes": _YES, "no": _NO}
    if "woman" in allowed:
        meanings |= {"woman": _words_with(text, "female"), "man": _words_with(text, "male")}
    return next(
        ((value, True) for value, words in meanings.items() if text in words),
        (
            NOT_ASKED,
            False,
        ),
    )


def _words_with(text: str, word: str) -> set[str]:
    also = {"female": ("female", "woman"), "male": ("male", "man")}[word]
    return {text} if set(also) & set(text.split()) else set()


def read_list(written: str) -> tuple[str, ...]:
    """The parts of a cell, split at semicolons or line ends, each once."""
    parts = (part.strip() for part in re.split(r"[;\n]", written))
    return tuple(dict.fromkeys(part for part in parts if part))


def read_languages(written: str) -> tuple[str, ...]:
    """Language codes of a cell with codes or English names, in their order."""
    parts = re.split(r"[;,/\n]| and ", written)
    return tuple(dict.fromkeys(language_code(part) for part in parts if part.strip()))


def read_urgency(written: str) -> tuple[str, bool]:
    """urgent, soon or routine; empty is soon, the default at the table."""
    text = written.strip().casefold()
    also = {
        "urgent": {"urgent", "high", "today", "yes", "now", "emergency"},
        "soon": {"", "soon", "medium", "normal"},
        "routine": {"routine", "low", "no", "whenever"},
    }
    return next(((code, True) for code, words in also.items() if text in words), ("soon", False))
