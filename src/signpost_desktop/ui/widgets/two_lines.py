"""Rows of a list with a strong first line and a quiet second one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

SECOND_LINE = Qt.ItemDataRole.UserRole + 1
_AIR, _SIDE = 8, 12


class TwoLines(QStyledItemDelegate):
    """Draws DisplayRole over SECOND_LINE in the colours of the theme; its height is the font's."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The row's surface as the style draws it, then the two lines."""
        draw_surface(painter, option)
        first, second = str(index.data() or ""), str(index.data(SECOND_LINE) or "")
        inside = option.rect.adjusted(_SIDE, _AIR, -_SIDE, -_AIR)
        side = leading(option.direction, Qt.AlignmentFlag.AlignVCenter)
        bold = strong(option.font)
        metrics = QFontMetrics(bold)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        line = QRect(inside.left(), inside.top(), inside.width(), metrics.height())
        painter.drawText(line, side, _fitted(metrics, first, inside.width()))
        painter.setFont(option.font)
        painter.setPen(muted())
        line.translate(0, metrics.lineSpacing() + 2)
        painter.drawText(line, side, _fitted(option.fontMetrics, second, inside.width()))
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """High enough for its lines."""
        lines = 2 if index.data(SECOND_LINE) else 1
        return QSize(0, lines * option.fontMetrics.lineSpacing() + 2 * _AIR + 2)


def draw_surface(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """What the style draws of a row without its text: background, line, chosen or not."""
    bare = QStyleOptionViewItem(option)
    bare.text = ""
    widget = option.widget
    if isinstance(widget, QWidget):
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, widget)


def muted() -> QColor:
    """The theme's quiet colour: a style sheet puts a paler one into each widget's palette."""
    return QApplication.palette().color(QPalette.ColorRole.PlaceholderText)


def strong(font: QFont) -> QFont:
    """The same font, bold."""
    bold = QFont(font)
    bold.setBold(True)
    return bold


def leading(direction: Qt.LayoutDirection, vertical: Qt.AlignmentFlag) -> int:
    """The side where reading begins in the window, whatever direction the words have.

    Draw with a painter whose own layout direction is "auto": English words in a mirrored window
    keep their order then, and Arabic ones theirs.
    """
    right = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignAbsolute | vertical)


def _fitted(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
