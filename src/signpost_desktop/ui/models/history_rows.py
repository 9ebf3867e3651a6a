"""The rows of a client's history: one a contact, and a last one for what came before."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from signpost_desktop.casework.history import HistoryEntry
from signpost_desktop.ui.client_words import entry_summary, entry_title, sent_words
from signpost_desktop.ui.language import in_language
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
        self._waiting: frozenset[str] | None = None

    @property
    def entries(self) -> tuple[HistoryEntry, ...]:
        """The contacts that are shown."""
        return self._entries

    def show_entries(self, entries: tuple[HistoryEntry, ...], *, more: bool) -> None:
        """Show these; with `more` a last row offers the earlier ones."""
        self.beginResetModel()
        self._entries, self._more = tuple(map(in_language, entries)), more
        self.endResetModel()

    def show_waiting(self, waiting: frozenset[str] | None) -> None:
        """Say of each contact whether the team has it; None: this computer works alone."""
        if waiting != self._waiting:
            self._waiting = waiting
            if self._entries:
                self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def sent_words(self, entry: HistoryEntry) -> str:
        """Whether the team has a contact; "" where there is no team."""
        return sent_words(entry.contact_id, self._waiting)

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
            return self._second(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = entry_title(entry, self._concepts).replace("   ", ", ")
            place = self.tr("{0} of {1}").format(index.row() + 1, self.rowCount())
            return f"{title}. {self._second(entry)} {place}"
        return None

    def _second(self, entry: HistoryEntry) -> str:
        waits = self._waiting is not None and entry.contact_id in self._waiting
        return f"{self.sent_words(entry) if waits else ''} {entry_summary(entry)}".lstrip()

    def _offer(self, role: int) -> str | None:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Earlier contacts: press Enter")
        return None
