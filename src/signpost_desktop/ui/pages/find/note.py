"""The note, and what to do when somebody's safety is in doubt."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from signpost_desktop.documents.plain_text import isolate
from signpost_desktop.ui.widgets.texts import button, card, label


class NoteField(QWidget):
    """Plain text. Marked for the safeguarding lead it is sealed when it is saved."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.fontMetrics().height() * 4 + 16)
        self._sealed = label(self.tr("The note before is kept sealed for the lead."), "muted")
        self.worry = button(self.tr("Worried about someone's safety?"), self._unfold, "link")
        self.for_lead = QCheckBox(self.tr("Only for the safeguarding lead"))
        self._lead = label()
        self._advice = card(
            label(
                self.tr(
                    "In danger now: ring 999. Listen, do not promise to keep it secret, and do not "
                    "ask a relative to interpret. Tell the safeguarding lead today."
                )
            ),
            self._lead,
            self.for_lead,
            label(
                self.tr("A note marked so is sealed when you save. Only the lead can read it."),
                "muted",
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Note"), "muted", buddy=self.text))
        for part in (self.text, self._sealed, self.worry, self._advice):
            column.addWidget(part)
        self.text.textChanged.connect(self._told)
        self.for_lead.toggled.connect(self._told)
        self.setFocusProxy(self.text)
        self.show_note("", for_lead=False, sealed=False)
        self.show_lead("", "")

    def show_note(self, note: str, *, for_lead: bool, sealed: bool) -> None:
        """Show what a record holds; there is nothing to undo after it."""
        for part in (self.text, self.for_lead):
            part.blockSignals(True)
        self.text.setPlainText(note)
        self.for_lead.setChecked(for_lead)
        for part in (self.text, self.for_lead):
            part.blockSignals(False)
        self._sealed.setVisible(sealed)
        self._advice.setVisible(for_lead)

    def add(self, line: str) -> None:
        """Add a line below what is written; it can be undone as typing can."""
        self.text.appendPlainText(line)

    def show_lead(self, name: str, phone: str) -> None:
        """Who the safeguarding lead is and how to ring them."""
        if name or phone:
            words = self.tr("Safeguarding lead: {0} {1}").format(name, isolate(phone)).strip()
        else:
            words = self.tr("No safeguarding lead is named yet. Ask your coordinator.")
        self._lead.setText(words)

    def _unfold(self) -> None:
        self._advice.setVisible(self._advice.isHidden())
        if not self._advice.isHidden():
            self.for_lead.setFocus()

    def _told(self) -> None:
        self.changed.emit()
