"""A profile is made, opened, written in whole acts, and closed."""

import threading
from pathlib import Path

import pytest
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store.errors import (
    AlreadyOpen,
    BadInput,
    Locked,
    NoSuchProfile,
    NotAllowed,
    ProfileExists,
    UnknownPerson,
    WrongPassphrase,
)
from signpost_desktop.store.tables import Client, OutboxEntry, Person
from signpost_desktop.store.vault import (
    Vault,
    create_profile,
    lock_screen_names,
    open_profile,
    open_with_keys,
)


def new_client(vault: Vault, name: str) -> str:
    with vault.act() as session:
        row = Client(
            id=session.new_id(),
            created_at=session.stamp(),
            created_by=session.worker.person_id,
            given_name=name,
        )
        session.add(row)
        return row.id


def names(vault: Vault) -> list[str]:
    with vault.read() as session:
        return [row.given_name for row in session.db.query(Client).order_by(Client.id)]


def test_what_was_saved_is_there_after_opening_again(vault_folder: Path, clock: StillClock) -> None:
    with open_profile(vault_folder, "seven invented otters", clock=clock) as vault:
        assert vault.organization == "Example Hall"
        assert vault.worker.name == "Hodan"
        assert vault.worker.roles == {"coordinator", "safeguarding_lead", "caseworker"}
        new_client(vault, "Fadumo")
    with open_profile(vault_folder, "seven invented otters", "hodan", clock=clock) as vault:
        assert names(vault) == ["Fadumo"]


def test_a_passphrase_typed_with_one_key_or_two_for_an_accent_is_the_same(
    tmp_path: Path, clock: StillClock
) -> None:
    create_profile(tmp_path / "p", "Example", "Zoë", "caf\u00e9 windows", clock=clock)[0].close()
    open_profile(tmp_path / "p", "cafe\u0301 windows", "Zoe\u0308", clock=clock).close()


def test_a_folder_that_holds_a_profile_is_left_alone(vault_folder: Path) -> None:
    before = {path: path.read_bytes() for path in vault_folder.rglob("*.db")}
    with pytest.raises(ProfileExists):
        create_profile(vault_folder, "Another", "Amina", "four painted kettles")
    assert {path: path.read_bytes() for path in vault_folder.rglob("*.db")} == before


@pytest.mark.parametrize(
    ("organization", "person", "passphrase"),
    [("", "Hodan", "long enough"), ("Example", " ", "long enough"), ("Example", "H", "short")],
)
def test_nothing_is_made_of_what_cannot_be_used(
    tmp_path: Path, organization: str, person: str, passphrase: str
) -> None:
    with pytest.raises(BadInput):
        create_profile(tmp_path / "p", organization, person, passphrase)
    with pytest.raises(NoSuchProfile):
        lock_screen_names(tmp_path / "p")


def test_an_empty_folder_is_not_a_profile_and_stays_empty(tmp_path: Path) -> None:
    with pytest.raises(NoSuchProfile):
        open_profile(tmp_path, "whatever it is")
    with pytest.raises(NoSuchProfile):
        open_profile(tmp_path / "absent", "whatever it is")
    assert list(tmp_path.iterdir()) == []


def test_a_failed_act_leaves_nothing(vault: Vault) -> None:
    with pytest.raises(ZeroDivisionError), vault.act() as session:
        session.add(Client(id="x", created_at="", created_by="", given_name="Gone"))
        raise ZeroDivisionError
    assert names(vault) == []
    new_client(vault, "Fadumo")
    assert names(vault) == ["Fadumo"]


def test_what_changed_is_announced_after_the_commit_and_only_then(vault: Vault) -> None:
    heard: list[tuple[frozenset[tuple[str, str]], list[str]]] = []
    vault.on_changed(lambda changed: heard.append((changed, names(vault))))
    client = new_client(vault, "Fadumo")
    assert heard == [(frozenset({("client", client)}), ["Fadumo"])]
    with pytest.raises(NotAllowed), vault.act() as session:
        session.set_setting("venues", ["Hall"])
        raise NotAllowed
    assert len(heard) == 1


