"""Joining a team with the profile that is open: everything in it is kept, and sent to the team."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from sqlalchemy import func, select

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, Contact
from signpost_desktop.ui.background import Job
from signpost_desktop.ui.enrolling import CodeFor, Enrolment, TeamServer, code_words
from signpost_desktop.ui.entrance.join import LONGEST_ADDRESS, LONGEST_CODE
from signpost_desktop.ui.language import counted, said
from signpost_desktop.ui.long_work import LongWork
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.saving import run_read
from signpost_desktop.ui.syncing import STANDING
from signpost_desktop.ui.widgets.texts import button, button_row, card, label

WORK = "joining"


@dataclass(frozen=True)
class _Looked:
    address: str
    code: str
    found: CodeFor


class JoinTeam(QWidget):
    """Asks for address and code, says what the code is for, and asks before two are put together.

    The work belongs to the window: covering the screen does not lose it.
    """

    def __init__(self, shared: Shared, enrolment: Enrolment | None = None) -> None:
        super().__init__()
        self._shared = shared
        self._enrolment: Enrolment = enrolment or TeamServer()
        self._looked: _Looked | None = None
        self._work = joining_work(shared)
        self.address = QLineEdit()
        self.address.setMaxLength(LONGEST_ADDRESS)
        self.address.setPlaceholderText("https://")
        self.code = QLineEdit()
        self.code.setMaxLength(LONGEST_CODE)
        self.look = button(self.tr("Look at the code"), self._look, "main")
        self.stop = button(self.tr("Stop"), self._work.cancel)
        self.message = label("", "problem")
        self.found = label("", "heading")
        self.question = label("")
        self.join = button(self.tr("Join"), lambda: self._join(merge=False), "main")
        self.merge = button(self.tr("Put them together"), lambda: self._join(merge=True), "main")
        self.leave = button(self.tr("Not now"), self._leave)
        self._second = card(
            self.found, self.question, button_row(self.join), button_row(self.merge),
            button_row(self.leave),
        )  # fmt: skip
        self._build()
        self._work.moved.connect(self._moved)
        self._moved()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            label(self.tr("Join a team"), "heading"),
            label(
                self.tr(
                    "Everything in this profile stays, and is sent to the team's server, locked "
                    "so that the server cannot read it."
                ),
                "muted",
            ),
            label(self.tr("Address of the team's server"), buddy=self.address), self.address,
            label(self.tr("Code"), buddy=self.code), self.code,
            button_row(self.look), self.message, button_row(self.stop), self._second,
        ):  # fmt: skip
            column.addWidget(part)
        self.code.setAccessibleDescription(
            self.tr("Small or capital letters, with or without hyphens: both are fine.")
        )
        self.address.returnPressed.connect(self.code.setFocus)
        self.code.returnPressed.connect(self._look)
        for line in (self.address, self.code):
            line.textEdited.connect(lambda _text: self._leave())
        self._second.hide()
        self.message.hide()

    def _look(self) -> None:
        address, code = self.address.text().strip(), self.code.text().strip()
        if not address or not code:
            self._say(self.tr("Please type the address and the code that stand on the slip."))
            (self.code if address else self.address).setFocus()
            return

        def look(job: Job) -> _Looked:
            return _Looked(address, code, self._enrolment.look(address, code, job.cancelled))

        self._say("")
        self._work.begin(look)
        self.stop.setFocus()

    def _join(self, *, merge: bool) -> None:
        looked, vault = self._looked, self._shared.desk.vault
        if looked is None:
            return
        address, code, enrolment = looked.address, looked.code, self._enrolment

        def join(job: Job) -> bool:
            enrolment.join_open(vault, address, code, job.cancelled, merge=merge)
            return True

        self._say("")
        self._work.begin(join)
        self.stop.setFocus()

    def _moved(self) -> None:
        """How the work stands: begun on this page, or on one before it."""
        work = self._work
        self.stop.setVisible(work.running)
        self.stop.setEnabled(work.running and not work.stopping)
        for part in (self.address, self.code, self.look, self.join, self.merge, self.leave):
            part.setEnabled(not work.running)
        if work.running:
            return
        error, result = work.error, work.result
        if error is not None or isinstance(result, _Looked):
            work.forget()
        if error is not None:
            self._failed(error)
        elif isinstance(result, _Looked):
            self._show_looked(result)

    def _show_looked(self, looked: _Looked) -> None:
        self._looked = looked
        self.address.setText(looked.address)
        self.code.setText(looked.code)
        self.found.setText(code_words(looked.found))
        self._shared.announcer.say(code_words(looked.found))
        run_read(self, self._shared, _count_casework, partial(self._ask, looked.found))

    def _ask(self, found: CodeFor, casework: tuple[int, int]) -> None:
        """Only where both sides have casework is there something to ask."""
        both = any(casework) and not found.casework_empty
        if both:
            words = self.tr(
                "What is here: {0} and {1}. The team has some too. Nothing is lost: all of both "
                "is kept. Somebody who is in both stays there twice until you join the two under "
                "Clients. Should they be put together?"
            )
            people, contacts = casework
            self.question.setText(
                words.format(
                    counted("JoinTeam", "{0} person", "{0} people", people),
                    counted("JoinTeam", "{0} contact", "{0} contacts", contacts),
                )
            )
        self.question.setVisible(both)
        self.merge.setVisible(both)
        self.join.setVisible(not both)
        self._second.show()
        (self.leave if both else self.join).setFocus()

    def _leave(self) -> None:
        self._looked = None
        self._second.hide()

    def _failed(self, error: SignpostError) -> None:
        self._say(said(error.message))
        if self.isVisible():
            self.code.setFocus()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        if words:
            self._shared.announcer.say(words, "problem")


def joining_work(shared: Shared) -> LongWork:
    """The work of the window. When this computer has joined, everybody is told, page or no page."""
    found = shared.bus.findChild(LongWork, WORK)
    if isinstance(found, LongWork):
        return found
    work, bus, announcer = LongWork(shared.bus, WORK), shared.bus, shared.announcer

    def ended() -> None:
        if work.result is True and not work.running:
            work.forget()
            announcer.say(
                QCoreApplication.translate(
                    "JoinTeam", "Joined. The team's notes come now, and yours are sent."
                ),
                "good",
            )
            bus.announce({("setting", STANDING), ("person", "")})

    work.moved.connect(ended)
    return work


def _count_casework(session: WorkSession) -> tuple[int, int]:
    people = session.db.execute(select(func.count()).select_from(Client)).scalar_one()
    contacts = session.db.execute(select(func.count()).select_from(Contact)).scalar_one()
    return int(people), int(contacts)
