"""Read aloud: the words that stand on the client's screen, by a voice of the computer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from signpost_desktop.speech.speaker import Reading, Speaker
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.background import Background


class ReadingAloud(QObject):
    """Reads one text at a time. `changed`: it began or ended; `no_voice`: there is none."""

    changed = Signal()
    no_voice = Signal()

    def __init__(
        self,
        parent: QObject,
        speaker: Speaker,
        background: Background,
        failed: Callable[[SignpostError], None],
    ) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._background = background
        self._failed = failed
        self._turn = 0
        self._wanted = False
        self._reading: Reading | None = None

    @property
    def reading(self) -> bool:
        """Whether it reads, or is about to."""
        return self._wanted

    def read(self, language: str, words: str) -> None:
        """Read these words in their language, in the background."""
        self.stop()
        self._turn += 1
        turn, self._wanted = self._turn, True
        self._background.run(
            lambda: self._speaker.reading(language, words),
            lambda found: self._found(turn, found),
            lambda error: self._ended(turn, error),
        )
        self.changed.emit()

    def stop(self) -> None:
        """Be silent at once; harmless when it is."""
        self._turn += 1
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.stop()
        if self._wanted:
            self._wanted = False
            self.changed.emit()

    def _found(self, turn: int, found: Reading | None) -> None:
        if turn != self._turn or not isValid(self):  # stopped meanwhile
            return
        if found is None:
            self._ended(turn)
            self.no_voice.emit()
            return
        self._reading = found
        self._background.run(
            found.read,
            lambda _none: self._ended(turn),
            lambda error: self._ended(turn, error),
        )

    def _ended(self, turn: int, error: SignpostError | None = None) -> None:
        if turn != self._turn or not isValid(self):
            return
        self._wanted, self._reading = False, None
        self.changed.emit()
        if error is not None:
            self._failed(error)
