"""From typed words to needs in any language: each language answers for itself, the best counts.

Nobody says which language a word is of. English is asked first, and alone while all words are
English. Another language has a say when it explains more of the words in its script than English.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from signpost_desktop.directory.languages.hearing import (
    SURER,
    TINY,
    TypedWord,
    heard_as_a_whole,
    is_latin,
)
from signpost_desktop.directory.languages.lexicon import Lexicon
from signpost_desktop.directory.languages.reading import (
    AS_IT_STANDS,
    BEGUN,
    WITHOUT_CLITIC,
    WordReader,
)
from signpost_desktop.directory.languages.romanised import is_chat
from signpost_desktop.directory.languages.scripts import script_of
from signpost_desktop.directory.languages.stemming import tokens
from signpost_desktop.directory.need_words import EnglishNeeds, NeedWords, best_needs
from signpost_desktop.directory.spelling import Typed, english_words
from signpost_directory.concepts import Concept, Concepts
from signpost_directory.normalise import STOP_WORDS, content, fold, stem, words

_MOST_LANGUAGES, _MOST_WORDS = 4, 20
_TOUCHED, _STEMS = 6, 40  # kept at hand for each language: see NeedWords
_HEARD_ONLY = 0.2  # how far the letters of a word count that is taken for another script's
_NO_GUESS = 0.5  # how far a word that nothing is known of is trusted to mean itself
# How far a word is English: one that only this directory knows, as a name, and a slip at most. A
# word that stands so in another language's labels says more.
_NAME, _SLIP, _SAME_FIRST = 0.9, 0.98, 0.1
_NO_NEED = 0.99  # a real English word that no need is described with
_FOREIGN, _OWN = 0.97, 1.1
_SHORT = 3  # letters of an English word that may as well be another language's
_MAY_BE_SLIP = 0.7  # beside English words, what is that near to English is a slip of it
_LEAST_SLIP = 0.5
# How sure a need must be to be looked for in texts by its English name, and how far that counts.
_SURE_NEED, _MOST_LABEL_WORDS, _LABEL_WORD = 0.6, 3, 0.6
_FEW = 2  # words that are too few to tell a language by
_WEAK, _WEAK_WORD = 0.3, 0.7  # English words that find no better need may be another language's
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """The words as they are looked for in services, and the needs that they mean, best first."""

    typed: list[Typed]
    needs: list[tuple[Concept, float]]


class AnyLanguage:
    """Understands typed words in every language that there are labels in."""

    def __init__(self, concepts: Concepts, english: EnglishNeeds, lexicon: Lexicon) -> None:
        self._concepts = list(concepts)
        self._english = english
        self._lexicon = lexicon
        self._reader = WordReader(lexicon)
        self._needs: dict[int, NeedWords] = {}

    @property
    def counts(self) -> Mapping[str, int]:
        """How often each English word stands in the vocabulary."""
        return self._english.counts

    def in_english(self, typed: Sequence[Typed]) -> list[tuple[Concept, float]]:
        """The needs that English words mean, best first, whatever other languages say."""
        return self._english.match(typed)

    def understand(
        self, text: str, typed: list[Typed], *, unfinished: bool, languages: Collection[str] = ()
    ) -> Asked:
        """What a text means. `languages` are those of the people at the table, when known."""
        typed = [_without_chat(word) for word in typed]
        english = self._english.scores(typed)
        own = {at for at, code in self._lexicon.codes.items() if code in languages}
        known = self._known_in_english(text, typed)
        weak = max(english.values(), default=0.0) < (_WEAK_WORD if len(typed) == 1 else _WEAK)
        found: list[TypedWord] = []
        likely: list[int] = []
        if own or weak or any(far < 1.0 for far in known.values()):
            found = self._read(text, known, unfinished=unfinished)
            likely = self._likely(found, own, weak=weak)
        said = {at: self._scores(at, found) for at in likely}
        asked, scores = typed, english
        if likely:
            asked, scores = self._merged(typed, found, said, own, english)
        best = max(scores.values(), default=0.0)
        heard = None
        if any(_is_strange(word) for word in typed) and not any(_marked(text)):
            heard = heard_as_a_whole(found, best, self._reader.heard, self._scores)
        if heard is not None:
            said = {heard.language: heard.scores}
            asked, scores = self._merged(typed, heard.words, said, own, english)
        needs = best_needs(self._concepts, scores)
        if needs and said:
            typed_so = best_needs(self._concepts, english, 1) if heard is None else []
            asked = [*asked, *_in_english(needs, typed_so)]
        return Asked(asked, needs)

    def _merged(
        self,
        typed: list[Typed],
        found: Sequence[TypedWord],
        said: Mapping[int, dict[int, float]],
        own: set[int],
        english: dict[int, float],
    ) -> tuple[list[Typed], dict[int, float]]:
        """The words as they are looked for, and for each need the best that a language says."""
        kept = _without_guesses(typed, found, list(said))
        merged = dict(english if kept == typed else self._english.scores(kept))
        for language, scores in said.items():
            part = _OWN if language in own else _FOREIGN
            for at, score in scores.items():
                merged[at] = max(merged.get(at, 0.0), part * score)
        return kept, merged

    def _known_in_english(self, text: str, typed: Sequence[Typed]) -> dict[str, float]:
        """How far each word is English: 1 for a word of it, less for a slip or only begun."""
        marked = set(_marked(text))
        known = {}
        for word in typed:
            best = max(word.stems.values())
            known[word.word] = _NAME if best == 1.0 else _likeness(word) if word.corrected else 0.0
            if word.unfinished and not word.corrected and best > _NO_GUESS:
                known[word.word] = best
        for each in (*known, *words(text)):
            if not each.isascii():
                known[each] = 0.0
            elif self._is_english(each):
                known[each] = _NAME if each in marked else 1.0
            elif each in english_words():
                known[each] = _NAME if each in marked else _NO_NEED
            elif each in marked or is_chat(each):
                known[each] = 0.0
            else:
                known.setdefault(each, 0.0)
        return known

    def _is_english(self, word: str) -> bool:
        return word in self._english.counts or word in STOP_WORDS or word.isdigit()

    def _read(self, text: str, known: Mapping[str, float], *, unfinished: bool) -> list[TypedWord]:
        """The words as each language reads them; guesses only where English has none."""
        typed = tokens(text)[:_MOST_WORDS]
        last = len(typed) - 1
        read = []
        for at, one in enumerate(typed):
            english = known.get(one, 0.0)
            begun = unfinished and at == last and english < BEGUN
            read.append(TypedWord(one, english, dict(self._reader.read(one, unfinished=begun))))
        if any(_is_plain_english(word) for word in read):
            for word in read:
                self._read_beside_english(word)
        else:
            self._add_corrected(read)
            self._add_heard(read)
        return read

    def _read_beside_english(self, word: TypedWord) -> None:
        """A word near to English is a slip of it, unless another language has it as it stands."""
        if _MAY_BE_SLIP <= word.english < 1.0:
            for language in [at for at in word.meant if word.trust(at) < AS_IT_STANDS]:
                del word.meant[language]
        elif not word.meant and word.english < _LEAST_SLIP:
            word.meant.update(self._reader.corrected(word.text))

    def _add_corrected(self, found: Sequence[TypedWord]) -> None:
        """What a word may be a slip of: in the languages of the other words, or else in any."""
        for word in found:
            around = {
                at for w in found if w is not word for at in w.meant if w.trust(at) >= AS_IT_STANDS
            }
            stands = any(word.trust(at) >= AS_IT_STANDS for at in word.meant)
            if (
                word.english == 1.0
                or is_chat(word.text)
                or (not around and (stands or word.english >= BEGUN))
            ):
                continue
            for language, stems in self._reader.corrected(word.text).items():
                if (language in around or not stands) and word.trust(language) <= WITHOUT_CLITIC:
                    word.meant[language] = {**stems, **word.meant.get(language, {})}

    def _add_heard(self, found: Sequence[TypedWord]) -> None:
        """Words of other scripts in Latin letters, unless a language has all of them as written."""
        surer = SURER if len(found) == 1 else 0.0
        latin = [w for w in found if w.english <= _SLIP and is_latin(w.text)]
        shared = set.intersection(*(set(w.meant) for w in latin)) if latin else set()
        if any(min(w.trust(at) for w in latin) >= AS_IT_STANDS for at in shared):
            return
        for word in latin:
            for language, stems in self._reader.heard(word.text).items():
                if max(stems.values()) > word.english + surer:
                    word.meant.setdefault(language, stems)

    def _likely(self, found: Sequence[TypedWord], own: set[int], *, weak: bool) -> list[int]:
        """The languages that say more of the words than English does, best first."""
        worth: dict[int, float] = {}
        plain = any(_is_plain_english(word) for word in found)
        read = {language for word in found for language in word.meant}  # others say nothing
        for language in read:
            script = self._lexicon.scripts[language]
            theirs = [w for w in found if language in w.meant or script_of(w.text) == script]
            said = sum(word.trust(language) for word in theirs)
            english = sum(word.english for word in theirs)
            at_table = language in own and any(0 < w.trust(language) >= w.english for w in theirs)
            # What is half another language's words as they stand is no English full of slips.
            stand = sum(word.trust(language) >= AS_IT_STANDS for word in theirs)
            mostly = not plain and len(theirs) > _FEW and 2 * stand > len(theirs)
            if said > english or at_table or mostly or (said and weak and said == english):
                worth[language] = said
        return sorted(worth, key=lambda at: (at not in own, -worth[at], at))[:_MOST_LANGUAGES]

    def _scores(self, language: int, found: Sequence[TypedWord]) -> dict[int, float]:
        typed = [
            Typed(w.text, w.meant.get(language) or {w.text: _NO_GUESS})
            for w in found
            if language in w.meant or len(w.text) > TINY or not w.text.isascii()
        ]
        needs = self._needs.get(language)
        if needs is None:
            needs = NeedWords(self._lexicon.wordings(language), _TOUCHED, _STEMS)
            self._needs[language] = needs
        return needs.scores(typed)


def _is_plain_english(word: TypedWord) -> bool:
    """Whether it leaves no doubt that English is typed: not a short word, nor also another's."""
    elsewhere = any(word.trust(at) >= AS_IT_STANDS for at in word.meant)
    return len(word.text) > _SHORT and (
        word.english == 1.0 or (word.english > _SLIP and not elsewhere)
    )


