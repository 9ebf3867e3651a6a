"""One folding for the index and for what is typed, in every script that people bring."""

import pytest

from signpost_directory.normalise import (
    apart,
    as_written,
    content,
    fold,
    stem,
    stems,
    words,
    words_of_names,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GP, near King's Cross!", ["gp", "near", "kings", "cross"]),
        ("drop-in foo_bar 24/7", ["drop", "in", "foo", "bar", "24", "7"]),
        ("İstanbul ISIZ ıspanak", ["istanbul", "isiz", "ispanak"]),  # Turkish
        ("Łódź żółć", ["lodz", "zolc"]),  # Polish
        ("Việt Nam răng", ["viet", "nam", "rang"]),  # Vietnamese
        ("Dhakhtarka ilkaha", ["dhakhtarka", "ilkaha"]),  # Somali
        ("أحمد إبراهيم آمنة مؤسسة", ["احمد", "ابراهيم", "امنه", "موسسه"]),  # Arabic
        ("مَدْرَسَة طعــام", ["مدرسه", "طعام"]),  # Arabic with vowels, and stretched
        ("می\u200cخواهم کتاب", ["ميخواهم", "كتاب"]),  # Persian
        ("বাংলা খাবার", ["বাংলা", "খাবার"]),  # Bengali: vowel signs stay
        ("हिन्दी दाँत", ["हिन्दी", "दाँत"]),  # Hindi
        ("ਪੰਜਾਬੀ ਖਾਣਾ", ["ਪੰਜਾਬੀ", "ਖਾਣਾ"]),  # Punjabi
        ("தமிழ் உணவு", ["தமிழ்", "உணவு"]),  # Tamil
        ("မြန်မာ", ["မြန်မာ"]),  # Burmese
        ("ሐኪም ኀይል ጸሎት ዐለም ሠላም", ["ሀኪም", "ሀይል", "ፀሎት", "አለም", "ሰላም"]),  # Amharic
        ("ትግርኛ", ["ትግርኛ"]),  # Tigrinya
        ("Лёля й", ["леля", "и"]),  # Cyrillic
        ("食物银行 food 热", ["食物", "物银", "银行", "food", "热"]),  # Chinese: pairs
        ("שָׁלוֹם", ["שלום"]),  # Hebrew
        ("한국어 음식", ["한국어", "음식"]),  # Korean
        ("Straße œuf ﬁne ２４", ["strasse", "oeuf", "fine", "24"]),
    ],
)
def test_words_of_many_scripts(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize("mark", ["'", "’", "‘", "ʼ", "`", "´"])
def test_every_apostrophe_is_the_same(mark: str) -> None:
    assert words(f"O{mark}Brien can{mark}t") == ["obrien", "cant"]


def test_a_name_is_found_with_its_article_and_without() -> None:
    assert words("D'Arcy House") == ["arcy", "house"]
    assert as_written("D'Arcy House") == ["darcy", "house"]
    assert words_of_names("D'Arcy House") == ["arcy", "house", "darcy"]
    assert words_of_names("King's House") == words("King's House") == ["kings", "house"]


def test_an_article_can_stand_apart() -> None:
    assert apart("pas d’argent, l'été") == "pas d argent, l été"
    assert apart("O'Brien's t'ai chi") == "O'Brien's t'ai chi"


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\u200f", "\u202e", "\u2066", "\ufeff"])
def test_marks_that_nobody_sees_do_not_cut_words(mark: str) -> None:
    assert words(f"den{mark}tist") == ["dentist"]


@pytest.mark.parametrize("text", ["Ａ Café", "İIıi", "مؤسسة", "বাংলা", "Ångström ﬃ", "ΆΣΑΣ"])
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_what_was_composed_and_what_was_not_are_one() -> None:
    assert fold("cafe\u0301") == fold("café") == "cafe"
    assert words("দাঁত ড\u09bc") == words("দাঁত \u09dc")


def test_stems_are_english_only_and_leave_short_words_and_numbers() -> None:
    assert stems("Housing benefits advised") == ["hous", "benefit", "advis"]
    assert [stem(word) for word in ("gas", "1234", "খাবার", "xanuun")] == [
        "gas",
        "1234",
        "খাবার",
        "xanuun",
    ]


def test_stop_words_go_unless_nothing_else_is_there() -> None:
    assert content(["i", "need", "a", "dentist"])[-1] == "dentist"
    assert "a" not in content(["a", "dentist"])
    assert content(["the", "and"]) == ["the", "and"]


@pytest.mark.parametrize(
    "text", ["", "   ", "!!! --", "\x00\x01", "🦷🙂", "\udc80", "\u0301\u0301"]
)
def test_text_without_words_has_none(text: str) -> None:
    assert words(text) == []
