"""What a typed word may mean in each language: as it stands, another form, begun, a slip."""

from collections.abc import Iterable, Mapping
from math import log2

from rapidfuzz import process
from rapidfuzz.distance import OSA

from signpost_desktop.directory.languages import romanised, roots
from signpost_desktop.directory.languages.lexicon import Form, Lexicon
from signpost_desktop.directory.languages.scripts import LATIN, script_of
from signpost_desktop.directory.languages.stemming import stem_in, variants, without_owner
from signpost_desktop.directory.remembered import Remembered

Meant = dict[int, dict[str, float]]
"""By language the stems that a word may mean, each with how likely it is meant (1 is certain)."""

AS_IT_STANDS, ANOTHER_FORM, WITHOUT_CLITIC, BEGUN, ALSO_BEGUN = 1.0, 0.97, 0.85, 0.85, 0.35
_OWNED = 0.8  # a word that stands as it is, and may be another one with "my" after it
_LATIN_FORM = 0.9  # another form of a word may well be English with a slip
_MOST_ENDINGS, _MOST_READ, _MOST_ALIKE = 8, 300, 400
_TRUST, _A_SLIP, _MOST_CORRECTIONS = 1.05, 0.2, 6
_SAME_BEGINNING, _BEGINNING = 0.65, 4  # two words with so many letters alike may be two forms
_NEAR = 0.13  # corrections that are that much worse than the best are left out
_ALIKE, _MOST_HEARD = 0.08, 6  # what sounds that much less alike is left out
_FOR_COUNT, _COMMON = 0.015, 0.09  # how much more likely a word is that stands in many wordings
_CHATTED = ("ar",)  # languages that are typed with digits for letters
_REMEMBERED = 300


