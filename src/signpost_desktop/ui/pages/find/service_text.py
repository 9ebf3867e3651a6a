"""Writing a service's texts in another language, the English beside each: by keyboard, plain text.

What is typed is kept as a draft until it is saved; English that changed since is marked.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from signpost_desktop.casework.drafts import drafts
from signpost_desktop.casework.languages import is_right_to_left
from signpost_desktop.casework.service_texts import (
    KIND,
    NewServiceText,
    bring_back,
    mark_checked,
    take_back,
    take_check_back,
    team_texts,
    write_text,
)
from signpost_desktop.directory.service_words import ServiceWords, every_words, origin_of
from signpost_desktop.directory.services import ServiceView
from signpost_desktop.documents.plain_text import isolate_numbers
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.kept_draft import KeptDraft
from signpost_desktop.ui.language import language_words, said
from signpost_desktop.ui.models.pick_list import FixedPick
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.find.choices import language_rows
from signpost_desktop.ui.pages.find.text_field import TextField
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.texts import button, button_row, label
from signpost_directory.translated import TEXTS, text_of

_LINES = 4  # of a text that may have several
Drafts = Mapping[str, tuple[str, Mapping[str, Any]]]


class ServiceTextDialog(QDialog):
    """`words` is everything there is of this service in other languages; `language` to begin in."""

    def __init__(
        self,
        shared: Shared,
        view: ServiceView,
        words: tuple[ServiceWords, ...],
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Write this in another language"))
        self._shared = shared
        self._view = view
        self._words = {each.language: each for each in words}
        self._drafts: Drafts = {}
        self._taken_back = ""
        self._shown = language
        self._fresh = False  # something was typed in it that is not saved
        self._typed_in: dict[str, Mapping[str, Any]] = {}  # by language; "": none chosen yet
        self._kept: dict[str, KeptDraft] = {}
        self._build()
        self.language.set_chosen(language or None)
        self._show_language()
        self.language.changed.connect(self._show_language)
        read = view.id
        run_read(self, shared, lambda session: _drafts_of(session, read), self._go_on)

    def save(self) -> None:
        """Keep what is written, with who and when."""
        code = self._code
        if not code:
            self._shared.announcer.say(self.tr("Choose the language first."), "problem")
            self.language.field.setFocus()
            return
        new = NewServiceText(self._view.id, code, **self._texts())
        # What was typed before the language was chosen is in these words now.
        done = [self._kept[each].closing() for each in (code, "") if each in self._kept]

        def act(session: WorkSession) -> str:
            for close in done:
                close(session)
            return write_text(session, new)

        run_act(self, self._shared, act, self._saved, lambda _error: self._typed())

    def take_back(self) -> None:
        """Show the team's words no more; a second press brings them back."""
        told = self._words.get(self._code)
        if self._taken_back:
            text_id, self._taken_back = self._taken_back, ""
            done = self.tr("It is there again.")
            act = bring_back
        elif told is not None and told.text_id:
            text_id = self._taken_back = told.text_id
            done = self.tr("Taken back. It is shown no more.")
            act = take_back
        else:
            return
        run_act(
            self, self._shared, lambda session: act(session, text_id),
            lambda _none: self._shared.announcer.say(done, "good"),
            lambda _error: self._not_taken_back(),
        )  # fmt: skip
        self._name_buttons()

    def check(self) -> None:
        """Say that what a colleague wrote is right as it stands, or take that back."""
        told, view = self._words.get(self._code), self._view
        if told is None or not told.text_id:
            return
        text_id, check = told.text_id, told.check

        def act(session: WorkSession) -> tuple[ServiceWords, ...]:
            if check is None:
                mark_checked(session, text_id)
            else:
                take_check_back(session, check.id)
            return every_words(view, team_texts(session, [view.id]))

        run_act(self, self._shared, act, self._checked)

    def reject(self) -> None:
        """Esc closes; words that are not saved are there again when this is opened."""
        if self._fresh:
            self._draft_of(self._shown).keep_now()
            self._shared.announcer.say(
                self.tr("Not saved. What you wrote is kept for the next time you open this.")
            )
        super().reject()

    # The pieces ---------------------------------------------------------------------------------

    def _build(self) -> None:
        record = self._view.record
        self.language = FixedPick(
            self.tr("Language"),
            self.tr("Choose a language"),
            lambda: [row for row in language_rows() if row.value != "en"],
        )
        names = {
            "name": self.tr("Name"),
            "description": self.tr("What it is"),
            "eligibility": self.tr("Who it is for"),
            "application_process": self.tr("How to get it"),
            "required_documents": self.tr("What to bring (one a line)"),
        }
        self.fields = {
            name: TextField(
                names[name], text_of(record, name), lines=1 if name == "name" else _LINES
            )
            for name in TEXTS
        }
        self.origin: QLabel = label("", "muted")
        self._save = button(self.tr("Save"), self.save, "main")
        self._save.setToolTip("Ctrl+Enter")
        self._back = button("", self.take_back)
        self._check = button("", self.check)
        close = button(self.tr("Close"), self.reject, "link")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(8)
        column.addWidget(label(isolate_numbers(record.name), "heading"))
        told = self.tr(
            "Write what you are sure of. What you leave empty is shown in English. Your name and "
            "today's date stand beside it, for the team."
        )
        column.addWidget(label(told, "muted"))
        column.addWidget(label(self.tr("Language"), buddy=self.language.field))
        column.addWidget(self.language)
        column.addWidget(self.origin)
        for field in self.fields.values():
            column.addWidget(field)
            field.typed.connect(self._typed)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(scrolled(content), 1)
        outer.addWidget(button_row(self._save, self._check, self._back, close))
        self.resize(820, 640)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    @property
    def _code(self) -> str:
        return str(self.language.chosen or "")

    def _show_language(self) -> None:
        """What there is in the chosen language, and what was being written in it."""
        if self._fresh:
            self._typed_in[self._shown] = self._texts()
            self._draft_of(self._shown).keep_now()
        code, self._taken_back = self._code, ""
        self._shown, self._fresh = code, False
        told = self._words.get(code)
        kept = self._typed_in.get(code) or self._drafts.get(code, (None, {}))[1]
        carried = bool(code) and not kept and told is None and "" in self._typed_in
        if carried:  # written before the language was chosen
            kept = self._typed_in.pop("")
        unsaved = any(kept.get(name) for name in TEXTS)
        for name, field in self.fields.items():
            field.run_from_right(is_right_to_left(code))
            there = text_of(told.texts, name) if told else ""
            field.fill(str(kept.get(name, "")) if unsaved else there)
            field.changed_since.setVisible(told is not None and name in told.texts.outdated)
        self._show_origin()
        if carried:
            self._typed()

    def _show_origin(self) -> None:
        told, named = self._words.get(self._code), language_words(self._code)
        self.origin.setText(said(origin_of(told, named)) if told else "")
        self.origin.setVisible(told is not None)
        self._name_buttons()

    def _draft_of(self, code: str) -> KeptDraft:
        if code not in self._kept:
            self._kept[code] = KeptDraft(self, self._shared, KIND, lambda: self._body(code))
            self._kept[code].begin(self._drafts.get(code, (None, {}))[0])
        return self._kept[code]

    def _name_buttons(self) -> None:
        told = self._words.get(self._code)
        self._back.setText(
            self.tr("Bring it back") if self._taken_back else self.tr("Take it back")
        )
        self._back.setVisible(told is not None and bool(told.text_id))
        # Only what is kept can be checked, and by somebody else than who wrote it.
        mine = told is not None and told.by_id == self._shared.desk.vault.worker.person_id
        self._check.setVisible(self._back.isVisibleTo(self) and not mine and not self._fresh)
        self._check.setEnabled(not self._taken_back)
        self._check.setText(
            self.tr("I have checked it: it is right")
            if told is None or told.check is None
            else self.tr("Not checked after all")
        )

    def _typed(self) -> None:
        self._fresh = True
        self._check.hide()
        self._draft_of(self._shown).typed()

    def _texts(self) -> dict[str, str]:
        return {name: field.text for name, field in self.fields.items()}

    def _body(self, code: str) -> dict[str, Any]:
        texts = self._texts() if code == self._shown else self._typed_in.get(code, {})
        return {"service_id": self._view.id, "text_language": code, **texts}

    def _go_on(self, found: Drafts) -> None:
        self._drafts = found
        if self._code in found and not self._fresh:
            self._show_language()
            self._shared.announcer.say(self.tr("You had not finished this. Go on."))

    def _saved(self, _text_id: str) -> None:
        self._fresh = False
        self._shared.announcer.say(self.tr("Saved on this computer."), "good")
        self.accept()

    def _checked(self, words: tuple[ServiceWords, ...]) -> None:
        self._words = {each.language: each for each in words}
        self._show_origin()
        told = self._words.get(self._code)
        checked = told is not None and told.check is not None
        self._shared.announcer.say(
            self.tr("Checked: your name and today's date stand beside it, for the team.")
            if checked
            else self.tr("It counts as not checked again."),
            "good",
        )

    def _not_taken_back(self) -> None:
        self._taken_back = ""
        self._name_buttons()


def _drafts_of(session: WorkSession, service_id: str) -> Drafts:
    return {
        str(row.body.get("text_language", "")): (row.id, row.body)
        for row in reversed(drafts(session))
        if row.kind == KIND and row.body.get("service_id") == service_id
    }
