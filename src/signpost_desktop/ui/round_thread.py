"""One round of sync in a thread of its own, which nobody ever has to wait for.

A round may hang for a minute on a bad line. Locking must not: the thread touches no object of
the window, so it is simply left behind, and whatever it still wants of the vault is refused.
"""

import logging
import threading

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.background import UnexpectedError, frames_only
from signpost_desktop.ui.round_parts import Ended, Rounds

_log = logging.getLogger(__name__)
_MOST_NAMED = 200
"""Records that are named one by one: telling pages of 100,000 would hold the window up."""


class RoundThread:
    """A round under way. Look at it now and then: it tells nobody by itself."""

    def __init__(self, rounds: Rounds, *, allow_deletions: bool) -> None:
        self.progress: tuple[int, int] = (0, 0)
        """Records done, and in all as far as is known."""
        self.result: Ended | None = None
        self.error: SignpostError | None = None
        self._rounds = rounds
        self._allow_deletions = allow_deletions
        self._cancel = threading.Event()
        self._over = threading.Event()
        self._changed: set[tuple[str, str]] = set()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="round", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    @property
    def over(self) -> bool:
        """Whether `result` or `error` is there."""
        return self._over.is_set()

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask it to stop; what was exchanged until then stands."""
        self._cancel.set()

    def note(self, changes: frozenset[tuple[str, str]]) -> None:
        """Hear what an act changed, in that act's thread; only this round's own are kept."""
        if threading.current_thread() is self._thread:
            with self._lock:
                self._changed |= changes
                if len(self._changed) > _MOST_NAMED:
                    self._changed = {
                        (kind, name if kind == "setting" else "") for kind, name in self._changed
                    }

    def take_changes(self) -> frozenset[tuple[str, str]]:
        """What the round changed since this was asked last; of very many only the kinds."""
        with self._lock:
            changed, self._changed = self._changed, set()
        return frozenset(changed)

    def _work(self) -> None:
        try:
            self.result = self._rounds.run(
                self._tell, self._cancel.is_set, allow_deletions=self._allow_deletions
            )
        except SignpostError as error:
            self.error = error
        except BaseException as error:  # noqa: BLE001 - a fault of ours ends the round, not the window
            _log.error("a round failed: %s", type(error).__name__, exc_info=frames_only(error))
            self.error = UnexpectedError(
                "Something went wrong in Signpost. Nothing that was saved is lost."
            )
        finally:
            self._over.set()

    def _tell(self, done: int, in_all: int) -> None:
        self.progress = (done, in_all)
