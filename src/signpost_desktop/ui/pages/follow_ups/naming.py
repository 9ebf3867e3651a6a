"""Somebody who was flagged without a name is known now: their contact becomes this client's."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from signpost_desktop.casework.clients import ClientRow
from signpost_desktop.casework.follow_ups import FollowUpRow
from signpost_desktop.ui.client_picker import ClientPicker
from signpost_desktop.ui.language import said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.widgets.scrolled import scrolled_column
from signpost_desktop.ui.widgets.texts import button, button_row, label


class Naming(QWidget):
    """A person is picked, looked at, and only then given the contact."""

    named = Signal(object, object)  # FollowUpRow, ClientRow
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._row: FollowUpRow | None = None
        self._client: ClientRow | None = None
        self._how = label("", "muted")
        self.picker = ClientPicker(shared, self.tr("Name"))
        self.confirm = button("", self._name, "main")
        column = scrolled_column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Who is this?"), "title"))
        column.addWidget(self._how)
        column.addWidget(self.picker, 1)
        column.addWidget(button_row(self.confirm, button(self.tr("Back"), self.left.emit)))
        self.picker.picked.connect(self._picked)
        self.picker.field.textEdited.connect(lambda _text: self._pick(None))

    def begin(self, row: FollowUpRow) -> None:
        """Ask who somebody is, showing how they were to be found."""
        self._row = row
        self._how.setText(row.find_again)
        self.picker.clear()
        self._pick(None)
        self.picker.field.setFocus()

    def forget(self) -> None:
        """Take every word out of the widgets."""
        self._row = None
        self._how.clear()
        self.picker.clear()
        self._pick(None)

    def _picked(self, client: ClientRow) -> None:
        self._pick(client)
        self.confirm.setFocus()

    def _pick(self, client: ClientRow | None) -> None:
        self._client = client
        self.confirm.setVisible(client is not None)
        if client is not None:
            born = f", {said(client.born)}" if client.born else ""
            self.confirm.setText(self.tr("It is {0}{1}").format(client.short_name, born))

    def _name(self) -> None:
        if self._row is not None and self._client is not None:
            self.named.emit(self._row, self._client)
