"""Rows of short text, each with the sentence that a screen reader says and what it stands for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from signpost_desktop.ui.language import own_direction, said

Index = QModelIndex | QPersistentModelIndex
VALUE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what is shown, what it stands for, and its sentence ("": text and place).

    `also` are words that find it too, where rows are found by letters.
    """

    text: str
    value: Any = None
    sentence: str = ""
    also: str = ""


class RowsModel(QAbstractListModel):
    """A plain list of rows, replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is listed."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """List these instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The text, the sentence, or what a row stands for."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return own_direction(said(row.text))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said(row.sentence) or QCoreApplication.translate(
                "Rows", "{0}, {1} of {2}"
            ).format(said(row.text), index.row() + 1, len(self._rows))
        return row.value if role == VALUE else None
