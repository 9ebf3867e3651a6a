"""The recovery sheet is shown, printed or saved, and then typed back once from the paper."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from signpost_desktop.documents.paper_texts import RECOVERY
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.recovery import RecoveryKey
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.entrance.paper import PdfPaper
from signpost_desktop.ui.language import day_words, said
from signpost_desktop.ui.widgets.texts import button, label


class RecoverySheet(Form):
    """Shows the groups of the sheet, big, until somebody has them on paper."""

    on_paper = Signal()

    def __init__(
        self,
        organization: str,
        recovery: RecoveryKey,
        background: Background,
        announcer: Announcer,
        now: datetime,
    ) -> None:
        super().__init__(self.tr("Your recovery sheet"), announcer)
        made_on = day_words(now.astimezone(LONDON).date(), "long")
        labels = {key: said(words) for key, words in RECOVERY.items()}

        def pdf() -> bytes:
            # What draws paper takes long to load, and is needed once in the life of a profile.
            from signpost_desktop.documents.recovery_sheet import recovery_pdf  # noqa: PLC0415

            return recovery_pdf(organization, recovery.groups, made_on, labels)

        self._paper = PdfPaper(self, pdf, background, self.say)
        self.add(
            label(
                self.tr(
                    "If a passphrase is forgotten, only these words open the records. Put them on "
                    "paper now, and keep the paper in a locked place away from this computer."
                )
            ),
            _grid(recovery.groups),
        )
        print_it = button(self.tr("Print"), self._paper.print_it)
        save_it = button(self.tr("Save as PDF…"), self._paper.save_it)
        self._fields += [print_it, save_it]
        self.add_row(print_it, save_it)
        if not QPrinterInfo.availablePrinterNames():
            print_it.setEnabled(False)
            self._fields.remove(print_it)
            self.add(
                label(
                    self.tr(
                        "There is no printer here. Copy the words by hand: six groups of six. Or "
                        "save them on a USB stick and print them elsewhere; whoever has that file "
                        "can open everything."
                    ),
                    "muted",
                )
            )
        self.add_end(self.tr("I have it on paper"), self.on_paper.emit)


class RetypeSheet(Form):
    """The sheet is typed back, whole, from the paper."""

    right = Signal()

    def __init__(self, recovery: RecoveryKey, announcer: Announcer) -> None:
        super().__init__(
            self.tr("Type the words from the paper"),
            announcer,
            back_words=self.tr("Show the sheet again"),
        )
        self._recovery = recovery
        self.line = QLineEdit()
        self.line.setMaxLength(200)
        self.add_field(
            self.tr("All six groups, in the order of their numbers"),
            self.line,
            self.tr("Small or capital letters, with or without spaces: both are fine."),
        )
        self.add_end(self.tr("Check it"), self._check)
        self.line.returnPressed.connect(self._check)

    def _check(self) -> None:
        try:
            right = self._recovery.matches(self.line.text())
        except BadInput as error:
            self.say(said(error.message))
            self.line.setFocus()
            return
        if right:
            self.line.clear()
            self.right.emit()
        else:
            self.say(self.tr("These are the words of another sheet. Nothing is lost. Look again."))
            self.line.setFocus()


def _grid(groups: tuple[str, ...]) -> QWidget:
    found = QWidget()
    grid = QGridLayout(found)
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(18)
    for position, group in enumerate(groups):
        row, column = divmod(position, 2)
        shown = label(f"{position + 1}.  {group}", "big")
        shown.setAccessibleName(f"{position + 1}: {' '.join(group)}")
        grid.addWidget(shown, row, column)
    return found
