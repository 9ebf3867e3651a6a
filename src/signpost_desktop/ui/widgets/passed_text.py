"""Text that is passed from one organization to another: pasted or opened here, shown and saved."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from signpost_desktop.ui.widgets.texts import button, button_row, label

LARGEST = 16 * 1024
"""Letters of what is read in."""
_LINES = 5

translate = QCoreApplication.translate


class TextIn(QWidget):
    """A place to paste it into, and a button for the file that it came as.

    `chosen` tells which file; whoever owns this reads it, and then calls `put`.
    """

    chosen = Signal(Path)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.text = _Plain()
        self.open = button(translate("PassedText", "Open the file…"), self._choose)
        _column(self, label(name, buddy=self.text), self.text, button_row(self.open))

    def put(self, text: str) -> None:
        """As if it had been pasted."""
        self.text.setPlainText(text[:LARGEST])

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.open.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("Text (*.txt);;* (*)")
        dialog.fileSelected.connect(lambda chosen: self.chosen.emit(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class TextOut(QWidget):
    """What is to be sent: it can be copied from here or saved. `chosen` tells where to."""

    chosen = Signal(Path)

    def __init__(self, name: str, file_name: str) -> None:
        super().__init__()
        self._file_name = file_name
        self.text = _Plain()
        self.text.setReadOnly(True)
        self.save = button(translate("PassedText", "Save as a file…"), self._choose)
        _column(self, label(name, buddy=self.text), self.text, button_row(self.save))

    def show_text(self, text: str) -> None:
        """Show this, whole, chosen already for copying."""
        self.text.setPlainText(text)
        self.text.selectAll()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.save.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Text (*.txt)")
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self._file_name)
        dialog.fileSelected.connect(lambda chosen: self.chosen.emit(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class _Plain(QPlainTextEdit):
    """A few lines high in every size of letters; Tab goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + margins)


def _column(owner: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for part in parts:
        column.addWidget(part)
