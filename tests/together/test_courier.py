"""Rounds by courier against the real server: late, twice, out of order, damaged, and never lost."""

import gc
from pathlib import Path

import pytest
from tests.conftest import StillClock
from tests.together.copies import ServerCopy
from tests.together.network import Faulty, request_cut
from tests.together.stick import Stick
from tests.together.teams import PASSPHRASE, Desktop, Place
from tests.together.test_blindness import CANARIES, type_canaries

from signpost_desktop.casework.clients import change_client
from signpost_desktop.store.erasing import erase
from signpost_desktop.store.vault import open_profile
from signpost_desktop.store.waiting import waiting
from signpost_desktop.sync import courier, failures
from signpost_desktop.sync.carrying import CarriedAlready, NotCarried
from signpost_desktop.sync.courier import NotCarriedYet, NotOurTrip
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.team import Team
from signpost_desktop.sync.trust_store import NotJoined


@pytest.fixture
def amina(founder: Desktop, amina: Desktop) -> Desktop:
    """A caseworker whose laptop goes to halls without any network; all is known to both."""
    founder.round()
    amina.round()
    founder.round()
    return amina


@pytest.fixture
def stick(place: Place, tmp_path: Path) -> Stick:
    folder = tmp_path / "stick"
    folder.mkdir()
    return Stick(folder, place)


def waits(desktop: Desktop) -> int:
    with desktop.vault.read() as session:
        return waiting(session, 0).count


def changes(desktop: Desktop, client: str, **fields: str) -> None:
    with desktop.vault.act() as session:
        change_client(session, client, **fields)


def end_equal(*desktops: Desktop) -> None:
    """After rounds for all, everybody has the same, and nothing waits."""
    for desktop in (*desktops, *desktops):
        assert desktop.round().status == failures.OK
    for kind in ("client", "contact", "conflict", "person"):
        first, *others = (desktop.rows(kind) for desktop in desktops)
        assert all(rows == first for rows in others), kind
    assert not any(waits(desktop) for desktop in desktops)


