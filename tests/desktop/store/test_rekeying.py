"""Whoever was removed opens the files no more, with whatever they kept; everybody else does."""

import os
import random
import shutil
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from saving_process import open_once
from tests.conftest import MadeProfile, StillClock
from tests.fork_server import fork_server

from signpost_desktop.access.people import add_person, remove_person
from signpost_desktop.access.roles import Role
from signpost_desktop.store import open_vault, rekeying
from signpost_desktop.store.backup import back_up, list_backups, verify_backup
from signpost_desktop.store.check import check_profile
from signpost_desktop.store.database import connect
from signpost_desktop.store.errors import DamagedFile, DiskFull, SignpostError
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keys import Unlocked, new_key
from signpost_desktop.store.keyslots import read_keyslots, write_keyslots
from signpost_desktop.store.open_vault import directory_file, vault_file
from signpost_desktop.store.restore import restore, unlock_backup
from signpost_desktop.store.tables import Client
from signpost_desktop.store.vault import Vault, open_profile, open_with_keys, open_with_recovery

HODAN, AMINA, FRESH = "seven invented otters", "four painted kettles", "nine quiet lanterns"
ROUNDS = 300 if os.environ.get("SIGNPOST_SOAK") else 20


def meet(vault: Vault, *names: str) -> None:
    with vault.act() as session:
        session.add_all(
            Client(**session.made(), given_name=name, address="1 Example Street " * 20)
            for name in names
        )


def met(vault: Vault) -> set[str]:
    with vault.read() as session:
        return {name for (name,) in session.rows("SELECT given_name FROM client")}


def opens_with(folder: Path, database_key: bytes) -> list[str]:
    """The files that this database key opens."""
    profile = Profile(folder)
    found = []
    for name, file in (("vault", vault_file(profile, database_key)),
                       ("directory", directory_file(profile, database_key))):  # fmt: skip
        try:
            with closing(connect(file, "ro")):
                found.append(name)
        except Exception as error:  # noqa: BLE001 - the driver's
            assert "not a database" in str(error)
    return found


@pytest.fixture
def kept_by_amina(vault: Vault, vault_folder: Path) -> Path:
    """The key file as it was when Amina had a place in it."""
    meet(vault, "Fadumo")
    add_person(vault, "Amina", AMINA, [Role.CASEWORKER])
    kept = vault_folder.parent / "kept.json"
    shutil.copyfile(Profile(vault_folder).keyslots, kept)
    return kept


def test_an_old_key_file_opens_nothing_any_more(
    vault: Vault, vault_folder: Path, kept_by_amina: Path, clock: StillClock
) -> None:
    old = vault.keys.database_key
    remove_person(vault, "Amina")
    assert "vault" not in opens_with(vault_folder, old)  # at once, while it is open here
    vault.close()
    open_profile(vault_folder, HODAN, clock=clock).close()
    assert opens_with(vault_folder, old) == []
    good = Profile(vault_folder).keyslots.read_bytes()
    shutil.copyfile(kept_by_amina, Profile(vault_folder).keyslots)
    with pytest.raises(DamagedFile):
        open_profile(vault_folder, AMINA, "Amina", clock=clock)
    Profile(vault_folder).keyslots.write_bytes(good)
    with open_profile(vault_folder, HODAN, clock=clock) as again:
        assert met(again) == {"Fadumo"}


def test_everybody_else_and_the_sheet_open_everything_as_before(
    vault: Vault, vault_folder: Path, kept_by_amina: Path, made_profile: MadeProfile,
    clock: StillClock,
) -> None:  # fmt: skip
    add_person(vault, "Cem", FRESH, [Role.CASEWORKER])
    remove_person(vault, "Amina")
    meet(vault, "Selam")
    add_person(vault, "Vera", "a grey heron flies", [Role.VOLUNTEER])
    vault.close()
    for passphrase, name in ((FRESH, "Cem"), (HODAN, "Hodan"), ("a grey heron flies", "Vera")):
        with open_profile(vault_folder, passphrase, name, clock=clock) as opened:
            assert met(opened) == {"Fadumo", "Selam"}
            assert not opened.directory_began_again
            assert opened.keys.previous_keys == ()
    words = made_profile.recovery_words
    with open_with_recovery(vault_folder, words, "Cem", HODAN, clock=clock) as opened:
        assert met(opened) == {"Fadumo", "Selam"}


