"""Whether a view in a right-to-left language is the mirror image of itself from left to right.

Direction alone is turned, the words stay: so every part must stand exactly where the mirror puts
it, and what is painted (rows, ticks, arrows, bars, borders) must fill the same places mirrored.
A picture must turn as well, unless both its sides are alike.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QWidget,
)
from tests.ui.measuring import frame_of
from tests.ui.mirror_ink import BLUR, CELL, Look, ink, look_of, unlike

from signpost_desktop.ui.pages.find.text_field import TextField

_SLACK = 1  # pixels, for rounding
_SIDE = Qt.AlignmentFlag
_RIGHT_TO_LEFT, _LEFT_TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_PAINTED = (
    QAbstractButton, QAbstractItemView, QComboBox, QProgressBar, QTabBar,
)  # fmt: skip
_FIELDS = QLineEdit, QPlainTextEdit, QSpinBox
"""What is typed into them stands where its own language begins, as in any window of Qt's."""
_IN_ORDER = re.compile(
    r"\+?\d[\d ]{5,}\d|\d{1,2}:\d\d|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}(?:/\d+)?"
    r"|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\d+\.\d+|https?://[^\s\u2066-\u2069]+"
)
"""Phone numbers, times, dates in digits, postcodes, addresses: read forwards everywhere."""
_ARROW = re.compile("[\u2190\u2192\u21d0\u21d2\u25b6\u25c0\u25b8\u25c2\u2794\u27f5\u27f6]")


class Mirror:
    """Looks at one view after the other; what it has looked at, as large as it is, only once."""

    def __init__(self, settle: Callable[[], None]) -> None:
        self._settle = settle
        self._known: set[tuple[object, ...]] = set()

    def faults(self, root: QWidget) -> list[str]:
        """What does not stand or look mirrored, in words. The view is as before afterwards."""
        painted = [part for part in _visible(root) if _has_a_look(part) and self._fresh(part)]
        found = self._compare(root, painted)
        if found:  # what came in the meantime is no fault
            found = self._compare(root, painted)
        return [*found, *_jumps(root)]

    def _compare(self, root: QWidget, painted: list[QWidget]) -> list[str]:
        parts = _visible(root)
        QApplication.setLayoutDirection(_LEFT_TO_RIGHT)
        self._settle()
        plain = [part.geometry() for part in parts], [_look(part) for part in painted]
        QApplication.setLayoutDirection(_RIGHT_TO_LEFT)
        self._settle()
        moved = zip(parts, plain[0], strict=True)
        looks = zip(painted, plain[1], strict=True)
        found = ((part, unlike(_look(part), look)) for part, look in looks if part.isVisible())
        return [
            *filter(None, (_misplaced(part, there) for part, there in moved if part is not root)),
            *(f"{_name(part)} {why}" for part, why in found if why),
        ]

    def _fresh(self, part: QWidget) -> bool:
        words = part.text() if isinstance(part, QAbstractButton) else part.accessibleName()
        seen = (type(part), words, part.property("role"), part.property("here"), part.size())
        if seen in self._known:
            return False
        self._known.add(seen)
        return True


def _visible(root: QWidget) -> list[QWidget]:
    return [part for part in (root, *root.findChildren(QWidget)) if part.isVisible()]


def _misplaced(part: QWidget, there: QRect) -> str:
    """Where it stands instead of where the mirror would put it; "" when it stands right."""
    here = part.geometry()
    if not part.isVisible() or isinstance(part.parentWidget(), QSpinBox):  # Qt's own, in its frame
        return ""
    wanted = part.parentWidget().width() - there.x() - there.width()
    off = (here.x() - wanted, here.y() - there.y(), here.width() - there.width())
    if max(map(abs, off)) <= _SLACK:
        return ""
    return (
        f"{_name(part)} stands at {here.x()}, {here.y()}, {here.width()} wide; the mirror "
        f"puts it at {wanted}, {there.y()}, {there.width()} wide"
    )


