"""The languages' files: what is shipped can be used, and what could not be is found."""

from dataclasses import replace
from pathlib import Path

import pytest

from signpost_desktop.translations.catalogue import Message, file_of, read, share_of, words_of
from signpost_desktop.translations.checks import problems
from signpost_desktop.translations.languages import DRAFTED, LANGUAGES

ROWS = Message("Team", "{0} rows since {1}. Press Ctrl+S.", (), counted=True, reviewed=False)


@pytest.mark.parametrize("language", DRAFTED, ids=lambda each: each.code)
def test_every_shipped_wording_can_be_used(language: object) -> None:
    assert language in DRAFTED
    messages = read(file_of(language.code))
    found = [(each.source, why) for each in messages for why in problems(each, language)]
    assert len(messages) > 1_000
    assert not found


def translated(source: str, *forms: str) -> Message:
    return Message("Words", source, forms, counted=len(forms) > 1, reviewed=False)


@pytest.mark.parametrize(
    ("code", "source", "words", "why"),
    [
        ("es", "Row {0} of {1}", "Fila {0}", "{1} is missing"),
        ("es", "Row {0}", "Fila {0} {2}", "{2} is too much"),
        ("es", "Row {0}", "Fila {0} {x}", "it holds a { or }"),
        ("es", "Save", "Guardar ", "begins or ends with a space"),
        ("es", "Save", "Guar\u202edar", "cannot be seen"),
        ("es", "Save", "Guar\ndar", "lines are not as many"),
        ("es", "Save", "<b>Guardar</b>", "< or &"),
        ("es", "Save (Ctrl+S)", "Guardar (Ctrl+G)", "Ctrl+S is missing"),
        ("es", "In danger, ring 999", "En peligro, llame al 112", "999 is missing"),
        ("es", "Save", "Сохранить", "another script"),
        ("ar", "Save the note", "Save the note", "no letter of Arabic"),
        ("ar", "Save the note", "احفظ the الملاحظة please", "Latin letters"),
        ("bn", "Save the note", "नोट सहेजें", "another script"),
        ("es", "No", "N" * 60, "four times as long"),
    ],
)
def test_a_wording_that_cannot_stand_for_its_source_is_found(
    code: str, source: str, words: str, why: str
) -> None:
    assert any(why in each for each in problems(translated(source, words), LANGUAGES[code]))


@pytest.mark.parametrize(
    ("code", "source", "words"),
    [
        ("ar", "Signpost", "Signpost"),
        ("ar", "{0} GB", "{0} GB"),
        ("fa", "Press Ctrl+S to save", "برای ذخیره Ctrl+S را بزنید"),
        ("zh_CN", "Ring 999.", "拨打 999。"),
        ("uk", "Row {0} of {1}", "{1}, рядок {0}"),
    ],
)
def test_a_good_wording_is_let_through(code: str, source: str, words: str) -> None:
    assert not problems(translated(source, words), LANGUAGES[code])


def test_every_plural_form_is_needed() -> None:
    polish = LANGUAGES["pl"]
    forms = ("{0} wiersz, {1}. Ctrl+S", "{0} wiersze, {1}. Ctrl+S", "{0} wierszy, {1}. Ctrl+S")
    assert not problems(replace(ROWS, forms=forms), polish)
    assert problems(replace(ROWS, forms=forms[:2]), polish)
    assert problems(replace(ROWS, forms=(*forms[:2], "")), polish)


def test_a_form_for_one_number_may_say_it_in_words() -> None:
    assert not problems(
        translated("{0} days", "jeden dzień", "{0} dni", "{0} dni"), LANGUAGES["pl"]
    )
    assert problems(translated("{0} days", "un jour", "{0} jours"), LANGUAGES["fr"])  # also for 0


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3}),
        ("pl", {1: 0, 2: 1, 4: 1, 5: 2, 12: 2, 21: 2, 22: 1, 0: 2}),
        ("uk", {1: 0, 21: 0, 11: 2, 2: 1, 12: 2, 22: 1, 5: 2}),
        ("fr", {0: 0, 1: 0, 2: 1}),
        ("so", {0: 1, 1: 0, 2: 1}),
        ("tr", {0: 0, 1: 0, 7: 0}),
    ],
)
def test_a_number_has_the_form_that_its_language_has_for_it(
    code: str, numbers: dict[int, int]
) -> None:
    language = LANGUAGES[code]
    assert {number: language.plural(number) for number in numbers} == numbers
    assert {language.plural(number) for number in range(200)} == set(range(language.forms))


def test_a_language_without_a_file_has_no_words() -> None:
    assert words_of("xx") == {}


def test_drafts_and_what_a_speaker_has_read_are_counted_apart(tmp_path: Path) -> None:
    path = tmp_path / "signpost_so.ts"
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="so">'
        "<context><name>Keys</name>"
        "<message><source>Save</source><translation>Kaydi</translation></message>"
        '<message><source>Note</source><translation type="unfinished">Qoraal</translation>'
        "</message>"
        '<message><source>Who</source><translation type="unfinished"></translation></message>'
        "</context></TS>",
        "utf-8",
    )
    messages = read(path)
    assert [each.drafted for each in messages] == [True, True, False]
    assert (share_of(messages).drafted, share_of(messages).reviewed) == (66, 33)
