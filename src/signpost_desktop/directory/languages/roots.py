"""The consonants that an Ethiopic word is built around, whatever its verb form adds or changes.

Amharic and Tigrinya verbs change their vowels, beginnings and endings with person and tense: "they
cheat me", "I was cheated" and "cheating" share little but their consonants.
"""

import re

from rapidfuzz.distance import OSA

from signpost_directory.normalise import fold

LANGUAGES = ("am", "ti")
ETHIOPIC = "ETHIOPIC"
_LETTER = re.compile("[\u1200-\u135a]")
_ROW = 8  # a consonant with each of seven vowels, and one more
# Rows that say "kw" and the like, and Tigrinya's other "q": often written as the plain consonant.
_ALIKE = {
    0x1248: 0x1240, 0x1250: 0x1240, 0x1258: 0x1240, 0x1288: 0x1280, 0x12B0: 0x12A8, 0x1310: 0x1308
}  # fmt: skip
# What may stand before, as written, and after, as consonants: persons, tenses, "to", "for", "not".
_BEFORE = frozenset(fold("አ እ ኢ የ ይ ያ ት ተ ን ና ል ሊ ላ ም መ ሚ ማ ስ ሲ ሳ ክ ኪ ዝ ዘ"))
_AFTER = frozenset("ተነመየከኸኘወለሸበአቸደሀ")
_LEAST = 3  # consonants that are left: fewer say nothing
_LEAST_LIKE, _LIKE = 0.5, 0.4


def root_of(word: str) -> str:
    """The consonants that are left of a folded word; empty when they are too few to tell."""
    if not all(map(_LETTER.match, word)):
        return ""
    while len(word) > _LEAST and word[0] in _BEFORE:
        word = word[1:]
    found = [_consonant(letter) for letter in word]
    while len(found) > _LEAST and found[-1] in _AFTER:
        found.pop()
    return "".join(found) if len(found) >= _LEAST else ""


def likeness(word: str, other: str) -> float:
    """How likely two words with one root are forms of one word, 0.5 to 0.9."""
    return _LEAST_LIKE + _LIKE * OSA.normalized_similarity(word, other)


def _consonant(letter: str) -> str:
    row = ord(letter) - ord(letter) % _ROW
    return chr(_ALIKE.get(row, row))
