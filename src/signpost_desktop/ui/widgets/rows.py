"""Lists that are as high as their rows, up to a number of them: no empty white below."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QListWidget, QStyledItemDelegate, QStyleOptionViewItem

_SIDES = 24  # what the style sheet puts before and after the words of a row


class Rows(QListWidget):
    """Sentences, one a row; long ones wrap. Over `most` rows it scrolls by itself."""

    def __init__(self, name: str = "", *, most: int = 6) -> None:
        super().__init__()
        self._most = most
        wrap_rows(self)
        self.setAccessibleName(name)

    def show_rows(self, sentences: tuple[str, ...] | list[str]) -> None:
        """Show these instead; the row that was chosen stays chosen where there is one."""
        chosen = max(self.currentRow(), 0)
        self.clear()
        self.addItems(list(sentences))
        say_places(self)
        self.setCurrentRow(min(chosen, self.count() - 1))
        self.fit()

    def fit(self) -> None:
        """Take the height of the rows."""
        fit_rows(self, self._most, least=2 * self.fontMetrics().height())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fit once the letters are known."""
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width wraps the sentences elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class RowsView(QListView):
    """The same for the rows of a model, whose owner calls `fit` when they are others."""

    def __init__(self, *, most: int) -> None:
        super().__init__()
        self._most = most
        wrap_rows(self)

    def fit(self) -> None:
        """Take the height of the rows."""
        fit_rows(self, self._most)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fit once the letters are known."""
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width wraps the rows elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


def fit_rows(found: QListView, most: int, *, least: int = 0) -> None:
    """Give a list the height of its rows, or of the first `most`; `least` in pixels.

    Where all are shown there is no scroll bar: one that comes for a moment makes the rows
    narrower, they wrap, and it stays because they have wrapped.
    """
    model = found.model()
    count = model.rowCount() if model is not None else 0
    never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
    found.setVerticalScrollBarPolicy(never if count <= most else needed)
    rows = sum(max(found.sizeHintForRow(row), 0) for row in range(min(count, most)))
    found.setFixedHeight(max(rows, least) + 2 * found.frameWidth() + 4)


class _Wrapped(QStyledItemDelegate):
    """Rows no wider than the list: the style alone forgets its own padding when it wraps."""

    def __init__(self, found: QListView) -> None:
        super().__init__(found)
        self._list = found

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the wrapped words, and no width of its own."""
        inside = QStyleOptionViewItem(option)
        # sizeHintForRow() asks with an empty place, in which the style does not wrap.
        wide = self._list.viewport().width() - _SIDES
        inside.rect.setSize(QSize(wide, max(option.rect.height(), 1)))
        return QSize(0, super().sizeHint(inside, index).height())


def wrap_rows(found: QListView) -> None:
    """Wrap the sentences of a list, anew when its width changes; it never scrolls sideways."""
    found.setWordWrap(True)
    found.setResizeMode(QListView.ResizeMode.Adjust)
    found.setItemDelegate(_Wrapped(found))


def say_places(found: QListWidget) -> None:
    """Let a screen reader say of each row where it stands: "Appearance, 1 of 9"."""
    for row in range(found.count()):
        item = found.item(row)
        words = QCoreApplication.translate("Rows", "{0}, {1} of {2}").format(
            ", ".join(part for part in item.text().split("   ") if part), row + 1, found.count()
        )
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
