"""What was answered on the client's screen: offered to the worker, never written by itself."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QVBoxLayout

from signpost_desktop.ui.answers import answer_words, yes_no
from signpost_desktop.ui.widgets.discarding import discard
from signpost_desktop.ui.widgets.texts import button, button_row, label

translate = QCoreApplication.translate


class AnsweredLines(QFrame):
    """One line an answer, to be written down or left out. Hidden when there is none."""

    write_down = Signal(str)  # the question
    left_out = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._heading = label(self.tr("They answered on their screen"), "heading")
        self._column.addWidget(self._heading)
        self._rows: list[QFrame] = []
        self.hide()

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Show what waits to be looked at."""
        for row in self._rows:
            self._column.removeWidget(row)
            discard(row)
        self._rows = [self._row(key, answer) for key, answer in answers.items()]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(self._rows))

    def _row(self, key: str, answer: str) -> QFrame:
        words = sentence(key, answer)
        write = button(self.tr("Write down"), self._ask(self.write_down, key))
        leave = button(self.tr("Leave out"), self._ask(self.left_out, key), "link")
        for each in (write, leave):
            each.setAccessibleName(f"{each.text()}: {words}")
        row = QFrame()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(words))
        column.addWidget(button_row(write, leave))
        return row

    def _ask(self, signal: SignalInstance, key: str) -> Callable[[], None]:
        return lambda: signal.emit(key)


def sentence(key: str, answer: str) -> str:
    """A question with its answer, in the window's language."""
    return translate("Answered", "{0}: {1}").format(
        _questions().get(key, key), answer_words(answer, yes_no())
    )


def _questions() -> dict[str, str]:
    return {
        "q_interpreter": translate("Answered", "Needs an interpreter"),
        "q_woman": translate("Answered", "Would like to talk to a woman"),
        "q_ring": translate("Answered", "May we ring them"),
        "q_text": translate("Answered", "May we send them text messages"),
        "q_share": translate("Answered", "May we tell this service about them"),
        "q_quote": translate("Answered", "May we quote them, without a name"),
        "q_paper": translate("Answered", "Paper is safe to take home"),
        "q_more_help": translate("Answered", "Wants more help from us"),
    }
