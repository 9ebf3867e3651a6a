"""Looking at a database file without changing it: its schema, its pages, and setting it aside."""

import filecmp
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from signpost_desktop.store.backup_folders import newest_good_copy
from signpost_desktop.store.database import DatabaseFile, Mode, connect, refusals
from signpost_desktop.store.errors import DamagedFile, NewerFile
from signpost_desktop.store.files import Profile, make_private_folder, storage_error
from signpost_desktop.store.schema import Kind, known_revisions
from signpost_directory.words import Words

QUICK = 32 * 1024 * 1024  # bytes; reading and proving so many pages takes about 0.1 s


def examine(file: DatabaseFile, kind: Kind) -> str:
    """The schema revision of a file, which is left untouched byte for byte.

    Every page of a file up to QUICK bytes is proved (larger ones daily, with their backup).
    Raises NewerFile, NotEncrypted, DamagedFile, or what the disk's refusal means.
    """
    if not file.path.exists() or not file.path.stat().st_size:
        raise DamagedFile
    log = file.path.with_name(file.path.name + "-wal")
    waiting = log.exists() and log.stat().st_size
    mode: Mode = "ro" if waiting else "immutable"
    with refusals(file.path.parent), closing(connect(file, mode)) as connection:
        return _examine(connection, file.path, kind)


def _examine(connection: Any, path: Path, kind: Kind) -> str:
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if len(rows) != 1:
        raise DamagedFile
    if rows[0][0] not in known_revisions(kind):
        raise NewerFile
    if (
        path.stat().st_size <= QUICK
        and connection.execute("PRAGMA cipher_integrity_check").fetchall()
    ):
        raise DamagedFile
    return str(rows[0][0])


def damaged(profile: Profile, path: Path, now: datetime) -> DamagedFile:
    """The failure to raise for a damaged file: a copy is set aside, the last good backup named.

    The file itself stays where it is, as it is.
    """
    try:
        kept = _keep(profile, path, now)
    except OSError as error:
        raise storage_error(error) from error
    backup = newest_good_copy(profile)
    if backup is None:
        words = Words(
            "Part of Signpost's file on this computer cannot be read. "
            "It was set aside and nothing was overwritten. "
            "There is no copy to go back to yet. Ask whoever looks after Signpost for help."
        )
    else:
        words = Words(
            "Part of Signpost's file on this computer cannot be read. "
            "It was set aside and nothing was overwritten. "
            "You can go back to the copy of {0}.",
            backup.made_at,
        )
    return DamagedFile(words, set_aside=kept, backup=backup.path if backup else None)


def _keep(profile: Profile, path: Path, now: datetime) -> Path | None:
    if not path.exists():
        return None
    for earlier in sorted(profile.set_aside.glob(f"*/{path.name}")):
        if filecmp.cmp(earlier, path, shallow=False):
            return earlier
    folder = new_set_aside(profile, now)
    for name in with_logs(path):
        if name.exists():
            shutil.copy2(name, folder / name.name)
    return folder / path.name


def new_set_aside(profile: Profile, now: datetime) -> Path:
    """A fresh folder in set_aside/, named after the instant."""
    base, number = f"{now:%Y%m%dT%H%M%SZ}", 1
    folder = profile.set_aside / base
    while folder.exists():
        number += 1
        folder = profile.set_aside / f"{base}-{number}"
    make_private_folder(folder)
    return folder


def with_logs(path: Path) -> tuple[Path, ...]:
    """A database file and the files SQLite keeps beside it."""
    return (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm"))
