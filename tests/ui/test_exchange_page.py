"""The Exchange page: what waits, what went wrong, what has two versions; never a note or a need."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert
from tests.conftest import StillClock
from tests.ui.client_scenes import FADUMO, put_client, put_contact
from tests.ui.screen_readers import controls, spoken_texts
from tests.ui.team_scenes import InventedTeam, Result

from signpost_desktop.casework.clients import change_client, client
from signpost_desktop.casework.contacts import NeedHeard, NewContact
from signpost_desktop.store.sync_tables import HELD_RECORD
from signpost_desktop.store.tables import Conflict, OutboxEntry
from signpost_desktop.sync import failures
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.exchange import ExchangePage
from signpost_desktop.ui.team_words import TeamFacts

Wait = Callable[[], None]
Key = Qt.Key


@pytest.fixture
def team(clock: StillClock) -> InventedTeam:
    facts = TeamFacts(waiting=1, complete=clock.instant - timedelta(hours=3))
    return InventedTeam(clock.instant, facts)


@pytest.fixture
def said(shared: Shared) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    shared.announcer.said.connect(lambda text, tone: heard.append((text, tone)))
    return heard


@pytest.fixture
def page(shared: Shared, qtbot: QtBot, wait_idle: Wait) -> Iterator[ExchangePage]:
    made = ExchangePage(shared)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitActive(made):
        made.show()
    made.arrive({})
    wait_idle()
    yield made
    made.leave()
    wait_idle()


def _apart(shared: Shared, client_id: str, field: str, mine: Any, theirs: Any) -> None:
    """As a round leaves it when two people changed a field."""
    with shared.desk.vault.act() as session:
        change_client(session, client_id, **{field: theirs})
        session.add(
            Conflict(
                **session.made(),
                record_kind="client",
                record_id=client_id,
                field=field,
                mine=mine,
                theirs=theirs,
                mine_by=session.worker.person_id,
                mine_at="2026-11-24T09:05:00+00:00",
                theirs_at="2026-11-23T11:00:00+00:00",
            )
        )
        changed = session.changed
    shared.bus.announce(changed)


def _said(page: QWidget) -> str:
    return " ".join(spoken_texts(page))


def test_it_says_until_when_the_team_is_up_to_date_and_offers_a_round(
    page: ExchangePage, team: InventedTeam, qtbot: QtBot, said: list[tuple[str, str]]
) -> None:
    assert page.standing.words.text() == "Team up to date at 10:48."
    assert QApplication.focusWidget() is page.standing.sync_now
    QTest.keyClick(page.standing.sync_now, Key.Key_Return)
    qtbot.waitUntil(lambda: team.rounds.begun == 1)
    assert page.standing.stop.isEnabled()
    assert page.standing.under_way.text() == "Exchanging with the team…"
    QTest.keyClick(page.standing.stop, Key.Key_Return)
    qtbot.waitUntil(lambda: not page.shared.syncing.running)
    assert not page.standing.stop.isEnabled()
    assert said[-1][0].startswith("Stopped.")


def test_ctrl_s_on_this_page_asks_for_a_round(
    page: ExchangePage, team: InventedTeam, qtbot: QtBot
) -> None:
    assert page.act("save")
    qtbot.waitUntil(lambda: team.rounds.begun == 1)


def test_what_waits_is_listed_with_whose_it_is_and_never_why(
    page: ExchangePage, shared: Shared, clock: StillClock, wait_idle: Wait
) -> None:
    with shared.desk.vault.act() as session:
        session.db.query(OutboxEntry).delete()
    fadumo = put_client(shared.desk.vault, FADUMO)
    with shared.desk.vault.act() as session:
        session.db.query(OutboxEntry).delete()
    new = NewContact(client_ids=(fadumo,), needs=(NeedHeard("safety.domestic-abuse"),),
                     note="Quillfeather")  # fmt: skip
    put_contact(shared.desk.vault, new)
    shared.bus.announce({("contact", "any")})
    wait_idle()
    spoken = _said(page)
    assert "Contact, Fadumo T., since 13:48, 1 of 1" in spoken
    assert "Waiting to send (1)" in spoken
    for private in ("Trialova", "Quillfeather", "abuse", "07700"):
        assert private not in spoken


@pytest.mark.parametrize("status", [failures.PORTAL, failures.REMOVED, failures.OFFLINE])
def test_why_a_round_stopped_stands_there_in_full(
    page: ExchangePage, team: InventedTeam, qtbot: QtBot, status: str
) -> None:
    team.rounds.ends.append(Result(status, clock_off=-3 * 3_600))
    team.rounds.let_go.set()
    page.standing.sync_now.click()
    qtbot.waitUntil(page.standing.trouble.isVisible)
    assert page.standing.trouble.text() == failures.words_for(status)
    assert "3 hours behind" in page.standing.clock.text()


def test_many_deletions_are_asked_about_and_keeping_is_the_marked_answer(
    page: ExchangePage, team: InventedTeam, qtbot: QtBot
) -> None:
    team.rounds.ends.append(Result(failures.BRAKE))
    team.rounds.let_go.set()
    page.standing.sync_now.click()
    qtbot.waitUntil(page.standing.keep.isVisible)
    assert page.standing.keep.property("role") == "main"
    page.standing.keep.click()
    assert not page.standing.keep.isVisible()
    assert team.rounds.allowed == [False]
    page.arrive({})
    assert not page.standing.keep.isVisible()
    team.rounds.ends.append(Result(failures.BRAKE))
    page.standing.sync_now.click()
    qtbot.waitUntil(page.standing.keep.isVisible)
    page.standing.delete.click()
    qtbot.waitUntil(lambda: team.rounds.allowed == [False, False, True])


def test_what_could_not_be_read_or_sent_is_counted_with_what_to_do(
    page: ExchangePage, shared: Shared, wait_idle: Wait
) -> None:
    fadumo = put_client(shared.desk.vault, FADUMO)
    held = {"space_id": "s", "kind": "client", "revision": "r", "key_version": 1,
            "deleted": False, "sequence": 1}  # fmt: skip
    reasons = ["unopened", "unopened", "unknown_kind", "waiting_for", "older_version"]
    with shared.desk.vault.act() as session:
        rows = [held | {"record_id": str(at), "reason": why} for at, why in enumerate(reasons)]
        session.db.execute(insert(HELD_RECORD), rows)
        entry = session.db.get(OutboxEntry, ("client", fadumo))
        assert entry is not None
        entry.refused = "too_large"
    shared.bus.announce({("client", fadumo)})
    wait_idle()
    spoken = _said(page)
    assert "Came, but could not be opened: 2." in spoken
    assert "Written by a newer Signpost: 1." in spoken
    assert "Not taken by the team's server: 1." in spoken
    assert "Tell your coordinator" in spoken


def test_two_versions_are_settled_by_keyboard_alone_and_undone(
    page: ExchangePage, shared: Shared, wait_idle: Wait, said: list[tuple[str, str]]
) -> None:
    fadumo = put_client(shared.desk.vault, FADUMO)
    _apart(shared, fadumo, "address", "1 Sample Road", "2 Sample Road")
    _apart(shared, fadumo, "ring", "no", "yes")
    wait_idle()
    assert "2 entries have two versions." in _said(page)
    QTest.keyClick(page.look_at_versions, Key.Key_Return)
    wait_idle()
    rows = next(each.rows for each in controls(page) if each.rows)
    assert rows == ("Fadumo T., May we ring?, 1 of 2", "Fadumo T., Address, 2 of 2")
    assert page.versions.safety.isVisible()
    assert (page.versions.stands.value.text(), page.versions.other.value.text()) == ("Yes", "No")
    assert page.versions.other.written.text() == "Hodan wrote this at 09:05."
    QTest.keyClick(page.versions.list, Key.Key_Down)
    assert not page.versions.safety.isVisible()
    assert page.versions.other.keep.accessibleName() == "Keep this one: 1 Sample Road"
    QTest.keyClick(page.versions.other.keep, Key.Key_Return)
    wait_idle()
    assert said[-1] == ("Settled. Undo (Ctrl+Z)", "good")
    with shared.desk.vault.act() as session:
        assert client(session, fadumo).address == "1 Sample Road"
    assert page.act("undo")
    wait_idle()
    assert said[-1] == ("Undone. Both versions are here again.", "good")
    with shared.desk.vault.act() as session:
        assert client(session, fadumo).address == "2 Sample Road"


def test_what_is_right_can_be_typed_where_it_is_text(
    page: ExchangePage, shared: Shared, wait_idle: Wait, said: list[tuple[str, str]]
) -> None:
    fadumo = put_client(shared.desk.vault, FADUMO)
    _apart(shared, fadumo, "address", "1 Sample Road", "2 Sample Road")
    page.arrive({"show": "versions"})
    wait_idle()
    QTest.keyClick(page.versions.line, Key.Key_Return)
    assert said[-1] == ("Please type what is right.", "problem")
    QTest.keyClicks(page.versions.line, "3 Sample Road")
    QTest.keyClick(page.versions.line, Key.Key_Return)
    wait_idle()
    with shared.desk.vault.act() as session:
        assert client(session, fadumo).address == "3 Sample Road"
    assert page.standing.isVisible()  # none is left: back to the overview


def test_an_answer_of_a_list_is_chosen_and_not_typed(
    page: ExchangePage, shared: Shared, wait_idle: Wait
) -> None:
    _apart(shared, put_client(shared.desk.vault, FADUMO), "ring", "no", "yes")
    page.arrive({"show": "versions"})
    wait_idle()
    assert not page.versions.line.isVisible()


def test_what_was_typed_is_there_again_after_the_page_went(
    page: ExchangePage, shared: Shared, wait_idle: Wait, qtbot: QtBot
) -> None:
    fadumo = put_client(shared.desk.vault, FADUMO)
    _apart(shared, fadumo, "address", "1 Sample Road", "2 Sample Road")
    page.arrive({"show": "versions"})
    wait_idle()
    QTest.keyClicks(page.versions.line, "Quillfeather")
    page.leave()
    assert "Quillfeather" not in _said(page)
    assert "Sample Road" not in _said(page)
    fresh = ExchangePage(shared)
    qtbot.addWidget(fresh)
    fresh.show()
    fresh.arrive({"show": "versions"})
    wait_idle()
    assert fresh.versions.line.text() == "Quillfeather"
    fresh.leave()


def test_esc_goes_back_to_the_overview(page: ExchangePage, shared: Shared, wait_idle: Wait) -> None:
    _apart(shared, put_client(shared.desk.vault, FADUMO), "ring", "no", "yes")
    page.arrive({"show": "versions"})
    wait_idle()
    QTest.keyClick(page.versions.list, Key.Key_Escape)
    assert page.standing.isVisible()


class TestAlone:
    """A computer that belongs to no team."""

    @pytest.fixture
    def team(self) -> None:
        return None

    def test_it_says_so_and_offers_to_join(
        self, page: ExchangePage, said: list[tuple[str, str]]
    ) -> None:
        went: list[tuple[str, Any]] = []
        page.go.connect(lambda name, arguments: went.append((name, arguments)))
        assert page.standing.words.text() == "This computer works alone."
        assert "Waiting to send" not in [each.text() for each in page.findChildren(type(
            page.standing.words)) if each.isVisible()]  # fmt: skip
        assert not page.standing.sync_now.isVisible()
        QTest.keyClick(page.standing.join, Key.Key_Return)
        assert went == [("settings", {"part": "team"})]
        page.act("save")
        assert said[-1][0] == "This computer works alone. All is saved."
