"""The sheet: always one page, its words whole, its numbers right, nothing on it of the person."""

import re
from dataclasses import replace

import pypdfium2
import pytest
from sheet_samples import labels, service, sheet, unpacked

from signpost_desktop.documents.handout import (
    Appointment,
    SheetService,
    available_languages,
    services_that_fit,
    sheet_pdf,
)
from signpost_desktop.documents.preview import page_count, page_text
from signpost_desktop.documents.sheet_labels import corrected, matching
from signpost_desktop.resources import resource

LANGUAGES = ("en", "so", "tr")


def flat(pdf: bytes) -> str:
    return " ".join(page_text(pdf).split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 6, 8, 20])
def test_it_is_one_small_page(language: str, large: bool, count: int) -> None:
    pdf = sheet_pdf(sheet(count, large=large), labels(language))
    assert page_count(pdf) == 1
    assert len(pdf) <= 300_000


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", range(1, 9))
def test_each_service_that_fits_has_its_name_and_number(language: str, count: int) -> None:
    wanted = sheet(count)
    text = flat(sheet_pdf(wanted, labels(language)))
    fitting = services_that_fit(wanted, labels(language))
    assert fitting >= min(count, 4)
    for shown in wanted.services[:fitting]:
        assert shown.name in text
        assert shown.phones[0] in text
    if fitting < count:
        assert f"and {count - fitting} more: ask us" in text


def test_six_services_fit_without_a_card() -> None:
    for language in LANGUAGES:
        assert services_that_fit(sheet(6, appointment=None), labels(language)) == 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_is_there_when_there_is_room(language: str) -> None:
    words = labels(language)
    text = flat(sheet_pdf(sheet(1), words))
    one = service(1)
    facts = [one.summary, one.address, one.cost, one.getting_there, one.source, *one.opening]
    facts += [*one.notes, ", ".join(one.bring), ", ".join(one.languages)]
    facts += ["St Example's Drop-in", "26 November 2026", "116 123", "0808 2000 247"]
    assert [fact for fact in facts if fact not in text] == []
    for key in ("phone", "address", "opening", "bring", "cost", "appointment"):
        assert words.pair(key) in text


def test_what_is_not_known_is_said_in_both_languages() -> None:
    bare = SheetService("Example Helpline", phones=("020 7946 0999",))
    text = flat(sheet_pdf(sheet(0, services=(bare,)), labels("tr")))
    assert labels("tr").own("opening_unknown_ring") in text
    assert "Opening times not known, ring first" in text
    assert "Address not known: ask" in text
    silent = flat(sheet_pdf(sheet(0, services=(SheetService("Example Hall"),)), labels("en")))
    assert "Phone not known" in silent
    assert "ring first" not in silent


def test_details_go_in_a_fixed_order_and_numbers_never() -> None:
    crowded = flat(sheet_pdf(sheet(8), labels("en")))
    assert "How to get there" not in crowded
    assert "Languages spoken" not in crowded
    assert "020 7946 0101" in crowded


def test_large_print_is_nowhere_smaller_than_18_points() -> None:
    for language in LANGUAGES:
        pdf = sheet_pdf(sheet(3, large=True), labels(language))
        sizes = set(_font_sizes(pdf))
        assert sizes
        assert min(sizes) >= 18


def _font_sizes(pdf: bytes) -> list[float]:
    return [float(size) for size in re.findall(rb"/S\d+ ([\d.]+) Tf", unpacked(pdf))]


def test_an_empty_card_makes_way_for_the_first_service_in_large_print() -> None:
    numbers = tuple(f"020 7946 02{n:02}" for n in range(5))
    many = SheetService("A rather long name of an invented service in London", phones=numbers)
    crowded = sheet(0, services=(many,), large=True)
    assert services_that_fit(crowded, labels("so")) == 1
    text = flat(sheet_pdf(crowded, labels("so")))
    assert all(number in text for number in numbers)


def test_a_filled_card_is_printed() -> None:
    card = Appointment("Thu 3 December 2026", "10:30", "Example Medical Centre", "Reception")
    text = flat(sheet_pdf(sheet(1, appointment=card), labels("so")))
    for value in ("Thu 3 December 2026", "10:30", "Reception"):
        assert value in text


