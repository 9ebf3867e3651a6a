"""Work of a minute or more: it goes on while the screen is covered, and stops when it locks.

Pages come and go; a long work belongs to the window, so that a page made anew finds it again.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.background import Background, Job

_LOOK_EVERY_MS = 100


class LongWork(QObject):
    """One kind of long work of the window, by name: at most one of it is under way.

    `result` or `error` holds how the last one ended until the next begins.
    """

    moved = Signal()  # how far it is, or that it ended

    def __init__(self, parent: QObject, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.progress: Any = None
        self.result: Any = None
        self.error: SignpostError | None = None
        self._background = Background(self)
        self._job: Job | None = None
        self._over = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    @classmethod
    def named(cls, parent: QObject, name: str) -> "LongWork":
        """The work of this name below `parent`, made when it is first asked for."""
        found = parent.findChild(cls, name)
        return found if isinstance(found, cls) else cls(parent, name)

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self._job is not None

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop and has not stopped yet."""
        return self._job is not None and self._job.cancelled()

    def begin(self, act: Callable[[Job], Any]) -> None:
        """Begin; what it was before is forgotten. Does nothing while one is under way."""
        if self.running:
            return
        self.progress, self.result, self.error, self._over = None, None, None, False
        job = self._background.run_long(act, self._done, self._failed)
        if not self._over:  # a very short one may be over already
            self._job = job
            self._timer.start()
        self.moved.emit()

    def cancel(self) -> None:
        """Ask it to stop. It ends with the error Cancelled soon after."""
        if self._job is not None:
            self._job.cancel()
            self.moved.emit()

    def close(self) -> None:
        """Stop, and take no more: the window closes."""
        self.cancel()
        self._background.close()

    def forget(self) -> None:
        """Forget how the last one ended."""
        self.result, self.error = None, None

    def _look(self) -> None:
        if self._job is not None and self._job.progress != self.progress:
            self.progress = self._job.progress
            self.moved.emit()

    def _done(self, result: Any) -> None:
        self._end(result, None)

    def _failed(self, error: SignpostError) -> None:
        self._end(None, error)

    def _end(self, result: Any, error: SignpostError | None) -> None:
        self._job, self._over = None, True
        self._timer.stop()
        self.result, self.error = result, error
        self.moved.emit()
