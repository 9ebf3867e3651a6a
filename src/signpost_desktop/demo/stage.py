"""The window of the demo, and hands that press its keys."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.page import Page
from signpost_desktop.ui.shell import Shell

SIZE = (1366, 768)
# A Thursday at the drop-in, so that the pictures of the guide are the same every time.
BEGINS = datetime(2026, 11, 26, 13, 40, tzinfo=UTC)
PATIENCE_SECONDS = 60.0
_PULSE_MS = 5  # how long the window rests at most before it is looked at again


class DemoClock:
    """Starts at BEGINS and goes on as time does."""

    def __init__(self) -> None:
        self._offset = BEGINS - datetime.now(UTC)

    def __call__(self) -> datetime:
        """The moment it is in the demo."""
        return datetime.now(UTC) + self._offset


class Stage:
    """The window, and whoever sits before it. Every key goes to whatever has the focus."""

    def __init__(self, app: QApplication, folder: Path, clock: DemoClock) -> None:
        self.app = app
        self.clock = clock
        self.shell = Shell(app, folder, now=clock)
        self.said: list[str] = []
        self.presses = 0
        self.shell.announcer.said.connect(lambda text, _tone: self.said.append(text))
        self.shell.resize(*SIZE)
        self.shell.show()

    def enter(self, vault: Vault, pin: str) -> None:
        """Sit down: the profile is open, the pages appear."""
        self.shell.enter(vault, pin)
        self.wait(lambda: self.page is not None)
        self.settle()

    @property
    def page(self) -> Page | None:
        """The page that is shown; None when covered or locked."""
        area = self.shell.work_area
        return area.page if area else None

    @property
    def vault(self) -> Vault:
        """The open profile. RuntimeError while locked."""
        if self.shell.desk is None:
            raise RuntimeError("the profile is locked")
        return self.shell.desk.vault

    def press(self, *keys: Qt.Key) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._click(key, Qt.KeyboardModifier.NoModifier)

    def chord(self, *keys: Qt.Key) -> None:
        """Press Ctrl with each key."""
        for key in keys:
            self._click(key, Qt.KeyboardModifier.ControlModifier)

    def write(self, text: str) -> None:
        """Type a text, letter by letter."""
        for letter in text:
            QTest.keyClick(self._window(), letter)  # type: ignore[call-overload]  # stubs lack it
            self.presses += 1
        self.settle()

    def settle(self) -> None:
        """Let everything that was begun come back to the page."""
        self.app.processEvents()
        self.wait(self.shell.background.idle)
        self.wait(lambda: all(each.idle() for each in self.shell.findChildren(Background)))
        self.app.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def wait(self, happened: Callable[[], bool]) -> None:
        """Keep the window alive until something happened. TimeoutError after a minute.

        It rests between events: looking without a pause would keep the interpreter from the
        work that is waited for.
        """
        if happened():
            return
        end = time.monotonic() + PATIENCE_SECONDS
        pulse = QTimer()
        pulse.start(_PULSE_MS)
        while not happened():
            if time.monotonic() > end:
                raise TimeoutError("the window did not come to rest")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def front(self) -> QWidget:
        """The dialog in front, else the window."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                return widget
        return self.shell

    def picture(self, path: Path) -> None:
        """Draw what is seen to a file: the window, or the dialog in front of it."""
        self.shell.resize(*SIZE)
        self.settle()
        if not self.front().grab().save(str(path)):
            raise OSError(f"the picture {path.name} could not be written")

    def _click(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self._window(), key, modifier)
        self.presses += 1
        self.settle()

    def _window(self) -> QWindow:
        self.app.processEvents()
        front = self.front()
        handle = front.windowHandle()
        if not front.isActiveWindow():
            handle.requestActivate()
            self.wait(front.isActiveWindow)
        return handle
