"""From a text in some language to its words and their stems, for the lexicon and what is typed.

Snowball's stemmers where they work on words without accents, else the rules in affixes.py. A
language of which nothing is known here keeps its words whole.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

import Stemmer

from signpost_desktop.directory.languages.affixes import AFFIXES, Affixes
from signpost_desktop.directory.languages.same_words import same_words
from signpost_directory.normalise import apart, words

FORM = "18"  # raise it when words are cut or stemmed otherwise: the lexicon is then made anew

_SNOWBALL = {"es": "spanish", "pt": "portuguese", "fr": "french", "it": "italian", "ro": "romanian"}
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_ETHIOPIC = re.compile("[\u1200-\u135a]")
_PLURAL, _WITH_O = "ች", 6
_SHORTEST_OWNED = 2
# In Farsi an ending may stand by itself: "بچه ها", "خانه های ما".
_APART = re.compile(r"(?<=\w)\s+(ها|های|هایی|هام|هاش)(?!\w)")
_APART_BEFORE = re.compile(r"(?<!\w)(می|نمی)\s+(?=\w)")
# Portuguese plurals and endings whose difference Snowball tells by an accent only.
_PORTUGUESE = (("coes", "cao"), ("soes", "sao"), ("oes", "ao"), ("aes", "ao"))


def tokens(text: str) -> list[str]:
    """The folded words of a text in any language; Chinese as pairs and single characters."""
    text = apart(text)
    if "ا" in text or "ه" in text:
        text = _APART_BEFORE.sub(r"\1", _APART.sub(r"\1", text))
    return list(_split(words(text)))


def _split(found: list[str]) -> Iterator[str]:
    for word in found:
        yield word
        if len(word) == 2 and _HAN.match(word):
            yield word[0]
    if found and len(found[-1]) == 2 and _HAN.match(found[-1]):
        yield found[-1][1]


@lru_cache(maxsize=3_000)
def stem_in(language: str, word: str) -> str:
    """The stem of a folded word, taken for one of this language."""
    return _stemmers(language)(word)


@cache
def _stemmers(language: str) -> Callable[[str], str]:
    if language in _SNOWBALL:
        return _levelled(language, _snowball(language))
    affixes = AFFIXES.get(language)
    if affixes is None:
        return lambda word: word
    return _levelled(language, _Light(affixes))


def _snowball(language: str) -> Callable[[str], str]:
    snowball = Stemmer.Stemmer(_SNOWBALL[language])
    if language == "pt":
        return lambda word: str(snowball.stemWord(_portuguese(word)))
    return lambda word: str(snowball.stemWord(word))


def _levelled(language: str, stemmed: Callable[[str], str]) -> Callable[[str], str]:
    """The stems, words that mean the same having one."""
    same = {word: stemmed(meant) for word, meant in same_words(language).items()}
    return lambda word: same.get(word) or stemmed(word)


def _portuguese(word: str) -> str:
    for plural, single in _PORTUGUESE:
        if word.endswith(plural) and len(word) > len(plural) + 2:
            return word[: -len(plural)] + single
    return word


class _Light:
    """The stem of a word by the rules for one language."""

    def __init__(self, affixes: Affixes) -> None:
        self._affixes = affixes
        # By length, longest first: a word is looked up once a length, not held against each ending.
        lengths = sorted({len(ending) for ending in affixes.after}, reverse=True)
        self._endings = [(n, {end for end in affixes.after if len(end) == n}) for n in lengths]
        self._after = frozenset(affixes.after)

    def __call__(self, word: str) -> str:
        affixes = self._affixes
        for written, meant in affixes.levels:
            word = word.replace(written, meant)
        for beginning in affixes.before:
            if word.startswith(beginning) and len(word) - len(beginning) >= affixes.least_before:
                word = word[len(beginning) :]
                break
        word = self._whole(word) or self._without_endings(word)
        for written, meant in affixes.ends:
            if word.endswith(written) and (meant or len(word) > affixes.least):
                word = word[: -len(written)] + meant
        return _ethiopic(_single(_ethiopic(word)) if affixes.plural else word)

    def _whole(self, word: str) -> str:
        """The word that this is a form of, when it is one that looks as if it had an ending."""
        for whole in self._affixes.whole:
            if word.startswith(whole) and (word == whole or word[len(whole) :] in self._after):
                return whole
        return ""

    def _without_endings(self, word: str) -> str:
        for _ in range(self._affixes.rounds):
            shorter = self._without_ending(word)
            if shorter == word:
                break
            word = shorter
        return word

    def _without_ending(self, word: str) -> str:
        for length, endings in self._endings:
            # One letter may be the word's own: more of it must be left.
            left = len(word) - length
            if left >= self._affixes.least + (length == 1) and word[left:] in endings:
                return word[:left]
        return word


def _single(word: str) -> str:
    """Without the plural that is written together with a consonant: "ልጆች" is "ልጆ", "ልጅ"."""
    rounded = len(word) > 2 and word[-1] == _PLURAL and ord(word[-2]) % 8 == _WITH_O
    return word[:-1] if rounded and _ETHIOPIC.match(word[-2]) else word


def _ethiopic(word: str) -> str:
    """The last letter without its vowel: "ቤት", "ቤቱ" and "ቤቴ" are one word."""
    if len(word) > 1 and _ETHIOPIC.match(word[-1]):
        at = ord(word[-1])
        return word[:-1] + chr(at - at % 8 + 5)
    return word


def variants(language: str, word: str) -> Iterator[str]:
    """Stems that are left when more is taken off in front: for a word that is not known."""
    affixes = AFFIXES.get(language, Affixes())
    for clitic in affixes.clitics:
        if word.startswith(clitic) and len(word) - len(clitic) >= affixes.least_before:
            yield stem_in(language, word[len(clitic) :])


def without_owner(language: str, word: str) -> Iterator[str]:
    """Stems of the word without "my" or "your" at its end: "سرم" is "my head" or a drip."""
    affixes = AFFIXES.get(language, Affixes())
    for owner in affixes.owners:
        if word.endswith(owner) and len(word) - len(owner) >= _SHORTEST_OWNED:
            yield stem_in(language, word[: -len(owner)])
