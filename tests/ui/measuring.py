"""What does not fit: parts wider than their place, cut words, buttons that cannot be reached."""

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

_SLACK = 1  # pixels, for rounding
_UNBROKEN = re.compile(r"[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+")
"""A word; of Chinese each letter, as a line may end after any."""
_FIELD_EDGE = 9  # what the style sheet keeps free in a field, each side


def misfits(root: QWidget) -> list[str]:
    """Everything below a shown widget that does not fit, in words. Empty when all is well.

    Says kinds, sizes and the first words of labels and controls.
    """
    parts = [part for part in (root, *root.findChildren(QWidget)) if part.isVisible()]
    return [
        *_sideways(parts),
        *_outside(root, parts),
        *_cut(parts),
        *_elided(parts),
        *_rows_below(parts),
        *_over_each_other(parts),
    ]


def _sideways(parts: list[QWidget]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, QAbstractScrollArea) and part.horizontalScrollBar().maximum() > 0:
            yield f"{_name(part)} scrolls sideways by {part.horizontalScrollBar().maximum()}"


def _outside(root: QWidget, parts: list[QWidget]) -> Iterator[str]:
    for part in parts:
        frame = frame_of(part, root)
        if part is root or frame is part or not frame.isAncestorOf(part):
            continue
        left = part.mapTo(frame, QPoint(0, 0)).x()
        if left < -_SLACK or left + part.width() > frame.width() + _SLACK:
            yield f"{_name(part)} stands {left}…{left + part.width()} in {frame.width()}"


def frame_of(part: QWidget, root: QWidget) -> QWidget:
    """What a part must fit into from side to side: the area that scrolls it, else the window."""
    above = part.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            return above.viewport()
        above = above.parentWidget()
    return root


def _cut(parts: list[QWidget]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, QLabel) and part.text() and part.pixmap().isNull():
            wide, high = part.width(), part.height()
            need = part.sizeHint().width() if not part.wordWrap() else _longest_word(part)
            if need > wide + _SLACK:
                yield f"{_name(part)} needs {need} wide, has {wide}"
            tall = part.heightForWidth(wide) if part.wordWrap() else part.sizeHint().height()
            if tall > high + _SLACK:
                yield f"{_name(part)} needs {tall} high, has {high}"
        elif isinstance(part, QAbstractButton) and part.hasHeightForWidth():
            if part.heightForWidth(part.width()) > part.height() + _SLACK:
                yield f"{_name(part)} has {part.height()} high for its lines"
        elif isinstance(part, QAbstractButton) and not isinstance(part, QToolButton):
            hint = part.sizeHint()
            if part.text() and hint.width() > part.width() + _SLACK:
                yield f"{_name(part)} needs {hint.width()} wide, has {part.width()}"
            if part.text() and hint.height() > part.height() + _SLACK:
                yield f"{_name(part)} needs {hint.height()} high, has {part.height()}"


def _over_each_other(parts: list[QWidget]) -> Iterator[str]:
    """Words and fields of one parent that stand on top of each other."""
    beside: dict[QWidget, list[QWidget]] = {}
    for part in parts:
        parent = part.parentWidget()
        if parent is not None and isinstance(part, QLabel | QAbstractButton | QLineEdit):
            beside.setdefault(parent, []).append(part)
    for siblings in beside.values():
        for one, other in combinations(siblings, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > _SLACK and both.height() > _SLACK:
                yield f"{_name(one)} stands over {_name(other)}"


def _rows_below(parts: list[QWidget]) -> Iterator[str]:
    """Rows that nobody can scroll to."""
    for part in parts:
        model = part.model() if isinstance(part, QListView) else None
        if not isinstance(part, QListView) or model is None or not model.rowCount():
            continue
        never = part.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        low = part.visualRect(model.index(model.rowCount() - 1, 0)).bottom()
        if never and low > part.viewport().height() + _SLACK:
            yield f"{_name(part)} ends {low} low, has {part.viewport().height()}"


def _elided(parts: list[QWidget]) -> Iterator[str]:
    """What Qt itself would end with dots: hints in empty fields, answers, tabs, rows of a list."""
    for part in parts:
        if isinstance(part, QLineEdit) and not part.text() and part.placeholderText():
            need = part.fontMetrics().horizontalAdvance(part.placeholderText())
            have = part.contentsRect().width() - 2 * _FIELD_EDGE
            if need > have:
                yield f"QLineEdit “{part.placeholderText()[:40]}” needs {need} wide, has {have}"
        elif isinstance(part, QComboBox):
            need = part.fontMetrics().horizontalAdvance(part.currentText())
            have = part.width() - part.fontMetrics().height() - 2 * _FIELD_EDGE
            if need > have:
                yield f"{type(part).__name__} “{part.currentText()[:40]}” needs {need}, has {have}"
        elif isinstance(part, QTabBar):
            wide = sum(part.tabRect(at).width() for at in range(part.count()))
            if wide > part.width() + _SLACK:
                yield f"QTabBar “{part.tabText(0)}” needs {wide} wide, has {part.width()}"
        elif isinstance(part, QListWidget) and not part.wordWrap():
            need = part.sizeHintForColumn(0)
            if part.count() and need > part.viewport().width() + _SLACK:
                yield f"{_name(part)} has rows {need} wide, has {part.viewport().width()}"


def _longest_word(part: QLabel) -> int:
    words = _UNBROKEN.findall(part.text())
    return max((part.fontMetrics().horizontalAdvance(word) for word in words), default=0)


def _name(part: QWidget) -> str:
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    return f"{type(part).__name__} “{words[:40]}”"


def can_be_reached(part: QWidget) -> bool:
    """Whether scrolling up or down, at most, brings a part into sight."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part, 0, 0)
        above = above.parentWidget()
    return part.isVisible() and not part.visibleRegion().isEmpty()
