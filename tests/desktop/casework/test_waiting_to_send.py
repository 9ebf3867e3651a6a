"""What waits to be sent, counted as people count it, and never with a need or a reason."""

from dataclasses import asdict

from tests.conftest import StillClock

from signpost_desktop.access.roles import Role
from signpost_desktop.casework.clients import NewClient, change_client, create_client
from signpost_desktop.casework.contacts import NeedHeard, NewContact, record_contact
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.casework.waiting_to_send import (
    contacts_waiting,
    count_waiting,
    waiting_entries,
)
from signpost_desktop.store.session import Worker
from signpost_desktop.store.tables import OutboxEntry
from signpost_desktop.store.vault import Vault


def _all_sent(vault: Vault) -> None:
    with vault.act() as session:
        session.db.query(OutboxEntry).delete()


def _fadumo(vault: Vault) -> str:
    with vault.act() as session:
        return create_client(session, NewClient("Fadumo", "Trialova")).id


def test_a_contact_with_all_that_belongs_to_it_is_one_entry(
    vault: Vault, clock: StillClock
) -> None:
    fadumo = _fadumo(vault)
    _all_sent(vault)
    clock.move(minutes=5)
    with vault.act() as session:
        needs = (NeedHeard("safety.domestic-abuse"), NeedHeard("", "Quillfeather"))
        record_contact(session, NewContact(client_ids=(fadumo,), needs=needs, note="Wobble"))
    with vault.read() as session:
        assert count_waiting(session) == 1
        (entry,) = waiting_entries(session)
    assert (entry.kind, entry.who, entry.since) == ("contact", "Fadumo T.", clock.instant)
    for private in ("Quillfeather", "Wobble", "abuse", "Trialova"):
        assert private not in str(asdict(entry))


def test_what_waits_longest_comes_first_with_whose_it_is(vault: Vault, clock: StillClock) -> None:
    _all_sent(vault)
    fadumo = _fadumo(vault)
    clock.move(minutes=5)
    with vault.act() as session:
        found = NewFollowUp("housing_crisis", "urgent", find_again="at the door")
        record_contact(session, NewContact(note="no name", follow_up=found))
    with vault.read() as session:
        rows = [(entry.kind, entry.who) for entry in waiting_entries(session)]
        assert count_waiting(session) == len(rows)
    assert rows[0] == ("client", "Fadumo T.")
    assert sorted(rows[1:]) == [("contact", ""), ("follow_up", "")]
    _all_sent(vault)
    with vault.act() as session:
        change_client(session, fadumo, phone="07700 900111")
    with vault.read() as session:
        assert [entry.kind for entry in waiting_entries(session)] == ["client"]


def test_a_contact_waits_until_the_last_part_of_it_was_sent(vault: Vault) -> None:
    with vault.act() as session:
        first = record_contact(session, NewContact(needs=(NeedHeard("health.gp"),))).contact_id
        second = record_contact(session, NewContact(note="another")).contact_id
    with vault.act() as session:
        session.db.query(OutboxEntry).filter(OutboxEntry.kind == "contact").delete()
    with vault.read() as session:
        assert contacts_waiting(session, [first, second]) == {first}
        assert contacts_waiting(session, []) == frozenset()


def test_a_volunteer_sees_what_waits_but_not_whose_it_is(vault: Vault) -> None:
    _all_sent(vault)
    _fadumo(vault)
    vault.worker = Worker(vault.worker.person_id, vault.worker.name, frozenset({Role.VOLUNTEER}))
    with vault.read() as session:
        assert [(entry.kind, entry.who) for entry in waiting_entries(session)] == [("client", "")]
