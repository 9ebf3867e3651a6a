"""Removing a profile for good, on a coordinator's order: what stays, and deleting the rest.

It may be cut short anywhere. What nobody else has yet is on the disk, sealed, before the mark is;
the mark is there before anything is deleted; and whoever comes next finishes what it says. A mark
that is done with deletes nothing more, so a profile that is made here later is safe from it.
"""

import json
import os
import shutil
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.files import Profile, storage_error, sync_folder, write_atomically
from signpost_desktop.store.keyslots import UNREADABLE, read_keyslots
from signpost_directory.words import Words, counted, together

_LARGEST = 64 * 1024
_BITE = 1024 * 1024
_BESIDE = ("", "-wal", "-shm", "-journal", ".part")


@dataclass(frozen=True, slots=True)
class Removal:
    """What the mark says. `unsent` counts what nobody else has: it lies sealed in the file
    `kept`, a name in the profile's folder, "" for none. `done`: there is nothing left to delete.
    """

    organization: str
    at: str
    profile_id: str
    unsent: int = 0
    kept: str = ""
    done: bool = False

    def sentences(self) -> tuple[Words, ...]:
        """What happened, for people."""
        gone = Words(
            "This computer was removed from {0} by its coordinator. What it held of the team was "
            "deleted here, and its copies too.",
            self.organization,
        )
        kept = counted(
            "{0} entry that was not sent yet is kept, sealed, in the file {1}. Only the team can "
            "open it. Give it to your coordinator.",
            "{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team "
            "can open it. Give it to your coordinator.",
            self.unsent,
            self.kept,
        )
        traces = Words(
            "Some disks keep traces of deleted files for a while. Signpost cannot take those away."
        )
        return (gone, kept, traces) if self.kept else (gone, traces)

    def words(self) -> Words:
        """The same in a row."""
        return together(self.sentences(), " ")


def read_removal(profile: Profile) -> Removal | None:
    """What the mark of a folder says; None where there is none that can be read."""
    try:
        with profile.removal.open("rb") as file:
            found = json.loads(file.read(_LARGEST))
        removal = Removal(
            str(found["organization"]), str(found["at"]), str(found["profile_id"]),
            int(found["unsent"]), str(found["kept"]), bool(found["done"]),
        )  # fmt: skip
    except (OSError, *UNREADABLE):
        return None
    return removal if removal.kept == Path(removal.kept).name else None


def begin_removal(profile: Profile, removal: Removal, unsent: bytes) -> None:
    """Keep what was not sent, then say that the rest goes. Raises what the disk refuses."""
    if removal.kept:
        write_atomically(profile.folder / removal.kept, unsent)
    _write(profile, removal)


def finish_removal(profile: Profile) -> None:
    """Delete what a removal that was begun has left. The caller holds the profile's lock.

    Raises what the disk refuses; it is tried again by whoever comes next.
    """
    removal = read_removal(profile)
    if removal is None or removal.done:
        return
    if not _is_another(profile, removal):
        try:
            _delete(profile)
        except OSError as error:
            raise storage_error(error) from error
    _write(profile, replace(removal, done=True))


def is_unfinished(profile: Profile) -> bool:
    """Whether a removal was begun here and cut short."""
    removal = read_removal(profile)
    return removal is not None and not removal.done


def _write(profile: Profile, removal: Removal) -> None:
    write_atomically(profile.removal, json.dumps(asdict(removal)).encode())


def _is_another(profile: Profile, removal: Removal) -> bool:
    """Whether another profile than the one that was to go lies here now."""
    try:
        return read_keyslots(profile).profile_id != removal.profile_id
    except SignpostError:  # no keyslots, or what is left of them
        return False


def _delete(profile: Profile) -> None:
    """Keys first, those of the copies too: without them nothing else can be read."""
    folders = [profile.backups, profile.set_aside, profile.making, profile.folder / ".restoring"]
    for slots in profile.folder.glob(f"{profile.keyslots.name}*"):
        _wipe(slots)
    for folder in folders:
        for slots in _files_of(folder):
            if slots.name.startswith(profile.keyslots.name):
                _wipe(slots)
    sync_folder(profile.folder)
    for folder in folders:
        for file in _files_of(folder):
            _wipe(file)
        if folder.exists():
            shutil.rmtree(folder)
    for file in (profile.vault, profile.directory, profile.failures, profile.erased):
        for ending in _BESIDE:
            _wipe(file.with_name(file.name + ending))
    sync_folder(profile.folder)


def _files_of(folder: Path) -> list[Path]:
    return [each for each in sorted(folder.rglob("*")) if each.is_file() or each.is_symlink()]


def _wipe(file: Path) -> None:
    """Overwrite a file, as far as the file system does that in place, and delete it."""
    if not file.is_symlink() and file.is_file():
        with suppress(PermissionError), file.open("r+b", buffering=0) as content:
            left = content.seek(0, os.SEEK_END)
            content.seek(0)
            while left > 0:
                left -= content.write(bytes(min(left, _BITE)))
            os.fsync(content.fileno())
    file.unlink(missing_ok=True)
