"""Typed words in Latin letters taken together for a language of another script.

Taken one by one they may be slips of English: "marad el sokar".
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice, product

from signpost_desktop.directory.languages.reading import AS_IT_STANDS, Meant
from signpost_desktop.directory.languages.romanised import ARTICLES, is_chat
from signpost_desktop.directory.languages.scripts import LATIN, script_of

TINY = 2  # letters of an article in Latin letters: "el 3onf"
SURER = 0.05  # what sounds like another language's must be that much better than English
_SHORT = 3  # letters of a word that may be any language's
_LEAST, _SURE, _MOST_WORDS, _STEMS, _MOST_WAYS = 0.5, 0.9, 6, 2, 6


@dataclass(frozen=True, slots=True)
class TypedWord:
    """A typed word: how far it is English, and what it may mean in each other language."""

    text: str
    english: float
    meant: Meant
    heard: bool = False  # taken for another script's word in Latin letters, whatever it is besides

    def trust(self, language: int) -> float:
        """How likely it is a word of this language."""
        return max(self.meant.get(language, {"": 0.0}).values())


@dataclass(frozen=True, slots=True)
class Heard:
    """Words taken for a language in Latin letters, and the needs that they mean so."""

    language: int
    words: list[TypedWord]
    scores: dict[int, float]


Scores = Callable[[int, Sequence[TypedWord]], dict[int, float]]
"""The needs by number, each with its score, when a language's words are these."""


def heard_as_a_whole(
    found: Sequence[TypedWord], best: float, heard_of: Callable[[str], Meant], scores_of: Scores
) -> Heard | None:
    """The words as a language in Latin letters, when so they find a need better than `best`."""
    telling = [w for w in found if len(w.text) > 1 and w.text not in ARTICLES]
    unknown = [w for w in telling if w.english < 1.0]
    if not 1 < len(telling) <= _MOST_WORDS or not unknown or best > _SURE:
        return None
    if _stand_elsewhere(telling, unknown) or not all(is_latin(w.text) for w in found):
        return None
    heard = {w.text: heard_of(w.text) for w in found}
    counted = Counter(at for w in unknown for at in heard[w.text])
    chosen = None
    for language in [at for at, times in counted.items() if 2 * times >= len(unknown)]:
        read = [
            TypedWord(w.text, 0.0, _only(heard[w.text], language), heard=True)
            for w in found
            if w.text not in ARTICLES
        ]
        scores = _scores(language, read, scores_of)
        score = max(scores.values(), default=0.0)
        if score > max(_LEAST, best + SURER):
            best, chosen = score, Heard(language, read, scores)
    return chosen


def _stand_elsewhere(telling: Sequence[TypedWord], unknown: Sequence[TypedWord]) -> bool:
    """Whether all words, or two and half of them, stand in a language: "bisad buka" is Somali."""
    shared = set.intersection(*(set(w.meant) for w in telling))
    if any(min(w.trust(at) for w in telling) >= AS_IT_STANDS for at in shared):
        return True
    long = [w for w in unknown if len(w.text) > _SHORT]
    standing = Counter(at for w in long for at in w.meant if w.trust(at) >= AS_IT_STANDS)
    return any(times > 1 and 2 * times >= len(unknown) for times in standing.values())


def _scores(language: int, read: Sequence[TypedWord], scores_of: Scores) -> dict[int, float]:
    """The needs when each word means one stem of those that it sounds like, the best way."""
    ways = [list(word.meant.get(language, {"": 0.0}).items())[:_STEMS] for word in read]
    scores: dict[int, float] = {}
    for way in islice(product(*ways), _MOST_WAYS):
        meant = [
            TypedWord(word.text, 0.0, {language: dict([stem])} if stem[0] else {})
            for word, stem in zip(read, way, strict=True)
        ]
        for at, score in scores_of(language, meant).items():
            scores[at] = max(scores.get(at, 0.0), score)
    return scores


def _only(meant: Meant, language: int) -> Meant:
    return {language: meant[language]} if language in meant else {}


def is_latin(word: str) -> bool:
    return script_of(word) == LATIN or is_chat(word)
