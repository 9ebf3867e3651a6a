"""Lines in many scripts: our own fonts, numbers that read forwards, any thread."""

from threading import Thread

import pytest
from fontTools.ttLib import TTFont

from sentences import AROUND, PHONE, sentence
from signpost_desktop.documents.fonts import FAMILIES, font_files
from signpost_desktop.documents.pdf_page import PdfPage
from signpost_desktop.documents.plain_text import isolate
from signpost_desktop.documents.preview import page_text
from signpost_desktop.documents.typesetting import Line, Span, lay_out, measure
from signpost_desktop.resources import resource

SENTENCES = {language: sentence(language, isolate(PHONE)) for language in AROUND}


def pdf_of(lines: tuple[Line, ...]) -> bytes:
    page = PdfPage("Test")
    page.lines(lines, 40, 40, 500)
    return page.to_bytes()


@pytest.mark.parametrize("language", SENTENCES)
def test_text_is_copied_in_the_order_in_which_it_is_read(language: str) -> None:
    lines = lay_out(Span(SENTENCES[language], 12), 500)
    expected = " ".join(line.text for line in lines)
    copied = page_text(pdf_of(lines)).replace("\u200e", "").replace("\u200b", "").split()
    assert copied == expected.split()
    assert PHONE in expected


@pytest.mark.parametrize("bold", [False, True])
def test_every_script_is_set_in_our_own_fonts(bold: bool) -> None:
    mixed = "Aa Ωω Жж عربي বাংলা አማርኛ 中文"
    used = {run.font for line in lay_out(Span(mixed, 12, bold), 1_000) for run in line.glyphs}
    assert {font_files()[name].family for name in used} == set(FAMILIES)
    assert {font_files()[name].bold for name in used} == {bold}


def test_what_no_font_of_ours_draws_is_shown_as_unknown_not_in_another_font() -> None:
    (line,) = lay_out(Span("a ਪ 😀 b", 12), 1_000)
    assert line.text == "a \ufffd  b"


def test_lines_are_never_wider_than_asked_even_for_one_long_word() -> None:
    lines = lay_out(Span("x" * 500 + " and " + "y" * 300, 11), 150)
    assert len(lines) > 5
    assert all(line.width <= 150.1 for line in lines)


def test_a_phone_number_stays_on_one_line() -> None:
    for width in range(90, 200, 7):
        lines = lay_out(Span("Please ring " + isolate(PHONE) + " today", 12), width)
        assert sum(PHONE in line.text for line in lines) == 1


def test_bold_is_wider_and_size_scales() -> None:
    assert measure(Span("Signpost", 12, bold=True)) > measure(Span("Signpost", 12))
    assert measure(Span("Signpost", 24)) == pytest.approx(2 * measure(Span("Signpost", 12)), 0.01)
    assert lay_out(Span("   ", 12), 100) == ()


def test_a_worker_thread_sets_the_same_lines() -> None:
    wanted = [lay_out(Span(text, 12), 200) for text in SENTENCES.values()]
    got: list[tuple[Line, ...]] = []

    def work() -> None:
        got.extend(lay_out(Span(text, 12), 200) for text in SENTENCES.values())

    thread = Thread(target=work)
    thread.start()
    thread.join(30)
    assert got == wanted


def test_the_fonts_are_renamed_small_and_licensed() -> None:
    files = [file.path for file in font_files().values()]
    assert sum(path.stat().st_size for path in files) < 9_000_000
    for path in files:
        names = TTFont(path)["name"]
        for name_id in (1, 3, 4, 6):
            assert str(names.getDebugName(name_id)).replace(" ", "").startswith("SignpostSans")
        assert "SIL Open Font License" in str(names.getDebugName(13))
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "OFL.txt").read_text("utf-8")
