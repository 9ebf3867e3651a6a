"""Corrections in Settings: a spreadsheet is made and taken in; a wrong one changes nothing."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from signpost_desktop.translations.corrections import read_corrections
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings import word_pack
from signpost_desktop.ui.pages.settings.appearance import AppearanceSection


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where corrections are kept."""
    folder = tmp_path / "kept"
    monkeypatch.setattr(word_pack, "corrections_folder", lambda: folder)
    return folder


@pytest.fixture
def section(shared: Shared, kept: Path, qtbot: QtBot) -> AppearanceSection:
    """The part of the settings, with Turkish chosen in the list."""
    made = AppearanceSection(shared)
    qtbot.addWidget(made)
    made.pack.language.choose("tr")
    return made


def test_a_correction_goes_out_and_comes_back(
    section: AppearanceSection, kept: Path, tmp_path: Path
) -> None:
    path = tmp_path / "tr.xlsx"
    section.pack.write(path)
    section.shared.background.finish()
    book = load_workbook(path)
    row = next(row for row in book["sheet"].iter_rows(min_row=2) if row[0].value == "title")
    row[3].value = "Size bilgi"
    book.save(path)
    section.pack.read(path)
    section.shared.background.finish()
    assert read_corrections(kept, "tr").of("sheet")["title"].words == ("Size bilgi",)
    assert "Changed: 1. Confirmed: 0." in section.pack.state.text()


def test_a_file_that_is_no_pack_is_refused_in_plain_words(
    section: AppearanceSection, kept: Path, tmp_path: Path
) -> None:
    path = tmp_path / "other.xlsx"
    path.write_text("nothing of the kind")
    section.pack.read(path)
    section.shared.background.finish()
    assert "Nothing was changed." in section.pack.state.text()
    assert not kept.exists()


def test_every_language_but_english_can_be_corrected_with_how_far_it_is(
    section: AppearanceSection,
) -> None:
    listed = section.pack.language
    assert [listed.findData(code) >= 0 for code in ("so", "kmr", "ro", "en")] == [
        True, True, True, False,
    ]  # fmt: skip
    section.load()
    section.shared.background.finish()
    assert listed.code() == "tr"
    for code in ("so", "kmr", "ro"):
        assert "% drafted, 0 % read by a speaker" in listed.itemText(listed.findData(code))
    assert section.languages.list.findData("kmr") < 0
