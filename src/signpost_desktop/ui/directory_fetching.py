"""The team's directory in the window: fetched after the first round, then once a day, by itself.

It works in a thread that nobody waits for on a bad line; what is being written when the profile
locks is broken off and taken back. It speaks only when the directory came whole.
"""

import logging
import threading
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import frames_only
from signpost_desktop.ui.language import counted, number
from signpost_desktop.ui.round_parts import FetchDirectory, Fetched

_log = logging.getLogger(__name__)
_LOOK_MS = 200
ASK_AGAIN_SECONDS = 600.0
"""How often it is looked whether a day has passed."""
_STOP_SECONDS = 3.0
_MEGABYTE = 1_000_000


class _Thread:
    """One fetch under way. It touches no object of the window."""

    def __init__(self, fetch: FetchDirectory) -> None:
        self.step: tuple[str, int, int | None] | None = None
        self.result: Fetched | None = None
        self.over = threading.Event()
        self._fetch = fetch
        self._cancel = threading.Event()
        self._thread = threading.Thread(target=self._work, name="directory", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ask it to stop. What is being written is waited for, not what a network may bring."""
        self._cancel.set()
        if self.step is not None and self.step[0] in ("writing", "indexing"):
            self.over.wait(_STOP_SECONDS)

    def _work(self) -> None:
        try:
            self.result = self._fetch(self._tell, self._cancel.is_set)
        except SignpostError as error:  # a full disk, a lock: tried again later
            _log.info("the directory was not fetched: %s", error.code)
        except BaseException as error:  # noqa: BLE001 - a fault of ours ends the fetch, not the window
            if not self._cancel.is_set():  # a profile that locks meanwhile is no fault
                kind = type(error).__name__
                _log.error("fetching the directory failed: %s", kind, exc_info=frames_only(error))
        finally:
            self.over.set()

    def _tell(self, what: str, done: int, whole: int | None) -> None:
        self.step = (what, done, whole)


class DirectoryFetching(QObject):
    """One for an unlocked profile, from opening to locking."""

    moved = Signal()  # how far it is, or that it ended

    def __init__(self, parent: QObject, fetch: FetchDirectory, announcer: Announcer) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._announcer = announcer
        self._thread: _Thread | None = None
        self._asked = -ASK_AGAIN_SECONDS
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_at_it)

    @property
    def running(self) -> bool:
        """Whether a fetch is under way."""
        return self._thread is not None

    @property
    def words(self) -> str:
        """How far it is, for people; "" when nothing is under way that takes long."""
        step = self._thread.step if self._thread is not None else None
        if step is None:
            return ""
        what, done, whole = step
        if what == "fetching" and whole:
            return self.tr("Fetching the team's directory: {0} of {1} MB").format(
                done // _MEGABYTE, max(1, whole // _MEGABYTE)
            )
        if what == "indexing" and whole:
            return counted(
                "DirectoryFetching",
                "Making the team's directory easy to find: {1} of {0} service",
                "Making the team's directory easy to find: {1} of {0} services",
                whole,
                number(done),
            )
        return self.tr("Bringing in the team's directory…")

    def look(self) -> None:
        """After a good round: begin, unless it was looked at a moment ago."""
        if self._thread is None and monotonic() - self._asked >= ASK_AGAIN_SECONDS:
            self._asked = monotonic()
            self._thread = _Thread(self._fetch)
            self._thread.start()
            self._look.start()

    def retire(self) -> None:
        """The profile locks."""
        self._look.stop()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.stop()

    def _look_at_it(self) -> None:
        thread = self._thread
        if thread is None:
            return
        if thread.over.is_set():
            self._thread = None
            self._look.stop()
            if thread.result is not None and thread.result.whole:
                self._announcer.say(
                    counted(
                        "DirectoryFetching",
                        "The team's directory is here: {0} service.",
                        "The team's directory is here: {0} services.",
                        thread.result.changed,
                    ),
                    "good",
                )
        self.moved.emit()
