"""What does not fit: parts wider than their place, cut words, buttons that cannot be reached."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)

_SLACK = 1  # pixels, for rounding
_UNBROKEN = re.compile(r"[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+")
"""A word; of Chinese each letter, as a line may end after any."""


def misfits(root: QWidget) -> list[str]:
    """Everything below a shown widget that does not fit, in words. Empty when all is well.

    Says kinds, sizes and the first words of labels and controls.
    """
    parts = [part for part in (root, *root.findChildren(QWidget)) if part.isVisible()]
    return [*_sideways(parts), *_outside(root, parts), *_cut(parts)]


def _sideways(parts: list[QWidget]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, QAbstractScrollArea) and part.horizontalScrollBar().maximum() > 0:
            yield f"{_name(part)} scrolls sideways by {part.horizontalScrollBar().maximum()}"


def _outside(root: QWidget, parts: list[QWidget]) -> Iterator[str]:
    for part in parts:
        frame = _viewport(part, root)
        if part is root or frame is part or not frame.isAncestorOf(part):
            continue
        left = part.mapTo(frame, QPoint(0, 0)).x()
        if left < -_SLACK or left + part.width() > frame.width() + _SLACK:
            yield f"{_name(part)} stands {left}…{left + part.width()} in {frame.width()}"


def _viewport(part: QWidget, root: QWidget) -> QWidget:
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
        elif isinstance(part, QAbstractButton) and not isinstance(part, QToolButton):
            hint = part.sizeHint()
            if part.text() and hint.width() > part.width() + _SLACK:
                yield f"{_name(part)} needs {hint.width()} wide, has {part.width()}"
            if part.text() and hint.height() > part.height() + _SLACK:
                yield f"{_name(part)} needs {hint.height()} high, has {part.height()}"


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