def _has_a_look(part: QWidget) -> bool:
    """Whether it draws anything: itself, or a border round its parts."""
    if isinstance(part, QLabel):
        return not part.pixmap().isNull()
    if isinstance(part.parentWidget(), QSpinBox):
        return False
    return _draws(part) or isinstance(part, _FIELDS) or bool(part.property("role"))


def _draws(part: QWidget) -> bool:
    return isinstance(part, _PAINTED) and not part.findChildren(QLabel)


def _look(part: QWidget) -> Look:
    return look_of(part, inside=_draws(part))


def _jumps(root: QWidget) -> list[str]:
    """Where Tab goes back in a row instead of on."""
    places = {part: QRect(part.mapTo(root, QPoint()), part.size()) for part in _visible(root)}
    first, found = QApplication.focusWidget(), []
    one = first
    for _ in places:
        QWidget.focusNextPrevChild(root, True)
        other = QApplication.focusWidget()
        if one in places and other in places and frame_of(one, root) is frame_of(other, root):
            a, b = places[one], places[other]
            level = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
            if level > min(a.height(), b.height()) // 2 and b.center().x() > a.center().x():
                found.append(f"Tab goes from {_name(one)} back to {_name(other)}")
        one = other
        if one is first:
            break
    if first is not None:
        first.setFocus()
    return found


def reading_faults(parts: list[QWidget], known: set[tuple[str, int]]) -> list[str]:
    """What does not follow reading from right to left: direction, and the side of words.

    A text as wide as one of the `known` is not looked at again.
    """
    return [*_left_to_right(parts), *_begins_left(parts, known)]


def _left_to_right(parts: list[QWidget]) -> Iterator[str]:
    for part in parts:
        if part.layoutDirection() != _RIGHT_TO_LEFT and not _in_another_language(part):
            yield f"{_name(part)} runs from left to right"


def _in_another_language(part: QWidget) -> bool:
    """What a service is in another language begins where that language begins."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, TextField):
        above = above.parentWidget()
    return above is not None and not isinstance(part, QLabel)


def _begins_left(parts: list[QWidget], known: set[tuple[str, int]]) -> Iterator[str]:
    for part in parts:
        if not isinstance(part, QLabel) or not part.text() or _is_full(part):
            continue
        if part.alignment() & _SIDE.AlignHCenter or (part.text(), part.width()) in known:
            continue
        known.add((part.text(), part.width()))
        columns = [any(column) for column in zip(*ink(part), strict=True)]
        if True not in columns:
            continue
        left, right = columns.index(True), columns[::-1].index(True)
        side = part.alignment()
        trailing = side & _SIDE.AlignRight and not side & _SIDE.AlignAbsolute
        far, near = (right, left) if trailing else (left, right)
        if near > far + BLUR:
            yield f"{_name(part)} begins on the wrong side: {near} squares in, {far} free"


def _is_full(part: QLabel) -> bool:
    """Whether its one line leaves too little free to see on which side it begins."""
    free = part.width() - part.fontMetrics().horizontalAdvance(part.text())
    return 0 <= free < 4 * CELL


def runs_backwards(text: str) -> str:
    """The first number, time, postcode or address that a line from right to left would turn; or
    an arrow, which no line turns."""
    for found in _IN_ORDER.finditer(text):
        layout, option = QTextLayout(text), QTextOption()
        option.setTextDirection(_RIGHT_TO_LEFT)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        # Before its first letter the cursor may stand on either side of a number.
        across = [line.cursorToX(at)[0] for at in range(found.start() + 1, found.end())]
        if any(then <= at for at, then in pairwise(across)):
            return found.group()
    arrow = _ARROW.search(text)
    return arrow.group() if arrow else ""


def _name(part: QWidget) -> str:
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    return f"{type(part).__name__} “{words[:40]}”"
