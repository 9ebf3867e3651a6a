"""The recovery sheet, and pictures of pages from memory."""

from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from signpost_desktop.documents.preview import page_count, page_text, render_png
from signpost_desktop.documents.recovery_sheet import recovery_pdf

WORDS = [f"WORD{number:02}" for number in range(24)]


def test_every_word_stands_on_one_page_in_order_with_its_number() -> None:
    pdf = recovery_pdf("St Example's Drop-in", WORDS, "26 November 2026")
    assert page_count(pdf) == 1
    text = " ".join(page_text(pdf).split())
    assert [part for part in text.split() if part.startswith("WORD")] == WORDS
    assert "24 WORD23" in text
    assert "St Example's Drop-in" in text
    assert "sealed envelope" in text


def test_a_long_word_is_shown_whole() -> None:
    assert "ABCDEFGHIJKLMNOP" in page_text(recovery_pdf("Hall", ["ABCDEFGHIJKLMNOP"] * 24))


@pytest.mark.parametrize("words", [[], ["A"] * 33, ["A" * 17], ["A\nB"], [""]])
def test_words_that_could_not_be_shown_whole_are_refused(words: list[str]) -> None:
    with pytest.raises(ValueError, match=r"ecovery"):
        recovery_pdf("Hall", words)


def test_its_metadata_does_not_hold_the_words() -> None:
    document = pypdfium2.PdfDocument(recovery_pdf("Hall", WORDS))
    about = str(document.get_metadata_dict())
    document.close()
    assert "WORD" not in about
    assert "Hall" not in about


def test_a_picture_has_the_width_that_was_asked_and_ink_on_it() -> None:
    picture = Image.open(BytesIO(render_png(recovery_pdf("Hall", WORDS), 600)))
    assert picture.width in (600, 601)
    darkest, lightest = picture.convert("L").getextrema()
    assert (darkest, lightest) == (0, 255)


def test_a_picture_of_nothing_is_refused() -> None:
    pdf = recovery_pdf("Hall", WORDS)
    with pytest.raises(ValueError, match="pixel"):
        render_png(pdf, 0)
    with pytest.raises(ValueError, match="pages"):
        render_png(pdf, 600, page=1)
    with pytest.raises(pypdfium2.PdfiumError):
        render_png(b"not a PDF", 600)
