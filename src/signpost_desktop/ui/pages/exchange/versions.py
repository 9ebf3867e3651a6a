"""Two versions of a field, side by side: who wrote each and when, and which one is right.

Settled by keyboard alone: the list, Tab to a version, Enter. What is typed is kept as a draft.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.casework.drafts import drafts
from signpost_desktop.casework.safe_records import FIELDS
from signpost_desktop.casework.two_versions import TwoVersions, settle, unsettle
from signpost_desktop.store.conflicts import Settled
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.kept_draft import KeptDraft
from signpost_desktop.ui.language import own_direction, said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.exchange.one_version import OneVersion
from signpost_desktop.ui.record_words import field_words, is_text, kind_words, value_words
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.texts import button, button_row, label
from signpost_directory.words import together

KIND = "two versions"
_MOST_ROWS = 5
_LONGEST = 2_000

Undo = Callable[[], None]


class Versions(QWidget):
    """The fields with two versions, and the one that is looked at."""

    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._found: tuple[TwoVersions, ...] = ()
        self._now: datetime | None = None
        self._typed: dict[str, str] = {}
        self._busy = False
        self.undo: Undo | None = None
        self._draft = KeptDraft(self, shared, KIND, lambda: {"typed": dict(self._typed)})
        self.list = Rows(self.tr("Entries with two versions"), most=_MOST_ROWS)
        self.heading = label("", "heading")
        self.safety = label(
            self.tr("Until you choose, the safer one is shown wherever the phone number stands."),
            "warn",
        )
        self.stands = OneVersion(self.tr("Used now"), lambda: self._keep("stands"))
        self.other = OneVersion(self.tr("The other version"), lambda: self._keep("other"))
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.textEdited.connect(self._was_typed)
        self.line.returnPressed.connect(self._use_typed)
        self.use = button(self.tr("Use what I typed"), self._use_typed)
        self.typing = QWidget()
        self._build()

    def begin(self) -> None:
        """Come here: the list first; what was typed and not used is there again."""
        self.list.setFocus()
        self._draft.begin()
        run_read(self, self._shared, _draft_of, self._go_on)

    def show_found(self, found: tuple[TwoVersions, ...], now: datetime) -> None:
        """Show these; the one that was looked at stays, where it is still open."""
        chosen = self._chosen
        self._found, self._now = found, now
        self.list.show_rows(["   ".join(_row(each)) for each in found])
        ids = [each.id for each in found]
        if chosen is not None and chosen.id in ids:
            self.list.setCurrentRow(ids.index(chosen.id))
        self._show_chosen()

    def leave(self) -> None:
        """Keep at once what is typed, and take every word out of the widgets."""
        self._draft.keep_now()
        self._typed = {}
        self._found, self.undo = (), None
        self.list.clear()
        self._show_chosen()

    @property
    def _chosen(self) -> TwoVersions | None:
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _show_chosen(self) -> None:
        chosen = self._chosen
        for part in (self.heading, self.stands, self.other):
            part.setVisible(chosen is not None)
        self.safety.setVisible(chosen is not None and _is_safety(chosen))
        self.typing.setVisible(chosen is not None and is_text(chosen.field))
        if chosen is None or self._now is None:
            self.heading.clear()
            self.line.setText("")
            for each in (self.stands, self.other):
                each.forget()
            return
        self.heading.setText(said(together(_row(chosen), ": ")))
        for shown, version in ((self.stands, chosen.stands), (self.other, chosen.other)):
            words = value_words(chosen.field, version.value, chosen.names)
            shown.show_version(version, words, self._now)
        if self.line.text() != self._typed.get(chosen.id, ""):
            self.line.setText(self._typed.get(chosen.id, ""))

    def _was_typed(self, text: str) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._typed[chosen.id] = text
            self._draft.typed()

    def _keep(self, which: str) -> None:
        chosen = self._chosen
        if chosen is not None:
            version = chosen.stands if which == "stands" else chosen.other
            self._settle(chosen, version.value)

    def _use_typed(self) -> None:
        chosen, typed = self._chosen, self.line.text().strip()
        if chosen is None:
            return
        if not typed:
            self._shared.announcer.say(self.tr("Please type what is right."), "problem")
            self.line.setFocus()
            return
        self._settle(chosen, typed)

    def _settle(self, chosen: TwoVersions, value: Any) -> None:
        if self._busy:
            return
        self._busy = True
        typed = self._typed.pop(chosen.id, None)
        close = self._draft.closing()

        def act(session: WorkSession) -> Settled:
            close(session)
            return settle(session, chosen.id, value)

        def done(settled: Settled) -> None:
            self._busy = False
            if self._typed:  # words for other entries go on being a draft
                self._draft.typed()
            self.undo = partial(self._take_back, settled)
            self.list.setFocus()
            self._shared.announcer.say(self.tr("Settled. Undo (Ctrl+Z)"), "good")

        def failed(_error: object) -> None:
            self._busy = False
            if typed is not None:
                self._typed[chosen.id] = typed
                self._draft.typed()

        run_act(self, self._shared, act, done, failed)

    def _take_back(self, settled: Settled) -> None:
        self.undo = None
        words = self.tr("Undone. Both versions are here again.")
        run_act(
            self,
            self._shared,
            lambda session: unsettle(session, settled),
            lambda _nothing: self._shared.announcer.say(words, "good"),
        )

    def _go_on(self, found: tuple[str, Mapping[str, str]] | None) -> None:
        if found is None:
            return
        draft_id, typed = found
        self._typed = {**typed, **self._typed}
        self._draft.begin(draft_id)
        self._show_chosen()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        words = self.tr(
            "Two people changed the same thing while they were apart. Nothing is lost: look at "
            "both, and choose."
        )
        back = button(self.tr("Back"), self.left.emit)
        beside = QVBoxLayout(self.typing)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(label(self.tr("Or type what is right"), buddy=self.line))
        beside.addWidget(self.line)
        beside.addWidget(button_row(self.use))
        for part in (
            label(self.tr("Two versions"), "title"), label(words), self.list, self.heading,
            self.safety, Columns((self.stands, 1), (self.other, 1), narrow_ems=30), self.typing,
            button_row(back),
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.list.itemActivated.connect(lambda _item: self.stands.keep.setFocus())


def _row(found: TwoVersions) -> tuple[str, str]:
    """Whose it is, and what."""
    return own_direction(said(found.who)) or kind_words(found.kind), field_words(found.field)


def _is_safety(found: TwoVersions) -> bool:
    return found.kind == "client" and found.field in FIELDS


def _draft_of(session: WorkSession) -> tuple[str, dict[str, str]] | None:
    for row in drafts(session):
        if row.kind == KIND:
            return row.id, {str(key): str(text) for key, text in row.body["typed"].items()}
    return None
