"""The rows of the sealed notes: when, about whom, by whom; never a word of a note."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from signpost_desktop.casework.safeguarding_reading import NoteRow
from signpost_desktop.documents.plain_text import isolate_apart
from signpost_desktop.ui.language import in_language, said
from signpost_desktop.ui.widgets.two_lines import SECOND_LINE

_Index = QModelIndex | QPersistentModelIndex


class NoteRows(QAbstractListModel):
    """The sealed notes, newest first, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NoteRow, ...] = ()

    @property
    def rows(self) -> tuple[NoteRow, ...]:
        """What is listed."""
        return self._rows

    def show_rows(self, rows: Sequence[NoteRow]) -> None:
        """List these instead."""
        self.beginResetModel()
        self._rows = tuple(map(in_language, rows))
        self.endResetModel()

    def replace(self, row: NoteRow) -> None:
        """The same note, now opened."""
        for number, known in enumerate(self._rows):
            if known.id == row.id:
                self._rows = (*self._rows[:number], in_language(row), *self._rows[number + 1 :])
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """When and about whom, by whom and whether it is new, and both as a sentence."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{isolate_apart(said(row.when_words))}   {isolate_apart(self._who(row))}"
        if role == SECOND_LINE:
            return self._second(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = self.tr("{0} of {1}").format(index.row() + 1, len(self._rows))
            who = self._who(row).rstrip(".")
            return f"{said(row.when_words)}, {who}. {self._second(row)}. {place}"
        return None

    def _who(self, row: NoteRow) -> str:
        return row.who or self.tr("no name")

    def _second(self, row: NoteRow) -> str:
        written = self.tr("Written by {0}").format(row.written_by or self.tr("somebody"))
        return written if row.opened else self.tr("{0}, not opened yet").format(written)