def test_a_trip_sends_what_waits_and_brings_what_is_new(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    fadumo, bilan = amina.meets("Fadumo"), founder.meets("Bilan")
    founder.round()
    path = stick.pack(amina)
    assert waits(amina) == 1  # until a good answer says that it is kept
    stick.carry(path)
    assert founder.round().pulled == 1
    assert fadumo in founder.rows("client")
    result = stick.unpack(amina, path)
    assert (result.status, result.pushed, result.pulled) == (failures.OK, 1, 1)
    assert (result.conflicts, result.waiting) == (0, 0)
    assert bilan in amina.rows("client")
    end_equal(founder, amina)


def test_a_laptop_that_is_never_online_works_by_trips_alone(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    """What both changed is merged with the answer, and goes out with the next trip."""
    fadumo = amina.meets("Fadumo")
    for name in ("Ali", "Omar", "Warsame"):
        changes(amina, fadumo, family_name=name)
        results = [stick.trip(amina) for _ in range(2)]
        assert [result.status for result in results] == [failures.OK, failures.OK]
        founder.round()
        assert founder.rows("client")[fadumo]["family_name"] == name
        changes(founder, fadumo, known_as=f"{name} of the hall")
        founder.round()
    assert stick.trip(amina).pulled == 1
    assert amina.rows("client") == founder.rows("client")


def test_the_team_is_up_to_date_as_of_the_servers_answer(
    amina: Desktop, stick: Stick, place: Place, clock: StillClock
) -> None:
    path = stick.carry(stick.pack(amina))
    answered = clock().isoformat(timespec="seconds")
    clock.move(days=2)
    stick.unpack(amina, path)
    with amina.vault.read() as session:
        assert Progress.read(session).last_complete == answered


def test_the_same_record_changed_on_both_sides_meanwhile_is_merged(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    fadumo = founder.meets("Fadumo")
    founder.round()
    amina.round()
    changes(amina, fadumo, family_name="Ali", address="1 Old Street")
    path = stick.pack(amina)
    changes(founder, fadumo, known_as="Fay", address="2 New Street")
    founder.round()
    result = stick.unpack(amina, stick.carry(path))
    assert (result.status, result.conflicts) == (failures.OK, 1)
    assert stick.trip(amina).waiting == 0
    founder.round()
    row = founder.rows("client")[fadumo]
    assert (row["family_name"], row["known_as"]) == ("Ali", "Fay")
    (conflict,) = founder.rows("conflict").values()
    assert {conflict["mine"], conflict["theirs"]} == {"1 Old Street", "2 New Street"}
    end_equal(founder, amina)


@pytest.mark.parametrize("order", [("first", "second"), ("second", "first")])
@pytest.mark.parametrize("back", [("first", "second"), ("second", "first")])
def test_two_trips_at_once_in_any_order(
    founder: Desktop, amina: Desktop, stick: Stick, order: tuple[str, ...], back: tuple[str, ...]
) -> None:
    fadumo = amina.meets("Fadumo")
    stick.pack(amina, "first")
    changes(amina, fadumo, family_name="Ali")
    amina.meets("Bilan")
    stick.pack(amina, "second")
    for name in order:
        stick.carry(stick.folder / name)
        founder.round()
    for name in back:
        assert stick.unpack(amina, stick.folder / name).status == failures.OK
    assert founder.rows("client").keys() == amina.rows("client").keys()
    end_equal(founder, amina)
    assert founder.rows("client")[fadumo]["family_name"] == "Ali"
    assert not founder.rows("conflict")


@pytest.mark.parametrize("carried_before", [True, False])
def test_an_answer_that_comes_after_the_laptop_was_online_undoes_nothing(
    founder: Desktop, amina: Desktop, stick: Stick, carried_before: bool
) -> None:
    fadumo = amina.meets("Fadumo")
    path = stick.pack(amina)
    if carried_before:
        stick.carry(path)
    assert amina.round().status == failures.OK
    founder.round()
    changes(founder, fadumo, family_name="Ali")
    founder.round()
    amina.round()
    changes(amina, fadumo, address="1 Old Street")
    if not carried_before:
        stick.carry(path)
    before = amina.rows("client")
    result = stick.unpack(amina, path)
    assert (result.status, result.pushed, result.pulled) == (failures.OK, 0, 0)
    assert amina.rows("client") == before
    assert waits(amina) == 1
    end_equal(founder, amina)
    row = founder.rows("client")[fadumo]
    assert (row["family_name"], row["address"]) == ("Ali", "1 Old Street")
    assert not founder.rows("conflict")


def test_an_edit_made_while_the_trip_was_under_way_goes_with_the_next(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    fadumo = amina.meets("Fadumo")
    path = stick.pack(amina)
    changes(amina, fadumo, family_name="Ali")
    result = stick.unpack(amina, stick.carry(path))
    assert (result.pushed, result.waiting) == (1, 1)
    assert stick.trip(amina).waiting == 0
    end_equal(founder, amina)
    assert founder.rows("client")[fadumo]["family_name"] == "Ali"


def test_carried_twice_and_unpacked_twice_is_as_once(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    amina.meets("Fadumo")
    path = stick.pack(amina)
    again = stick.copy(path, "again")
    stick.carry(path)
    assert stick.unpack(amina, path).pushed == 1
    bilan = founder.meets("Bilan")
    founder.round()
    for late in (path, stick.carry(again), again, path):
        result = stick.unpack(amina, late)
        assert (result.status, result.pushed) == (failures.OK, 0)
    assert bilan in amina.rows("client")  # the second carrying asked once more what is new
    end_equal(founder, amina)


def test_an_old_answer_brings_nobody_back_who_was_erased_since(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    fadumo = founder.meets("Fadumo")
    founder.round()
    path = stick.carry(stick.pack(amina))
    old = stick.copy(path, "old")
    stick.unpack(amina, path)
    assert fadumo in amina.rows("client")
    with founder.vault.act() as session:
        erase(session, [("client", fadumo)])
    founder.round()
    stick.trip(amina)
    assert fadumo not in amina.rows("client")
    for answer in (old, path):
        assert stick.unpack(amina, answer).status == failures.OK
        assert fadumo not in amina.rows("client")
    end_equal(founder, amina)


def test_a_trip_carries_so_many_records_and_the_rest_with_the_next(
    founder: Desktop, amina: Desktop, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "MOST_CHANGES", 3)
    ours = {amina.meets(f"Ours {number}") for number in range(7)}
    theirs = {founder.meets(f"Theirs {number}") for number in range(7)}
    founder.round()
    left = [stick.trip(amina).waiting for _ in range(6)]
    assert left == [4, 1, 0, 0, 0, 0]
    assert ours | theirs <= amina.rows("client").keys()
    end_equal(founder, amina)


def test_a_file_holds_no_more_bytes_than_the_server_takes(
    founder: Desktop, amina: Desktop, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "_ROOM_FOR_BODIES", 1_000)
    clients = {amina.meets(f"Fadumo {number}") for number in range(9)}
    path = stick.pack(amina)
    assert path.stat().st_size < 3_000
    assert 0 < stick.unpack(amina, stick.carry(path)).waiting < 9
    while stick.trip(amina).waiting:
        pass
    founder.round()
    assert clients <= founder.rows("client").keys()


# What is said of the team travels too.


def test_who_was_removed_on_a_laptop_without_network_is_out_when_the_file_was_carried(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    founder.team.remove_person("Amina")
    stick.carry(stick.pack(founder))
    assert amina.round().status == failures.ORDERED
    assert len(founder.waiting) > 0
    assert stick.unpack(founder, stick.folder / "trip").status == failures.OK
    assert founder.waiting == []
    assert len(founder.space("casework").keys) == 2


def test_new_keys_come_with_a_trip_and_open_what_was_written_with_them(
    founder: Desktop, amina: Desktop, stick: Stick, tmp_path: Path
) -> None:
    founder.colleague(tmp_path / "vera", "Vera", "volunteer").round()
    founder.round()
    founder.team.remove_person("Vera")
    founder.round()
    fadumo = founder.meets("Fadumo")
    founder.round()
    assert stick.trip(amina).status == failures.OK
    assert fadumo in amina.rows("client")
    assert amina.secret("casework", 2) == founder.secret("casework", 2)


def test_what_does_not_fit_the_teams_log_any_more_does_not_stop_the_trips(
    founder: Desktop, stick: Stick, tmp_path: Path
) -> None:
    """Two coordinators remove somebody apart: the same version of a key is made twice."""
    cora = founder.colleague(tmp_path / "cora", "Cora", "coordinator", "safeguarding_lead")
    for name in ("Vera", "Vito"):
        founder.colleague(tmp_path / name, name, "volunteer").round()
    for desktop in (founder, cora, founder):
        desktop.round()
    cora.team.remove_person("Vera")
    founder.team.remove_person("Vito")
    assert founder.round().status == failures.OK
    bilan = cora.meets("Bilan")
    result = stick.trip(cora)
    assert result.status == failures.AGAIN
    assert result.waiting > 0
    assert [stick.trip(cora).status for _ in range(2)] == [failures.OK, failures.OK]
    assert cora.waiting == []
    founder.round()
    cora.round()
    founder.round()
    assert bilan in founder.rows("client")
    assert founder.trust.people.keys() == cora.trust.people.keys()
    assert len(founder.trust.people) == 2
    end_equal(founder, cora)


def test_a_revoked_laptop_learns_it_and_keeps_what_it_has(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    fadumo = amina.meets("Fadumo")
    path = stick.pack(amina)
    founder.team.revoke_device(amina.device)
    founder.round()
    result = stick.unpack(amina, stick.carry(path))
    assert (result.status, result.pushed, result.waiting) == (failures.REMOVED, 0, 1)
    assert fadumo in amina.rows("client")
    founder.round()
    assert fadumo not in founder.rows("client")


# A server that was brought back from a copy.


def test_trips_alone_give_a_restored_server_back_what_it_lost(
    founder: Desktop, amina: Desktop, stick: Stick, place: Place
) -> None:
    copy = ServerCopy.of(place)
    fadumo = amina.meets("Fadumo")
    assert stick.trip(amina).status == failures.OK
    copy.bring_back()
    changes(amina, fadumo, family_name="Ali")
    statuses = [stick.trip(amina).status for _ in range(4)]
    assert statuses[0] == failures.RESTORED
    assert statuses[-1] == failures.OK
    founder.round()
    assert founder.rows("client")[fadumo]["family_name"] == "Ali"
    end_equal(founder, amina)


def test_an_answer_from_before_the_server_was_restored_is_not_used_after(
    founder: Desktop, amina: Desktop, stick: Stick, place: Place
) -> None:
    copy = ServerCopy.of(place)
    fadumo = amina.meets("Fadumo")
    path = stick.carry(stick.pack(amina))
    copy.bring_back()
    assert amina.round().status == failures.OK
    changes(amina, fadumo, family_name="Ali")
    assert stick.unpack(amina, path).pushed == 0
    assert waits(amina) == 1
    end_equal(founder, amina)
    assert founder.rows("client")[fadumo]["family_name"] == "Ali"


def test_many_deletions_are_asked_about_first(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    clients = [founder.meets(f"Client {number}") for number in range(25)]
    founder.round()
    amina.round()
    with founder.vault.act() as session:
        erase(session, [("client", one) for one in clients])
    founder.round()
    path = stick.carry(stick.pack(amina))
    assert stick.unpack(amina, path).status == failures.BRAKE
    assert amina.rows("client").keys() >= set(clients)
    assert stick.unpack(amina, path, allow=True).status == failures.OK
    assert not amina.rows("client").keys() & set(clients)


# Files that are not what they should be.


def test_a_file_in_the_wrong_place_is_told_where_it_belongs(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    path = stick.pack(amina)
    with pytest.raises(NotCarriedYet):
        stick.unpack(amina, path)
    stick.carry(path)
    with pytest.raises(CarriedAlready):
        stick.carry(path)
    with pytest.raises(NotOurTrip, match="another computer"):
        stick.unpack(founder, path)
    assert stick.unpack(amina, path).status == failures.OK


def test_an_answer_is_unpacked_by_whoever_packed(
    founder: Desktop, stick: Stick, clock: StillClock
) -> None:
    founder.team.add_person("Vera", PASSPHRASE, ["volunteer"])
    founder.round()
    founder.worries("A bruise again.")
    path = stick.carry(stick.pack(founder))
    founder.vault.close()
    with open_profile(founder.folder, PASSPHRASE, "Vera", clock=clock) as vault:
        vera = Desktop(vault, founder.place, founder.closing)
        with pytest.raises(NotOurTrip, match="Somebody else"):
            stick.unpack(vera, path)
        assert stick.trip(vera).status == failures.OK


def test_a_trip_of_long_ago_is_not_used(amina: Desktop, stick: Stick) -> None:
    amina.meets("Fadumo")
    path = stick.carry(stick.pack(amina, "old"))
    for number in range(12):
        stick.pack(amina, f"newer {number}")
    with pytest.raises(NotOurTrip, match="long ago"):
        stick.unpack(amina, path)
    assert stick.unpack(amina, stick.carry(stick.folder / "newer 0")).waiting == 0


def test_a_profile_that_stands_alone_has_nobody_to_send_a_courier_to(
    hodan: Desktop, stick: Stick
) -> None:
    with pytest.raises(NotJoined):
        stick.pack(hodan)
    assert list(stick.folder.iterdir()) == []


def test_a_failing_network_leaves_the_file_as_it_was(amina: Desktop, stick: Stick) -> None:
    amina.meets("Fadumo")
    path = stick.pack(amina)
    before = path.read_bytes()
    straight, stick.place.transport = (
        stick.place.transport,
        Faulty(stick.place.transport, request_cut, path="/courier"),
    )
    with pytest.raises(NotCarried, match="as it was"):
        stick.carry(path)
    assert path.read_bytes() == before
    stick.place.transport = straight
    assert stick.unpack(amina, stick.carry(path)).pushed == 1


def test_no_word_that_was_typed_is_in_a_courier_file(
    founder: Desktop, amina: Desktop, stick: Stick
) -> None:
    type_canaries(founder)
    there = stick.pack(founder)
    content = [there.read_bytes()]
    content.append(stick.carry(there).read_bytes())
    stick.unpack(founder, there)
    back = stick.carry(stick.pack(amina, "hers"))
    content.append(back.read_bytes())
    stick.unpack(amina, back)
    typed = [word for word in CANARIES if word in amina.in_the_clear()]
    assert len(typed) >= 45
    for word in (*CANARIES, "07700", "Hodan", "Amina"):
        for form in (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode()):
            assert not any(form in each for each in content), word


def test_trips_leave_nothing_behind_in_an_open_vault(amina: Desktop, stick: Stick) -> None:
    """Every trip used to leave a listener with the vault, for as long as it was open."""

    def teams() -> int:
        gc.collect()
        return sum(isinstance(each, Team) for each in gc.get_objects())

    before = teams()
    for _ in range(3):
        assert stick.trip(amina).status == failures.OK
    assert teams() == before
