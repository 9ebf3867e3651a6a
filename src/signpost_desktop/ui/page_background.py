"""The pages' share of the background: once the pages are gone, no result reaches them."""

from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer

from signpost_desktop.ui.background import Background, Job


class PageBackground(Background):
    """Runs the acts of one set of pages, from their making until cover, lock or closing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._retired = False

    def settle(self, longest_ms: int = 2_000) -> None:
        """Wait, with the window alive, until what was asked for has come back to the pages.

        Otherwise a contact that was being saved would also be kept as unfinished.
        """
        if self.idle():
            return
        loop = QEventLoop()
        look = QTimer()
        look.timeout.connect(lambda: loop.quit() if self.idle() else None)
        look.start(1)
        QTimer.singleShot(longest_ms, loop, loop.quit)
        loop.exec()

    def retire(self) -> None:
        """The pages go: acts under way end and stay done, but nobody is told any more."""
        self._retired = True
        self._pool.shutdown(wait=False)
        self._end_when_idle()

    def _deliver(self, job: Job, result: Any, error: BaseException | None) -> None:
        if not self._retired:
            super()._deliver(job, result, error)
            return
        self._jobs.discard(job)
        self._end_when_idle()

    def _end_when_idle(self) -> None:
        if self.idle():
            self.deleteLater()