def test_the_outbox_keeps_the_oldest_values_until_they_are_sent(vault: Vault) -> None:
    client = new_client(vault, "Fadumo")
    with vault.act() as session:
        entry = session.db.get_one(OutboxEntry, ("client", client))
        assert entry.base is None  # made here: there is no base
        first = entry.revision
        session.db.delete(entry)  # as if it had been sent
    for change in ({"given_name": "Faduma"}, {"given_name": "Fatuma", "phone": "07700 900123"}):
        with vault.act() as session:
            session.change(session.db.get_one(Client, client), **change)
    with vault.read() as session:
        entry = session.db.get_one(OutboxEntry, ("client", client))
        assert entry.base == {"given_name": "Fadumo", "phone": ""}
        assert entry.revision != first
        row = session.db.get_one(Client, client)
        assert (row.updated_at, row.updated_by) == (
            "2026-11-24T13:48:00+00:00",
            vault.worker.person_id,
        )


def test_a_change_to_the_same_value_is_no_change(vault: Vault) -> None:
    client = new_client(vault, "Fadumo")
    with vault.act() as session:
        session.change(session.db.get_one(Client, client), given_name="Fadumo")
        assert not session.changed
        assert session.db.get_one(Client, client).updated_at is None


def test_a_reading_session_cannot_write(vault: Vault) -> None:
    with pytest.raises(RuntimeError, match=r"Vault\.act"), vault.read() as session:
        session.set_setting("venues", [])
    with pytest.raises(RuntimeError), vault.read() as session:
        session.change(session.db.get_one(Person, vault.worker.person_id), name="X")


def test_acts_in_many_threads_all_stand(vault: Vault) -> None:
    threads = [
        threading.Thread(target=lambda n=n: [new_client(vault, f"{n}-{i}") for i in range(5)])
        for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(names(vault)) == 40


def test_a_read_does_not_wait_for_an_act(vault: Vault) -> None:
    with vault.act() as session:
        session.set_setting("venues", ["Hall"])
        with vault.read() as beside:
            assert beside.setting("venues") is None
    with vault.read() as after:
        assert after.setting("venues") == ["Hall"]


def test_an_act_inside_an_act_is_refused_at_once(vault: Vault) -> None:
    with vault.act(), pytest.raises(RuntimeError, match="inside"), vault.act():
        pass


def test_the_day_is_londons(vault: Vault, clock: StillClock) -> None:
    clock.move(days=-140, hours=10)  # 23:48 UTC in July is after midnight in London
    with vault.read() as session:
        assert session.now().isoformat() == "2026-07-07T23:48:00+00:00"
        assert session.today().isoformat() == "2026-07-08"


def test_the_directory_is_read_beside_the_vault(vault: Vault) -> None:
    with vault.read() as session:
        count = session.directory.exec_driver_sql("SELECT count(*) FROM service").scalar()
    assert count == 0


def test_a_closed_vault_says_that_it_is_locked(vault: Vault) -> None:
    vault.close()
    vault.close()
    assert not vault.is_open
    with pytest.raises(Locked), vault.act():
        pass
    with pytest.raises(Locked), vault.read():
        pass
    with pytest.raises(Locked):
        _ = vault.keys


def test_closing_leaves_no_write_ahead_log(vault: Vault, vault_folder: Path) -> None:
    new_client(vault, "Fadumo")
    vault.close()
    assert sorted(path.name for path in vault_folder.glob("*.db*")) == ["directory.db", "vault.db"]


def test_a_second_opening_is_refused_until_the_first_is_closed(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile
) -> None:
    with pytest.raises(AlreadyOpen, match="already open on this computer"):
        open_with_keys(vault_folder, made_profile.keys)
    vault.close()
    open_with_keys(vault_folder, made_profile.keys).close()


def test_a_failed_opening_lets_go_of_the_profile(
    vault_folder: Path, clock: StillClock, made_profile: MadeProfile
) -> None:
    with pytest.raises(WrongPassphrase):
        open_profile(vault_folder, "not this one at all", clock=clock)
    with pytest.raises(UnknownPerson):
        open_profile(vault_folder, "seven invented otters", "Nobody", clock=clock)
    open_with_keys(vault_folder, made_profile.keys, clock=clock).close()


def test_a_vault_that_was_only_read_lets_go_of_its_files(vault: Vault, vault_folder: Path) -> None:
    with vault.read() as session:
        assert session.setting("organization_name") == "Example Hall"
    vault.close()
    assert not (vault_folder / "vault.db-wal").exists()