class WordReader:
    """Reads one word at a time in every language of its script."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._read_before: Remembered[tuple[str, bool], Meant] = Remembered(_REMEMBERED)
        self._corrected: Remembered[str, Meant] = Remembered(_REMEMBERED)
        self._heard: Remembered[str, Meant] = Remembered(_REMEMBERED)

    def read(self, word: str, *, unfinished: bool) -> Meant:
        """The word as it stands or in another form; when `unfinished`, what it may become."""
        return self._read_before.one(
            (word, unfinished), lambda: self._read(word, unfinished=unfinished)
        )

    def corrected(self, word: str) -> Meant:
        """What the word may be a slip or an unknown form of."""
        return self._corrected.one(word, lambda: self._correct(word))

    def heard(self, word: str) -> Meant:
        """What the word may be in Latin letters for a language of another script."""
        return self._heard.one(word, lambda: self._hear(word))

    def _read(self, word: str, *, unfinished: bool) -> Meant:
        begun = unfinished and len(word) > 1
        # The word itself stands first among those that begin with it.
        forms = self._lexicon.beginning(word, _MOST_READ) if begun else self._lexicon.forms([word])
        meant: Meant = {}
        for form in forms:
            if form.text != word:
                break
            meant.setdefault(form.language, {})[form.stem] = AS_IT_STANDS
        self._add_other_forms(word, meant)
        if begun:
            _add_endings(word, forms, meant)
        elif meant:
            self._add_owned(word, meant)
        return meant

    def _add_other_forms(self, word: str, meant: Meant) -> None:
        others = [at for at in self._lexicon.of_script(script_of(word)) if at not in meant]
        codes = self._lexicon.codes
        whole = {at: stem_in(codes[at], word) for at in others}
        parts = {at: list(variants(codes[at], word)) for at in others}
        wanted = {*whole.values(), *(stem for stems in parts.values() for stem in stems)}
        known = self._lexicon.known_stems(wanted) if wanted else set()
        form = _LATIN_FORM if word.isascii() else ANOTHER_FORM
        for at in others:
            if (whole[at], at) in known:
                meant[at] = {whole[at]: form}
                continue
            cut = [stem for stem in parts[at] if (stem, at) in known]
            if cut:
                meant[at] = dict.fromkeys(cut[:2], WITHOUT_CLITIC)

    def _add_owned(self, word: str, meant: Meant) -> None:
        codes = self._lexicon.codes
        parts = {at: list(without_owner(codes[at], word)) for at in meant}
        wanted = {stem for stems in parts.values() for stem in stems}
        known = self._lexicon.known_stems(wanted) if wanted else set()
        for at, stems in parts.items():
            for stem in stems:
                if (stem, at) in known:
                    meant[at].setdefault(stem, _OWNED)

    def _correct(self, word: str) -> Meant:
        # An Ethiopic letter is a consonant with its vowel: two of them are half a word.
        ethiopic = script_of(word) == roots.ETHIOPIC
        slips = 0 if len(word) < 3 or word.isdigit() else 1 if len(word) < 5 + ethiopic else 2
        if not slips:
            return {}
        half = max(1, (len(word) - 1) // 2)
        near: dict[str, float] = {}
        alike = list(self._lexicon.spelt_alike(word[:half], word[-half:], _MOST_ALIKE))
        for meant, distance, _ in process.extract(
            word, alike, scorer=OSA.distance, score_cutoff=slips, limit=_MOST_ALIKE
        ):
            cost = distance + 0.5 * (word[0] != meant[0])
            near[meant] = _TRUST - _A_SLIP * cost
        if ethiopic:
            near = dict(self._of_one_root(word)) | near
        if not near:
            near = dict(_other_forms(word, alike))
        best = sorted(near, key=lambda meant: (-near[meant], meant))[:_MOST_CORRECTIONS]
        return self._meant(
            {text: near[text] for text in best if near[text] > near[best[0]] - _NEAR}
        )

    def _of_one_root(self, word: str) -> Iterable[tuple[str, float]]:
        root = roots.root_of(word)
        for language, code in self._lexicon.codes.items():
            if root and code in roots.LANGUAGES:
                for form in self._lexicon.heard(root, language):
                    yield form.text, roots.likeness(word, form.text)

    def _hear(self, word: str) -> Meant:
        if (
            len(word) < 2
            or word in romanised.ARTICLES
            or not (script_of(word) == LATIN or romanised.is_chat(word))
        ):
            return {}
        chatted = romanised.is_chat(word)
        meant: Meant = {}
        for at, code in self._lexicon.codes.items():
            if code in (_CHATTED if chatted else romanised.LANGUAGES):
                stems = self._hear_in(at, word)
                shorter = "" if stems else romanised.without_ending(code, word)
                if shorter:
                    near = self._hear_in(at, shorter)
                    stems = {stem: WITHOUT_CLITIC * far for stem, far in near.items()}
                if stems:
                    meant[at] = stems
        return meant

    def _hear_in(self, language: int, word: str) -> dict[str, float]:
        """The stems that sound like it, those that much less alike left out; common words first."""
        code = self._lexicon.codes[language]
        found = self._lexicon.heard(romanised.key_of(code, word), language)
        alike = {form.text: romanised.likeness(code, word, form.text) for form in found}
        worth = {
            form.text: alike[form.text] + min(_COMMON, _FOR_COUNT * log2(form.times))
            for form in found
        }
        best = max(worth.values(), default=0.0)
        ranked = sorted(found, key=lambda form: (-worth[form.text], form.text))[:_MOST_HEARD]
        stems: dict[str, float] = {}
        for form in ranked:
            if worth[form.text] > best - _ALIKE:
                stems[form.stem] = max(stems.get(form.stem, 0.0), alike[form.text])
        return stems

    def _meant(self, texts: Mapping[str, float]) -> Meant:
        meant: Meant = {}
        for form in self._lexicon.forms(texts) if texts else ():
            held = meant.setdefault(form.language, {})
            held[form.stem] = max(held.get(form.stem, 0.0), texts[form.text])
        return meant


def _add_endings(word: str, begun: Iterable[Form], meant: Meant) -> None:
    found: dict[int, list[Form]] = {}
    for form in begun:
        if form.text != word:
            found.setdefault(form.language, []).append(form)
    for language, forms in found.items():
        forms.sort(key=lambda form: (-form.times, len(form.text)))
        trust = ALSO_BEGUN if language in meant else BEGUN
        held = meant.setdefault(language, {})
        for form in forms[:_MOST_ENDINGS]:
            held.setdefault(form.stem, trust)


def _other_forms(word: str, alike: Iterable[str]) -> Iterable[tuple[str, float]]:
    """Words that begin with the same letters for long: an ending that no rule knows."""
    for other in alike:
        same = sum(1 for _ in _alike_until(word, other))
        if same >= _BEGINNING and same >= _SAME_BEGINNING * max(len(word), len(other)):
            yield other, 0.9 * same / max(len(word), len(other))


def _alike_until(one: str, other: str) -> Iterable[None]:
    for a, b in zip(one, other, strict=False):
        if a != b:
            return
        yield None
