"""A number-only sheet: whoever finds it learns a number and its times, and nothing else."""

import pytest
from sheet_samples import labels, sheet, unpacked

from signpost_desktop.documents.handout import Appointment, SheetMode, SheetService, sheet_pdf
from signpost_desktop.documents.handout import sheet_text as words_of
from signpost_desktop.documents.plain_text import without_isolates
from signpost_desktop.documents.preview import page_text
from signpost_desktop.documents.sheet_words import qr_words

SECRET = SheetService(
    name="Haven Women's Refuge",
    summary="Shelter from violence at home",
    address="Hidden Lane, London N19 9ZZ",
    phones=("020 7946 0666 (ask for Refuge)",),
    opening=("Mon to Fri 9:00–17:00", "Refuge line: 24 hours", "Shelter open Sat 10:00–12:00"),
    bring=("Court order",),
    cost="Free for survivors",
    languages=("Somali",),
    getting_there="Ring at the Survivors door",
    notes=("Run by the Invented Survivors Trust",),
    source="Invented Survivors list",
    organization="Invented Survivors Trust",
)
TELLING = (
    *("Haven", "Women", "Refuge", "Shelter", "violence", "Hidden", "N19 9ZZ", "Court", "Trust"),
    *("Somali", "Survivors", "Drop-in", "Domestic", "Samaritans", "Reception", "clinic"),
)


def holds(haystack: bytes, word: str) -> bool:
    """Whether the word is there as UTF-8, as UTF-16 or as PDF hex of either."""
    forms = [word.encode(), word.encode("utf-16-be"), word.encode("utf-16-be").hex().encode()]
    lowered = haystack.lower()
    return any(form.lower() in lowered for form in forms)


@pytest.fixture
def secret_sheet() -> dict[str, object]:
    return {
        "services": (SECRET,),
        "mode": SheetMode.NUMBER_ONLY,
        "appointment": Appointment("Thu 3 December", "10:30", "Haven clinic", "Reception"),
    }


@pytest.mark.parametrize("language", ["en", "so", "tr"])
@pytest.mark.parametrize("large", [False, True])
def test_the_file_names_no_service_and_no_organization(
    secret_sheet: dict[str, object], language: str, large: bool
) -> None:
    pdf = sheet_pdf(sheet(0, **secret_sheet, large=large), labels(language))
    everything = unpacked(pdf) + page_text(pdf).encode()
    assert [word for word in TELLING if holds(everything, word)] == []


def test_the_search_for_leaks_would_find_them_on_a_full_sheet(
    secret_sheet: dict[str, object],
) -> None:
    pdf = sheet_pdf(sheet(0, **(secret_sheet | {"mode": SheetMode.FULL})), labels("en"))
    everything = unpacked(pdf) + page_text(pdf).encode()
    assert all(holds(everything, word) for word in ("Haven", "Refuge", "Reception", "Survivors"))


def test_the_number_its_times_and_neutral_urgent_numbers_are_there(
    secret_sheet: dict[str, object],
) -> None:
    text = " ".join(page_text(sheet_pdf(sheet(0, **secret_sheet), labels("so"))).split())
    for wanted in ("020 7946 0666", "Mon to Fri 9:00–17:00", "999", "111", "Thu 3 December"):
        assert wanted in text


def test_neither_the_qr_code_nor_the_big_view_tells(secret_sheet: dict[str, object]) -> None:
    wanted = sheet(0, **secret_sheet)
    for words in (qr_words(wanted, labels("en"), 990), words_of(wanted, labels("en"))):
        assert "Phone: 020 7946 0666\n" in without_isolates(words)
        assert [word for word in TELLING if word.lower() in words.lower()] == []


def test_brackets_stay_around_digits_alone() -> None:
    bare = SheetService("Haven", phones=("+44 (0)20 7946 0666 (women's line)", "(ask)"))
    words = sheet_text_of(bare)
    assert "Phone: +44 (0)20 7946 0666\n" in words
    assert "ask" not in words


def sheet_text_of(one: SheetService) -> str:
    wanted = sheet(0, services=(one,), mode=SheetMode.NUMBER_ONLY)
    return without_isolates(words_of(wanted, labels("en")))
