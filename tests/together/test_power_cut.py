"""A power cut takes back what waited for no disk: nobody clashes with themselves after it."""

import shutil
from pathlib import Path

import pytest
from tests.together.network import Faulty, reply_cut
from tests.together.teams import Desktop, Place

from signpost_desktop.casework.clients import change_client
from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.tables import Client
from signpost_desktop.store.vault import open_with_keys
from signpost_desktop.sync import failures
from signpost_desktop.sync.sync_round import RoundResult, Syncer


def write(vault: Vault, client: str, address: str) -> None:
    with vault.act() as session:
        change_client(session, client, address=address)


def address_of(vault: Vault, client: str) -> str:
    with vault.read() as session:
        return session.db.get_one(Client, client).address


def round_of(vault: Vault, place: Place) -> RoundResult:
    return Syncer(vault, place.transport, DERIVE, lambda _seconds: None).run()


@pytest.mark.parametrize("is_new", [True, False])
def test_what_was_sent_and_not_noted_on_the_disk_is_known_again(
    founder: Desktop, place: Place, tmp_path: Path, is_new: bool
) -> None:
    client = founder.meets("Fadumo")
    if not is_new:
        founder.round()
    write(founder.vault, client, "1 Example Street")
    on_the_disk = tmp_path / "on the disk"
    shutil.copytree(founder.vault.profile.folder, on_the_disk)
    lost = Faulty(place.transport, reply_cut, times=100)
    assert founder.round(lost).status == failures.CUT
    with open_with_keys(on_the_disk, founder.vault.keys) as vault:
        write(vault, client, "2 Example Street")
        result = round_of(vault, place)
        assert (result.status, result.conflicts, result.waiting) == (failures.OK, 0, 0)
        assert address_of(vault, client) == "2 Example Street"


def test_after_an_end_in_order_nothing_counts_as_sent_that_was_not(
    founder: Desktop, place: Place
) -> None:
    client = founder.meets("Fadumo")
    write(founder.vault, client, "1 Example Street")
    folder, keys = founder.vault.profile.folder, founder.vault.keys
    founder.vault.close()
    with open_with_keys(folder, keys) as vault, vault.read() as session:
        assert {sent for (sent,) in session.rows("SELECT sent FROM outbox")} == {"[]"}
