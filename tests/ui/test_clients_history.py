"""A client's history on the Clients page: fifty at a time, opened, corrected, never rewritten."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot
from tests.ui.client_scenes import put_client, put_contact

from signpost_desktop.casework.clients import history
from signpost_desktop.casework.contacts import NeedHeard, NewContact, ServiceGiven
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.clients import ClientsPage

WaitIdle = Callable[[], None]


@pytest.fixture
def page(shared: Shared, qtbot: QtBot) -> Iterator[ClientsPage]:
    made = ClientsPage(shared)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    yield made
    made.leave()
    shared.background.finish()


def opened(page: ClientsPage, wait_idle: WaitIdle, client_id: str) -> None:
    page.arrive({"client": client_id})
    wait_idle()


def many_contacts(page: ClientsPage, number: int) -> str:
    vault = page.shared.desk.vault
    client_id = put_client(vault)
    start: datetime = vault.now() - timedelta(days=number)
    for day in range(number):
        put_contact(
            vault,
            NewContact(
                client_ids=(client_id,),
                needs=(NeedHeard("health.gp"),),
                services=(ServiceGiven("", f"Example Centre {day}", how="sheet"),),
                note=f"note {day}",
                happened_at=start + timedelta(days=day),
            ),
        )
    return client_id


def test_an_entry_shows_all_that_it_holds(page: ClientsPage, wait_idle: WaitIdle) -> None:
    vault = page.shared.desk.vault
    client_id = put_client(vault)
    contact = NewContact(
        client_ids=(client_id,),
        needs=(NeedHeard("", "a winter coat", nothing_found=True),),
        services=(ServiceGiven("", "Example Centre", how="introduced"),),
        note="Came with her sister.",
        minutes=7,
        venue="Example Hall",
        language="so",
        barrier="cost",
        own_words="I was cold.",
        may_quote="yes",
    )
    put_contact(vault, contact)
    opened(page, wait_idle, client_id)
    page.panel.history.list.setFocus()
    QTest.keyClick(page.panel.history.list, Qt.Key.Key_Return)
    shown = {label.text() for label in page.panel.history.currentWidget().findChildren(QLabel)}
    assert shown >= {
        "Tue 24 Nov 13:48",
        "a winter coat (nothing found)",
        "Example Centre (introduced)",
        "Came with her sister.",
        "7",
        "Example Hall",
        "Somali",
        "cost",
        "I was cold.",
        "Yes",
        "Hodan",
        "in person",
    }


def test_fifty_are_shown_and_the_last_row_brings_the_earlier_ones(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    client_id = many_contacts(page, 60)
    opened(page, wait_idle, client_id)
    tab = page.panel.history
    assert len(tab.rows.entries) == 50
    assert tab.list.model().rowCount() == 51
    tab.list.setCurrentIndex(tab.rows.index(50))
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    wait_idle()
    assert [entry.note for entry in tab.rows.entries] == [f"note {n}" for n in range(59, -1, -1)]
    assert tab.list.model().rowCount() == 60
    assert tab.list.currentIndex().row() == 50


def test_five_hundred_contacts_open_fast(page: ClientsPage, wait_idle: WaitIdle) -> None:
    client_id = many_contacts(page, 500)
    opened(page, wait_idle, client_id)
    page.leave()
    started = perf_counter()
    opened(page, wait_idle, client_id)
    page.grab()
    took = perf_counter() - started
    assert len(page.panel.history.rows.entries) == 50
    assert took < 1.0, f"{took:.3f} s"


def test_a_correction_is_a_new_entry_and_the_old_one_stays_readable(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    vault = page.shared.desk.vault
    client_id = put_client(vault)
    happened = vault.now() - timedelta(days=3)
    old = put_contact(
        vault,
        NewContact(
            client_ids=(client_id,),
            needs=(NeedHeard("health.gp"), NeedHeard("", "wrong need")),
            services=(ServiceGiven("", "Example Centre"),),
            note="Lives alone.",
            minutes=5,
            happened_at=happened,
            age_band="35-49",
            privacy_told="yes",
        ),
    )
    opened(page, wait_idle, client_id)
    tab = page.panel.history
    tab.correct(tab.rows.entries[0])
    wait_idle()
    boxes = {box.text(): box for box in tab.correction.findChildren(QCheckBox)}
    boxes["Need: wrong need"].setChecked(False)
    tab.correction.note.selectAll()
    QTest.keyClicks(tab.correction.note, "Lives with her sister.")
    assert page.act("save")
    wait_idle()
    wait_idle()
    newest, before = tab.rows.entries
    assert (newest.amends, before.contact_id, before.amended_by) == (
        old.contact_id,
        old.contact_id,
        newest.contact_id,
    )
    assert (newest.note, newest.minutes, newest.happened_on) == (
        "Lives with her sister.",
        5,
        before.happened_on,
    )
    assert [need.concept for need in newest.needs] == ["health.gp"]
    assert [service.name for service in newest.services] == ["Example Centre"]
    assert before.note == "Lives alone."
    assert tab.currentIndex() == 0
    assert page.act("undo")
    wait_idle()
    wait_idle()
    assert [entry.undone for entry in tab.rows.entries] == [True, False]
    assert tab.rows.entries[1].amended_by is None


def test_a_correction_left_unfinished_comes_back(page: ClientsPage, wait_idle: WaitIdle) -> None:
    client_id = many_contacts(page, 1)
    opened(page, wait_idle, client_id)
    tab = page.panel.history
    tab.correct(tab.rows.entries[0])
    wait_idle()
    QTest.keyClicks(tab.correction.note, "Half a ")
    page.leave()
    with page.shared.desk.vault.read() as session:
        assert [row.kind for row in drafts(session)] == ["correction"]
    opened(page, wait_idle, client_id)
    tab.correct(tab.rows.entries[0])
    wait_idle()
    assert tab.correction.note.toPlainText() == "Half a note 0"
    page.act("save")
    wait_idle()
    with page.shared.desk.vault.read() as session:
        assert drafts(session) == ()
        assert [entry.note for entry in history(session, client_id)] == ["Half a note 0", "note 0"]


def test_minutes_that_are_no_number_keep_every_word(page: ClientsPage, wait_idle: WaitIdle) -> None:
    client_id = many_contacts(page, 1)
    opened(page, wait_idle, client_id)
    tab = page.panel.history
    tab.correct(tab.rows.entries[0])
    wait_idle()
    tab.correction.minutes.setText("a while")
    page.act("save")
    wait_idle()
    assert tab.correction.minutes.text() == "a while"
    with page.shared.desk.vault.read() as session:
        assert len(history(session, client_id)) == 1