def test_work_goes_on_in_the_open_profile(vault: Vault, kept_by_amina: Path) -> None:
    engine = vault.directory_engine
    remove_person(vault, "Amina")
    meet(vault, "Selam")
    assert met(vault) == {"Fadumo", "Selam"}
    with vault.look() as session:
        assert session.rows("SELECT count(*) FROM client") == [(2,)]
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM alembic_version").scalar() == 1
    report = check_profile(vault)
    assert all(line.ok for line in report.lines if line.name in ("casework", "directory", "keys"))


def test_keys_that_were_unlocked_before_still_open_it(
    vault: Vault, vault_folder: Path, kept_by_amina: Path, clock: StillClock
) -> None:
    before = vault.keys
    remove_person(vault, "Amina")
    vault.close()
    with open_with_keys(vault_folder, before, clock=clock) as again:
        assert met(again) == {"Fadumo"}
        assert again.keys.database_key != before.database_key


def test_a_second_removal_before_the_next_opening_changes_the_key_again(
    vault: Vault, vault_folder: Path, kept_by_amina: Path, clock: StillClock
) -> None:
    add_person(vault, "Cem", FRESH, [Role.CASEWORKER])
    first = vault.keys.database_key
    remove_person(vault, "Amina")
    second = vault.keys.database_key
    remove_person(vault, "Cem")
    third = vault.keys.database_key
    assert len({first, second, third}) == 3
    vault.close()
    with open_profile(vault_folder, HODAN, clock=clock) as again:
        assert met(again) == {"Fadumo"} and not again.directory_began_again
    assert opens_with(vault_folder, first) == opens_with(vault_folder, second) == []
    assert opens_with(vault_folder, third) == ["vault", "directory"]


@pytest.mark.parametrize("cut_at", ["keyslots", "casework", "after"])
def test_a_power_cut_at_any_step_leaves_a_profile_that_opens(
    vault: Vault, vault_folder: Path, kept_by_amina: Path, clock: StillClock, cut_at: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    old, real = vault.keys.database_key, rekeying.give_key

    def cut(file: object, key: bytes) -> None:
        if cut_at == "after":
            real(file, key)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    with monkeypatch.context() as cutting:
        if cut_at == "keyslots":
            cutting.setattr(
                Vault, "change_key", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt)
            )
        else:
            cutting.setattr(rekeying, "give_key", cut)
        with pytest.raises(KeyboardInterrupt):
            remove_person(vault, "Amina")
    vault.close()
    with open_profile(vault_folder, HODAN, clock=clock) as again:
        assert met(again) == {"Fadumo"} and not again.directory_began_again
    assert opens_with(vault_folder, old) == []
    with open_profile(vault_folder, HODAN, clock=clock) as again:
        meet(again, "Selam")


