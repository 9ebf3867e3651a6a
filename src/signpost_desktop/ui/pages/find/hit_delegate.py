"""Draws a search result: name, what it is and how far, phone, opening, source and date."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from signpost_desktop.directory.hits import Hit
from signpost_desktop.documents.plain_text import isolate_apart
from signpost_desktop.ui.language import said, spoken
from signpost_desktop.ui.models.hits import ADDED, HIT, may_not_cover
from signpost_directory.words import Words, together

_INDEX = QModelIndex | QPersistentModelIndex
_SIDE, _ABOVE, _BETWEEN = 14, 10, 3
_WRAP = int(Qt.TextFlag.TextWordWrap)


class HitDelegate(QStyledItemDelegate):
    """Rows as high as their words at the chosen text size; colours are the palette's."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _INDEX) -> QSize:  # noqa: N802
        """As wide as the list, as high as the lines."""
        width = _width(option)
        lines = row_lines(index.data(HIT), bool(index.data(ADDED)), self._added())
        high = sum(self._height(text, font, width) + _BETWEEN for text, font, _ in self._set(
            lines, option.font))  # fmt: skip
        return QSize(width, high + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _INDEX) -> None:
        """The row's surface as the style draws it, then its lines."""
        widget = option.widget
        style = widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        painter.save()
        rect: QRect = option.rect
        text_rect = rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        lines = row_lines(index.data(HIT), bool(index.data(ADDED)), self._added())
        top = text_rect.top()
        align = int(QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop))  # fmt: skip
        for text, font, role in self._set(lines, option.font):
            high = self._height(text, font, text_rect.width())
            painter.setFont(font)
            # The style sheet pales the row's own palette: the application's is as the theme says.
            painter.setPen(QApplication.palette().color(role))
            place = QRect(text_rect.left(), top, text_rect.width(), high)
            painter.drawText(place, align | _WRAP, text)
            top += high + _BETWEEN
        painter.restore()

    def _set(
        self, lines: list[tuple[str, str]], base: QFont
    ) -> list[tuple[str, QFont, QPalette.ColorRole]]:
        bold = QFont(base)
        bold.setBold(True)
        fonts = {"name": bold, "added": bold}
        roles = {"muted": QPalette.ColorRole.PlaceholderText, "added": QPalette.ColorRole.Link}
        return [
            (text, fonts.get(kind, base), roles.get(kind, QPalette.ColorRole.Text))
            for text, kind in lines
        ]

    def _height(self, text: str, font: QFont, width: int) -> int:
        inner = QRect(0, 0, max(80, width), 10_000)
        return QFontMetrics(font).boundingRect(inner, _WRAP, text).height()

    def _added(self) -> str:
        return self.tr("✓ Added. Enter takes it out.")


def row_lines(hit: Hit, added: bool, added_words: str) -> list[tuple[str, str]]:
    """The lines of a row as they are drawn, each with what it is."""
    lines = [(hit.own_name or hit.name, "name"), (hit.name if hit.own_name else "", "plain")]
    lines.append((hit.kind_line, "muted"))
    lines += [(hit.phone, "plain"), (hit.opening_line, "plain")]
    if hit.may_not_cover:
        lines.append((may_not_cover(), "plain"))
    lines.append((together((hit.source_line, hit.checked_line), ". "), "muted"))
    if added:
        lines.append((added_words, "added"))
    return [(_shown(text), kind) for text, kind in lines if text]


def _shown(text: str) -> str:
    """What Signpost says of a service has its parts isolated already; other words get it here."""
    made_here = isinstance(text, Words) and spoken().right_to_left
    return said(text) if made_here else isolate_apart(said(text))


def _width(option: QStyleOptionViewItem) -> int:
    widget: QWidget | None = option.widget
    if isinstance(widget, QListView):
        return widget.viewport().width() - 2 * _SIDE
    return 400
