"""Which backups there are: their folders, their labels, and when old ones go."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from signpost_desktop.store.clock import stamp
from signpost_desktop.store.errors import DamagedFile
from signpost_desktop.store.files import Profile, write_atomically
from signpost_desktop.store.keyslots import read_keyslots, write_keyslots

if TYPE_CHECKING:
    from signpost_desktop.store.open_vault import Vault

KEPT = timedelta(days=35)
LABEL = "backup.json"
NAME = "%Y%m%dT%H%M%S"


@dataclass(frozen=True)
class BackupInfo:
    """One backup: its folder, when it was made, and when it was last proved by opening it."""

    path: Path
    made_at: datetime
    verified_at: datetime | None


def list_backups(profile: Profile) -> tuple[BackupInfo, ...]:
    """Every backup of a profile, newest first. Folders that are no backups are passed over."""
    if not profile.backups.is_dir():
        return ()
    found = (describe(folder) for folder in profile.backups.iterdir() if folder.is_dir())
    known = (info for info in found if info is not None)
    return tuple(sorted(known, key=lambda info: (info.made_at, info.path.name), reverse=True))


def last_backup(vault: Vault) -> BackupInfo | None:
    """The newest backup of this profile, or None."""
    return next(iter(list_backups(vault.profile)), None)


def describe(folder: Path) -> BackupInfo | None:
    """What the label of a backup says, or None when the folder holds none."""
    try:
        label = json.loads((folder / LABEL).read_bytes())
        verified = label.get("verified_at")
        return BackupInfo(
            folder,
            _instant(label["made_at"]),
            _instant(verified) if verified else None,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _instant(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def write_label(folder: Path, made_at: datetime, verified_at: datetime) -> None:
    """Say when a backup was made and proved. Raises DiskFull, ReadOnlyProfile, StorageFailed."""
    label = {"made_at": stamp(made_at), "verified_at": stamp(verified_at)}
    write_atomically(folder / LABEL, json.dumps(label).encode())


def newest_good_copy(profile: Profile) -> BackupInfo | None:
    """The newest backup that was proved when it was made."""
    return next((info for info in list_backups(profile) if info.verified_at), None)


def drop_old(profile: Profile, now: datetime) -> None:
    """Delete backups older than KEPT. The newest one stays, however old.

    The clock may be wrong. The first copy after a long pause deletes nothing: the next does. A
    copy dated ahead of now was made before, so it is dated just before now.
    """
    for info in list_backups(profile):
        if info.made_at > now:
            write_label(info.path, now - timedelta(seconds=1), info.verified_at or now)
    newest, *earlier = list_backups(profile) or (None,)
    if newest is None or not earlier or newest.made_at - earlier[0].made_at > KEPT:
        return
    for info in earlier:
        if now - info.made_at > KEPT:
            shutil.rmtree(info.path)


def forget_slot(profile: Profile, person_id: str) -> None:
    """Take somebody's keyslot out of every backup, so that their passphrase opens none of them."""
    for info in list_backups(profile):
        copy = Profile(info.path)
        try:
            slots = read_keyslots(copy)
        except DamagedFile:
            continue  # nobody's passphrase opens this one
        if any(slot.person_id == person_id for slot in slots.slots):
            write_keyslots(copy, slots.without(person_id))
