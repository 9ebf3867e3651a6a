"""Days typed with the window language's own months and digits are understood, as they are shown."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from signpost_desktop.casework.cells import read_birth, read_date
from signpost_desktop.casework.client_records import born_words
from signpost_desktop.translations.languages import LANGUAGES
from signpost_desktop.ui.language import day_words, said, speak
from signpost_desktop.ui.typed_days import in_english


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    speak(qapp, "en")


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_shown_as_a_day_can_be_typed_as_one(code: str, english_again: QApplication) -> None:
    speak(english_again, code)
    for month in range(1, 13):
        day = date(2026, month, 17)
        assert read_date(in_english(day_words(day, "long"))) == (day, True)
    assert read_birth(in_english(said(born_words("1984", True)))) == ("1984", True, True)
    assert read_date(in_english("17/03/1984")) == (date(1984, 3, 17), True)
    assert read_date(in_english("17 March 1984")) == (date(1984, 3, 17), True)


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("ar", "١٧ مارس ١٩٨٤"), ("ar", "17 مارس 1984"), ("bn", "১৭ মার্চ ১৯৮৪"),
        ("fa", "۱۷ مارس ۱۹۸۴"), ("so", "17 Maarso 1984"), ("pl", "17 marca 1984"),
        ("pl", "17 marzec 1984"), ("tr", "17 MART 1984"), ("uk", "17 березня 1984 р."),
        ("zh_CN", "1984年3月17日"), ("es", "17 de marzo de 1984"), ("am", "ማርች 17 1984"),
    ],
)  # fmt: skip
def test_months_in_any_form_and_digits_of_any_script(
    code: str, typed: str, english_again: QApplication
) -> None:
    speak(english_again, code)
    assert read_date(in_english(typed)) == (date(1984, 3, 17), True)


@pytest.mark.parametrize("typed", ["32 marzo 1984", "17 marzo", "marzo 1984", "17 marzo 1984 o 85"])
def test_what_is_no_day_is_not_guessed(typed: str, english_again: QApplication) -> None:
    speak(english_again, "es")
    assert read_date(in_english(typed))[0] is None
