"""A page for tests of the window: it shows a text and keeps it as a draft when it leaves."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout

from signpost_desktop.casework.drafts import drafts, save_draft
from signpost_desktop.ui.page import Arguments, Page, Shared

CANARY = "Quillfeather"


class PadPage(Page):
    """Shows a canary three ways and has a note that is being typed."""

    name = "today"

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName("Note")
        self.line = QLineEdit(f"{CANARY} line")
        column = QVBoxLayout(self)
        column.addWidget(QLabel(f"{CANARY} label"))
        column.addWidget(self.line)
        column.addWidget(self.note)
        self.setFocusProxy(self.note)

    def title(self) -> str:
        return "Pad"

    def arrive(self, arguments: Arguments) -> None:
        with self.shared.desk.vault.read() as session:
            kept = drafts(session)
        self.note.setPlainText(str(kept[0].body["note"]) if kept else "")
        self.note.setFocus()

    def leave(self) -> None:
        with self.shared.desk.vault.act() as session:
            save_draft(session, "pad", {"note": self.note.toPlainText()}, "pad-draft")
