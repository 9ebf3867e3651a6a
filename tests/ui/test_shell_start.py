"""Starting the window: something is there at once, and there is one window a profile."""

import os
import pickle
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.conftest import MadeProfile
from tests.ui.pages_for_tests import PadPage

from signpost_desktop.application import Vocabulary
from signpost_desktop.ui.second_start import SecondStart, raise_first_window
from signpost_desktop.ui.shell import Shell
from signpost_desktop.ui.start import make_application, show_first


def test_the_first_window_is_painted_when_it_is_returned(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show_first(dressed, tmp_path)
    qtbot.addWidget(window)
    assert window.isVisible()
    assert window.windowTitle() == "Signpost"


def test_there_is_one_application_object(dressed: QApplication) -> None:
    assert make_application() is dressed


def test_nobody_listens_before_the_first_start(dressed: QApplication, tmp_path: Path) -> None:
    assert not raise_first_window(tmp_path / "profile")


def test_a_second_start_is_noticed_by_the_first(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    owner = QObject()
    first = SecondStart(tmp_path / "profile", owner)
    assert first.listening
    with qtbot.waitSignal(first.noticed):
        assert raise_first_window(tmp_path / "profile")
    assert not raise_first_window(tmp_path / "another")
    first.close()


def test_a_name_that_a_crashed_window_left_behind_is_taken_over(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    owner = QObject()
    crashed = SecondStart(tmp_path / "profile", owner)
    server = crashed._server
    path = Path(server.fullServerName())
    if sys.platform != "win32":  # Windows forgets a pipe with its process
        server.close()
        path.touch()
    again = SecondStart(tmp_path / "profile", owner)
    assert again.listening
    again.close()
    crashed.close()


def test_the_window_comes_to_the_front(
    dressed: QApplication, tmp_path: Path, vocabulary: Vocabulary, qtbot: QtBot
) -> None:
    shell = Shell(dressed, tmp_path / "profile", lambda: vocabulary, pages=(PadPage,))
    qtbot.addWidget(shell)
    shell.showMinimized()
    shell.raise_up()
    assert shell.isVisible()
    assert not shell.isMinimized()


_TODAY = """
import pickle, sys
from pathlib import Path
from signpost_desktop.ui.start import make_application, show_first
folder, keys = Path(sys.argv[1]), pickle.load(sys.stdin.buffer)
app = make_application()
first = show_first(app, folder)
from signpost_desktop.store.vault import open_with_keys
from signpost_desktop.ui import shell as window
from PySide6.QtWidgets import QLabel
window._AFTER_OPENING_MS = window._LOAD_AHEAD_MS = 600_000  # what comes later anyway
shell = window.Shell(app, folder)
shell.show()
first.close()
shell.enter(open_with_keys(folder, keys), "")
def words():
    page = shell.work_area and shell.work_area.page
    return [each.text() for each in page.findChildren(QLabel)] if page else []
def at_work():
    begun = any(each.startswith("Today, ") for each in words())
    return begun and shell.work_area.page.need.hasFocus()
while not at_work():
    app.processEvents()
print("Nobody is waiting" in " ".join(words()))
print(sorted(set(sys.argv[2:]) & sys.modules.keys()))
shell.close()
"""
_SLOW_TO_LOAD = (
    "sqlalchemy", "alembic", "asyncio", "babel", "holidays", "phonenumbers", "reportlab", "zxcvbn",
)  # fmt: skip


def test_today_shows_its_facts_before_the_slow_libraries_are_loaded(
    made_profile: MadeProfile, vault_folder: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _TODAY, str(vault_folder), *_SLOW_TO_LOAD],
        input=pickle.dumps(made_profile.keys),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        timeout=60,
    )
    facts, loaded = done.stdout.decode().splitlines()
    assert facts == "True"
    assert loaded == "[]"
