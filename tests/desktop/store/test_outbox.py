"""What waits to be sent remembers, for every revision that may have arrived, what it said."""

from typing import Any

from signpost_desktop.store.outbox import FORGOTTEN
from signpost_desktop.store.tables import Client, Contact, OutboxEntry
from signpost_desktop.store.vault import Vault


def new_client(vault: Vault, **fields: Any) -> str:
    with vault.act() as session:
        row = Client(**session.made(), **fields)
        session.add(row)
        return row.id


def change(vault: Vault, client: str, **fields: Any) -> None:
    with vault.act() as session:
        session.change(session.db.get_one(Client, client), **fields)


def entry(vault: Vault, client: str, kind: str = "client") -> OutboxEntry:
    with vault.read() as session:
        return session.db.get_one(OutboxEntry, (kind, client))


def send(vault: Vault, client: str) -> str:
    """As if the pending revision had gone out, and no answer had come."""
    with vault.act() as session:
        pending = session.db.get_one(OutboxEntry, ("client", client))
        pending.sent = [*pending.sent, {"revision": pending.revision, "since": {}}]
        return pending.revision


def test_each_sent_revision_keeps_the_values_it_was_sent_with(vault: Vault) -> None:
    client = new_client(vault, given_name="A")
    first = send(vault, client)
    change(vault, client, given_name="B")
    second = send(vault, client)
    change(vault, client, given_name="C", phone="1")
    change(vault, client, phone="2")
    pending = entry(vault, client)
    assert pending.base is None  # the server may never have had it
    assert pending.sent == [
        {"revision": first, "since": {"given_name": "A", "phone": ""}},
        {"revision": second, "since": {"given_name": "B", "phone": ""}},
    ]
    assert pending.revision not in (first, second)


def test_many_new_records_carry_their_space_and_who_made_them(vault: Vault) -> None:
    with vault.act() as session:
        rows = [Client(**session.made(), space_id=space) for space in (None, "partners")]
        session.add_all(rows)
        ids = [row.id for row in rows]
    for identifier, space in zip(ids, (None, "partners"), strict=True):
        pending = entry(vault, identifier)
        assert (pending.space_id, pending.sent, pending.deleted) == (space, [], False)
        assert pending.changed_by == vault.worker.person_id


def test_a_change_takes_back_the_servers_refusal(vault: Vault) -> None:
    client = new_client(vault)
    with vault.act() as session:
        session.db.get_one(OutboxEntry, ("client", client)).refused = "too_large"
    change(vault, client, given_name="B")
    assert entry(vault, client).refused is None


def test_words_that_were_taken_away_for_good_wait_nowhere(vault: Vault) -> None:
    with vault.act() as session:
        row = Contact(**session.made(), happened_on="2026-11-24", note="words")
        session.add(row)
        contact = row.id
        pending = session.db.get_one(OutboxEntry, ("contact", contact))
        pending.sent = [{"revision": pending.revision, "since": {}}]
        pending.base = {}
    with vault.act() as session:
        row = session.db.get_one(Contact, contact)
        session.change(row, note="")
        session.forget_old_value(row, "note")
    pending = entry(vault, contact, "contact")
    assert pending.base == {"note": FORGOTTEN}
    assert [sent["since"] for sent in pending.sent] == [{"note": FORGOTTEN}]
