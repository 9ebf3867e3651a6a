"""F1: every key of the window, as it really is."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from signpost_desktop.ui.keys import KEYS
from signpost_desktop.ui.models.rows import VALUE, Row, RowsModel
from signpost_desktop.ui.widgets.texts import button, label
from signpost_desktop.ui.widgets.two_lines import draw_surface, leading, muted

_SIDE, _GAP, _AIR = 12, 24, 6
_FRAME = 60  # of the dialog, and the scroll bar


class KeysDialog(QDialog):
    """The list of keys, made from the one that binds them. A list, so that arrows read it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        rows = self._rows()
        said = self.tr("{0}: {1}, {2} of {3}")
        self._model = RowsModel()
        self._model.show(
            [Row(keys, words, said.format(keys.replace(" · ", ", "), words, at, len(rows)))
             for at, (keys, words) in enumerate(rows, 1)]
        )  # fmt: skip
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_KeyRow(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setCurrentIndex(self._model.index(0))
        close = button(self.tr("Close"), self.accept, "main")
        close.setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("Keys"), "title", buddy=self._list))
        column.addWidget(self._list, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        letters, room = self.fontMetrics(), parent.size()
        wide = sum(max(map(letters.horizontalAdvance, texts)) for texts in zip(*rows, strict=True))
        self.resize(
            min(wide + 2 * _SIDE + _GAP + _FRAME, room.width()),
            min(44 * letters.height(), room.height()),
        )
        self._list.setFocus()

    def _rows(self) -> list[tuple[str, str]]:
        native = QKeySequence.SequenceFormat.NativeText
        rows = []
        for key in KEYS:
            shown = [QKeySequence(s).toString(native) for s in key.sequences if s != "Ctrl+Return"]
            rows.append((" · ".join(shown), QCoreApplication.translate("Keys", key.words)))
        return [
            *rows,
            (self.tr("Shift three times"), self.tr("Cover the screen")),
            (self.tr("Enter"), self.tr("Do the marked thing")),
            (self.tr("Esc"), self.tr("Step back once. Words are kept.")),
        ]


class _KeyRow(QStyledItemDelegate):
    """Draws the keys, quiet, in a column as wide as the longest, and what they do beside it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The surface as the style draws it, the keys, the words."""
        draw_surface(painter, option)
        model, letters = index.model(), option.fontMetrics
        shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        wide = max(map(letters.horizontalAdvance, shown))
        inside = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        keys = QRect(inside.left(), inside.top(), wide, inside.height())
        words = inside.adjusted(wide + _GAP, 0, 0, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            keys.moveRight(inside.right())
            words = inside.adjusted(0, 0, -wide - _GAP, 0)
        side = leading(option.direction, Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(option.font)
        painter.setPen(muted())
        painter.drawText(keys, side, str(index.data()))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(words, side, str(index.data(VALUE)))
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's
    ) -> QSize:
        """One line and some air."""
        return QSize(0, option.fontMetrics.lineSpacing() + 2 * _AIR)
