"""English that is left over in a language of Latin letters: known by its words, not its letters."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from tests.ui.every_view.seeing import ISOLATES, standing

from signpost_desktop.translations.catalogue import words_of

_PLACEHOLDER = re.compile(r"\{\d*\}|\n")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_END = re.compile(r"[.:;,·!?()\n“”«»]|  ")
_MARKS = str.maketrans("\u00a0\u202f", "  ", ISOLATES)
_Words = tuple[str, ...]


def left_over(text: str, code: str, data: tuple[str, ...]) -> str:
    """The English of a text that the language says in other words, if it stands in here.

    Two words and more wherever they stand; one word where it is a whole label or sentence.
    """
    plain = text.translate(_MARKS)
    for english in _found(plain, code):
        bare = standing(data).sub(" ", plain)
        if any(again == english for again in _found(bare, code)):
            return " ".join(english)
    return ""


def _found(plain: str, code: str) -> Iterator[_Words]:
    english = _english(code)
    for piece in _END.split(plain):
        words = _words(piece)
        if len(words) == 1 and words in english.get(words, ()):
            yield words
        for at in range(len(words) - 1):
            for each in english.get(words[at : at + 2], ()):
                if words[at : at + len(each)] == each:
                    yield each


@cache
def _english(code: str) -> Mapping[_Words, tuple[_Words, ...]]:
    """English that has other words in the language, by its first two words."""
    known = words_of(code)
    own = {form for forms in known.values() for form in forms}
    pieces = [_words(piece) for form in own for piece in _END.split(form)]
    begun = {words[at : at + length] for words in pieces for at in range(len(words))
             for length in (1, 2)}  # fmt: skip
    drafts = " | ".join(map(" ".join, pieces))
    found: dict[_Words, set[_Words]] = {}
    for (_context, source), forms in known.items():
        if not forms:  # no draft yet: English stands in
            continue
        for part in _PLACEHOLDER.split(source):
            for piece in _END.split(part):
                words = _words(piece)
                whole = len(words) > 1 or source.strip(" .:…") == piece.strip(" .:…")
                if not words or not whole:
                    continue
                if words[:2] not in begun or f" {' '.join(words)} " not in f" {drafts} ":
                    found.setdefault(words[:2], set()).add(words)
    return {first: tuple(every) for first, every in found.items()}


def _words(text: str) -> _Words:
    return tuple(word.casefold() for word in _WORD.findall(text))
