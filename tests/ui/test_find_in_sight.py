"""What is being typed in can be seen, with what it could mean, on the smallest screen we know."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from tests.ui.find_hands import Hands, hands  # noqa: F401


def _seen(widget: QWidget, area: QScrollArea) -> float:
    """The share of a widget's height that the area shows."""
    port = area.viewport()
    top = widget.mapTo(port, QPoint(0, 0)).y()
    shown = QRect(0, top, 1, widget.height()).intersected(QRect(0, 0, 1, port.height()))
    return shown.height() / max(1, widget.height())


@pytest.mark.parametrize("height", [768, 600, 520])
def test_why_is_asked_in_full_sight_with_its_choices(
    hands: Hands,  # noqa: F811
    height: int,
) -> None:
    hands.shell.resize(1366, height)
    hands.settle()
    hands.chord(Qt.Key.Key_M)
    reason = hands.find.panel.more_help.reason
    area = hands.find.panel.area
    assert reason.field.hasFocus()
    assert _seen(reason.field, area) == 1.0
    hands.write("ho")
    assert reason.list.isVisible()
    assert _seen(reason.field, area) == 1.0
    assert _seen(reason.list, area) == 1.0


def test_the_note_stays_in_sight_when_a_warning_pushes_it_down(hands: Hands) -> None:  # noqa: F811
    hands.shell.resize(1366, 600)
    hands.settle()
    hands.chord(Qt.Key.Key_T)
    text = hands.find.panel.note.text
    assert text.hasFocus()
    assert _seen(text, hands.find.panel.area) == 1.0
    hands.shell.resize(640, 600)  # one column: the panel stands whole, and no higher than it needs
    hands.find.panel.who.show_form({})
    hands.settle()
    body = hands.find.panel.area.widget()
    assert body.height() == body.heightForWidth(body.width()) < body.sizeHint().height()
