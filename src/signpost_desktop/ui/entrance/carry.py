"""Carrying somebody's USB trip on a computer that is online: it needs no profile and no name."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background, Job
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.trips import Carrier
from signpost_desktop.ui.widgets.texts import button, label


class Carry(Form):
    """The file, the server's address, and Carry."""

    def __init__(
        self, background: Background, announcer: Announcer, carrier: Carrier | None = None
    ) -> None:
        super().__init__(self.tr("Carry a file"), announcer, back_words=self.tr("Back"))
        self._background = background
        self._carrier = carrier or Carrier()
        self._job: Job | None = None
        self.add(
            label(
                self.tr(
                    "A colleague without internet packed this file onto a stick. It is locked: "
                    "nothing of it can be read here, and nothing of it stays here."
                ),
                "muted",
            )
        )
        self.file = QLineEdit()
        self.file.setMaxLength(2_000)
        self.address = QLineEdit()
        self.address.setMaxLength(500)
        self.address.setPlaceholderText("https://")
        self.add_field(self.tr("File"), self.file)
        choose = button(self.tr("Choose a file…"), self._choose)
        self._fields.append(choose)
        self.add_row(choose)
        self.add_field(self.tr("Address of the team's server"), self.address)
        self.add_end(self.tr("Carry it"), self._carry)
        self.stop = button(self.tr("Stop"), self._stop)
        self.add(self.stop)
        self.stop.hide()
        self.file.returnPressed.connect(self.address.setFocus)
        self.address.returnPressed.connect(self._carry)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Which file shall be carried?"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("Signpost (*.signpost);;* (*)")
        dialog.fileSelected.connect(self.file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _carry(self) -> None:
        file, address = self.file.text().strip(), self.address.text().strip()
        for words, line in (
            (self.tr("Please choose the file on the stick."), self.file),
            (self.tr("Please type the address of the team's server."), self.address),
        ):
            if not line.text().strip():
                self.say(words)
                line.setFocus()
                return
        self.wait(self.tr("Asking the team's server…"))
        self.stop.setEnabled(True)
        self.stop.show()
        self.stop.setFocus()
        self._job = self._background.run_long(
            lambda job: self._carrier.carry(Path(file), address, job.cancelled),
            self._carried,
            self.fail,
        )

    def _carried(self, _nothing: None) -> None:
        self.ready()
        self.say(
            self.tr("Carried. Take the stick back to where it was packed, and unpack it there."),
            "good",
        )
        self.file.setFocus()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.stop.setEnabled(False)

    def ready(self) -> None:
        """It can be worked with again."""
        super().ready()
        self.stop.hide()

    def fail(self, error: SignpostError) -> None:
        """Say what happened; what was typed stays."""
        super().fail(error)
        self.address.setFocus()
