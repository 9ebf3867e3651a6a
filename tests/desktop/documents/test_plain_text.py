"""Words from outside: nothing that controls the page, the terminal or the order of a number."""

import pytest

from signpost_desktop.documents.plain_text import (
    clean,
    isolate,
    isolate_apart,
    isolate_numbers,
    without_isolates,
)


def test_markup_stays_as_words() -> None:
    assert clean("<b>Food</b> & <script>") == "<b>Food</b> & <script>"


@pytest.mark.parametrize("hostile", ["a\x00b", "a\x1b[2Jb", "a\u202eb", "a\u2066b", "a\ud800b"])
def test_control_characters_and_overrides_go(hostile: str) -> None:
    cleaned = clean(hostile)
    assert not set(cleaned) & set("\x00\x1b\u202e\u2066\ud800")
    assert cleaned.startswith("a")
    assert cleaned.endswith("b")


def test_lines_become_one_line_and_long_text_is_cut_honestly() -> None:
    assert clean(" one\n\ttwo\u2028three ") == "one two three"
    cut = clean("x" * 1_000_000, 50)
    assert len(cut) == 50
    assert cut.endswith("…")


def test_persian_and_bengali_joiners_are_kept() -> None:
    assert clean("می\u200cخواهم") == "می\u200cخواهم"


def test_a_number_is_isolated_and_not_broken_over_lines() -> None:
    assert isolate("020 7946 0500") == "\u2066020\u00a07946\u00a00500\u2069"
    assert without_isolates(isolate("020 7946 0500")) == "020 7946 0500"
    assert isolate("") == ""
    assert isolate_apart("") == ""


@pytest.mark.parametrize("number", ["0800 123 4567", "+44 7700 900123", "N7 6QT", "9:00–17:00"])
def test_numbers_in_running_text_are_isolated(number: str) -> None:
    assert isolate(number) in isolate_numbers(f"ring {number} first")


def test_a_year_is_left_in_its_place() -> None:
    assert isolate_numbers("checked March 2026") == "checked March 2026"
