"""Rounds between real desktops and the real server: what one saves, the other has."""

from pathlib import Path

import pytest
from tests.conftest import StillClock
from tests.together.teams import Desktop, Place

from signpost_desktop.casework.clients import change_client, client, find_clients
from signpost_desktop.casework.contacts import NeedHeard, NewContact, record_contact
from signpost_desktop.sync import failures


@pytest.fixture
def amina(founder: Desktop, tmp_path: Path) -> Desktop:
    """A caseworker on a computer of her own."""
    return founder.colleague(tmp_path / "amina", "Amina", "caseworker")


def test_what_one_saves_the_other_finds(founder: Desktop, amina: Desktop) -> None:
    fadumo = founder.meets("Fadumo")
    first = founder.round()
    assert (first.status, first.waiting) == (failures.OK, 0)
    assert first.pushed > 1
    second = amina.round()
    assert (second.status, second.waiting) == (failures.OK, 0)
    with amina.vault.act() as session:
        assert client(session, fadumo).given_name == "Fadumo"
        assert [row.id for row in find_clients(session, "faduma")] == [fadumo]


def test_a_round_with_nothing_to_do_writes_nothing(founder: Desktop) -> None:
    founder.meets("Fadumo")
    founder.round()
    again = founder.round()
    assert (again.pushed, again.pulled, again.status) == (0, 0, failures.OK)


def test_two_fields_of_one_record_both_stand(
    founder: Desktop, amina: Desktop, clock: StillClock
) -> None:
    fadumo = founder.meets("Fadumo")
    founder.round()
    amina.round()
    with founder.vault.act() as session:
        change_client(session, fadumo, phone="07700 900111")
    with amina.vault.act() as session:
        change_client(session, fadumo, family_name="Ali")
    founder.round()
    amina.round()
    founder.round()
    for desktop in (founder, amina):
        with desktop.vault.act() as session:
            seen = client(session, fadumo)
        assert "900111" in str(seen.phone)
        assert seen.family_name == "Ali"


def test_a_contact_travels_with_all_that_belongs_to_it(founder: Desktop, amina: Desktop) -> None:
    fadumo = amina.meets("Fadumo")
    with amina.vault.act() as session:
        record_contact(
            session,
            NewContact(client_ids=(fadumo,), needs=(NeedHeard("health.gp"),), note="Likes tea"),
        )
    amina.round()
    assert founder.round().status == failures.OK
    assert founder.rows("contact") == amina.rows("contact")
    assert founder.rows("participant") == amina.rows("participant")
    assert founder.rows("contact_need") == amina.rows("contact_need")


def test_the_founders_own_name_for_the_organization_is_the_teams(
    hodan: Desktop, place: Place
) -> None:
    hodan.found(place.founding_code("What the operator typed"))
    hodan.exchange_statements()
    assert hodan.vault.organization == "Example Hall"
    assert hodan.invite("caseworker", name="Amina").organization == "Example Hall"
