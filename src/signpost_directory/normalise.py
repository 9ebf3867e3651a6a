"""One way to turn text into search words, for the index and for what is typed.

Measured in shared/design/DEPENDENCIES.md: FTS5's own folding shatters Indic scripts, so all
folding happens here and the index is told to keep letters, numbers and marks as they are.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Any

import Stemmer

from signpost_directory.resources import resource

_APOSTROPHE = "'’‘ʼ`´"
_APOSTROPHES = re.compile(f"[{_APOSTROPHE}]")
# French and Italian write small words together with what follows: "l'hôpital", "dell'affitto".
# After the letters that English uses so ("t'ai chi") more must follow.
_VOWEL = "[aeiouhàáâãäæéèêëíîïìóôòõœúûùü]"
_ELIDED = re.compile(
    rf"(?<![\w{_APOSTROPHE}])"
    "(l|d|j|n|qu|jusqu|lorsqu|puisqu|quoiqu|un|gl|all|dall|dell|nell|sull|coll|quell|quest"
    rf"|[cmstv](?=[{_APOSTROPHE}]{_VOWEL}[\w\u0300-\u036f]{{2}}))"
    rf"[{_APOSTROPHE}](?={_VOWEL}[\w\u0300-\u036f])",
    re.IGNORECASE,
)
_MAY_ELIDE = re.compile(f"[{_APOSTROPHE}]{_VOWEL}", re.IGNORECASE)
_AMPERSAND = re.compile(r"\b(\w)&(\w)\b")  # "A&E" is one word
_CHINESE = re.compile("[\u3400-\u9fff\uf900-\ufaff]+")
# Marks of these scripts, India to Cambodia, are vowels and must stay; Latin, Greek, Cyrillic,
# Hebrew and Arabic ones go.
_MARKS = "\u0900-\u109f\u1780-\u17ff"
_WORD = re.compile(rf"[^\W_]+(?:[\u0300-\u036f{_MARKS}]+[^\W_]*)*")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FOLD = str.maketrans(
    {
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "ß": "ss",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي", "ۍ": "ي",
        "ک": "ك", "ڪ": "ك", "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ؤ": "و",
        "ێ": "ي", "ۆ": "و", "ڕ": "ر", "ڵ": "ل", "ґ": "г", "ـ": "", "\u200c": "", "\u200d": "",
        "ৎ": "ত্",
    }
)  # fmt: skip
# Ethiopic letters that sound alike in Amharic: a row has a consonant with each of seven vowels.
_ALIKE = (("ሐ", "ሀ"), ("ኀ", "ሀ"), ("ሠ", "ሰ"), ("ዐ", "አ"), ("ጸ", "ፀ"))
for _written, _meant in _ALIKE:
    _FOLD |= {ord(_written) + vowel: chr(ord(_meant) + vowel) for vowel in range(7)}
# And in these two rows the first and the fourth vowel: "ሃ" and "ሀ", "ኣ" and "አ"; and "ጐ" is "ጎ".
_SAME = zip("ሃሓኃኣዓቈቘኈኰዀጐ", "ሀሀሀአአቆቖሆኮኾጎ", strict=True)
_FOLD |= {ord(letter): meant for letter, meant in _SAME}
# Digits of the scripts that people bring are those of the keyboard: "٩٩٩" is "999".
_FOLD |= {ord(zero) + digit: str(digit) for zero in "٠۰०০੦૦௦" for digit in range(10)}
# The full stops of Indic scripts stand where those keep their vowels: they cut words all the same.
_FOLD |= dict.fromkeys(map(ord, "।॥၊။។៕"), " ")
_KEEP_MARKS = re.compile(f"[{_MARKS}]")
# Traditional Chinese to simplified, a pair a line: "錢钱" (see SOURCES.md beside it).
_SIMPLIFIED = {
    ord(pair[0]): pair[1]
    for pair in resource("search", "traditional_chinese.txt").read_text("utf-8").split()
}

STEMMING = str(Stemmer.version())
STOP_WORDS = frozenset(resource("search", "stop_words_en.txt").read_text("utf-8").split())


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    return Stemmer.Stemmer("english")


@lru_cache(maxsize=60_000)
def stem(word: str) -> str:
    """The English stem of a folded word; words of other scripts come back as they are."""
    if not word.isascii() or len(word) < 4 or word.isdigit():
        return word
    return str(_stemmer().stemWord(word))


def fold(text: str) -> str:
    """Text in one form: compatibility forms, case, diacritics and letter variants are levelled."""
    text = _AMPERSAND.sub(r"\1and\2", text) if "&" in text else text
    if text.isascii():
        return _APOSTROPHES.sub("", text.lower())
    text = _UNSEEN.sub("", _APOSTROPHES.sub("", text))
    text = unicodedata.normalize("NFKC", text).replace("İ", "i").casefold()
    text = _APOSTROPHES.sub("", text).translate(_FOLD)
    marked = unicodedata.normalize("NFD", text)
    kept = (c for c in marked if unicodedata.category(c) != "Mn" or _KEEP_MARKS.match(c))
    return unicodedata.normalize("NFC", "".join(kept)).translate(_FOLD)


def words(text: str) -> list[str]:
    """The folded words of a text, in order; Chinese runs become overlapping pairs.

    Elided articles are left out: "l'hôpital" is "hopital".
    """
    return as_written(_ELIDED.sub("", text) if _MAY_ELIDE.search(text) else text)


def as_written(text: str) -> list[str]:
    """The folded words with elided articles joined to them: "l'hôpital" is "lhopital"."""
    found: list[str] = []
    for match in _WORD.finditer(fold(text)):
        word = match.group()
        if word.isascii() or not _CHINESE.search(word):
            found.append(word)
        else:
            found.extend(_chinese(word.translate(_SIMPLIFIED)))
    return found


def words_of_names(text: str) -> list[str]:
    """The words, then those that are written otherwise: "D'Arcy" is looked for as "darcy", too."""
    found = words(text)
    if not _MAY_ELIDE.search(text):
        return found
    return [*found, *(word for word in as_written(text) if word not in found)]


def apart(text: str) -> str:
    """The text with small elided words by themselves: "d'argent" as "d argent"."""
    return _ELIDED.sub(r"\1 ", text)


def _chinese(text: str) -> list[str]:
    pairs: list[str] = []
    for run in re.findall(f"{_CHINESE.pattern}|[^\u3400-\u9fff\uf900-\ufaff]+", text):
        if not _CHINESE.match(run) or len(run) == 1:
            pairs.append(run)
        else:
            pairs.extend(run[i : i + 2] for i in range(len(run) - 1))
    return pairs


def stems(text: str) -> list[str]:
    """The stems of a text's words, in order."""
    return [stem(word) for word in words(text)]


def content(found: list[str]) -> list[str]:
    """The words that carry meaning; all of them when none would be left."""
    return [word for word in found if word not in STOP_WORDS] or found
