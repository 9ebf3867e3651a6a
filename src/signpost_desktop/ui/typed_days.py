"""Days as people type them in the window's language, made into what the English readers know.

Names of months are Babel's (CLDR), whole or short; digits may be of any script.
"""

import re
import unicodedata
from datetime import date
from functools import cache

from signpost_desktop.ui.language import said, spoken
from signpost_directory.words import Words

_CHINESE = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?")
_YEAR = re.compile(r"(?:18|19|20)\d\d")


def in_english(typed: str) -> str:
    """ "17 March 1984" for "17 مارس 1984", "about 1984" in English too; anything else as it is.

    Only what is whole is changed: what cannot be read stays for its reader to refuse.
    """
    text = _plain(typed)
    year = _YEAR.search(text)
    if year and text == _plain(said(Words("about {0}", year.group()))):
        return f"about {year.group()}"
    found = _chinese(text) or _with_month(text)
    return f"{found.day} {found:%B} {found.year}" if found else text


def _plain(typed: str) -> str:
    """Without marks that are not seen, and in European digits."""
    kept = (each for each in typed if unicodedata.category(each) != "Cf")
    digits = (str(unicodedata.decimal(each)) if each.isdecimal() else each for each in kept)
    return "".join(digits).strip()


def _chinese(text: str) -> date | None:
    found = _CHINESE.fullmatch(text)
    return _day(*map(int, found.groups())) if found else None


def _with_month(text: str) -> date | None:
    folded = text.casefold()
    for name, month in _months(spoken().code):
        before, there, after = folded.partition(name)
        if not there:
            continue
        numbers = [int(each) for each in re.findall(r"\d+", f"{before} {after}")]
        years = [each for each in numbers if each > 1_000]
        days = [each for each in numbers if each <= 31]
        if len(years) == 1 and len(days) == 1 and len(numbers) == 2:
            return _day(years[0], month, days[0])
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _months(code: str) -> tuple[tuple[str, int], ...]:
    """Every name of a month in a language, the longest first, so that none hides in another."""
    from babel import Locale  # noqa: PLC0415 - English needs none of it

    every = Locale.parse(code).months
    found = {
        (_plain(name).casefold(), int(month))
        for place in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for month, name in every[place][width].items()
        if not name.isdecimal()
    }
    return tuple(sorted(found, key=lambda each: len(each[0]), reverse=True))
