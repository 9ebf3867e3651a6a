"""The client's screen in the window: one key opens it, every way out leads to the cover, and
nothing of anybody else is on it (canary test)."""

# ruff: noqa: F401, F811 - fixtures are imported

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import select
from tests.conftest import StillClock
from tests.ui.client_scenes import FADUMO, put_client, put_contact
from tests.ui.client_screen_scenes import EVERY_VIEW, SIZE, texts_of
from tests.ui.find_hands import PIN, Hands, hands
from tests.ui.looking import Window
from tests.ui.screen_readers import spoken_texts
from tests.ui.test_no_sideways_scrolling import window

from signpost_desktop.casework.clients import NewClient
from signpost_desktop.casework.contacts import NeedHeard, NewContact
from signpost_desktop.casework.drafts import drafts, save_draft
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.store.tables import Client
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.client_screen import ClientScreen
from signpost_desktop.ui.cover import CoverPage
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.pages.find import FindPage
from signpost_desktop.ui.pages.find.answered import AnsweredLines
from signpost_desktop.ui.running_record import MoreHelp, RunningRecord
from signpost_desktop.ui.shell import Shell

Key = Qt.Key


def _screen(shell: Shell) -> ClientScreen:
    shown = shell.centralWidget()
    assert isinstance(shown, ClientScreen)
    return shown


def _uncover(hands: Hands) -> None:
    cover = hands.shell.centralWidget()
    assert isinstance(cover, CoverPage)
    field = cover.findChild(QLineEdit)
    QTest.keyClicks(field, PIN)
    QTest.keyClick(field, Key.Key_Return)
    hands.settle()


def _somali_with_a_service(hands: Hands) -> str:
    hands.write("register with a gp n7")
    hands.press(Key.Key_Down, Key.Key_Return)
    hands.find.record.language = "so"
    return hands.find.record.services[0].name


