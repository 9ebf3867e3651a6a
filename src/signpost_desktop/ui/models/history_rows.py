"""The rows of a client's history: one a contact, and a last one for what came before."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from signpost_desktop.casework.history import HistoryEntry
from signpost_desktop.ui.client_words import entry_summary, entry_title
from signpost_desktop.ui.widgets.two_lines import SECOND_LINE
from signpost_directory.concepts import Concepts

_Index = QModelIndex | QPersistentModelIndex


class HistoryRows(QAbstractListModel):
    """A client's contacts, newest first, as many as were asked for so far."""

    def __init__(self, concepts: Concepts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._concepts = concepts
        self._entries: tuple[HistoryEntry, ...] = ()
        self._more = False

    @property
    def entries(self) -> tuple[HistoryEntry, ...]:
        """The contacts that are shown."""
        return self._entries

    def show_entries(self, entries: tuple[HistoryEntry, ...], *, more: bool) -> None:
        """Show these; with `more` a last row offers the earlier ones."""
        self.beginResetModel()
        self._entries, self._more = entries, more
        self.endResetModel()

    def add_earlier(self, entries: tuple[HistoryEntry, ...], *, more: bool) -> None:
        """Put earlier contacts after those that are shown, where the last row stood."""
        self.show_entries(self._entries + entries, more=more)

    def entry_at(self, position: int) -> HistoryEntry | None:
        """The contact at a position; None for the last row, which offers earlier ones."""
        return self._entries[position] if 0 <= position < len(self._entries) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """The contacts, and the row that offers more."""
        return 0 if parent.isValid() else len(self._entries) + self._more

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """When and what for, what was given, and both as a sentence."""
        entry = self.entry_at(index.row())
        if entry is None:
            return self._offer(role)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry_title(entry, self._concepts)
        if role == SECOND_LINE:
            return entry_summary(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = entry_title(entry, self._concepts).replace("   ", ", ")
            place = self.tr("{0} of {1}").format(index.row() + 1, self.rowCount())
            return f"{title}. {entry_summary(entry)} {place}"
        return None

    def _offer(self, role: int) -> str | None:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Earlier contacts: press Enter")
        return None