@pytest.mark.parametrize("done", [0, 1, 2])
def test_a_power_cut_while_an_opening_ends_it_is_ended_by_the_next(
    vault: Vault, vault_folder: Path, kept_by_amina: Path, clock: StillClock, done: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    old, real, steps = vault.keys.database_key, rekeying.give_key, [0]

    def cut(*what: object) -> None:
        if steps[0] == done:
            raise KeyboardInterrupt
        steps[0] += 1
        real(*what)  # type: ignore[arg-type]

    monkeypatch.setattr(Vault, "change_key", lambda *_: False)
    remove_person(vault, "Amina")
    vault.close()
    with monkeypatch.context() as cutting:
        cutting.setattr(rekeying, "give_key", cut)
        if done == 2:
            cutting.setattr(rekeying, "write_keyslots", cut)
        with pytest.raises(KeyboardInterrupt):
            open_profile(vault_folder, HODAN, clock=clock)
    with open_profile(vault_folder, HODAN, clock=clock) as again:
        assert met(again) == {"Fadumo"} and not again.directory_began_again
        assert again.keys.previous_keys == ()
    assert opens_with(vault_folder, old) == []


def test_a_disk_that_refuses_leaves_the_key_to_the_next_opening(
    vault: Vault, vault_folder: Path, kept_by_amina: Path, clock: StillClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def full(*_what: object) -> None:
        raise DiskFull

    old = vault.keys.database_key
    with monkeypatch.context() as refusing:
        refusing.setattr(rekeying, "give_key", full)
        remove_person(vault, "Amina")
    meet(vault, "Selam")
    add_person(vault, "Cem", FRESH, [Role.CASEWORKER])
    back_up(vault)
    assert met(vault) == {"Fadumo", "Selam"}
    vault.close()
    with open_profile(vault_folder, FRESH, "Cem", clock=clock) as again:
        assert met(again) == {"Fadumo", "Selam"}
        (copy,) = list_backups(again.profile)
        assert verify_backup(copy.path, again.keys, again.now())
    assert opens_with(vault_folder, old) == []
    keys = unlock_backup(copy.path, FRESH, "Cem")
    restore(copy.path, vault_folder.parent / "restored", keys, clock=clock)
    with open_profile(vault_folder.parent / "restored", FRESH, "Cem", clock=clock) as restored:
        assert met(restored) == {"Fadumo", "Selam"}


def test_somebody_who_reads_for_long_does_not_keep_a_removal_waiting_for_ever(
    vault: Vault, vault_folder: Path, kept_by_amina: Path, clock: StillClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(open_vault, "_READS_END_SECONDS", 0.05)
    old, began, end = vault.keys.database_key, threading.Event(), threading.Event()

    def read() -> None:
        with vault.read():
            began.set()
            end.wait(20)

    reading = threading.Thread(target=read)
    reading.start()
    began.wait(20)
    remove_person(vault, "Amina")
    end.set()
    reading.join(20)
    assert met(vault) == {"Fadumo"}
    vault.close()
    open_profile(vault_folder, HODAN, clock=clock).close()
    assert opens_with(vault_folder, old) == []


def test_copies_of_before_are_proved_and_come_back_and_open_to_nobody_who_left(
    vault: Vault, vault_folder: Path, kept_by_amina: Path, clock: StillClock
) -> None:
    back_up(vault)
    remove_person(vault, "Amina")
    (copy,) = list_backups(vault.profile)
    assert verify_backup(copy.path, vault.keys, vault.now())
    assert all(line.ok for line in check_profile(vault).lines if line.name == "copy")
    vault.close()
    keys = unlock_backup(copy.path, HODAN, "Hodan")
    restore(copy.path, vault_folder, keys, clock=clock)
    with open_with_keys(vault_folder, keys, clock=clock) as again:
        assert met(again) == {"Fadumo"}
    assert opens_with(vault_folder, keys.database_key) == []
    shutil.copyfile(kept_by_amina, Profile(vault_folder).keyslots)
    with pytest.raises(SignpostError):
        open_profile(vault_folder, AMINA, "Amina", clock=clock)


def test_a_restored_copy_keeps_the_directory_where_its_key_is_still_the_same(
    vault: Vault, vault_folder: Path, clock: StillClock
) -> None:
    meet(vault, "Fadumo")
    path = back_up(vault)
    vault.close()
    restore(path, vault_folder, unlock_backup(path, HODAN), clock=clock)
    with open_profile(vault_folder, HODAN, clock=clock) as again:
        assert not again.directory_began_again


@pytest.mark.kill
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and a fork server need POSIX")
def test_killed_while_the_files_get_their_key_the_profile_always_opens_whole(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    names = {f"Invented {number}" for number in range(1_200)}
    meet(vault, *sorted(names))
    vault.close()
    context = fork_server()
    moments, half_way = random.Random(20261129), 0
    profile, keys = Profile(vault_folder), made_profile.keys
    journal = vault_folder / "vault.db-journal"
    for number in range(ROUNDS):
        keys = current(profile, keys)
        fresh = new_key()
        write_keyslots(profile, read_keyslots(profile).with_new_key(keys, fresh))
        hears, tells = context.Pipe(duplex=False)
        material = (keys.person_id, keys.private_key, keys.database_key, keys.safeguarding_key)
        process = context.Process(
            target=open_once, args=(str(vault_folder), material, tells), daemon=True
        )
        process.start()
        tells.close()
        hears.recv_bytes()
        if number % 2:  # every other one surely in the middle of the casework file
            while process.is_alive() and not journal.exists():
                time.sleep(0.001)
        time.sleep(moments.uniform(0, 0.01 if number % 2 else 0.3))  # the random moment
        process.kill()
        process.join()
        hears.close()
        half_way += bool(read_keyslots(profile).slots[0].previous_keys)
        with open_with_keys(vault_folder, keys, clock=clock) as opened:
            assert met(opened) == names
            assert not opened.directory_began_again
            assert opened.keys.database_key == fresh
    assert half_way > ROUNDS / 4, half_way


def current(profile: Profile, keys: Unlocked) -> Unlocked:
    slot = read_keyslots(profile).of_key(keys.private_key)
    assert slot is not None
    return slot.open_with_key(keys.private_key)
