"""The real window of a profile that belongs to a team: what the line says, and that all fits."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import insert
from tests.conftest import StillClock
from tests.ui.client_scenes import FADUMO, put_client, put_contact
from tests.ui.find_hands import PIN
from tests.ui.looking import SIZE, Window
from tests.ui.screen_readers import controls
from tests.ui.tabbing import tabs_reach_everything
from tests.ui.team_scenes import InventedTeam, Result, stand_with

from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.contacts import NewContact
from signpost_desktop.store.sync_tables import HELD_RECORD
from signpost_desktop.store.tables import Conflict
from signpost_desktop.store.vault import Vault
from signpost_desktop.sync import failures
from signpost_desktop.ui import syncing as syncing_module
from signpost_desktop.ui.pages.registry import PAGES
from signpost_desktop.ui.round_strip import RoundStrip
from signpost_desktop.ui.shell import Shell
from signpost_desktop.ui.team_words import TeamFacts
from signpost_desktop.ui.theme import SCALES

Key = Qt.Key
HELD = {"space_id": "s", "record_id": "r", "kind": "client", "revision": "r", "key_version": 1,
        "deleted": False, "sequence": 1, "reason": "unopened"}  # fmt: skip


@pytest.fixture
def team(clock: StillClock) -> InventedTeam:
    facts = TeamFacts(waiting=3, complete=clock.instant - timedelta(hours=3), conflicts=2)
    return InventedTeam(clock.instant, facts)


@pytest.fixture
def window(
    vault: Vault, vocabulary: Vocabulary, clock: StillClock, dressed: QApplication,
    team: InventedTeam, qtbot: QtBot,
) -> Iterator[Window]:  # fmt: skip
    """The whole window; two versions, something that waits and something that cannot be opened."""
    client = put_client(vault, FADUMO)
    put_contact(vault, NewContact(client_ids=(client,), note="came by"))
    with vault.act() as session:
        stand_with(session)
        for field, mine, theirs in (("ring", "no", "yes"), ("address", "1 Sample Road", "")):
            session.add(
                Conflict(**session.made(), record_kind="client", record_id=client, field=field,
                         mine=mine, theirs=theirs, mine_by=session.worker.person_id,
                         mine_at=session.stamp(), theirs_at=session.stamp())
            )  # fmt: skip
        session.db.execute(insert(HELD_RECORD), [HELD])
    start = clock.instant
    shell = Shell(dressed, vault.profile.folder, lambda: vocabulary, lambda: start, pages=PAGES,
                  team=team.sources)  # fmt: skip
    shell.resize(*SIZE)
    with qtbot.waitActive(shell):
        shell.show()
    made = Window(shell, qtbot, dressed)
    yield made
    team.rounds.let_go.set()
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _enter(window: Window, vault: Vault, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.shell.opened):
        window.shell.enter(vault, PIN)
    qtbot.waitUntil(lambda: bool(_truth(window)))
    window.settle()


def _truth(window: Window) -> str:
    area = window.shell.work_area
    assert area is not None
    return next(
        (each.text() for each in area.findChildren(QLabel) if each.toolTip() == "Ctrl+6"), ""
    )


def _button(window: Window, words: str) -> QPushButton:
    shown = [b for b in window.shell.findChildren(QPushButton) if b.isVisible()]
    return next(button for button in shown if button.text() == words)


def test_the_truth_line_is_there_on_every_page_and_pressing_it_leads_to_exchange(
    window: Window, vault: Vault, qtbot: QtBot
) -> None:
    _enter(window, vault, qtbot)
    assert _truth(window) == (
        "Saved on this computer. 3 waiting to send. Team up to date at 10:48. "
        "2 entries have two versions."
    )
    area = window.shell.work_area
    assert area is not None
    line = next(each for each in area.findChildren(QLabel) if each.toolTip() == "Ctrl+6")
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    window.settle()
    assert area.page is not None
    assert area.page.name == "exchange"


@pytest.mark.parametrize("scale", SCALES)
def test_all_of_it_fits(
    window: Window, vault: Vault, team: InventedTeam, qtbot: QtBot, scale: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window.shell.appearance.scale = scale
    window.shell.dress()
    _enter(window, vault, qtbot)
    window.chord(Key.Key_6)
    window.look("exchange")
    team.rounds.progress = (4_000, 11_800)
    monkeypatch.setattr(syncing_module, "LONG_SECONDS", 0.0)
    window.chord(Key.Key_S)
    qtbot.waitUntil(lambda: bool(window.shell.findChildren(RoundStrip)))
    window.look("a long round")
    team.rounds.ends.append(Result(failures.BRAKE, clock_off=-9_000))
    team.rounds.let_go.set()
    qtbot.waitUntil(lambda: not window.shell.findChildren(RoundStrip)[0].isVisible())
    window.look("the question before many deletions")
    team.rounds.ends.append(Result(failures.WRONG_ADDRESS))
    window.chord(Key.Key_S)
    qtbot.waitUntil(lambda: len(team.due.finished_with) == 2)
    window.look("a failure")
    _button(window, "Look at them").click()
    window.settle()
    window.look("two versions of a safety rule")
    window.press(Key.Key_Down)
    window.look("two versions of a text")
    assert not window.found, "\n".join(window.found)


def test_tab_reaches_everything_in_reading_order(
    window: Window, vault: Vault, team: InventedTeam, qtbot: QtBot
) -> None:
    _enter(window, vault, qtbot)
    window.chord(Key.Key_6)
    tabs_reach_everything(window)
    team.rounds.ends.append(Result(failures.BRAKE))
    team.rounds.let_go.set()
    window.chord(Key.Key_S)
    qtbot.waitUntil(lambda: len(team.due.finished_with) == 1)
    window.settle()
    tabs_reach_everything(window)
    _button(window, "Look at them").click()
    window.settle()
    window.press(Key.Key_Down)
    tabs_reach_everything(window)


def test_every_part_has_a_name_and_every_row_is_a_sentence_with_its_place(
    window: Window, vault: Vault, qtbot: QtBot
) -> None:
    _enter(window, vault, qtbot)
    window.chord(Key.Key_6)
    for show in (False, True):
        if show:
            _button(window, "Look at them").click()
            window.settle()
        for each in controls(window.front()):
            assert each.name, each.widget
            assert all(f" of {len(each.rows)}" in row for row in each.rows), each.rows


def test_a_round_goes_on_while_the_screen_is_covered_and_ends_with_the_lock(
    window: Window, vault: Vault, team: InventedTeam, qtbot: QtBot
) -> None:
    _enter(window, vault, qtbot)
    window.chord(Key.Key_6)
    window.chord(Key.Key_S)
    qtbot.waitUntil(lambda: team.rounds.begun == 1)
    window.press(Key.Key_F9)
    assert window.shell.work_area is None
    team.rounds.let_go.set()
    qtbot.waitUntil(lambda: len(team.due.finished_with) == 1)
    team.rounds.let_go.clear()
    window.write(PIN)
    window.press(Key.Key_Return)
    window.chord(Key.Key_S)
    qtbot.waitUntil(lambda: team.rounds.begun == 2)
    with qtbot.waitSignal(window.shell.locked):
        window.chord(Key.Key_L)
    assert not vault.is_open
    assert team.rounds.closed


def test_saving_asks_for_a_round(
    window: Window, vault: Vault, team: InventedTeam, qtbot: QtBot
) -> None:
    _enter(window, vault, qtbot)
    window.chord(Key.Key_T)
    window.write("asks for a letter")
    window.chord(Key.Key_Return)
    qtbot.waitUntil(lambda: team.rounds.begun == 1)
    assert "Saved on this computer. Undo (Ctrl+Z)" in window.said
