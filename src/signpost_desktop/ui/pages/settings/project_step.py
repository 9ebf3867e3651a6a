"""One step of a project with another organization: a card with words, fields, and a way back."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.language import said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.phone_words import PhoneWords
from signpost_desktop.ui.saving import run_work
from signpost_desktop.ui.widgets.passed_text import LARGEST, TextIn, TextOut
from signpost_desktop.ui.widgets.texts import button, label, set_role

T = TypeVar("T")


class ProjectStep(QFrame):
    """`left`: it is done with, or somebody thought better of it; nothing is pending then."""

    left = Signal()
    changed = Signal()  # something was said that the team must hear

    def __init__(self, shared: Shared, heading: str, words: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._shared = shared
        self.message = label("", "problem")
        self.message.hide()
        self.back = button(self.tr("Go back"), self.left.emit)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(8)
        self.put(label(heading, "heading"), label(words, "muted"))

    def put(self, *parts: QWidget) -> None:
        """One below the other."""
        for part in parts:
            self.column.addWidget(part)

    def say(self, words: str, tone: str = "problem", *, aloud: bool = True) -> None:
        """Show what happened and speak it; "" takes it away."""
        self.message.setText(said(words))
        self.message.setVisible(bool(words))
        set_role(self.message, tone)
        if words and aloud:
            self._shared.announcer.say(
                said(words), tone if tone in ("good", "problem") else "plain"
            )

    def work(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do it in the background; a failure is said here, and what was typed stays."""

        def failed(error: SignpostError) -> None:
            self.setEnabled(True)
            self.say(error.message, aloud=False)  # spoken already

        def finished(result: T) -> None:
            self.setEnabled(True)
            done(result)

        self.setEnabled(False)
        run_work(self, self._shared, work, finished, failed)

    def take_in(self, place: TextIn) -> None:
        """Let a file be opened into a place for text."""
        place.chosen.connect(lambda path: self.work(lambda: _read(path), place.put))

    def give_out(self, place: TextOut) -> None:
        """Let what is shown be saved as a file."""

        def saved(_nothing: None) -> None:
            self.say(self.tr("Saved. Send the file to the other organisation."), "good")

        def save(path: Path) -> None:
            text = place.text.toPlainText()
            self.work(lambda: _write(path, text), saved)

        place.chosen.connect(save)


class Comparing(QWidget):
    """The words of both keys, and a tick that they were compared: nothing is agreed to without."""

    def __init__(self) -> None:
        super().__init__()
        self.what = label("", "heading")
        self.words = PhoneWords()
        self.compared = QCheckBox(self.tr("We rang each other: all the words are the same"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.what, self.words, self.compared):
            column.addWidget(part)
        self.hide()

    def show_keys(self, what: str, them: str, theirs: str, ours: str) -> None:
        """What is agreed to, and the words of both."""
        self.what.setText(what)
        self.words.show_words(
            [
                (self.tr("What {0} must read to you").format(them), tuple(theirs.split())),
                (self.tr("What you read to them"), tuple(ours.split())),
            ]
        )
        self.compared.setChecked(False)
        self.show()


def _read(path: Path) -> str:
    from signpost_desktop.store.errors import BadInput  # noqa: PLC0415 - rarely needed

    try:
        with path.open("rb") as file:
            return file.read(LARGEST).decode("utf-8-sig")
    except (OSError, ValueError):
        raise BadInput(("This file cannot be read as text. Nothing was changed.",)) from None


def _write(path: Path, text: str) -> None:
    from signpost_desktop.store.files import write_atomically  # noqa: PLC0415 - rarely needed

    write_atomically(path, text.encode())
