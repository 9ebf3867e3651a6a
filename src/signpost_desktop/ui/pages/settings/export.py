"""Export: all casework in one file, for a purpose that is written down. Coordinators only."""

import json
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from signpost_desktop.casework.export import export_casework
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.files import write_atomically
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.language import counted, said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.widgets.texts import button, label


class ExportSection(Section):
    """Asks what it is for and where it goes."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.begin(
            self.tr("Export"),
            self.tr("All clients, contacts and follow-ups in one file that other programs read."),
        )
        self.add(
            label(
                self.tr(
                    "The file is not locked: whoever has it can read everything. Keep it no "
                    "longer than you need it. The export and its purpose go into the log."
                ),
                "warn",
            )
        )
        self.purpose = QLineEdit()
        self.purpose.setMaxLength(500)
        self.add_field(self.tr("What is it for?"), self.purpose)
        self.problem = label("", "problem")
        self.problem.hide()
        self.export = button(self.tr("Choose where, and export…"), self._choose, "main")
        self.add(self.problem)
        self.add_row(self.export)
        for widget in (self.purpose, self.export):
            widget.setEnabled(self.may_manage)
        if not self.may_manage:
            self.add(label(self.tr("Only a coordinator can export."), "muted"))
        self.end()

    def write(self, path: Path) -> None:
        """Export to this new file."""
        vault, purpose = self.shared.desk.vault, self.purpose.text().strip()
        self.run(
            lambda: write_export(vault, purpose, path),
            lambda counts: self.good(self._exported(*counts)),
            lambda error: self._say(said(error.message)),
        )

    def _exported(self, clients: int, contacts: int) -> str:
        return self.tr("Exported: {0}, {1}. The file can be read by anybody.").format(
            counted("ExportSection", "{0} client", "{0} clients", clients),
            counted("ExportSection", "{0} contact", "{0} contacts", contacts),
        )

    def _choose(self) -> None:
        if not self.purpose.text().strip():
            self._say(self.tr("Please write what the export is for."))
            self.purpose.setFocus()
            return
        self._say("")
        dialog = QFileDialog(self, self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("JSON (*.json)")
        dialog.setDefaultSuffix("json")
        dialog.selectFile("casework.json")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if words:
            self.shared.announcer.say(words, "problem")


def write_export(vault: Vault, purpose: str, path: Path) -> tuple[int, int]:
    """Write everything to a file its owner alone may read; return how many clients and contacts.

    Written inside the act: an export that was not logged must not exist, nor the reverse.
    """
    if path.is_dir():
        raise BadInput(("Choose the name of a new file. Nothing was exported.",))
    written = False
    try:
        with vault.act() as session:
            found = export_casework(session, purpose)
            write_atomically(path, json.dumps(found, ensure_ascii=False, indent=1).encode())
            written = True
    except BaseException:
        if written:
            path.unlink(missing_ok=True)
        raise
    return len(found["clients"]), len(found["contacts"])
