"""Words being typed in a form, kept in the vault within two seconds and until they are saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from signpost_desktop.casework.drafts import discard_draft, hold_draft, save_draft
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.saving import run_act

_PAUSE_MS = 1_000

Body = Callable[[], Mapping[str, Any]]


@dataclass
class _Words:
    """One draft. Changes are numbered, so that an older write never follows a newer one.

    `draft_id` and `written` are set when an act is saved, and acts wait for each other: a disk
    that refuses at the very end must not leave words marked as written.
    """

    draft_id: str | None = None
    number: int = 0
    written: int = 0

    def were_written(self, number: int, draft_id: str | None) -> None:
        """The words up to this number are on the disk, in this draft or for good."""
        self.written, self.draft_id = number, draft_id


class KeptDraft:
    """The draft of a form; `body` gives its words. One form has one at a time."""

    def __init__(self, owner: QWidget, shared: Shared, kind: str, body: Body) -> None:
        self._owner = owner
        self._shared = shared
        self._kind = kind
        self._body = body
        self._words = _Words()
        self._timer = QTimer(owner)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._keep_soon)

    def begin(self, draft_id: str | None = None) -> None:
        """Start with fresh words, or go on with a draft that is in the vault."""
        self._timer.stop()
        self._words = _Words(draft_id)

    def typed(self) -> None:
        """Something was typed: keep it a second after the first letter that is not kept yet."""
        self._words.number += 1
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep at once what was typed, in this thread: the page is about to go."""
        self._timer.stop()
        words, vault = self._words, self._shared.desk.vault
        if words.number <= words.written:  # nothing is typed that is not on the disk
            return
        body = dict(self._body())
        try:
            with vault.act() as session:
                self._keep(session, words, words.number, body)
        except SignpostError as error:
            words.draft_id = hold_draft(vault, self._kind, body, words.draft_id)
            self._shared.announcer.say(error.message, "problem")

    def closing(self) -> Callable[[WorkSession], None]:
        """What the act that saves these words calls, so that the draft goes with their saving."""
        self._timer.stop()
        words = self._words
        words.number += 1
        number = words.number

        def close(session: WorkSession) -> None:
            if words.draft_id is not None:
                discard_draft(session, words.draft_id)
            session.when_saved.append(lambda: words.were_written(number, None))

        return close

    def _keep_soon(self) -> None:
        words, number, body = self._words, self._words.number, dict(self._body())
        run_act(
            self._owner,
            self._shared,
            lambda session: self._keep(session, words, number, body),
            lambda _nothing: None,
        )

    def _keep(
        self, session: WorkSession, words: _Words, number: int, body: Mapping[str, Any]
    ) -> None:
        if number <= words.written:
            return
        draft_id = save_draft(session, self._kind, body, words.draft_id)
        session.when_saved.append(lambda: words.were_written(number, draft_id))
