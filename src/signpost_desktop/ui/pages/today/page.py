"""The Today page: the box, what is unfinished, who was seen, who needs more help."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.casework.follow_up_records import FollowUpCounts
from signpost_desktop.casework.seen import SeenRow, seen_today
from signpost_desktop.casework.unfinished import CONTACT, DraftRow, drafts
from signpost_desktop.casework.what_waits import counts, notes_to_open
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.ui.language import counted, language_words, plain_date, said
from signpost_desktop.ui.models.rows import Row
from signpost_desktop.ui.page import Arguments, Page, Shared
from signpost_desktop.ui.pages.today.hall import Hall, HallChoice, Halls, be_at, read_halls
from signpost_desktop.ui.pages.today.short_list import ShortList
from signpost_desktop.ui.saving import run_act, run_look
from signpost_desktop.ui.team_words import versions_words
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.texts import button, card, label
from signpost_directory.words import together


@dataclass(frozen=True)
class _Now:
    """What Today shows, read at once."""

    today: date
    halls: Halls
    unfinished: tuple[DraftRow, ...]
    seen: tuple[Row, ...]
    waiting: FollowUpCounts
    sealed_notes: int  # not opened yet by whoever is at work, who is a safeguarding lead


class TodayPage(Page):
    """Opens first. Typing in the box begins with the next person on the Find page."""

    name: ClassVar[str] = "today"

    def __init__(self, shared: Shared, parent: QObject | None = None) -> None:
        super().__init__(shared, parent)
        self._date = label("", "title")
        self.hall = HallChoice()
        self.need = QLineEdit()
        self.need.setProperty("role", "need")
        self.need.setPlaceholderText(self.tr("In their own words, for example: dentist"))
        self.unfinished = ShortList(
            self.tr("Unfinished"), self.tr("Nothing is unfinished."), self.tr("Enter to go on")
        )
        self.seen = ShortList(
            self.tr("Seen today"),
            self.tr("Nobody yet today. Type what the first person needs, for example dentist."),
        )
        self._waiting = label()
        self._open_waiting = button(self.tr("Open the list"), self._to_follow_ups, "link")
        self._open_waiting.setToolTip("Ctrl+4")
        self.sealed_notes = button("", lambda: self.wants.emit("safeguarding"), "link")
        self.sealed_notes.setToolTip("Ctrl+G")
        self.sealed_notes.hide()
        self.versions = button("", self._to_versions, "link")
        self.versions.setToolTip("Ctrl+6")
        self._build()
        shared.syncing.moved.connect(self._show_versions)
        self._show_versions()
        self.need.textEdited.connect(self._typed)
        self.need.installEventFilter(self)
        self.unfinished.opened.connect(lambda draft_id: self.go.emit("find", {"draft": draft_id}))
        self.hall.chosen.connect(self._be_at)
        self.hall.settings_asked.connect(lambda: self.go.emit("settings", {}))

    def title(self) -> str:
        """The page's name."""
        return self.tr("Today")

    def arrive(self, arguments: Arguments) -> None:  # noqa: ARG002 - Today knows none
        """Read everything again; the box waits for words."""
        self.need.setText("")
        self.need.setFocus()
        self._read()

    def changed(self, changes: frozenset[tuple[str, str]]) -> None:
        """Contacts, drafts, follow-ups or the hall changed."""
        kinds = {kind for kind, _ in changes}
        shown = {"contact", "draft", "follow_up", "setting", "client", "safeguarding_note"}
        if self.isVisible() and kinds & shown:
            self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down goes on to what is unfinished."""
        down = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if down and event.key() == Qt.Key.Key_Down and self.unfinished.model.rows:  # type: ignore[attr-defined]
            self.unfinished.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        if text.strip():
            self.need.setText("")
            self.go.emit("find", {"query": text, "new": True})

    def _read(self) -> None:
        run_look(self, self.shared, _read_now, self._show, latest="today")

    def _show(self, now: _Now) -> None:
        self._date.setText(self.tr("Today, {0}").format(plain_date(now.today, now.today)))
        self.hall.show_halls(now.halls)
        self.unfinished.show_rows([Row(_row_words(row), row.id) for row in now.unfinished])
        self.seen.show_rows(now.seen)
        self._waiting.setText(self._waiting_words(now.waiting))
        self.sealed_notes.setText(
            counted(
                "TodayPage",
                "Notes for you as safeguarding lead: {0} not opened yet",
                "Notes for you as safeguarding lead: {0} not opened yet",
                now.sealed_notes,
            )
        )
        self.sealed_notes.setVisible(now.sealed_notes > 0)

    def _show_versions(self) -> None:
        facts = self.shared.syncing.facts
        words = versions_words(facts.conflicts) if facts else ""
        self.versions.setText(words)
        self.versions.setVisible(bool(words))

    def _to_versions(self) -> None:
        self.go.emit("exchange", {"show": "versions"})

    def _waiting_words(self, waiting: FollowUpCounts) -> str:
        if not waiting.open:
            return self.tr("Nobody is waiting. Flag someone with Ctrl+M while you talk.")
        later = waiting.later + waiting.no_date
        return self.tr("{0} · {1} · {2} · {3}").format(
            counted("TodayPage", "{0} urgent", "{0} urgent", waiting.urgent),
            counted("TodayPage", "{0} overdue", "{0} overdue", waiting.overdue),
            counted("TodayPage", "{0} today", "{0} today", waiting.today),
            counted("TodayPage", "{0} later", "{0} later", later),
        )

    def _be_at(self, hall: Hall) -> None:
        run_act(self, self.shared, lambda session: be_at(session, hall), self._is_at)

    def _is_at(self, _none: None) -> None:
        self.need.setFocus()

    def _to_follow_ups(self) -> None:
        self.go.emit("follow_ups", {})

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addWidget(Columns((self._date, 1), (self.hall, 1), narrow_ems=30))
        column.addWidget(label(self.tr("What does this person need?"), "heading", buddy=self.need))
        column.addWidget(self.need)
        column.addWidget(Columns((self.unfinished, 1), (self.seen, 1), narrow_ems=34))
        column.addWidget(
            card(label(self.tr("Needs more help"), "heading"), self._waiting, self._open_waiting)
        )
        column.addWidget(self.sealed_notes, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.versions, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))


def _read_now(session: PlainSession) -> _Now:
    unfinished = tuple(row for row in drafts(session) if row.kind == CONTACT)
    found = seen_today(session)
    seen = tuple(Row(_row_words(row), None) for row in found)
    halls, waiting, sealed = read_halls(session), counts(session), notes_to_open(session) or 0
    return _Now(session.today(), halls, unfinished, seen, waiting, sealed)


def _row_words(row: SeenRow | DraftRow) -> str:
    """A time, a short name and a language."""
    language = language_words(row.language) if row.language else ""
    seen = together((row.time, row.who), " ")
    return said(together(part for part in (seen, language) if part))
