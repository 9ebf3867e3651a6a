"""Inviting somebody: who, the code in big groups, the slip on paper, and what nobody used yet."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.access.people import PersonRow
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.enrolling import roles_words
from signpost_desktop.ui.language import said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.role_boxes import RoleBoxes
from signpost_desktop.ui.pages.settings.slip import Slip, until_words
from signpost_desktop.ui.saving import run_work
from signpost_desktop.ui.team_desk import TeamActs
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.discarding import discard
from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.texts import button, button_row, card, label

if TYPE_CHECKING:
    from signpost_desktop.sync.inviting import Invited, OpenInvitation


class Inviting(QWidget):
    """For coordinators; anybody may invite a second computer of their own."""

    made = Signal()  # an invitation was made or ended

    def __init__(self, shared: Shared, team: TeamActs, *, manages: bool) -> None:
        super().__init__()
        self._shared = shared
        self._team = team
        self._manages = manages
        self._invitations: tuple[OpenInvitation, ...] = ()
        self._names: dict[str, str] = {}
        self.who = Choice()
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        self.roles = RoleBoxes()
        self._somebody_new = QWidget()
        self.make = button(self.tr("Make a code"), self._make, "main")
        self.message = label("", "problem")
        self.slip: Slip | None = None
        self.open = Rows(self.tr("Codes that nobody has used yet"), most=4)
        self.end = button(self.tr("End this code"), self._end)
        self._open_card = card(
            label(self.tr("Not used yet"), "heading", buddy=self.open),
            self.open,
            button_row(self.end),
        )
        self._build()

    def _build(self) -> None:
        inner = QVBoxLayout(self._somebody_new)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(label(self.tr("Their name"), buddy=self.name))
        inner.addWidget(self.name)
        inner.addWidget(label(self.tr("What they do"), "muted"))
        inner.addWidget(self.roles)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        for part in (
            label(self.tr("Invite"), "heading"), label(self.tr("Whom?"), buddy=self.who), self.who,
            self._somebody_new, self.message, button_row(self.make), self._open_card,
        ):  # fmt: skip
            self._column.addWidget(part)
        self.message.hide()
        self._open_card.hide()
        self.who.currentIndexChanged.connect(lambda _at: self._show_whom())

    def show_people(self, people: tuple[PersonRow, ...], me: str) -> None:
        """Offer another computer for these; somebody new only to coordinators."""
        chosen = self.who.code()
        another = self.tr("Another computer for {0}")
        pairs = [("", self.tr("Somebody new"))] if self._manages else []
        pairs += [
            (row.person_id, another.format(row.name))
            for row in people
            if not row.left and (self._manages or row.person_id == me)
        ]
        self.who.offer(pairs)
        if chosen in [code for code, _words in pairs]:
            self.who.choose(chosen)
        self._names = {row.person_id: row.name for row in people}
        self._show_whom()

    def show_invitations(self, found: "tuple[OpenInvitation, ...]") -> None:
        """List the codes that nobody has used yet; never the codes themselves."""
        self._invitations = found
        words = self.tr("{0}   {1}   until {2}")
        self.open.show_rows(
            [
                words.format(
                    each.name or self.tr("Somebody"),
                    roles_words(each.roles),
                    until_words(each.expires),
                )
                for each in found
            ]
        )
        self._open_card.setVisible(bool(found))

    def _show_whom(self) -> None:
        self._somebody_new.setVisible(not self.who.code() and self._manages)

    def _make(self) -> None:
        person, name, roles = self.who.code(), self.name.text().strip(), self.roles.roles
        if not person and not name:
            words = self.tr("Please type their name: it stands on the slip.")
            self._show_problem(words)
            self._shared.announcer.say(words, "problem")
            self.name.setFocus()
            return
        self._show_problem("")
        self.make.setEnabled(False)
        self._shared.announcer.say(self.tr("Asking the team's server…"))
        act = (
            partial(self._team.invite_again, person, self._names[person])
            if person
            else partial(self._team.invite, name, roles)
        )
        run_work(self, self._shared, act, self._show_slip, self._failed)

    def _show_slip(self, invited: "Invited") -> None:
        self.make.setEnabled(True)
        self._put_slip_away()
        self.slip = Slip(self._shared, invited)
        self.slip.done.connect(self._slip_done)
        self._column.insertWidget(self._column.count() - 1, self.slip)
        self.slip.first.setFocus()
        self.name.clear()
        self._shared.announcer.say(self.tr("The code is made. Print the slip, or copy it."), "good")
        self.made.emit()

    def _slip_done(self) -> None:
        self._put_slip_away()
        self.who.setFocus()

    def _put_slip_away(self) -> None:
        slip, self.slip = self.slip, None
        if slip is not None:
            self._column.removeWidget(slip)
            discard(slip)

    def _end(self) -> None:
        row = self.open.currentRow()
        if not 0 <= row < len(self._invitations):
            return
        invitation = self._invitations[row].id

        def done(_nothing: None) -> None:
            self._shared.announcer.say(self.tr("Ended. This code lets nobody in."), "good")
            self.open.setFocus()
            self.made.emit()

        run_work(self, self._shared, partial(self._team.end_invitation, invitation), done)

    def _failed(self, error: SignpostError) -> None:
        self.make.setEnabled(True)
        self._show_problem(said(error.message))

    def _show_problem(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