def _likeness(word: Typed) -> float:
    """How near a word is to what English takes it for: one slip in a long word leaves no doubt."""
    corrected = word.corrected or ""
    alike = OSA.normalized_similarity(word.word, corrected)
    return min(_SLIP, alike + (_SAME_FIRST if word.word[:1] == corrected[:1] else 0.0))


def _in_english(
    needs: Sequence[tuple[Concept, float]], english: Sequence[tuple[Concept, float]]
) -> Iterator[Typed]:
    """The first need's English words: services are described in them."""
    concept, score = needs[0]
    if score < _SURE_NEED or (english and english[0][0] is concept):
        return
    for word in content(words(concept.label()))[:_MOST_LABEL_WORDS]:
        yield Typed(word, {stem(word): _LABEL_WORD})


def _without_chat(word: Typed) -> Typed:
    """Digits among letters are Arabic typed as in chat: no English slip has them."""
    if word.corrected and is_chat(word.word):
        return Typed(word.word, {word.word: _NO_GUESS}, unfinished=word.unfinished)
    return word


def _is_strange(word: Typed) -> bool:
    """Whether it neither stands nor is begun in this directory or the English vocabulary."""
    best = max(word.stems.values())
    return bool(word.corrected) or (best < 1.0 and not (word.unfinished and best > _NO_GUESS))


def _marked(text: str) -> Iterator[str]:
    """Latin words with accents, folded: they are not English though their letters are."""
    for written in _LETTERS.findall(text):
        if not written.isascii() and (folded := fold(written)).isascii():
            yield folded


def _without_guesses(
    typed: Sequence[Typed], found: Sequence[TypedWord], likely: Sequence[int]
) -> list[Typed]:
    """The English words; those that are another language's mean themselves and nothing else."""
    theirs = {w.text: w.heard for w in found if any(w.trust(at) > w.english for at in likely)}
    kept = []
    for word in typed:
        if word.word in theirs:
            itself = stem(word.word)
            heard = theirs[word.word]
            stems = {itself: _HEARD_ONLY if heard else word.stems.get(itself, _NO_GUESS)}
            kept.append(Typed(word.word, stems, unfinished=word.unfinished))
        else:
            kept.append(word)
    return kept
