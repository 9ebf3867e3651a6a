"""Many rows at once: written in an order that the references between them allow."""

import pytest
from sqlalchemy import select

from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, ClientKey, Contact, OutboxEntry, Participant
from signpost_desktop.store.vault import Vault


def made(identifier: str) -> dict[str, str]:
    return {"id": identifier, "created_at": "2026-11-24T13:48:00+00:00", "created_by": "p"}


def rows() -> list[Participant | ClientKey | Contact | Client]:
    return [
        Participant(**made("part"), contact_id="contact", client_id="client"),
        ClientKey(client_id="client", key="n:fadumo"),
        Contact(**made("contact"), happened_on="2026-11-24"),
        Client(**made("client"), given_name="Fadumo"),
    ]


def waiting(session: WorkSession) -> set[tuple[str, str]]:
    kinds = ("participant", "contact", "client", "client_key")
    found = session.db.scalars(select(OutboxEntry).where(OutboxEntry.kind.in_(kinds)))
    return {(entry.kind, entry.record_id) for entry in found if entry.base is None}


def test_rows_in_any_order_are_written_announced_and_wait_to_be_sent(vault: Vault) -> None:
    synced = {("participant", "part"), ("contact", "contact"), ("client", "client")}
    with vault.act() as session:
        session.add_all(rows())
        assert session.changed == synced
    with vault.read() as session:
        assert waiting(session) == synced
        assert session.db.scalars(select(ClientKey.key)).all() == ["n:fadumo"]


def test_what_was_added_can_be_changed_in_the_same_act(vault: Vault) -> None:
    with vault.act() as session:
        session.add_all(rows())
        session.change(session.db.get_one(Client, "client"), given_name="Faadumo")
    with vault.read() as session:
        assert session.db.get_one(Client, "client").given_name == "Faadumo"
        assert ("client", "client") in waiting(session)  # new: nothing was sent to differ from


def test_nothing_is_written_for_no_rows_and_a_reading_session_refuses(vault: Vault) -> None:
    with vault.act() as session:
        session.add_all(())
        assert session.changed == set()
    with vault.read() as session, pytest.raises(RuntimeError, match=r"Vault\.act"):
        session.add_all(rows())
