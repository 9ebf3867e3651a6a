"""The keys of the whole window: Ctrl+K, Ctrl+Z, and the guide's list of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.find_hands import PIN, Hands
from tests.ui.screen_readers import controls, spoken_texts

from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.clients import NewClient, create_client
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.keys import KEYS
from signpost_desktop.ui.pages.registry import PAGES
from signpost_desktop.ui.shell import Shell

Key = Qt.Key
CANARY = NewClient("Quillfeather", "Wobblethorpe", known_as="Zibbidy", phone="07700 900199",
                   reference="QW-7731")  # fmt: skip
UNDONE = "Not saved any more. Everything is here again."


@pytest.fixture
def window(
    vault: Vault, vocabulary: Vocabulary, clock: StillClock, dressed: QApplication, qtbot: QtBot
) -> Iterator[Hands]:
    """The whole window, and one person with a name like no other word."""
    with vault.act() as session:
        create_client(session, CANARY)
    start = clock.instant
    shell = Shell(dressed, vault.profile.folder, lambda: vocabulary, lambda: start, pages=PAGES)
    with qtbot.waitActive(shell):
        shell.show()
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, PIN)
    shell.background.finish()
    yield Hands(shell, qtbot)
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _shown(window: Hands, typed: str) -> list[str]:
    """What Ctrl+K lists for some letters, as it is said."""
    window.chord(Key.Key_K)
    window.write(typed)
    rows = next(each.rows for each in controls(window.front()) if each.rows or "Pages" in each.name)
    said = " ".join(spoken_texts(window.front()))
    window.press(Key.Key_Escape)
    assert "Wobblethorpe" not in said
    return list(rows)


@pytest.mark.parametrize("typed", ["quillfeather", "wobblethorpe", "zibbidy", "07700 900199",
                                   "QW-7731", "Quillfeather W"])  # fmt: skip
def test_ctrl_k_finds_no_client(window: Hands, typed: str) -> None:
    found = " ".join(_shown(window, typed)).casefold()
    assert not [word for word in ("quill", "wobble", "zibb", "07700", "7731") if word in found]


def test_ctrl_k_finds_pages_actions_and_services(window: Hands) -> None:
    assert _shown(window, "clie")[0].startswith("Clients, Ctrl+3, 1 of ")
    assert _shown(window, "cover")[0].startswith("Cover the screen, F9, 1 of ")
    assert any("Lilypond GP practice" in row for row in _shown(window, "lilypond"))


def test_ctrl_k_goes_there_by_enter(window: Hands) -> None:
    window.chord(Key.Key_K)
    window.write("clie")
    window.press(Key.Key_Return)
    area = window.shell.work_area
    assert area is not None
    assert area.page is not None
    assert area.page.name == "clients"


@pytest.mark.parametrize("page", [Key.Key_1, Key.Key_2, Key.Key_3])
def test_ctrl_z_takes_back_the_saving_from_an_idle_field_of_every_page(
    window: Hands, page: Qt.Key
) -> None:
    window.chord(Key.Key_T)
    window.write("asks for a letter")
    window.chord(Key.Key_Return)
    window.chord(page)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    window.chord(Key.Key_Z)
    assert window.said[-1] == UNDONE


def test_ctrl_z_takes_back_typed_letters_first(window: Hands) -> None:
    window.chord(Key.Key_T)
    window.write("asks for a letter")
    window.chord(Key.Key_Return)
    window.chord(Key.Key_3)
    window.write("fa")
    window.chord(Key.Key_Z)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    assert UNDONE not in window.said


def test_the_guide_lists_the_keys_as_they_are() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "guide" / "keys.md").read_text("utf-8")
    listed = guide.partition("Also,")[0].splitlines()
    rows = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in listed
            if line.startswith("| ") and not line.startswith("| keys")]  # fmt: skip
    real = [
        (" or ".join(each for each in key.sequences if each != "Ctrl+Return"), key.words)
        for key in KEYS
    ]
    assert rows == real


def test_f1_lists_every_key_with_what_it_does(window: Hands) -> None:
    window.press(Key.Key_F1)
    rows = next(each.rows for each in controls(window.front()) if each.rows)
    for key in KEYS:
        keys = [each for each in key.sequences if each != "Ctrl+Return"]
        assert any(row.startswith(f"{', '.join(keys)}: {key.words}, ") for row in rows), key.words
    assert rows[0] == f"Ctrl+1: Today, 1 of {len(rows)}"
    window.press(Key.Key_Escape)


def test_no_key_is_a_bare_letter_or_ctrl_alt() -> None:
    for key in KEYS:
        for sequence in key.sequences:
            assert "Alt" not in sequence
            assert sequence.startswith(("Ctrl+", "F")), sequence
