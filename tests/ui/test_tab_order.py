"""By Tab alone: every part of every page is reached, in the order in which it is read, in sight.

And Esc, pressed as often as one likes, takes no word away.
"""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.client_scenes import FADUMO, put_client, put_contact
from tests.ui.find_hands import HALL, PIN, POSTCODE, Hands
from tests.ui.tabbing import name_of, tabs_reach_everything

from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.contacts import NeedHeard, NewContact
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.pages.registry import PAGES
from signpost_desktop.ui.shell import Shell

Key = Qt.Key
Way = Callable[[Hands], None]


def _find(hands: Hands) -> None:
    hands.chord(Key.Key_2)


def _results(hands: Hands) -> None:
    hands.chord(Key.Key_2)
    hands.write("register with a gp n7")


def _person(hands: Hands) -> None:
    _results(hands)
    hands.press(Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    hands.chord(Key.Key_M)


def _service(hands: Hands) -> None:
    _results(hands)
    hands.press(Key.Key_Down, Key.Key_Right)


def _new_client(hands: Hands) -> None:
    hands.chord(Key.Key_2)
    hands.chord(Key.Key_I)
    hands.write("sagal testperson")
    hands.press(Key.Key_Down, Key.Key_Return)


def _sheet(hands: Hands) -> None:
    _person(hands)
    hands.chord(Key.Key_P)


def _clients(hands: Hands) -> None:
    hands.chord(Key.Key_3)
    hands.write("fad")


def _waiting(hands: Hands) -> None:
    hands.chord(Key.Key_4)


def _what_happened(hands: Hands) -> None:
    hands.chord(Key.Key_4)
    hands.press(Key.Key_Return)


def _settings(hands: Hands) -> None:
    hands.chord(Key.Key_5)


def _join_a_team(hands: Hands) -> None:
    hands.chord(Key.Key_5)
    hands.press(*[Key.Key_Down] * 3)


def _exchange(hands: Hands) -> None:
    hands.chord(Key.Key_6)


def _urgent(hands: Hands) -> None:
    hands.chord(Key.Key_U)


def _keys(hands: Hands) -> None:
    hands.press(Key.Key_F1)


def _palette(hands: Hands) -> None:
    hands.chord(Key.Key_K)


def _today(hands: Hands) -> None:
    hands.chord(Key.Key_1)


WAYS = (_today, _find, _results, _person, _service, _new_client, _sheet, _clients,
        _waiting, _what_happened, _settings, _join_a_team, _exchange, _urgent, _keys,
        _palette)  # fmt: skip


@pytest.fixture
def window(
    vault: Vault, vocabulary: Vocabulary, clock: StillClock, dressed: QApplication, qtbot: QtBot
) -> Iterator[Hands]:
    """The whole window, with Fadumo, who waits for more help."""
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
    shell.resize(1366, 768)
    with qtbot.waitActive(shell):
        shell.show()
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, PIN)
    shell.background.finish()
    yield Hands(shell, qtbot)
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_tab_reaches_everything_in_reading_order(window: Hands, way: Way) -> None:
    way(window)
    tabs_reach_everything(window)


WORDS = "quince marmalade"


@pytest.mark.parametrize("way", [_find, _person, _new_client, _clients, _what_happened],
                         ids=lambda way: way.__name__)  # fmt: skip
def test_esc_takes_no_word_away(window: Hands, way: Way) -> None:
    way(window)
    page = window.shell.work_area.page if window.shell.work_area else None
    assert page is not None
    fields = [
        field for field in (*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit))
        if field.isVisible() and field.isEnabled()
    ]  # fmt: skip
    lost = []
    for field in fields:
        if not field.isVisible():
            continue
        field.setFocus()
        window.write(WORDS)
        before = _text(field)
        window.press(Key.Key_Escape, Key.Key_Escape, Key.Key_Escape)
        if way is _what_happened:  # Esc led back to the list: the note is there when it is opened
            way(window)
        if WORDS in before and _text(field) != before:
            lost.append(name_of(field))
    assert not lost, f"Esc emptied {lost}"


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
