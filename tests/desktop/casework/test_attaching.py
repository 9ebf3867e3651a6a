"""A contact without a name is found days later, given a name, and the name taken off again."""

from typing import Any

import pytest
from casework_team import Team, new_client, new_contact
from sqlalchemy import select

from signpost_desktop.casework.attaching import attach_client, detach_client, unnamed_contacts
from signpost_desktop.casework.clients import find_clients, history
from signpost_desktop.casework.contacts import undo_contact
from signpost_desktop.casework.follow_ups import (
    NewFollowUp,
    flag_for_more_help,
    follow_ups_of_client,
    open_follow_ups,
)
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.tables import FollowUp, OutboxEntry, Participant
from signpost_desktop.store.vault import Vault


def attached(vault: Vault, contact_id: str) -> str:
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        attach_client(session, contact_id, identifier)
    return identifier


def test_contacts_of_past_days_are_offered_with_how_to_find_the_person(
    vault: Vault, clock: Any
) -> None:
    clock.move(days=-30)
    new_contact(vault, note="too long ago")
    clock.move(days=29)
    new_contact(vault, language="so", follow_up=NewFollowUp(find_again="red coat"))
    clock.move(days=1)
    new_contact(vault, note="words that no list shows")
    undone = new_contact(vault)
    wrong = new_contact(vault)
    new_contact(vault, amends=wrong.contact_id)
    with vault.act() as session:
        undo_contact(session, undone.contact_id)
    attached(vault, new_contact(vault).contact_id)
    with vault.read() as session:
        found = unnamed_contacts(session)
    assert [row.sentence("Somali" if row.language else "") for row in found] == [
        "today 13:48",
        "today 13:48",
        "Mon 23 Nov 13:48, Somali, red coat",
    ]


def test_taking_the_name_off_puts_everything_back(vault: Vault) -> None:
    contact_id = new_contact(vault, follow_up=NewFollowUp(find_again="red coat")).contact_id
    identifier = attached(vault, contact_id)
    with vault.act() as session:
        assert [row.who for row in follow_ups_of_client(session, identifier)] == ["Fadumo A."]
        detach_client(session, contact_id, identifier)
        assert {("client", identifier), ("contact", contact_id)} <= session.changed
    with vault.read() as session:
        assert history(session, identifier) == ()
        assert follow_ups_of_client(session, identifier) == ()
        assert [row.who for row in open_follow_ups(session).rows] == ["No name: red coat"]
        assert [row.contact_id for row in unnamed_contacts(session)] == [contact_id]
        assert find_clients(session, "fadumo")[0].last_seen is None
        assert session.db.scalars(select(Participant)).all() == []
        kinds = session.db.scalars(select(OutboxEntry.kind)).all()
        assert "participant" not in kinds  # what was never sent need not be taken back elsewhere


def test_a_name_that_the_contact_was_saved_with_stays(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    saved = new_contact(vault, client_ids=(identifier,))
    with vault.act() as session, pytest.raises(BadInput, match="saved with this name"):
        detach_client(session, saved.contact_id, identifier)


def test_nobody_is_lost_by_taking_a_name_off(vault: Vault) -> None:
    contact_id = new_contact(vault).contact_id
    identifier = attached(vault, contact_id)
    with vault.act() as session:
        flag_for_more_help(session, contact_id, NewFollowUp())
    with vault.act() as session, pytest.raises(BadInput, match="nobody could find this person"):
        detach_client(session, contact_id, identifier)
    with vault.read() as session:
        assert session.db.scalars(select(FollowUp.client_id)).all() == [identifier]


def test_only_whoever_gave_the_name_and_on_the_same_day(team: Team, clock: Any) -> None:
    contact_id = new_contact(team.vault).contact_id
    identifier = attached(team.vault, contact_id)
    with team.become("Cem").act() as session, pytest.raises(NotAllowed):
        detach_client(session, contact_id, identifier)
    vault = team.become("Hodan")
    clock.move(days=1)
    with vault.act() as session, pytest.raises(BadInput, match="another day"):
        detach_client(session, contact_id, identifier)
    clock.move(days=-1)
    with vault.act() as session:  # as if the name had been sent to other computers
        part = session.db.scalars(select(Participant)).one()
        session.db.delete(session.db.get_one(OutboxEntry, ("participant", part.id)))
        sent = part.id
    with vault.act() as session:
        detach_client(session, contact_id, identifier)
    with vault.read() as session:
        assert session.db.scalars(select(Participant)).all() == []
        assert session.db.get_one(OutboxEntry, ("participant", sent)).deleted  # taken off there too


def test_a_volunteer_does_not_see_who_waits_to_be_named(team: Team) -> None:
    with team.become("Vera").read() as session, pytest.raises(NotAllowed):
        unnamed_contacts(session)
