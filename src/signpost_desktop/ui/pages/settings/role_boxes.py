"""What somebody does for the organization, as boxes to tick."""

from collections.abc import Collection

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from signpost_desktop.access.roles import Role


class RoleBoxes(QWidget):
    """One box a role, each saying what it may."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {
            Role.VOLUNTEER: QCheckBox(self.tr("Volunteer: today's contacts and the directory")),
            Role.CASEWORKER: QCheckBox(self.tr("Caseworker: clients, contacts and follow-ups")),
            Role.SAFEGUARDING_LEAD: QCheckBox(
                self.tr("Safeguarding lead: also reads the notes that are marked for them")
            ),
            Role.COORDINATOR: QCheckBox(
                self.tr("Coordinator: people, directory, imports and exports")
            ),
            Role.AUDITOR: QCheckBox(self.tr("Auditor: reads the log, sees no clients")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for box in self.boxes.values():
            column.addWidget(box)
        self.choose({Role.CASEWORKER})

    @property
    def roles(self) -> list[str]:
        """The roles that are ticked."""
        return [role.value for role, box in self.boxes.items() if box.isChecked()]

    def choose(self, roles: Collection[str]) -> None:
        """Tick these, and no other."""
        for role, box in self.boxes.items():
            box.setChecked(role in roles)
