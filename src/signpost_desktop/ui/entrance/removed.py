"""This computer was removed from its team: what became of the notes, and how to go on."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.files import Profile
from signpost_desktop.store.instance import hold
from signpost_desktop.store.removal import Removal
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.language import said
from signpost_desktop.ui.widgets.texts import button, label


class Removed(Form):
    """What the mark says. Where deleting was cut short, it goes on here first."""

    go_on = Signal()

    def __init__(
        self, folder: Path, removal: Removal, background: Background, announcer: Announcer
    ) -> None:
        super().__init__(self.tr("This computer was removed from its team"), announcer)
        self._profile = Profile(folder)
        self._removal = removal
        self._background = background
        self.add(*(label(said(sentence)) for sentence in removal.sentences()))
        self.copy = button(self.tr("Put the sealed file on a stick…"), self._choose)
        self.copy.setVisible(bool(removal.kept))
        if removal.kept:
            self._fields.append(self.copy)
            self.add_row(self.copy)
        self.main = self.add_end(self.tr("Go on"), self.go_on.emit)
        self.add(label(self.tr("To come back to the team, ask for a new code to join with."),
                       "muted"))  # fmt: skip

    def begin(self) -> None:
        """Finish what was cut short, and tell what happened aloud."""
        super().begin()
        self._announcer.say(said(self._removal.words()))
        if not self._removal.done:
            self.wait(self.tr("Deleting what is left of the team's copy…"))
            self._background.run(self._finish, self._finished, self.fail)

    def copy_to(self, path: Path) -> None:
        """Put what is kept, as it is, into another file."""
        self.wait(self.tr("Writing the file…"))
        self._background.run(partial(self._write, path), self._written, self.fail)

    def fail(self, error: SignpostError) -> None:
        """Say why; whoever comes next finishes it."""
        super().fail(error)
        self.main.setFocus()

    def _finish(self) -> None:
        hold(self._profile).release()

    def _finished(self, _nothing: None) -> None:
        self.ready()
        self.say("", aloud=False)
        self.main.setFocus()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Where shall the sealed file go?"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Signpost (*.signpost)")
        dialog.setDefaultSuffix("signpost")
        dialog.selectFile(self._removal.kept)
        dialog.fileSelected.connect(lambda chosen: self.copy_to(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, path: Path) -> None:
        from signpost_desktop.store.files import storage_error  # noqa: PLC0415 - rarely needed
        from signpost_desktop.sync.courier_file import write_courier_file  # noqa: PLC0415

        try:
            content = (self._profile.folder / self._removal.kept).read_bytes()
        except OSError as error:
            raise storage_error(error) from error
        write_courier_file(path, content)

    def _written(self, _nothing: None) -> None:
        self.ready()
        self.say(self.tr("The sealed file is there. Give it to your coordinator."), "good")
        self.main.setFocus()
