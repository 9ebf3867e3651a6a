"""A forgotten passphrase: the recovery sheet opens the records and a new passphrase is chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from signpost_desktop.store.clock import Clock
from signpost_desktop.store.errors import DamagedFile, SignpostError, WrongPassphrase
from signpost_desktop.store.vault import Vault, open_with_recovery
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.entrance.names import NameList
from signpost_desktop.ui.entrance.secret_fields import NewPassphrase, PinField


class Forgotten(Form):
    """Asks for the sheet's words and a new passphrase."""

    unlocked = Signal(object, str)
    damaged = Signal(object, str)

    def __init__(
        self,
        folder: Path,
        names: tuple[str, ...],
        chosen: str,
        background: Background,
        announcer: Announcer,
        now: Clock,
    ) -> None:
        super().__init__(self.tr("I forgot my passphrase"), announcer, back_words=self.tr("Back"))
        self._folder = folder
        self._background = background
        self._now = now
        self.names = NameList(names)
        self.names.choose(chosen)
        self.words = QLineEdit()
        self.words.setMaxLength(200)
        self.passphrase = NewPassphrase(background)
        self.pin = PinField()
        self.add_field(self.tr("Who are you?"), self.names)
        self.add_field(
            self.tr("The words of the recovery sheet, all six groups"),
            self.words,
            self.tr("Small or capital letters, with or without spaces: both are fine."),
        )
        self.add(self.passphrase)
        self._fields.append(self.passphrase)
        self.add_field(
            self.tr("PIN for the cover (4 to 8 digits)"), self.pin, self.tr("It may stay empty.")
        )
        self.add_end(self.tr("Open with the new passphrase"), self._open)
        self.names.entered.connect(self.words.setFocus)
        self.words.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.again.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self._open)

    def begin(self) -> None:
        """The words come first where there is one person."""
        self.begin_with(self.words if self.names.only_one else self.names)

    def _open(self) -> None:
        if not self.words.isEnabled():
            return
        for problem, field in (
            (self.passphrase.problem(), self.passphrase),
            (self.pin.problem(), self.pin),
        ):
            if problem:
                self.say(problem)
                field.setFocus()
                return
        words, name, fresh = self.words.text(), self.names.chosen or None, self.passphrase.text
        self.wait(self.tr("Opening…"))
        self._background.run(
            lambda: open_with_recovery(self._folder, words, name, fresh, clock=self._now),
            self._opened,
            self.fail,
        )

    def _opened(self, vault: Vault) -> None:
        self.words.clear()
        self.passphrase.clear()
        self.unlocked.emit(vault, self.pin.text())

    def fail(self, error: SignpostError) -> None:
        """Say what happened; the sheet of another organisation is said as such."""
        if isinstance(error, DamagedFile):
            self.ready()
            self.damaged.emit(error, self.names.chosen)
        elif isinstance(error, WrongPassphrase):
            self.ready()
            self.say(
                self.tr(
                    "These words do not open these records. Nothing is lost. "
                    "Is it the newest recovery sheet of this organisation? Try again."
                )
            )
        else:
            super().fail(error)
