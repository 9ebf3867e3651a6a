"""Names of people: how they are shortened in lists, and how different spellings of one name meet.

A name word has three kinds of key, all derived and kept in `client_key`:
- `n:` its letters, folded, doubled letters made one, and both readings of Somali c and x;
- `g:` the first spelling of the line of `name_variants.py` that it is on;
- `s:` its sound: vowel classes and merged consonants, so that near spellings agree, but Hassan
  and Hussein, or Salma and Selam, do not;
- `l:` and `c:` the consonants of a Latin name and of one in another script: the two meet.
"""

import hashlib
import itertools
import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from signpost_desktop.casework.name_variants import VARIANTS
from signpost_directory.normalise import fold
from signpost_directory.words import Words

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[\u0300-\u036f\u0900-\u0dff])*")
MOST_WORDS, LONGEST_NAME = 40, 1_000
"""Of the words of a person's names, and of the letters of each name, no more count."""
_DOUBLED = re.compile(r"(.)\1+")
# Somali c is a throat sound that others leave out, elsewhere k, in Turkish j; x is a strong h.
_READINGS = {"c": ("c", "", "k", "j"), "x": ("x", "h", "ks")}
_SOUNDS = (
    ("sch", "S"), ("sh", "S"), ("ch", "C"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"),
    ("ph", "f"), ("ck", "k"), ("q", "k"), ("w", "v"),
    ("ou", "U"), ("oo", "U"), ("ee", "I"), ("ie", "I"),
    ("ai", "E"), ("ay", "E"), ("ei", "E"), ("ey", "E"),
    ("ya", "yA"), ("ye", "yA"), ("yi", "I"), ("yo", "yU"), ("yu", "yU"),
    ("a", "A"), ("e", "A"), ("i", "I"), ("y", "I"), ("o", "U"), ("u", "U"),
)  # fmt: skip
_ARABIC = {
    "ب": "b", "پ": "p", "ت": "t", "ث": "t", "ج": "j", "چ": "C", "ح": "h", "خ": "h", "د": "d",
    "ذ": "d", "ر": "r", "ز": "z", "ژ": "j", "س": "s", "ش": "S", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "z", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
    "ه": "h",
}  # fmt: skip


def short_name(given: str, family: str, known_as: str = "") -> str:
    """What lists show: the name used and the family initial, "Fadumo A."; "No name" without any."""
    first = (known_as or given).strip()
    initial = family.strip()[:1].upper()
    if not first:
        return f"{initial}." if initial else Words("No name")
    return f"{first} {initial}." if initial else first


def name_words(*names: str) -> tuple[str, ...]:
    """The folded words of some names, in order, each once; of what is no name any more the first.

    A name comes from elsewhere as long as a record may be, and every word of it costs time.
    """
    cut = (fold(name[:LONGEST_NAME]) for name in names if name)
    words = dict.fromkeys(word for name in cut for word in _WORD.findall(name))
    return tuple(itertools.islice(words, MOST_WORDS))


def tables_mark() -> str:
    """Another one whenever the tables that keys are made by are others."""
    tables = (VARIANTS, _READINGS, _SOUNDS, _ARABIC)
    return hashlib.sha256(repr(tables).encode()).hexdigest()[:16]


def keys_of(words: Iterable[str]) -> frozenset[str]:
    """Every key under which a person with these name words is kept."""
    return frozenset[str]().union(*map(_keys, words))


def prefix_key(word: str) -> str:
    """What the `n:` key of every name begins with that the word may be the beginning of."""
    return f"n:{_single(word)}"


def exact_keys(word: str) -> frozenset[str]:
    """The keys, other than its plain letters, by which a typed word meets a kept one."""
    return frozenset(k for k in _query_keys(word) if not k.startswith("n:"))


@lru_cache(maxsize=4096)
def group_keys(word: str) -> frozenset[str]:
    """The `g:` keys of every line with a spelling that begins so: "moh" leads to Maxamed."""
    typed = _single(word)
    if len(typed) < 2:
        return frozenset()
    return frozenset(f"g:{g}" for spelling, g in _groups().items() if spelling.startswith(typed))


def same_word(one: str, other: str) -> bool:
    """Whether two name words may well be one name, spelled differently."""
    if one == other:
        return True
    return bool(_query_keys(one) & _keys(other))


@lru_cache(maxsize=20_000)
def _keys(word: str) -> frozenset[str]:
    """The keys a name is kept under."""
    return frozenset(_own_keys(word) | _consonant_keys(word, kept=True))


@lru_cache(maxsize=20_000)
def _query_keys(word: str) -> frozenset[str]:
    """The keys a typed name is looked for under."""
    return frozenset(_own_keys(word) | _consonant_keys(word, kept=False))


def _own_keys(word: str) -> set[str]:
    readings = [reading for reading in _readings(word) if reading]
    keys = {f"n:{_single(reading)}" for reading in readings}
    group = _group(word)
    if group is not None:
        return keys | {f"g:{group}"}
    return keys | {f"s:{_sound(reading)}" for reading in readings if word.isascii()}


def _consonant_keys(word: str, *, kept: bool) -> set[str]:
    """Where scripts meet: vowels are often unwritten, so only a name across scripts uses these."""
    if _group(word) is not None:
        return set()
    latin = word.isascii()
    consonants = _consonants_of_latin(word) if latin else _consonants_of_script(word)
    if len(consonants) < 2:
        return set()
    if latin:
        return {f"l:{consonants}" if kept else f"c:{consonants}"}
    return {f"c:{consonants}"} if kept else {f"c:{consonants}", f"l:{consonants}"}


def _readings(word: str) -> tuple[str, ...]:
    """The ways to read Somali c and x, at most two such letters a word; the first is as written."""
    if "ch" in word or word.count("c") + word.count("x") > 2:
        return (word, word.replace("x", "h")) if "x" in word else (word,)
    options = [_READINGS.get(letter, (letter,)) for letter in word]
    return tuple(dict.fromkeys("".join(parts) for parts in itertools.product(*options)))


def _single(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


def _sound(word: str) -> str:
    if word.endswith("h") and word[-2:-1] in "aeiou":
        word = word[:-1]
    word = _single(word.replace("oo", "ou").replace("ee", "ie"))
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    word = _single(word)
    # The last vowel's colour differs between languages (Xaliimo, Halima), its presence does not.
    return f"{word[:-1]}+" if word[-1:] in "AEIU" and len(word) > 1 else word


def _consonants_of_latin(word: str) -> str:
    reading = _readings(word)[-1] if "x" in word else word
    reading = reading.replace("c", "" if reading.startswith("c") else "k")
    sound = _sound(reading).rstrip("+")
    return re.sub("[AEIUyv]", "", sound).replace("C", "S")


def _consonants_of_script(word: str) -> str:
    """The consonants of a word in Arabic letters by table, of others by their Unicode names."""
    found = []
    for letter in word.removesuffix("ه"):  # at the end it is mostly the vowel of a woman's name
        if letter in _ARABIC:
            found.append(_ARABIC[letter])
        elif unicodedata.category(letter) == "Lo" and not "\u0600" <= letter <= "\u06ff":
            spoken = unicodedata.name(letter, "").rsplit(" ", 1)[-1].lower()
            found.append(re.sub("[AEIUyv+]", "", _sound(spoken)))
    return "".join(found).replace("C", "S")


def _group(word: str) -> str | None:
    for reading in (word, *_readings(word)[1:2]):
        group = _groups().get(_single(reading))
        if group is not None:
            return group
    return None


@cache
def _groups() -> dict[str, str]:
    """By its spellings, the first spelling of each line."""
    return {
        _single(fold(spelling)): _single(fold(first))
        for first, *others in map(str.split, VARIANTS)
        for spelling in (first, *others)
    }
