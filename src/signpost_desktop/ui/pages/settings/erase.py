"""Erasing a person for good: found by name, asked about once more, and a certificate to keep."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from signpost_desktop.casework.clients import ClientRow
from signpost_desktop.governance.erasure import (
    REASONS,
    Certificate,
    certificate_text,
    erase_client,
)
from signpost_desktop.store.clock import london_day
from signpost_desktop.store.files import write_atomically
from signpost_desktop.ui.client_picker import ClientPicker
from signpost_desktop.ui.language import language_words, said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.saving import run_act, run_work
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.texts import button, button_row, card, label

_PICKER_LINES, _TEXT_LINES = 12, 16


class EraseSection(Section):
    """For coordinators. Nothing is erased by one key alone."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._row: ClientRow | None = None
        self.begin(
            self.tr("Erase a person"),
            self.tr(
                "Everything that is only about one person goes, here and on the team's other "
                "computers. It cannot be brought back."
            ),
        )
        self.picker = ClientPicker(shared, self.tr("Name"))
        self.picker.setMinimumHeight(_PICKER_LINES * self.fontMetrics().height())
        self.who = label("", "heading")
        self.why = Choice([("", self.tr("Choose why")), *REASONS.items()])
        self.keep = button(self.tr("No, keep them"), self._forget, "main")
        self.erase = button("", self._erase)
        self._question = card(
            self.who,
            label(
                self.tr(
                    "Their page, their contacts, needs, notes and entries of “needs more help” "
                    "are erased for good. A contact with somebody else stays, without them."
                )
            ),
            label(self.tr("Why?"), buddy=self.why),
            self.why,
            button_row(self.keep),
            button_row(self.erase),
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_TEXT_LINES * self.text.fontMetrics().lineSpacing())
        self.save = button(self.tr("Save the certificate…"), self._choose, "main")
        self._certificate = card(
            label(self.tr("Certificate of erasure"), "heading", buddy=self.text),
            self.text,
            button_row(self.save),
        )
        if self.may_manage:
            self.add(self.picker, self._question, self._certificate)
        else:
            self.add(label(self.tr("Only a coordinator can erase a person."), "muted"))
        self._question.hide()
        self._certificate.hide()
        self.end()
        self.picker.picked.connect(self._picked)
        self.picker.field.textEdited.connect(lambda _text: self._question.hide())

    def write(self, path: Path) -> None:
        """Save the certificate to a file."""
        content = self.text.toPlainText().encode()
        words = self.tr("Saved. The certificate holds no name.")
        run_work(
            self, self.shared, partial(write_atomically, path, content),
            lambda _nothing: self.good(words),
        )  # fmt: skip

    def hideEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Whoever was found does not stay on a page that is left."""
        super().hideEvent(event)  # type: ignore[arg-type]
        self._forget()

    def _picked(self, row: ClientRow) -> None:
        self._row = row
        today = london_day(self.shared.desk.vault.now())
        named = language_words(row.language) if row.language else ""
        self.who.setText(said(row.sentence(today, named)))
        self.erase.setText(self.tr("Erase {0} for good").format(row.short_name))
        self.why.choose("")
        self._question.show()
        self._certificate.hide()
        self.keep.setFocus()

    def _forget(self) -> None:
        """Nothing is chosen."""
        self._row = None
        self.who.clear()
        self.erase.setText("")
        self._question.hide()
        self.picker.clear()
        if self.isVisible():
            self.picker.field.setFocus()

    def _erase(self) -> None:
        row, reason = self._row, self.why.code()
        if row is None:
            return
        if not reason:
            self.shared.announcer.say(self.tr("Please choose why."), "problem")
            self.why.setFocus()
            return
        run_act(
            self, self.shared, lambda session: erase_client(session, row.id, reason), self._erased
        )

    def _erased(self, certificate: Certificate) -> None:
        self._forget()
        self.text.setPlainText(_in_both(certificate))
        self._certificate.show()
        self.text.setFocus()
        self.good(self.tr("Erased. Read the certificate, and save it if you need it."))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the certificate"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Text (*.txt)")
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("certificate.txt")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _in_both(certificate: Certificate) -> str:
    """In the window's language, then in English: whoever asks to see it may read only that."""
    own, english = certificate_text(certificate, said), certificate_text(certificate)
    return english if own == english else f"{own}\n—\n\n{english}"
