"""Keeps the running record as a draft, within two seconds of the last change.

A draft that is being saved as a contact is closed first: a late writing must not bring it back.
"""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from signpost_desktop.casework.drafts import discard_draft, hold_draft, save_draft
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.running_record import RunningRecord

KIND = "contact"
_AFTER_MS = 1_000  # from the first change on, not the last: at most two seconds are ever lost


class DraftKeeper(QObject):
    """Writes the record that `current` gives. `failed` hears when the disk refuses."""

    def __init__(
        self,
        parent: QObject,
        vault: Vault,
        background: Background,
        current: Callable[[], RunningRecord],
        failed: Callable[[SignpostError], None],
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._background = background
        self._current = current
        self._failed = failed
        self._closed: set[str] = set()
        self._written: set[str] = set()
        self._numbers: dict[str, int] = {}  # the newest words of each draft win
        self._lock = threading.Lock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._keep_soon)

    def changed(self) -> None:
        """Something was typed: keep it soon."""
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self, *, running: bool = True) -> None:
        """Write at once, on this thread: the page is about to go. Raises SignpostError.

        A `running` record is what the page goes on with when it is made anew after covering.
        What the disk refuses is held in memory until it takes it.
        """
        self._timer.stop()
        write = self._writing(running=running)
        try:
            if write is not None:
                write()
        except SignpostError:
            record = self._current()
            if not record.is_empty():
                body = record.to_body(self._vault.now()) | {"running": running}
                hold_draft(self._vault, KIND, body, record.draft_id)
                self._written.add(record.draft_id)
            raise

    def close(self, draft_id: str) -> None:
        """This draft is being saved: whatever is still on its way to be written is dropped."""
        self._timer.stop()
        with self._lock:
            self._closed.add(draft_id)

    def open_again(self, draft_id: str) -> None:
        """It was not saved after all: keep it, now."""
        with self._lock:
            self._closed.discard(draft_id)
        self._keep_soon()

    def was_written(self, draft_id: str) -> None:
        """This draft is in the vault: it is taken out of it when the record is emptied."""
        self._written.add(draft_id)

    def _keep_soon(self) -> None:
        write = self._writing(running=True)
        if write is not None:
            self._background.run(write, lambda _none: None, self._failed)

    def _writing(self, *, running: bool) -> Callable[[], None] | None:
        """How to write the record as it is now; None when nobody would miss it."""
        record = self._current()
        draft_id, empty = record.draft_id, record.is_empty()
        if empty and draft_id not in self._written:
            return None
        body = None if empty else record.to_body(self._vault.now()) | {"running": running}
        with self._lock:
            number = self._numbers[draft_id] = self._numbers.get(draft_id, 0) + 1
        return lambda: self._write(draft_id, number, body)

    def _write(self, draft_id: str, number: int, body: dict[str, Any] | None) -> None:
        with self._vault.act() as session:
            with self._lock:
                if draft_id in self._closed or number < self._numbers[draft_id]:
                    return
            if body is None:
                discard_draft(session, draft_id)
            else:
                save_draft(session, KIND, body, draft_id)
                self._written.add(draft_id)
