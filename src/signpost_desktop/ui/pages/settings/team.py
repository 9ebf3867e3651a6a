"""The team: joining one; then its computers, invitations, and the words for its server."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from signpost_desktop.access.people import PersonRow, people
from signpost_desktop.ui.pages.settings.computers import Computers
from signpost_desktop.ui.pages.settings.inviting import Inviting
from signpost_desktop.ui.pages.settings.joining import JoinTeam
from signpost_desktop.ui.pages.settings.phone_words import PhoneWords
from signpost_desktop.ui.pages.settings.projects import Projects
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.project_desk import ProjectDesk
from signpost_desktop.ui.saving import run_work
from signpost_desktop.ui.team_desk import TeamDesk
from signpost_desktop.ui.widgets.texts import button, button_row, label

if TYPE_CHECKING:
    from signpost_desktop.sync.inviting import OpenInvitation
    from signpost_desktop.sync.partnerships import SharedProject
    from signpost_desktop.sync.team import DeviceRow, Fingerprint
    from signpost_desktop.ui.enrolling import Enrolment
    from signpost_desktop.ui.page import Shared
    from signpost_desktop.ui.project_desk import ProjectActs
    from signpost_desktop.ui.team_desk import TeamActs


@dataclass(frozen=True)
class _Known:
    """What is read before it is shown."""

    computers: tuple[DeviceRow, ...]
    invitations: tuple[OpenInvitation, ...]
    people: tuple[PersonRow, ...]
    projects: tuple[SharedProject, ...]


class TeamSection(Section):
    """A computer that works alone may join; one that has joined shows its team."""

    def __init__(
        self,
        shared: Shared,
        team: TeamActs | None = None,
        enrolment: Enrolment | None = None,
        projects: ProjectActs | None = None,
    ) -> None:
        super().__init__(shared)
        self._team: TeamActs = team or TeamDesk(shared.desk)
        self.begin(
            self.tr("Team and computers"),
            self.tr("Several computers of one organisation, kept in step through a server."),
        )
        self.joining = JoinTeam(shared, enrolment)
        self.computers = Computers(shared, self._team, manages=self.may_manage)
        self.inviting = Inviting(shared, self._team, manages=self.may_manage)
        acts = projects or ProjectDesk(shared.desk)
        self.projects = Projects(shared, acts, manages=self.may_manage)
        self.words = PhoneWords()
        self.compare = button(self.tr("Words to compare by phone"), self._ask_words)
        self._joined = QWidget()
        column = QVBoxLayout(self._joined)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for part in (
            self.computers,
            self.inviting,
            self.projects,
            label(self.tr("Is it really our server?"), "heading"),
            button_row(self.compare),
            self.words,
        ):
            column.addWidget(part)
        self.add(self.joining, self._joined)
        self.end()
        self.computers.changed.connect(self._changed)
        self.inviting.made.connect(self._changed)
        self.projects.changed.connect(self._changed)
        shared.syncing.moved.connect(self._show_which)
        self._show_which()

    def load(self) -> None:
        """Read what there is of the team."""
        self._show_which()
        if not self.shared.syncing.joined:
            return
        vault, team = self.shared.desk.vault, self._team

        def read() -> _Known:
            with vault.read() as session:
                everybody = people(session)
            return _Known(team.computers(), team.invitations(), everybody, team.projects())

        run_work(self, self.shared, read, self._show, latest="team")

    def _show(self, known: _Known) -> None:
        self.computers.show_computers(known.computers)
        self.inviting.show_invitations(known.invitations)
        self.projects.show_projects(known.projects)
        self.inviting.show_people(known.people, self.shared.desk.vault.worker.person_id)

    def _show_which(self) -> None:
        joined = self.shared.syncing.joined
        if self._joined.isHidden() and joined and self.isVisible():
            self.joining.hide()
            self._joined.show()
            self.load()
        self._joined.setVisible(joined)
        self.joining.setVisible(not joined)

    def _ask_words(self) -> None:
        run_work(self, self.shared, self._team.words, self._show_words)

    def _show_words(self, found: tuple[Fingerprint, ...]) -> None:
        headings = {
            "server": self.tr("The team's server"),
            "team": self.tr("The team itself"),
        }
        self.words.show_words(
            [(headings[each.whose], each.words) for each in found if each.whose in headings]
        )

    def _changed(self) -> None:
        """Statements wait now: the next exchange takes them along."""
        self.load()
        self.shared.bus.announce({("person", "")})
