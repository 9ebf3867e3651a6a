"""The invitation slip: everything to join with on one page, and nothing in the file's label."""

import re

import pypdfium2
import pytest

from signpost_desktop.documents.invitation_slip import invitation_pdf, link
from signpost_desktop.documents.preview import page_count, page_text, render_png
from signpost_wire.codes import new_code, read_code

URL = "https://signpost.example.org"


def test_everything_to_join_with_stands_on_one_page() -> None:
    code = new_code()
    groups = code.text.split("-")
    pdf = invitation_pdf("St Example's Drop-in", URL, groups, "6 December 2026, 14:00",
                         name="Amina K", roles="caseworker")  # fmt: skip
    assert page_count(pdf) == 1
    text = " ".join(page_text(pdf).split())
    for part in ("St Example's Drop-in", URL, "6 December 2026, 14:00", "Amina K", "caseworker"):
        assert part in text
    # What reads the page back leaves out some spaces between a group and the next one's number.
    shown = re.findall("|".join(groups), text)
    assert read_code(" ".join(shown)) == code


def test_every_group_stands_apart_when_it_is_copied_from_the_screen() -> None:
    groups = ["J1GMH", "WW25M", "4EQXQ", "J2XSY", "5MC89", "1GYVH", "JVM23"]
    words = page_text(invitation_pdf("Hall", URL, groups, "6 December 2026")).split()
    assert [word for word in words if word in groups] == groups


def test_the_picture_holds_the_address_and_the_code_where_browsers_send_it_to_nobody() -> None:
    found = link(URL, ["ABCDE", "FGHJK"])
    assert found == "https://signpost.example.org/#signpost-code=ABCDE-FGHJK"


def test_its_label_holds_neither_code_nor_names() -> None:
    pdf = invitation_pdf("Hall", URL, ["ABCDE"] * 7, "6 December 2026", name="Amina")
    document = pypdfium2.PdfDocument(pdf)
    about = str(document.get_metadata_dict())
    document.close()
    for secret in ("ABCDE", "Amina", "Hall", "example.org"):
        assert secret not in about


@pytest.mark.parametrize("groups", [[], ["A"] * 13, ["A" * 9], ["A\nB"], [""]])
def test_a_code_that_could_not_be_shown_whole_is_refused(groups: list[str]) -> None:
    with pytest.raises(ValueError, match="code"):
        invitation_pdf("Hall", URL, groups, "6 December 2026")


def test_long_names_and_hostile_marks_stay_on_the_page() -> None:
    pdf = invitation_pdf("Hall " * 80, URL + "/" + "a" * 200, ["ABCDE"] * 7, "6 December 2026",
                         name="\u202eanimA " * 40, roles="caseworker, " * 20)  # fmt: skip
    assert page_count(pdf) == 1
    assert "\u202e" not in page_text(pdf)
    assert render_png(pdf, 500)
