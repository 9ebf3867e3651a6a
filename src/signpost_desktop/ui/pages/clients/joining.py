"""Two records of one person: found, looked at, joined; and taken apart again."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from signpost_desktop.casework.clients import (
    ClientRow,
    ClientView,
    NewClient,
    change_client,
    merge_clients,
    possible_duplicates,
    separate_clients,
)
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.client_picker import ClientPicker
from signpost_desktop.ui.language import said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.scrolled import scrolled_column
from signpost_desktop.ui.widgets.texts import button, button_row, label


class Joining(QWidget):
    """Who else this person may be. `joined` and `separated` carry the view and the other's id."""

    joined = Signal(object, str)  # ClientView, the id that is read as it from now on
    separated = Signal(object, str)
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._view: ClientView | None = None
        self._other: ClientRow | None = None
        self._heading = label("", "heading")
        self.picker = ClientPicker(shared, self.tr("The other record: type a name"))
        self._question = label("", "big")
        self.join = button("", self._join, "main")
        self.separate = button(self.tr("Take the last joining apart"), self._separate)
        self._build()

    def begin(self, view: ClientView) -> None:
        """Offer those who may be this person."""
        self._view, self._other = view, None
        self._heading.setText(self.tr("Is {0} here twice?").format(view.short_name))
        self.picker.leave_out(view.id)
        self.picker.clear()
        self._ask()
        self.separate.setVisible(bool(view.merged_from))
        new = NewClient(
            given_name=view.given_name,
            family_name=view.family_name,
            known_as=view.known_as,
            birth_date=view.birth_date,
            birth_estimated=view.birth_estimated,
            phone=view.phone.number,
            postcode=view.postcode,
        )

        def alike(session: WorkSession) -> tuple[tuple[ClientRow, ...], date]:
            return possible_duplicates(session, new), session.today()

        run_read(self, self._shared, alike, self._offer, latest="alike")
        self.picker.field.setFocus()

    def forget(self) -> None:
        """Take every word out of the widgets."""
        self._view, self._other = None, None
        self._heading.clear()
        self.picker.clear()
        self._ask()

    def _build(self) -> None:
        column = scrolled_column(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(
            label(
                self.tr(
                    "Joining puts both histories on one page. No record is lost, "
                    "and you can take it back."
                ),
                "muted",
            )
        )
        column.addWidget(self.picker, 1)
        column.addWidget(self._question)
        column.addWidget(
            button_row(
                self.join, button(self.tr("Someone else: go back"), self.left.emit), self.separate
            )
        )
        self.picker.picked.connect(self._picked)
        self.picker.field.textEdited.connect(lambda _text: self._unpick())

    def _offer(self, found: tuple[tuple[ClientRow, ...], date]) -> None:
        rows, today = found
        view = self._view
        if view is None:
            return
        others = tuple(row for row in rows if row.id != view.id)
        self.picker.offer(others, today, self.tr("These may be the same person"))

    def _picked(self, row: ClientRow) -> None:
        self._other = row
        self._ask()
        self.join.setFocus()

    def _unpick(self) -> None:
        self._other = None
        self._ask()

    def _ask(self) -> None:
        row = self._other
        self._question.setVisible(row is not None)
        self.join.setVisible(row is not None)
        if row is not None:
            born = f", {said(row.born)}" if row.born else ""
            self._question.setText(
                self.tr("Is {0}{1} the same person?").format(row.short_name, born)
            )
            self.join.setText(self.tr("Same person: join the two records"))

    def _join(self) -> None:
        view, row = self._view, self._other
        if view is None or row is None:
            return
        run_act(
            self,
            self._shared,
            lambda session: merge_clients(session, view.id, row.id),
            lambda kept: self.joined.emit(kept, row.id),
        )

    def _separate(self) -> None:
        view = self._view
        if view is None or not view.merged_from:
            return
        other = view.merged_from[-1]
        run_act(
            self,
            self._shared,
            lambda session: separate(session, view.id, other),
            lambda kept: self.separated.emit(kept, other),
        )


def separate(session: WorkSession, kept: str, other: str) -> ClientView:
    """Take a joining apart, and give the page of the record that stays."""
    separate_clients(session, other)
    return change_client(session, kept)
