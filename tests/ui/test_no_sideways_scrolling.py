"""Every page and dialog at 1366 × 768, from 100 to 200 % text, in both directions: all of it fits.

The window of every test is real and is led by keys; what is measured is in `measuring`.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QTabBar
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.client_scenes import FADUMO, put_client, put_contact
from tests.ui.find_hands import HALL, PIN, POSTCODE
from tests.ui.looking import SIZE, Window
from tests.ui.measuring import can_be_reached

from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.contacts import NeedHeard, NewContact
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.pages.registry import PAGES
from signpost_desktop.ui.shell import Shell
from signpost_desktop.ui.theme import SCALES

PARTS_OF_SETTINGS = 11
Key = Qt.Key


@pytest.fixture
def window(
    vault: Vault, vocabulary: Vocabulary, clock: StillClock, dressed: QApplication, qtbot: QtBot
) -> Iterator[Window]:
    """The whole window with all its pages, and Fadumo, who waits for more help."""
    client = put_client(vault, FADUMO)
    new = NewContact(
        client_ids=(client,), needs=(NeedHeard("health.gp", "doctor"),),
        follow_up=NewFollowUp(reason="housing_crisis", urgency="urgent"),
    )  # fmt: skip
    put_contact(vault, new)
    with vault.act() as session:
        here = {"date": session.today().isoformat(), "venue": HALL, "postcode": POSTCODE}
        session.set_setting("today_venue", here)
    start = clock.instant
    shell = Shell(dressed, vault.profile.folder, lambda: vocabulary, lambda: start, pages=PAGES)
    shell.resize(*SIZE)
    with qtbot.waitActive(shell):
        shell.show()
    made = Window(shell, qtbot, dressed)
    yield made
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("scale", SCALES)
def test_all_of_it_fits(window: Window, vault: Vault, scale: int, qtbot: QtBot) -> None:
    shell = window.shell
    shell.appearance.scale = scale
    shell.dress()
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, PIN)
    shell.background.finish()
    window.look("today")
    _find(window)
    _people(window)
    window.chord(Key.Key_5)
    for part in range(PARTS_OF_SETTINGS):
        window.look(f"settings {part}")
        window.press(Key.Key_Down)
    window.chord(Key.Key_6)
    window.look("exchange")
    window.press(Key.Key_F1)
    window.look("keys")
    window.press(Key.Key_Escape)
    for key in (Key.Key_U, Key.Key_K, Key.Key_G):
        window.look_at(key, f"dialog of Ctrl+{key.name[-1]}")
    window.press(Key.Key_F9)
    window.look("cover")
    with qtbot.waitSignal(shell.locked):
        window.chord(Key.Key_L)
    window.look("lock screen")
    assert not window.found, "\n".join(window.found)


def _find(window: Window) -> None:
    window.chord(Key.Key_2)
    window.look("find")
    window.write("register with a gp n7")
    window.look("results")
    window.press(Key.Key_Down, Key.Key_Right)
    window.look("one service")
    window.press(Key.Key_Left, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    window.chord(Key.Key_M)
    window.look("more help")
    window.look_at(Key.Key_P, "sheet")
    window.chord(Key.Key_I)
    window.write("fad")
    window.look("who")
    window.press(Key.Key_Escape)
    window.write("vo nobodyknown")
    window.press(Key.Key_Down, Key.Key_Return)
    window.look("new client")
    for words in ("Give sheet", "Save without a name"):
        assert can_be_reached(_button(window, words)), words
    window.chord(Key.Key_N)
    window.write("he hits me")
    window.look("urgent card")
    window.chord(Key.Key_N)
    window.write("xyzzyq")
    window.look("nothing found")
    window.chord(Key.Key_N)


def _people(window: Window) -> None:
    window.chord(Key.Key_3)
    window.write("fad")
    window.look("clients")
    window.press(Key.Key_Down, Key.Key_Return)
    window.look("client")
    tabs = next(bar for bar in window.shell.findChildren(QTabBar) if bar.isVisible())
    for at in range(tabs.count()):
        tabs.setCurrentIndex(at)
        window.look(f"client, part {at}")
    _button(window, "Card or letter…").click()
    window.look("card")
    window.front().findChildren(QRadioButton)[1].click()
    window.look("letter")
    window.press(Key.Key_Escape)
    window.chord(Key.Key_4)
    window.look("needs more help")
    window.press(Key.Key_Return)
    for key in (Key.Key_T, Key.Key_R, Key.Key_D, Key.Key_H, Key.Key_N):
        window.press(key)
        window.look(f"what happened, {key.name}")
    assert can_be_reached(_button(window, "Save"))


def _button(window: Window, words: str) -> QPushButton:
    shown = [b for b in window.shell.findChildren(QPushButton) if b.isVisible()]
    return next(button for button in shown if button.text() == words)
