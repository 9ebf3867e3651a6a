"""The running record on the Find page: who, saving, undoing, setting aside, and what goes wrong."""

# ruff: noqa: F811 - fixtures are imported

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QPlainTextEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from tests.conftest import StillClock
from tests.ui.find_hands import Hands, hands  # noqa: F401
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.casework.clients import NewClient, create_client
from signpost_desktop.casework.contacts import seen_today
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.casework.safeguarding import safeguarding_notes
from signpost_desktop.store.errors import DiskFull
from signpost_desktop.store.tables import (
    Client,
    Contact,
    ContactNeed,
    FollowUp,
    Participant,
)
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.pages.find import person

Key = Qt.Key
SAVED = "Saved on this computer. Undo (Ctrl+Z)"


def _remember(vault: Vault, given: str, family: str, **fields: object) -> str:
    with vault.act() as session:
        return create_client(session, NewClient(given, family, **fields)).id  # type: ignore[arg-type]


def _contacts(vault: Vault) -> list[Contact]:
    with vault.read() as session:
        return list(session.db.scalars(select(Contact).order_by(Contact.id)))


def _pick(hands: Hands, letters: str, row: int = 0) -> None:
    hands.chord(Key.Key_I)
    hands.write(letters)
    hands.press(*[Key.Key_Down] * (row + 1), Key.Key_Return)


def test_nothing_is_saved_before_there_is_anything_to_save(hands: Hands, vault: Vault) -> None:
    hands.chord(Key.Key_S)
    assert hands.said[-1].startswith("There is nothing to save yet.")
    assert not _contacts(vault)


