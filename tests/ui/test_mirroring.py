"""The measure of mirroring sees what it is for: each of these is wrong in one way."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.mirroring import Mirror, reading_faults, runs_backwards

from signpost_desktop.ui.widgets.sided import SidedColumn

_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_WORDS = "كلمات قليلة"


@pytest.fixture(autouse=True)
def _from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(_RTL)
    yield
    qapp.setLayoutDirection(_LTR)


def faults(qtbot: QtBot, *parts: QWidget, column: type[QVBoxLayout] = QVBoxLayout) -> list[str]:
    class Root(QWidget):
        """Of Python: its protected methods can be called."""

    root = Root()
    qtbot.addWidget(root)
    layout = column(root)
    for part in parts:
        layout.addWidget(part)
    root.resize(400, 300)
    root.show()
    QApplication.processEvents()
    shown = [root, *parts]
    return [*reading_faults(shown, set()), *Mirror(QApplication.processEvents).faults(root)]


def row(*parts: QWidget) -> QWidget:
    found = QWidget()
    beside = QHBoxLayout(found)
    for part in parts:
        beside.addWidget(part)
    return found


def right_label(words: str = _WORDS) -> QLabel:
    found = QLabel(words)
    found.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return found


def arrow() -> QPixmap:
    found = QPixmap(24, 24)
    found.fill(Qt.GlobalColor.white)
    painter = QPainter(found)
    painter.drawLine(0, 12, 23, 12)
    painter.drawLine(0, 12, 8, 4)
    painter.end()
    return found


class Unlike(SidedColumn):
    """Its margins turn with the window."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, 24, 0, 4, 0)


def test_what_is_mirrored_has_no_fault(qtbot: QtBot) -> None:
    listed = QListWidget()
    listed.addItems([_WORDS, "English"])
    assert faults(qtbot, row(right_label(), QPushButton(_WORDS)), QCheckBox(_WORDS), listed) == []
    assert faults(qtbot, right_label(), column=Unlike) == []


def forced() -> QWidget:
    found = QCheckBox(_WORDS)
    found.setLayoutDirection(_LTR)
    return found


def unturned_icon() -> QWidget:
    found = QPushButton(_WORDS)
    found.setIcon(arrow())
    return found


def unturned_picture() -> QWidget:
    found = QLabel()
    found.setPixmap(arrow())
    return found


def border() -> QWidget:
    found = QPushButton(_WORDS)
    found.setStyleSheet("border: none; border-left: 4px solid black")
    return found


def left_label() -> QWidget:
    found = QLabel("English stands in")
    found.setMinimumWidth(300)
    return found


def margin() -> QWidget:
    found = QWidget()
    column = QVBoxLayout(found)
    column.setContentsMargins(24, 0, 0, 0)
    column.addWidget(right_label())
    return found


def jumping() -> QWidget:
    first, second, third = (QPushButton(each) for each in "abc")
    found = row(first, second, third)
    QWidget.setTabOrder(third, second)
    QWidget.setTabOrder(second, first)
    return found


WRONG: tuple[tuple[Callable[[], QWidget], str], ...] = (
    (forced, "runs from left to right"), (unturned_icon, "not turned"),
    (unturned_picture, "not turned"), (border, "border"), (left_label, "wrong side"),
    (margin, "the mirror"), (jumping, "Tab goes"),
)  # fmt: skip


def test_each_of_these_is_found(qtbot: QtBot) -> None:
    unseen = [make.__name__ for make, why in WRONG if why not in str(faults(qtbot, make()))]
    assert unseen == []


def test_numbers_and_arrows_that_run_backwards() -> None:
    for turned in ("هاتف 020 7946 0999", f"{_WORDS} 2026-11-24", f"{_WORDS} → {_WORDS}"):
        assert runs_backwards(turned)
    for kept in ("هاتف \u2068020 7946 0999\u2069", f"{_WORDS} 14:02", f"{_WORDS} N7 6QT"):
        assert not runs_backwards(kept)
