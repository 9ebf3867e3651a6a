"""Single values of a feed, believed only as far as they can be: dates, times, numbers, links."""

import math
import re
from collections.abc import Iterable
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from signpost_directory.feeds import notes
from signpost_directory.feeds.notes import Notes
from signpost_directory.feeds.plain import line

_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$")
_BRITISH = re.compile(r"^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_CLOCK = re.compile(
    r"^(?:.*T)?(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$"
)
_SPOKEN = re.compile(r"^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$", re.IGNORECASE)
_HOST = re.compile(r"^(?:[\w-]{1,63}\.)+[^\W\d_]{2,63}$")
_EMAIL = re.compile(r"[\w.+'&-]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}")
_POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b", re.IGNORECASE)
_LONGEST_LINK = 2_000
_FIRST_YEAR, _LAST_YEAR = 1900, 2200


def day(value: object, seen: Notes) -> str | None:
    """An ISO date; of an instant the day part, as the feed writes it. Unreadable: None, noted."""
    text = line(value, seen)
    if not text:
        return None
    for pattern, order in ((_ISO, (1, 2, 3)), (_BRITISH, (3, 2, 1)), (_COMPACT, (1, 2, 3))):
        match = pattern.match(text)
        if match:
            year, month, number = (int(match[i]) for i in order)
            try:
                if _FIRST_YEAR <= year <= _LAST_YEAR:
                    return date(year, month, number).isoformat()
            except ValueError:
                break
    seen.add(notes.DATE)
    return None


def clock(value: object, seen: Notes) -> str | None:
    """A local time "HH:MM". Zones are dropped: feeds write local times with any zone."""
    text = line(value, seen)
    if not text:
        return None
    match, spoken = _CLOCK.match(text), _SPOKEN.match(text)
    hour, minute = (int(match[1]), int(match[2])) if match else (99, 0)
    if spoken and 1 <= int(spoken[1]) <= 12:
        hour = int(spoken[1]) % 12 + (12 if spoken[3].lower() == "p" else 0)
        minute = int(spoken[2] or 0)
    if (hour, minute) == (24, 0):
        hour = 0
    if hour < 24 and minute < 60:
        return f"{hour:02}:{minute:02}"
    seen.add(notes.TIME)
    return None


def number(value: object, seen: Notes) -> float | None:
    """A finite number, also from text like "£3.50"; anything else None, noted."""
    if value is None or value == "" or isinstance(value, bool | dict | list):
        return None
    try:
        found = float(value) if isinstance(value, int | float) else float(_digits(str(value)))
    except (ValueError, OverflowError):
        seen.add(notes.NUMBER)
        return None
    if not math.isfinite(found):
        seen.add(notes.NUMBER)
        return None
    return found


def _digits(text: str) -> str:
    return text.strip().lstrip("£").replace(",", "")[:40]


def age(value: object, seen: Notes) -> float | None:
    """An age in years from 0 to 130; feeds write -1 for "not known"."""
    found = number(value, seen)
    if found is not None and not 0 <= found <= 130:
        seen.add(notes.AGE)
        return None
    return found


def link(value: object, seen: Notes) -> str:
    """An http(s) address, completed with https:// where only the host is given; else ""."""
    text = line(value, seen)
    if not text:
        return ""
    if text.startswith("//"):
        text = f"https:{text}"
    elif "://" not in text and _HOST.match(re.split(r"[/?#]", text, maxsplit=1)[0]):
        text = f"https://{text}"
    if not _is_web(text):
        seen.add(notes.LINK)
        return ""
    return text


def _is_web(text: str) -> bool:
    if len(text) > _LONGEST_LINK or any(c.isspace() or c in '<>"\\`' for c in text):
        return False
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    # A name before the host ("https://bank.example@evil.example") is a trick on the reader.
    return parts.scheme.lower() in ("http", "https") and bool(host) and "@" not in parts.netloc


def email(value: object, seen: Notes) -> str:
    """The first e-mail address of a text, or ""."""
    text = line(value, seen)
    match = _EMAIL.search(text[:1_000])
    bare = text.lower().removeprefix("mailto:").rstrip(".,; ")
    if text and (match is None or bare != match[0].lower()):
        seen.add(notes.EMAIL)
    return match[0] if match else ""


def postcode_in(text: str) -> str:
    """The last postcode that a text holds, in the usual form ("N7 6QT"), or ""."""
    found = _POSTCODE.findall(text[:2_000])
    return f"{found[-1][0]} {found[-1][1]}".upper() if found else ""


def postcode(value: object, seen: Notes) -> str:
    """A postcode in the usual form; what is no postcode stays as written."""
    text = line(value, seen)[:40]
    return postcode_in(text) or text


def rows(value: object) -> list[dict[str, Any]]:
    """The objects of a list; one object alone counts as a list of one, anything else as none."""
    if isinstance(value, dict):
        return [value]
    if isinstance(value, list):
        return [item for item in value if isinstance(item, dict)]
    return []


def first(source: dict[str, Any], *names: str) -> Any:
    """The first of these fields that says anything."""
    for name in names:
        value = source.get(name)
        if value not in (None, "", [], {}):
            return value
    return next((source[name] for name in names if name in source), None)


def texts(values: Iterable[str]) -> tuple[str, ...]:
    """What is not empty, each once, in order."""
    return tuple(dict.fromkeys(value for value in values if value))
