"""Putting a PDF on paper or in a file that somebody chooses: from memory, no file of our own."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.files import storage_error
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.language import said

_JOB = "Sheet"  # what a printer's display shows to everybody
_DOTS_ACROSS = 2_480  # A4 at 300 dots an inch

Say = Callable[[str, str], None]
translate = QCoreApplication.translate


class PdfPaper:
    """Prints or saves one PDF, made when it is needed. `say` tells what happened, with a tone."""

    def __init__(
        self, parent: QWidget, make: Callable[[], bytes], background: Background, say: Say
    ) -> None:
        self._parent = parent
        self._make = make
        self._background = background
        self._say = say

    def print_it(self) -> None:
        """Ask which printer, then print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(_JOB)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._parent)
        dialog.accepted.connect(
            lambda: self._background.run(
                lambda: _picture(self._make()),
                lambda png: self._paint(printer, png),
                self._failed,
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def save_it(self) -> None:
        """Ask where, then write the file there, readable by its owner only."""
        dialog = QFileDialog(self._parent, translate("Paper", "Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("Sheet.pdf")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the PDF to a file that somebody chose."""
        words = translate(
            "Paper", "Saved. Whoever has this file can use it: print it, then delete it."
        )
        self._background.run(
            lambda: _write(path, self._make()), lambda _nothing: self._say(words, "good"),
            self._failed,
        )  # fmt: skip

    def _paint(self, printer: QPrinter, png: bytes) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            words = translate("Paper", "The printer did not take it. Nothing is lost. Try again.")
            self._say(words, "problem")
            return
        page = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(page), QImage.fromData(png))
        painter.end()
        self._say(translate("Paper", "Sent to the printer."), "good")

    def _failed(self, error: SignpostError) -> None:
        self._say(said(error.message), "problem")


def _picture(pdf: bytes) -> bytes:
    from signpost_desktop.documents.preview import render_png  # noqa: PLC0415 - slow to load

    return render_png(pdf, _DOTS_ACROSS)


def _write(path: Path, content: bytes) -> None:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
    except OSError as error:
        raise storage_error(error) from error
