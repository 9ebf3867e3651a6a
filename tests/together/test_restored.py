"""Brought back from a copy, copied, or emptied: each side finds out, and nobody's work is lost."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import delete
from tests.conftest import StillClock
from tests.together.copies import ServerCopy
from tests.together.network import Faulty, slow_reply
from tests.together.teams import Desktop, Place, server_in
from tests.together.test_faults import Pair

from signpost_desktop.store.erasing import erase
from signpost_desktop.store.space_state import MOST_PAST
from signpost_desktop.store.vault import open_with_keys
from signpost_desktop.sync import failures
from signpost_server.tables import metadata, setting


@pytest.fixture
def pair(founder: Desktop, amina: Desktop, place: Place) -> Pair:
    """Hodan and Amina, up to date with each other."""
    return Pair(place, founder, amina, 1)


def _opened(pair: Pair, folder: Path, keys: object, clock: StillClock) -> Desktop:
    vault = open_with_keys(folder, keys, clock=clock)  # type: ignore[arg-type]
    return Desktop(pair.one.closing.enter_context(vault), pair.place, pair.one.closing)


def _reopened(pair: Pair, desktop: Desktop, clock: StillClock) -> Desktop:
    """As after a power cut: everything that was in memory is gone."""
    keys = desktop.vault.keys
    desktop.vault.close()
    return _opened(pair, desktop.folder, keys, clock)


@pytest.mark.parametrize("new_epoch", [True, False])
def test_a_restored_server_gets_back_what_it_lost(pair: Pair, new_epoch: bool) -> None:
    client = pair.clients[0]
    copy = ServerCopy.of(pair.place)
    lost = pair.edit(pair.one, "address", client)
    made = pair.one.meets("Made since")
    pair.settle()
    copy.bring_back(new_epoch=new_epoch)
    after = pair.edit(pair.other, "family_name", client)
    pair.settle()
    pair.must_be_equal()
    row = pair.one.rows("client")[client]
    assert (row["address"], row["family_name"]) == (lost, after)
    assert made in pair.other.rows("client")


def test_a_restored_server_that_went_on_before_anybody_noticed(pair: Pair) -> None:
    """Somebody new to it writes first: sequences that were known are used for something else."""
    client, other = pair.clients[:2]
    copy = ServerCopy.of(pair.place)
    lost = pair.edit(pair.one, "address", client)
    pair.syncers[0].run()  # Amina has not seen it
    copy.bring_back(new_epoch=False)
    pair.edit(pair.other, "address", other)
    pair.syncers[1].run()
    pair.settle()
    pair.must_be_equal()
    assert pair.other.rows("client")[client]["address"] == lost


def _both_kept(pair: Pair, client: str, *values: str) -> None:
    """All is the same on both sides, and each value stands or is one of two versions."""
    rows, clashes = pair.one.rows("client"), pair.one.rows("conflict")
    assert (rows, clashes) == (pair.other.rows("client"), pair.other.rows("conflict"))
    kept = {rows[client]["address"], rows[client]["family_name"]}
    for clash in clashes.values():
        kept |= {clash["mine"], clash["theirs"]}
    assert set(values) <= kept


@pytest.mark.parametrize("new_epoch", [True, False])
@pytest.mark.parametrize("edits", [3, 20, MOST_PAST + 10])
def test_what_was_written_to_a_restored_server_is_kept_however_much_was_lost(
    pair: Pair, edits: int, new_epoch: bool
) -> None:
    """One record was changed often since the copy; somebody who saw none of it changes it too."""
    client = pair.clients[0]
    copy = ServerCopy.of(pair.place)
    for _ in range(edits):
        lost = pair.edit(pair.one, "address", client)
        assert pair.syncers[0].run().status == failures.OK
    copy.bring_back(new_epoch=new_epoch)
    branch = pair.edit(pair.other, "family_name", client)
    assert pair.syncers[1].run().status == failures.OK
    pair.settle()
    _both_kept(pair, client, lost, branch)


@pytest.mark.parametrize(
    ("edits", "new_epoch"), [(3, True), (3, False), (20, True), (20, False), (MOST_PAST + 10, True)]
)
def test_what_a_restored_server_lost_is_kept_however_much_was_written_since(
    pair: Pair, edits: int, new_epoch: bool
) -> None:
    client = pair.clients[0]
    copy = ServerCopy.of(pair.place)
    lost = pair.edit(pair.one, "address", client)
    assert pair.syncers[0].run().status == failures.OK
    copy.bring_back(new_epoch=new_epoch)
    for _ in range(edits):
        branch = pair.edit(pair.other, "family_name", client)
        assert pair.syncers[1].run().status == failures.OK
    pair.settle()
    _both_kept(pair, client, lost, branch)


def test_both_sides_of_a_merge_are_known_again_when_a_server_is_set_back_to_one(
    pair: Pair,
) -> None:
    client = pair.clients[0]
    before = ServerCopy.of(pair.place)
    for _ in range(3):
        pair.edit(pair.one, "address", client)
        assert pair.syncers[0].run().status == failures.OK
    one_side = ServerCopy.of(pair.place)
    before.bring_back()
    pair.edit(pair.other, "family_name", client)
    pair.syncers[1].run()
    other_side = ServerCopy.of(pair.place)
    pair.settle()
    rows, clashes = pair.one.rows("client"), pair.one.rows("conflict")
    for copy in (one_side, other_side):
        copy.bring_back()
        pair.settle()
        for desktop in (pair.one, pair.other):
            assert (desktop.rows("client"), desktop.rows("conflict")) == (rows, clashes)


def test_a_restored_profile_catches_up_and_gets_a_place_of_its_own(
    pair: Pair, tmp_path: Path, clock: StillClock
) -> None:
    amina = pair.other
    keys, folder = amina.vault.keys, amina.folder
    amina.vault.close()
    shutil.copytree(folder, tmp_path / "copy")
    amina = pair.other = _opened(pair, folder, keys, clock)
    pair.syncers[1] = amina.syncer()
    since = pair.edit(amina, "address", pair.clients[0])
    pair.settle()
    pair.edit(amina, "known_as", pair.clients[3])  # one turn back may be a lost answer, two not
    pair.settle()
    device = amina.device
    amina.vault.close()
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "copy", folder)  # an old copy is brought back
    amina = pair.other = _opened(pair, folder, keys, clock)
    pair.syncers[1] = amina.syncer()
    more = pair.edit(amina, "family_name", pair.clients[1])
    pair.settle()
    pair.must_be_equal()
    assert amina.device != device
    rows = pair.one.rows("client")
    assert rows[pair.clients[0]]["address"] == since
    assert rows[pair.clients[1]]["family_name"] == more


def test_a_copied_profile_gets_a_place_of_its_own(
    pair: Pair, tmp_path: Path, clock: StillClock
) -> None:
    amina = pair.other
    keys, folder = amina.vault.keys, amina.folder
    pair.edit(amina, "known_as", pair.clients[2])
    pair.settle()
    amina.vault.close()
    shutil.copytree(folder, tmp_path / "twin")
    amina = pair.other = _opened(pair, folder, keys, clock)
    pair.syncers[1] = amina.syncer()
    twin = _opened(pair, tmp_path / "twin", keys, clock)
    first = pair.edit(amina, "address", pair.clients[0])
    second = pair.edit(twin, "address", pair.clients[1])
    pair.settle()
    for _ in range(3):
        assert twin.round().status == failures.OK
        pair.settle()
    assert twin.device != amina.device
    pair.must_be_equal()
    assert twin.rows("client") == amina.rows("client")
    rows = pair.one.rows("client")
    assert (rows[pair.clients[0]]["address"], rows[pair.clients[1]]["address"]) == (first, second)


def test_a_server_set_back_to_before_a_computer_got_its_own_place_is_told_of_it_again(
    pair: Pair, tmp_path: Path, clock: StillClock
) -> None:
    amina = pair.other
    keys, folder = amina.vault.keys, amina.folder
    copy = ServerCopy.of(pair.place)
    amina.vault.close()
    shutil.copytree(folder, tmp_path / "copy")
    amina = pair.other = _opened(pair, folder, keys, clock)
    pair.syncers[1] = amina.syncer()
    for field in ("address", "known_as"):
        pair.edit(amina, field, pair.clients[0])
        pair.settle()
    first = amina.device
    amina.vault.close()
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "copy", folder)
    amina = pair.other = _opened(pair, folder, keys, clock)
    pair.syncers[1] = amina.syncer()
    pair.syncers[1].run()
    assert amina.device != first
    own = amina.device
    copy.bring_back(new_epoch=False)  # nobody but the server had heard of the place
    value = pair.edit(amina, "family_name", pair.clients[1])
    assert pair.syncers[1].run().status == failures.OK
    pair.settle()
    pair.must_be_equal()
    assert amina.device == own
    assert pair.one.rows("client")[pair.clients[1]]["family_name"] == value


def test_an_emptied_server_takes_nothing_away(pair: Pair) -> None:
    with pair.place.service.database.write() as connection:
        for table in reversed(metadata.sorted_tables):
            if table is not setting:
                connection.execute(delete(table))
    before = pair.one.rows("client")
    value = pair.edit(pair.one, "address", pair.clients[0])
    for syncer in pair.syncers:
        result = syncer.run()
        assert result.status in (failures.REMOVED, failures.REFUSED)
    assert pair.one.rows("client").keys() == before.keys()
    assert pair.one.rows("client")[pair.clients[0]]["address"] == value
    assert pair.syncers[0].run().waiting >= 1


def test_another_server_at_the_same_address_gets_nothing(pair: Pair, tmp_path: Path) -> None:
    pair.edit(pair.one, "address", pair.clients[0])
    with server_in(tmp_path / "other", pair.place.clock()) as other:
        result = pair.one.round(other.transport)
        assert result.status in (failures.WRONG_SERVER, failures.REMOVED)
        assert result.waiting >= 1
    pair.settle()
    pair.must_be_equal()


def test_a_power_cut_between_sending_and_hearing_loses_nothing(
    pair: Pair, clock: StillClock
) -> None:
    value = pair.edit(pair.other, "address", pair.clients[0])
    result = pair.other.round(Faulty(pair.place.transport, slow_reply, "/sync", times=100))
    assert result.status == failures.CUT
    pair.other = _reopened(pair, pair.other, clock)
    pair.syncers[1] = pair.other.syncer()
    again = pair.edit(pair.other, "address", pair.clients[0])
    assert value != again
    pair.settle()
    pair.must_be_equal()
    assert pair.one.rows("client")[pair.clients[0]]["address"] == again


def test_many_deletions_wait_for_a_persons_word(pair: Pair) -> None:
    many = [pair.one.meets(f"Many{n}") for n in range(60)]
    pair.settle()
    with pair.one.vault.act() as session:
        erase(session, [("client", each) for each in many])
    assert pair.syncers[0].run().status == failures.OK
    assert pair.syncers[1].run().status == failures.BRAKE
    assert set(many) <= pair.other.rows("client").keys()
    assert pair.syncers[1].run(allow_deletions=True).status == failures.OK
    assert not set(many) & pair.other.rows("client").keys()


@pytest.mark.parametrize("new_epoch", [True, False])
def test_a_restored_server_gets_back_the_worry_of_somebody_who_may_not_read_it(
    pair: Pair, tmp_path: Path, new_epoch: bool
) -> None:
    dina = pair.one.colleague(tmp_path / "dina", "Dina", "volunteer")
    dina.worries("An older one.")
    dina.round()
    copy = ServerCopy.of(pair.place)
    dina.worries("A bruise again.")
    assert dina.round().status == failures.OK
    copy.bring_back(new_epoch=new_epoch)
    for _ in range(2):
        result = dina.round()
        assert (result.status, result.waiting) == (failures.OK, 0)
    pair.settle()
    assert sorted(pair.one.notes()) == ["A bruise again.", "An older one."]
    assert dina.round().pushed == 0
