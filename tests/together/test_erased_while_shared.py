"""Somebody who is erased while a colleague shares them is gone at the partner too."""

from pathlib import Path

import pytest
from tests.together.partner_offices import PROJECT, Office, sync_all

from signpost_desktop.casework.clients import merge_clients
from signpost_desktop.casework.contacts import NewContact, record_contact
from signpost_desktop.governance.erasure import erase_client
from signpost_desktop.governance.sharing import withdraw_client
from signpost_desktop.store.arrived import Arrived
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.incoming import take_in
from signpost_desktop.store.tables import Client
from signpost_desktop.store.waiting import waiting
from signpost_desktop.sync.partnerships import own_copies

Both = tuple[Office, Office]


@pytest.fixture
def amina(sharing: Both, tmp_path: Path) -> Office:
    """A second coordinator of the hall, who has the project's key."""
    hall, _harbour = sharing
    found = hall.colleague(tmp_path / "amina", "Amina", "coordinator")
    sync_all(hall, found, times=2)
    return found


def erase(office: Office, client: str) -> None:
    with office.vault.act() as session:
        erase_client(session, client, "asked")


def waits(office: Office) -> int:
    with office.vault.read() as session:
        return waiting(session).count


@pytest.mark.parametrize("erased_first", [True, False])
def test_a_copy_made_meanwhile_is_erased_at_the_partner(
    sharing: Both, amina: Office, *, erased_first: bool
) -> None:
    hall, harbour = sharing
    project = hall.projects()[0].id
    client = hall.desktop.meets("Selam")
    sync_all(hall, amina, times=1)
    copy = amina.share(client)
    erase(hall, client)
    offices = (hall, amina, harbour) if erased_first else (amina, harbour, hall)
    sync_all(*offices)
    for office in (hall, amina, harbour):
        assert not {client, copy} & office.desktop.rows("client").keys()
        assert waits(office) == 0
    with hall.vault.read() as session:
        assert own_copies(session, project) == []
    with hall.vault.act() as session, pytest.raises(BadInput):
        withdraw_client(session, client, PROJECT)


def test_what_was_written_there_goes_too_and_copies_of_who_was_joined(
    sharing: Both, amina: Office
) -> None:
    hall, harbour = sharing
    client, twin = hall.desktop.meets("Selam"), hall.desktop.meets("Salam")
    sync_all(hall, amina, times=1)
    copy = amina.share(twin)
    sync_all(amina, harbour, times=1)
    with harbour.vault.act() as session:
        record_contact(session, NewContact(client_ids=(copy,), note="qz"))
    with hall.vault.act() as session:
        merge_clients(session, client, twin)
    erase(hall, client)
    sync_all(harbour, hall, amina)
    for office in (hall, amina, harbour):
        assert not office.desktop.rows("client")
        assert not office.desktop.rows("contact")
        assert waits(office) == 0


def test_whoever_has_the_key_erases_the_copy_where_who_erased_has_none(
    sharing: Both, tmp_path: Path
) -> None:
    hall, harbour = sharing
    client = hall.desktop.meets("Selam")
    hall.sync()
    amina = hall.colleague(tmp_path / "amina", "Amina", "coordinator")
    copy = hall.share(client)
    sync_all(hall, harbour, times=1)
    assert copy in harbour.desktop.rows("client")
    assert copy not in amina.desktop.rows("client")
    erase(amina, client)
    sync_all(amina, hall, harbour)
    for office in (hall, amina, harbour):
        assert not {client, copy} & office.desktop.rows("client").keys()
        assert waits(office) == 0


def test_a_partner_that_says_who_of_ours_is_erased_erases_nobody(sharing: Both) -> None:
    hall, harbour = sharing
    space = hall.projects()[0].id
    client = hall.desktop.meets("Selam")
    copy = hall.share(client)
    sync_all(hall, harbour, times=1)
    tombstone = Arrived(
        space, "client", client, "ab" * 16, None, True, 1, 9_000, {"_v": 9, "_erased": True}, None
    )  # fmt: skip
    with hall.vault.act() as session:
        take_in(session, space, [tombstone], {})
        assert session.db.get(Client, client) is not None
        assert session.db.get(Client, copy) is not None
    with harbour.vault.act() as session:  # nor does a record that says it is a copy of that
        take_in(session, space, [tombstone], {})
        body = {"_v": 1, "given_name": "Hana", "copied_from": client,
                "created_at": session.stamp(), "created_by": "p"}  # fmt: skip
        other = Arrived(space, "client", "12" * 16, "cd" * 16, None, False, 1, 9_001, body, None)
        take_in(session, space, [other], {})
        assert session.db.get(Client, other.id) is not None
        assert session.db.get(Client, copy) is not None
