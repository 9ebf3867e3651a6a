"""Languages by the names that people in London write, and back."""

import json

import pytest

from signpost_desktop.casework.languages import language_code, language_name
from signpost_desktop.resources import resource

LISTED = json.loads(resource("codelists", "languages.json").read_text("utf-8"))["values"]


@pytest.mark.parametrize("entry", LISTED, ids=lambda entry: str(entry["code"]))
def test_every_language_of_the_list_goes_by_its_name_there(entry: dict[str, str]) -> None:
    assert language_name(entry["code"]) == entry["label"]
    assert language_code(entry["label"]) == entry["code"]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Bengali", "bn"), ("bangla", "bn"), ("Farsi", "fa"), ("Persian", "fa"),
        ("Kurdish (Sorani)", "ckb"), ("sorani", "ckb"), ("Panjabi", "pa"), ("BSL", "bfi"),
        (" somali ", "so"), ("SO", "so"), ("Mandarin", "cmn"),
    ],
)  # fmt: skip
def test_other_names_are_known_too(written: str, code: str) -> None:
    assert language_code(written) == code


def test_what_is_no_language_comes_back_as_it_was_written() -> None:
    assert language_code(" Example tongue ") == "Example tongue"
    assert language_name("xx-invented") == "xx-invented"
