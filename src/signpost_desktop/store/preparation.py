"""What happens to the files between the right key and the first act: proving and migrating.

Migrating is rare: what it takes is imported when a file is older (decision 017).
"""

# ruff: noqa: PLC0415 - see above

from datetime import datetime

from signpost_desktop.store.errors import DamagedFile
from signpost_desktop.store.examination import damaged, examine, new_set_aside, with_logs
from signpost_desktop.store.files import Profile, storage_error
from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.open_vault import directory_file, vault_file
from signpost_desktop.store.schema import Kind, head


def prepare_vault(profile: Profile, keys: Unlocked, now: datetime) -> None:
    """Prove the casework file and bring it to the newest schema, after a backup.

    Raises NewerFile with everything left untouched, or DamagedFile with a copy set aside and the
    last good backup named.
    """
    file = vault_file(profile, keys.database_key)
    try:
        revision = examine(file, Kind.VAULT)
        if revision != head(Kind.VAULT):
            from signpost_desktop.store.backup import copy_profile
            from signpost_desktop.store.creation import upgrade_file

            copy_profile(profile, keys, now)
            upgrade_file(file, Kind.VAULT)
    except DamagedFile as error:
        raise damaged(profile, profile.vault, now) from error


def prepare_directory(profile: Profile, keys: Unlocked, now: datetime) -> bool:
    """Prove and migrate the directory file; True when it had to begin again empty.

    The directory can be imported again, so a damaged one is moved aside and never keeps casework
    from opening. Raises NewerFile with everything left untouched.
    """
    file = directory_file(profile, keys.database_key)
    begins = not profile.directory.exists()
    try:
        if not begins and examine(file, Kind.DIRECTORY) != head(Kind.DIRECTORY):
            from signpost_desktop.store.creation import upgrade_file

            upgrade_file(file, Kind.DIRECTORY)
    except DamagedFile:
        _move_aside(profile, now)
        begins = True
    if begins:
        from signpost_desktop.store.creation import create_database

        create_database(file, Kind.DIRECTORY)
    return begins


def _move_aside(profile: Profile, now: datetime) -> None:
    try:
        folder = new_set_aside(profile, now)
        for path in with_logs(profile.directory):
            if path.exists():
                path.replace(folder / path.name)
    except OSError as error:
        raise storage_error(error) from error
