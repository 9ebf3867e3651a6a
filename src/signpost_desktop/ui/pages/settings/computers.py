"""The team's computers: whose they are, and what to do when one is lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from signpost_desktop.ui.saving import run_work
from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.texts import button, button_row, card, label

if TYPE_CHECKING:
    from signpost_desktop.sync.team import DeviceRow
    from signpost_desktop.ui.page import Shared
    from signpost_desktop.ui.team_desk import TeamActs

_SHORT = 8  # letters of an id: enough to tell two computers of one person apart


class Computers(QWidget):
    """The list; for coordinators also the two clicks after which a lost one is locked out."""

    changed = Signal()

    def __init__(self, shared: Shared, team: TeamActs, *, manages: bool) -> None:
        super().__init__()
        self._shared = shared
        self._team = team
        self._rows: tuple[DeviceRow, ...] = ()
        self.list = Rows(self.tr("Computers of the team"), most=6)
        self.lost = button(self.tr("This computer is lost…"), self._ask)
        self._which = label("", "heading")
        self.revoke = button(self.tr("Lock it out now"), self._revoke)
        self.keep = button(self.tr("No, leave it"), self._hide_question, "main")
        self._question = card(
            self._which,
            label(
                self.tr(
                    "The team's server lets it in no more, from now on, and every key that was on "
                    "it is made anew. What it had until now may still be on it, locked with the "
                    "passphrases of those who used it. This cannot be undone: to use it again, "
                    "it must join anew."
                )
            ),
            label(
                self.tr(
                    "When it next connects, it deletes its copy by itself. What was not sent from "
                    "it is kept there, sealed for the team."
                )
            ),
            button_row(self.keep),
            button_row(self.revoke),
        )
        self._question.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            label(self.tr("Computers"), "heading", buddy=self.list),
            self.list,
            button_row(self.lost),
            self._question,
        ):
            column.addWidget(part)
        self.lost.setVisible(manages)
        self.list.currentRowChanged.connect(lambda _row: self._row_changed())

    def show_computers(self, found: tuple[DeviceRow, ...]) -> None:
        """List them; the lost ones stand last and say so."""
        self._rows = found
        self.list.show_rows([self._words(row) for row in found])
        self._row_changed()

    def _words(self, row: DeviceRow) -> str:
        new = self.tr("Somebody new (the name has not come yet)")
        who = ", ".join([*row.people, *[new] * row.to_come])
        parts = (
            who or self.tr("Somebody who has left"),
            self.tr("this computer") if row.this_one else "",
            "" if row.active else self.tr("locked out"),
            self.tr("number {0}").format(row.id[-_SHORT:]),
        )
        return "   ".join(part for part in parts if part)

    def _chosen(self) -> DeviceRow | None:
        row = self.list.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _row_changed(self) -> None:
        self._hide_question()
        chosen = self._chosen()
        self.lost.setEnabled(chosen is not None and chosen.active and not chosen.this_one)

    def _hide_question(self) -> None:
        if self.keep.hasFocus() or self.revoke.hasFocus():
            self.list.setFocus()
        self._question.hide()

    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self._which.setText(self.tr("Lost: {0}").format(self._words(chosen).replace("   ", ", ")))
        self._question.show()
        self.keep.setFocus()

    def _revoke(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return

        def done(_nothing: None) -> None:
            self._hide_question()
            self._shared.announcer.say(
                self.tr("Locked out. The server hears of it with the next exchange."), "good"
            )
            self.changed.emit()

        run_work(self, self._shared, partial(self._team.revoke, chosen.id), done)
