"""A directory that could not be read is said to be empty: a search must not seem to find nothing.

What is said must still stand when the pages have come.
"""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.application import Vocabulary
from signpost_desktop.store.files import Profile
from signpost_desktop.store.vault import open_with_keys
from signpost_desktop.ui.shell import Shell


def test_a_directory_that_began_again_is_told(
    vault_folder: Path,
    made_profile: MadeProfile,
    vocabulary: Vocabulary,
    clock: StillClock,
    dressed: QApplication,
    qtbot: QtBot,
) -> None:
    Profile(vault_folder).directory.write_bytes(b"\x07" * 8192)
    vault = open_with_keys(vault_folder, made_profile.keys, clock=clock)
    shell = Shell(dressed, vault_folder, lambda: vocabulary, clock)
    shell.show()
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, "")
    shell.background.finish()
    shown = " ".join(each.text() for each in shell.findChildren(QLabel))
    assert "The list of services could not be read" in shown
    shell.close()
    with open_with_keys(vault_folder, made_profile.keys, clock=clock) as again:
        assert not again.directory_began_again
