"""`check` proves a profile's health, and says which part is not well."""

import json
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.conftest import StillClock

from signpost_desktop.store.backup import back_up
from signpost_desktop.store.check import CheckReport, check_profile
from signpost_desktop.store.erasure import remember_erased
from signpost_desktop.store.errors import Locked
from signpost_desktop.store.files import Profile
from signpost_desktop.store.tables import Client
from signpost_desktop.store.vault import Vault


def not_well(report: CheckReport) -> list[str]:
    return [line.name for line in report.lines if not line.ok]


def remember_somebody(vault: Vault) -> None:
    with vault.act() as session:
        session.add(Client(id="c", created_at="", created_by="", given_name="Invented"))


def test_a_profile_with_a_copy_is_well(vault: Vault) -> None:
    back_up(vault)
    report = check_profile(vault)
    assert report.ok, not_well(report)
    assert [line.name for line in report.lines] == [
        "casework",
        "directory",
        "keys",
        "log",
        "erased",
        "copy",
        "room",
    ]
    assert all(line.words.endswith(".") for line in report.lines)


def test_a_new_profile_is_well_without_a_copy(vault: Vault, clock: StillClock) -> None:
    """Nothing can be lost yet: there is no casework, or it is younger than a copy may be old."""
    assert not_well(check_profile(vault)) == []
    (line,) = [line for line in check_profile(vault).lines if line.name == "copy"]
    assert line.words == "There is no copy yet. Make one soon."
    clock.move(days=30)
    assert not_well(check_profile(vault)) == []
    clock.move(days=-30)
    remember_somebody(vault)
    assert not_well(check_profile(vault)) == []


def test_casework_that_is_a_week_old_needs_a_copy(vault: Vault, clock: StillClock) -> None:
    remember_somebody(vault)
    clock.move(days=8)
    (line,) = [line for line in check_profile(vault).lines if not line.ok]
    assert line.words == "There is no copy yet. Make one now."


def test_an_old_copy_is_told(vault: Vault, clock: StillClock) -> None:
    back_up(vault)
    clock.move(days=8)
    (line,) = [line for line in check_profile(vault).lines if not line.ok]
    assert line.words == "The last copy is from 24 November 2026. Make one now."


def test_a_copy_that_no_longer_opens_is_found(vault: Vault) -> None:
    copy = back_up(vault) / "vault.db"
    copy.write_bytes(copy.read_bytes()[:-5000])
    assert not_well(check_profile(vault)) == ["copy"]


def test_damage_is_found(vault: Vault, vault_folder: Path) -> None:
    back_up(vault)
    directory = Profile(vault_folder).directory
    with vault.directory_engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(directory.read_bytes())
    content[-100] ^= 1
    directory.write_bytes(content)
    assert not_well(check_profile(vault)) == ["directory"]


def test_a_weak_keyslot_is_found(vault: Vault, vault_folder: Path) -> None:
    back_up(vault)
    path = Profile(vault_folder).keyslots
    document = json.loads(path.read_bytes())
    document["recovery"]["cost"]["passes"] = 1
    path.write_text(json.dumps(document))
    assert not_well(check_profile(vault)) == ["keys"]


def test_an_edited_log_is_found(vault: Vault) -> None:
    back_up(vault)
    with vault.act() as session:
        session.db.execute(text("DROP TRIGGER audit_no_update"))
        session.db.execute(text("UPDATE audit SET action = 'nothing' WHERE number = 1"))
    assert not_well(check_profile(vault)) == ["log"]


def test_something_erased_that_is_back_is_found(vault: Vault) -> None:
    back_up(vault)
    remember_somebody(vault)
    remember_erased(vault.profile, [("client", "c")])
    assert not_well(check_profile(vault)) == ["erased"]


def test_a_locked_vault_is_not_checked(vault: Vault) -> None:
    vault.close()
    with pytest.raises(Locked):
        check_profile(vault)
