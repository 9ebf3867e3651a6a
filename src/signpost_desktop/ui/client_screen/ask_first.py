"""Before a screen with sensitive services is turned round: who can see it? Asked of the worker."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from signpost_desktop.ui.client_screen.stage import digit_of
from signpost_desktop.ui.sheet_content import SafeHome
from signpost_desktop.ui.widgets.texts import button, card, label

_CHOICES: tuple[SafeHome, ...] = ("no", "number_only", "yes")


class AskFirst(QWidget):
    """Three answers, by digit, arrow or Tab and Enter. To leave the services out is marked."""

    def __init__(self, answered: Callable[[SafeHome], None]) -> None:
        super().__init__()
        self._answered = answered
        words = (
            self.tr("1  Leave the services out"),
            self.tr("2  Phone numbers and times only"),
            self.tr("3  Show the services"),
        )
        buttons = [
            button(text, partial(answered, choice), "main" if number == 0 else "")
            for number, (text, choice) in enumerate(zip(words, _CHOICES, strict=True))
        ]
        ask = self.tr("Who can see the screen?")
        why = self.tr(
            "What stands on it could put them in danger, if somebody came with them. "
            "Ask before you turn the screen."
        )
        box = card(label(ask, "title"), label(why, "warn"), *buttons)
        box.setMaximumWidth(34 * self.fontMetrics().height())
        self.setAccessibleName(f"{ask} {why}")
        column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box, 100)  # as wide as it may be
        row.addStretch(1)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.setFocusProxy(buttons[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A digit answers; every other key is the screen's."""
        number = digit_of(event)
        if 1 <= number <= len(_CHOICES):
            self._answered(_CHOICES[number - 1])
        else:
            event.ignore()
