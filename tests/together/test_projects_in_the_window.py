"""A project with another organization, begun and ended in the settings, by keyboard alone."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.together.partner_offices import PROJECT, Office, sync_all
from tests.ui.conftest import garbage_of_this_thread
from tests.ui.measuring import can_be_reached, misfits
from tests.ui.screen_readers import controls
from tests.ui.sharing import shared_over
from tests.ui.team_scenes import InventedTeam

from signpost_desktop.application import Vocabulary
from signpost_desktop.sync.cards import Offer
from signpost_desktop.ui.pages.settings.project_step import Comparing, ProjectStep
from signpost_desktop.ui.pages.settings.projects import Projects
from signpost_desktop.ui.pages.settings.team import TeamSection
from signpost_desktop.ui.project_desk import ProjectDesk
from signpost_desktop.ui.theme import THEMES, apply_theme
from signpost_desktop.ui.widgets.scrolled import scrolled

__all__ = ["garbage_of_this_thread"]  # used by every test here
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class _OverTheTest(ProjectDesk):
    """The real acts; only the yes goes straight to the server in this process."""

    def __init__(self, office: Office, window: "Window") -> None:
        super().__init__(window.shared.desk)
        self._office = office

    def accept(self, offer: Offer) -> None:
        self._office.accept(offer)


class Window:
    """The team's settings of one office, and what was said."""

    def __init__(self, office: Office, closing: ExitStack, known: Vocabulary, clock: StillClock):
        made = shared_over(office.vault, known, InventedTeam(clock.instant))
        self.shared = closing.enter_context(made)
        self.said: list[str] = []
        self.shared.announcer.said.connect(lambda text, _tone: self.said.append(text))
        section = TeamSection(self.shared, projects=_OverTheTest(office, self))
        self.frame: QScrollArea = scrolled(section)
        self.frame.resize(1000, 700)
        self.section = section
        self.frame.show()
        section.load()
        self.settle()

    @property
    def projects(self) -> Projects:
        return self.section.projects

    def settle(self) -> None:
        for _ in range(3):
            self.shared.background.finish()

    def press(self, part: QWidget) -> None:
        """By its key, which must be in reach."""
        assert can_be_reached(part)
        part.setFocus()
        enter = Qt.Key.Key_Space if part.metaObject().className() == "QCheckBox" else None
        QTest.keyClick(part, enter or Qt.Key.Key_Return)
        self.settle()

    def words(self, comparing: Comparing) -> list[str]:
        """The sixteen words that are to be compared, theirs first."""
        shown = [each.text() for each in comparing.words.findChildren(QLabel)]
        return [text.split(".  ")[1] for text in shown if ".  " in text]

    def look(self, step: ProjectStep) -> None:
        """Everything fits, is named, and is reached by Tab."""
        for _ in range(3):
            QApplication.processEvents()
        assert step.isVisible()
        assert misfits(self.frame) == []
        assert all(control.name for control in controls(step))


@pytest.fixture
def windows(
    apart: tuple[Office, Office], vocabulary: Vocabulary, clock: StillClock, qapp: QApplication,
    qtbot: QtBot,
) -> Iterator[tuple[Window, Window]]:  # fmt: skip
    apply_theme(qapp, THEMES["light"], 100)
    with ExitStack() as closing:
        both = [Window(office, closing, vocabulary, clock) for office in apart]
        for each in both:
            qtbot.addWidget(each.frame)
        yield both[0], both[1]
    apply_theme(qapp, THEMES["light"], 100)


def test_a_project_is_offered_accepted_and_ended_by_keys(
    apart: tuple[Office, Office], windows: tuple[Window, Window], qapp: QApplication, tmp_path: Path
) -> None:
    hall, harbour = apart
    ours, theirs = windows
    apply_theme(qapp, THEMES["light"], 200)

    theirs.press(theirs.projects.show_card)
    card = theirs.projects.card
    theirs.look(card)
    file = tmp_path / "card.txt"
    card.card.chosen.emit(file)
    theirs.settle()
    assert theirs.said[-1] == "Saved. Send the file to the other organisation."
    theirs.press(card.back)
    assert card.isHidden()

    ours.press(ours.projects.make_offer)
    offer = ours.projects.offer
    offer.name.setText(PROJECT)
    offer.card.text.setPlainText("a poem")
    ours.press(offer.look)
    assert offer.message.text().startswith("This is not a card of Signpost.")
    offer.card.chosen.emit(file)
    ours.settle()
    ours.press(offer.look)
    assert ours.words(offer.comparing) == f"{harbour.card().words} {hall.card().words}".split()
    ours.look(offer)
    ours.press(offer.make)
    assert offer.message.text() == "Ring them first, and compare the words."
    assert hall.projects() == ()
    ours.press(offer.comparing.compared)
    ours.press(offer.make)
    ours.look(offer)
    text = offer.offer.text.toPlainText()
    assert [each.state for each in hall.projects()] == ["offered"]
    sync_all(hall, times=1)

    theirs.press(theirs.projects.say_yes)
    yes = theirs.projects.yes
    yes.offer.text.setPlainText(text)
    theirs.press(yes.look)
    assert yes.comparing.what.text() == f"“{PROJECT}”, offered by Example Hall"
    assert theirs.words(yes.comparing) == f"{hall.card().words} {harbour.card().words}".split()
    theirs.look(yes)
    theirs.press(yes.agree)
    assert harbour.projects() == ()
    theirs.press(yes.comparing.compared)
    theirs.press(yes.agree)
    assert theirs.said[-1] == "You said yes. The project opens when both have exchanged."
    sync_all(harbour, hall)
    assert [each.state for each in hall.projects()] == ["open"]

    client = hall.desktop.meets("Fadumo")
    hall.share(client)
    ours.section.load()
    ours.settle()
    ours.press(ours.projects.end)
    ending = ours.projects.ending
    ours.look(ending)
    ours.press(ending.end)
    assert ending.message.text().startswith("People of yours are still shared in this project")
    assert [each.state for each in hall.projects()] == ["open"]
    ours.press(ending.copies_stay)
    ours.press(ending.end)
    assert [each.state for each in hall.projects()] == ["ended"]
    ours.press(ending.back)
    assert not ours.projects.end.isEnabled()


def test_another_text_than_was_compared_is_read_anew(
    windows: tuple[Window, Window], apart: tuple[Office, Office]
) -> None:
    ours, _theirs = windows
    hall, harbour = apart
    ours.press(ours.projects.make_offer)
    offer = ours.projects.offer
    offer.name.setText(PROJECT)
    offer.card.put(harbour.card().text())
    ours.press(offer.look)
    ours.press(offer.comparing.compared)
    offer.card.put("another card")
    assert offer.comparing.isHidden()
    assert offer.make.isHidden()
    ours.press(offer.back)
    ours.press(ours.projects.make_offer)
    assert offer.name.text() == ""
    assert hall.projects() == ()


def test_only_coordinators_begin_and_end_projects(
    apart: tuple[Office, Office], vocabulary: Vocabulary, clock: StillClock, qapp: QApplication
) -> None:
    hall, _harbour = apart
    vera = hall.with_roles("caseworker")
    with ExitStack() as closing:
        window = Window(vera, closing, vocabulary, clock)
        shown = window.projects
        for way in (shown.show_card, shown.make_offer, shown.say_yes, shown.end):
            assert not way.isVisible()
        window.frame.deleteLater()
