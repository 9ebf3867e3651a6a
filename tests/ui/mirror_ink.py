"""Where a part has ink, coarsely: enough to see a row, tick, bar or border on the wrong side."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

Cells = list[list[bool]]
Look = tuple[Cells, tuple[int, int], QImage]
"""Ink in each line, the shades of both edges, and the picture a part holds."""

CELL = 8  # pixels: what is painted is compared in squares of this size
BLUR = 2  # squares: letters are as wide from either side, but not mirrored themselves
_FAINT = 6  # of 255 shades: less is no ink
_LINE = 5  # squares that are compared as one line
_GAP = 5  # squares: more stands between columns, less between words
_STRANGE = 3  # squares
_EDGE = 4  # pixels; as many bytes as a line of a grey image is filled up to
_GREY = QImage.Format.Format_Grayscale8


def look_of(part: QWidget, *, inside: bool) -> Look:
    """How it looks now: its edges, and what it draws between them itself."""
    face = part.viewport() if isinstance(part, QAbstractItemView) else part
    return ink(face) if inside else [], _edges(part), _held(part)


def unlike(here: Look, there: Look) -> str:
    """Why one look is not the mirror image of the other; "" where it is."""
    wanted = [line[::-1] for line in there[0]]
    strange = _strange(here[0], wanted) + _strange(wanted, here[0])
    if strange > _STRANGE:
        return f"is not painted mirrored: {strange} places differ"
    if (
        max(abs(one - other) for one, other in zip(here[1], reversed(there[1]), strict=True))
        > _FAINT
    ):
        return "has its border on the same side as from left to right"
    if here[2] != there[2].flipped(Qt.Orientation.Horizontal):
        return "holds a picture that is not turned"
    return ""


def ink(face: QWidget) -> Cells:
    """For each line the places that words and what is drawn take."""
    return [_joined(any(column) for column in zip(*rows, strict=True)) for rows in _lines(face)]


def _strange(one: Cells, other: Cells) -> int:
    """How many inked places of one have no ink near them in the other: beside, above or below."""
    found = 0
    for down, line in enumerate(one):
        beside = [any(column) for column in zip(*other[max(down - 1, 0) : down + 2], strict=True)]
        for at, inked in enumerate(line):
            found += inked and not any(beside[max(at - BLUR, 0) : at + BLUR + 1])
    return found


def _lines(face: QWidget) -> Iterator[Cells]:
    """Squares that differ from the ground, some rows at a time. A chosen row has its own ground."""
    across, down = max(face.width() // CELL, 1), max(face.height() // CELL, 1)
    image = _grey(face.grab().toImage(), across, down)
    shades = [bytes(image.constScanLine(y))[:across] for y in range(down)]
    ((ground, _often),) = Counter(b"".join(shades)).most_common(1)
    rows: Cells = []
    for row in shades:
        ((own, often),) = Counter(row).most_common(1)
        under = own if 2 * often > across else ground
        rows.append([abs(shade - under) > _FAINT for shade in row])
    yield from (rows[at : at + _LINE] for at in range(0, down, _LINE))


def _joined(line: Iterable[bool]) -> list[bool]:
    """The words of a sentence are one: they stand in the same order from either side."""
    found = list(line)
    inked = [at for at, one in enumerate(found) if one]
    for one, other in pairwise(inked):
        if other - one <= _GAP:
            found[one:other] = [True] * (other - one)
    return found


def _edges(part: QWidget) -> tuple[int, int]:
    """The mean shade of its left and of its right edge."""
    far = part.width() - _EDGE
    strips = (part.grab(QRect(x, 0, _EDGE, part.height())).toImage() for x in (0, far))
    shades = (bytes(strip.convertToFormat(_GREY).constBits()) for strip in strips)
    left, right = (sum(each) // max(len(each), 1) for each in shades)
    return left, right


def _held(part: QWidget) -> QImage:
    """Its picture or icon, if it has one."""
    if isinstance(part, QLabel):
        return part.pixmap().toImage()
    if isinstance(part, QAbstractButton):
        return part.icon().pixmap(part.iconSize()).toImage()
    return QImage()


def _grey(image: QImage, across: int, down: int) -> QImage:
    ignore, smooth = (
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    scaled = image.scaled(across, down, ignore, smooth)
    return scaled.convertToFormat(_GREY)
