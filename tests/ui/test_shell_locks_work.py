"""Locking while a long work is under way: it stops, nothing is half done, the keys are gone."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.pages_for_tests import PadPage

from signpost_desktop.application import Vocabulary
from signpost_desktop.store.errors import Cancelled
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.background import Job
from signpost_desktop.ui.long_work import LongWork
from signpost_desktop.ui.shell import Shell


@pytest.fixture
def shell(
    vault: Vault, vocabulary: Vocabulary, clock: StillClock, dressed: QApplication, qtbot: QtBot
) -> Iterator[Shell]:
    """The window, unlocked."""
    made = Shell(dressed, vault.profile.folder, lambda: vocabulary, clock, pages=(PadPage,))
    with qtbot.waitSignal(made.opened):
        made.enter(vault, "2468")
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _until_cancelled(job: Job) -> str:
    begun = Event()
    while not job.cancelled():
        begun.wait(0.01)
        job.report("on the way")
    raise Cancelled


def test_a_long_work_goes_on_under_the_cover(shell: Shell, qtbot: QtBot) -> None:
    work = LongWork.named(shell.bus, "example")
    work.begin(_until_cancelled)
    shell.cover()
    qtbot.waitUntil(lambda: work.progress == "on the way")
    assert work.running


def test_locking_stops_a_long_work_and_then_closes_the_files(shell: Shell, vault: Vault) -> None:
    work = LongWork.named(shell.bus, "example")
    work.begin(_until_cancelled)
    shell.lock()
    assert not work.running
    assert isinstance(work.error, Cancelled)
    assert not vault.is_open


def test_closing_the_window_stops_a_long_work(shell: Shell, vault: Vault) -> None:
    work = LongWork.named(shell.bus, "example")
    work.begin(_until_cancelled)
    shell.close()
    assert not work.running
    assert not vault.is_open


def test_a_work_that_is_over_at_once_is_over(shell: Shell, qtbot: QtBot) -> None:
    work = LongWork.named(shell.bus, "quick")
    work.begin(lambda _job: "done")
    qtbot.waitUntil(lambda: not work.running)
    assert work.result == "done"


def test_one_work_of_a_kind_at_a_time(shell: Shell, tmp_path: Path) -> None:
    work = LongWork.named(shell.bus, "example")
    work.begin(_until_cancelled)
    work.begin(lambda _job: "another")
    assert LongWork.named(shell.bus, "example") is work
    work.cancel()
    work.close()
    assert isinstance(work.error, Cancelled)
