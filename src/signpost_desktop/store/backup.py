"""Encrypted copies of the vault with its keyslots, each proved by opening it before it counts."""

import os
import shutil
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from signpost_desktop.store.audit_log import verify
from signpost_desktop.store.backup_folders import (
    NAME,
    BackupInfo,
    describe,
    drop_old,
    last_backup,
    list_backups,
    write_label,
)
from signpost_desktop.store.clock import london_day
from signpost_desktop.store.database import (
    DatabaseFile,
    connect,
    create_file,
    refusals,
    refuse_plain,
)
from signpost_desktop.store.engines import Session, open_engine
from signpost_desktop.store.errors import DamagedFile
from signpost_desktop.store.files import Profile, make_private_folder, storage_error, sync_folder
from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.keyslots import read_keyslots
from signpost_desktop.store.open_vault import Vault, vault_file
from signpost_desktop.store.rekeying import fitting

__all__ = [
    "BackupInfo",
    "back_up",
    "copy_profile",
    "daily_backup_if_due",
    "last_backup",
    "list_backups",
    "verify_backup",
]


def back_up(vault: Vault) -> Path:
    """Make and prove a backup now; return its folder. Old ones go. Raises SignpostError."""
    return copy_profile(vault.profile, vault.keys, vault.now())


def daily_backup_if_due(vault: Vault) -> Path | None:
    """A backup when today (in London) has none yet, else None."""
    newest = last_backup(vault)
    today = london_day(vault.now())
    if newest is not None and london_day(newest.made_at) == today:
        return None
    return back_up(vault)


def verify_backup(path: Path, keys: Unlocked, now: datetime) -> BackupInfo:
    """Prove a backup by opening it with one's keys, and write down when.

    Raises DamagedFile when a page, the structure, the keyslots or the log is wrong.
    """
    info = describe(path)
    if info is None:
        raise DamagedFile("This folder is not a copy that Signpost made. Choose another one.")
    prove(Profile(path), keys)
    write_label(path, info.made_at, now)
    return BackupInfo(path, info.made_at, now)


def copy_profile(profile: Profile, keys: Unlocked, now: datetime) -> Path:
    """Copy a profile's vault and keyslots into backups/, prove the copy, drop the old ones.

    The copy is consistent whatever is being saved meanwhile. Nothing appears among the backups
    until it has been proved.
    """
    part = profile.backups / ".part"
    try:
        if part.exists():
            shutil.rmtree(part)
        make_private_folder(part)
        copy = Profile(part)
        shutil.copyfile(profile.keyslots, copy.keyslots)
        copy.keyslots.chmod(0o600)
        counts = _copy_database(vault_file(profile, fitting(vault_file, profile, keys)), copy)
        prove(copy, keys, counts)
        write_label(part, now, now)
        final = _free_name(profile, now)
        part.rename(final)
        sync_folder(profile.backups)
        drop_old(profile, now)
    except OSError as error:
        raise storage_error(error) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return final


def _free_name(profile: Profile, now: datetime) -> Path:
    base, number = now.strftime(NAME) + "Z", 1
    path = profile.backups / base
    while path.exists():
        number += 1
        path = profile.backups / f"{base}-{number}"
    return path


def _copy_database(source: DatabaseFile, copy: Profile) -> Mapping[str, int]:
    target = replace(source, path=copy.vault)
    with refusals(copy.folder):
        create_file(target)
    with (
        refusals(copy.folder),
        closing(connect(source, "ro")) as reading,
        closing(connect(target, "rw")) as writing,
    ):
        reading.execute("BEGIN")
        counts = _row_counts(reading)
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode = DELETE")  # opens from read-only media too
    with target.path.open("r+b") as file:
        os.fsync(file.fileno())
    return counts


def _row_counts(connection: Any) -> dict[str, int]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in tables
    }


def keys_of_copy(copy: Profile, keys: Unlocked) -> Unlocked:
    """The keys of the day on which a copy was made, for whoever had a keyslot then.

    Raises DamagedFile when the keyslots cannot be read.
    """
    slot = read_keyslots(copy).of_key(keys.private_key)
    return keys if slot is None else slot.open_with_key(keys.private_key)


def prove(copy: Profile, keys: Unlocked, counts: Mapping[str, int] | None = None) -> None:
    """Open a copied profile and read all of it. Raises DamagedFile or NotEncrypted."""
    keys = keys_of_copy(copy, keys)
    file = vault_file(copy, fitting(vault_file, copy, keys))
    if not file.path.exists():
        raise DamagedFile
    refuse_plain(file.path)
    with refusals(copy.folder), closing(connect(file, "immutable")) as connection:
        _prove_pages(connection, counts)
    engine = open_engine(file, read_only=True, connections=1, mode="immutable")
    try:
        with refusals(copy.folder), Session(engine) as db:
            verify(db)
    finally:
        engine.dispose()


def _prove_pages(connection: Any, counts: Mapping[str, int] | None) -> None:
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        raise DamagedFile
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise DamagedFile
    if counts is not None and _row_counts(connection) != counts:
        raise DamagedFile
