"""The lock screen: who are you, your passphrase, and a PIN for the cover."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from signpost_desktop.demo_mark import DEMO_PASSPHRASE, is_demo
from signpost_desktop.store.clock import Clock
from signpost_desktop.store.errors import DamagedFile, PleaseWait, SignpostError, WrongPassphrase
from signpost_desktop.store.vault import Vault, open_profile
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.entrance.names import NameList
from signpost_desktop.ui.entrance.secret_fields import PassphraseField, PinField
from signpost_desktop.ui.language import said
from signpost_desktop.ui.widgets.texts import label


class LockScreen(Form):
    """Opens a profile with a person's passphrase."""

    unlocked = Signal(object, str)  # the open vault, the PIN or ""
    forgotten = Signal(str)  # the name of whoever forgot the passphrase
    damaged = Signal(object, str)  # DamagedFile, the name
    demo_left = Signal()
    language_asked = Signal(str)

    def __init__(
        self,
        folder: Path,
        names: tuple[str, ...],
        background: Background,
        announcer: Announcer,
        words: str,
        now: Clock,
    ) -> None:
        super().__init__(self.tr("Unlock Signpost"), announcer)
        self._folder = folder
        self._background = background
        self._now = now
        self._left = 0
        self._second = QTimer(self)
        self._second.setInterval(1_000)
        self._second.timeout.connect(self.tick)
        if words:
            self.add(label(words, "muted"))
        if is_demo(folder):
            self._tell_demo()
        self.names = NameList(names)
        self.passphrase = PassphraseField()
        self.pin = PinField()
        self.add_field(self.tr("Who are you?"), self.names)
        self.add_field(self.tr("Passphrase"), self.passphrase)
        self.add_field(
            self.tr("PIN for the cover (4 to 8 digits)"),
            self.pin,
            self.tr(
                "With a PIN you can cover the screen and be back at once. "
                "Signpost forgets it when it locks. It may stay empty."
            ),
        )
        self.unlock = self.add_end(self.tr("Unlock"), self._unlock)
        self.add_link(
            self.tr("I forgot my passphrase: use the recovery sheet"),
            lambda: self.forgotten.emit(self.names.chosen),
        )
        self.add_language(self.language_asked.emit)
        self.names.entered.connect(self.passphrase.setFocus)
        self.passphrase.entered.connect(self._passphrase_entered)
        self.pin.returnPressed.connect(self._unlock)

    def begin(self) -> None:
        """Where there is one person, their passphrase comes first."""
        self.begin_with(self.passphrase if self.names.only_one else self.names)

    def tick(self) -> None:
        """A second of waiting has passed."""
        self._left -= 1
        if self._left > 0:
            self.say(said(PleaseWait(self._left).message), aloud=False)
            return
        self._second.stop()
        self.unlock.setEnabled(True)
        self.say(self.tr("You can try again now."), "muted")

    def _passphrase_entered(self) -> None:
        """Enter goes on to the PIN, which is offered and may stay empty."""
        if self.pin.text():
            self._unlock()
        else:
            self.pin.setFocus()

    def _unlock(self) -> None:
        if self._left > 0 or not self.unlock.isEnabled():
            return
        if not self.passphrase.text:
            self.say(self.tr("Please type your passphrase."))
            self.passphrase.setFocus()
            return
        if self.pin.problem():
            self.say(self.pin.problem())
            self.pin.setFocus()
            return
        passphrase, name = self.passphrase.text, self.names.chosen or None
        self.wait(self.tr("Opening…"))
        self._background.run(
            lambda: open_profile(self._folder, passphrase, name, clock=self._now),
            self._opened,
            self.fail,
        )

    def _opened(self, vault: Vault) -> None:
        self.passphrase.clear()
        self.unlocked.emit(vault, self.pin.text())

    def fail(self, error: SignpostError) -> None:
        """Say what happened; a wait is counted down, a damaged file leads to its copy."""
        self.ready()
        self.passphrase.setFocus()
        if isinstance(error, DamagedFile):
            self.damaged.emit(error, self.names.chosen)
        elif isinstance(error, PleaseWait):
            self._left = error.seconds
            self.unlock.setEnabled(False)
            self._second.start()
            self.say(said(error.message))
        elif isinstance(error, WrongPassphrase):
            parts = [self.tr("That did not unlock Signpost. Nothing is lost."),
                     self.passphrase.keyboard_words(), self.tr("Try again.")]  # fmt: skip
            self.say(" ".join(part for part in parts if part))
            self.passphrase.line.selectAll()
        else:
            self.say(said(error.message))

    def _tell_demo(self) -> None:
        words = self.tr("This is the demo. Its passphrase is: {0}").format(DEMO_PASSPHRASE)
        self.add(label(words, "warn"))
        self.add_link(self.tr("Leave the demo"), self.demo_left.emit)
