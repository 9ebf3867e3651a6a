"""The recovery sheet and the invitation slip in every language: one page, English beside it."""

from collections.abc import Callable, Mapping

import pytest

from signpost_desktop.documents.invitation_slip import invitation_pdf
from signpost_desktop.documents.paper_texts import INVITATION, RECOVERY
from signpost_desktop.documents.preview import page_count, page_text
from signpost_desktop.documents.recovery_sheet import recovery_pdf
from signpost_desktop.translations.catalogue import words_of
from signpost_desktop.translations.languages import DRAFTED

GROUPS = ("ABCDE1", "FGHJK2", "MNPQR3", "STVWX4", "YZ0165", "234578")


def drafted(code: str, texts: Mapping[str, str]) -> dict[str, str]:
    found = words_of(code)
    return {key: (found.get(("Words", text)) or (text,))[0] for key, text in texts.items()}


def recovery(labels: Mapping[str, str]) -> bytes:
    return recovery_pdf("St Example's Drop-in", GROUPS, "26 November 2026", labels)


def invitation(labels: Mapping[str, str]) -> bytes:
    return invitation_pdf("St Example's Drop-in", "https://team.example", GROUPS,
                          "1 December 2026, 13:48", name="Amin", labels=labels)  # fmt: skip


@pytest.mark.parametrize("language", DRAFTED, ids=lambda each: each.code)
@pytest.mark.parametrize(
    ("make", "texts"), [(recovery, RECOVERY), (invitation, INVITATION)], ids=["sheet", "slip"]
)
def test_it_stands_on_one_page_with_the_english_beside_it(
    make: Callable[[Mapping[str, str]], bytes], texts: Mapping[str, str], language: object
) -> None:
    assert language in DRAFTED
    labels = drafted(language.code, texts)
    pdf = make(labels)
    assert page_count(pdf) == 1
    words = " ".join(page_text(pdf).split())
    assert [part for part in words.split() if part in GROUPS] == list(GROUPS)
    assert texts["title"] in words
    assert labels["title"] != texts["title"]
    if "LATIN" in language.scripts:  # others are found by their letters, not by their order
        assert labels["step_3"].split(".")[0] in words.replace("\u2011", "-")
