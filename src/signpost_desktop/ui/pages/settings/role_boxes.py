"""What somebody does for the organization, as boxes to tick."""

from collections.abc import Collection

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from signpost_desktop.access.roles import Role
from signpost_desktop.ui.widgets.texts import label


class RoleBoxes(QWidget):
    """One box a role, each saying what it may."""

    def __init__(self) -> None:
        super().__init__()
        words = {
            Role.VOLUNTEER: (self.tr("Volunteer"), self.tr("Today's contacts and the directory")),
            Role.CASEWORKER: (self.tr("Caseworker"), self.tr("Clients, contacts and follow-ups")),
            Role.SAFEGUARDING_LEAD: (
                self.tr("Safeguarding lead"),
                self.tr("Also reads the notes that are marked for them"),
            ),
            Role.COORDINATOR: (
                self.tr("Coordinator"),
                self.tr("People, directory, imports and exports"),
            ),
            Role.AUDITOR: (self.tr("Auditor"), self.tr("Reads the log, sees no clients")),
        }
        self.boxes = {role: QCheckBox(name) for role, (name, _may) in words.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for role, box in self.boxes.items():
            may = words[role][1]
            box.setAccessibleDescription(may)
            column.addWidget(box)
            column.addWidget(label(may, "muted"))  # a box's own words do not wrap
        self.choose({Role.CASEWORKER})

    @property
    def roles(self) -> list[str]:
        """The roles that are ticked."""
        return [role.value for role, box in self.boxes.items() if box.isChecked()]

    def choose(self, roles: Collection[str]) -> None:
        """Tick these, and no other."""
        for role, box in self.boxes.items():
            box.setChecked(role in roles)
