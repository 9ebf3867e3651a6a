"""Words that are not right: a spreadsheet for somebody who speaks the language, and back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from signpost_desktop.settings import corrections_folder
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.files import storage_error
from signpost_desktop.translations.languages import ENGLISH, LANGUAGES
from signpost_desktop.translations.pack import Taken, export_pack, import_pack
from signpost_desktop.ui.language import number, said
from signpost_desktop.ui.widgets.texts import button, button_row, label, set_role

Run = Callable[
    [Callable[[], object], Callable[[object], None], Callable[[SignpostError], None]], None
]


class WordPack(QWidget):
    """Two buttons and what came of them. `chosen` gives the code of the language that is listed."""

    def __init__(self, chosen: Callable[[], str], run: Run) -> None:
        super().__init__()
        self._chosen, self._run = chosen, run
        self.make = button(self.tr("Make a spreadsheet to correct…"), self._make)
        self.take = button(self.tr("Take in corrections…"), self._take)
        self.state = label("")
        self.state.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            label(
                self.tr(
                    "Somebody who speaks the language that is chosen above can correct its words "
                    "in a spreadsheet. Their words then stand on this computer."
                ),
                "muted",
            ),
            button_row(self.make, self.take),
            self.state,
        ):
            column.addWidget(part)

    def write(self, path: Path) -> None:
        """Write the spreadsheet of the chosen language."""
        code = self._chosen()
        self._run(lambda: _export(code, path), self._made, self._failed)

    def read(self, path: Path) -> None:
        """Take in a spreadsheet that somebody corrected."""
        self._run(lambda: import_pack(path, corrections_folder()), self._took, self._failed)

    def _make(self) -> None:
        code = self._chosen()
        if code == ENGLISH.code:
            self._say(self.tr("Choose another language first. English needs no corrections."))
            return
        dialog = self._dialog(self.tr("Make a spreadsheet to correct"), self.write)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"signpost-{code}.xlsx")
        dialog.open()

    def _take(self) -> None:
        self._dialog(self.tr("Take in corrections"), self.read).open()

    def _dialog(self, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setNameFilter("Excel (*.xlsx)")
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _made(self, _rows: object) -> None:
        self._say(
            self.tr(
                "The spreadsheet is made. Write under “correction” what should stand, and a name "
                "under “reviewed_by”. Then take it in here."
            ),
            "good",
        )

    def _took(self, taken: object) -> None:
        if not isinstance(taken, Taken):
            return
        words = self.tr(
            "{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next."
        )
        name = LANGUAGES[taken.language].name
        self._say(words.format(name, number(taken.changed), number(taken.confirmed)), "good")

    def _failed(self, error: SignpostError) -> None:
        self._say(said(error.message))

    def _say(self, words: str, role: str = "problem") -> None:
        self.state.setText(words)
        self.state.show()
        set_role(self.state, role)


def _export(code: str, path: Path) -> int:
    """Written beside its place first: a file that is there stays until the new one is whole."""
    fresh = path.with_name(f"{path.name}.new")
    try:
        with fresh.open("wb") as file:
            rows = export_pack(code, corrections_folder(), file)
        fresh.replace(path)
    except OSError as error:
        raise storage_error(error) from error
    return rows
