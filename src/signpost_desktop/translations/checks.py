"""What makes a translation usable, whatever it says: the reasons why one is refused.

A wrong one could show a number in the wrong place, hide what follows it or stop a page, so these
are looked at for every wording that is shipped or brought in.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from signpost_desktop.translations.catalogue import Message
from signpost_desktop.translations.languages import Language

_PLACEHOLDER = re.compile(r"\{\d*\}")
_KEYS = re.compile(r"Ctrl\+\w+|\bF\d+\b|\b(?:999|111|101)\b|https?://")
_LATIN_WORD = re.compile(r"[A-Za-z]+")
_SHOWN_MARKS = {
    "\n",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
}
_LONGEST = 4
_SCRIPTS = (
    "LATIN", "ARABIC", "CYRILLIC", "BENGALI", "ETHIOPIC", "CJK", "GREEK", "HEBREW", "DEVANAGARI",
    "TAMIL", "GURMUKHI", "GUJARATI", "HANGUL", "HIRAGANA", "KATAKANA", "THAI", "ARMENIAN",
    "GEORGIAN",
)  # fmt: skip


def problems(message: Message, language: Language) -> tuple[str, ...]:
    """Why this message's words cannot be used; none for one without words."""
    if not any(message.forms):
        return ()
    wanted = language.forms if message.counted else 1
    if len(message.forms) != wanted:
        return (f"{wanted} plural forms are needed, there are {len(message.forms)}",)
    if not message.drafted:
        return ("a plural form is empty",)
    found = (
        why for place, form in enumerate(message.forms)
        for why in wording_problems(
            message.source, form, language, one_number=_says_number(message, language, place)
        )
    )  # fmt: skip
    return tuple(dict.fromkeys(found))


def wording_problems(
    source: str, words: str, language: Language, *, one_number: bool = False
) -> Iterator[str]:
    """Why a wording cannot stand for its source.

    `one_number`: a plural form for one number only, which may say that number in words.
    """
    yield from _placeholder_problems(source, words, one_number=one_number)
    if words != words.strip() or ("  " in words and "  " not in source):
        yield "it begins or ends with a space, or has two in a row"
    if words.count("\n") != source.count("\n"):
        yield "its lines are not as many as in English"
    if unseen(words):
        yield "it holds a character that cannot be seen"
    if ("<" in words) != ("<" in source) or ("&" in words and "&" not in source):
        yield "it holds < or & that English does not"
    if len(words) > _LONGEST * len(source) + 40:
        yield "it is more than four times as long as English"
    for key, times in Counter(_KEYS.findall(source)).items():
        if words.count(key) < times:
            yield f"{key} is missing"
    yield from _script_problems(source, words, language)


def unseen(words: str) -> bool:
    """Whether it holds control characters or direction overrides that nobody would see."""
    return any(
        unicodedata.category(each) in ("Cc", "Cf", "Co", "Cs") and each not in _SHOWN_MARKS
        for each in words
    )


def _placeholder_problems(source: str, words: str, *, one_number: bool) -> Iterator[str]:
    wanted, there = Counter(_PLACEHOLDER.findall(source)), Counter(_PLACEHOLDER.findall(words))
    missing, more = wanted - there, there - wanted
    if one_number:
        missing.pop("{0}", None)
    if missing:
        yield f"{' '.join(sorted(missing.elements()))} is missing"
    if more:
        yield f"{' '.join(sorted(more.elements()))} is too much"
    rest = _PLACEHOLDER.sub("", words)
    if wanted and ("{" in rest or "}" in rest):
        yield "it holds a { or } that belongs to no number in braces"


def _script_problems(source: str, words: str, language: Language) -> Iterator[str]:
    """The letters must be the language's; words in Latin letters stand only where English has them.

    Names and abbreviations stay as they are, so a source of such words alone may be kept.
    """
    others = {script_of(each) for each in words if each.isalpha()} - {*language.scripts, "LATIN"}
    if others - {"COMMON"}:
        yield f"it holds letters of another script ({', '.join(sorted(others - {'COMMON'}))})"
    if "LATIN" in language.scripts:
        return
    known = {each.casefold() for each in _LATIN_WORD.findall(source)}
    strange = [each for each in _LATIN_WORD.findall(words) if each.casefold() not in known]
    if strange:
        yield f"it holds words in Latin letters that English does not: {' '.join(strange[:3])}"
    own = any(script_of(each) in language.scripts for each in words if each.isalpha())
    plain = re.sub(r"\{\d*\}|Ctrl\+\w+|Signpost", "", source)
    if not own and re.search(r"[a-z]{3,}", plain):
        yield f"it holds no letter of {language.english}"


def script_of(letter: str) -> str:
    """The script of a letter, as the Unicode names say it; COMMON for what belongs to none."""
    name = unicodedata.name(letter, "")
    return next((script for script in _SCRIPTS if name.startswith(script)), "COMMON")


def _says_number(message: Message, language: Language, place: int) -> bool:
    return message.counted and language.forms > 1 and language.examples[place].isdecimal()
