"""Words of one language that mean the same at the table: another country's, or everyday ones.

A Brazilian says "celular" and "ônibus" where somebody from Portugal says "telemóvel" and
"autocarro": every wording of a need would have to stand in the labels twice. They are data
(resources/search/same_words_XX.txt): folded words, a meaning a line; plurals in "s" and Romanian
articles come by themselves. First stands the word whose stem is that of no other word (Snowball
makes one of "móvil" and "movilidad"). A word stands there only if it has no other meaning that
people come with: "renta" is rent in Mexico and income tax in Spain. Some stand there only to be
kept apart from a word that Snowball takes for the same ("répit" and "repas").

When they change, `FORM` in stemming.py is raised: the lexicon is made with them.
"""

from signpost_desktop.resources import resource

_ENDINGS = {
    "es": ("", "s"), "pt": ("", "s"), "fr": ("", "s"), "it": ("",), "pl": ("",), "tr": ("",),
    "ro": ("", "ul", "ului", "i", "ii", "ilor"),
}  # fmt: skip
"""By language with a file of such words: what may stand behind each of them."""


def same_words(language: str) -> dict[str, str]:
    """For each word that may stand for another of its language the one that stands for all."""
    if language not in _ENDINGS:
        return {}
    same: dict[str, str] = {}
    for line in resource("search", f"same_words_{language}.txt").read_text("utf-8").splitlines():
        meant, *others = line.split()
        for other in others:
            same |= {other + ending: meant for ending in _ENDINGS[language]}
    return same
