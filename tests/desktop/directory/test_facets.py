"""What a query says besides the need: where, when, in which language, for nothing."""

from datetime import date

import pytest

from signpost_desktop.application import Vocabulary
from signpost_desktop.directory.facets import Facets, language_names, read_facets

TUESDAY = date(2026, 11, 24)


def read(vocabulary: Vocabulary, text: str, today: date = TUESDAY) -> Facets:
    return read_facets(text, vocabulary.places, today)


def test_two_facets_and_the_need(vocabulary: Vocabulary) -> None:
    facets = read(vocabulary, "free food saturday")
    assert facets.words == ["food"]
    assert (facets.free, facets.days) == (True, {date(2026, 11, 28)})


def test_every_facet_at_once(vocabulary: Vocabulary) -> None:
    facets = read(vocabulary, "Free Somali-speaking advice tomorrow near N7 6QT")
    assert facets.place is not None and facets.place.postcode == "N7 6QT"
    assert facets.languages == {"so"}
    assert facets.days == {date(2026, 11, 25)}
    assert facets.free
    assert "advice" in facets.words and "speaking" not in facets.words


@pytest.mark.parametrize(
    ("word", "days"),
    [
        ("today", {24}),
        ("tomorrow", {25}),
        ("tuesday", {24}),
        ("tuesdays", {24}),
        ("monday", {30}),
        ("weekend", {28, 29}),
        ("saturday sunday", {28, 29}),
        ("dinner", set()),
    ],
)
def test_days_are_the_next_of_their_name(vocabulary: Vocabulary, word: str, days: set[int]) -> None:
    assert read(vocabulary, f"food {word}").days == {date(2026, 11, day) for day in days}


def test_a_weekend_that_has_begun_is_this_one(vocabulary: Vocabulary) -> None:
    saturday = date(2026, 11, 28)
    assert read(vocabulary, "food weekend", saturday).days == {saturday, date(2026, 11, 29)}


@pytest.mark.parametrize("text", ["free", "saturday", "free saturday"])
def test_words_that_are_all_there_is_stay_the_need(vocabulary: Vocabulary, text: str) -> None:
    assert read(vocabulary, text).words == text.split()


def test_a_language_alone_is_part_of_the_need(vocabulary: Vocabulary) -> None:
    """ "somali women": the word may stand in a name, so it is kept."""
    facets = read(vocabulary, "somali women")
    assert facets.words == ["somali", "women"]
    assert facets.languages == {"so"}
    assert read(vocabulary, "english lessons").languages == frozenset()


@pytest.mark.parametrize("text", ["", "  ", "!!", "\x00", "\udc80", "n7"])
def test_nothing_to_look_for(vocabulary: Vocabulary, text: str) -> None:
    assert read(vocabulary, text).words == []


def test_language_names_are_folded() -> None:
    assert language_names()["somali"] == "so"
    assert language_names()["turkish"] == "tr"
