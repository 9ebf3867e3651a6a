"""Typed words, their stems, and what they may have been meant to be."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from signpost_desktop.directory.remembered import Remembered
from signpost_desktop.resources import resource
from signpost_directory.normalise import stem

_MOST_ENDINGS, _FEWER_ENDINGS = 10, 5
BY_EAR = 0.5  # a word that sounds the same is that much further than one slip
ONE_SLIP = 1.5  # up to this cost nobody needs to ask how the word sounds
TRUST = 1.13  # of a correction without any slip
REAL = 0.9  # how far a correction of a real English word is trusted: "emigration" for one
_MOST_CORRECTIONS = 4
_REMEMBERED = 300  # typed words, about 1 kB each


@cache
def english_words() -> frozenset[str]:
    """Common English words (SCOWL, see resources/search): no slips, though we know no need."""
    return frozenset(resource("search", "english_words.txt").read_text("utf-8").split())


@dataclass(frozen=True, slots=True)
class Typed:
    """One typed word: its possible stems, each with how likely it is meant (1 is certain)."""

    word: str
    stems: Mapping[str, float]
    corrected: str | None = None  # the best correction, when the word is not known
    unfinished: bool = False  # it may still be being typed


class Spelling:
    """The words that can be found, with how often each stands, for endings and corrections."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = dict(counts)
        self._sorted = sorted(self._counts)
        self._read_before: Remembered[tuple[str, bool], Typed] = Remembered(_REMEMBERED)
        self._by_length: dict[int, list[str]] = {}
        for word in self._sorted:
            self._by_length.setdefault(len(word), []).append(word)

    @cached_property
    def _by_ear(self) -> dict[str, list[str]]:
        """Words by how they sound; made when the first word is not known."""
        found: dict[str, list[str]] = {}
        for word in self._sorted:
            if len(word) > 4 and word.isascii():
                found.setdefault(_skeleton(word), []).append(word)
        return found

    def read(self, words: list[str], *, unfinished: bool) -> list[Typed]:
        """The typed words; `unfinished` says that the last one may be still being typed."""
        last = len(words) - 1
        return [self._read_once((w, unfinished and i == last)) for i, w in enumerate(words)]

    def _read_once(self, key: tuple[str, bool]) -> Typed:
        # The words before the one that is being typed were there at the last keystroke.
        return self._read_before.one(key, lambda: self._read(key[0], unfinished=key[1]))

    def _read(self, word: str, *, unfinished: bool) -> Typed:
        found: dict[str, float] = {}
        known = word in self._counts
        if known:
            found[stem(word)] = 1.0
        if unfinished and len(word) > 1:
            trust = 0.35 if known else 0.85
            for ending in self._endings(word):
                found.setdefault(stem(ending), trust)
        if found and not (known and self._doubtful(word)):
            return Typed(word, found, unfinished=unfinished)
        corrections = self._corrections(word)
        real = known or word in english_words()
        for meant, trust in corrections:
            found.setdefault(stem(meant), trust * (REAL if real else 1.0))
        found.setdefault(stem(word), 0.5)
        corrected = corrections[0][0] if corrections and not real else None
        return Typed(word, found, corrected, unfinished)

    def _doubtful(self, word: str) -> bool:
        """A word that stands once or twice may be somebody's slip of the pen."""
        return self._counts[word] <= 1 and len(word) > 5 and word.isascii()

    def _endings(self, beginning: str) -> Iterable[str]:
        at = bisect_left(self._sorted, beginning)
        endings = []
        for word in self._sorted[at : at + 200]:
            if not word.startswith(beginning):
                break
            endings.append(word)
        endings.sort(key=lambda w: (-self._counts[w], len(w)))
        return endings[: _MOST_ENDINGS if len(beginning) > 2 else _FEWER_ENDINGS]

    def _corrections(self, word: str) -> list[tuple[str, float]]:
        """Known words within one slip, or two or three in longer words, likeliest first."""
        slips = 0 if len(word) < 3 or word.isdigit() else 1 if len(word) < 5 else 2
        slips += len(word) > 9
        if not slips:
            return []
        near: list[tuple[float, str]] = []
        for length in range(len(word) - slips, len(word) + slips + 1):
            pool = self._by_length.get(length, [])
            for meant, distance, _ in process.extract(
                word, pool, scorer=OSA.distance, score_cutoff=slips, limit=8
            ):
                near.append((self._cost(word, meant, distance), meant))
        if len(word) > 4 and (not near or min(near)[0] > ONE_SLIP):
            known = {meant for _, meant in near}
            near += [
                (BY_EAR + self._cost(word, meant, 1), meant)
                for meant in self._by_ear.get(_skeleton(word), ())
                if meant not in known and abs(len(meant) - len(word)) <= 3
            ]
        near.sort()
        return [
            (meant, min(0.98, max(0.3, TRUST - 0.18 * cost)))
            for cost, meant in near[:_MOST_CORRECTIONS]
            if cost <= near[0][0] + 0.6
        ]

    def _cost(self, word: str, meant: str, distance: int) -> float:
        """Slips, plus a little where the first letter differs or the word is rare."""
        rarity = 0.3 / min(self._counts[meant], 10)
        doubled = -0.3 if _skeleton(word) == _skeleton(meant) else 0.0
        return distance + 0.5 * (word[0] != meant[0]) + rarity + doubled + (meant == word) * 9


# What is heard alike, in the order that it is levelled: "opticians" and "optishuns".
_SOUNDS = (
    ("tion", "shn"), ("sion", "shn"), ("cian", "shn"), ("tian", "shn"), ("shun", "shn"),
    ("shen", "shn"), ("tious", "shs"), ("cious", "shs"), ("cial", "shl"), ("tial", "shl"),
    ("ture", "chr"), ("ph", "f"), ("gh", ""), ("kn", "n"), ("wr", "r"), ("ps", "s"), ("ck", "k"),
    ("qu", "kw"), ("x", "ks"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("ge", "j"), ("gi", "ji"),
    ("ch", "ch"), ("c", "k"), ("z", "s"), ("y", "i"),
)  # fmt: skip


@lru_cache(maxsize=60_000)
def _skeleton(word: str) -> str:
    """The consonants as they sound, each once: what people keep right when they spell by ear."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard) if written in word else word
    kept = [word[:1]]
    for letter in word[1:]:
        if letter not in "aeiouh" and kept[-1] != letter:
            kept.append(letter)
    return "".join(kept)
