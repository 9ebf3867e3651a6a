"""Two organizations share a project: offered, accepted, written in by both, taken back, ended."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.together.network import Faulty, reply_cut, request_cut
from tests.together.partner_offices import PROJECT, Office, sync_all
from tests.together.stick import Stick

from signpost_desktop.casework.clients import (
    at_the_table,
    change_client,
    find_clients,
)
from signpost_desktop.casework.clients import client as client_page
from signpost_desktop.casework.contacts import NewContact, record_contact
from signpost_desktop.governance.erasure import erase_client
from signpost_desktop.governance.sharing import COVERS, share_client
from signpost_desktop.store.arrived import Arrived
from signpost_desktop.store.conflicts import open_conflicts
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.incoming import take_in
from signpost_desktop.store.space_state import spaces
from signpost_desktop.sync import failures, partnerships
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.keys import Keyring
from signpost_wire.roles import CASEWORK

Both = tuple[Office, Office]


def test_a_project_is_offered_accepted_and_open_to_both(apart: Both) -> None:
    hall, harbour = apart
    offered = hall.offer(harbour)
    assert [p.state for p in hall.projects()] == ["offered"]
    with pytest.raises(BadInput):  # the server has not heard of it
        harbour.accept(offered)
    hall.sync()
    harbour.accept(offered)
    assert [p.state for p in harbour.projects()] == ["accepted"]
    sync_all(harbour, hall, harbour, times=1)
    (ours,), (theirs,) = hall.projects(), harbour.projects()
    assert (ours.name, ours.partner, ours.state, ours.ours) == (PROJECT, "Harbour", "open", True)
    assert (theirs.name, theirs.state, theirs.ours) == (PROJECT, "open", False)
    assert theirs.partner == hall.card().name
    assert ours.theirs == theirs.theirs == 1


def test_a_client_is_shared_and_both_write_on(sharing: Both) -> None:
    hall, harbour = sharing
    client = hall.desktop.meets("Fadumo")
    copy = hall.share(client)
    theirs = harbour.desktop.meets("Yusuf")
    back = harbour.share(theirs)
    sync_all(hall, harbour, hall, times=1)
    assert set(harbour.desktop.rows("client")) == {copy, theirs, back}
    assert set(hall.desktop.rows("client")) == {client, copy, back}
    row = harbour.desktop.rows("client")[copy]
    assert (row["given_name"], row["copied_from"]) == ("Fadumo", client)
    assert (row["consent"]["how"], row["consent"]["covers"]) == ("spoken", sorted(COVERS))
    with harbour.vault.act() as session:
        change_client(session, copy, phone="020 7946 0009")
    sync_all(harbour, hall, times=1)
    assert hall.desktop.rows("client")[copy]["phone"] == "020 7946 0009"
    assert hall.desktop.rows("client")[client]["phone"] == ""


def test_what_both_changed_apart_is_two_versions_in_the_project_only(sharing: Both) -> None:
    hall, harbour = sharing
    space = hall.projects()[0].id
    client = hall.desktop.meets("Fadumo")
    copy = hall.share(client)
    sync_all(hall, harbour, times=1)
    for office, number in ((hall, "020 7946 0001"), (harbour, "020 7946 0002")):
        with office.vault.act() as session:
            change_client(session, copy, phone=number)
    sync_all(hall, harbour, hall, times=1)
    for office in (hall, harbour):
        assert {row["record_id"] for row in office.desktop.rows("conflict").values()} == {copy}
        with office.vault.read() as session:
            (conflict,) = open_conflicts(session)
        assert {conflict.mine, conflict.theirs} == {"020 7946 0001", "020 7946 0002"}
    assert office.homes("conflict") == {space}


def test_nobody_is_shared_without_consent_or_by_anybody_but_a_coordinator(
    sharing: Both, tmp_path: Path
) -> None:
    hall, harbour = sharing
    client = hall.desktop.meets("Fadumo")
    with hall.vault.act() as session, pytest.raises(BadInput, match="consent"):
        share_client(session, client, PROJECT, None)
    with pytest.raises(BadInput):
        hall.share(client, covers=("everything",))
    with pytest.raises(BadInput):
        hall.share(client, covers=("notes",))  # without the contacts at which they were written
    amina = hall.colleague(tmp_path / "amina", "Amina", "caseworker")
    for act in (
        lambda: amina.share(client),
        lambda: amina.withdraw(client),
        lambda: amina.leave(PROJECT),
        lambda: amina.offer(harbour),
        lambda: amina.accept(harbour.offer(hall)),
    ):
        with pytest.raises(NotAllowed):
            act()
    copy = hall.share(client)
    with pytest.raises(BadInput):  # once is enough
        hall.share(client)
    sync_all(hall, harbour, times=1)
    with pytest.raises(BadInput):  # it is not theirs to hand on
        harbour.share(copy)
    with pytest.raises(BadInput):
        harbour.withdraw(copy)


def test_somebody_who_is_taken_back_is_erased_on_the_other_side_too(sharing: Both) -> None:
    hall, harbour = sharing
    client = hall.desktop.meets("Fadumo")
    copy = hall.share(client)
    sync_all(hall, harbour, times=1)
    with harbour.vault.act() as session:
        record_contact(session, NewContact(client_ids=(copy,), note="qzcontact"))
        record_contact(
            session,
            NewContact(client_ids=(copy,), note="qzworry", note_for_safeguarding=True),
        )
    sync_all(harbour, hall, times=1)
    assert "qzcontact" in hall.desktop.in_the_clear()
    assert hall.withdraw(client) > 2
    sync_all(hall, harbour, times=1)
    assert not harbour.desktop.rows("client")
    assert not harbour.desktop.rows("contact")
    for office in (hall, harbour):
        assert "qzcontact" not in office.desktop.in_the_clear()
    assert client in hall.desktop.rows("client")
    (worry,) = harbour.desktop.notes()  # the lead keeps it, and reads whom it is about
    assert worry.endswith("qzworry")
    assert "Fadumo" in worry
    assert not hall.desktop.rows("safeguarding_note")


def test_erasing_a_person_erases_their_copies(sharing: Both) -> None:
    hall, harbour = sharing
    client = hall.desktop.meets("Fadumo")
    hall.share(client)
    sync_all(hall, harbour, times=1)
    assert harbour.desktop.rows("client")
    with hall.vault.act() as session:
        erase_client(session, client, "asked")
    sync_all(hall, harbour, times=1)
    assert not hall.desktop.rows("client")
    assert not harbour.desktop.rows("client")


def test_people_who_come_and_go_get_and_lose_the_key(sharing: Both, tmp_path: Path) -> None:
    hall, harbour = sharing
    space = hall.projects()[0].id
    omar = harbour.colleague(tmp_path / "omar", "Omar", "caseworker")
    vera = harbour.colleague(tmp_path / "vera", "Vera", "volunteer")
    copy = hall.share(hall.desktop.meets("Fadumo"))
    sync_all(harbour, hall, omar, vera, times=1)
    assert set(omar.desktop.rows("client")) == {copy}
    assert not vera.desktop.rows("client")
    harbour.desktop.team.remove_person("Omar")
    sync_all(harbour, hall, times=1)
    later = hall.share(hall.desktop.meets("Yusuf"))
    sync_all(hall, harbour, times=1)
    member = omar.desktop.member
    assert omar.desktop.round().status == failures.ORDERED
    assert set(omar.desktop.rows("client")) == {copy}
    first, second = hall.desktop.trust.spaces[space].keys
    assert member in first.seals
    assert member not in second.seals
    assert later in harbour.desktop.rows("client")  # sealed under the second, which Mina has
    with harbour.vault.read() as session:
        assert Keyring.of(session).circle.others[hall.organization].state == "open"


def test_whoever_leaves_is_out_and_the_key_is_made_anew(sharing: Both) -> None:
    hall, harbour = sharing
    space = hall.projects()[0].id
    copy = hall.share(hall.desktop.meets("Fadumo"))
    sync_all(hall, harbour, times=1)
    with harbour.vault.act() as session:
        change_client(session, copy, phone="020 7946 0003")
    with pytest.raises(BadInput):  # the other side has not had this yet
        harbour.leave(space)
    harbour.leave(space, copies_stay=True)
    sync_all(harbour, hall, harbour, times=1)
    assert hall.desktop.rows("client")[copy]["phone"] == ""
    for office in (hall, harbour):  # nobody is to think that the other side sees it
        with office.vault.act() as session, pytest.raises(BadInput, match="is over"):
            change_client(session, copy, email="nobody@example.org")
        with office.vault.act() as session, pytest.raises(BadInput, match="is over"):
            record_contact(session, NewContact(client_ids=(copy,), note="qz"))
        with office.vault.act() as session:
            assert "which is over" in client_page(session, copy).shared[0]
            assert at_the_table(session, copy).shared == ""
    assert [p.state for p in hall.projects()] == [p.state for p in harbour.projects()] == ["ended"]
    _first, second = hall.desktop.trust.spaces[space].keys
    assert harbour.desktop.member not in second.seals
    with pytest.raises(BadInput):
        hall.share(hall.desktop.meets("Yusuf"))


def test_whoever_offered_ends_it_once_their_people_are_taken_back(sharing: Both) -> None:
    hall, harbour = sharing
    space = hall.projects()[0].id
    client = hall.desktop.meets("Fadumo")
    hall.share(client)
    sync_all(hall, harbour, times=1)
    with pytest.raises(BadInput):
        hall.leave(space)
    hall.withdraw(client)
    with pytest.raises(BadInput):  # the other side has not heard
        hall.leave(space)
    sync_all(hall, harbour, times=1)
    hall.leave(space)
    sync_all(hall, harbour, hall, times=1)
    assert [p.state for p in hall.projects()] == [p.state for p in harbour.projects()] == ["ended"]
    assert harbour.desktop.member not in hall.desktop.trust.spaces[space].keys[-1].seals
    assert not harbour.desktop.rows("client")


@pytest.mark.parametrize("fault", [request_cut, reply_cut])
@pytest.mark.parametrize("path", ["/statements", "/partner/statements"])
def test_what_is_lost_on_the_way_of_offer_and_yes_is_said_again_harmlessly(
    apart: Both, fault: object, path: str
) -> None:
    hall, harbour = apart

    def bad() -> Faulty:
        return Faulty(hall.desktop.place.transport, fault, path, times=100)  # type: ignore[arg-type]

    offered = hall.offer(harbour)
    hall.desktop.round(bad())
    assert hall.offer(harbour) == offered
    hall.sync()
    harbour.accept(offered)
    harbour.desktop.round(bad())
    harbour.accept(offered)
    hall.desktop.round(bad())
    sync_all(harbour, hall, times=2)
    assert len(hall.projects()) == len(harbour.projects()) == 1
    copy = hall.share(hall.desktop.meets("Fadumo"))
    sync_all(hall, harbour, times=1)
    assert set(harbour.desktop.rows("client")) == {copy}
    assert len(hall.desktop.trust.spaces[offered.space].keys) == 1


def test_a_yes_to_an_offer_that_was_taken_back_meanwhile_stops_no_round(apart: Both) -> None:
    hall, harbour = apart
    offered = hall.offer(harbour)
    hall.sync()
    harbour.accept(offered)
    hall.leave(offered.space, copies_stay=True)
    hall.sync()
    client = harbour.desktop.meets("Yusuf")
    sync_all(harbour, hall, harbour, times=1)
    assert [p.state for p in harbour.projects()] == []
    assert not hall.desktop.rows("client")
    assert client in harbour.desktop.rows("client")
    with pytest.raises(BadInput):
        harbour.accept(offered)


def test_an_offer_for_somebody_else_is_refused(apart: Both, tmp_path: Path) -> None:
    hall, harbour = apart
    library = Office.founded(hall.desktop, tmp_path / "library", "Library", "Lena")
    offered = hall.offer(harbour)
    hall.sync()
    for wrong in (offered, replace(offered, partner=library.organization)):
        with pytest.raises(BadInput):
            library.accept(wrong)
    posing = replace(offered, owner=replace(library.card(), organization=hall.organization))
    with pytest.raises(SyncStopped):  # the statements do not stand under that key
        harbour.accept(posing)
    with hall.vault.act() as session, pytest.raises(BadInput):
        partnerships.offer(session, "Alone", hall.card())
    assert not library.projects()
    assert not harbour.projects()


def test_own_records_and_shared_ones_are_never_put_together(sharing: Both) -> None:
    hall, harbour = sharing
    space = hall.projects()[0].id
    own = hall.desktop.meets("Fadumo")
    copy = hall.share(own)
    with hall.vault.act() as session, pytest.raises(BadInput, match="shared"):
        record_contact(session, NewContact(client_ids=(own, copy)))
    with hall.vault.act() as session:
        shared_contact = record_contact(
            session, NewContact(client_ids=(copy,), note="a")
        ).contact_id
        own_contact = record_contact(session, NewContact(client_ids=(own,), note="b")).contact_id
    assert hall.homes("contact", shared_contact) == {space}
    assert hall.homes("contact", own_contact) == {None}
    with hall.vault.act() as session, pytest.raises(BadInput):
        record_contact(session, NewContact(client_ids=(copy,), amends=own_contact))
    sync_all(hall, harbour, times=1)
    assert set(harbour.desktop.rows("contact")) == {shared_contact}


def test_volunteers_find_nobody_of_a_shared_project(sharing: Both) -> None:
    hall, harbour = sharing
    copy = harbour.share(harbour.desktop.meets("Yusuf"))
    sync_all(harbour, hall, times=1)
    with hall.vault.read() as session:
        assert [row.id for row in find_clients(session, "Yusuf")] == [copy]
    vera = hall.with_roles("volunteer")
    with vera.vault.act() as session:
        assert find_clients(session, "Yusuf") == ()
        with pytest.raises(NotAllowed):
            record_contact(session, NewContact(client_ids=(copy,)))


def test_records_of_a_project_travel_with_a_courier_too(sharing: Both, tmp_path: Path) -> None:
    hall, harbour = sharing
    copy = hall.share(hall.desktop.meets("Fadumo"))
    (tmp_path / "stick").mkdir()
    assert Stick(tmp_path / "stick", hall.desktop.place).trip(hall.desktop).status == failures.OK
    harbour.sync()
    assert set(harbour.desktop.rows("client")) == {copy}


def test_a_server_that_was_set_back_costs_a_project_nothing(sharing: Both, tmp_path: Path) -> None:
    hall, harbour = sharing
    place = hall.desktop.place
    before = place.copied()
    omar = harbour.colleague(tmp_path / "omar", "Omar", "caseworker")
    first = hall.share(hall.desktop.meets("Fadumo"))
    sync_all(hall, omar, harbour, times=2)
    place.bring_back(before)  # their log is shorter now than what the hall has heard of it
    for office in (hall, harbour, omar, hall, harbour, omar, hall):
        office.desktop.round()
    second = harbour.share(harbour.desktop.meets("Yusuf"))
    sync_all(harbour, hall, omar, times=2)
    for office in (hall, harbour, omar):
        assert {first, second} <= set(office.desktop.rows("client"))
        assert [p.state for p in office.projects()] == ["open"]


def test_whoever_left_may_say_yes_again(sharing: Both) -> None:
    hall, harbour = sharing
    (project,) = harbour.projects()
    harbour.leave(project.id)
    sync_all(harbour, hall, times=1)
    offered = hall.offer(harbour)
    assert offered.space == project.id  # the same offer stands
    harbour.accept(offered)
    sync_all(harbour, hall, harbour, times=1)
    copy = hall.share(hall.desktop.meets("Fadumo"))
    sync_all(hall, harbour, times=1)
    assert set(harbour.desktop.rows("client")) == {copy}
    assert [p.state for p in harbour.projects()] == ["open"]


def test_a_second_project_with_the_same_partner_stands_by_itself(sharing: Both) -> None:
    hall, harbour = sharing
    first = hall.projects()[0].id
    second = hall.offer(harbour, "Cool Summer")
    assert {p.name: p.state for p in hall.projects()} == {PROJECT: "open", "Cool Summer": "offered"}
    hall.sync()
    harbour.accept(second)
    sync_all(harbour, hall, harbour, times=1)
    hall.leave(first)
    copy = hall.share(hall.desktop.meets("Fadumo"), "cool summer")
    sync_all(hall, harbour, times=1)
    assert set(harbour.desktop.rows("client")) == {copy}
    for office in (hall, harbour):
        assert {p.name: p.state for p in office.projects()} == {
            "Cool Summer": "open",
            PROJECT: "ended",
        }


def test_a_contact_of_somebody_who_has_not_come_yet_is_not_shared(sharing: Both) -> None:
    hall, _harbour = sharing
    client = hall.desktop.meets("Selam")
    with hall.vault.act() as session:
        record_contact(session, NewContact(client_ids=(client,), note="qzalone"))
        met = record_contact(session, NewContact(client_ids=(client,), note="qzboth")).contact_id
        (own,) = (each.space_id for each in spaces(session) if each.kind == CASEWORK)
        body = {"_v": 1, "contact_id": met, "client_id": "12" * 16,
                "created_at": session.stamp(), "created_by": "p"}  # fmt: skip
        other = Arrived(own, "participant", "34" * 16, "cd" * 16, None, False, 1, 9_000, body, None)
        assert take_in(session, own, [other], {}).held == 1
    hall.share(client)
    notes = {row["note"] for row in hall.desktop.rows("contact").values() if row["id"] != met}
    assert notes == {"qzalone"}
