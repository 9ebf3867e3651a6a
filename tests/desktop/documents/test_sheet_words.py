"""The sheet as plain words: whole for the big view, shortened honestly for the QR code."""

from dataclasses import replace

import pytest
from sheet_samples import labels, service, sheet

from signpost_desktop.documents.handout import Appointment, SheetService, sheet_pdf, sheet_text
from signpost_desktop.documents.plain_text import isolate, without_isolates
from signpost_desktop.documents.preview import page_text
from signpost_desktop.documents.sheet import English
from signpost_desktop.documents.sheet_words import LARGEST_QR, qr_code, qr_words


def test_the_big_view_has_every_word_of_the_sheet() -> None:
    card = Appointment("Thu 3 December 2026", "10:30")
    text = without_isolates(sheet_text(sheet(2, appointment=card), labels("so")))
    for number in (1, 2):
        one = service(number)
        facts = (one.name, one.summary, one.address, one.phones[0], one.cost, one.source)
        assert all(fact in text for fact in facts)
    assert "Taleefan · Phone: 020 7946 0101" in text
    assert "Thu 3 December 2026" in text


@pytest.mark.parametrize("language", ["en", "so", "tr"])
@pytest.mark.parametrize("count", [1, 3, 8, 30])
def test_the_qr_code_is_never_too_fine_and_keeps_numbers(language: str, count: int) -> None:
    wanted = sheet(count)
    assert int(qr_code(wanted, labels(language)).version) <= LARGEST_QR
    words = qr_words(wanted, labels(language), 990)
    kept = [s for s in wanted.services if s.name in words]
    assert kept
    assert all(one.phones[0] in words for one in kept)
    if len(kept) < count:
        more = labels(language).own("more").replace("{count}", str(count - len(kept)))
        assert words.endswith(more)


def test_the_qr_code_holds_no_link_and_no_appointment() -> None:
    card = Appointment("Thu 3 December 2026", "10:30", "Room 4", "Canary Worker")
    words = qr_words(sheet(2, appointment=card), labels("en"), 990)
    assert "http" not in words
    assert "Canary Worker" not in words
    assert "3 December" not in words


def test_paper_that_has_no_room_is_counted_in_the_qr_code() -> None:
    assert qr_words(sheet(1), labels("en"), 990, left_out=5).endswith("and 5 more: ask us")


def test_words_that_can_never_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="heading"):
        qr_words(sheet(1), labels("en"), 10)


def test_hostile_services_still_make_a_readable_code() -> None:
    endless = SheetService("漢" * 2_000, "é" * 2_000, phones=("020 7946 0500",))
    assert int(qr_code(sheet(0, services=(endless,) * 40), labels("tr")).version) <= LARGEST_QR
    assert sheet_pdf(sheet(0, services=(endless,) * 40), labels("tr"))


def test_a_translated_service_has_english_beside_it_on_paper_and_its_name_in_the_qr_code() -> None:
    english = service(1)
    arabic = replace(
        english,
        name="مركز المثال",
        summary="اتصل على 020 7946 0101 أو تعال إلى N1 1AA.",
        bring=("رسالة",),
        english=English(english.name, english.summary, english.bring),
    )
    made = sheet(1, services=(arabic,))
    paper = sheet_text(made, labels("ar"))
    at = [paper.index(words) for words in ("مركز المثال", english.name, english.summary, "رسالة")]
    assert at == sorted(at)
    assert "Letters about the problem, Proof of income" in paper
    for number in ("020 7946 0101", "N1 1AA"):
        assert isolate(number) in paper.split(english.summary)[0], "within the Arabic sentence"
    pdf = " ".join(without_isolates(page_text(sheet_pdf(made, labels("ar")))).split())
    assert english.name in pdf and english.summary in pdf
    code = qr_words(made, labels("ar"), 990)
    assert english.name in code and english.summary not in code
    assert "رسالة" in code and "Proof of income" not in code
