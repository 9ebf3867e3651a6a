"""Which script a word is written in: a language is looked for in its own script only."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

LATIN = "LATIN"


@lru_cache(maxsize=4_000)
def script_of(word: str) -> str:
    """The script of a folded word by its first letter: LATIN, ARABIC, CJK; DIGIT for figures."""
    first = word[:1]
    if first.isascii():
        return "DIGIT" if first.isdigit() else LATIN
    return unicodedata.name(first, "OTHER").split()[0]


def script_of_all(words: Iterable[str]) -> str:
    """The script that most words are written in."""
    counted = Counter(map(script_of, words))
    return max(counted, key=counted.__getitem__, default=LATIN)
