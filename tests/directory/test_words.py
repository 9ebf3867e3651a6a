"""Sentences below the window read as English and still know what they were made of."""

import pickle
from datetime import UTC, date, datetime

import pytest

from signpost_directory.errors import BadInput
from signpost_directory.words import (
    Dated,
    Words,
    counted,
    for_people,
    one_and_another,
    together,
)


def test_a_sentence_reads_as_english_with_its_values() -> None:
    assert (
        Words("Row {0} of {1} is empty.", 12_345, "list.csv") == "Row 12,345 of list.csv is empty."
    )
    assert Words("A brace { stands here.") == "A brace { stands here."


def test_a_sentence_keeps_its_template_and_values() -> None:
    words = Words("Not checked since {0}.", date(2026, 3, 1))
    assert (words.template, words.values) == ("Not checked since {0}.", ("1 March 2026",))
    assert words.count("e") == 3  # it is a text, and does what texts do


def test_a_sentence_is_whole_after_it_went_to_another_process() -> None:
    sent = counted("{0} day left of {1}", "{0} days left of {1}", 1, Words("the {0}", "month"))
    came = pickle.loads(pickle.dumps(sent))
    assert came == sent == "1 day left of the month"
    assert (came.template, came.number) == ("{0} days left of {1}", 1)
    assert came.values[1].template == "the {0}"


@pytest.mark.parametrize(
    ("form", "english"),
    [
        (None, "6 November 2026"),
        ("day", "6 November"),
        ("month", "November 2026"),
        ("short", "Fri 6 Nov"),
        ("short_year", "Fri 6 Nov 2026"),
        ("weekday", "Fri"),
    ],
)
def test_a_date_is_written_in_its_form(form: str | None, english: str) -> None:
    dated = Dated(date(2026, 11, 6), form)  # type: ignore[arg-type]
    assert dated == english
    assert pickle.loads(pickle.dumps(dated)).form == dated.form


def test_an_instant_is_written_with_its_time() -> None:
    assert Dated(datetime(2026, 11, 6, 9, 5, tzinfo=UTC)) == "6 November 2026, 09:05"


def test_parts_and_names_are_put_together() -> None:
    assert together(("Open", "today"), " ") == "Open today"
    assert one_and_another(("Bilan", "Ayaan")) == "Bilan and Ayaan"
    assert one_and_another(()) == ""


def test_a_table_becomes_words_and_anything_else_is_refused() -> None:
    table = for_people({"a": "one", "b": ("two", "three")})
    assert isinstance(table["a"], Words)
    assert all(isinstance(each, Words) for each in table["b"])
    with pytest.raises(TypeError):
        for_people(7)


def test_the_reasons_of_bad_input_can_each_be_translated() -> None:
    error = BadInput(("First.", Words("Row {0}.", 2)))
    assert str(error) == error.message == "First. Row 2."
    assert [each.template for each in error.message.values] == ["First.", "Row {0}."]
