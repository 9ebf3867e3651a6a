"""Printing a paper from memory, under a name that says nothing."""

from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from signpost_desktop.documents.preview import page_count, render_png
from signpost_desktop.store.errors import SignpostError

JOB_NAME = "Sheet"
_DOTS_PER_INCH = 300
_WIDTH = round(210 / 25.4 * _DOTS_PER_INCH)


class NotPrinted(SignpostError):  # noqa: N818 - named as its kin are
    """The printer did not take the page."""

    code = "not_printed"
    default = "The printer did not take the sheet. Nothing was lost. Show it big instead."


def has_printer() -> bool:
    """Whether this computer knows a printer. Most halls have none."""
    return bool(QPrinterInfo.availablePrinterNames())


def print_pdf(pdf: bytes, printer: QPrinter | None = None) -> None:
    """Print the pages on the default printer, or the one given. May run in any thread.

    Raises NotPrinted.
    """
    paper = printer or QPrinter(QPrinter.PrinterMode.HighResolution)
    paper.setDocName(JOB_NAME)
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paper.setPageOrientation(QPageLayout.Orientation.Portrait)
    paper.setFullPage(True)
    painter = QPainter()
    if not painter.begin(paper):
        raise NotPrinted
    try:
        for number in range(page_count(pdf)):
            if number:
                paper.newPage()
            picture = QImage.fromData(render_png(pdf, _WIDTH, number))
            painter.drawImage(painter.viewport(), picture)
    finally:
        finished = painter.end()
    if not finished:
        raise NotPrinted
