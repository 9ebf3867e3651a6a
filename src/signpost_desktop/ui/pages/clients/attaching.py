"""A contact that was saved without a name becomes this client's."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from signpost_desktop.casework.attaching import (
    UNNAMED_DAYS,
    UnnamedRow,
    attach_client,
    unnamed_contacts,
)
from signpost_desktop.casework.clients import ClientView
from signpost_desktop.ui.language import counted, language_words, said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.rows import say_places, wrap_rows
from signpost_desktop.ui.widgets.scrolled import scrolled_column
from signpost_desktop.ui.widgets.texts import button, button_row, label

_ID = Qt.ItemDataRole.UserRole


class Attaching(QWidget):
    """Contacts without a name, by day, time and language; the chosen one is given a name."""

    attached = Signal(str)  # contact id
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._view: ClientView | None = None
        self._heading = label("", "heading")
        self._hint = label("", "muted")
        self.list = QListWidget()
        wrap_rows(self.list)
        self.attach = button("", self._attach, "main")
        column = scrolled_column(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addWidget(button_row(self.attach, button(self.tr("Back"), self.left.emit)))
        self.list.setAccessibleName(self.tr("Contacts without a name"))
        self.list.itemActivated.connect(lambda _item: self.attach.setFocus())

    def begin(self, view: ClientView) -> None:
        """Show the contacts without a name, to be given this one."""
        self._view = view
        self._heading.setText(self.tr("Which contact was {0}?").format(view.short_name))
        self.attach.setText(self.tr("Add it to {0}").format(view.short_name))
        self._show(())
        run_read(self, self._shared, unnamed_contacts, self._show, latest="unnamed")
        self.list.setFocus()

    def forget(self) -> None:
        """Take every word out of the widgets."""
        self._view = None
        self._heading.clear()
        self.attach.setText("")
        self._show(())

    def _show(self, unnamed: tuple[UnnamedRow, ...]) -> None:
        self.list.clear()
        for row in unnamed:
            named = language_words(row.language) if row.language else ""
            item = QListWidgetItem(said(row.sentence(named)))
            item.setData(_ID, row.contact_id)
            self.list.addItem(item)
        say_places(self.list)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(unnamed))
        self.attach.setEnabled(bool(unnamed))
        self._hint.setText(
            self.tr("It then stands in their history. Look at the day, the time and the language.")
            if unnamed
            else counted(
                "Attaching",
                "Every contact of the last {0} day has a name.",
                "Every contact of the last {0} days has a name.",
                UNNAMED_DAYS,
            )
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
            lambda _nothing: self.attached.emit(contact_id),
        )
