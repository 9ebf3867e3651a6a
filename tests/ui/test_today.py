"""Today: where the day begins, and what it never shows."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.casework.clients import NewClient, create_client
from signpost_desktop.casework.contacts import NeedHeard, NewContact, record_contact
from signpost_desktop.casework.drafts import save_draft
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.casework.safeguarding_reading import (
    safeguarding_note,
    safeguarding_note_rows,
)
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.today import TodayPage

Wait = Callable[[], None]


@pytest.fixture
def went(shared: Shared, qtbot: QtBot) -> list[tuple[str, Any]]:
    return []


@pytest.fixture
def page(
    shared: Shared, qtbot: QtBot, wait_idle: Wait, went: list[tuple[str, Any]]
) -> Iterator[TodayPage]:
    made = TodayPage(shared)
    made.go.connect(lambda name, arguments: went.append((name, arguments)))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitActive(made):
        made.show()
    made.arrive({})
    wait_idle()
    yield made
    wait_idle()


def _record(shared: Shared, **fields: Any) -> None:
    with shared.desk.vault.act() as session:
        record_contact(session, NewContact(**fields))
    shared.bus.announce({("contact", "any")})


def test_an_empty_day_teaches_what_to_do(page: TodayPage) -> None:
    spoken = spoken_texts(page)
    assert "Today, Tue 24 Nov" in spoken
    assert "Nobody yet today. Type what the first person needs, for example dentist." in spoken
    assert "Nobody is waiting. Flag someone with Ctrl+M while you talk." in spoken
    assert QApplication.focusWidget() is page.need


def test_typing_goes_to_find_with_the_letter_for_a_new_person(
    page: TodayPage, went: list[tuple[str, Any]]
) -> None:
    QTest.keyClicks(page.need, "d")
    assert went == [("find", {"query": "d", "new": True})]
    assert page.need.text() == ""


def test_who_was_seen_is_a_time_and_a_short_name_and_never_why(
    page: TodayPage, shared: Shared, wait_idle: Wait
) -> None:
    with shared.desk.vault.act() as session:
        made = create_client(session, NewClient("Fadumo", "Abdisalan", phone="07700 900111"))
    _record(
        shared, client_ids=(made.id,), language="so", note="Quillfeather",
        needs=(NeedHeard("safety.domestic-abuse"),),
        follow_up=NewFollowUp("housing_crisis", "urgent"),
    )  # fmt: skip
    wait_idle()
    assert [row.text for row in page.seen.model.rows] == ["13:48 Fadumo A., Somali"]
    spoken = " ".join(spoken_texts(page))
    assert "13:48 Fadumo A., Somali, 1 of 1" in spoken
    assert "1 urgent · 0 overdue · 0 today · 0 later" in spoken
    for private in ("Abdisalan", "900111", "Quillfeather", "abuse", "housing"):
        assert private not in spoken


def test_the_unfinished_are_listed_and_enter_goes_on(
    page: TodayPage, shared: Shared, wait_idle: Wait, went: list[tuple[str, Any]]
) -> None:
    with shared.desk.vault.act() as session:
        draft_id = save_draft(session, "contact", {"note": "Half", "language": "so"})
        save_draft(session, "client", {"given_name": "Other"})
    shared.bus.announce({("draft", draft_id)})
    wait_idle()
    assert [row.text for row in page.unfinished.model.rows] == ["13:48 no name, Somali"]
    QTest.keyClick(page.need, Qt.Key.Key_Down)
    QTest.keyClick(page.unfinished.list, Qt.Key.Key_Return)
    assert went == [("find", {"draft": draft_id})]


def test_the_hall_is_asked_once_a_day_and_yesterdays_is_offered(
    page: TodayPage, shared: Shared, wait_idle: Wait, clock: StillClock
) -> None:
    with shared.desk.vault.act() as session:
        session.set_setting("venues", [{"name": "Sample Hall", "postcode": "N7 6QT"}, "Library"])
        yesterday = {"date": "2026-11-23", "venue": "Sample Hall", "postcode": "N7 6QT"}
        session.set_setting("today_venue", yesterday)
    page.arrive({})
    wait_idle()
    assert "Where are you today?" in spoken_texts(page)
    assert "Sample Hall again" in spoken_texts(page)
    page.hall._again.click()
    wait_idle()
    with shared.desk.vault.read() as session:
        assert session.setting("today_venue") == {**yesterday, "date": "2026-11-24"}
    page.arrive({})
    wait_idle()
    assert "Where are you today?" not in spoken_texts(page)
    clock.move(days=1)
    page.arrive({})
    wait_idle()
    assert "Where are you today?" in spoken_texts(page)


def test_without_halls_it_says_where_to_name_them(
    page: TodayPage, went: list[tuple[str, Any]]
) -> None:
    page.hall._settings.click()
    assert went == [("settings", {})]


def test_the_lead_is_told_of_sealed_notes_not_opened_yet_and_one_key_asks_for_them(
    page: TodayPage, shared: Shared, wait_idle: Wait
) -> None:
    wanted: list[str] = []
    page.wants.connect(wanted.append)
    assert page.sealed_notes.isHidden()
    _record(shared, note="Quillfeather", note_for_safeguarding=True)
    wait_idle()
    assert page.sealed_notes.text() == "Notes for you as safeguarding lead: 1 not opened yet"
    assert "Quillfeather" not in " ".join(spoken_texts(page))
    page.sealed_notes.setFocus()
    QTest.keyClick(page.sealed_notes, Qt.Key.Key_Return)
    assert wanted == ["safeguarding"]
    with shared.desk.vault.act() as session:
        (row,) = safeguarding_note_rows(session)
        safeguarding_note(session, row.id)
        changed = session.changed
    shared.bus.announce(changed)
    wait_idle()
    assert page.sealed_notes.isHidden()
