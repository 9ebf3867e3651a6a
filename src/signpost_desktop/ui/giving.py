"""The dialog that gives a sheet, with the printers of this computer."""

from PySide6.QtWidgets import QWidget

from signpost_desktop.casework.clients import TableClient
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.printing import has_printer, print_pdf
from signpost_desktop.ui.running_record import RunningRecord
from signpost_desktop.ui.sheet_dialog import SheetDialog


def sheet_dialog(
    shared: Shared, record: RunningRecord, client: TableClient | None, parent: QWidget
) -> SheetDialog:
    """Ready to be opened: it prints where there is a printer, else it shows big."""
    return SheetDialog(shared, record, client, parent, prints=has_printer(), send=print_pdf)
