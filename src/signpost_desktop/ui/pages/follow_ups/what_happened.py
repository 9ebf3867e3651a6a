"""What happened? One follow-up, what was done so far, and the answers to choose from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from signpost_desktop.access.people import PersonRow
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.casework.follow_up_story import Happened, Taken, take
from signpost_desktop.casework.follow_ups import FollowUpRow
from signpost_desktop.store.errors import BadInput, SignpostError
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.kept_draft import KeptDraft
from signpost_desktop.ui.language import counted, in_language, said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.follow_ups.columns_of_rows import waiting_words
from signpost_desktop.ui.pages.follow_ups.steps import Step, steps_for
from signpost_desktop.ui.safe_contact_strip import SafeContactStrip
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.flow import Flow
from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.scrolled import move_into, scrolled
from signpost_desktop.ui.widgets.sided import SidedColumn
from signpost_desktop.ui.widgets.texts import button, label
from signpost_desktop.ui.widgets.undo_key import pass_undo_on

KIND = "follow_up"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDEST_EMS = 46
_LOW_LINES = 13


@dataclass(frozen=True)
class Asked:
    """Everything that the panel shows, read together."""

    row: FollowUpRow
    story: tuple[Happened, ...]
    people: tuple[PersonRow, ...]
    today: date


class WhatHappened(QWidget):
    """The panel. `taken` carries what was done, so that it can be taken back."""

    taken = Signal(object)  # Taken
    client_asked = Signal(str)
    name_asked = Signal()
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._asked: Asked | None = None
        self._saving = False
        self._steps: tuple[Step, ...] = ()
        self.choices = Rows(most=8)
        self.note = QPlainTextEdit()
        self.strip = SafeContactStrip()
        self._who = label("", "title")
        self._facts = label("")
        self._advice = label("", "problem")
        self._story = label("", "muted")
        self._stack = QStackedWidget()
        self._person = button("", self._open_person)
        self._draft = KeptDraft(self, shared, KIND, self._body)
        self._build()

    @property
    def row(self) -> FollowUpRow | None:
        """The follow-up that is asked about."""
        return self._asked.row if self._asked else None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The answers that are offered."""
        return self._steps

    def ask(self, asked: Asked) -> None:
        """Show a follow-up, with a note that was begun and not saved."""
        self._asked, row = asked, in_language(asked.row)
        self._draft.begin()
        self._who.setText(row.who)
        self._facts.setText(self._facts_of(row))
        self.strip.show_words(row.safe_contact)
        self._advice.setText(row.decide_words)
        self._advice.setVisible(bool(row.decide_words))
        self._show_story(asked.story)
        person = self.tr("Open {0}’s page").format(row.who)
        self._person.setText(person if row.client_id else self.tr("Now we know who this is"))
        self._offer(steps_for(row, asked.today, asked.people, self._me()))
        self.choices.setAccessibleDescription(row.safe_contact)
        self._fill("")
        run_read(self, self._shared, partial(_draft_of, row.id), self._go_on)
        self.choices.setFocus()

    def leave(self) -> None:
        """Keep the note at once and take every word out of the widgets."""
        self._draft.keep_now()
        self._asked = None
        for each in (self._who, self._facts, self._advice, self._story):
            each.clear()
        self.strip.show_words("")
        self.choices.setAccessibleDescription("")
        self._person.setText("")
        self._offer(())
        self._fill("")

    def save(self) -> None:
        """Do the chosen step. Every word stays here until it is on the disk."""
        row, place = self.row, self.choices.currentRow()
        if row is None or self._saving or place < 0:
            return
        try:
            act = self._steps[place].act()
        except BadInput as error:
            self._shared.announcer.say(error.message, "problem")
            return
        note = self.note.toPlainText()
        close = self._draft.closing()

        def work(session: WorkSession) -> Taken:
            close(session)
            return take(session, row.id, lambda inner: act(inner, row.id, note=note))

        self._saving = True
        run_act(self, self._shared, work, self._saved, self._not_saved)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room the name and facts scroll too; the strip never does."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW_LINES * self.fontMetrics().lineSpacing()
        move_into(self._head, self._inner if low else self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter in the list of answers: a list would hand the key on, and save at once."""
        if watched is not self.choices or event.type() != QEvent.Type.KeyPress:
            return False
        if isinstance(event, QKeyEvent) and event.key() in _ENTER and not event.isAutoRepeat():
            self._enter()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter, where no field has a use for it, does the marked thing."""
        if event.key() in _ENTER and not event.modifiers():
            self.save()
        else:
            super().keyPressEvent(event)

    def _saved(self, taken: Taken) -> None:
        self._saving = False
        self.taken.emit(taken)

    def _not_saved(self, _error: SignpostError) -> None:
        self._saving = False
        if self._asked is not None and self.note.toPlainText():
            self._draft.typed()

    def _facts_of(self, row: FollowUpRow) -> str:
        tries = counted("WhatHappened", "tried once", "tried {0} times", row.tries)
        parts = (
            row.reason_label,
            row.came_of_it,
            self.tr("urgent") if row.urgency == "urgent" else "",
            row.due_words,
            self.tr("with {0}").format(row.with_name),
            self.tr("waiting {0}").format(waiting_words(row)) if row.status == "open" else "",
            tries if row.tries else "",
        )
        words = " · ".join(part for part in parts if part)
        return f"{words[:1].upper()}{words[1:]}"

    def _show_story(self, story: tuple[Happened, ...]) -> None:
        lines = [f"{said(each.words)}. {each.note}".strip() for each in story]
        self._story.setText("\n".join(lines))
        self._story.setAccessibleName(self.tr("What was done so far: {0}").format(". ".join(lines)))

    def _offer(self, steps: tuple[Step, ...]) -> None:
        for old in self._steps:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._steps = steps
        for step in steps:
            self._stack.addWidget(step)
            pass_undo_on(step)
        self.choices.show_rows([step.words for step in steps])
        self.choices.setCurrentRow(0 if steps else -1)

    def _chosen(self, place: int) -> None:
        if 0 <= place < self._stack.count():
            self._stack.setCurrentIndex(place)

    def _enter(self) -> None:
        place = self.choices.currentRow()
        first = self._steps[place].first if place >= 0 else None
        if first is None:
            self.save()
        else:
            first.setFocus()

    def _open_person(self) -> None:
        row = self.row
        if row is not None and row.client_id:
            self.client_asked.emit(row.client_id)
        elif row is not None:
            self.name_asked.emit()

    def _me(self) -> str:
        return self._shared.desk.vault.worker.person_id

    def _fill(self, note: str) -> None:
        self.note.blockSignals(True)
        self.note.setPlainText(note)
        self.note.blockSignals(False)

    def _typed(self) -> None:
        if self._asked is not None:
            self._draft.typed()

    def _body(self) -> dict[str, Any]:
        row = self.row
        return {
            "client_ids": [row.client_id] if row and row.client_id else [],
            "follow_up": row.id if row else "",
            "note": self.note.toPlainText(),
        }

    def _go_on(self, found: tuple[str, str, str] | None) -> None:
        if found is None or self.row is None or found[0] != self.row.id:
            return
        _follow_up_id, draft_id, note = found
        self._fill(note)
        self._draft.begin(draft_id)
        self._shared.announcer.say(self.tr("You had not finished this note. Go on."))

    def _build(self) -> None:
        self.choices.setAccessibleName(self.tr("What happened?"))
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.currentRowChanged.connect(self._chosen)
        self.choices.installEventFilter(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * 3 + 20)
        self.note.textChanged.connect(self._typed)
        inner = QWidget()
        column = SidedColumn(inner, 0, 0, 10, 0)
        column.setSpacing(10)
        column.addWidget(label(self.tr("What happened?"), "heading"))
        column.addWidget(Columns((self.choices, 2), (self._stack, 3), narrow_ems=30))
        column.addWidget(label(self.tr("Note (may stay empty)"), buddy=self.note))
        column.addWidget(self.note)
        column.addLayout(self._buttons())
        column.addWidget(label(self.tr("So far"), "heading"))
        column.addWidget(self._story)
        column.addStretch(1)
        inner.setMaximumWidth(_WIDEST_EMS * inner.fontMetrics().height())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        self._head, self._inner = QWidget(), inner
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        for part in (self._who, self._facts, self._advice):
            head.addWidget(part)
        for widget in (self._head, self.strip):
            outer.addWidget(widget)
        outer.addWidget(scrolled(inner), 1)

    def _buttons(self) -> Flow:
        every: tuple[tuple[str, Callable[[], object], str], ...] = (
            (self.tr("Save"), self.save, "main"),
            (self.tr("Back to the list"), self.left.emit, ""),
        )
        return Flow(*(button(*each) for each in every), self._person)


def _draft_of(follow_up_id: str, session: WorkSession) -> tuple[str, str, str] | None:
    for row in drafts(session):
        if row.kind == KIND and row.body.get("follow_up") == follow_up_id:
            return follow_up_id, row.id, str(row.body["note"])
    return None
