"""Drafts that the disk refused: held in memory, each sealed to its writer, until it takes them.

They outlive covering and locking, and nobody else can read them meanwhile; they end with the
program.
"""

import json
import threading
from typing import Any

from signpost_desktop.store.keys import Unlocked, open_sealed, public_half, seal_to


class Unwritten:
    """The newest words of each draft, by its id. True while there are any."""

    def __init__(self) -> None:
        self._sealed: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def __bool__(self) -> bool:
        return bool(self._sealed)

    def hold(self, keys: Unlocked, draft_id: str, fields: dict[str, Any]) -> None:
        """Hold a draft's fields (JSON values), in place of what was held of it."""
        sealed = seal_to(public_half(keys.private_key), json.dumps(fields).encode())
        with self._lock:
            self._sealed[draft_id] = sealed

    def forget(self, draft_id: str) -> None:
        """It is on the disk now, or not wanted any more."""
        with self._lock:
            self._sealed.pop(draft_id, None)

    def of(self, keys: Unlocked) -> dict[str, dict[str, Any]]:
        """What is held of whoever has these keys, by draft id."""
        with self._lock:
            held = dict(self._sealed)
        found = {draft_id: open_sealed(keys.private_key, held[draft_id]) for draft_id in held}
        return {draft_id: json.loads(words) for draft_id, words in found.items() if words}
