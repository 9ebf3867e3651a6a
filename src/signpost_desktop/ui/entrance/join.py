"""Joining a team with a new profile: the server's address and the code, then name and passphrase.

What the code is for is said before anybody types a passphrase. Whatever goes wrong, every word
that was typed stays.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.store.clock import Clock
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.recovery import RecoveryKey
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background, Job
from signpost_desktop.ui.enrolling import CodeFor, Enrolment, code_words
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.entrance.secret_fields import NewPassphrase, PinField
from signpost_desktop.ui.widgets.texts import button, label

LONGEST_NAME = 100
LONGEST_ADDRESS = 500
LONGEST_CODE = 200


class Join(Form):
    """Two steps on one card: the second comes when the code is good."""

    made = Signal(object, object, str, str)  # vault, RecoveryKey, organisation, PIN

    def __init__(
        self,
        folder: Path,
        enrolment: Enrolment,
        background: Background,
        announcer: Announcer,
        now: Clock,
    ) -> None:
        super().__init__(self.tr("Join"), announcer, back_words=self.tr("Back"))
        self._folder = folder
        self._enrolment = enrolment
        self._background = background
        self._now = now
        self._job: Job | None = None
        self.address = QLineEdit()
        self.address.setMaxLength(LONGEST_ADDRESS)
        self.address.setPlaceholderText("https://")
        self.code = QLineEdit()
        self.code.setMaxLength(LONGEST_CODE)
        self.add(
            label(
                self.tr(
                    "You need the slip from your coordinator. The first person of a team has a "
                    "code from whoever runs the server."
                ),
                "muted",
            )
        )
        self.add_field(self.tr("Address of the team's server"), self.address)
        self.add_field(
            self.tr("Code"),
            self.code,
            self.tr("Small or capital letters, with or without hyphens: both are fine."),
        )
        self.look = button(self.tr("Look at the code"), self._look, "main")
        self.add(self.look)
        self._fields.append(self.look)
        self._build_second()
        self.stop = button(self.tr("Stop"), self._stop)
        self.stop.hide()
        self.join = self.add_end(self.tr("Join"), self._join)
        self.add(self.stop)
        self._show_second(None)
        self._follow_enter()

    def _build_second(self) -> None:
        self.person = QLineEdit()
        self.person.setMaxLength(LONGEST_NAME)
        self.passphrase = NewPassphrase(self._background)
        self.pin = PinField()
        self.found = label("", "heading")
        self._second = QWidget()
        column = QVBoxLayout(self._second)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        name = self.tr("Your name, as it will stand on the lock screen")
        pin = self.tr("PIN for the cover (4 to 8 digits). It may stay empty.")
        for part in (
            self.found, label(name, buddy=self.person), self.person, self.passphrase,
            label(pin, buddy=self.pin), self.pin,
            label(
                self.tr(
                    "At the end you get a recovery sheet for this computer. Have a printer or a "
                    "pen at hand."
                ),
                "muted",
            ),
        ):  # fmt: skip
            column.addWidget(part)
        self.add(self._second)
        self._fields += [self.person, self.passphrase, self.pin]

    def _follow_enter(self) -> None:
        self.address.returnPressed.connect(self.code.setFocus)
        self.code.returnPressed.connect(self._look)
        self.person.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.again.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self._join)
        for line in (self.address, self.code):
            line.textEdited.connect(lambda _text: self._show_second(None))

    def _show_second(self, found: CodeFor | None) -> None:
        self.found.setText(code_words(found) if found else "")
        for part in (self._second, self.join):
            part.setVisible(found is not None)
        self.look.setVisible(found is None)
        if found is not None:
            self.person.setFocus()

    def _look(self) -> None:
        address, code = self.address.text().strip(), self.code.text().strip()
        for words, line in (
            (self.tr("Please type the address of the team's server."), self.address),
            (self.tr("Please type the code."), self.code),
        ):
            if not line.text().strip():
                self.say(words)
                line.setFocus()
                return
        self._begin(self.tr("Asking the team's server…"))
        self._job = self._background.run_long(
            lambda job: self._enrolment.look(address, code, job.cancelled), self._looked, self.fail
        )

    def _looked(self, found: CodeFor) -> None:
        self.ready()
        self.say("")
        self._announcer.say(code_words(found))
        self._show_second(found)

    def _join(self) -> None:
        problems = (
            (
                "" if self.person.text().strip() else
                self.tr("Please type your name, as you want it on the lock screen."),
                self.person,
            ),
            (self.passphrase.problem(), self.passphrase),
            (self.pin.problem(), self.pin),
        )  # fmt: skip
        for problem, field in problems:
            if problem:
                self.say(problem)
                field.setFocus()
                return
        address, code = self.address.text().strip(), self.code.text().strip()
        person, passphrase, pin = self.person.text().strip(), self.passphrase.text, self.pin.text()

        def join(job: Job) -> tuple[Vault, RecoveryKey, str]:
            return self._enrolment.join_new(
                self._folder, address, code, person, passphrase, self._now, job.cancelled
            )

        def done(made: tuple[Vault, RecoveryKey, str]) -> None:
            self.passphrase.clear()
            self.made.emit(*made, pin)

        self._begin(self.tr("Joining the team. This takes a few seconds…"))
        self._job = self._background.run_long(join, done, self.fail)

    def _begin(self, words: str) -> None:
        self.wait(words)
        self.stop.setEnabled(True)
        self.stop.show()
        self.stop.setFocus()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.stop.setEnabled(False)
        self.say(self.tr("Stopping…"), "muted")

    def ready(self) -> None:
        """It can be worked with again."""
        super().ready()
        self.stop.hide()
        self._job = None

    def fail(self, error: SignpostError) -> None:
        """Say what happened; everything that was typed stays."""
        super().fail(error)
        (self.person if self.join.isVisible() else self.code).setFocus()
