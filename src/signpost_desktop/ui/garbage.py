"""Python's cyclic garbage is collected on the GUI thread only.

The collector runs in whichever thread happens to allocate; a widget or timer that it destroyed
from a worker's thread would break Qt. So it is switched off, and a timer here does its work.
The vocabulary is frozen when it is loaded, so that a look takes about a millisecond.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 1_000


class Garbage(QObject):
    """Collects while the window lives; `close` gives the work back to Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation whose count is over Python's own threshold."""
        for generation, (count, most) in reversed(
            list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if most and count > most:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Python collects by itself again."""
        self._timer.stop()
        gc.enable()
