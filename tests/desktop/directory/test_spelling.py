"""Endings and slips: what typed words may have been meant to be."""

import pytest

from signpost_desktop.directory.spelling import Spelling, Typed

COUNTS = {
    "dentist": 40, "dental": 30, "dentures": 3, "immigration": 25, "advice": 90, "benefits": 60,
    "benefit": 50, "food": 80, "foot": 12, "universal": 20, "credit": 22, "pharmacy": 15,
    "counselling": 33, "diabetes": 9, "domestic": 10, "খাবার": 4, "exampel": 1, "example": 30,
}  # fmt: skip


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    return Spelling(COUNTS)


def one(spelling: Spelling, word: str, *, unfinished: bool = False) -> Typed:
    (typed,) = spelling.read([word], unfinished=unfinished)
    return typed


def test_a_known_word_is_meant(spelling: Spelling) -> None:
    typed = one(spelling, "benefits")
    assert typed.stems == {"benefit": 1.0}
    assert typed.corrected is None


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("dentsit", "dentist"),
        ("dentis", "dentist"),
        ("benifits", "benefits"),
        ("imigration", "immigration"),
        ("farmacy", "pharmacy"),
        ("councelling", "counselling"),
        ("diabetis", "diabetes"),
        ("univeral", "universal"),
        ("খাবাার", "খাবার"),
    ],
)
def test_slips_are_put_right(spelling: Spelling, slip: str, meant: str) -> None:
    typed = one(spelling, slip)
    assert typed.corrected == meant
    assert max(typed.stems.values()) < 1.0


@pytest.mark.parametrize("word", ["xqzvb", "ab", "2026", "🦷", "zzzzzzzzzzzzzzzzzzzz"])
def test_what_is_like_nothing_stays_as_it_is(spelling: Spelling, word: str) -> None:
    typed = one(spelling, word)
    assert typed.corrected is None
    assert list(typed.stems) == [word]


def test_a_real_english_word_is_not_called_a_slip(spelling: Spelling) -> None:
    typed = one(spelling, "emigration")
    assert typed.corrected is None
    assert "immigr" in typed.stems
    assert one(spelling, "door").corrected is None


def test_a_word_that_stands_once_may_be_somebodys_slip(spelling: Spelling) -> None:
    typed = one(spelling, "exampel")
    assert typed.stems["exampel"] == 1.0
    assert "exampl" in typed.stems


def test_only_the_last_word_may_be_unfinished(spelling: Spelling) -> None:
    first, last = spelling.read(["den", "den"], unfinished=True)
    assert not first.unfinished and last.unfinished
    assert {"dentist", "dental", "dentur"} <= set(last.stems)
    assert last.corrected is None
    assert one(spelling, "d", unfinished=True).stems == {"d": 0.5}


def test_a_finished_beginning_counts_less_than_the_word_itself(spelling: Spelling) -> None:
    typed = one(spelling, "benefit", unfinished=True)
    assert typed.stems["benefit"] == 1.0
    assert one(spelling, "foo", unfinished=True).stems["food"] == 0.85


def test_long_and_empty_input(spelling: Spelling) -> None:
    assert spelling.read([], unfinished=True) == []
    assert one(spelling, "a" * 10_000).corrected is None
    assert Spelling({}).read(["food"], unfinished=True)[0].stems == {"food": 0.5}
