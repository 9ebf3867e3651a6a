"""Erasing a person in the settings: asked about once more, with a certificate to read and save."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.client_scenes import FADUMO, MEHMET, put_client
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.casework.clients import find_clients
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.erase import EraseSection

Wait = Callable[[], None]
Key = Qt.Key


@pytest.fixture
def section(shared: Shared, qtbot: QtBot) -> EraseSection:
    put_client(shared.desk.vault, FADUMO)
    put_client(shared.desk.vault, MEHMET)
    made = EraseSection(shared)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    with qtbot.waitActive(made):
        made.show()
    return made


def _names(shared: Shared, typed: str) -> list[str]:
    with shared.desk.vault.read() as session:
        return [row.short_name for row in find_clients(session, typed)]


def _find(section: EraseSection, wait_idle: Wait) -> None:
    QTest.keyClicks(section.picker.field, "fadu")
    wait_idle()
    QTest.keyClick(section.picker.field, Key.Key_Return)


def test_somebody_is_erased_by_keys_alone_after_saying_why(
    section: EraseSection, shared: Shared, wait_idle: Wait, tmp_path: Path
) -> None:
    said: list[str] = []
    shared.announcer.said.connect(lambda text, _tone: said.append(text))
    _find(section, wait_idle)
    assert QApplication.focusWidget() is section.keep
    assert "Fadumo T., about 1984, Somali" in section.who.text()
    QTest.keyClick(section.erase, Key.Key_Return)
    assert said[-1] == "Please choose why."
    assert QApplication.focusWidget() is section.why
    QTest.keyClick(section.why, Key.Key_Down)
    QTest.keyClick(section.erase, Key.Key_Return)
    wait_idle()
    assert _names(shared, "fadu") == []
    assert _names(shared, "mehmet") == ["Mehmet S."]
    assert "They asked for it." in section.text.toPlainText()
    assert QApplication.focusWidget() is section.text
    section.write(tmp_path / "certificate.txt")
    wait_idle()
    written = (tmp_path / "certificate.txt").read_text("utf-8")
    assert "Certificate of erasure" in written
    assert "Fadumo" not in written + " ".join(spoken_texts(section))


def test_the_marked_answer_erases_nobody(
    section: EraseSection, shared: Shared, wait_idle: Wait
) -> None:
    _find(section, wait_idle)
    QTest.keyClick(section.keep, Key.Key_Return)
    assert not section.erase.isVisible()
    assert _names(shared, "fadu") == ["Fadumo T."]


def test_whoever_was_found_does_not_stay_when_the_page_is_left(
    section: EraseSection, wait_idle: Wait
) -> None:
    _find(section, wait_idle)
    section.hide()
    assert "Fadumo" not in section.who.text() + section.erase.text() + section.picker.field.text()
