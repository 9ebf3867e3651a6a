"""Writing a service's texts in another language, the English beside each: by keyboard, plain text.

What is typed is kept as a draft until it is saved; English that changed since is marked.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from signpost_desktop.casework.drafts import drafts
from signpost_desktop.casework.languages import is_right_to_left
from signpost_desktop.casework.service_texts import (
    KIND,
    NewServiceText,
    bring_back,
    take_back,
    write_text,
)
from signpost_desktop.directory.service_words import ServiceWords, origin_of
from signpost_desktop.directory.services import ServiceView
from signpost_desktop.documents.plain_text import isolate_numbers, without_isolates
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.kept_draft import KeptDraft
from signpost_desktop.ui.language import language_words, said
from signpost_desktop.ui.models.pick_list import FixedPick
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.find.choices import language_rows
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.texts import button, button_row, label
from signpost_directory.translated import TEXTS, text_of

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_LINES = 4  # of a text that may have several
Drafts = Mapping[str, tuple[str, Mapping[str, Any]]]


class TextField(QWidget):
    """One text: its English, and a place to write it in another language."""

    typed = Signal()

    def __init__(self, name: str, english: str, *, lines: int) -> None:
        super().__init__()
        self._edit: QLineEdit | QPlainTextEdit
        if lines == 1:
            self._edit = QLineEdit()
        else:
            self._edit = QPlainTextEdit()
            self._edit.setTabChangesFocus(True)
            self._edit.setFixedHeight(self._edit.fontMetrics().lineSpacing() * lines + 20)
        self._right_to_left = False
        self._edit.textChanged.connect(self.typed)
        self._edit.installEventFilter(self)
        self.changed_since = label(self.tr("The English has changed since."), "warn")
        self.changed_since.hide()
        there = isolate_numbers(english) or self.tr("Nothing is written here in English.")
        original = label(there, "muted")
        side = original.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        original.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self._edit.setAccessibleDescription(there)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._edit)
        column.addWidget(self.changed_since)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 6)
        outer.setSpacing(4)
        outer.addWidget(label(name, buddy=self._edit))
        outer.addWidget(Columns((original, 1), (right, 1), narrow_ems=30))
        self.setFocusProxy(self._edit)

    @property
    def text(self) -> str:
        """What is written."""
        edit = self._edit
        shown = edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
        return without_isolates(shown)

    def fill(self, text: str) -> None:
        """Show a text without telling anybody."""
        if self._right_to_left:  # else the phone number that is being read reads backwards
            text = isolate_numbers(text)
        self._edit.blockSignals(True)
        if isinstance(self._edit, QLineEdit):
            self._edit.setText(text)
        else:
            self._edit.setPlainText(text)
        self._edit.blockSignals(False)

    def run_from_right(self, right_to_left: bool) -> None:
        """The side at which this language begins."""
        self._right_to_left = right_to_left
        direction = Qt.LayoutDirection
        side = direction.RightToLeft if right_to_left else direction.LeftToRight
        self._edit.setLayoutDirection(side)
        if isinstance(self._edit, QPlainTextEdit):  # of itself it begins every line on the left
            option = self._edit.document().defaultTextOption()
            option.setTextDirection(side)
            option.setAlignment(_RIGHT if right_to_left else _LEFT)
            self._edit.document().setDefaultTextOption(option)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A number that was just typed is put in its order when the keys go elsewhere."""
        if event.type() == QEvent.Type.FocusOut and self._right_to_left:
            self.fill(self.text)
        return super().eventFilter(watched, event)


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
        outer.addWidget(button_row(self._save, self._back, close))
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
        self.origin.setText(said(origin_of(told, language_words(code))) if told else "")
        self.origin.setVisible(told is not None)
        self._name_buttons()
        if carried:
            self._typed()

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

    def _typed(self) -> None:
        self._fresh = True
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

    def _not_taken_back(self) -> None:
        self._taken_back = ""
        self._name_buttons()


def _drafts_of(session: WorkSession, service_id: str) -> Drafts:
    return {
        str(row.body.get("text_language", "")): (row.id, row.body)
        for row in reversed(drafts(session))
        if row.kind == KIND and row.body.get("service_id") == service_id
    }
