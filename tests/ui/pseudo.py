"""Words that nobody speaks, for what drafts do not reach yet: long, and in a language's script.

Every text of the window has them, so whatever is shown in English was not translated.
"""

import re
from collections.abc import Callable, Mapping

import pytest

from signpost_desktop.translations import catalogue
from signpost_desktop.translations.languages import LANGUAGES

Catalogue = Mapping[tuple[str, str], tuple[str, ...]]
_KEPT = re.compile(r"(\{\d*\}|Ctrl\+\w+|\bF\d+\b|\n)")
_LETTERS = {
    "ARABIC": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "LATIN": "aeioumnrstlkdbgpqwxyzcfhjv",
}
_LONGER = 1.35


def in_script(source: str, script: str) -> str:
    """A text as long as a long translation."""
    letters = _LETTERS[script]

    def word(found: re.Match[str]) -> str:
        size = round(len(found.group()) * _LONGER)
        return "".join(letters[(at * 7 + len(found.group())) % len(letters)] for at in range(size))

    parts = _KEPT.split(source)
    return "".join(
        part if _KEPT.fullmatch(part) else re.sub(r"[A-Za-z]+", word, part) for part in parts
    )


def speak_pseudo(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """From now on the language's words are these, where it has no drafts."""
    real: Callable[[str], Catalogue] = catalogue.words_of
    language = LANGUAGES[code]

    def words_of(wanted: str) -> Catalogue:
        return {
            key: forms or (in_script(key[1], language.scripts[0]),) * language.forms
            for key, forms in real(wanted).items()
        }

    monkeypatch.setattr(catalogue, "words_of", words_of)
