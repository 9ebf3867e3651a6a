"""A correction is a new contact: it keeps what it does not change, and the old one stays."""

from datetime import date

import pytest
from casework_team import Team, bring_in, new_client, new_contact, small
from sqlalchemy import select

from signpost_desktop.casework.clients import find_clients, history
from signpost_desktop.casework.contacts import NeedHeard, ServiceGiven, undo_contact
from signpost_desktop.casework.corrections import Correction, correct_contact
from signpost_desktop.casework.follow_ups import NewFollowUp, open_follow_ups
from signpost_desktop.casework.safeguarding import safeguarding_notes
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.tables import Contact
from signpost_desktop.store.vault import Vault

NEEDS = (NeedHeard("health.gp"), NeedHeard("food.bank"))
SERVICES = (ServiceGiven("s", "Example Practice"),)


def seen(vault: Vault, **fields: object) -> tuple[str, str]:
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    saved = new_contact(
        vault, client_ids=(identifier,), needs=NEEDS, services=SERVICES, minutes=5, **fields
    )
    return identifier, saved.contact_id


def test_what_it_does_not_change_is_as_before(vault: Vault) -> None:
    identifier, contact_id = seen(
        vault, note="wrong", venue="Hall", language="so", follow_up=NewFollowUp("no_gp")
    )
    with vault.act() as session:
        saved = correct_contact(session, contact_id, Correction("right", 10, NEEDS[:1], SERVICES))
    with vault.read() as session:
        new, old = history(session, identifier)
        assert len(open_follow_ups(session).rows) == 1
    assert (new.contact_id, new.amends, old.amended_by) == (
        saved.contact_id,
        contact_id,
        saved.contact_id,
    )
    assert (old.note, old.minutes, old.needs) == ("wrong", 5, NEEDS)
    assert (new.note, new.minutes, new.needs, new.services) == ("right", 10, NEEDS[:1], SERVICES)
    assert (new.venue, new.language, new.when_words) == ("Hall", "so", old.when_words)


def test_a_sealed_note_stays_where_it_is(vault: Vault) -> None:
    _client, contact_id = seen(vault, note="a worry", note_for_safeguarding=True)
    with vault.act() as session:
        correct_contact(session, contact_id, Correction("", 6, NEEDS, SERVICES))
        assert [note.contact_id for note in safeguarding_notes(session)] == [contact_id]
        assert session.db.scalars(select(Contact.note)).all() == ["", ""]


def test_a_row_of_a_spreadsheet_keeps_its_day(vault: Vault) -> None:
    headers = ("reference", "given_name", "contact_date", "note")
    bring_in(vault, small(("R-1", "Maria", "2026-03-29", "wrong"), headers=headers))
    with vault.act() as session:
        (person,) = find_clients(session, "maria")
        (old,) = history(session, person.id)
        correct_contact(session, old.contact_id, Correction("right", None, (), ()))
        new = next(entry for entry in history(session, person.id) if entry.amends)
    assert (new.happened_on, new.note) == (date(2026, 3, 29), "right")


def test_what_was_undone_is_not_corrected(vault: Vault) -> None:
    _client, contact_id = seen(vault)
    with vault.act() as session:
        undo_contact(session, contact_id)
        with pytest.raises(BadInput, match="was undone"):
            correct_contact(session, contact_id, Correction("", None, (), ()))


def test_a_volunteer_corrects_nobodys_history(team: Team) -> None:
    _client, contact_id = seen(team.vault)
    with team.become("Vera").act() as session, pytest.raises(NotAllowed):
        correct_contact(session, contact_id, Correction("", None, (), ()))
