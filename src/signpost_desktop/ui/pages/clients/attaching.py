"""A contact of today that was saved without a name becomes this client's."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from signpost_desktop.casework.clients import ClientView
from signpost_desktop.casework.contacts import SeenRow, attach_client, seen_today
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.texts import button, label

_NOBODY = "no name"  # how `seen_today` calls a contact without a client
_ID = Qt.ItemDataRole.UserRole


class Attaching(QWidget):
    """Today's contacts without a name, by time and language; the chosen one is given a name."""

    attached = Signal()
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._view: ClientView | None = None
        self._heading = label("", "heading")
        self._hint = label("", "muted")
        self.list = QListWidget()
        self.attach = button("", self._attach, "main")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.attach)
        row.addWidget(button(self.tr("Back"), self.left.emit))
        row.addStretch(1)
        column.addLayout(row)
        self.list.setAccessibleName(self.tr("Contacts of today without a name"))
        self.list.itemActivated.connect(lambda _item: self.attach.setFocus())

    def begin(self, view: ClientView) -> None:
        """Show today's contacts without a name, to be given this one."""
        self._view = view
        self._heading.setText(self.tr("Which contact of today was {0}?").format(view.short_name))
        self.attach.setText(self.tr("Add it to {0}").format(view.short_name))
        self._show(())
        run_read(self, self._shared, seen_today, self._show, latest="unnamed")
        self.list.setFocus()

    def forget(self) -> None:
        """Take every word out of the widgets."""
        self._view = None
        self._heading.clear()
        self.attach.setText("")
        self._show(())

    def _show(self, rows: tuple[SeenRow, ...]) -> None:
        unnamed = [row for row in rows if row.who == _NOBODY]
        self.list.clear()
        for position, row in enumerate(unnamed, 1):
            item = QListWidgetItem(row.sentence(position, len(unnamed)))
            item.setData(_ID, row.contact_id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(unnamed))
        self.attach.setEnabled(bool(unnamed))
        self._hint.setText(
            self.tr("It then stands in their history. Look at the time and the language.")
            if unnamed
            else self.tr("Every contact of today has a name.")
        )

    def _attach(self) -> None:
        item, view = self.list.currentItem(), self._view
        if item is None or view is None:
            return
        contact_id = str(item.data(_ID))
        run_act(
            self,
            self._shared,
            lambda session: attach_client(session, contact_id, view.id),
            lambda _nothing: self.attached.emit(),
        )
