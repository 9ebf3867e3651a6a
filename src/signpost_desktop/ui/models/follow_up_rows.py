"""The rows of "Needs more help": the only list that shows a reason."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from signpost_desktop.casework.follow_ups import FollowUpRow
from signpost_desktop.ui.language import in_language, said

ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class FollowUpRows(QAbstractListModel):
    """Follow-ups in the fixed order that casework gives them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FollowUpRow, ...] = ()

    def show_rows(self, rows: tuple[FollowUpRow, ...]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(map(in_language, rows))
        self.endResetModel()

    def row_at(self, position: int) -> FollowUpRow | None:
        """The row at a position, or None."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def place_of(self, follow_up_id: str) -> int:
        """Where a follow-up stands; -1 when it is not shown."""
        ids = [row.id for row in self._rows]
        return ids.index(follow_up_id) if follow_up_id in ids else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Who, the row itself for drawing, and the sentence for a screen reader."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.who
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said(row.sentence(index.row() + 1, len(self._rows)))
        return None
