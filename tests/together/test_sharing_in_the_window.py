"""Sharing somebody from their page: the question of consent, the mark, and taking them back."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.together.partner_offices import PROJECT, Office, sync_all
from tests.ui.client_scenes import FADUMO_SAFE, put_client, put_contact
from tests.ui.conftest import garbage_of_this_thread
from tests.ui.screen_readers import controls, spoken_texts
from tests.ui.sharing import shared_over
from tests.ui.team_scenes import InventedTeam

from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.clients import at_the_table
from signpost_desktop.casework.contacts import NewContact
from signpost_desktop.casework.follow_ups import NewFollowUp, open_follow_ups
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.clients import ClientsPage
from signpost_desktop.ui.pages.find.who import WhoField
from signpost_desktop.ui.pages.follow_ups.columns_of_rows import row_words
from signpost_desktop.ui.pages.settings.team import TeamSection
from signpost_desktop.ui.theme import THEMES, apply_theme

__all__ = ["garbage_of_this_thread"]  # used by every test here
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OURS = f"A copy is shared with Harbour in {PROJECT}."
THEIRS = f"Shared with Example Hall in {PROJECT}"
Window = Callable[[Office], Shared]


@pytest.fixture
def window(vocabulary: Vocabulary, clock: StillClock, qapp: QApplication) -> Iterator[Window]:
    """What pages work with, over an office's open profile."""
    apply_theme(qapp, THEMES["light"], 100)
    with ExitStack() as closing:

        def over(office: Office) -> Shared:
            made = shared_over(office.vault, vocabulary, InventedTeam(clock.instant))
            return closing.enter_context(made)

        yield over


def page_of(shared: Shared, qtbot: QtBot, client: str) -> ClientsPage:
    made = ClientsPage(shared)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    with qtbot.waitActive(made):
        made.show()
    made.arrive({"client": client})
    shared.background.finish()
    return made


def test_somebody_is_shared_marked_and_taken_back_by_keys(
    sharing: tuple[Office, Office], window: Window, qtbot: QtBot
) -> None:
    hall, harbour = sharing
    client = put_client(hall.vault)
    put_contact(
        hall.vault,
        NewContact(client_ids=(client,), follow_up=NewFollowUp(reason="gp_registration")),
    )
    shared = window(hall)
    said: list[tuple[str, str]] = []
    shared.announcer.said.connect(lambda text, tone: said.append((text, tone)))
    page = page_of(shared, qtbot, client)
    assert not page.panel.shared.isVisible()
    page.panel.share_button.setFocus()
    QTest.keyClick(page.panel.share_button, Qt.Key.Key_Return)
    shared.background.finish()
    question = page.sharing
    assert question is not None
    assert question.project.hasFocus()
    assert all(control.name for control in controls(question))
    QTest.keyClick(question.share, Qt.Key.Key_Return)
    assert said[-1] == ("Ask them first, then choose how they said yes.", "problem")
    assert question.consent.hasFocus()
    QTest.keyClick(question.consent, Qt.Key.Key_Down)
    for box in list(question.covers.values())[:3]:
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(question.share, Qt.Key.Key_Return)
    shared.background.finish()
    shared.background.finish()
    assert page.panel.isVisible()
    assert page.panel.shared.text() == OURS

    sync_all(hall, harbour, times=1)
    (copy,) = harbour.desktop.rows("client")
    theirs = page_of(window(harbour), qtbot, copy)
    assert theirs.panel.shared.text() == THEIRS
    assert theirs.panel.strip.words == FADUMO_SAFE
    assert not theirs.panel.share_button.isVisible()
    assert THEIRS in spoken_texts(theirs)
    with harbour.vault.read() as session:
        at_the_table_now = at_the_table(session, copy)
    who = WhoField(theirs.shared)
    qtbot.addWidget(who)
    who.show_client(at_the_table_now)
    assert who.shared.text() == f"{THEIRS}. They see what you save here."
    who.show_client(None)
    assert who.shared.isHidden()
    QTest.keyClick(theirs, Qt.Key.Key_Escape)
    QTest.keyClicks(theirs.picker.field, "fad")
    theirs.shared.background.finish()
    (row,) = [str(theirs.picker.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))]
    assert THEIRS in row
    with harbour.vault.read() as session:
        (waiting,) = open_follow_ups(session, "all").rows
    assert THEIRS in waiting.sentence(1, 1)
    assert THEIRS in "\n".join(row_words(waiting))

    QTest.keyClick(page.panel.share_button, Qt.Key.Key_Return)
    shared.background.finish()
    assert not question.share.isVisible()
    QTest.keyClick(question.take_back, Qt.Key.Key_Return)
    shared.background.finish()
    shared.background.finish()
    assert not page.panel.shared.isVisible()
    theirs.leave()
    page.leave()
    assert "Fadumo" not in " ".join(spoken_texts(question))
    sync_all(hall, harbour, times=1)
    assert not harbour.desktop.rows("client")


def test_only_coordinators_are_asked_and_only_where_a_project_is_open(
    apart: tuple[Office, Office], window: Window, qtbot: QtBot
) -> None:
    hall, _harbour = apart
    client = put_client(hall.vault)
    shared = window(hall)
    page = page_of(shared, qtbot, client)
    QTest.keyClick(page.panel.share_button, Qt.Key.Key_Return)
    shared.background.finish()
    assert page.sharing is not None
    assert page.sharing.none.isVisible()
    assert not page.sharing.share.isVisible()
    page.leave()
    vera = hall.with_roles("caseworker")
    theirs = page_of(window(vera), qtbot, client)
    assert not theirs.panel.share_button.isVisible()
    theirs.leave()


def test_the_settings_list_the_shared_projects(
    sharing: tuple[Office, Office], window: Window, qtbot: QtBot
) -> None:
    hall, harbour = sharing
    for office, partner in ((hall, "Harbour"), (harbour, "Example Hall")):
        shared = window(office)
        section = TeamSection(shared)
        qtbot.addWidget(section)
        section.show()
        section.load()
        shared.background.finish()
        (row,) = [
            section.projects.list.item(n).text() for n in range(section.projects.list.count())
        ]
        assert row == (
            f"{PROJECT}   with {partner}   open to both   "
            "people who can read: 1 of ours, 1 of theirs"
        )
