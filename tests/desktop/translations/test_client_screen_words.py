"""The words of the client's screen: every language has them, whole, in its own letters."""

import json
from typing import Any

import pytest

from signpost_desktop.resources import resource
from signpost_desktop.translations.checks import wording_problems
from signpost_desktop.translations.corrections import Corrections
from signpost_desktop.translations.languages import DRAFTED, Language
from signpost_desktop.translations.pack_entries import entries

FOLDER = resource("labels", "client_screen")
WITHOUT_PICTURE = {
    "hello", "how_to", "choose_language", "privacy_ask", "choose_question", "no_voice", "page_of",
    "previous", "next",
}  # fmt: skip
"""Sentences that belong to no button; `previous` and `next` are the arrow of `back`."""


def _read(code: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / f"{code}.json").read_text("utf-8"))
    return found


@pytest.mark.parametrize("language", DRAFTED, ids=lambda each: each.code)
def test_each_language_has_every_word_unreviewed_and_usable(language: Language) -> None:
    own, english = _read(language.code), _read("en")["words"]
    assert own["words"].keys() == english.keys()
    assert own["reviewed_by"] == ""
    assert (own["direction"] == "rtl") is language.right_to_left
    faults = [
        f"{key}: {why}"
        for key, words in own["words"].items()
        if key != "page_of"  # two words in braces, with names
        for why in wording_problems(english[key], words, language)
    ]
    assert not faults
    assert all(part in own["words"]["page_of"] for part in ("{at}", "{count}"))


def test_a_pack_holds_them() -> None:
    turkish = next(each for each in DRAFTED if each.code == "tr")
    rows = [each for each in entries(turkish, Corrections("tr")) if each.kind == "client_screen"]
    assert {row.key for row in rows} == _read("en")["words"].keys()
    assert all(row.draft for row in rows)


def test_whatever_has_a_picture_beside_it_has_one_drawn() -> None:
    drawn = {path.stem for path in resource("icons", "client_screen").glob("*.svg")}
    assert drawn >= (_read("en")["words"].keys() - WITHOUT_PICTURE) | {"appointment"}
    for path in resource("icons", "client_screen").glob("*.svg"):
        source = path.read_text("utf-8")
        assert "currentColor" in source
        assert "href" not in source
