"""The Clients page: found by two letters, opened and logged, changed, kept, taken back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.client_scenes import FADUMO, FADUMO_SAFE, MEHMET, put_client, put_contact
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.casework.clients import NewClient, client
from signpost_desktop.casework.contacts import NeedHeard, NewContact, ServiceGiven
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.store.tables import AuditEntry
from signpost_desktop.ui.letter_dialog import LetterDialog
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.clients import ClientsPage

WaitIdle = Callable[[], None]


@pytest.fixture
def page(shared: Shared, qtbot: QtBot) -> Iterator[ClientsPage]:
    made = ClientsPage(shared)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    made.arrive({})
    yield made
    made.leave()
    shared.background.finish()


def opened(page: ClientsPage, wait_idle: WaitIdle, client_id: str) -> None:
    page.arrive({"client": client_id})
    wait_idle()


def type_into(page: ClientsPage, name: str, text: str) -> None:
    field = page.panel.form.fields[name]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def stored(shared: Shared, client_id: str) -> NewClient:
    with shared.desk.vault.act() as session:
        view = client(session, client_id)
    return NewClient(
        given_name=view.given_name,
        family_name=view.family_name,
        known_as=view.known_as,
        birth_date=view.birth_date,
        birth_estimated=view.birth_estimated,
        languages=view.languages,
        ring=view.ring,
        phone=view.phone.number,
    )


def rows(page: ClientsPage, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = page.picker.list.model()
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_nobody_is_listed_before_two_letters(page: ClientsPage, wait_idle: WaitIdle) -> None:
    put_client(page.shared.desk.vault)
    QTest.keyClicks(page.picker.field, "f")
    wait_idle()
    assert rows(page) == []
    QTest.keyClicks(page.picker.field, "a")
    wait_idle()
    assert rows(page) == ["Fadumo T."]
    QTest.keyClick(page.picker.field, Qt.Key.Key_Backspace)
    wait_idle()
    assert rows(page) == []


def test_a_row_is_one_sentence_without_phone_address_or_need(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    vault = page.shared.desk.vault
    client_id = put_client(vault)
    put_contact(vault, NewContact(client_ids=(client_id,), needs=(NeedHeard("health.gp"),)))
    QTest.keyClicks(page.picker.field, "trial")
    wait_idle()
    assert rows(page, Qt.ItemDataRole.AccessibleTextRole) == [
        "Fadumo T., about 1984, Somali, last seen Tue 24 Nov, 1 of 1"
    ]


def test_down_and_enter_open_the_person_and_the_opening_is_logged(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    vault = page.shared.desk.vault
    client_id = put_client(vault)
    QTest.keyClicks(page.picker.field, "fad")
    wait_idle()
    QTest.keyClick(page.picker.field, Qt.Key.Key_Down)
    QTest.keyClick(page.picker.list, Qt.Key.Key_Return)
    wait_idle()
    assert page.panel.name.text() == "Fadumo Trialova"
    assert page.panel.strip.words == FADUMO_SAFE
    assert page.panel.new_contact_button.hasFocus()
    with vault.read() as session:
        entries = session.db.query(AuditEntry).filter_by(action="opened client").all()
        assert [entry.subject_id for entry in entries] == [client_id]


def test_the_safe_contact_strip_stays_when_everything_else_scrolls(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    opened(page, wait_idle, put_client(page.shared.desk.vault))
    page.resize(1180, 320)
    page.panel.tabs.setCurrentIndex(2)
    email = page.panel.form.fields["email"]
    email.setFocus()
    assert page.panel.strip.visibleRegion().boundingRect() == page.panel.strip.rect()


def test_no_phone_stands_without_its_words(page: ClientsPage, wait_idle: WaitIdle) -> None:
    opened(page, wait_idle, put_client(page.shared.desk.vault))
    page.panel.tabs.setCurrentIndex(2)
    digits = "900101"
    labels = [label.text() for label in page.findChildren(QLabel) if digits in label.text()]
    lines = [line for line in page.findChildren(QLineEdit) if digits in line.text()]
    assert labels == []
    assert [line.accessibleDescription() for line in lines] == [FADUMO_SAFE]
    beside = lines[0].parentWidget().parentWidget()
    assert FADUMO_SAFE in [label.text() for label in beside.findChildren(QLabel)]


def test_needs_more_help_is_shown_and_leads_there(
    page: ClientsPage, wait_idle: WaitIdle, qtbot: QtBot
) -> None:
    vault = page.shared.desk.vault
    client_id = put_client(vault)
    flagged = NewFollowUp("housing_crisis", urgency="urgent")
    saved = put_contact(vault, NewContact(client_ids=(client_id,), follow_up=flagged))
    opened(page, wait_idle, client_id)
    said = [text for text in spoken_texts(page) if text.startswith("Needs more help: ")]
    assert said == ["Needs more help: urgent, today, housing crisis, with Hodan"]
    with qtbot.waitSignal(page.go) as went:
        page.panel.follow_up_asked.emit(str(saved.follow_up_id))
    assert went.args == ["follow_ups", {"follow_up": saved.follow_up_id}]


def test_new_contact_opens_find_with_this_person(
    page: ClientsPage, wait_idle: WaitIdle, qtbot: QtBot
) -> None:
    client_id = put_client(page.shared.desk.vault)
    opened(page, wait_idle, client_id)
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(page.panel.new_contact_button, Qt.Key.Key_Return)
    assert went.args == ["find", {"client": client_id}]


def test_changes_are_saved_together_and_taken_back(page: ClientsPage, wait_idle: WaitIdle) -> None:
    client_id = put_client(page.shared.desk.vault)
    before = stored(page.shared, client_id)
    opened(page, wait_idle, client_id)
    said: list[str] = []
    page.shared.announcer.said.connect(lambda text, _tone: said.append(text))
    type_into(page, "family_name", "Placeholder")
    type_into(page, "birth_date", "17/03/1985")
    type_into(page, "languages", "English, Somali")
    assert page.act("save")
    wait_idle()
    after = stored(page.shared, client_id)
    assert (after.family_name, after.birth_date, after.birth_estimated, after.languages) == (
        "Placeholder",
        "1985-03-17",
        False,
        ("en", "so"),
    )
    assert said[-1] == "Saved on this computer. Undo (Ctrl+Z)"
    assert page.panel.name.text() == "Fadumo Placeholder"
    assert page.act("undo")
    wait_idle()
    assert stored(page.shared, client_id) == before
    assert page.panel.name.text() == "Fadumo Trialova"
    assert not page.act("undo")


def test_what_is_not_understood_is_said_and_every_word_stays(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    client_id = put_client(page.shared.desk.vault)
    before = stored(page.shared, client_id)
    opened(page, wait_idle, client_id)
    said: list[tuple[str, str]] = []
    page.shared.announcer.said.connect(lambda text, tone: said.append((text, tone)))
    type_into(page, "known_as", "Fay")
    type_into(page, "birth_date", "long ago")
    page.act("save")
    wait_idle()
    assert said[-1][1] == "problem"
    assert "1984" in said[-1][0]
    assert stored(page.shared, client_id) == before
    assert page.panel.form.raw()["birth_date"] == "long ago"


def test_a_value_that_was_not_touched_is_never_rewritten(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    odd = NewClient(given_name="Zed", birth_date="1984", gender="as written elsewhere")
    client_id = put_client(page.shared.desk.vault, odd)
    opened(page, wait_idle, client_id)
    assert page.panel.form.changes() == {}


def test_words_left_unsaved_come_back_with_the_person_and_with_no_other(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    vault = page.shared.desk.vault
    client_id, other = put_client(vault), put_client(vault, MEHMET)
    opened(page, wait_idle, client_id)
    type_into(page, "known_as", "Fay")
    page.leave()
    opened(page, wait_idle, other)
    assert page.panel.form.raw()["known_as"] == ""
    assert page.panel.form.changes() == {}
    page.leave()
    opened(page, wait_idle, client_id)
    assert page.panel.form.raw()["known_as"] == "Fay"
    page.act("save")
    wait_idle()
    assert stored(page.shared, client_id).known_as == "Fay"
    with vault.read() as session:
        assert drafts(session) == ()


def test_words_are_kept_within_two_seconds(page: ClientsPage, qtbot: QtBot) -> None:
    vault = page.shared.desk.vault
    page.arrive({"client": put_client(vault)})
    page.shared.background.finish()
    type_into(page, "known_as", "Fay")

    def kept() -> list[str]:
        with vault.read() as session:
            return [row.body["fields"]["known_as"] for row in drafts(session)]

    qtbot.waitUntil(lambda: kept() == ["Fay"], timeout=2_000)


def test_setting_aside_shows_what_is_stored_and_can_be_undone(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    vault = page.shared.desk.vault
    opened(page, wait_idle, put_client(vault))
    type_into(page, "known_as", "Fay")
    page.panel.set_aside_asked.emit()
    wait_idle()
    assert page.panel.form.raw()["known_as"] == ""
    assert page.act("undo")
    assert page.panel.form.raw()["known_as"] == "Fay"


def test_leaving_takes_every_word_of_the_person_out_of_the_page(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    vault = page.shared.desk.vault
    canaries = NewClient(
        given_name="Canaryone", family_name="Canarytwo", phone="07700 900777",
        address="3 Canary Row", safe_words="Canarythree", email="canary@example.org",
    )  # fmt: skip
    client_id = put_client(vault, canaries)
    put_contact(vault, NewContact(client_ids=(client_id,), note="Canaryfour"))
    opened(page, wait_idle, client_id)
    page.panel.history.open_entry(page.panel.history.rows.entries[0])
    assert any("Canary" in text for text in spoken_texts(page))
    page.leave()
    assert not [text for text in spoken_texts(page) if "anary" in text or "900777" in text]
    kept = [line.text() for line in page.findChildren(QLineEdit)]
    kept += [text.toPlainText() for text in page.findChildren(QPlainTextEdit)]
    kept += [label.text() for label in page.findChildren(QLabel)]
    assert not [text for text in kept if "anary" in text or "900777" in text]


def test_three_state_answers_are_kept_apart(page: ClientsPage, wait_idle: WaitIdle) -> None:
    client_id = put_client(page.shared.desk.vault)
    opened(page, wait_idle, client_id)
    fields = page.panel.form.fields
    fields["ethnicity"].choose("black_african")  # type: ignore[attr-defined]
    fields["religion"].choose("prefers_not")  # type: ignore[attr-defined]
    page.act("save")
    wait_idle()
    with page.shared.desk.vault.act() as session:
        view = client(session, client_id)
    assert (view.ethnicity, view.religion, view.gender) == (
        "black_african",
        "prefers_not",
        "not_asked",
    )


def test_two_records_are_joined_and_taken_apart(page: ClientsPage, wait_idle: WaitIdle) -> None:
    vault = page.shared.desk.vault
    one = put_client(vault)
    other = put_client(vault, NewClient(given_name="Faduma", family_name="Trialova"))
    put_contact(vault, NewContact(client_ids=(other,), note="with the other record"))
    opened(page, wait_idle, one)
    assert page.panel.history.rows.entries == ()
    page.panel.join_asked.emit()
    wait_idle()
    assert rows_of_joining(page) == ["Faduma T."]
    QTest.keyClick(page.joining.picker.field, Qt.Key.Key_Return)
    QTest.keyClick(page.joining.join, Qt.Key.Key_Return)
    wait_idle()
    wait_idle()
    assert [entry.note for entry in page.panel.history.rows.entries] == ["with the other record"]
    assert page.act("undo")
    wait_idle()
    wait_idle()
    assert page.panel.history.rows.entries == ()


def rows_of_joining(page: ClientsPage) -> list[str]:
    model = page.joining.picker.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_contact_without_a_name_becomes_the_persons(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    vault = page.shared.desk.vault
    put_contact(vault, NewContact(language="so", note="came alone"))
    put_contact(vault, NewContact(client_ids=(put_client(vault, MEHMET),)))
    opened(page, wait_idle, put_client(vault))
    page.panel.history.attach_asked.emit()
    wait_idle()
    shown = [page.attaching.list.item(row).text() for row in range(page.attaching.list.count())]
    assert shown == ["today 13:48, Somali"]
    QTest.keyClick(page.attaching.attach, Qt.Key.Key_Return)
    wait_idle()
    wait_idle()
    assert [entry.note for entry in page.panel.history.rows.entries] == ["came alone"]
    assert page.act("undo")
    wait_idle()
    wait_idle()
    assert list(page.panel.history.rows.entries) == []
    page.panel.history.attach_asked.emit()
    wait_idle()
    assert page.attaching.list.count() == 1


def test_escape_steps_back_once_each_time(page: ClientsPage, wait_idle: WaitIdle) -> None:
    vault = page.shared.desk.vault
    client_id = put_client(vault)
    put_contact(
        vault,
        NewContact(client_ids=(client_id,), services=(ServiceGiven("", "Example Centre"),)),
    )
    opened(page, wait_idle, client_id)
    history = page.panel.history
    history.list.setFocus()
    QTest.keyClick(history.list, Qt.Key.Key_Return)
    assert history.currentIndex() == 1
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Escape)
    assert history.currentIndex() == 0
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Escape)
    assert page.picker.isVisible()
    QTest.keyClick(page.picker.field, Qt.Key.Key_Escape)
    assert page.picker.isVisible()


def test_fadumo_is_never_shown_for_a_request_that_was_overtaken(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    vault = page.shared.desk.vault
    first, second = put_client(vault, FADUMO), put_client(vault, MEHMET)
    page.arrive({"client": first})
    page.arrive({"client": second})
    wait_idle()
    wait_idle()
    assert page.panel.name.text() == "Mehmet Sampleton"
    assert page.panel.strip.words == "Safe contact not asked. Ask before you ring."


def test_the_page_offers_the_card_and_the_letter_with_what_the_record_knows(
    page: ClientsPage, wait_idle: WaitIdle
) -> None:
    opened(page, wait_idle, put_client(page.shared.desk.vault))
    (link,) = (each for each in page.findChildren(QPushButton) if each.text() == "Card or letter…")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    wait_idle()
    (dialog,) = page.findChildren(LetterDialog)
    assert dialog.letter.spoken == (("Soomaali", "Somali"), ("English", "English"))
    assert dialog.letter.interpreter == "woman"
    assert dialog._language.chosen == "so"
    dialog.reject()


def test_no_letter_opens_where_nobody_is_shown(page: ClientsPage) -> None:
    page.open_letter()
    assert page.findChildren(LetterDialog) == []
