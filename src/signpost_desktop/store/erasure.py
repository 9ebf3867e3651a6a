"""Ids of erased records, kept outside the vault: `erasing.replay` takes them out of any copy."""

import json
from collections.abc import Iterable

from signpost_desktop.store.errors import DamagedFile
from signpost_desktop.store.files import Profile, storage_error, write_atomically

Erased = tuple[str, str]  # kind (a table's name), id
TO_REMEMBER = "erased_to_remember"
"""The setting with what was erased since the last opening, until it is surely on the list."""


def erased_records(profile: Profile) -> tuple[Erased, ...]:
    """What was erased here, oldest first. Raises DamagedFile: a list unread is no empty list."""
    if not profile.erased.exists():
        return ()
    try:
        entries = json.loads(profile.erased.read_bytes())
        return tuple((str(kind), str(record_id)) for kind, record_id in entries)
    except (ValueError, TypeError) as error:
        raise DamagedFile from error
    except OSError as error:
        raise storage_error(error) from error


def remember_erased(profile: Profile, records: Iterable[Erased]) -> None:
    """Add to the list what is not on it yet."""
    known = erased_records(profile)
    all_of_them = dict.fromkeys((*known, *records))
    if len(all_of_them) > len(known):
        write_atomically(profile.erased, json.dumps(list(all_of_them)).encode())
