"""What the other pages say of the team: whether a contact was sent, and what has two versions."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.client_scenes import put_client, put_contact
from tests.ui.screen_readers import spoken_texts
from tests.ui.team_scenes import InventedTeam

from signpost_desktop.casework.contacts import NewContact
from signpost_desktop.store.tables import OutboxEntry
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.clients import ClientsPage
from signpost_desktop.ui.pages.today import TodayPage
from signpost_desktop.ui.team_words import TeamFacts

Wait = Callable[[], None]


@pytest.fixture
def team(clock: StillClock) -> InventedTeam:
    return InventedTeam(clock.instant)


@pytest.fixture
def clients(shared: Shared, qtbot: QtBot, wait_idle: Wait) -> Iterator[ClientsPage]:
    made = ClientsPage(shared)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    client_id = put_client(shared.desk.vault)
    put_contact(shared.desk.vault, NewContact(client_ids=(client_id,), note="came by"))
    made.arrive({"client": client_id})
    wait_idle()
    yield made
    made.leave()
    wait_idle()


def _first_row(page: ClientsPage) -> str:
    rows = page.panel.history.rows
    return str(rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole))


def test_a_contact_that_waits_says_so_until_the_server_has_it(
    clients: ClientsPage, shared: Shared, team: InventedTeam, qtbot: QtBot, wait_idle: Wait
) -> None:
    assert "Waiting to send. came by" in _first_row(clients)
    QTest.keyClick(clients.panel.history.list, Qt.Key.Key_Return)
    assert "Waiting to send." in spoken_texts(clients.panel.history)

    def take_all() -> None:
        with shared.desk.vault.act() as session:
            session.db.query(OutboxEntry).delete()

    team.rounds.during = take_all
    team.rounds.let_go.set()
    shared.syncing.ask()
    qtbot.waitUntil(lambda: "Sent to the team." in spoken_texts(clients.panel.history))
    wait_idle()
    assert "Waiting to send" not in _first_row(clients)


def test_today_counts_what_has_two_versions_and_leads_there(
    shared: Shared, team: InventedTeam, qtbot: QtBot, wait_idle: Wait
) -> None:
    page = TodayPage(shared)
    qtbot.addWidget(page)
    went: list[tuple[str, Any]] = []
    page.go.connect(lambda name, arguments: went.append((name, arguments)))
    with qtbot.waitActive(page):
        page.show()
    page.arrive({})
    wait_idle()
    assert page.versions.isHidden()
    team.facts = TeamFacts(waiting=0, conflicts=2)
    shared.syncing.refresh()
    wait_idle()
    assert page.versions.text() == "2 entries have two versions."
    QTest.keyClick(page.versions, Qt.Key.Key_Return)
    assert went == [("exchange", {"show": "versions"})]


class TestAlone:
    """Where there is no team, nothing is said of sending."""

    @pytest.fixture
    def team(self) -> None:
        return None

    def test_no_contact_speaks_of_a_team(self, clients: ClientsPage) -> None:
        assert "end" not in _first_row(clients).replace("came by", "")
        QTest.keyClick(clients.panel.history.list, Qt.Key.Key_Return)
        spoken = " ".join(spoken_texts(clients.panel.history))
        assert "send" not in spoken
        assert "team" not in spoken
