"""What the client's screen can show: a view is made anew each time, and says what it offers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from signpost_desktop.store.tables import PREFERS_NOT
from signpost_desktop.ui.client_screen.parts import BigButton, ToRead
from signpost_desktop.ui.client_screen.writer import Writer

QUESTIONS = (
    "q_interpreter", "q_woman", "q_ring", "q_text", "q_share", "q_quote", "q_paper", "q_more_help",
)  # fmt: skip
HOME = {"language": 1, "places": 2, "privacy": 3, "questions": 4, "appointment": 5}
"""What home leads to, each with its digit, which stays the same when another is not there."""
ANSWERS = {"yes": "yes", "no": "no", "rather_not": PREFERS_NOT}
"""The labels of the answers to a question, and what is kept for each."""
PRIVACY_ANSWERS = ("yes", "not_yet")
_PRIVACY = (
    "privacy_write", "privacy_keep", "privacy_use", "privacy_share", "privacy_rights",
    "privacy_choice",
)  # fmt: skip
_SPACING = 12


@dataclass
class View:
    """One view: its body, the buttons that digits press, and what has the focus first."""

    body: QWidget
    choices: list[BigButton] = field(default_factory=list)
    first: QWidget | None = None


def home(writer: Writer, offered: Sequence[str], go: Callable[[str], None], columns: int) -> View:
    """Everything there is for this person."""
    hello = writer.pair("how_to")
    tiles = [writer.button(name, str(HOME[name]), partial(go, name)) for name in offered]
    return View(stacked(hello, grid(tiles, columns)), tiles, tiles[0])


def languages(
    writer: Writer, names: Sequence[tuple[str, str, str]], chosen: Callable[[str], None],
    columns: int,
) -> View:  # fmt: skip
    """Languages by their own names: (code, own name, English name)."""
    tiles = [
        writer.button_of(own, english, str(number), partial(chosen, code))
        for number, (code, own, english) in enumerate(names, 1)
    ]
    return View(stacked(grid(tiles, columns)), tiles, tiles[0])


def privacy(writer: Writer, answered: Callable[[str], None], columns: int) -> View:
    """How we use what they tell us, and whether that is clear. An answer is never the first."""
    sentences = [writer.picture(key, "own", writer.pair(key, "value")) for key in _PRIVACY]
    told = ToRead(grid(sentences, min(columns, 2)))
    told.setAccessibleName(" ".join(writer.said(key) for key in ("privacy", *_PRIVACY)))
    ask = writer.pair("privacy_ask")
    tiles = _answers(writer, PRIVACY_ANSWERS, answered)
    return View(stacked(told, ask, grid(tiles, columns)), tiles, told)


def questions(writer: Writer, go: Callable[[str], None], columns: int) -> View:
    """The short fixed set; the worker picks one."""
    tiles = [
        writer.button(key, str(number), partial(go, key)) for number, key in enumerate(QUESTIONS, 1)
    ]
    return View(stacked(grid(tiles, columns)), tiles, tiles[0])


def question(writer: Writer, key: str, answered: Callable[[str], None], columns: int) -> View:
    """One question, large, and its answers. No answer is marked before one is chosen."""
    asked = ToRead(writer.picture(key, "number", writer.pair(key, "number", "value")))
    asked.setAccessibleName(writer.said(key))
    tiles = _answers(writer, ANSWERS, answered)
    return View(stacked(asked, grid(tiles, columns)), tiles, asked)


def thanks(writer: Writer) -> View:
    """After an answer: it was heard, and the screen goes back to the worker."""
    words = ToRead(
        writer.picture("thanks", "number", writer.pair("thanks", "number", "value")),
        writer.picture("turn_back", "number", writer.pair("turn_back")),
    )
    words.setAccessibleName(f"{writer.said('thanks')} {writer.said('turn_back')}")
    return View(stacked(words), [], words)


def grid(widgets: Sequence[QWidget], columns: int) -> QWidget:
    """Side by side in equal columns, then the next row."""
    found = QWidget()
    cells = QGridLayout(found)
    cells.setContentsMargins(0, 0, 0, 0)
    cells.setSpacing(_SPACING)
    across = max(1, min(columns, len(widgets)))
    for at, widget in enumerate(widgets):
        cells.addWidget(widget, at // across, at % across)
        if not isinstance(widget, BigButton):  # facts begin at the same height
            cells.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
    for at in range(across):
        cells.setColumnStretch(at, 1)
        cells.setColumnMinimumWidth(at, 1)
    return found


def _answers(
    writer: Writer, labels: Sequence[str] | dict[str, str], answered: Callable[[str], None]
) -> list[BigButton]:
    return [
        writer.button(label, str(number), partial(answered, label))
        for number, label in enumerate(labels, 1)
    ]


def stacked(*widgets: QWidget) -> QWidget:
    """One below the other, from the top: the body of a view."""
    found = QWidget()
    found.setObjectName("clientScreenBody")
    found.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    inner = QVBoxLayout(found)
    inner.setContentsMargins(24, 8, 24, 8)
    inner.setSpacing(_SPACING)
    for widget in widgets:
        inner.addWidget(widget)
    inner.addStretch(1)
    return found
