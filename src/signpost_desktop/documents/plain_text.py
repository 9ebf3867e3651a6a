"""Words from outside made safe to print: one line, no control characters, numbers kept in order."""

from __future__ import annotations

import re
import unicodedata

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
RLM = "\u200f"
NO_BREAK = "\u00a0"
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))

# Direction overrides could turn a number round; the joiners spell Persian and Bengali.
_KEPT_FORMAT = {"\u200c", "\u200d"}
_PHONE = r"\+?\(?\d[\d()\u00a0 \-–]{5,22}\d|\b\d{3}\b"
_TIME = r"\d{1,2}[:.]\d{2}(?:\s?[ap]m)?(?:\s?[-–]\s?\d{1,2}[:.]\d{2}(?:\s?[ap]m)?)?"
_POSTCODE = r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b"
_NUMBERS = re.compile(f"{_POSTCODE}|{_TIME}|{_PHONE}")


def clean(text: str, limit: int = 400) -> str:
    """One line of printable text, at most `limit` characters (then "…"); markup stays as it is.

    Control characters, direction overrides and lone surrogates go; white space becomes one space.
    Isolates (U+2066…U+2069) go too: whoever prints puts them where they belong.
    """
    shortened = text[: limit * 4]
    kept = "".join(map(_printable, unicodedata.normalize("NFC", shortened)))
    line = " ".join(kept.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def _printable(character: str) -> str:
    kind = unicodedata.category(character)
    if kind in ("Cc", "Zl", "Zp"):
        return " "
    if kind in ("Cs", "Co", "Cn") or (kind == "Cf" and character not in _KEPT_FORMAT):
        return ""
    return character


def isolate(text: str) -> str:
    """`text` (a phone number, postcode, time or code) wrapped so that no neighbour reorders it.

    Without this "0800 123 4567" stands as "4567 123 0800" in a right-to-left line. Its spaces
    become no-break spaces, so that a number is not parted by the end of a line.
    """
    bare = without_isolates(text).replace(" ", NO_BREAK)
    return f"{LRI}{bare}{PDI}" if bare else ""


def isolate_apart(text: str) -> str:
    """An address or name in its own direction, its numbers isolated, within another's line.

    Words that are mostly Arabic stay right to left also when a Latin name begins them.
    """
    if not text:
        return ""
    sides = [unicodedata.bidirectional(letter) for letter in text]
    rightward, leftward = sides.count("L"), sides.count("R") + sides.count("AL")
    return f"{RLI if leftward > rightward else FSI}{isolate_numbers(text)}{PDI}"


def isolate_numbers(text: str) -> str:
    """Running text with each phone number, postcode and time in it isolated."""
    return _NUMBERS.sub(lambda found: isolate(found.group()), text.translate(ISOLATES))


def isolate_if_numbered(text: str) -> str:
    """As `isolate_apart`, with as few invisible letters as will do and no no-break spaces.

    For words that go to another program, in a right-to-left language: what has no digit keeps its
    order without help.
    """
    if not any(map(str.isdigit, text)):
        return text
    if any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        return f"{FSI}{isolate_numbers(text)}{PDI}".replace(NO_BREAK, " ")
    return f"{LRI}{text}{PDI}"


def without_isolates(text: str) -> str:
    """The words alone, as they are searched, copied and put in a QR code."""
    return text.translate(ISOLATES).replace(NO_BREAK, " ")
