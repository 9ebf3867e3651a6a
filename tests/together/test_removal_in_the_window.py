"""The window of a computer that was removed: it says so plainly, and what became of the notes."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.together.teams import PASSPHRASE, Desktop
from tests.ui.conftest import garbage_of_this_thread
from tests.ui.measuring import can_be_reached, misfits
from tests.ui.pages_for_tests import PadPage
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.application import Desk, Vocabulary
from signpost_desktop.store import removal as removing
from signpost_desktop.store.files import Profile
from signpost_desktop.store.vault import Vault, open_profile
from signpost_desktop.sync.schedule import Schedule
from signpost_desktop.sync.team_rounds import TeamRounds
from signpost_desktop.sync.unsent import Unsent
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.entrance.first_start import FirstStart
from signpost_desktop.ui.entrance.lock_screen import LockScreen
from signpost_desktop.ui.entrance.removed import Removed
from signpost_desktop.ui.round_parts import Joined, Sources
from signpost_desktop.ui.shell import Shell
from signpost_desktop.ui.team_sources import read_facts
from signpost_desktop.ui.theme import THEMES, apply_theme

__all__ = ["garbage_of_this_thread"]  # used by every test here
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Window = Callable[[Desktop], Shell]


@pytest.fixture
def amina(founder: Desktop, tmp_path: Path) -> Desktop:
    found = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    found.round()
    return found


@pytest.fixture
def window(
    founder: Desktop, vocabulary: Vocabulary, clock: StillClock, qapp: QApplication, qtbot: QtBot
) -> Iterator[Window]:
    """The whole window over somebody's open profile, up to the team's real server."""
    apply_theme(qapp, THEMES["light"], 100)
    made: list[Shell] = []

    def over(desktop: Desktop) -> Shell:
        def team(_desk: Desk) -> Sources:
            rounds = TeamRounds(desktop.team, desktop.syncer())
            joined = Joined(rounds, Schedule(clock(), Random(0)))
            return Sources(lambda: joined, lambda: facts(desktop.vault))

        shell = Shell(qapp, desktop.folder, lambda: vocabulary, clock, (PadPage,), team)
        shell.resize(1366, 768)
        shell.show()
        made.append(shell)
        with qtbot.waitSignal(shell.opened):
            shell.enter(desktop.vault, "")
        return shell

    yield over
    for shell in made:
        shell.close()
        shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    apply_theme(qapp, THEMES["light"], 100)


def facts(vault: Vault) -> object:
    with vault.look() as session:
        return read_facts(session)


def removed(shell: Shell, qtbot: QtBot) -> Removed:
    """What the window shows after its next round."""
    with qtbot.waitSignal(shell.locked, timeout=20_000):
        QTest.qWait(0)
    shell.background.finish()
    entrance = shell.centralWidget()
    assert isinstance(entrance, Entrance)
    assert isinstance(entrance.form, Removed)
    return entrance.form


def test_the_window_of_a_removed_computer_says_so_and_gives_the_sealed_file(
    founder: Desktop, amina: Desktop, window: Window, tmp_path: Path, qtbot: QtBot,
    qapp: QApplication,
) -> None:  # fmt: skip
    amina.meets("Fadumo")
    founder.team.revoke_device(amina.device)
    founder.exchange_statements()
    shell = window(amina)
    said: list[str] = []
    shell.announcer.said.connect(lambda text, _tone: said.append(text))
    form = removed(shell, qtbot)
    shown = " ".join(spoken_texts(form))
    assert "This computer was removed from Example Hall by its coordinator." in shown
    assert "2 entries that were not sent yet are kept, sealed" in shown  # and the page's draft
    assert any(each.startswith("This computer was removed from Example Hall") for each in said)
    assert not Profile(amina.folder).exists()
    assert shell.desk is None
    stick = tmp_path / "stick.signpost"
    form.copy_to(stick)
    shell.background.finish()
    assert form.message.text() == "The sealed file is there. Give it to your coordinator."
    assert len(Unsent.unpacked(stick.read_bytes()).changes) == 2
    for scale in (100, 200):
        apply_theme(qapp, THEMES["light"], scale)
        for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
            qapp.setLayoutDirection(direction)
            QTest.qWait(0)
            assert misfits(shell) == []
            assert can_be_reached(form.copy)
            assert can_be_reached(form.main)
    assert shell.focusWidget() is form.main
    QTest.keyClick(form.main, Qt.Key.Key_Return)
    entrance = shell.centralWidget()
    assert isinstance(entrance, Entrance)
    assert isinstance(entrance.form, FirstStart)


def test_deleting_that_was_cut_short_is_finished_by_the_next_window(
    founder: Desktop, amina: Desktop, vocabulary: Vocabulary, clock: StillClock,
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    mark = removing.Removal("Example Hall", "2026-11-24T13:48:00Z", "another", 0, "")
    amina.vault.close()
    profile = Profile(amina.folder)
    removing.begin_removal(profile, mark, b"")
    shell = Shell(qapp, amina.folder, lambda: vocabulary, clock, (PadPage,))
    qtbot.addWidget(shell)
    shell.background.finish()
    form = shell.centralWidget().form  # type: ignore[attr-defined]
    assert isinstance(form, Removed)
    found = removing.read_removal(profile)
    assert found is not None
    assert found.done
    shell.close()


def test_somebody_removed_on_a_shared_computer_is_told_at_the_lock_screen(
    founder: Desktop, window: Window, tmp_path: Path, clock: StillClock, qtbot: QtBot
) -> None:
    cora = founder.colleague(tmp_path / "cora", "Cora", "coordinator")
    founder.team.add_person("Amina", PASSPHRASE, ["caseworker"])
    founder.round()
    cora.round()
    founder.vault.close()
    cora.team.remove_person("Amina")
    cora.exchange_statements()
    vault = founder.closing.enter_context(
        open_profile(founder.folder, PASSPHRASE, "Amina", clock=clock)
    )
    shell = window(Desktop(vault, founder.place, founder.closing))
    with qtbot.waitSignal(shell.locked, timeout=20_000):
        QTest.qWait(0)
    entrance = shell.centralWidget()
    assert isinstance(entrance, Entrance)
    assert isinstance(entrance.form, LockScreen)
    shown = " ".join(spoken_texts(entrance))
    assert "You were removed from Example Hall by its coordinator" in shown
    assert "Amina" not in shown
