"""The card for a GP and the letter about language and support: bilingual, and of nobody."""

import re

import pytest
from on_paper import rows_on_paper
from sheet_samples import unpacked

from signpost_desktop.documents.fonts import drawable
from signpost_desktop.documents.letter import (
    FORMATS,
    INTERPRETER,
    SUPPORT,
    Letter,
    LetterKind,
    letter_pdf,
)
from signpost_desktop.documents.preview import page_count, page_text
from signpost_desktop.documents.sheet_labels import (
    SheetLabels,
    available_languages,
    corrected,
    load_labels,
)
from signpost_desktop.resources import resource

FOLDER = resource("labels", "letters")
LANGUAGES = tuple(available_languages(FOLDER))
EVERYTHING = frozenset(FORMATS + SUPPORT)
SPOKEN = (("العربية", "Arabic"), ("Soomaali", "Somali"))


def words_of(language: str) -> SheetLabels:
    return load_labels(FOLDER, language)


def letter(kind: LetterKind, **changes: object) -> Letter:
    fields: dict[str, object] = {"spoken": SPOKEN, "interpreter": "woman", "needs": EVERYTHING}
    fields |= {"made_on": "29 November 2026"} | changes
    return Letter(kind, **fields)  # type: ignore[arg-type]


def flat(pdf: bytes) -> str:
    pages = (page_text(pdf, number) for number in range(page_count(pdf)))
    return " ".join(" ".join(pages).replace("\u200e", "").replace("\u200b", "").split())


def holds(text: str, words: str) -> bool:
    """Whether all the words are there; two columns are copied line by line.

    A hyphen at the end of a line is lost in copying, and Chinese lines end anywhere.
    """
    pieces = list(words) if words[0] >= "\u4e00" else words.replace("-", " ").split()
    return all(piece in text for piece in pieces)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LetterKind)
def test_it_is_one_small_page_however_much_is_asked_for(language: str, kind: LetterKind) -> None:
    pdf = letter_pdf(letter(kind), words_of(language))
    assert page_count(pdf) == 1
    assert len(pdf) <= 300_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_says_each_right_in_both_languages(language: str) -> None:
    labels = words_of(language)
    text = flat(letter_pdf(letter(LetterKind.GP_CARD), labels))
    for key in ("gp_ask", "gp_free", "gp_proof", "gp_status", "gp_address", "gp_refused"):
        assert holds(text, labels.english[key])
        assert holds(text, labels.own(key))
    assert "Arabic, Somali" in text
    assert "in writing" in text


def test_the_letter_says_what_was_chosen_and_nothing_else() -> None:
    labels = words_of("tr")
    chosen = frozenset({"format_large_print", "support_time"})
    text = flat(letter_pdf(letter(LetterKind.NEEDS, needs=chosen, interpreter="man"), labels))
    assert labels.own("format_large_print") in text
    assert "Give me more time" in text
    assert holds(text, "interpreter who is a man")
    assert "In braille" not in text
    assert "sign" not in text.casefold()


@pytest.mark.parametrize("interpreter", INTERPRETER)
def test_an_interpreter_is_asked_for_as_the_record_says(interpreter: str) -> None:
    labels = words_of("en")
    text = flat(letter_pdf(letter(LetterKind.GP_CARD, interpreter=interpreter), labels))
    assert labels.english[f"interpreter_{interpreter}"] in text
    assert ("children" in text) == (interpreter != "no")


@pytest.mark.parametrize("interpreter", ["", "not_asked", "prefers_not"])
def test_what_was_not_asked_is_left_out(interpreter: str) -> None:
    bare = Letter(LetterKind.NEEDS, interpreter=interpreter)
    text = flat(letter_pdf(bare, words_of("en")))
    for heading in ("interpreter", "My language", "Please give me", "Please help me", "Made on"):
        assert heading not in text
    assert "Please write these needs in my record" in text


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_large_print_takes_more_pages_never_smaller_letters(
    language: str, kind: LetterKind
) -> None:
    pdf = letter_pdf(letter(kind, large=True), words_of(language))
    sizes = {float(size) for size in re.findall(rb"/S\d+ ([\d.]+) Tf", unpacked(pdf))}
    assert min(sizes) >= 18
    assert page_count(pdf) <= 3
    labels = words_of(language)
    last = "support_forms" if kind is LetterKind.NEEDS else "interpreter_family"
    assert holds(flat(pdf), labels.english[last])


def test_a_heading_never_ends_a_page() -> None:
    labels = words_of("fr")
    pdf = letter_pdf(letter(LetterKind.NEEDS, large=True), labels)
    headings = [labels.english[key] for key in ("formats", "support", "interpreter", "language")]
    for number in range(page_count(pdf) - 1):
        assert not any(page_text(pdf, number).rstrip().endswith(each) for each in headings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_stand_inside_the_page_and_numbers_read_forwards(language: str) -> None:
    paper = "\n".join(rows_on_paper(letter_pdf(letter(LetterKind.GP_CARD), words_of(language))))
    assert "29 November 2026" in paper
    assert paper.count("14") == (2 if language != "en" else 1)
    for large in (False, True):
        code = unpacked(letter_pdf(letter(LetterKind.NEEDS, large=large), words_of(language)))
        heights = [float(y) for y in re.findall(rb"1 0 0 1 -?[\d.]+ (-?[\d.]+) Tm", code)]
        assert min(heights) > 36


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_known_drawable_and_await_their_reader(language: str) -> None:
    labels = words_of(language)
    assert set(labels.words) <= set(labels.english)
    assert [word for word in labels.words.values() if drawable(word) != word] == []
    assert labels.reviewed_by == ""


def test_hostile_names_of_languages_stay_words_on_a_page() -> None:
    for hostile in ("W" * 5_000, "\u202eevil\u2066 \x00", "(PDF) Tj ET /JS <<>>", "😀"):
        pdf = letter_pdf(
            letter(LetterKind.GP_CARD, spoken=((hostile, hostile),) * 30), words_of("ar")
        )
        assert page_count(pdf) == 1
        assert b"/JS" not in pdf


@pytest.mark.parametrize("words", ["W" * 2_000, "word " * 400, "😀", "\u202e \x00"])
@pytest.mark.parametrize("language", ["so", "ar"])
def test_corrected_words_of_any_kind_leave_the_pages_whole(language: str, words: str) -> None:
    shipped = words_of(language)
    odd = corrected(shipped, dict.fromkeys(shipped.words, words), 200)
    for large in (False, True):
        pdf = letter_pdf(letter(LetterKind.NEEDS, large=large), odd)
        assert "Help me to fill in forms" in flat(pdf)
        code = unpacked(pdf)
        heights = [float(y) for y in re.findall(rb"1 0 0 1 -?[\d.]+ (-?[\d.]+) Tm", code)]
        assert min(heights) > 30
