"""Giving the files of a profile a new key, so that who has left cannot open them with an old one.

The order, so that a power cut at any moment leaves a profile that opens: first the keyslots hold
the new key and beside it those that the files may have; then each file is given the new key, in a
transaction of its own; last the old keys leave the keyslots. Opening a profile whose keyslots still
hold old keys goes on from wherever that was left.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

from signpost_desktop.store.database import BUSY_MILLISECONDS, DatabaseFile, connect, refusals
from signpost_desktop.store.errors import DamagedFile, StorageFailed
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.keyslots import read_keyslots, write_keyslots

FileOf = Callable[[Profile, bytes], DatabaseFile]
"""A file of a profile under a database key: `vault_file` or `directory_file`."""


def opens(file: DatabaseFile) -> bool:
    """Whether a file has this key. What a power cut left undone in it is done or taken back."""
    try:
        with refusals(file.path.parent), closing(connect(file, "rw")):
            return True
    except DamagedFile:
        return False


def fitting(file_of: FileOf, profile: Profile, keys: Unlocked) -> bytes:
    """Whichever of one's database keys opens a file; the newest when none does, or all would."""
    if not keys.previous_keys or not file_of(profile, keys.database_key).path.exists():
        return keys.database_key
    candidates = (keys.database_key, *keys.previous_keys)
    found = (key for key in candidates if opens(file_of(profile, key)))
    return next(found, keys.database_key)


def give_key(file: DatabaseFile, key: bytes) -> None:
    """Give a file, which nobody has open, another key: afterwards it has the old one or the new.

    Raises StorageFailed when somebody has it open, or the disk's refusal.
    """
    with refusals(file.path.parent), closing(connect(file, "rw")) as connection:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        # Page by page, with the old pages in a journal that takes everything back after a cut.
        (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        if mode != "delete":
            raise StorageFailed
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"").fetchone()
        connection.execute("PRAGMA journal_mode = WAL").fetchone()


def finish(profile: Profile, keys: Unlocked, files: tuple[FileOf, ...]) -> Unlocked:
    """Bring the files to the newest key; the keys that open them then.

    A file that none of the keys opens is left, and no key is forgotten: whoever opens it next says
    that it is damaged.
    """
    if not keys.previous_keys:
        return keys
    done = True
    for file_of in files:
        newest = file_of(profile, keys.database_key)
        if not newest.path.exists():
            continue
        key = fitting(file_of, profile, keys)
        if key != keys.database_key:
            give_key(file_of(profile, key), newest.key)
        elif not opens(newest):
            done = False
    if not done:
        return keys
    write_keyslots(profile, read_keyslots(profile).settled())
    return replace(keys, previous_keys=())
