"""People: who uses Signpost here, what they do, adding and removing them, one's own passphrase."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from signpost_desktop.access.people import PersonAdded, PersonRow, change_passphrase, people
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.enrolling import roles_words
from signpost_desktop.ui.entrance.secret_fields import NewPassphrase, PassphraseField
from signpost_desktop.ui.language import counted
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.phone_words import PhoneWords
from signpost_desktop.ui.pages.settings.role_boxes import RoleBoxes
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.saving import run_read
from signpost_desktop.ui.team_desk import TeamActs, TeamDesk
from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.texts import button, button_row, card, label

if TYPE_CHECKING:
    from signpost_desktop.sync.team import Fingerprint


class PeopleSection(Section):
    """Everybody can change their own passphrase; the rest is for coordinators."""

    def __init__(self, shared: Shared, team: TeamActs | None = None) -> None:
        super().__init__(shared)
        self._team: TeamActs = team or TeamDesk(shared.desk)
        joined = shared.syncing.joined
        where = self.tr("Everybody in the team.") if joined else ""
        self.begin(self.tr("People"), where or self.tr("Who uses Signpost on this computer."))
        self._rows: tuple[PersonRow, ...] = ()
        self.list = Rows(self.tr("People"), most=8)
        self.add(self.list)
        self._build_acts(joined=joined)
        self._build_roles()
        self._build_removing()
        self._build_adding()
        self._build_own()
        self.list.currentRowChanged.connect(lambda _row: self._hide_questions())
        self.end()

    def load(self) -> None:
        """Read the people."""
        run_read(self, self.shared, people, self._show, latest="people")

    def _build_acts(self, *, joined: bool) -> None:
        self.change_roles = button(self.tr("Change what they do…"), self._ask_roles)
        self.remove = button(self.tr("Remove…"), self._ask_remove)
        self.compare = button(self.tr("Words to compare by phone"), self._ask_words)
        self.words = PhoneWords()
        for each in (self.change_roles, self.remove):
            each.setVisible(self.may_manage)
        self.compare.setVisible(joined)
        self.add_row(self.change_roles, self.remove)
        self.add_row(self.compare)
        self.add(self.words)

    def _build_roles(self) -> None:
        self.roles_of = RoleBoxes()
        self._whose = label("", "heading")
        self.save_roles = button(self.tr("Save what they do"), self._save_roles, "main")
        leave = button(self.tr("Leave it as it is"), self._hide_questions)
        self._roles_question = card(
            self._whose, self.roles_of, button_row(self.save_roles), button_row(leave)
        )
        self.add(self._roles_question)
        self._roles_question.hide()

    def _build_removing(self) -> None:
        self.leaving = label("")
        self.really = button("", self._remove, "main")
        self.keep = button(self.tr("Keep"), self._hide_questions)
        self._question = card(self.leaving, self.really, self.keep)
        self._question.hide()
        self.add(self._question)

    def _build_adding(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        self.fresh = NewPassphrase(self.shared.background)
        self.roles = RoleBoxes()
        self.add_it = button(self.tr("Add"), self._add, "main")
        frame = card(
            label(self.tr("Add somebody on this computer"), "heading"),
            label(self.tr("Name, as it will stand on the lock screen"), buddy=self.name),
            self.name,
            label(self.tr("They type their own passphrase here.")),
            self.fresh,
            label(self.tr("What they do"), "muted"),
            self.roles,
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
        self.list.show_rows([f"{row.name}: {roles_words(row.roles)}" for row in self._rows])

    def _chosen(self) -> PersonRow | None:
        row = self.list.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _hide_questions(self) -> None:
        self._question.hide()
        self._roles_question.hide()
        self.words.show_words([])

    def _ask_roles(self) -> None:
        person = self._chosen()
        if person is None:
            return
        self._hide_questions()
        self._whose.setText(self.tr("What {0} does").format(person.name))
        self.roles_of.choose(person.roles)
        self._roles_question.show()
        next(iter(self.roles_of.boxes.values())).setFocus()

    def _save_roles(self) -> None:
        person = self._chosen()
        if person is None:
            return
        roles = self.roles_of.roles

        def done(_nothing: None) -> None:
            self._hide_questions()
            self.list.setFocus()
            self.good(self.tr("Saved. {0} now does: {1}.").format(person.name, roles_words(
                frozenset(roles))))  # fmt: skip
            self._changed(person)

        self.run(partial(self._team.change_roles, person.person_id, roles), done, self._failed)

    def _ask_remove(self) -> None:
        person = self._chosen()
        if person is None:
            return
        self._hide_questions()
        words = self.tr(
            "{0} will not be able to unlock Signpost here any more. What they wrote stays, and "
            "their open follow-ups go back to the team. This cannot be undone."
        )
        if self.shared.syncing.joined:
            words += " " + self.tr(
                "The team's server lets them in no more, and every key that they had is made "
                "anew. A computer of their own may keep what it had until now."
            )
        self.leaving.setText(words.format(person.name))
        self.really.setText(self.tr("Remove {0} now").format(person.name))
        self._question.show()
        self.keep.setFocus()

    def _remove(self) -> None:
        person = self._chosen()
        if person is None:
            return

        def done(moved: int) -> None:
            self._hide_questions()
            self.list.setFocus()
            self.good(
                counted(
                    "PeopleSection",
                    "Removed. {0} follow-up went back to the team.",
                    "Removed. {0} follow-ups went back to the team.",
                    moved,
                )
            )
            self._changed(person)

        self.run(partial(self._team.remove_person, person.person_id), done, self._failed)

    def _ask_words(self) -> None:
        person = self._chosen()
        if person is None:
            return
        self._hide_questions()
        self.run(self._team.words, partial(self._show_words, person.name), self._failed)

    def _show_words(self, name: str, found: "tuple[Fingerprint, ...]") -> None:
        theirs = [each.words for each in found if each.whose == name]
        heading = self.tr("{0}, computer {1} of {2}")
        self.words.show_words(
            [
                (heading.format(name, at, len(theirs)) if len(theirs) > 1 else name, words)
                for at, words in enumerate(theirs, 1)
            ]
        )
        if not theirs:
            self.shared.announcer.say(self.tr("{0} has no computer in the team yet.").format(name))

    def _add(self) -> None:
        if self._has_problem(self.fresh):
            return
        name, passphrase, roles = self.name.text(), self.fresh.text, self.roles.roles

        def done(_added: PersonAdded) -> None:
            self.add_it.setEnabled(True)
            self.name.clear()
            self.fresh.clear()
            self.good(self.tr("Added. The name stands on the lock screen now."))
            self._changed(None)

        self.add_it.setEnabled(False)
        self.run(partial(self._team.add_person, name, passphrase, roles), done, self._failed)

    def _change(self) -> None:
        if self._has_problem(self.own):
            return
        vault, old, new = self.shared.desk.vault, self.old.text, self.own.text

        def done(_advice: str) -> None:
            self.change.setEnabled(True)
            self.old.clear()
            self.own.clear()
            self.good(self.tr("Your passphrase was changed."))

        self.change.setEnabled(False)
        self.run(lambda: change_passphrase(vault, old, new), done, self._failed)

    def _has_problem(self, typed: NewPassphrase) -> bool:
        problem = typed.problem()
        if problem:
            self.shared.announcer.say(problem, "problem")
            typed.setFocus()
        return bool(problem)

    def _changed(self, person: PersonRow | None) -> None:
        """Other pages name people too; and what changed waits to be sent."""
        self.load()
        who = person.person_id if person else ""
        self.shared.bus.announce((("person", who), ("follow_up", "")))

    def _failed(self, error: SignpostError) -> None:
        self.add_it.setEnabled(True)
        self.change.setEnabled(True)
        self.shared.announcer.say(error.message, "problem")
