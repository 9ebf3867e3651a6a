"""The services that were found, best first, each with how it was added to the running record."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt

from signpost_desktop.directory.hits import Hit
from signpost_desktop.ui.language import said
from signpost_desktop.ui.models.rows import Index

HIT = int(Qt.ItemDataRole.UserRole)
ADDED = HIT + 1


class HitsModel(QAbstractListModel):
    """Rows of search results. `is_added` says whether a service is in the record."""

    def __init__(self, is_added: Callable[[str], bool]) -> None:
        super().__init__()
        self._is_added = is_added
        self._hits: tuple[Hit, ...] = ()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is listed."""
        return self._hits

    def show(self, hits: Sequence[Hit]) -> None:
        """List these instead."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def refresh(self) -> None:
        """Services were added or taken out: draw the rows again."""
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """How many."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The name, one sentence for a screen reader, or the whole hit."""
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(hit, index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{said(hit.phone)}. {said(hit.source_line)}. {said(hit.checked_line)}"
        if role == ADDED:
            return self._is_added(hit.service_id)
        return hit if role == HIT else None

    def _sentence(self, hit: Hit, position: int) -> str:
        added = self._is_added(hit.service_id)
        words = [QCoreApplication.translate("Hits", "Added")] if added else []
        if hit.may_not_cover:
            words.append(may_not_cover())
        return ", ".join([*words, said(hit.sentence(position, len(self._hits)))])


def may_not_cover() -> str:
    """The caution that goes with every GP practice."""
    return QCoreApplication.translate("Hits", "May not cover this address: ask")
