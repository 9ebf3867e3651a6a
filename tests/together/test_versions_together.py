"""Old and new versions of Signpost together: what one does not know rides along unharmed."""

import uuid

from sqlalchemy import select
from tests.together.teams import Desktop

from signpost_desktop.casework.clients import change_client
from signpost_desktop.store.held import UNKNOWN_KIND, held
from signpost_desktop.store.outgoing import Outgoing
from signpost_desktop.store.tables import Client
from signpost_desktop.sync import failures
from signpost_desktop.sync.keys import Keyring
from signpost_wire.exchange import SpaceRequest, SyncRequest


def test_a_field_that_only_the_newer_knows_survives_the_older_ones_edits(
    founder: Desktop, amina: Desktop
) -> None:
    fadumo = founder.meets("Fadumo")
    with founder.vault.act() as session:  # as a newer version keeps it
        row = session.db.scalars(select(Client).where(Client.id == fadumo)).one()
        session.change(row, extra={**row.extra, "pronouns": "she", "photo": {"of": ["her", 2]}})
    founder.round()
    amina.round()
    with amina.vault.act() as session:
        change_client(session, fadumo, address="1 Example Street")
    amina.round()
    founder.round()
    for desktop in (founder, amina):
        row = desktop.rows("client")[fadumo]
        assert row["address"] == "1 Example Street"
        assert row["extra"]["pronouns"] == "she"
        assert row["extra"]["photo"] == {"of": ["her", 2]}


def test_two_newer_fields_changed_apart_both_stand(founder: Desktop, amina: Desktop) -> None:
    fadumo = founder.meets("Fadumo")
    founder.round()
    amina.round()
    for desktop, extra in ((founder, {"pronouns": "she"}), (amina, {"shoe": "38"})):
        with desktop.vault.act() as session:
            row = session.db.scalars(select(Client).where(Client.id == fadumo)).one()
            session.change(row, extra={**row.extra, **extra})
    for desktop in (founder, amina, founder):
        assert desktop.round().status == failures.OK
    for desktop in (founder, amina):
        assert desktop.rows("client")[fadumo]["extra"] == {"pronouns": "she", "shoe": "38"}


def test_a_kind_that_only_the_newer_knows_is_held_as_it_is(
    founder: Desktop, amina: Desktop
) -> None:
    fadumo = founder.meets("Fadumo")
    founder.round()
    with founder.vault.read() as session:
        keyring = Keyring.of(session)
    work = founder.space("casework").id
    dream = Outgoing(
        work, "dream", str(uuid.uuid4()), uuid.uuid4().hex, None, False, 1,
        {"_v": 1, "client_id": fadumo, "colour": "blue"},
    )  # fmt: skip
    change = keyring.seal(dream)
    assert change is not None
    founder.client().sync(SyncRequest("", (SpaceRequest(work, "", 0, 0, (change,)),)))
    for desktop in (amina, founder, amina):
        result = desktop.round()
        assert (result.status, result.waiting) == (failures.OK, 0)
    with amina.vault.read() as session:
        assert [(row.id, row.reason) for row in held(session)] == [(dream.id, UNKNOWN_KIND)]
    assert fadumo in amina.rows("client")


def test_a_field_that_the_older_leaves_out_gets_its_default(
    founder: Desktop, amina: Desktop
) -> None:
    founder.meets("Fadumo")
    founder.round()
    with founder.vault.read() as session:
        keyring = Keyring.of(session)
    work = founder.space("casework").id
    made = Outgoing(
        work, "client", str(uuid.uuid4()), uuid.uuid4().hex, None, False, 1,
        {"_v": 1, "created_at": "2026-11-20T09:00:00+00:00",
         "created_by": founder.vault.worker.person_id, "given_name": "Selam"},
    )  # fmt: skip
    change = keyring.seal(made)
    assert change is not None
    founder.client().sync(SyncRequest("", (SpaceRequest(work, "", 0, 0, (change,)),)))
    assert amina.round().status == failures.OK
    row = amina.rows("client")[made.id]
    assert (row["given_name"], row["gender"], row["languages"]) == ("Selam", "not_asked", [])
