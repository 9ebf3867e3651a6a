"""People: who uses Signpost here, adding and removing them, and one's own passphrase."""

from PySide6.QtWidgets import QCheckBox, QLineEdit

from signpost_desktop.access.people import (
    PersonAdded,
    PersonRow,
    change_passphrase,
    people,
)
from signpost_desktop.access.roles import Role
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.entrance.secret_fields import NewPassphrase, PassphraseField
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.saving import run_read
from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.texts import button, card, label


class PeopleSection(Section):
    """Everybody can change their own passphrase; the rest is for coordinators."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.begin(self.tr("People"), self.tr("Who uses Signpost on this computer."))
        self._rows: tuple[PersonRow, ...] = ()
        self.list = Rows(self.tr("People"), most=8)
        self.add(self.list)
        self._build_removing()
        self._build_adding()
        self._build_own()
        self.end()

    def load(self) -> None:
        """Read the people."""
        run_read(self, self.shared, people, self._show, latest="people")

    def _build_removing(self) -> None:
        self.remove = button(self.tr("Remove…"), self._ask_remove)
        self.leaving = label("")
        self.really = button("", self._remove, "main")
        self.keep = button(self.tr("Keep"), self._hide_question)
        self._question = card(self.leaving, self.really, self.keep)
        self._question.hide()
        self.add_row(self.remove)
        self.add(self._question)
        self.remove.setVisible(self.may_manage)
        self.list.currentRowChanged.connect(lambda _row: self._hide_question())

    def _build_adding(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        self.fresh = NewPassphrase(self.shared.background)
        self.roles = {
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
        self.roles[Role.CASEWORKER].setChecked(True)
        self.add_it = button(self.tr("Add"), self._add, "main")
        name_label = label(self.tr("Name, as it will stand on the lock screen"), buddy=self.name)
        frame = card(
            label(self.tr("Add somebody"), "heading"),
            name_label,
            self.name,
            label(self.tr("They type their own passphrase here.")),
            self.fresh,
            label(self.tr("What they do"), "muted"),
            *self.roles.values(),
            self.add_it,
        )
        frame.setVisible(self.may_manage)
        self.add(frame)

    def _build_own(self) -> None:
        self.old = PassphraseField()
        self.own = NewPassphrase(self.shared.background)
        self.change = button(self.tr("Change my passphrase"), self._change, "main")
        self.add(
            card(
                label(self.tr("Your own passphrase"), "heading"),
                label(self.tr("The passphrase you have now"), buddy=self.old),
                self.old,
                self.own,
                self.change,
            )
        )

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self._rows = tuple(row for row in rows if not row.left)
        self.list.show_rows([f"{row.name}: {_roles(row)}" for row in self._rows])

    def _chosen(self) -> PersonRow | None:
        row = self.list.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _ask_remove(self) -> None:
        person = self._chosen()
        if person is None:
            return
        words = self.tr(
            "{0} will not be able to unlock Signpost here any more. What they wrote stays, and "
            "their open follow-ups go back to the team. This cannot be undone."
        )
        self.leaving.setText(words.format(person.name))
        self.really.setText(self.tr("Remove {0} now").format(person.name))
        self._question.show()
        self.keep.setFocus()

    def _hide_question(self) -> None:
        self._question.hide()

    def _remove(self) -> None:
        person = self._chosen()
        if person is None:
            return
        desk = self.shared.desk

        def done(moved: int) -> None:
            self._hide_question()
            self.good(self.tr("Removed. {0} follow-ups went back to the team.").format(moved))
            self.load()
            self.shared.bus.announce((("person", person.person_id), ("follow_up", "")))

        self.run(lambda: desk.team.remove_person(person.name), done, self._failed)

    def _add(self) -> None:
        problem = self.fresh.problem()
        if problem:
            self.shared.announcer.say(problem, "problem")
            self.fresh.setFocus()
            return
        desk, name, passphrase = self.shared.desk, self.name.text(), self.fresh.text
        roles = [role.value for role, box in self.roles.items() if box.isChecked()]

        def done(_added: PersonAdded) -> None:
            self.add_it.setEnabled(True)
            self.name.clear()
            self.fresh.clear()
            self.good(self.tr("Added. The name stands on the lock screen now."))
            self.load()

        self.add_it.setEnabled(False)
        self.run(lambda: desk.team.add_person(name, passphrase, roles), done, self._failed)

    def _change(self) -> None:
        problem = self.own.problem()
        if problem:
            self.shared.announcer.say(problem, "problem")
            self.own.setFocus()
            return
        vault, old, new = self.shared.desk.vault, self.old.text, self.own.text

        def done(_advice: str) -> None:
            self.change.setEnabled(True)
            self.old.clear()
            self.own.clear()
            self.good(self.tr("Your passphrase was changed."))

        self.change.setEnabled(False)
        self.run(lambda: change_passphrase(vault, old, new), done, self._failed)

    def _failed(self, error: SignpostError) -> None:
        self.add_it.setEnabled(True)
        self.change.setEnabled(True)
        self.shared.announcer.say(error.message, "problem")


def _roles(row: PersonRow) -> str:
    return ", ".join(role.value.replace("_", " ") for role in Role if role.value in row.roles)
