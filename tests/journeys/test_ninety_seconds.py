"""The three journeys of 90 seconds, by real key presses, and every field that they store."""

# ruff: noqa: F401, F811 - fixtures are imported

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from tests.conftest import StillClock
from tests.ui.conftest import dressed, stocked_profile, vault_folder, vocabulary
from tests.ui.find_hands import HALL, Hands, hands

from signpost_desktop.casework.clients import NewClient, create_client
from signpost_desktop.casework.contacts import seen_today
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.store.tables import (
    NOT_ASKED,
    Client,
    Contact,
    ContactNeed,
    ContactService,
    FollowUp,
    Participant,
)
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.big_view import BigView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Key = Qt.Key


def test_a_nobody_by_name_takes_at_most_16_keys(
    hands: Hands, vault: Vault, clock: StillClock
) -> None:
    hands.write("gp n7")
    hands.press(Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    clock.move(minutes=2, seconds=30)
    hands.chord(Key.Key_P)
    hands.write("so")
    hands.press(Key.Key_Return)
    assert _big_view().words.startswith("Macluumaad adiga kuu ah")
    hands.press(Key.Key_Escape)
    hands.chord(Key.Key_Return)
    assert hands.said[-1] == "Saved on this computer. Undo (Ctrl+Z)"
    assert QApplication.focusWidget() is hands.find.bar.need
    assert hands.presses <= 16, hands.presses
    contact = _only_contact(vault)
    _check_contact(contact, minutes=3, people=0, happened_at="2026-11-24T13:50:30+00:00")
    with vault.read() as session:
        assert not session.db.scalars(select(Participant)).all()
        assert not session.db.scalars(select(FollowUp)).all()
        assert [row.who for row in seen_today(session)] == ["no name"]
        assert drafts(session) == ()
    _check_needs_and_services(vault)


def test_b_somebody_known_who_needs_more_help_takes_at_most_22_keys(
    hands: Hands, vault: Vault, clock: StillClock
) -> None:
    fadumo = _known(vault)
    hands.chord(Key.Key_I)
    hands.write("fad")
    hands.press(Key.Key_Down, Key.Key_Return)
    assert hands.find.panel.save_button.text() == "Save for Fadumo A."
    hands.write("gp")
    hands.press(Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    clock.move(minutes=4)
    hands.chord(Key.Key_P)
    hands.press(Key.Key_Space, Key.Key_Return)  # yes, safe to take home: she has rules
    assert _big_view().words.startswith("Macluumaad adiga kuu ah")  # her language
    hands.press(Key.Key_Escape)
    hands.chord(Key.Key_M)
    hands.write("ho")
    hands.press(Key.Key_Return)
    hands.chord(Key.Key_Return)
    assert hands.said[-1] == "Saved on this computer. Undo (Ctrl+Z)"
    assert hands.presses <= 22, hands.presses
    _check_contact(_only_contact(vault), minutes=4, happened_at="2026-11-24T13:52:00+00:00")
    _check_needs_and_services(vault)
    _check_follow_up(vault, fadumo)


def test_somebody_new_who_needs_more_help_takes_at_most_25_keys(
    hands: Hands, vault: Vault, clock: StillClock
) -> None:
    hands.chord(Key.Key_I)
    hands.write("sagal testperson", counted=False)
    hands.press(Key.Key_Down, Key.Key_Return)  # New client
    hands.write("07700 900123", counted=False)
    hands.press(Key.Key_Tab, Key.Key_N)  # may we ring? no
    hands.press(Key.Key_Return)
    assert hands.find.panel.save_button.text() == "Save for Sagal T."
    hands.write("gp")
    hands.press(Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    clock.move(minutes=4)
    hands.chord(Key.Key_P)
    hands.press(Key.Key_Return, Key.Key_Space, Key.Key_Return)  # asked: do not ring is a rule
    assert "Information for you" in _big_view().words
    hands.press(Key.Key_Escape)
    hands.chord(Key.Key_M)
    hands.write("ho")
    hands.press(Key.Key_Return)
    hands.chord(Key.Key_Return)
    assert hands.said[-1] == "Saved on this computer. Undo (Ctrl+Z)"
    assert hands.presses <= 25, hands.presses
    with vault.read() as session:
        client = session.db.scalars(select(Client)).one()
        assert (client.given_name, client.family_name) == ("Sagal", "Testperson")
        assert client.phone == "07700 900123"
        assert (client.ring, client.text, client.message, client.write) == (
            "no", NOT_ASKED, NOT_ASKED, NOT_ASKED,
        )  # fmt: skip
        assert client.languages == []
        client_id = client.id
    _check_contact(_only_contact(vault), minutes=4, happened_at="2026-11-24T13:52:00+00:00")
    _check_needs_and_services(vault)
    _check_follow_up(vault, client_id)


def _known(vault: Vault) -> str:
    with vault.act() as session:
        return create_client(
            session,
            NewClient("Fadumo", "Abdi", birth_date="1984", languages=("so",), ring="no",
                      phone="07700 900111", postcode="N7 6QT"),
        ).id  # fmt: skip


def _big_view() -> BigView:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, BigView) and w.isVisible()]
    assert len(shown) == 1
    return shown[0]


def _only_contact(vault: Vault) -> Contact:
    with vault.read() as session:
        return session.db.scalars(select(Contact)).one()


def _check_contact(contact: Contact, *, minutes: int, happened_at: str, people: int = 1) -> None:
    """Everything that nobody typed, filled in by itself or honestly left as not asked."""
    assert contact.happened_on == "2026-11-24"
    assert contact.happened_at == happened_at
    assert contact.minutes == minutes
    assert contact.channel == "in_person"
    assert contact.venue == HALL
    assert (contact.ward, contact.lsoa, contact.imd_decile) == ("", "", None)  # "n7" is no address
    assert contact.note == contact.own_words == ""
    unasked = (contact.language, contact.barrier, contact.may_quote, contact.age_band,
               contact.privacy_told)  # fmt: skip
    assert set(unasked) == {NOT_ASKED}
    assert contact.amends is None
    assert contact.extra.keys() <= {"took_part"}
    assert len(contact.extra.get("took_part", [])) == people


def _check_needs_and_services(vault: Vault) -> None:
    with vault.read() as session:
        need = session.db.scalars(select(ContactNeed)).one()
        assert (need.concept, need.words, need.nothing_found) == ("health.gp", "", False)
        given = session.db.scalars(select(ContactService).order_by(ContactService.id)).all()
        assert len(given) == 2
        for service in given:
            assert service.how == "sheet"
            assert service.told["phone"].startswith("020 7946 0")
            assert service.told["opening"]
            assert service.told["source"]
            assert service.told["checked"]
            row = session.directory.exec_driver_sql(
                "select name from service where id = ?", (service.service_id,)
            ).one()
            assert row[0] == service.service_name
            assert "GP practice" in service.service_name


def _check_follow_up(vault: Vault, client_id: str) -> None:
    with vault.read() as session:
        participant = session.db.scalars(select(Participant)).one()
        follow_up = session.db.scalars(select(FollowUp)).one()
        assert participant.client_id == follow_up.client_id == client_id
        assert follow_up.contact_id == participant.contact_id
        assert follow_up.reason == "housing_crisis"
        assert follow_up.urgency == "soon"
        assert follow_up.due == "2026-11-27"  # three working days after Tuesday
        assert follow_up.owner_id == session.worker.person_id
        assert follow_up.status == "open"
        assert follow_up.find_again == ""
        assert follow_up.tries == 0
        assert drafts(session) == ()
