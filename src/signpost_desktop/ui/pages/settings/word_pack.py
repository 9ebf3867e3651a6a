"""Words that are not right: a spreadsheet for somebody who speaks the language, and back."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from signpost_desktop.settings import corrections_folder
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.files import storage_error
from signpost_desktop.translations.catalogue import Share
from signpost_desktop.translations.languages import TO_CORRECT
from signpost_desktop.translations.pack import Taken, export_pack, import_pack
from signpost_desktop.ui.language import number, said, spoken
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.language_choice import named_with_share
from signpost_desktop.ui.widgets.texts import button, button_row, label, set_role

Run = Callable[
    [Callable[[], object], Callable[[object], None], Callable[[SignpostError], None]], None
]


class WordPack(QWidget):
    """A list of languages, two buttons and what came of them."""

    def __init__(self, run: Run) -> None:
        super().__init__()
        self._run = run
        self.language = Choice()
        self.show_shares({})
        self.make = button(self.tr("Make a spreadsheet to correct…"), self._make)
        self.take = button(self.tr("Take in corrections…"), self._take)
        self.state = label("")
        self.state.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            label(self.tr("Language to correct"), buddy=self.language),
            self.language,
            label(
                self.tr(
                    "Somebody who speaks this language can correct its words in a spreadsheet. "
                    "Their words then stand on this computer."
                ),
                "muted",
            ),
            button_row(self.make, self.take),
            self.state,
        ):
            column.addWidget(part)

    def show_shares(self, shares: Mapping[str, Share]) -> None:
        """List the languages, also those that the window is not in, with how far they are."""
        chosen = self.language.code() or spoken().code
        self.language.offer(
            (code, named_with_share(language, shares.get(code)))
            for code, language in TO_CORRECT.items()
        )
        if chosen in TO_CORRECT:
            self.language.choose(chosen)

    def write(self, path: Path) -> None:
        """Write the spreadsheet of the chosen language."""
        code = self.language.code()
        self._run(lambda: _export(code, path), self._made, self._failed)

    def read(self, path: Path) -> None:
        """Take in a spreadsheet that somebody corrected."""
        self._run(lambda: import_pack(path, corrections_folder()), self._took, self._failed)

    def _make(self) -> None:
        dialog = self._dialog(self.tr("Make a spreadsheet to correct"), self.write)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"signpost-{self.language.code()}.xlsx")
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
        name = TO_CORRECT[taken.language].name
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
