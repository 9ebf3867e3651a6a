"""Projects that are shared with other organizations: with whom, how far, and who can read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.texts import label

if TYPE_CHECKING:
    from signpost_desktop.sync.partnerships import SharedProject


class Projects(QWidget):
    """The list. Beginning and ending one is done by command."""

    def __init__(self) -> None:
        super().__init__()
        self.list = Rows(self.tr("Shared projects"), most=6)
        self._none = label(self.tr("Nothing is shared with another organisation."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            label(self.tr("Shared projects"), "heading", buddy=self.list),
            self._none,
            self.list,
        ):
            column.addWidget(part)
        self.show_projects(())

    def show_projects(self, found: tuple[SharedProject, ...]) -> None:
        """List them; those that are over stand last."""
        self.list.show_rows([self._words(each) for each in found])
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)

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
            readers = self.tr("people who can read: {0} of ours, {1} of theirs").format(
                len(project.people), project.theirs
            )
        partner = self.tr("with {0}").format(project.partner) if project.partner else ""
        parts = (name, partner, states.get(project.state, project.state), readers)
        return "   ".join(part for part in parts if part)
