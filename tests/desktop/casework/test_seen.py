"""Who was seen today, as Today reads it: a plain look and a read tell the same."""

from casework_team import new_client
from sqlalchemy import update

from signpost_desktop.casework.clients import merge_clients
from signpost_desktop.casework.contacts import NewContact, record_contact, undo_contact
from signpost_desktop.casework.drafts import drafts, save_draft
from signpost_desktop.casework.seen import seen_today
from signpost_desktop.store.tables import Client, Participant
from signpost_desktop.store.vault import Vault


def _seen(vault: Vault) -> list[str]:
    with vault.look() as look, vault.read() as session:
        rows = seen_today(look)
        assert rows == seen_today(session)
    return [row.who for row in rows]


def test_somebody_whose_records_were_joined_is_seen_under_the_name_that_stands(
    vault: Vault,
) -> None:
    first = new_client(vault, given_name="Fadumo", family_name="Ali")
    second = new_client(vault, given_name="Faduma", family_name="Cali")
    third = new_client(vault, given_name="Faadumo", family_name="Aali")
    with vault.act() as session:
        record_contact(session, NewContact(client_ids=(third,)))
    with vault.act() as session:
        merge_clients(session, second, third)
        merge_clients(session, first, second)
    assert _seen(vault) == ["Fadumo A."]


def test_records_that_were_joined_in_a_circle_do_not_hold_today_up(vault: Vault) -> None:
    one, other = new_client(vault, given_name="Ayaan"), new_client(vault, given_name="Ayan")
    with vault.act() as session:
        record_contact(session, NewContact(client_ids=(one,)))
        for client_id, into in ((one, other), (other, one)):
            session.db.execute(
                update(Client).where(Client.id == client_id).values(merged_into=into)
            )
    assert _seen(vault) == ["Ayaan"]


def test_somebody_joined_to_a_record_that_is_not_here_or_of_another_space_stands_on_their_own(
    vault: Vault,
) -> None:
    """It may have been erased, or not have come yet: Today must open all the same."""
    one, other = new_client(vault, given_name="Ayaan"), new_client(vault, given_name="Bilan")
    elsewhere = new_client(vault, given_name="Cawo")
    with vault.act() as session:
        record_contact(session, NewContact(client_ids=(one,)))
        record_contact(session, NewContact(client_ids=(other,)))
        values = {
            one: {"merged_into": session.new_id()},
            other: {"merged_into": elsewhere},
            elsewhere: {"space_id": session.new_id()},
        }
        for client_id, fields in values.items():
            session.db.execute(update(Client).where(Client.id == client_id).values(**fields))
    assert sorted(_seen(vault)) == ["Ayaan", "Bilan"]


def test_those_of_a_spreadsheet_come_in_its_order(vault: Vault) -> None:
    one, other = new_client(vault, given_name="Ayaan"), new_client(vault, given_name="Bilan")
    with vault.act() as session:
        saved = record_contact(session, NewContact(client_ids=(one, other)))
        for client_id, position in ((one, 2), (other, 1)):
            session.db.execute(
                update(Participant)
                .where(Participant.contact_id == saved.contact_id)
                .where(Participant.client_id == client_id)
                .values(extra={"position": position})
            )
    assert _seen(vault) == ["Bilan and Ayaan"]


def test_what_is_undone_is_not_seen_and_its_words_are_unfinished(vault: Vault) -> None:
    client = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        saved = record_contact(session, NewContact(client_ids=(client,), note="canary"))
        undo_contact(session, saved.contact_id)
    assert _seen(vault) == []
    with vault.look() as look, vault.read() as session:
        found = drafts(look)
        assert found == drafts(session)
    assert [(row.time, row.who, row.body["note"]) for row in found] == [
        ("13:48", "Fadumo A.", "canary")
    ]


def test_a_sealed_draft_is_opened_for_its_writer(vault: Vault) -> None:
    body = {"note": "canary", "note_for_safeguarding": True}
    with vault.act() as session:
        save_draft(session, "contact", body)
    with vault.look() as look:
        (found,) = drafts(look)
    assert found.body == body
