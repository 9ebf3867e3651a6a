"""Acts in the background: their answers reach only pages that are still there."""

from sys import getswitchinterval, setswitchinterval
from threading import Event

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.background import Background


class _Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel(parent=self)

    def show_answer(self, words: str) -> None:
        self.words.setText(words)

    def show_problem(self, error: SignpostError) -> None:
        self.words.setText(error.message)


def test_an_answer_reaches_its_page(qtbot: QtBot) -> None:
    page, background = _Page(), Background()
    qtbot.addWidget(page)
    background.run(lambda: "found", page.show_answer, page.show_problem)
    background.close()
    assert page.words.text() == "found"


def test_an_answer_for_a_page_that_was_closed_meanwhile_is_let_go(qtbot: QtBot) -> None:
    page, background, closed = _Page(), Background(), Event()

    def act() -> str:
        assert closed.wait(10)
        return "found"

    def refused() -> str:
        assert closed.wait(10)
        raise SignpostError("not found")

    background.run(act, page.show_answer, page.show_problem)
    background.run(refused, page.show_answer, page.show_problem)
    delete(page)
    closed.set()
    background.close()  # whatever a callback raises fails the test
    assert background.idle()


def test_computing_threads_are_asked_for_the_turn_within_a_millisecond(qtbot: QtBot) -> None:
    before = getswitchinterval()
    setswitchinterval(0.005)  # Python's own
    try:
        background = Background()
        assert getswitchinterval() <= 0.001
        background.close()
    finally:
        setswitchinterval(before)
