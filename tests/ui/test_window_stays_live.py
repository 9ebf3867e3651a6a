"""The pages stay live while a round brings 100,000 records: no key waits longer than 50 ms."""

from collections.abc import Callable
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot
from tests.busy_page import LONGEST_GAP
from tests.conftest import StillClock
from tests.ui.team_scenes import InventedTeam, Result

from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.clients import ClientsPage
from signpost_desktop.ui.pages.exchange import ExchangePage
from signpost_desktop.ui.pages.find import FindPage
from signpost_desktop.ui.pages.today import TodayPage

PAGES, A_PAGE = 50, 2_000


@pytest.fixture
def team(clock: StillClock) -> InventedTeam:
    return InventedTeam(clock.instant)


@pytest.mark.alone
def test_what_came_is_told_to_every_page_without_holding_one_up(
    shared: Shared, team: InventedTeam, qtbot: QtBot, wait_idle: Callable[[], None]
) -> None:
    """What the store does meanwhile is measured in tests/together; here it is the window's part."""
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    for kind in (FindPage, ClientsPage, ExchangePage, TodayPage):
        page = kind(shared)
        tabs.addTab(page, page.name)
        tabs.setCurrentWidget(page)
        with qtbot.waitExposed(tabs):
            tabs.show()
        page.arrive({})
    wait_idle()
    vault = shared.desk.vault

    def arrive() -> None:
        for number in range(PAGES):
            with vault.act() as session:
                session.changed.update(("client", f"{number:04}-{at:04}") for at in range(A_PAGE))

    team.rounds.during = arrive
    team.rounds.ends.append(Result(pulled=PAGES * A_PAGE))
    team.rounds.let_go.set()
    gaps: list[float] = []
    last = perf_counter()

    def tick() -> None:
        nonlocal last
        now = perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer(interval=5)
    timer.timeout.connect(tick)
    timer.start()
    shared.syncing.ask()
    qtbot.waitUntil(lambda: len(team.due.finished_with) == 1, timeout=60_000)
    wait_idle()
    timer.stop()
    assert max(gaps) <= LONGEST_GAP, f"{max(gaps) * 1_000:.0f} ms"
