"""Hands on the keyboard of the real window: every press goes to whatever has the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.conftest import StillClock

from signpost_desktop.application import Vocabulary
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.client_screen import ClientScreen
from signpost_desktop.ui.pages.find import FindPage
from signpost_desktop.ui.pages.today import TodayPage
from signpost_desktop.ui.shell import Shell

PAGES = (TodayPage, FindPage)
PIN = "2468"
HALL, POSTCODE = "St Example's Hall", "N7 6QT"


@pytest.fixture
def hands(
    vault: Vault,
    vocabulary: Vocabulary,
    clock: StillClock,
    dressed: QApplication,
    qtbot: QtBot,
) -> Iterator["Hands"]:
    """The window, unlocked, at today's hall, on the Find page, nobody sitting at the table."""
    with vault.act() as session:
        here = {"date": session.today().isoformat(), "venue": HALL, "postcode": POSTCODE}
        session.set_setting("today_venue", here)
    start = clock.instant  # the window's own clock stands: a jump means that the computer slept
    shell = Shell(dressed, vault.profile.folder, lambda: vocabulary, lambda: start, pages=PAGES)
    with qtbot.waitActive(shell):
        shell.show()
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, PIN)
    shell.background.finish()
    made = Hands(shell, qtbot)
    made.chord(Qt.Key.Key_2)
    made.presses = 0
    yield made
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Hands:
    """Presses keys and counts them. A chord is one press; uncounted letters are not."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.shell = shell
        self.presses = 0
        self.said: list[str] = []
        self._qtbot = qtbot
        shell.announcer.said.connect(lambda text, _tone: self.said.append(text))

    @property
    def find(self) -> FindPage:
        """The Find page, when it is shown."""
        page = self.shell.work_area.page if self.shell.work_area else None
        assert isinstance(page, FindPage)
        return page

    @property
    def today(self) -> TodayPage:
        """The Today page, when it is shown."""
        page = self.shell.work_area.page if self.shell.work_area else None
        assert isinstance(page, TodayPage)
        return page

    def press(self, *keys: Qt.Key) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._click(key, Qt.KeyboardModifier.NoModifier)

    def chord(self, key: Qt.Key) -> None:
        """Ctrl and a key."""
        self._click(key, Qt.KeyboardModifier.ControlModifier)

    def write(self, text: str, *, counted: bool = True) -> None:
        """Type letters. Those of a new name, a phone number and a note are not counted."""
        for letter in text:
            QTest.keyClick(self._window(), letter)
            self.presses += counted
        self.settle()

    def front(self) -> QWidget:
        """The dialog in front, else the window."""
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        return next((dialog for dialog in dialogs if dialog.isVisible()), self.shell)

    def settle(self) -> None:
        """Wait until whatever was begun has come back to the page."""
        area = self.shell.work_area
        page = area.page if area else None
        if page is not None:
            self._qtbot.waitUntil(page.shared.background.idle)
        QApplication.processEvents()
        if page is not None:
            self._qtbot.waitUntil(page.shared.background.idle)
        elif isinstance(self.shell.centralWidget(), ClientScreen):
            works = self.shell.findChildren(Background)
            self._qtbot.waitUntil(lambda: all(work.idle() for work in works if isValid(work)))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _click(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self._window(), key, modifier)
        self.presses += 1
        self.settle()

    def _window(self) -> QWindow:
        """The front window; the offscreen platform forgets which it is when another goes."""
        QApplication.processEvents()
        front = self.front()
        handle = front.windowHandle()
        if not front.isActiveWindow():
            handle.requestActivate()
            self._qtbot.waitUntil(front.isActiveWindow)
        return handle
