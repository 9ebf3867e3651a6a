"""Backups are encrypted, proved by opening, kept 35 days, and come back whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store import backup as backups
from signpost_desktop.store.audit_log import verify
from signpost_desktop.store.backup import (
    back_up,
    daily_backup_if_due,
    last_backup,
    list_backups,
    verify_backup,
)
from signpost_desktop.store.backup_folders import newest_good_copy
from signpost_desktop.store.erasure import remember_erased
from signpost_desktop.store.errors import (
    AlreadyOpen,
    DamagedFile,
    SignpostError,
    WrongPassphrase,
)
from signpost_desktop.store.files import Profile
from signpost_desktop.store.restore import (
    restore,
    unlock_backup,
    unlock_backup_with_recovery,
)
from signpost_desktop.store.tables import AuditEntry, Client, OutboxEntry
from signpost_desktop.store.vault import Vault, open_profile, open_with_keys, open_with_recovery

PASSPHRASE = "seven invented otters"


def add(vault: Vault, name: str) -> str:
    with vault.act() as session:
        row = Client(id=session.new_id(), created_at="", created_by="", given_name=name)
        session.add(row)
        return row.id


def names(vault: Vault) -> list[str]:
    with vault.read() as session:
        return [row.given_name for row in session.db.query(Client).order_by(Client.id)]


@pytest.fixture
def copy(vault: Vault) -> Iterator[Path]:
    """A backup with one client, Fadumo, in it."""
    add(vault, "Fadumo")
    yield back_up(vault)


def test_a_backup_is_encrypted_and_complete(copy: Path, vault: Vault) -> None:
    assert sorted(path.name for path in copy.iterdir()) == [
        "backup.json",
        "keyslots.json",
        "vault.db",
    ]
    content = (copy / "vault.db").read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"Fadumo" not in content
    info = last_backup(vault)
    assert info is not None
    assert (info.path, info.made_at, info.verified_at) == (copy, vault.now(), vault.now())


def test_a_backup_is_made_while_an_act_is_open(vault: Vault) -> None:
    with vault.act() as session:
        session.set_setting("venues", ["not yet"])
        copy = back_up(vault)
    keys = unlock_backup(copy, PASSPHRASE)
    assert verify_backup(copy, keys, vault.now()).verified_at == vault.now()


def test_one_backup_a_day(vault: Vault, clock: StillClock) -> None:
    assert daily_backup_if_due(vault) is not None
    clock.move(hours=10)  # 23:48, the same day
    assert daily_backup_if_due(vault) is None
    clock.move(hours=1)
    assert daily_backup_if_due(vault) is not None
    assert len(list_backups(vault.profile)) == 2


def test_backups_go_after_35_days_but_the_newest_stays(vault: Vault, clock: StillClock) -> None:
    first = back_up(vault)
    clock.move(days=34)
    second = back_up(vault)
    assert {info.path for info in list_backups(vault.profile)} == {first, second}
    clock.move(days=2)
    third = back_up(vault)
    assert {info.path for info in list_backups(vault.profile)} == {second, third}
    clock.move(days=400)
    fourth = back_up(vault)  # after so long it may be the clock: nothing is deleted yet
    assert {info.path for info in list_backups(vault.profile)} == {second, third, fourth}
    clock.move(days=1)
    fifth = back_up(vault)
    assert {info.path for info in list_backups(vault.profile)} == {fourth, fifth}


def test_a_clock_that_is_years_ahead_costs_no_copy(vault: Vault, clock: StillClock) -> None:
    before = []
    for _ in range(3):
        before.append(back_up(vault))
        clock.move(days=1)
    clock.move(days=3_000)
    ahead = back_up(vault)
    clock.move(days=-3_000)
    after = back_up(vault)
    assert {info.path for info in list_backups(vault.profile)} == {*before, ahead, after}
    newest = newest_good_copy(vault.profile)
    assert newest is not None
    assert newest.path == after
    clock.move(days=34)
    back_up(vault)
    clock.move(days=2)
    last = back_up(vault)
    assert {info.path for info in list_backups(vault.profile)} >= {last}
    assert ahead not in {info.path for info in list_backups(vault.profile)}


def test_other_things_in_the_backups_folder_are_left_alone(vault: Vault, clock: StillClock) -> None:
    stray = vault.profile.backups / "my own folder"
    stray.mkdir(parents=True)
    (stray / "note.txt").write_text("mine")
    back_up(vault)
    clock.move(days=99)
    back_up(vault)
    assert (stray / "note.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["vault.db", "keyslots.json"])
def test_a_backup_that_does_not_open_is_no_backup(copy: Path, vault: Vault, name: str) -> None:
    content = bytearray((copy / name).read_bytes())
    content[len(content) // 2] ^= 0xFF
    content[0] ^= 0xFF
    (copy / name).write_bytes(content)
    with pytest.raises(DamagedFile):
        verify_backup(copy, vault.keys, vault.now())


def test_a_copy_that_fails_its_proof_never_appears(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DamagedFile

    monkeypatch.setattr(backups, "prove", fail)
    with pytest.raises(DamagedFile):
        back_up(vault)
    assert list_backups(vault.profile) == ()
    assert list(vault.profile.backups.iterdir()) == []


def test_a_backup_comes_back_on_a_bare_machine(
    copy: Path, tmp_path: Path, clock: StillClock
) -> None:
    bare = tmp_path / "bare machine"
    assert restore(copy, bare, unlock_backup(copy, PASSPHRASE), clock=clock) is None
    with open_profile(bare, PASSPHRASE, clock=clock) as vault:
        assert names(vault) == ["Fadumo"]
        with vault.read() as session:
            verify(session.db)
            assert session.db.query(AuditEntry).filter_by(action="restored").count() == 1


def test_the_recovery_sheet_brings_a_backup_back(
    copy: Path, tmp_path: Path, clock: StillClock, made_profile: MadeProfile
) -> None:
    bare = tmp_path / "bare"
    words = made_profile.recovery_words
    restore(copy, bare, unlock_backup_with_recovery(copy, words), clock=clock)
    with open_with_recovery(bare, words, "Hodan", "a brand new phrase", clock=clock) as vault:
        assert names(vault) == ["Fadumo"]


def test_restoring_over_a_profile_sets_it_aside(
    copy: Path, vault: Vault, vault_folder: Path, clock: StillClock, made_profile: MadeProfile
) -> None:
    with vault.directory_engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO source VALUES ('s', 'k', 'n', 'f', NULL, '')")
    add(vault, "Later")
    vault.close()
    before = Profile(vault_folder).vault.read_bytes()
    aside = restore(copy, vault_folder, made_profile.keys, clock=clock)
    assert aside is not None
    assert (aside / "vault.db").read_bytes() == before
    with open_with_keys(vault_folder, made_profile.keys, clock=clock) as again:
        assert names(again) == ["Fadumo"]
        with again.read() as session:  # the same profile: its directory stays
            assert session.directory.exec_driver_sql("SELECT count(*) FROM source").scalar() == 1


def test_a_profile_that_is_open_is_not_restored_over(copy: Path, vault: Vault) -> None:
    with pytest.raises(AlreadyOpen):
        restore(copy, vault.profile.folder, vault.keys)
    assert names(vault) == ["Fadumo"]


def test_a_damaged_backup_leaves_the_profile_as_it_was(
    copy: Path, vault: Vault, vault_folder: Path, made_profile: MadeProfile
) -> None:
    vault.close()
    before = Profile(vault_folder).vault.read_bytes()
    (copy / "vault.db").write_bytes((copy / "vault.db").read_bytes()[:9000])
    with pytest.raises(SignpostError):
        restore(copy, vault_folder, made_profile.keys)
    with pytest.raises(WrongPassphrase):
        unlock_backup(copy, "not this one at all")
    with pytest.raises(DamagedFile, match="not a copy that Signpost made"):
        restore(vault_folder, vault_folder / "x", made_profile.keys)
    assert Profile(vault_folder).vault.read_bytes() == before
    assert not Profile(vault_folder).set_aside.exists()


def test_what_was_erased_does_not_come_back_with_a_copy(
    vault: Vault, vault_folder: Path, clock: StillClock, made_profile: MadeProfile
) -> None:
    gone, kept = add(vault, "Erased"), add(vault, "Kept")
    copy = back_up(vault)
    with vault.act() as session:
        session.db.delete(session.db.get_one(Client, gone))
    remember_erased(vault.profile, [("client", gone), ("from a newer version", "x")])
    remember_erased(vault.profile, [("client", gone)])
    vault.close()
    restore(copy, vault_folder, made_profile.keys, clock=clock)
    with open_with_keys(vault_folder, made_profile.keys, clock=clock) as again:
        assert names(again) == ["Kept"]
        with again.read() as session:
            assert session.db.get_one(OutboxEntry, ("client", gone)).deleted
            assert session.db.get(OutboxEntry, ("client", kept)) is not None
            (line,) = session.db.query(AuditEntry).filter_by(action="restored")
            assert line.detail == {"erased_again": 1}
