"""The client's screen for tests: turned to somebody, walked through by keys, and what it holds."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.casework.drafts import save_draft
from signpost_desktop.casework.unfinished import CONTACT
from signpost_desktop.documents.plain_text import without_isolates
from signpost_desktop.speech.running import Spoken
from signpost_desktop.speech.speaker import Speaker
from signpost_desktop.ui.client_screen import ClientScreen
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.running_record import RunningRecord

SIZE = (1366, 768)
Key = Qt.Key
EVERY_VIEW = (
    (Key.Key_1,), (Key.Key_1, Key.Key_PageDown), (Key.Key_2,), (Key.Key_3,), (Key.Key_4,),
    *((Key.Key_4, Key(Key.Key_1 + number)) for number in range(8)),
)  # fmt: skip
"""The keys that lead from home to each view, where there are places and no appointment."""


class SilentVoices:
    """A computer with an English and an Arabic voice that say nothing, and end when let go."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.stopped = 0

    def has(self, program: str) -> bool:
        return program == "say"

    def printed(self, _command: Sequence[str]) -> str:
        return "Daniel   en_GB    # Hello\nMajed   ar_001    # Hello\n"

    def start(self, _command: Sequence[str]) -> Spoken:
        return self

    def wait(self, words: bytes) -> bool:
        self.heard.append(words.decode())
        return True

    def stop(self) -> None:
        self.stopped += 1


class Turned:
    """The screen of one running record, without the window around it."""

    def __init__(
        self, shared: Shared, record: RunningRecord, qtbot: QtBot, speaker: Speaker | None = None
    ) -> None:
        self.shared, self._qtbot = shared, qtbot
        if not record.is_empty():
            with shared.desk.vault.act() as session:
                body = record.to_body(session.now()) | {"running": True}
                save_draft(session, CONTACT, body, record.draft_id)
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.screen = ClientScreen(shared, record.draft_id, speaker or Speaker(SilentVoices(), ()))
        self.window.setCentralWidget(self.screen)
        self.screen.setFocus()
        self.window.showNormal()
        self.window.resize(*SIZE)
        self.settle()

    def settle(self) -> None:
        """Until everything that was begun is done, and laid out."""
        for _ in range(3):
            self.shared.background.finish()
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def press(self, *keys: Qt.Key) -> None:
        """Keys, one after the other, to whatever has the focus."""
        for key in keys:
            self._qtbot.waitUntil(self._has_focus)
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)
            self.settle()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        if focus is None or focus.window() is not self.window:  # another test's window took it
            self.window.activateWindow()
            return False
        return True

    def walk(self) -> Iterator[str]:
        """Every view, by keys; gives the name of each."""
        self.press(Key.Key_0)
        yield "home"
        for keys in EVERY_VIEW:
            self.press(*keys)
            yield " ".join(key.name for key in keys)
            self.press(Key.Key_0, Key.Key_0)

    @property
    def texts(self) -> str:
        """Everything on it that can be seen or heard, without invisible letters."""
        return texts_of(self.screen)


def texts_of(widget: QWidget) -> str:
    """Every word below a widget: of its labels, its accessibility tree and its window's title."""
    shown = [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]
    said = [*shown, *spoken_texts(widget), widget.window().windowTitle()]
    return without_isolates("\n".join(said))
