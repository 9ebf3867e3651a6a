"""Needs more help: everybody who waits, in the fixed order, and what happened to them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.client_scenes import FADUMO_SAFE, MEHMET, put_client, put_contact
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.access.people import add_person
from signpost_desktop.access.roles import Role
from signpost_desktop.casework.contacts import NewContact
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.casework.follow_up_list import follow_up_row
from signpost_desktop.casework.follow_ups import (
    FollowUpRow,
    NewFollowUp,
    open_follow_ups,
    tried_no_answer,
)
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.follow_ups import FollowUpsPage
from signpost_desktop.ui.widgets.choice import Choice

WaitIdle = Callable[[], None]
TRIED, REACHED, DONE, HANDED, NOT_NEEDED = range(5)


@pytest.fixture
def page(shared: Shared, qtbot: QtBot) -> Iterator[FollowUpsPage]:
    made = FollowUpsPage(shared)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    yield made
    made.leave()
    shared.background.finish()


@pytest.fixture
def said(shared: Shared) -> list[str]:
    heard: list[str] = []
    shared.announcer.said.connect(lambda text, _tone: heard.append(text))
    return heard


def flag(page: FollowUpsPage, follow_up: NewFollowUp, client_id: str = "") -> str:
    clients = (client_id,) if client_id else ()
    new = NewContact(client_ids=clients, follow_up=follow_up)
    return str(put_contact(page.shared.desk.vault, new).follow_up_id)


def arrived(page: FollowUpsPage, wait_idle: WaitIdle, **arguments: str) -> None:
    page.arrive(arguments)
    wait_idle()


def choose(page: FollowUpsPage, wait_idle: WaitIdle, step: int) -> None:
    """Open the marked row and go down to a step, by keys alone."""
    QTest.keyClick(page.waiting.list, Qt.Key.Key_Return)
    wait_idle()
    for _ in range(step):
        QTest.keyClick(page.what.choices, Qt.Key.Key_Down)


def enter(widget: QWidget, wait_idle: WaitIdle) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return)
    wait_idle()
    wait_idle()


def row_of(page: FollowUpsPage, follow_up_id: str) -> FollowUpRow:
    with page.shared.desk.vault.read() as session:
        return follow_up_row(session, follow_up_id)


def sentences(page: FollowUpsPage) -> list[str]:
    model = page.waiting.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_an_empty_list_teaches(page: FollowUpsPage, wait_idle: WaitIdle) -> None:
    arrived(page, wait_idle)
    assert page.waiting.empty.text() == (
        "Nobody is waiting. Flag someone with Ctrl+M while you talk."
    )
    assert page.waiting.empty.isVisible()
    assert not page.waiting.list.isVisible()


def test_an_empty_mine_says_that_others_wait(page: FollowUpsPage, wait_idle: WaitIdle) -> None:
    flag(page, NewFollowUp(owner="team", find_again="red coat"))
    arrived(page, wait_idle)
    assert page.waiting.empty.text() == "Nobody is waiting for you. See Team and All."


def test_the_order_is_fixed_and_the_counts_add_up(
    page: FollowUpsPage, wait_idle: WaitIdle, clock: StillClock
) -> None:
    clock.move(days=-10)
    overdue = flag(page, NewFollowUp("no_gp", find_again="a"))
    older_urgent = flag(page, NewFollowUp("isolated", urgency="urgent", find_again="b"))
    clock.move(days=10)
    later = flag(page, NewFollowUp("other", urgency="routine", find_again="c"))
    today = page.shared.desk.vault.now().date()
    due_today = flag(page, NewFollowUp("no_gp", due=today, find_again="d"))
    urgent = flag(page, NewFollowUp("housing_crisis", urgency="urgent", find_again="e"))
    arrived(page, wait_idle)
    rows = [page.waiting.rows.row_at(place) for place in range(5)]
    assert [row.id for row in rows if row] == [older_urgent, urgent, overdue, due_today, later]
    assert page.waiting.counts.text() == "Urgent 2     Overdue 1     Today 1     Later 1"
    scopes = page.waiting.scopes
    assert [scopes.tabText(place) for place in range(3)] == ["Mine 5", "Team 0", "All 5"]


def test_a_row_is_one_sentence_with_the_safe_contact_words(
    page: FollowUpsPage, wait_idle: WaitIdle
) -> None:
    client_id = put_client(page.shared.desk.vault)
    flag(page, NewFollowUp("housing_crisis", urgency="urgent"), client_id)
    arrived(page, wait_idle)
    assert sentences(page) == [
        "Fadumo T., housing crisis, urgent, today, with Hodan, waiting 0 days, "
        f"{FADUMO_SAFE.rstrip('.')}, 1 of 1"
    ]


def test_tried_no_answer_is_two_keys_and_moves_one_working_day(
    page: FollowUpsPage, wait_idle: WaitIdle, said: list[str]
) -> None:
    waiting = flag(page, NewFollowUp("no_gp", urgency="urgent", find_again="red coat"))
    arrived(page, wait_idle)
    choose(page, wait_idle, TRIED)
    enter(page.what.choices, wait_idle)
    row = row_of(page, waiting)
    assert (row.tries, str(row.due)) == (1, "2026-11-25")
    assert said[-1] == (
        "No name: red coat: do by Wed 25 Nov. Saved on this computer. Undo (Ctrl+Z)"
    )
    assert page.waiting.isVisible()
    assert page.waiting.list.hasFocus()


def test_the_third_try_says_decide_together_and_can_be_undone(
    page: FollowUpsPage, wait_idle: WaitIdle, said: list[str]
) -> None:
    waiting = flag(page, NewFollowUp("no_gp", find_again="red coat"))
    with page.shared.desk.vault.act() as session:
        tried_no_answer(session, waiting)
        before = tried_no_answer(session, waiting)
    arrived(page, wait_idle)
    choose(page, wait_idle, TRIED)
    enter(page.what.choices, wait_idle)
    assert said[-1].startswith("Tried 3 times. Decide together.")
    assert page.act("undo")
    wait_idle()
    wait_idle()
    assert row_of(page, waiting) == before
    assert not page.act("undo")


def test_reached_asks_for_a_day_and_keeps_the_note(
    page: FollowUpsPage, wait_idle: WaitIdle
) -> None:
    waiting = flag(page, NewFollowUp("no_gp", find_again="red coat"))
    arrived(page, wait_idle)
    choose(page, wait_idle, REACHED)
    enter(page.what.choices, wait_idle)
    day = page.what.steps[REACHED].first
    assert isinstance(day, Choice)
    assert day.hasFocus()
    QTest.keyClick(day, Qt.Key.Key_Down)
    QTest.keyClicks(page.what.note, "Comes on Thursday.")
    enter(day, wait_idle)
    assert str(row_of(page, waiting).due) == "2026-12-01"
    enter(page.waiting.list, wait_idle)
    assert any("Comes on Thursday." in text for text in spoken_texts(page.what))


def test_another_day_is_typed_and_nonsense_keeps_the_words(
    page: FollowUpsPage, wait_idle: WaitIdle, said: list[str]
) -> None:
    waiting = flag(page, NewFollowUp("no_gp", find_again="red coat"))
    arrived(page, wait_idle)
    choose(page, wait_idle, REACHED)
    step = page.what.steps[REACHED]
    day = step.first
    assert isinstance(day, Choice)
    day.choose("other")
    line = next(each for each in step.findChildren(QLineEdit) if each.isVisible())
    QTest.keyClicks(line, "soonish")
    enter(line, wait_idle)
    assert said[-1] == "Write the day like 3 December 2026."
    assert line.text() == "soonish"
    line.setText("3 December 2026")
    enter(line, wait_idle)
    assert str(row_of(page, waiting).due) == "2026-12-03"


def test_done_needs_an_outcome_stays_under_all_and_can_be_opened_again(
    page: FollowUpsPage, wait_idle: WaitIdle, said: list[str]
) -> None:
    waiting = flag(page, NewFollowUp("no_gp", find_again="red coat"))
    arrived(page, wait_idle)
    choose(page, wait_idle, DONE)
    enter(page.what.choices, wait_idle)
    outcome = page.what.steps[DONE].first
    assert isinstance(outcome, Choice)
    enter(outcome, wait_idle)
    assert said[-1] == "Choose an outcome. “Unknown” is one of them."
    outcome.choose("got_help")
    enter(outcome, wait_idle)
    assert row_of(page, waiting).status == "done"
    assert page.waiting.rows.rowCount() == 0
    page.waiting.scopes.setCurrentIndex(2)
    wait_idle()
    done = page.waiting.rows.row_at(0)
    assert done is not None
    assert (done.id, done.outcome_label) == (waiting, "got help")
    page.waiting.list.setFocus()
    choose(page, wait_idle, 0)
    assert [step.words for step in page.what.steps] == ["Open it again"]
    enter(page.what.choices, wait_idle)
    assert row_of(page, waiting).status == "open"


def test_handed_to_somebody_of_the_team_or_outside(
    page: FollowUpsPage, wait_idle: WaitIdle
) -> None:
    vault = page.shared.desk.vault
    add_person(vault, "Cem", "eight invented badgers", [Role.CASEWORKER])
    first = flag(page, NewFollowUp("no_gp", urgency="urgent", find_again="red coat"))
    second = flag(page, NewFollowUp("no_gp", find_again="blue hat"))
    arrived(page, wait_idle)
    choose(page, wait_idle, HANDED)
    to = page.what.steps[HANDED].first
    assert isinstance(to, Choice)
    offered = [to.itemText(place) for place in range(to.count())]
    assert offered == ["The team", "Cem", "Somebody outside"]  # whoever has it is no choice
    to.setCurrentIndex(to.findText("Cem"))
    enter(to, wait_idle)
    assert row_of(page, first).with_name == "Cem"
    choose(page, wait_idle, HANDED)
    step = page.what.steps[HANDED]
    assert isinstance(step.first, Choice)
    step.first.choose("outside")
    name = next(each for each in step.findChildren(QLineEdit) if each.isVisible())
    QTest.keyClicks(name, "Example Law Centre")
    enter(name, wait_idle)
    row = row_of(page, second)
    assert (row.status, row.with_name) == ("handed_over", "Example Law Centre")
    assert page.act("undo")
    wait_idle()
    row = row_of(page, second)
    assert (row.status, row.with_name) == ("open", "Hodan")


def test_no_longer_needed_closes_and_says_so(
    page: FollowUpsPage, wait_idle: WaitIdle, said: list[str]
) -> None:
    waiting = flag(page, NewFollowUp("no_gp", find_again="red coat"))
    arrived(page, wait_idle)
    choose(page, wait_idle, NOT_NEEDED)
    enter(page.what.choices, wait_idle)
    assert row_of(page, waiting).status == "not_needed"
    assert said[-1] == (
        "No name: red coat: no longer needed Tue 24 Nov. Saved on this computer. Undo (Ctrl+Z)"
    )


def test_everyone_open_is_under_all(page: FollowUpsPage, wait_idle: WaitIdle) -> None:
    owners = ("me", "team") * 5
    flagged = {flag(page, NewFollowUp(owner=owner, find_again="x")) for owner in owners}
    arrived(page, wait_idle)
    page.waiting.scopes.setCurrentIndex(2)
    wait_idle()
    shown = {row.id for place in range(10) if (row := page.waiting.rows.row_at(place))}
    assert shown == flagged


def test_right_opens_the_persons_page(
    page: FollowUpsPage, wait_idle: WaitIdle, qtbot: QtBot
) -> None:
    client_id = put_client(page.shared.desk.vault)
    flag(page, NewFollowUp("no_gp"), client_id)
    arrived(page, wait_idle)
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(page.waiting.list, Qt.Key.Key_Right)
    assert went.args == ["clients", {"client": client_id}]


def test_somebody_without_a_name_is_given_one(page: FollowUpsPage, wait_idle: WaitIdle) -> None:
    client_id = put_client(page.shared.desk.vault, MEHMET)
    waiting = flag(page, NewFollowUp("no_gp", find_again="red coat"))
    arrived(page, wait_idle, follow_up=waiting)
    page.what.name_asked.emit()
    QTest.keyClicks(page.naming.picker.field, "meh")
    wait_idle()
    QTest.keyClick(page.naming.picker.field, Qt.Key.Key_Return)
    enter(page.naming.confirm, wait_idle)
    assert row_of(page, waiting).client_id == client_id
    assert page.what.row is not None
    assert page.what.row.who == "Mehmet S."
    assert page.act("undo")
    wait_idle()
    wait_idle()
    assert row_of(page, waiting).client_id is None
    assert page.what.row.who == "No name: red coat"


def test_a_note_that_was_not_saved_comes_back(page: FollowUpsPage, wait_idle: WaitIdle) -> None:
    waiting = flag(page, NewFollowUp("no_gp", find_again="red coat"))
    arrived(page, wait_idle, follow_up=waiting)
    QTest.keyClicks(page.what.note, "Rang her")
    QTest.keyClick(page.what.note, Qt.Key.Key_Escape)
    assert page.waiting.isVisible()
    arrived(page, wait_idle, follow_up=waiting)
    assert page.what.note.toPlainText() == "Rang her"
    page.act("save")
    wait_idle()
    with page.shared.desk.vault.read() as session:
        assert drafts(session) == ()


def test_a_step_that_fails_keeps_the_note(
    page: FollowUpsPage, wait_idle: WaitIdle, said: list[str]
) -> None:
    waiting = flag(page, NewFollowUp("no_gp", find_again="red coat"))
    arrived(page, wait_idle, follow_up=waiting)
    page.what.note.setPlainText("x" * 2_001)
    page.act("save")
    wait_idle()
    assert said[-1].startswith("The note is too long.")
    assert len(page.what.note.toPlainText()) == 2_001
    assert row_of(page, waiting).tries == 0


def test_leaving_takes_names_and_reasons_out_of_the_page(
    page: FollowUpsPage, wait_idle: WaitIdle
) -> None:
    client_id = put_client(page.shared.desk.vault, MEHMET)
    waiting = flag(page, NewFollowUp("no_recourse"), client_id)
    arrived(page, wait_idle, follow_up=waiting)
    assert any("Mehmet" in text for text in spoken_texts(page))
    page.leave()
    left = [text for text in spoken_texts(page) if "Mehmet" in text or "recourse" in text]
    assert left == []


def test_a_long_list_is_shown_whole_and_keeps_its_place(
    page: FollowUpsPage, wait_idle: WaitIdle, qtbot: QtBot
) -> None:
    vault = page.shared.desk.vault
    client_id = put_client(vault)
    for _ in range(300):
        flag(page, NewFollowUp("no_gp"), client_id)
    arrived(page, wait_idle)
    assert page.waiting.rows.rowCount() == 300
    last = page.waiting.rows.row_at(299)
    assert last is not None
    view = page.waiting.list
    qtbot.waitUntil(lambda: view.visualRect(page.waiting.rows.index(299)).isValid())
    QTest.keyClick(page.waiting.list, Qt.Key.Key_End)
    QTest.keyClick(page.waiting.list, Qt.Key.Key_Return)
    wait_idle()
    assert page.what.row is not None
    assert page.what.row.id == last.id
    enter(page.what.choices, wait_idle)
    assert row_of(page, last.id).tries == 1
    place = page.waiting.rows.place_of(last.id)
    assert view.currentIndex().row() == place
    area = view.viewport().rect()
    qtbot.waitUntil(lambda: area.intersects(view.visualRect(view.currentIndex())))
    with vault.read() as session:
        assert open_follow_ups(session, "all").counts.open == 300