def test_f8_turns_the_screen_and_escape_leaves_to_the_cover(hands: Hands, vault: Vault) -> None:
    name = _somali_with_a_service(hands)
    gone: list[str] = []
    hands.find.destroyed.connect(lambda: gone.append("page"))
    hands.press(Key.Key_F8)
    screen = _screen(hands.shell)
    assert hands.shell.isFullScreen()
    assert gone == ["page"]
    assert name in texts_of(hands.shell)
    hands.press(Key.Key_0, Key.Key_3, Key.Key_1)  # home, privacy, yes
    hands.press(Key.Key_Escape)
    assert isinstance(hands.shell.centralWidget(), CoverPage)
    assert not hands.shell.isFullScreen()
    assert "Covered. Type your PIN." in texts_of(hands.shell)
    assert name not in texts_of(hands.shell)
    _uncover(hands)
    record = hands.find.record
    assert [given.name for given in record.services] == [name]
    assert (record.language, record.privacy_told) == ("so", "yes")
    assert hands.find.panel.more.answers["privacy_told"].code() == "yes"
    assert not isValid(screen)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F9, Qt.KeyboardModifier.NoModifier),
        (Key.Key_8, Qt.KeyboardModifier.ControlModifier),
        (Key.Key_9, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_every_way_out_is_the_cover(
    hands: Hands, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    hands.chord(Key.Key_8)
    assert _screen(hands.shell)
    QTest.keyClick(hands.shell.windowHandle(), key, modifier)
    hands.settle()
    assert isinstance(hands.shell.centralWidget(), CoverPage)


def test_ctrl_k_finds_it_and_other_pages_have_it(hands: Hands) -> None:
    hands.chord(Key.Key_K)
    hands.write("turn the screen")
    hands.press(Key.Key_Return)
    assert _screen(hands.shell)
    hands.press(Key.Key_Escape)
    _uncover(hands)
    hands.chord(Key.Key_1)
    hands.press(Key.Key_F8)
    assert _screen(hands.shell)


def test_three_shifts_and_idle_minutes_cover_it_and_ctrl_l_locks_it(
    hands: Hands, qtbot: QtBot
) -> None:
    hands.press(Key.Key_F8)
    hands.press(Key.Key_Shift, Key.Key_Shift, Key.Key_Shift)
    assert isinstance(hands.shell.centralWidget(), CoverPage)
    _uncover(hands)
    hands.press(Key.Key_F8)
    assert _screen(hands.shell)
    with qtbot.waitSignal(hands.shell.locked):
        hands.chord(Key.Key_L)
    assert isinstance(hands.shell.centralWidget(), Entrance)
    assert hands.shell.desk is None


def test_without_a_pin_the_way_back_is_the_passphrase(
    hands: Hands, vault: Vault, qtbot: QtBot
) -> None:
    hands.shell._pin = None  # nobody chose one when unlocking
    hands.press(Key.Key_F8, Key.Key_Escape)
    cover = hands.shell.centralWidget()
    assert isinstance(cover, CoverPage)
    assert "Unlock with your passphrase" in texts_of(hands.shell)
    with qtbot.waitSignal(hands.shell.locked):
        hands.press(Key.Key_Return)


def test_answers_are_offered_to_the_worker_and_go_where_they_belong(hands: Hands) -> None:
    _somali_with_a_service(hands)
    hands.press(Key.Key_F8, Key.Key_0)
    for question, answer in (
        (Key.Key_6, Key.Key_1),
        (Key.Key_3, Key.Key_2),
        (Key.Key_8, Key.Key_1),
    ):
        hands.press(Key.Key_4, question, answer, Key.Key_0)
    hands.press(Key.Key_Escape)
    _uncover(hands)
    panel, record = hands.find.panel, hands.find.record
    assert (record.may_quote, record.note, record.more_help) == ("not_asked", "", None)
    lines = panel.findChild(AnsweredLines)
    assert lines is not None
    assert lines.isVisible()

    def press(begins: str) -> None:
        buttons = lines.findChildren(QPushButton)
        next(each for each in buttons if each.accessibleName().startswith(begins)).click()
        hands.settle()

    press("Write down: May we quote them")
    assert record.may_quote == "yes"
    press("Write down: May we ring them")
    assert record.note == "Answered on their screen. May we ring them: No"
    press("Write down: Wants more help")
    assert record.more_help is not None
    assert not record.screen_answers
    assert not lines.isVisible()


def test_an_answer_can_be_left_out(hands: Hands) -> None:
    hands.press(Key.Key_F8, Key.Key_1, Key.Key_4, Key.Key_1, Key.Key_2)  # English; interpreter: no
    hands.press(Key.Key_Escape)
    _uncover(hands)
    lines = hands.find.panel.answered
    (leave,) = [each for each in lines.findChildren(QPushButton) if each.text() == "Leave out"]
    leave.click()
    hands.settle()
    assert hands.find.record.screen_answers == {}
    assert hands.find.record.note == ""


def test_the_time_at_their_screen_counts_as_work(
    hands: Hands, vault: Vault, clock: StillClock
) -> None:
    _somali_with_a_service(hands)
    hands.press(Key.Key_F8)
    clock.move(minutes=6)
    hands.press(Key.Key_Escape)
    with vault.read() as session:
        (row,) = drafts(session)
    assert 360 <= row.body["worked"] < 420


def test_a_clients_page_turns_it_for_that_client(
    window: Window, vault: Vault, qtbot: QtBot
) -> None:
    shell = window.shell
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, PIN)
    shell.background.finish()
    with vault.read() as session:
        (client,) = session.db.scalars(select(Client.id))
    assert shell.work_area is not None
    shell.work_area.show_page("clients", {"client": client})
    window.settle()
    window.press(Key.Key_F8)
    window.settle()
    texts = texts_of(_screen(shell))
    assert "Salaan." in texts  # she speaks Somali
    assert "Fadumo" not in texts


# Canaries ---------------------------------------------------------------------------------------


def _canary(number: int) -> str:
    return f"Qanari{chr(97 + number // 26)}{chr(97 + number % 26)}"


def _put_canaries(vault: Vault, record: RunningRecord) -> list[str]:
    """Fifty words, as other people, their phones, notes, needs and reasons, drafts of today, and
    of the very person at the table all that is not for a screen."""
    words = [_canary(number) for number in range(50)]
    left = iter(words)
    for _ in range(8):
        other = put_client(
            vault, NewClient(next(left), next(left), safe_words=next(left), phone="07700 900199")
        )
        new = NewContact(
            client_ids=(other,), needs=(NeedHeard("health.gp", next(left)),), note=next(left),
            follow_up=NewFollowUp(reason="housing_crisis", urgency="urgent"),
        )  # fmt: skip
        put_contact(vault, new)
    own = put_client(vault, NewClient(next(left), next(left), languages=("so",)))
    record.client_ids, record.note, record.own_words = (own,), next(left), next(left)
    record.needs = [NeedHeard("health.gp", next(left)), NeedHeard("", next(left))]
    record.more_help = MoreHelp(reason="housing_crisis", find_again=next(left))
    with vault.act() as session:
        other_draft = RunningRecord(note=next(left)).to_body(session.now())
        save_draft(session, "contact", other_draft, "another")
        session.set_setting("safeguarding_lead", {"name": next(left), "phone": next(left)})
    assert next(left, None) is None
    return words


def test_fifty_canaries_are_nowhere_on_it(hands: Hands, vault: Vault, clock: StillClock) -> None:
    name = _somali_with_a_service(hands)
    record = hands.find.record
    words = _put_canaries(vault, record)
    hands.find.choose_client(record.client_ids[0])
    hands.settle()
    hands.find.panel.show_record(record, hands.find.panel.client)
    before = "\n".join(spoken_texts(hands.shell))
    assert sum(word in before for word in words) >= 3  # so that the test can fail
    hands.said.clear()
    hands.press(Key.Key_F8)
    seen = [texts_of(hands.shell)]
    assert name in seen[0]
    hands.press(Key.Key_0)
    for keys in EVERY_VIEW:
        hands.press(*keys)
        seen.append(texts_of(hands.shell))
        hands.press(Key.Key_0, Key.Key_0)
    assert len({*seen}) > len(EVERY_VIEW) - 1
    all_seen = "\n".join([*seen, *hands.said, hands.shell.windowTitle()])
    assert [word for word in words if word in all_seen] == []
    assert "07700" not in all_seen
    hands.press(Key.Key_Escape)
    assert [word for word in words if word in texts_of(hands.shell)] == []


def test_the_pixels_are_the_same_whoever_else_was_seen_today(hands: Hands, vault: Vault) -> None:
    def picture() -> QImage:
        hands.shell.showNormal()
        hands.shell.resize(*SIZE)
        for _ in range(3):
            hands.settle()
        return hands.shell.grab().toImage()

    hands.press(Key.Key_F8, Key.Key_1)
    alone = picture()
    hands.press(Key.Key_Escape)
    _uncover(hands)
    put_contact(vault, NewContact(client_ids=(put_client(vault, FADUMO),), note="Qanari"))
    hands.press(Key.Key_F8)
    assert picture() == alone