@pytest.mark.parametrize(
    "hostile",
    [
        "<b>Food</b><img src='file:///etc/passwd'>",
        "W" * 5_000,
        "tab\there\nnew\x00line\x1b[31m",
        "\u202eevil\u2066 \u200f نص عربي 漢字 😀",
        "(PDF) \\ ) Tj ET endstream /JS <<>>",
        "% & _ {} $",
    ],
)
def test_hostile_words_are_printed_as_words_on_one_page(hostile: str) -> None:
    bad = SheetService(
        hostile, hostile, hostile, ("020 7946 0500", hostile), (hostile,) * 30, (hostile,) * 30,
        hostile, (hostile,) * 30, hostile, (hostile,) * 30, hostile, hostile,
    )  # fmt: skip
    for large in (False, True):
        wanted = sheet(0, services=(bad,) * 3, organization=hostile, large=large)
        pdf = sheet_pdf(wanted, labels("so"))
        assert page_count(pdf) == 1
        if services_that_fit(wanted, labels("so")):
            assert "020 7946 0500" in flat(pdf)
        for trick in (b"/JavaScript", b"/OpenAction", b"/Launch", b"/URI", b"/AA"):
            assert trick not in pdf


def test_nothing_lies_outside_the_page_or_over_the_foot() -> None:
    for count in (1, 3, 8):
        document = pypdfium2.PdfDocument(sheet_pdf(sheet(count), labels("so")))
        page = document[0]
        width, height = page.get_size()
        boxes = [thing.get_bounds() for thing in page.get_objects()]
        document.close()
        assert all(b[0] >= 0 and b[1] >= 0 and b[2] <= width and b[3] <= height for b in boxes)


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert sheet_pdf(sheet(3), labels("tr")) == sheet_pdf(sheet(3), labels("tr"))


def test_the_files_own_data_is_neutral() -> None:
    document = pypdfium2.PdfDocument(sheet_pdf(sheet(2), labels("en")))
    about = document.get_metadata_dict()
    document.close()
    assert about["Title"] == "Information sheet"
    assert {about[key] for key in ("Author", "Subject", "Keywords", "Creator", "Producer")} <= {""}
    assert "2026" not in about["CreationDate"] + about["ModDate"]


def test_every_language_has_every_label_and_awaits_its_reviewer() -> None:
    folder = resource("labels", "sheet")
    assert set(LANGUAGES) <= set(available_languages(folder))
    for language in available_languages(folder):
        words = labels(language)
        assert set(words.words) == set(words.english)
        assert "{count}" in words.own("more")
        assert words.reviewed_by == ""


def test_a_region_falls_back_and_a_path_is_no_language() -> None:
    assert labels("tr-TR").language == "tr"
    assert matching("zh", ("en", "zh_CN")) == "zh_CN"
    assert matching("zh-CN", ("zh_CN", "zh_TW")) == "zh_CN"
    assert matching("zh_TW", ("en", "zh", "zh_CN")) == "zh"
    assert matching("ku", ("en", "ckb")) is None
    with pytest.raises(ValueError, match="language"):
        labels("../en")
    with pytest.raises(FileNotFoundError):
        labels("xx")


def test_a_missing_label_is_said_in_english() -> None:
    partial = replace(labels("so"), words={})
    assert partial.pair("phone") == "Phone"


@pytest.mark.parametrize("words", ["W" * 2_000, "word " * 400, "\u202eturned\u2066\x00\n"])
@pytest.mark.parametrize("language", ["so", "ar"])
def test_corrected_words_of_any_length_leave_the_sheet_whole(language: str, words: str) -> None:
    shipped = labels(language)
    odd = corrected(shipped, dict.fromkeys(shipped.words, words), 120)
    wanted = sheet(3)
    text = flat(sheet_pdf(wanted, odd))
    fitting = services_that_fit(wanted, odd)
    assert fitting >= 1
    assert all(one.phones[0] in text for one in wanted.services[:fitting])
    assert "\u202e" not in odd.own("title")
