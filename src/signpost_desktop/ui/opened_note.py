"""One opened safeguarding note: its words, how to reach the person safely, what was given."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from signpost_desktop.casework.safeguarding_reading import NoteInFull, NotePerson
from signpost_desktop.documents.plain_text import isolate_apart, isolate_numbers
from signpost_desktop.ui.client_words import given_words
from signpost_desktop.ui.language import said
from signpost_desktop.ui.safe_contact_strip import SafeContactStrip
from signpost_desktop.ui.widgets.discarding import discard
from signpost_desktop.ui.widgets.flow import Flow
from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.texts import button, label

_MOST_SERVICES = 3


class NotePage(QWidget):
    """Read only. The words can be gone through line by line with the arrow keys."""

    left = Signal()
    client_asked = Signal(str)  # client id

    def __init__(self, note: NoteInFull) -> None:
        super().__init__()
        who = note.row.who or self.tr("No name")
        self.strip = SafeContactStrip(_safe_contact(note.people))
        self.text = _read_only(note.text)
        self.given = Rows(self.tr("Services given then"), most=_MOST_SERVICES)
        self.given.show_rows([given_words(service) for service in note.services])
        nothing = self.tr("No service was given then.")
        given = self.tr("Services given then") if note.services else nothing
        self.given.setVisible(bool(note.services))
        words = QWidget()
        inner = QVBoxLayout(words)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(label(self._facts(note), "muted"))
        inner.addWidget(label(self.tr("Note"), buddy=self.text))
        inner.addWidget(self.text, 1)
        inner.addWidget(label(given, buddy=self.given))
        inner.addWidget(self.given)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        heading = f"{isolate_apart(said(note.row.when_words))}   {isolate_apart(who)}"
        column.addWidget(label(heading, "heading"))
        column.addWidget(self.strip)  # in sight, whatever is scrolled
        column.addWidget(scrolled(words), 1)
        column.addLayout(self._buttons(note.people))

    def forget(self) -> None:
        """Take every word out of the widgets; Qt destroys them when it is safe to."""
        self.text.clear()
        self.given.clear()
        discard(self)

    def _facts(self, note: NoteInFull) -> str:
        writer = isolate_apart(note.row.written_by or self.tr("somebody"))
        lines = [self.tr("Written by {0}.").format(writer)]
        if note.seen_words:
            lines.append(self.tr("Seen {0}.").format(isolate_numbers(said(note.seen_words))))
        if note.contact_undone:
            lines.append(self.tr("The contact was undone afterwards. The note stays."))
        return " ".join(lines)

    def _buttons(self, people: tuple[NotePerson, ...]) -> Flow:
        back = button(self.tr("Back to the list"), self.left.emit)
        buttons: list[QPushButton] = [back]
        for person in people:
            words = self.tr("Open the page of {0}").format(_on_button(person.short_name))
            buttons.append(button(words, partial(self.client_asked.emit, person.client_id)))
        return Flow(*buttons)


def _on_button(name: str) -> str:
    """A name as a button shows it: an ampersand in it underlines nothing."""
    return isolate_apart(name.replace("&", "&&"))


def _read_only(words: str) -> QPlainTextEdit:
    field = QPlainTextEdit(words)
    field.setReadOnly(True)
    field.setUndoRedoEnabled(False)
    field.setTabChangesFocus(True)
    field.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard
        | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    field.setMinimumHeight(4 * field.fontMetrics().lineSpacing() + 24)
    return field


def _safe_contact(people: tuple[NotePerson, ...]) -> str:
    """The words; with names when the note is about several."""
    if len(people) == 1:
        return said(people[0].safe_contact)
    return "\n".join(
        f"{isolate_apart(each.short_name)}: {said(each.safe_contact)}" for each in people
    )
