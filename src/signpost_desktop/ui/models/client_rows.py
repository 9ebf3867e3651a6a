"""The rows of a list of clients: first name, initial, year, language, last seen."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from signpost_desktop.casework.clients import ClientRow
from signpost_desktop.ui.language import in_language, language_words, said
from signpost_desktop.ui.widgets.two_lines import SECOND_LINE

_Index = QModelIndex | QPersistentModelIndex


class ClientRows(QAbstractListModel):
    """Clients that were found. Never an address, a phone, a need or a reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ClientRow, ...] = ()
        self._today = date.min

    def show_rows(self, rows: tuple[ClientRow, ...], today: date) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows, self._today = tuple(map(in_language, rows)), today
        self.endResetModel()

    def row_at(self, position: int) -> ClientRow | None:
        """The row at a position, or None."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The short name, the quiet second line, and the sentence for a screen reader."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.short_name
        spoken = language_words(row.language) if row.language else ""
        if role == SECOND_LINE:
            return said(replace(row, short_name="").sentence(self._today, spoken))
        sentence = said(row.sentence(self._today, spoken))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = self.tr("{0} of {1}").format(index.row() + 1, len(self._rows))
            return f"{sentence}, {place}"
        return None
