"""The only threads of the window: acts run here, their results come back on the GUI thread.

Workers return values or raise; they own no QObject. The one object with a signal lives on the
GUI thread, so a page may touch its widgets in every callback.
"""

import logging
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from shiboken6 import isValid

from signpost_desktop.store.errors import Cancelled, SignpostError

_log = logging.getLogger(__name__)
_THREADS = 3
_TICK_MS = 100
_TURN_SECONDS = 0.001
"""How long a computing thread keeps Python while the window wants it. With Python's own 5 ms and
three acts under way the window waited 19 ms for each turn, and one key takes several turns."""

T = TypeVar("T")


class UnexpectedError(SignpostError):
    """A fault of Signpost itself. What went wrong is in the log, without personal data."""


class Job:
    """One act under way. Its thread may call `report` and ask `cancelled`."""

    def __init__(
        self, done: Callable[[Any], None], failed: Callable[[SignpostError], None], key: str | None
    ) -> None:
        self.done = done
        self.failed = failed
        self.key = key
        self.progress: Any = None
        self._cancel = Event()

    def cancel(self) -> None:
        """Ask the act to stop. Its result, if one still comes, is not delivered."""
        self._cancel.set()

    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancel.is_set()

    def report(self, progress: Any) -> None:
        """Say how far the act is; the page reads `progress` when it wants to."""
        self.progress = progress


class Background(QObject):
    """Runs acts in a few threads. One for the whole window."""

    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_SECONDS)
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="act")
        self._jobs: set[Job] = set()
        self._latest: dict[str, Job] = {}
        self._finished.connect(self._deliver)

    def run(
        self,
        act: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[SignpostError], None],
        *,
        latest: str | None = None,
    ) -> Job:
        """Run `act` in a thread, then `done` with its result or `failed` with its error.

        With `latest`, a later call with the same word makes this one's result unwanted: what is
        shown always belongs to what was typed last.
        """
        return self.run_long(lambda _job: act(), done, failed, latest=latest)

    def run_long(
        self,
        act: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[SignpostError], None],
        *,
        latest: str | None = None,
    ) -> Job:
        """As `run`, for an act that says how far it is and can be cancelled."""
        job = Job(done, failed, latest)
        if latest is not None:
            earlier = self._latest.get(latest)
            if earlier:
                earlier.cancel()
            self._latest[latest] = job
        self._jobs.add(job)
        future = self._pool.submit(act, job)
        future.add_done_callback(lambda finished: self._post(job, finished))
        return job

    def idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._jobs

    def finish(self) -> None:
        """Wait, with the window alive, until nothing is under way: before closing, and in tests."""
        loop = QEventLoop()
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if self.idle() else None)
        timer.start(1)
        if not self.idle():
            loop.exec()

    def close(self) -> None:
        """Let the acts under way end, and take no more."""
        self.finish()
        self._pool.shutdown(wait=True)

    def _post(self, job: Job, future: "Future[Any]") -> None:
        error = future.exception()
        self._finished.emit(job, None if error else future.result(), error)

    def _deliver(self, job: Job, result: Any, error: BaseException | None) -> None:
        self._jobs.discard(job)
        superseded = job.key is not None and self._latest.get(job.key) is not job
        if superseded or (job.cancelled() and job.key is not None):
            return
        if _is_gone(job.done if error is None else job.failed):
            return
        if error is None:
            job.done(result)
        elif isinstance(error, SignpostError):
            job.failed(error)
        else:
            _log.error("an act failed: %s", type(error).__name__, exc_info=frames_only(error))
            job.failed(
                UnexpectedError("Something went wrong in Signpost. Nothing that was saved is lost.")
            )


def _is_gone(callback: Callable[..., None]) -> bool:
    """Whether it belongs to a page that was closed meanwhile: as a signal's it is not called."""
    receiver = getattr(callback, "__self__", None)
    return isinstance(receiver, QObject) and not isValid(receiver)


def frames_only(error: BaseException) -> tuple[type[BaseException], BaseException, Any]:
    """The traceback with the message taken out: a message may quote what somebody typed."""
    bare = RuntimeError(type(error).__name__)
    return RuntimeError, bare, error.__traceback__


__all__ = ["Background", "Cancelled", "Job", "UnexpectedError"]
