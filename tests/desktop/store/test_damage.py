"""Damaged, truncated, missing and newer files: said plainly, set aside, never overwritten."""

import random
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store.backup import back_up
from signpost_desktop.store.errors import DamagedFile, NewerFile
from signpost_desktop.store.files import Profile
from signpost_desktop.store.tables import AuditEntry, Client
from signpost_desktop.store.vault import Vault, open_with_keys

PAGE = 4096


def fill(vault: Vault, count: int = 200) -> None:
    with vault.act() as session:
        for number in range(count):
            session.add(
                Client(
                    id=session.new_id(),
                    created_at=session.stamp(),
                    created_by=session.worker.person_id,
                    given_name=f"Invented {number}",
                    address="1 Example Street " * 20,
                )
            )


def flip_bytes(path: Path, count: int, seed: int) -> None:
    content = bytearray(path.read_bytes())
    for place in random.Random(seed).sample(range(len(content)), count):
        content[place] ^= 0xFF
    path.write_bytes(content)


def truncate_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def truncate_to_whole_pages(path: Path) -> None:
    pages = path.stat().st_size // PAGE
    path.write_bytes(path.read_bytes()[: (pages // 2) * PAGE])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def one_leaf_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-PAGE // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    "harm",
    [
        lambda path: flip_bytes(path, 100, seed=1),
        lambda path: flip_bytes(path, 100, seed=2),
        one_leaf_byte,
        truncate_half,
        truncate_to_whole_pages,
        empty,
    ],
)
def test_a_damaged_vault_is_set_aside_and_the_last_copy_offered(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile, clock: StillClock, harm
) -> None:
    fill(vault)
    copy = back_up(vault)
    vault.close()
    profile = Profile(vault_folder)
    harm(profile.vault)
    damaged = profile.vault.read_bytes()
    for _ in range(2):
        with pytest.raises(DamagedFile) as damage:
            open_with_keys(vault_folder, made_profile.keys, clock=clock)
    assert damage.value.backup == copy
    assert "You can go back to the copy of 24 November 2026, 13:48." in damage.value.message
    assert "nothing was overwritten" in damage.value.message
    assert profile.vault.read_bytes() == damaged
    assert damage.value.set_aside is not None
    assert damage.value.set_aside.read_bytes() == damaged
    assert len(list(profile.set_aside.iterdir())) == 1  # the same damage is kept once


def test_damage_without_a_copy_says_so(
    vault_folder: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    truncate_half(Profile(vault_folder).vault)
    with pytest.raises(DamagedFile, match="no copy to go back to yet"):
        open_with_keys(vault_folder, made_profile.keys, clock=clock)


def test_a_missing_vault_is_damage_not_a_new_beginning(
    vault_folder: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    profile = Profile(vault_folder)
    profile.vault.unlink()
    with pytest.raises(DamagedFile):
        open_with_keys(vault_folder, made_profile.keys, clock=clock)
    assert not profile.vault.exists()


def test_a_damaged_directory_never_keeps_casework_from_opening(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    fill(vault, 3)
    vault.close()
    profile = Profile(vault_folder)
    truncate_half(profile.directory)
    damaged = profile.directory.read_bytes()
    again = open_with_keys(vault_folder, made_profile.keys, clock=clock)
    with again, again.read() as session:
        assert session.db.query(Client).count() == 3
        assert session.directory.exec_driver_sql("SELECT count(*) FROM service").scalar() == 0
        log = session.db.query(AuditEntry).filter_by(action="directory_began_again")
        assert log.count() == 1
    (kept,) = profile.set_aside.glob("*/directory.db")
    assert kept.read_bytes() == damaged


@pytest.mark.parametrize("which", ["vault", "directory"])
def test_a_newer_file_is_left_untouched_byte_for_byte(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile, clock: StillClock, which: str
) -> None:
    if which == "vault":
        with vault.act() as session:
            session.db.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    else:
        with vault.directory_engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    vault.close()
    path: Path = getattr(Profile(vault_folder), which)
    before = path.read_bytes()
    with pytest.raises(NewerFile, match="newer version of Signpost"):
        open_with_keys(vault_folder, made_profile.keys, clock=clock)
    assert path.read_bytes() == before
    assert list(vault_folder.glob(f"{path.name}-*")) == []
    assert not Profile(vault_folder).set_aside.exists()


def test_damage_met_in_the_middle_of_work_is_said_and_the_file_left(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    fill(vault)
    vault.close()
    with open_with_keys(vault_folder, made_profile.keys, clock=clock) as again:
        flip_bytes(Profile(vault_folder).vault, 400, seed=3)
        with pytest.raises(DamagedFile), again.read() as session:
            session.db.query(Client).all()
