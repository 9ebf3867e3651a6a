"""Making a new organisation on this computer: its name, your name, a passphrase and a PIN."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from signpost_desktop.store.clock import Clock
from signpost_desktop.store.recovery import RecoveryKey
from signpost_desktop.store.vault import Vault, create_profile
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.entrance.secret_fields import NewPassphrase, PinField
from signpost_desktop.ui.widgets.texts import label

LONGEST_NAME = 100


class NewOrganization(Form):
    """Asks for what a new profile needs, and makes it."""

    made = Signal(object, object, str, str)  # vault, RecoveryKey, organisation, PIN

    def __init__(
        self, folder: Path, background: Background, announcer: Announcer, now: Clock
    ) -> None:
        super().__init__(self.tr("New organisation"), announcer, back_words=self.tr("Back"))
        self._folder = folder
        self._background = background
        self._now = now
        self.organization = QLineEdit()
        self.person = QLineEdit()
        self.passphrase = NewPassphrase(background)
        self.pin = PinField()
        for line in (self.organization, self.person):
            line.setMaxLength(LONGEST_NAME)
        self.add_field(self.tr("Name of your organisation"), self.organization)
        self.add_field(
            self.tr("Your name, as it will stand on the lock screen"),
            self.person,
            self.tr("A first name is enough: everybody who sees this computer can read it."),
        )
        self.add(self.passphrase)
        self._fields.append(self.passphrase)
        self.add_field(
            self.tr("PIN for the cover (4 to 8 digits)"),
            self.pin,
            self.tr("With a PIN you can cover the screen and be back at once. It may stay empty."),
        )
        self.add(
            label(
                self.tr(
                    "Nobody can open the records without a passphrase or the recovery sheet, "
                    "which comes next. Have a printer or a pen at hand."
                ),
                "muted",
            )
        )
        self.add_end(self.tr("Make it"), self._make)
        self.organization.returnPressed.connect(self.person.setFocus)
        self.person.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.again.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self._make)

    def _make(self) -> None:
        if not self.organization.isEnabled():
            return
        for problem, field in (
            (self._empty(self.organization), self.organization),
            (self._empty(self.person), self.person),
            (self.passphrase.problem(), self.passphrase),
            (self.pin.problem(), self.pin),
        ):
            if problem:
                self.say(problem)
                field.setFocus()
                return
        organization, person = self.organization.text().strip(), self.person.text().strip()
        passphrase, pin = self.passphrase.text, self.pin.text()

        def make() -> tuple[Vault, RecoveryKey]:
            return create_profile(self._folder, organization, person, passphrase, clock=self._now)

        def done(made: tuple[Vault, RecoveryKey]) -> None:
            self.passphrase.clear()
            self.made.emit(*made, organization, pin)

        self.wait(self.tr("Making it. This takes a few seconds…"))
        self._background.run(make, done, self.fail)

    def _empty(self, line: QLineEdit) -> str:
        if line.text().strip():
            return ""
        if line is self.organization:
            return self.tr("Please type the name of your organisation.")
        return self.tr("Please type your name, as you want it on the lock screen.")
