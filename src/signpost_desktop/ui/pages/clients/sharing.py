"""Sharing somebody with another organization: in which project, and the question of consent."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from signpost_desktop.casework.clients import ClientView
from signpost_desktop.governance.sharing import (
    BACKGROUND,
    CONTACTS,
    FOLLOW_UPS,
    NOTES,
    Consent,
    share_client,
    shared_in,
    withdraw_client,
)
from signpost_desktop.store.session import WorkSession
from signpost_desktop.sync.partners import OPEN
from signpost_desktop.sync.partnerships import SharedProject, projects
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.saving import run_act, run_read
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.texts import button, button_row, label


@dataclass(frozen=True)
class _Known:
    """What is read before it is asked."""

    projects: tuple[SharedProject, ...] = ()
    shared_in: frozenset[str] = frozenset()


class Sharing(QWidget):
    """For coordinators. Nobody is shared before it is said how they agreed."""

    shared = Signal()
    taken_back = Signal()
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._view: ClientView | None = None
        self._known = _Known()
        self._heading = label("", "heading")
        self.none = label(
            self.tr("No project with another organisation is open. A coordinator begins one first.")
        )
        self.project = Choice()
        self.consent = Choice(
            [
                ("", self.tr("Not asked yet")),
                ("spoken", self.tr("Yes, they said so today")),
                ("written", self.tr("Yes, they signed today")),
            ]
        )
        self.covers = {
            CONTACTS: QCheckBox(self.tr("Contacts, with needs and services")),
            NOTES: QCheckBox(self.tr("What was written about these contacts")),
            FOLLOW_UPS: QCheckBox(self.tr("What is still open under “Needs more help”")),
            BACKGROUND: QCheckBox(self.tr("Gender, ethnicity and religion")),
        }
        self.share = button(self.tr("Share a copy"), self._share, "main")
        self.take_back = button(self.tr("Take the copy back for good"), self._take_back)
        self.back = button(self.tr("Go back"), self.left.emit)
        self._is_shared = label(
            self.tr(
                "A copy is shared in this project. When you take it back, it is erased on both "
                "sides, with everything that was written on it. Their own page stays."
            )
        )
        self._ask = self._asking()
        self._question = self._questions()
        self._build()

    def begin(self, view: ClientView) -> None:
        """Ask about this person."""
        self.forget()
        self._view = view
        heading = self.tr("Share {0} with another organisation?")
        self._heading.setText(heading.format(view.short_name))

        def read(session: WorkSession) -> _Known:
            found = tuple(each for each in projects(session) if each.state == OPEN)
            return _Known(found, shared_in(session, view.id))

        run_read(self, self._shared, read, self._show, latest="sharing")
        self.back.setFocus()

    def forget(self) -> None:
        """Take every word out of the widgets."""
        self._view, self._known = None, _Known()
        self._heading.clear()
        self.project.offer(())
        self.consent.choose("")
        for box in self.covers.values():
            box.setChecked(False)
        for each in (self.none, self._question, self.share, self.take_back):
            each.hide()

    def _show(self, known: _Known) -> None:
        if self._view is None:
            return
        self._known = known
        self.none.setVisible(not known.projects)
        self._question.setVisible(bool(known.projects))
        words = self.tr("{0}, with {1}")
        self.project.offer((p.id, words.format(p.name, p.partner)) for p in known.projects)
        if known.projects:
            self.project.setFocus()

    def _project_changed(self) -> None:
        chosen = self.project.code()
        is_shared = chosen in self._known.shared_in
        self._ask.setVisible(not is_shared)
        self._is_shared.setVisible(is_shared)
        self.share.setVisible(bool(chosen) and not is_shared)
        self.take_back.setVisible(is_shared)

    def _contacts_changed(self, chosen: bool) -> None:
        """Notes and open needs belong to contacts."""
        for each in (NOTES, FOLLOW_UPS):
            self.covers[each].setEnabled(chosen)
            if not chosen:
                self.covers[each].setChecked(False)

    def _share(self) -> None:
        view, project, how = self._view, self.project.code(), self.consent.code()
        if view is None:
            return
        if not how:
            words = self.tr("Ask them first, then choose how they said yes.")
            self._shared.announcer.say(words, "problem")
            self.consent.setFocus()
            return
        covers = frozenset(each for each, box in self.covers.items() if box.isChecked())

        def act(session: WorkSession) -> str:
            return share_client(session, view.id, project, Consent(how, session.today(), covers))

        run_act(self, self._shared, act, lambda _copy: self.shared.emit())

    def _take_back(self) -> None:
        view, project = self._view, self.project.code()
        if view is None:
            return

        def act(session: WorkSession) -> int:
            return withdraw_client(session, view.id, project)

        run_act(self, self._shared, act, lambda _gone: self.taken_back.emit())

    def _asking(self) -> QWidget:
        words = self.tr(
            "They get a copy with the name, languages and how to reach them safely. Both of you "
            "see what is written on the copy. Notes for the safeguarding lead never go."
        )
        return _column(
            label(words, "muted"),
            label(self.tr("Did they agree to it?"), buddy=self.consent),
            self.consent,
            label(self.tr("What else did they agree to?")),
            *self.covers.values(),
        )

    def _questions(self) -> QWidget:
        project = label(self.tr("Project"), buddy=self.project)
        return _column(project, self.project, self._is_shared, self._ask)

    def _build(self) -> None:
        inside = _column(self._heading, self.none, self._question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(scrolled(inside), 1)
        column.addWidget(button_row(self.share, self.take_back, self.back))
        self.project.currentIndexChanged.connect(lambda _row: self._project_changed())
        self.covers[CONTACTS].toggled.connect(self._contacts_changed)
        self._contacts_changed(False)
        self.forget()


def _column(*widgets: QWidget) -> QWidget:
    found = QWidget()
    column = QVBoxLayout(found)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return found
