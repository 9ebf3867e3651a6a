"""Projects that are shared with other organizations: with whom, how far, and who can read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from signpost_desktop.ui.language import counted
from signpost_desktop.ui.pages.settings.project_step import ProjectStep
from signpost_desktop.ui.pages.settings.project_steps import (
    EndProject,
    MakeOffer,
    OurCard,
    SayYes,
)
from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.texts import button, button_row, label

if TYPE_CHECKING:
    from signpost_desktop.sync.partnerships import SharedProject
    from signpost_desktop.ui.page import Shared
    from signpost_desktop.ui.project_desk import ProjectActs


class Projects(QWidget):
    """The list; for coordinators also the steps that begin and end one, one at a time."""

    changed = Signal()

    def __init__(self, shared: Shared, acts: ProjectActs, *, manages: bool) -> None:
        super().__init__()
        self._found: tuple[SharedProject, ...] = ()
        self.list = Rows(self.tr("Shared projects"), most=6)
        self.card = OurCard(shared, acts)
        self.offer = MakeOffer(shared, acts)
        self.yes = SayYes(shared, acts)
        self.ending = EndProject(shared, acts)
        self.show_card = button(self.tr("Our card…"), lambda: self._begin(self.card))
        self.make_offer = button(self.tr("Offer a project…"), lambda: self._begin(self.offer))
        self.say_yes = button(self.tr("Say yes to an offer…"), lambda: self._begin(self.yes))
        self.end = button(self.tr("End this project…"), self._ask_end)
        self._ways = {self.card: self.show_card, self.offer: self.make_offer,
                      self.yes: self.say_yes, self.ending: self.end}  # fmt: skip
        self._none = label(self.tr("Nothing is shared with another organisation."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            label(self.tr("Shared projects"), "heading", buddy=self.list),
            self._none,
            self.list,
            button_row(self.end),
            button_row(self.show_card, self.make_offer),
            button_row(self.say_yes),
            *self._ways,
        ):
            column.addWidget(part)
        for step, way in self._ways.items():
            way.setVisible(manages)
            step.hide()
            step.left.connect(self._leave_step)
            step.changed.connect(self.changed)
        self.list.currentRowChanged.connect(lambda _row: self._row_changed())
        self.show_projects(())

    def show_projects(self, found: tuple[SharedProject, ...]) -> None:
        """List them; those that are over stand last."""
        self._found = found
        self.list.show_rows([self._words(each) for each in found])
        self._row_changed()
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)

    def _chosen(self) -> SharedProject | None:
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _row_changed(self) -> None:
        chosen = self._chosen()
        self.end.setEnabled(chosen is not None and chosen.state != "ended")

    def _begin(self, step: OurCard | MakeOffer | SayYes) -> None:
        self._show_only(step)
        step.begin()

    def _ask_end(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._show_only(self.ending)
            self.ending.begin(chosen)

    def _show_only(self, step: ProjectStep | None) -> None:
        for each in self._ways:
            each.setVisible(each is step)

    def _leave_step(self) -> None:
        """The focus goes back to where the step was asked for."""
        step = next((each for each in self._ways if not each.isHidden()), None)
        self._show_only(None)
        if step is not None:
            way = self._ways[step]
            (way if way.isEnabled() else self.show_card).setFocus()

    def _words(self, project: SharedProject) -> str:
        states = {
            "offered": self.tr("offered, they have not said yes yet"),
            "accepted": self.tr("waiting for their key"),
            "open": self.tr("open to both"),
            "ended": self.tr("over"),
            "untrusted": self.tr("stopped: their key has changed, ring them"),
        }
        name = project.name or self.tr("No name yet")
        readers = ""
        if project.state == "open":
            readers = self.tr("people who can read: {0}, {1}").format(
                counted("Projects", "{0} of ours", "{0} of ours", len(project.people)),
                counted("Projects", "{0} of theirs", "{0} of theirs", project.theirs),
            )
        partner = self.tr("with {0}").format(project.partner) if project.partner else ""
        parts = (name, partner, states.get(project.state, project.state), readers)
        return "   ".join(part for part in parts if part)