def test_saved_is_said_only_after_the_act_returned(
    hands: Hands, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    said_within: list[bool] = []
    real = person.record_contact

    def watched(*given: object) -> object:
        said_within.append(SAVED in hands.said)
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(person, "record_contact", watched)
    hands.chord(Key.Key_T)
    hands.write("Asked about buses.")
    hands.chord(Key.Key_S)
    assert said_within == [False]
    assert hands.said[-1] == SAVED
    assert [contact.note for contact in _contacts(vault)] == ["Asked about buses."]
    assert QApplication.focusWidget() is hands.find.bar.need


def test_with_the_disk_full_every_word_stays_and_ctrl_s_saves_later(
    hands: Hands, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DiskFull

    hands.write("dentist")
    hands.press(Key.Key_Down, Key.Key_Return)
    hands.chord(Key.Key_T)
    hands.write("Pain for two weeks.")
    with monkeypatch.context() as patched:
        patched.setattr(person, "record_contact", full)
        hands.chord(Key.Key_Return)
    assert hands.said[-1] == (
        "Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S."
    )
    assert SAVED not in hands.said
    assert hands.find.panel.note.text.toPlainText() == "Pain for two weeks."
    assert len(hands.find.record.services) == 1
    hands.chord(Key.Key_S)
    assert hands.said[-1] == SAVED
    assert [contact.note for contact in _contacts(vault)] == ["Pain for two weeks."]
    with vault.read() as session:
        assert drafts(session) == ()


def test_ctrl_z_takes_the_saving_back_with_every_word(hands: Hands, vault: Vault) -> None:
    client_id = _remember(vault, "Fadumo", "Abdi")
    _pick(hands, "fad")
    hands.write("dentist")
    hands.press(Key.Key_Down, Key.Key_Return)
    hands.chord(Key.Key_T)
    hands.write("Afternoons only.")
    hands.chord(Key.Key_M)
    hands.write("no gp")
    hands.press(Key.Key_Return)
    hands.chord(Key.Key_Return)
    hands.chord(Key.Key_Z)
    record = hands.find.record
    assert hands.said[-1] == "Not saved any more. Everything is here again."
    assert record.client_ids == (client_id,)
    assert record.note == hands.find.panel.note.text.toPlainText() == "Afternoons only."
    assert len(record.services) == len(record.needs) == 1
    assert record.more_help is not None
    assert (record.more_help.reason, record.more_help.owner) == ("no_gp", "me")
    with vault.read() as session:
        assert seen_today(session) == ()
    hands.chord(Key.Key_S)
    with vault.read() as session:
        assert [row.who for row in seen_today(session)] == ["Fadumo A."]
        assert len(session.db.scalars(select(FollowUp).where(FollowUp.status == "open")).all()) == 1
        assert drafts(session) == ()


def test_ctrl_z_in_a_field_undoes_what_was_typed_there_first(hands: Hands, vault: Vault) -> None:
    hands.chord(Key.Key_T)
    hands.write("Saved note")
    hands.chord(Key.Key_S)
    hands.write("d")
    hands.chord(Key.Key_Z)
    assert hands.find.bar.need.text() == ""
    with vault.read() as session:
        assert len(seen_today(session)) == 1
    hands.chord(Key.Key_Z)
    with vault.read() as session:
        assert len(seen_today(session)) == 0


def test_a_draft_is_kept_within_two_seconds_of_typing(
    hands: Hands, vault: Vault, qtbot: QtBot
) -> None:
    hands.chord(Key.Key_T)
    hands.write("Half a thou")

    def kept() -> list[str]:
        with vault.read() as session:
            return [row.body["note"] for row in drafts(session)]

    qtbot.waitUntil(lambda: kept() == ["Half a thou"], timeout=2_000)


def test_ctrl_n_sets_this_one_aside_and_it_goes_on_from_today(hands: Hands, vault: Vault) -> None:
    hands.chord(Key.Key_T)
    hands.write("First person")
    hands.chord(Key.Key_N)
    assert hands.find.record.is_empty()
    assert hands.find.panel.note.text.toPlainText() == ""
    hands.chord(Key.Key_1)
    assert [row.text for row in hands.today.unfinished.model.rows] == ["13:48 no name"]
    hands.press(Key.Key_Down, Key.Key_Return)
    assert hands.find.panel.note.text.toPlainText() == "First person"


def test_words_typed_on_today_go_on_here_for_the_next_person(hands: Hands, vault: Vault) -> None:
    hands.chord(Key.Key_T)
    hands.write("Of the person before")
    hands.chord(Key.Key_1)
    hands.write("dentist")
    assert hands.find.bar.need.text() == "dentist"
    assert hands.find.results.model.hits
    assert hands.find.record.is_empty()
    with vault.read() as session:
        assert [row.body["note"] for row in drafts(session)] == ["Of the person before"]


def test_a_form_for_somebody_new_survives_covering(hands: Hands, vault: Vault) -> None:
    hands.chord(Key.Key_I)
    hands.write("sagal testperson")
    hands.press(Key.Key_Down, Key.Key_Return)
    hands.write("07700 900123")
    hands.chord(Key.Key_9)
    hands.shell._uncover("2468")
    hands.settle()
    assert hands.find.record.new_client["phone"] == "07700 900123"
    assert hands.find.panel.who.form.isVisible()
    hands.chord(Key.Key_S)
    assert hands.said[-1].startswith("Finish the new person first")
    assert not _contacts(vault)


def test_no_choice_is_an_editable_combo_box_and_every_field_has_a_name(hands: Hands) -> None:
    hands.find.panel.more_help.check.setChecked(True)
    hands.find.panel.more.toggle.click()
    for kind in (QComboBox, QLineEdit, QPlainTextEdit, QListView):
        for field in hands.find.findChildren(kind):
            if field.isVisible() and not isinstance(field.parent(), QComboBox):
                spoken = QAccessible.queryAccessibleInterface(field)
                assert spoken.text(QAccessible.Text.Name), field
    assert not any(combo.isEditable() for combo in hands.find.findChildren(QComboBox))


def test_a_client_or_its_absence_decides_near_where(hands: Hands, vault: Vault) -> None:
    _remember(vault, "Fadumo", "Abdi", postcode="E1 6AN")
    hands.write("dentist")
    from_the_hall = {hit.name: hit.miles for hit in hands.find.results.model.hits}
    _pick(hands, "fad")
    assert hands.find.bar.need.text() == "dentist"
    from_home = {hit.name: hit.miles for hit in hands.find.results.model.hits}
    assert from_home != from_the_hall
    assert not any("E1" in text and "6AN" in text for text in spoken_texts(hands.shell))


def test_two_fadumos_switched_in_mid_draft_keep_each_their_own_words(
    hands: Hands, vault: Vault
) -> None:
    older = _remember(vault, "Fadumo", "Abdi", birth_date="1984", languages=("so",))
    younger = _remember(vault, "Fadumo", "Ahmed", birth_date="1991", languages=("so", "ar"))
    area = hands.shell.work_area
    assert area is not None
    area.show_page("find", {"client": older})
    hands.settle()
    assert hands.find.panel.save_button.text() == "Save for Fadumo A."
    hands.chord(Key.Key_T)
    hands.write("Words of the older one")
    area.show_page("find", {"client": younger})  # in mid-draft
    hands.settle()
    assert hands.find.panel.note.text.toPlainText() == ""
    hands.chord(Key.Key_T)
    hands.write("Words of the younger one")
    area.show_page("find", {"client": older})
    hands.settle()
    assert hands.find.panel.note.text.toPlainText() == "Words of the older one"
    hands.chord(Key.Key_S)
    area.show_page("find", {"client": younger})
    hands.settle()
    hands.chord(Key.Key_S)
    with vault.read() as session:
        query = select(Participant.client_id, Contact.note).join(
            Contact, Contact.id == Participant.contact_id
        )
        written = dict(session.db.execute(query).tuples().all())
        assert written == {older: "Words of the older one", younger: "Words of the younger one"}
        assert drafts(session) == ()


def test_like_names_are_told_apart_by_year_and_language_and_nothing_more(
    hands: Hands, vault: Vault
) -> None:
    _remember(vault, "Fadumo", "Abdi", birth_date="1984", languages=("so",),
              phone="07700 900111", address="1 Sample Street", postcode="N7 6QT")  # fmt: skip
    _remember(vault, "Fadumo", "Ahmed", birth_date="1991-01-01", languages=("ar",))
    hands.chord(Key.Key_I)
    hands.write("faadumo")
    rows = [row.text for row in hands.find.panel.who.box.model.rows]
    assert sorted(rows[:2]) == [
        "Fadumo A., 1984, Somali, not seen yet",
        "Fadumo A., about 1991, Arabic, not seen yet",
    ]
    assert rows[2:] == ["New client “faadumo”"]


def test_enter_in_the_who_box_alone_takes_nobody(hands: Hands, vault: Vault) -> None:
    _remember(vault, "Fadumo", "Abdi")
    hands.chord(Key.Key_I)
    hands.write("fad")
    hands.press(Key.Key_Return)
    assert hands.find.record.client_ids == ()
    assert QApplication.focusWidget() is hands.find.panel.who.box.list


def test_somebody_new_who_may_be_known_is_asked_about(hands: Hands, vault: Vault) -> None:
    known = _remember(vault, "Mohamed", "Ali", phone="07700 900111")
    hands.chord(Key.Key_I)
    hands.write("maxamed ali")
    hands.press(Key.Key_Up, Key.Key_Return)  # the last row: New client
    hands.press(Key.Key_Return)
    assert hands.said[-1] == "Is this someone we know?"
    assert "Not sure? Choose new: nothing is lost." in spoken_texts(hands.shell)
    hands.find.panel.who.known.same.emit(known)
    hands.settle()
    assert hands.find.record.client_ids == (known,)
    with vault.read() as session:
        assert len(session.db.scalars(select(Client)).all()) == 1


def test_somebody_new_is_made_when_they_are_said_to_be(hands: Hands, vault: Vault) -> None:
    _remember(vault, "Mohamed", "Ali")
    hands.chord(Key.Key_I)
    hands.write("maxamed ali")
    hands.press(Key.Key_Up, Key.Key_Return, Key.Key_Return)
    hands.press(Key.Key_Return)  # the focus stands on "Someone new"
    assert hands.find.panel.save_button.text() == "Save for Maxamed A."
    with vault.read() as session:
        assert len(session.db.scalars(select(Client)).all()) == 2


def test_the_words_on_safe_contact_stand_beside_the_person(hands: Hands, vault: Vault) -> None:
    _remember(vault, "Fadumo", "Abdi", phone="07700 900111", ring="no", text="yes")
    _pick(hands, "fad")
    assert hands.find.panel.who.strip.words == "Text only. Do not ring."
    assert hands.find.panel.who.strip.isVisible()
    assert not any("900111" in text for text in spoken_texts(hands.shell))


def test_more_help_without_a_name_asks_how_to_find_them(hands: Hands, vault: Vault) -> None:
    hands.chord(Key.Key_M)
    hands.write("iso")
    hands.press(Key.Key_Return)
    assert QApplication.focusWidget() is hands.find.panel.more_help.find_again
    hands.chord(Key.Key_S)
    assert hands.said[-1] == "How can we find this person again?"
    assert QApplication.focusWidget() is hands.find.panel.more_help.find_again
    assert not _contacts(vault)
    hands.write("Sits by the door on Tuesdays")
    hands.chord(Key.Key_S)
    assert hands.said[-1] == SAVED
    with vault.read() as session:
        follow_up = session.db.scalars(select(FollowUp)).one()
        assert follow_up.find_again == "Sits by the door on Tuesdays"
        assert follow_up.reason == "isolated"


def test_a_note_marked_for_the_lead_is_sealed_when_it_is_saved(hands: Hands, vault: Vault) -> None:
    hands.chord(Key.Key_T)
    hands.write("He follows her home.")
    hands.find.panel.note.worry.click()
    hands.press(Key.Key_Space)
    hands.chord(Key.Key_S)
    assert hands.said[-1] == SAVED
    assert [contact.note for contact in _contacts(vault)] == [""]
    with vault.act() as session:
        assert [note.text for note in safeguarding_notes(session)] == ["He follows her home."]
        assert drafts(session) == ()


def test_the_optional_answers_have_three_states(hands: Hands, vault: Vault) -> None:
    more = hands.find.panel.more
    more.answers["barrier"].choose("travel")
    more.answers["age_band"].choose("prefers_not")
    more.own_words.setText("The bus costs too much.")
    more.own_words.textEdited.emit("The bus costs too much.")
    hands.chord(Key.Key_S)
    contact = _contacts(vault)[0]
    assert (contact.barrier, contact.age_band) == ("travel", "prefers_not")
    assert (contact.may_quote, contact.privacy_told) == ("not_asked", "not_asked")
    assert contact.own_words == "The bus costs too much."


def test_of_somebody_without_a_name_the_area_is_kept_and_not_the_postcode(
    hands: Hands, vault: Vault
) -> None:
    hands.write("dentist n7 6qt")
    hands.press(Key.Key_Down, Key.Key_Return)
    hands.chord(Key.Key_S)
    contact = _contacts(vault)[0]
    assert contact.ward
    assert contact.lsoa.startswith("E01")
    assert contact.imd_decile in range(1, 11)
    with vault.read() as session:
        assert [need.words for need in session.db.scalars(select(ContactNeed))] == [""]


def test_covering_keeps_the_words_and_covered_time_is_not_counted(
    hands: Hands, vault: Vault, clock: StillClock
) -> None:
    _remember(vault, "Fadumo", "Abdi")
    _pick(hands, "fad")
    hands.chord(Key.Key_T)
    hands.write("Quillfeather wants a dentist")
    clock.move(minutes=3)
    hands.chord(Key.Key_9)
    QApplication.processEvents()
    spoken = " ".join(spoken_texts(hands.shell))
    for canary in ("Quillfeather", "Fadumo"):
        assert canary not in spoken
    clock.move(minutes=20)
    hands.shell._uncover("2468")
    hands.settle()
    assert hands.find.panel.note.text.toPlainText() == "Quillfeather wants a dentist"
    assert hands.find.panel.save_button.text() == "Save for Fadumo A."
    clock.move(minutes=2)
    hands.chord(Key.Key_S)
    assert hands.said[-1] == SAVED
    assert [contact.minutes for contact in _contacts(vault)] == [5]


def test_what_was_left_unfinished_hours_ago_is_offered_and_not_gone_on_with(
    hands: Hands, vault: Vault, clock: StillClock
) -> None:
    hands.chord(Key.Key_T)
    hands.write("This morning")
    hands.chord(Key.Key_9)
    clock.move(hours=3)
    hands.shell._uncover("2468")
    hands.settle()
    assert hands.find.record.is_empty()
    assert "You had not finished (13:48)." in spoken_texts(hands.shell)
    hands.find.unfinished.go_on.emit(drafts_of(vault)[0])
    hands.settle()
    assert hands.find.panel.note.text.toPlainText() == "This morning"


def drafts_of(vault: Vault) -> list[str]:
    with vault.read() as session:
        return [row.id for row in drafts(session)]
