"""Clients: find one by two letters, see their page, change it, begin a contact with them."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from signpost_desktop.casework.attaching import detach_client
from signpost_desktop.casework.clients import ClientRow, ClientView, client, history
from signpost_desktop.casework.follow_ups import follow_ups_of_client
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.client_picker import ClientPicker
from signpost_desktop.ui.language import said
from signpost_desktop.ui.page import Arguments, Page, Shared
from signpost_desktop.ui.pages.clients.attaching import Attaching
from signpost_desktop.ui.pages.clients.changing import Changing, Undo
from signpost_desktop.ui.pages.clients.client_view import ClientPanel, Opened
from signpost_desktop.ui.pages.clients.history_tab import AT_A_TIME
from signpost_desktop.ui.pages.clients.joining import Joining, separate
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.scrolled import scrolled_column
from signpost_desktop.ui.widgets.texts import label
from signpost_desktop.ui.widgets.undo_key import pass_undo_on

if TYPE_CHECKING:
    from signpost_desktop.ui.pages.clients.sharing import Sharing

__all__ = ["ClientsPage"]
_FOR_THIS_PERSON = {"need", "note", "more_help", "sheet", "client_screen"}
_SHOWS = {"client", "contact", "participant", "follow_up", "safeguarding_note"}


class ClientsPage(Page):
    """The list, then one client. Leaving takes every word of them out of the page."""

    name = "clients"

    def __init__(self, shared: Shared, parent: QObject | None = None) -> None:
        super().__init__(shared, parent)
        self._view: ClientView | None = None
        self._wanted = ""
        self._undo: Undo | None = None
        self.picker = ClientPicker(shared, self.tr("Name"))
        self.panel = ClientPanel(shared)
        self.joining = Joining(shared)
        self.attaching = Attaching(shared)
        self.sharing: Sharing | None = None
        self._changing = Changing(self.panel, shared, self._can_undo)
        self._stack = QStackedWidget()
        self._build()

    def title(self) -> str:
        """See Page."""
        return self.tr("Clients")

    def arrive(self, arguments: Arguments) -> None:
        """With {"client": id} show that person, else the empty list."""
        self._show_list()
        if arguments.get("client"):
            self._open(str(arguments["client"]))

    def leave(self) -> None:
        """See Page; nothing of a client stays in the widgets."""
        self._changing.leave()
        self.panel.history.correction.leave()
        self._view, self._wanted, self._undo = None, "", None
        for each in (self.panel, self.joining, self.attaching):
            each.forget()
        if self.sharing is not None:
            self.sharing.forget()
        self.picker.clear()

    def changed(self, changes: frozenset[tuple[str, str]]) -> None:
        """See Page."""
        if self._view is not None and any(kind in _SHOWS for kind, _id in changes):
            self._read_rest()

    def act(self, action: str) -> bool:
        """Save and undo here; what is for the person goes to Find with them."""
        if self._view is None:
            return False
        if action == "save":
            self._save()
            return True
        if action == "undo" and self._undo is not None:
            undo, self._undo = self._undo, None
            undo()
            return True
        if action in _FOR_THIS_PERSON:
            self._new_contact()  # the window then does the action there
        return False

    def _open(self, client_id: str) -> None:
        self._wanted = client_id
        run_act(
            self,
            self.shared,
            lambda session: (client(session, client_id), session.today()),
            partial(self._show_client, client_id),
        )

    def _show_client(self, wanted: str, found: tuple[ClientView, date]) -> None:
        if wanted != self._wanted:
            return
        view, today = found
        self._view = view
        self._changing.begin(view, today)
        self._stack.setCurrentWidget(self.panel)
        self.panel.new_contact_button.setFocus()
        self.shared.announcer.after_typing(f"{view.short_name}: {said(view.safe_contact_words)}")
        self._read_rest()

    def _read_rest(self) -> None:
        view = self._view
        if view is None:
            return

        def read(session: WorkSession) -> Opened:
            entries = history(session, view.id, AT_A_TIME)
            return Opened(entries, follow_ups_of_client(session, view.id), session.today())

        run_read(self, self.shared, read, partial(self._show_rest, view.id), latest="client")

    def _show_rest(self, client_id: str, opened: Opened) -> None:
        if self._view is not None and self._view.id == client_id:
            self.panel.show_opened(client_id, opened)

    def _save(self) -> None:
        if self.panel.history.correction.open:
            self.panel.history.correction.save()
        else:
            self._changing.save()

    def _can_undo(self, undo: Undo | None) -> None:
        self._undo = undo

    def _corrected(self, contact_id: str) -> None:
        self._undo = partial(self.panel.history.correction.undo, contact_id)

    def _new_contact(self) -> None:
        if self._view is not None:
            self.go.emit("find", {"client": self._view.id})

    def _show_follow_up(self, follow_up_id: str) -> None:
        self.go.emit("follow_ups", {"follow_up": follow_up_id})

    def _begin_joining(self) -> None:
        if self._view is not None:
            self._stack.setCurrentWidget(self.joining)
            self.joining.begin(self._view)

    def _begin_attaching(self) -> None:
        if self._view is not None:
            self._stack.setCurrentWidget(self.attaching)
            self.attaching.begin(self._view)

    def open_letter(self) -> None:
        """The card for a GP, or the letter about language and support."""
        if self._view is None:
            return
        # Imported here, as the sheet is: few need them, and they take long to load.
        from signpost_desktop.ui.letter_dialog import LetterDialog  # noqa: PLC0415
        from signpost_desktop.ui.printing import has_printer, print_pdf  # noqa: PLC0415

        view = self._view
        LetterDialog(
            self.shared, view.languages, view.interpreter, self,
            prints=has_printer(), send=print_pdf,
        ).open()  # fmt: skip

    def _begin_sharing(self) -> None:
        if self._view is None:
            return
        if self.sharing is None:
            self.sharing = self._make_sharing()
        self._stack.setCurrentWidget(self.sharing)
        self.sharing.begin(self._view)

    def _make_sharing(self) -> Sharing:
        """When it is first wanted: few are shared, and it brings in all of sync."""
        from signpost_desktop.ui.pages.clients.sharing import Sharing  # noqa: PLC0415

        made = Sharing(self.shared)
        went = self.tr("Shared. They get the copy with the next exchange.")
        made.shared.connect(partial(self._after_sharing, went))
        back = self.tr("Taken back. It is erased there with the next exchange.")
        made.taken_back.connect(partial(self._after_sharing, back))
        made.left.connect(self._back_to_client)
        self._stack.addWidget(made)
        return made

    def _after_sharing(self, words: str) -> None:
        """The page says where there are copies: it is read anew."""
        if self._view is not None:
            self._open(self._view.id)
            self.shared.announcer.say(words, "good")

    def _joined(self, view: ClientView, other: str) -> None:
        self._show_changed(view, self.tr("Joined. Undo (Ctrl+Z)"))
        self._undo = partial(self._separate, view.id, other)

    def _separate(self, kept: str, other: str) -> None:
        words = self.tr("Taken apart again. Each record is as it was.")
        run_act(
            self,
            self.shared,
            lambda session: separate(session, kept, other),
            lambda view: self._show_changed(view, words),
        )

    def _show_changed(self, view: ClientView, words: str) -> None:
        if self._view is None or self._view.id != view.id:
            return
        self._view = view
        self._changing.show(view)
        self._back_to_client()
        self.shared.announcer.say(words, "good")

    def _attached(self, contact_id: str) -> None:
        self._back_to_client()
        if self._view is not None:
            self._undo = partial(self._detach, contact_id, self._view.id)
            self.shared.announcer.say(self.tr("Added to their history. Undo (Ctrl+Z)"), "good")

    def _detach(self, contact_id: str, client_id: str) -> None:
        words = self.tr("Undone. That contact has no name again.")
        run_act(
            self,
            self.shared,
            lambda session: detach_client(session, contact_id, client_id),
            lambda _nothing: self.shared.announcer.say(words, "good"),
        )

    def _back_to_client(self) -> None:
        self._stack.setCurrentWidget(self.panel)
        self.panel.new_contact_button.setFocus()

    def _step_back(self) -> None:
        if self._stack.currentWidget() in (self.joining, self.attaching, self.sharing):
            self._back_to_client()
        elif self._view is not None and not self.panel.history.step_back():
            self.leave()
            self._show_list()

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self.picker.field.setFocus()

    def _picked(self, row: ClientRow) -> None:
        self._open(row.id)

    def _build(self) -> None:
        found = QWidget()
        column = scrolled_column(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.title(), "title"))
        column.addWidget(self.picker, 1)
        for widget in (found, self.panel, self.joining, self.attaching):
            self._stack.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 18, 22, 14)
        outer.addWidget(self._stack)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._step_back)
        pass_undo_on(self)
        self._connect()

    def _connect(self) -> None:
        self.picker.picked.connect(self._picked)
        self.panel.new_contact.connect(self._new_contact)
        self.panel.follow_up_asked.connect(self._show_follow_up)
        self.panel.save_asked.connect(self._changing.save)
        self.panel.set_aside_asked.connect(self._changing.set_aside)
        self.panel.join_asked.connect(self._begin_joining)
        self.panel.history.attach_asked.connect(self._begin_attaching)
        self.panel.history.correction.saved.connect(self._corrected)
        self.joining.joined.connect(self._joined)
        self.joining.separated.connect(
            lambda view, _other: self._show_changed(view, self.tr("Taken apart again."))
        )
        self.joining.left.connect(self._back_to_client)
        self.panel.share_asked.connect(self._begin_sharing)
        self.panel.letter_asked.connect(self.open_letter)
        self.attaching.attached.connect(self._attached)
        self.attaching.left.connect(self._back_to_client)
