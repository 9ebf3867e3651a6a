"""The one voice of the window: what it says stands in the message line and is spoken.

A message stays until the next one; none vanishes by time.
"""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from signpost_desktop.ui.language import said

_AFTER_TYPING_MS = 600


class Announcer(QObject):
    """Shows and speaks short messages: results, added, saved, covered, errors."""

    said = Signal(str, str)  # text, tone: "plain", "good", "problem"
    spoken = Signal(str)  # what went to the screen reader

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._speaker = parent
        self._pending = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_TYPING_MS)
        self._timer.timeout.connect(self._speak_pending)

    def say(self, text: str, tone: str = "plain") -> None:
        """Show and speak at once."""
        text = said(text)
        self.said.emit(text, tone)
        self._speak(text)

    def after_typing(self, text: str) -> None:
        """Speak 0.6 s after the last key: results change with every letter."""
        self._pending = said(text)
        self._timer.start()

    def _speak_pending(self) -> None:
        if self._pending:
            self._speak(self._pending)

    def _speak(self, text: str) -> None:
        event = QAccessibleAnnouncementEvent(self._speaker, text)
        QAccessible.updateAccessibility(event)
        self.spoken.emit(text)
