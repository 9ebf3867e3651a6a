"""The form that corrects a contact: what was wrong is changed or taken out, the old one stays."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from signpost_desktop.casework.contacts import ContactSaved, undo_contact
from signpost_desktop.casework.corrections import Correction, correct_contact
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.casework.history import HistoryEntry
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.client_words import given_words, need_words
from signpost_desktop.ui.kept_draft import KeptDraft
from signpost_desktop.ui.language import said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.sided import SidedColumn
from signpost_desktop.ui.widgets.texts import button, label

KIND = "correction"


class CorrectionForm(QWidget):
    """The old contact's words, ready to be put right. What is typed is kept as a draft."""

    saved = Signal(str)  # the id of the correction

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._client_id = ""
        self._entry: HistoryEntry | None = None
        self._saving = False
        self._needs: list[QCheckBox] = []
        self._services: list[QCheckBox] = []
        self.note = QPlainTextEdit()
        self.minutes = QLineEdit()
        self._draft = KeptDraft(self, shared, KIND, self._body)
        self._heading = label("", "heading")
        self._boxes = QVBoxLayout()
        self._build()

    @property
    def open(self) -> bool:
        """Whether a correction is being written."""
        return self._entry is not None

    def begin(self, client_id: str, entry: HistoryEntry) -> None:
        """Begin with the words of a contact, or go on where this person stopped."""
        self._client_id, self._entry = client_id, entry
        self._draft.begin()
        self._heading.setText(self.tr("Correct {0}").format(said(entry.when_words)))
        self._offer_boxes(entry)
        self._fill(entry.note, "" if entry.minutes is None else str(entry.minutes))
        self.note.setFocus()
        run_read(self, self._shared, lambda session: _draft_of(session, entry), self._go_on)

    def leave(self) -> None:
        """Keep the words at once."""
        self._draft.keep_now()
        self._entry = None

    def forget(self) -> None:
        """Take every word out of the widgets."""
        self._entry = None
        self._heading.clear()
        self._fill("", "")
        self._clear_boxes()

    def save(self) -> None:
        """Record the correction. Every word stays here until it is on the disk."""
        entry, written = self._entry, self.minutes.text().strip()
        if entry is None or self._saving:
            return
        if written and not written.isdecimal():
            self._shared.announcer.say(
                self.tr("Minutes: write a number, or leave it empty. Nothing is lost."), "problem"
            )
            self.minutes.setFocus()
            return
        needs = zip(entry.needs, self._needs, strict=True)
        services = zip(entry.services, self._services, strict=True)
        correction = Correction(
            self.note.toPlainText(),
            int(written) if written else None,
            tuple(need for need, box in needs if box.isChecked()),
            tuple(service for service, box in services if box.isChecked()),
        )
        close = self._draft.closing()

        def act(session: WorkSession) -> ContactSaved:
            close(session)
            return correct_contact(session, entry.contact_id, correction)

        self._saving = True
        run_act(self, self._shared, act, self._saved, lambda _error: self._not_saved())

    def undo(self, contact_id: str) -> None:
        """Take a correction back that was saved today."""
        run_act(
            self,
            self._shared,
            lambda session: undo_contact(session, contact_id),
            lambda _undone: self._shared.announcer.say(
                self.tr("Undone. Its words are under Unfinished."), "good"
            ),
        )

    def _saved(self, saved: ContactSaved) -> None:
        self._saving = False
        self._entry = None
        self._shared.announcer.say(self.tr("Saved on this computer. Undo (Ctrl+Z)"), "good")
        self.saved.emit(saved.contact_id)

    def _not_saved(self) -> None:
        self._saving = False
        self._draft.typed()

    def _build(self) -> None:
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * 4 + 20)
        self.minutes.setMaximumWidth(self.minutes.fontMetrics().horizontalAdvance("0") * 12)
        self._boxes.setSpacing(4)
        inner = QWidget()
        column = SidedColumn(inner, 0, 10, 10, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(
            label(
                self.tr("This becomes a new entry. The old one stays readable."),
                "muted",
            )
        )
        column.addLayout(self._boxes)
        column.addWidget(label(self.tr("Note"), buddy=self.note))
        column.addWidget(self.note)
        column.addWidget(label(self.tr("Minutes"), buddy=self.minutes))
        column.addWidget(self.minutes)
        save = button(self.tr("Save the correction"), self.save, "main")
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        self.note.textChanged.connect(self._typed)
        self.minutes.textChanged.connect(self._typed)

    def _offer_boxes(self, entry: HistoryEntry) -> None:
        self._clear_boxes()
        concepts = self._shared.desk.concepts
        self._needs = [
            self._box(self.tr("Need: {0}").format(need_words(need, concepts)))
            for need in entry.needs
        ]
        self._services = [
            self._box(self.tr("Given: {0}").format(given_words(service)))
            for service in entry.services
        ]

    def _box(self, words: str) -> QCheckBox:
        box = QCheckBox(words.replace("&", "&&"))
        box.setChecked(True)
        box.setToolTip(self.tr("Untick what was wrong"))
        box.toggled.connect(lambda _on: self._typed())
        self._boxes.addWidget(box)
        return box

    def _clear_boxes(self) -> None:
        for box in (*self._needs, *self._services):
            self._boxes.removeWidget(box)
            box.deleteLater()
        self._needs, self._services = [], []

    def _fill(self, note: str, minutes: str) -> None:
        for field in (self.note, self.minutes):
            field.blockSignals(True)
        self.note.setPlainText(note)
        self.minutes.setText(minutes)
        for field in (self.note, self.minutes):
            field.blockSignals(False)

    def _typed(self) -> None:
        if self._entry is not None:
            self._draft.typed()

    def _body(self) -> dict[str, Any]:
        return {
            "client_ids": [self._client_id],
            "amends": self._entry.contact_id if self._entry else None,
            "note": self.note.toPlainText(),
            "minutes": self.minutes.text(),
            "needs": [box.isChecked() for box in self._needs],
            "services": [box.isChecked() for box in self._services],
        }

    def _go_on(self, found: tuple[str, Any] | None) -> None:
        if found is None or self._entry is None:
            return
        draft_id, body = found
        if body["amends"] != self._entry.contact_id:
            return
        self._fill(str(body["note"]), str(body["minutes"]))
        for boxes, ticks in ((self._needs, body["needs"]), (self._services, body["services"])):
            for box, on in zip(boxes, ticks, strict=False):
                box.blockSignals(True)
                box.setChecked(bool(on))
                box.blockSignals(False)
        self._draft.begin(draft_id)
        self._shared.announcer.say(self.tr("You had not finished this correction. Go on."))


def _draft_of(session: WorkSession, entry: HistoryEntry) -> tuple[str, Any] | None:
    for row in drafts(session):
        if row.kind == KIND and row.body.get("amends") == entry.contact_id:
            return row.id, row.body
    return None
