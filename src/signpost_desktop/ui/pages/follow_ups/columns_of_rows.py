"""How a follow-up is drawn: in columns where there is room, else in lines below each other."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from signpost_desktop.casework.follow_ups import FollowUpRow
from signpost_desktop.ui.language import counted
from signpost_desktop.ui.models.follow_up_rows import ROW
from signpost_desktop.ui.widgets.two_lines import draw_surface, leading, muted, strong

translate = QCoreApplication.translate
_SHARES = (17, 16, 18, 11, 10, 28)
_NARROW_EMS = 46
_AIR, _SIDE, _GAP = 9, 12, 12


@dataclass(frozen=True)
class _Cell:
    text: str
    area: QRect
    strong: bool = False


def column_names() -> tuple[str, ...]:
    """The columns' names, in their order."""
    return (
        translate("FollowUps", "Do by"),
        translate("FollowUps", "Who"),
        translate("FollowUps", "Why"),
        translate("FollowUps", "With"),
        translate("FollowUps", "Waiting"),
        translate("FollowUps", "Safe contact"),
    )


def row_words(row: FollowUpRow) -> tuple[str, ...]:
    """What stands in the columns."""
    due = row.due_words
    if row.urgency == "urgent" and row.status == "open":
        due = translate("FollowUps", "Urgent: {0}").format(due)
    safe = row.safe_contact or translate("FollowUps", "No name, no phone")
    why = row.reason_label
    if row.came_of_it:
        why = f"{why}: {row.came_of_it}"
    return (
        "\n".join(part for part in (f"{due[:1].upper()}{due[1:]}", row.decide_words) if part),
        row.who,
        f"{why[:1].upper()}{why[1:]}",
        row.with_name,
        waiting_words(row) if row.status == "open" else "",
        "\n".join(part for part in (safe, row.shared) if part),
    )


def waiting_words(row: FollowUpRow) -> str:
    """ "0 days", "1 day"."""
    return counted("FollowUps", "{0} day", "{0} days", row.waiting_days)


class RowColumns(QStyledItemDelegate):
    """Draws a follow-up; nothing is cut off: long words wrap and the row grows."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The surface, then each cell on its side of the row."""
        draw_surface(painter, option)
        row = index.data(ROW)
        inside = option.rect.adjusted(_SIDE, _AIR, -_SIDE, -_AIR)
        flags = leading(option.direction, Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        for cell in _cells(row, inside.width(), option.font):
            area = cell.area.translated(inside.topLeft())
            painter.setFont(strong(option.font) if cell.strong else option.font)
            painter.drawText(QStyle.visualRect(option.direction, inside, area), flags, cell.text)
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as its longest cell."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 800
        cells = _cells(index.data(ROW), width - 2 * _SIDE, option.font)
        return QSize(0, max(cell.area.bottom() + 1 for cell in cells) + 2 * _AIR)


class ColumnNames(QWidget):
    """The names over the columns; gone where the rows stand in lines."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__()
        self._view = view

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line, or nothing where there are no columns."""
        narrow = is_narrow(self._view.viewport().width() - 2 * _SIDE, self.font())
        return QSize(0, 0 if narrow else self.fontMetrics().height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Each name over its column."""
        super().paintEvent(event)
        rows = self._view.viewport()
        left = self.mapFromGlobal(rows.mapToGlobal(rows.rect().topLeft())).x()
        inside = QRect(left + _SIDE, 0, rows.width() - 2 * _SIDE, self.height())
        if is_narrow(inside.width(), self.font()):
            return
        painter = QPainter(self)
        painter.setFont(strong(self.font()))
        painter.setPen(muted())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flags = leading(self.layoutDirection(), Qt.AlignmentFlag.AlignVCenter)
        for name, (left, width) in zip(column_names(), _columns(inside.width()), strict=True):
            area = QRect(inside.left() + left, 0, width, self.height())
            area = QStyle.visualRect(self.layoutDirection(), inside, area)
            painter.drawText(area, flags, name)
        painter.end()


def is_narrow(width: int, font: QFont) -> bool:
    """Whether columns would be too narrow for the text size."""
    return width < _NARROW_EMS * QFontMetrics(font).height()


class _Heights:
    """How high words stand in a column, in the plain and the strong letter."""

    def __init__(self, font: QFont) -> None:
        self._metrics = (QFontMetrics(font), QFontMetrics(strong(font)))

    def of(self, text: str, width: int, bold: bool) -> int:
        """In pixels, wrapped."""
        metrics = self._metrics[bold]
        plain = text.isascii() and "\n" not in text  # letters of another script may stand higher
        if plain and metrics.horizontalAdvance(text) <= width:
            return metrics.height()
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(QRect(0, 0, width, 100_000), flags, text).height()


def _cells(row: FollowUpRow, width: int, font: QFont) -> list[_Cell]:
    words = row_words(row)
    heights = _Heights(font)
    if is_narrow(width, font):
        return _lines(words, width, heights)
    cells = []
    for position, (text, (left, wide)) in enumerate(zip(words, _columns(width), strict=True)):
        bold = position == 1 or (position == 0 and row.state in ("urgent", "overdue"))
        cells.append(_Cell(text, QRect(left, 0, wide, heights.of(text, wide, bold)), bold))
    return cells


def _lines(words: tuple[str, ...], width: int, heights: _Heights) -> list[_Cell]:
    due, who, why, owner, waiting, safe = words
    names = column_names()
    lines = (
        (f"{who} · {why}", True),
        (due, False),
        (" · ".join(part for part in (f"{names[3]} {owner}", waiting) if part), False),
        (safe if safe.startswith(names[5]) else f"{names[5]}: {safe}", False),
    )
    cells: list[_Cell] = []
    top = 0
    for text, bold in lines:
        high = heights.of(text, width, bold)
        cells.append(_Cell(text, QRect(0, top, width, high), bold))
        top += high
    return cells


def _columns(width: int) -> list[tuple[int, int]]:
    room = width - _GAP * (len(_SHARES) - 1)
    found, left = [], 0
    for share in _SHARES:
        wide = room * share // sum(_SHARES)
        found.append((left, wide))
        left += wide + _GAP
    return found
