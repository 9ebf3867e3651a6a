"""A need that was heard is named in the window's language."""

import pytest

from signpost_desktop.casework.contacts import NeedHeard
from signpost_desktop.translations.languages import LANGUAGES
from signpost_desktop.ui import client_words
from signpost_directory.concepts import Concepts


@pytest.mark.parametrize(("language", "name"), [("tr", "Eczane"), ("en", "Pharmacy")])
def test_a_need_is_named_in_the_windows_language(
    monkeypatch: pytest.MonkeyPatch, language: str, name: str
) -> None:
    monkeypatch.setattr(client_words, "spoken", lambda: LANGUAGES[language])
    assert name in client_words.need_words(NeedHeard("health.pharmacy", "eczane"), Concepts.load())
