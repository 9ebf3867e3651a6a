"""Who it is: search before create in one box, a small form for somebody new, "someone we know?"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from signpost_desktop.casework.clients import (
    ClientRow,
    NewClient,
    TableClient,
    create_client,
    find_clients,
    possible_duplicates,
)
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.language import said
from signpost_desktop.ui.models.pick_list import PickList
from signpost_desktop.ui.models.rows import Row
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.find.choices import language_label
from signpost_desktop.ui.pages.find.known import MaybeKnown
from signpost_desktop.ui.pages.find.new_client import NewClientForm, tidy_name
from signpost_desktop.ui.safe_contact_strip import SafeContactStrip
from signpost_desktop.ui.widgets.texts import button, label
from signpost_directory.words import Words

_NEW = "new"


class WhoField(QWidget):
    """Nobody by name, a client chosen, or somebody new. `chosen` carries the client's id or None.

    The rows of the search hold first name, initial, year, language and last seen: nothing more.
    """

    chosen = Signal(object)  # client id, or None: no name
    form_changed = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._wanted: NewClient | None = None
        self.box = PickList(self.tr("Who"), self.tr("No name given"), marks_first=False)
        self.box.typed.connect(self._search)
        self.box.picked.connect(self._picked)
        self._name = label("", "heading")
        self.strip = SafeContactStrip()  # placed by the panel, where it never scrolls away
        self.shared = label()
        self._no_name = button(self.tr("Without a name"), self._take_name_away, "link")
        self.form = NewClientForm()
        self.form.done.connect(self._ask_known)
        self.form.given_up.connect(self.back_to_box)
        self.form.changed.connect(self.form_changed)
        self.known = MaybeKnown()
        self.known.same.connect(self._same)
        self.known.new.connect(self._create)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self._no_name)
        column.addWidget(self.box)
        column.addLayout(row)
        for part in (self.shared, self.form, self.known):
            column.addWidget(part)
        self.setFocusProxy(self.box)
        self.show_client(None)

    def show_client(self, client: TableClient | None) -> None:
        """Show who it is, with how they may be reached; None: the box to search in."""
        self.box.clear()
        self.form.hide()
        self.form.fill({})
        self.known.hide()
        self.box.setVisible(client is None)
        for part in (self._name, self._no_name):
            part.setVisible(client is not None)
        if client:
            languages = ", ".join(language_label(code) for code in client.languages)
            self._name.setText(
                ", ".join(part for part in (said(client.short_name), languages) if part)
            )
            self.strip.show_words(said(client.safe_contact_words))
            words = self.tr("{0}. They see what you save here.")
            self.shared.setText(words.format(said(client.shared)) if client.shared else "")
        else:
            self._name.clear()
            self.shared.clear()
            self.strip.show_words("")
        self.shared.setVisible(bool(self.shared.text()))

    def show_form(self, typed: dict[str, str]) -> None:
        """Go on with a form that was not finished."""
        self.form.fill(typed)
        self.form.show()

    def begin(self) -> None:
        """Ctrl+I: the box, or the form that is open."""
        if self.known.isVisible():
            self.known.begin()
        elif self.form.isVisible():
            self.form.begin()
        elif self.box.isHidden():
            self._no_name.setFocus()
        else:
            self.box.field.setFocus()
            self.box.field.selectAll()

    def back_to_box(self) -> None:
        """Esc in the form: what was typed there goes on in the box."""
        self.form.hide()
        self.known.hide()
        self.form_changed.emit()
        self.box.field.setFocus()

    def _search(self, text: str) -> None:
        vault, background = self._shared.desk.vault, self._shared.background

        def find() -> tuple[tuple[ClientRow, ...], date]:
            with vault.read() as session:
                return find_clients(session, text), session.today()

        background.run(find, lambda found: self._found(text, *found), self._failed, latest="who")

    def _found(self, text: str, clients: Sequence[ClientRow], today: date) -> None:
        if text != self.box.field.text():
            return
        rows = [Row(words, row.id) for row in clients for words in (_words(row, today),)]
        total = len(rows) + 1
        rows = [
            replace(row, sentence=Words("{0}, {1} of {2}", row.text, number, total))
            for number, row in enumerate(rows, 1)
        ]
        if text.strip():
            new = self.tr("New client “{0}”").format(text.strip())
            rows.append(Row(new, _NEW, Words("{0}, {1} of {2}", new, total, total)))
        self.box.show_rows(rows)

    def _picked(self, value: object) -> None:
        if value == _NEW:
            given, _, family = self.box.field.text().strip().partition(" ")
            name = {"given_name": tidy_name(given), "family_name": tidy_name(family)}
            self.form.fill({**self.form.standing(), **name})  # Esc threw no phone number away
            self.form.show()
            self.form.begin()
            self.form_changed.emit()
        else:
            self.chosen.emit(value)

    def _ask_known(self, new: NewClient) -> None:
        self._wanted = new
        vault = self._shared.desk.vault

        def look() -> tuple[tuple[ClientRow, ...], date]:
            with vault.read() as session:
                return possible_duplicates(session, new), session.today()

        self._shared.background.run(look, self._maybe_known, self._failed)

    def _maybe_known(self, found: tuple[tuple[ClientRow, ...], date]) -> None:
        clients, today = found
        if not clients:
            self._create()
            return
        self.known.ask([Row(_words(row, today), row.id) for row in clients])
        self._shared.announcer.say(self.tr("Is this someone we know?"))

    def _same(self, client_id: object) -> None:
        self._wanted = None
        self.chosen.emit(client_id)

    def _create(self) -> None:
        new = self._wanted
        if new is None:
            return
        self._wanted = None
        vault = self._shared.desk.vault

        def create() -> tuple[str, frozenset[tuple[str, str]]]:
            with vault.act() as session:
                made = create_client(session, new).id
            return made, frozenset(session.changed)

        self._shared.background.run(create, self._created, self._failed)

    def _created(self, result: tuple[str, frozenset[tuple[str, str]]]) -> None:
        client_id, changes = result
        self.chosen.emit(client_id)
        self._shared.bus.announce(changes)

    def _take_name_away(self) -> None:
        self.chosen.emit(None)

    def _failed(self, error: SignpostError) -> None:
        self._shared.announcer.say(error.message, "problem")


def _words(row: ClientRow, today: date) -> str:
    return said(row.sentence(today, language_label(row.language) if row.language else ""))
