"""Changing a client: what is typed is kept, saved whole, and taken back by Ctrl+Z."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from signpost_desktop.casework.clients import ClientView, change_client
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.store.errors import BadInput, SignpostError
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.kept_draft import KeptDraft
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.clients.client_view import ClientPanel
from signpost_desktop.ui.saving import run_act, run_read

KIND = "client"

Undo = Callable[[], None]


class Changing(QObject):
    """The words typed into the forms of one client. `can_undo` is told how to take a save back."""

    def __init__(
        self, panel: ClientPanel, shared: Shared, can_undo: Callable[[Undo | None], None]
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._form = panel.form
        self._shared = shared
        self._can_undo = can_undo
        self._view: ClientView | None = None
        self._today = date.min
        self._saving = False
        self._draft = KeptDraft(panel, shared, KIND, self._body)
        self._form.typed.connect(self._typed)

    def begin(self, view: ClientView, today: date) -> None:
        """Show a client, with what this person had typed and not saved, if anything."""
        self._today = today
        self._show(view)
        self._draft.begin()
        run_read(self._panel, self._shared, partial(_draft_of, view.id), self._go_on)

    def show(self, view: ClientView) -> None:
        """Show what another act made of the same client, under the words that are being typed."""
        unsaved = self._form.raw() if self._has_changes() else None
        self._show(view)
        if unsaved is not None:
            self._form.type(unsaved)
            self._panel.show_unsaved(True)

    def leave(self) -> None:
        """Keep the words at once; another client, or none, is shown next."""
        self._draft.keep_now()
        self._view = None

    def save(self) -> None:
        """Save what differs. Every word stays in the form until it is on the disk."""
        view = self._view
        if view is None or self._saving:
            return
        try:
            changes = self._form.changes()
        except BadInput as error:
            self._shared.announcer.say(error.message, "problem")
            return
        if not changes:
            self._shared.announcer.say(self.tr("Everything here is saved already."))
            return
        before = self._form.stored(changes)
        self._write(view.id, changes, partial(self._saved, self._form.raw(), before))

    def set_aside(self) -> None:
        """Show what is stored instead of what was typed; Ctrl+Z brings the words back."""
        view, raw = self._view, self._form.raw()
        if view is None:
            return
        close = self._draft.closing()
        run_act(self._panel, self._shared, close, lambda _nothing: None)
        self._show(view)
        self._can_undo(partial(self._bring_back, view.id, raw))
        self._shared.announcer.say(self.tr("Set aside. Undo (Ctrl+Z)"), "good")

    def _write(
        self, client_id: str, changes: dict[str, Any], done: Callable[[ClientView], None]
    ) -> None:
        close = self._draft.closing()

        def act(session: WorkSession) -> ClientView:
            close(session)
            return change_client(session, client_id, **changes)

        def finished(view: ClientView) -> None:
            self._saving = False
            if self._view is not None and self._view.id == client_id:
                done(view)

        self._saving = True
        run_act(self._panel, self._shared, act, finished, self._not_saved)

    def _saved(self, raw: dict[str, str], before: dict[str, Any], view: ClientView) -> None:
        later = self._form.raw()
        self._show(view)
        if later != raw:  # somebody went on typing meanwhile
            self._form.type(later)
            self._typed()
        self._can_undo(partial(self._take_back, view.id, before))
        self._shared.announcer.say(self.tr("Saved on this computer. Undo (Ctrl+Z)"), "good")

    def _take_back(self, client_id: str, before: dict[str, Any]) -> None:
        self._can_undo(None)
        self._write(client_id, before, self._taken_back)

    def _taken_back(self, view: ClientView) -> None:
        self._show(view)
        self._shared.announcer.say(self.tr("Undone. It is as it was before."), "good")

    def _bring_back(self, client_id: str, raw: dict[str, str]) -> None:
        self._can_undo(None)
        if self._view is not None and self._view.id == client_id:
            self._form.type(raw)
            self._typed()
            self._shared.announcer.say(self.tr("What you typed is back."), "good")

    def _not_saved(self, _error: SignpostError) -> None:
        self._saving = False
        if self._view is not None:
            self._typed()

    def _show(self, view: ClientView) -> None:
        self._view = view
        self._panel.show_view(view, self._today)

    def _typed(self) -> None:
        if self._view is not None:
            self._draft.typed()
            self._panel.show_unsaved(True)

    def _has_changes(self) -> bool:
        try:
            return bool(self._form.changes())
        except BadInput:
            return True

    def _body(self) -> dict[str, Any]:
        return {"client_ids": [self._view.id] if self._view else [], "fields": self._form.raw()}

    def _go_on(self, found: tuple[str, str, dict[str, str]] | None) -> None:
        if found is None or self._view is None or found[0] != self._view.id:
            return
        _client_id, draft_id, fields = found
        self._form.type(fields)
        self._draft.begin(draft_id)
        if self._has_changes():
            self._panel.show_unsaved(True)
            self._shared.announcer.say(
                self.tr("You had not finished changing this page. Go on, or set it aside.")
            )


def _draft_of(client_id: str, session: WorkSession) -> tuple[str, str, dict[str, str]] | None:
    for row in drafts(session):
        if row.kind == KIND and list(row.body.get("client_ids", ())) == [client_id]:
            return client_id, row.id, dict(row.body["fields"])
    return None
