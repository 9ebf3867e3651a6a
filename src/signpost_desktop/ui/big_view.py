"""The sheet over the whole screen, to be photographed: black on white, large, with its QR code."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from signpost_desktop.documents.sheet import Sheet
from signpost_desktop.documents.sheet_labels import SheetLabels
from signpost_desktop.documents.sheet_words import qr_code, sheet_text
from signpost_desktop.ui.widgets.texts import label

_CALM, _LARGEST, _LEAST = 17, 34, 9  # points
_EDGE = 8  # pixels that a label keeps for itself
_QR_BORDER = 4
_STYLE = "QDialog { background: #ffffff; } QLabel { color: #000000; background: #ffffff; }"


class BigView(QDialog):
    """Full screen. Esc leaves; the arrows turn the page where the sheet needs more than one."""

    def __init__(self, sheet: Sheet, labels: SheetLabels, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Signpost")
        self.setStyleSheet(_STYLE)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if labels.right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        self._sheet = sheet
        self._labels = labels
        self._pages: Sequence[str] = (sheet_text(sheet, labels),)
        self._at = 0
        self._text = label()
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._code = QLabel()
        self._code.setPixmap(qr_picture(sheet, labels))
        self._code.setAccessibleName(self.tr("QR code of the words of this sheet"))
        self._hint = label(labels.pair("scan"))
        self._turn = label()
        beside = QVBoxLayout()
        beside.addWidget(self._code)
        beside.addWidget(self._hint)
        beside.addStretch(1)
        beside.addWidget(self._turn)
        self._leave = label(self.tr("Esc goes back"))
        beside.addWidget(self._leave)
        grid = QGridLayout(self)
        grid.setContentsMargins(32, 24, 32, 24)
        grid.setHorizontalSpacing(32)
        grid.addWidget(self._text, 0, 0)
        grid.addLayout(beside, 0, 1)
        grid.setColumnStretch(0, 1)
        self._show_page(0)

    @property
    def words(self) -> str:
        """What stands on the page that is shown."""
        return self._text.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves, arrows and space turn pages; Enter leaves too: it was seen."""
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self._show_page(self._at + 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self._show_page(self._at - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As large as fits; more pages rather than small print."""
        super().resizeEvent(event)
        side = min(event.size().width() // 3, event.size().height() * 2 // 3)
        picture = qr_picture(self._sheet, self._labels)
        scale = max(1, side // picture.width())
        whole = picture.scaledToWidth(picture.width() * scale)
        self._code.setPixmap(whole)
        for words in (self._hint, self._turn, self._leave):
            words.setFixedWidth(whole.width())
        room = QRect(0, 0, event.size().width() - whole.width() - 112, event.size().height() - 64)
        self._pages, points = _fit(self._sheet, self._labels, self._text.font(), room)
        font = self._text.font()
        font.setPointSize(points)
        self._text.setStyleSheet(f"font-size: {points}pt;")
        self._text.setFont(font)
        self._show_page(0)

    def _show_page(self, number: int) -> None:
        self._at = max(0, min(number, len(self._pages) - 1))
        self._text.setText(self._pages[self._at])
        more = len(self._pages) > 1
        words = self.tr("Page {0} of {1}. Arrow keys turn it.")
        self._turn.setText(words.format(self._at + 1, len(self._pages)) if more else "")


def qr_picture(sheet: Sheet, labels: SheetLabels) -> QPixmap:
    """The QR code, one pixel a module, with its quiet border."""
    rows = [list(row) for row in qr_code(sheet, labels).matrix_iter(border=_QR_BORDER)]
    image = QImage(len(rows[0]), len(rows), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setPen(QColor("#000000"))
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.drawPoint(x, y)
    painter.end()
    return QPixmap.fromImage(image)


def _fit(sheet: Sheet, labels: SheetLabels, font: QFont, room: QRect) -> tuple[list[str], int]:
    """The fewest pages on which the words are still calm to read, and their size in points."""
    total = max(1, len(sheet.services))
    for a_page in range(total, 0, -1):
        parts = [sheet.services[at : at + a_page] for at in range(0, total, a_page)]
        pages = [sheet_text(replace(sheet, services=part), labels) for part in parts]
        points = min(_largest(page, font, room) for page in pages)
        if points >= _CALM or a_page == 1:
            return pages, points
    raise AssertionError("one service a page always returns")


def _largest(words: str, font: QFont, room: QRect) -> int:
    """The largest size at which the words fit."""
    tried = QFont(font)
    for points in range(_LARGEST, _LEAST, -1):
        tried.setPointSize(points)
        taken = QFontMetrics(tried).boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)
        if taken.height() + _EDGE <= room.height() and taken.width() <= room.width():
            return points
    return _LEAST
