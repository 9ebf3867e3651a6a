"""The lists of answers about a person, each with its two states besides a value."""

import json
from functools import cache

from PySide6.QtCore import QCoreApplication

from signpost_desktop.casework.choices import words_of
from signpost_desktop.resources import resource
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT
from signpost_desktop.translations.languages import ENGLISH
from signpost_desktop.ui.language import language_words, said, spoken

Pairs = tuple[tuple[str, str], ...]
translate = QCoreApplication.translate


def with_states(pairs: Pairs) -> Pairs:
    """The answers after *not asked* and *prefers not to say*, which are not the same."""
    return (
        (NOT_ASKED, translate("Answers", "Not asked")),
        (PREFERS_NOT, translate("Answers", "Prefers not to say")),
        *pairs,
    )


def code_list(name: str) -> Pairs:
    """The codes and words of a shipped code list, grouped ones with their group's name first."""
    if name == "languages":
        english = spoken() is ENGLISH
        return tuple(
            (code, label if english else language_words(code))
            for code, label, _group in _read(name)
        )
    return tuple((code, _listed(label, group)) for code, label, group in _read(name))


def english_language(code: str) -> str:
    """A language's English name as the code list has it, or ""."""
    return next((label for known, label, _group in _read("languages") if known == code), "")


def said_pairs(choices: dict[str, str]) -> Pairs:
    """A table of choices in the window's language."""
    return tuple((code, said(words)) for code, words in choices.items())


@cache
def _read(name: str) -> tuple[tuple[str, str, str], ...]:
    values = json.loads(resource("codelists", f"{name}.json").read_text("utf-8"))["values"]
    return tuple(
        (str(each["code"]), str(each["label"]), str(each.get("group", ""))) for each in values
    )


def _listed(label: str, group: str) -> str:
    words = translate("Lists", label)
    if not group:
        return words
    return translate("Answers", "{0}: {1}").format(translate("Lists", group), words)


def yes_no() -> Pairs:
    """Not asked, prefers not to say, yes, no."""
    return with_states((("yes", translate("Answers", "Yes")), ("no", translate("Answers", "No"))))


def told_answers() -> Pairs:
    """Whether somebody was told how we use their information."""
    return with_states(
        (("yes", translate("Answers", "Yes")), ("not_yet", translate("Answers", "Not yet")))
    )


def gender_answers() -> Pairs:
    """Gender in the person's own words as far as these go; other words are kept as they are."""
    return with_states(
        (
            ("woman", translate("Answers", "Woman")),
            ("man", translate("Answers", "Man")),
            ("non_binary", translate("Answers", "Non-binary")),
            ("other", translate("Answers", "In another way")),
        )
    )


def answer_words(code: str, pairs: Pairs) -> str:
    """The words of an answer."""
    return said(words_of(code, dict(pairs)))
