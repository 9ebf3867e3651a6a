"""Needs more help: who is waiting, what happened, and nobody is lost."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from signpost_desktop.access.people import people
from signpost_desktop.casework.attaching import attach_client, detach_client
from signpost_desktop.casework.clients import ClientRow
from signpost_desktop.casework.follow_up_list import follow_up_row
from signpost_desktop.casework.follow_up_story import Taken, story, take_back
from signpost_desktop.casework.follow_ups import FollowUpRow
from signpost_desktop.store.clock import london_day
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.language import plain_date, said
from signpost_desktop.ui.page import Arguments, Page, Shared
from signpost_desktop.ui.pages.follow_ups.naming import Naming
from signpost_desktop.ui.pages.follow_ups.waiting_list import (
    Waiting,
    WaitingList,
    read_waiting,
)
from signpost_desktop.ui.pages.follow_ups.what_happened import Asked, WhatHappened
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.undo_key import pass_undo_on

__all__ = ["FollowUpsPage"]
_SHOWS = {"follow_up", "client", "person"}


class FollowUpsPage(Page):
    """The list, then "What happened?" of one of them. Leaving takes every word out."""

    name = "follow_ups"

    def __init__(self, shared: Shared, parent: QObject | None = None) -> None:
        super().__init__(shared, parent)
        self._undo: Callable[[], None] | None = None
        self._here = False
        self.waiting = WaitingList()
        self.what = WhatHappened(shared)
        self.naming = Naming(shared)
        self._stack = QStackedWidget()
        self._build()

    def title(self) -> str:
        """See Page."""
        return self.tr("Needs more help")

    def arrive(self, arguments: Arguments) -> None:
        """The list; with {"follow_up": id} what happened to that one."""
        self._here = True
        self._stack.setCurrentWidget(self.waiting)
        self.waiting.list.setFocus()
        self._read()
        if arguments.get("follow_up"):
            self._ask(str(arguments["follow_up"]))

    def leave(self) -> None:
        """See Page; the reasons leave the widgets too."""
        self._here = False
        self._undo = None
        self.what.leave()
        self.naming.forget()
        self.waiting.forget()
        self._stack.setCurrentWidget(self.waiting)

    def changed(self, changes: frozenset[tuple[str, str]]) -> None:
        """See Page."""
        if self._here and any(kind in _SHOWS for kind, _id in changes):
            self._read()

    def act(self, action: str) -> bool:
        """Ctrl+S saves what happened; Ctrl+Z takes the last step back."""
        if action == "save" and self._stack.currentWidget() is self.what:
            self.what.save()
            return True
        if action == "undo" and self._undo is not None:
            undo, self._undo = self._undo, None
            undo()
            return True
        return False

    def _read(self) -> None:
        scope = self.waiting.scope
        run_read(
            self,
            self.shared,
            lambda session: read_waiting(session, scope),
            self._show,
            lambda error: self.waiting.refuse(said(error.message)),
            latest="waiting",
        )

    def _show(self, waiting: Waiting) -> None:
        if not self._here:
            return
        had_focus = self.waiting.list.hasFocus() or not self.waiting.list.isVisible()
        self.waiting.show_waiting(waiting)
        listed = self._stack.currentWidget() is self.waiting
        if listed and had_focus and not self.waiting.scopes.hasFocus():
            place = self.waiting.list if waiting.listed.rows else self.waiting.scopes
            place.setFocus()

    def _chose_scope(self) -> None:
        self._read()

    def _ask(self, follow_up_id: str) -> None:
        def read(session: WorkSession) -> Asked:
            told = story(session, follow_up_id)
            row = follow_up_row(session, follow_up_id)
            return Asked(row, told, people(session), session.today())

        run_read(self, self.shared, read, self._show_what, latest="what happened")

    def _show_what(self, asked: Asked) -> None:
        if self._here:
            self._stack.setCurrentWidget(self.what)
            self.what.ask(asked)
            self.shared.announcer.after_typing(
                f"{said(asked.row.who)}: {said(asked.row.safe_contact)}"
            )

    def _took(self, taken: Taken) -> None:
        self._undo = partial(self._take_back, taken)
        self._back_to_list()
        self.waiting.mark(taken.row.id)
        self.shared.announcer.say(self._said(taken.row), "good")

    def _said(self, row: FollowUpRow) -> str:
        saved = self.tr("Saved on this computer. Undo (Ctrl+Z)")
        if row.decide_words:
            return f"{said(row.decide_words)} {saved}"
        if row.status == "open" and row.due is not None:
            today = london_day(self.shared.desk.vault.now())
            again = self.tr("{0}: do by {1}.").format(said(row.who), plain_date(row.due, today))
            return f"{again} {saved}"
        return f"{said(row.who)}: {said(row.due_words)}. {saved}"

    def _take_back(self, taken: Taken) -> None:
        run_act(
            self,
            self.shared,
            lambda session: take_back(session, taken),
            lambda _nothing: self.shared.announcer.say(
                self.tr("Undone. {0} waits as before.").format(said(taken.row.who)), "good"
            ),
        )

    def _begin_naming(self) -> None:
        row = self.what.row
        if row is not None:
            self._stack.setCurrentWidget(self.naming)
            self.naming.begin(row)

    def _named(self, row: FollowUpRow, client: ClientRow) -> None:
        run_act(
            self,
            self.shared,
            lambda session: attach_client(session, row.contact_id, client.id),
            partial(self._say_named, row, client),
        )

    def _say_named(self, row: FollowUpRow, client: ClientRow, _nothing: None) -> None:
        words = self.tr("Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)")
        self.shared.announcer.say(words.format(client.short_name), "good")
        self._undo = partial(self._take_name_off, row, client)
        self._ask(row.id)

    def _take_name_off(self, row: FollowUpRow, client: ClientRow) -> None:
        run_act(
            self,
            self.shared,
            lambda session: detach_client(session, row.contact_id, client.id),
            lambda _nothing: self._say_nameless(row),
        )

    def _say_nameless(self, row: FollowUpRow) -> None:
        self.shared.announcer.say(self.tr("Undone. It has no name again."), "good")
        if self.what.row is not None and self.what.row.id == row.id:
            self._ask(row.id)

    def _open_client(self, client_id: str) -> None:
        self.go.emit("clients", {"client": client_id})

    def _back_to_list(self) -> None:
        self.what.leave()
        self._stack.setCurrentWidget(self.waiting)
        self.waiting.list.setFocus()

    def _step_back(self) -> None:
        if self._stack.currentWidget() is self.naming:
            self.naming.forget()
            self._stack.setCurrentWidget(self.what)
            self.what.choices.setFocus()
        elif self._stack.currentWidget() is self.what:
            self._back_to_list()

    def _build(self) -> None:
        for widget in (self.waiting, self.what, self.naming):
            self._stack.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 18, 22, 14)
        outer.addWidget(self._stack)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._step_back)
        self.waiting.scope_chosen.connect(self._chose_scope)
        self.waiting.asked.connect(self._ask)
        self.waiting.client_asked.connect(self._open_client)
        self.what.taken.connect(self._took)
        self.what.client_asked.connect(self._open_client)
        self.what.name_asked.connect(self._begin_naming)
        self.what.left.connect(self._step_back)
        self.naming.named.connect(self._named)
        self.naming.left.connect(self._step_back)
        pass_undo_on(self)
