"""Our organisation: its name, safeguarding lead, halls, and when the screen covers and locks."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox

from signpost_desktop.access.roles import Role, require
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.plain_names import tidy_name
from signpost_desktop.store.session import WorkSession
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.halls import halls_from_lines, lines_from_halls
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.texts import button, label

Values = Mapping[str, Any]
_DEFAULTS: dict[str, Any] = {
    "organization_name": "",
    "safeguarding_lead": {"name": "", "phone": ""},
    "venues": [],
    "cover_minutes": 3,
    "lock_minutes": 20,
}


def read_organization(session: WorkSession) -> dict[str, Any]:
    """What is set, with the defaults for what never was."""
    return {name: session.setting(name, default) for name, default in _DEFAULTS.items()}


def change_organization(session: WorkSession, values: Values) -> dict[str, Any]:
    """Keep these settings; return what they were. Coordinators only. Raises BadInput."""
    require(session, Role.COORDINATOR)
    values = {**values, "organization_name": tidy_name(str(values["organization_name"]))}
    if not values["organization_name"]:
        raise BadInput(("Please type the name of your organisation. Nothing was changed.",))
    before = read_organization(session)
    changed = [name for name in _DEFAULTS if values[name] != before[name]]
    for name in changed:
        session.set_setting(name, values[name])
    if changed:
        session.log("changed settings", "setting", names=changed)
    return before


class OrganizationSection(Section):
    """Ctrl+S saves; Ctrl+Z after saving takes it back."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.begin(self.tr("Our organisation"))
        self._before: Values | None = None
        self.name = QLineEdit()
        self.lead_name = QLineEdit()
        self.lead_phone = QLineEdit()
        self.halls = QPlainTextEdit()
        self.halls.setTabChangesFocus(True)
        self.cover = _minutes(1, 60)
        self.lock = _minutes(1, 240)
        for line in (self.name, self.lead_name, self.lead_phone):
            line.setMaxLength(100)
        self.add_field(
            self.tr("Name"), self.name, self.tr("It stands on every sheet that people take home.")
        )
        self.add(label(self.tr("Safeguarding lead"), "heading"))
        self.add_field(self.tr("Name of the safeguarding lead"), self.lead_name)
        self.add_field(
            self.tr("Phone of the safeguarding lead"),
            self.lead_phone,
            self.tr("It stands on the card of urgent numbers (Ctrl+U)."),
        )
        self.add(label(self.tr("Halls"), "heading"))
        self.add_field(
            self.tr("Where you hold drop-ins, one a line, with the postcode after a comma"),
            self.halls,
            self.tr("For example: St Example's Hall, N7 6QT"),
        )
        self.add(label(self.tr("Cover and lock"), "heading"))
        self.add_field(self.tr("Cover the screen after so many minutes without a key"), self.cover)
        self.add_field(self.tr("Lock after so many covered minutes"), self.lock)
        self.save = button(self.tr("Save"), self._save, "main")
        self.add_row(self.save)
        if not self.may_manage:
            self.add(label(self.tr("Only a coordinator can change these."), "muted"))
        self.end()

    def load(self) -> None:
        """Read what is set, unless somebody is in the middle of changing it."""
        if not self._typed():
            run_read(self, self.shared, read_organization, self._show)

    def act(self, action: str) -> bool:
        """Ctrl+S saves, Ctrl+Z takes the last saving back."""
        if action == "save":
            self._save()
            return True
        if action == "undo" and self._before is not None:
            self._keep(self._before, undo=True)
            return True
        return False

    def _typed(self) -> bool:
        lines = (self.name, self.lead_name, self.lead_phone)
        return any(line.isModified() for line in lines) or self.halls.document().isModified()

    def _show(self, values: Values) -> None:
        lead = values["safeguarding_lead"] or {}
        self.name.setText(str(values["organization_name"]))
        self.lead_name.setText(str(lead.get("name", "")))
        self.lead_phone.setText(str(lead.get("phone", "")))
        self.halls.setPlainText(lines_from_halls(values["venues"] or []))
        self.halls.document().setModified(False)
        self.cover.setValue(round(float(values["cover_minutes"])))
        self.lock.setValue(round(float(values["lock_minutes"])))
        for field in (self.name, self.lead_name, self.lead_phone, self.halls, self.cover,
                      self.lock, self.save):  # fmt: skip
            field.setEnabled(self.may_manage)

    def _save(self) -> None:
        self._keep(
            {
                "organization_name": self.name.text().strip(),
                "safeguarding_lead": {
                    "name": self.lead_name.text().strip(),
                    "phone": self.lead_phone.text().strip(),
                },
                "venues": halls_from_lines(self.halls.toPlainText()),
                "cover_minutes": self.cover.value(),
                "lock_minutes": self.lock.value(),
            }
        )

    def _keep(self, values: Values, *, undo: bool = False) -> None:
        def done(before: Values) -> None:
            self._before = None if undo else before
            self._show(values)
            self.good(
                self.tr("Undone. It is as it was before.")
                if undo
                else self.tr("Saved on this computer. Undo (Ctrl+Z)")
            )

        run_act(self, self.shared, lambda session: change_organization(session, values), done)


def _minutes(least: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.lineEdit().setTextMargins(6, 0, 6, 0)  # the style sheet's padding does not reach it
    box.setMaximumWidth(12 * box.fontMetrics().height())
    return box
