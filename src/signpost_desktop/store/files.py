"""Where the files of a profile are, and how a small file is replaced without ever being half there.

A profile is one organization on one computer: one folder, readable by its owner only.
"""

import errno
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from signpost_desktop.store.errors import (
    BadInput,
    DiskFull,
    ReadOnlyProfile,
    SignpostError,
    StorageFailed,
)

OWNER_ONLY_FOLDER = 0o700
OWNER_ONLY_FILE = 0o600
NO_SUCH_PLACE = {errno.ENAMETOOLONG, errno.ENOTDIR, errno.EEXIST, errno.EISDIR}
NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}  # Windows has no quota error


@dataclass(frozen=True)
class Profile:
    """The paths inside one profile folder. A backup's folder has the same shape."""

    folder: Path

    @property
    def vault(self) -> Path:
        """Casework, encrypted."""
        return self.folder / "vault.db"

    @property
    def directory(self) -> Path:
        """The public directory, encrypted."""
        return self.folder / "directory.db"

    @property
    def keyslots(self) -> Path:
        """Each person's sealed keys."""
        return self.folder / "keyslots.json"

    @property
    def failures(self) -> Path:
        """How often a passphrase was wrong since the last successful opening."""
        return self.folder / "failures.json"

    @property
    def erased(self) -> Path:
        """Ids of what was erased, kept outside the vault so that a restored copy obeys it."""
        return self.folder / "erased.json"

    @property
    def backups(self) -> Path:
        """Encrypted copies, one folder each."""
        return self.folder / "backups"

    @property
    def set_aside(self) -> Path:
        """Files that could not be read or were replaced. Signpost never deletes them."""
        return self.folder / "set_aside"

    @property
    def lock(self) -> Path:
        """Held by the one process that may write."""
        return self.folder / "signpost.lock"

    @property
    def removal(self) -> Path:
        """Says that a coordinator has ordered this profile gone, and what is kept of it."""
        return self.folder / "removed.json"

    @property
    def making(self) -> Path:
        """Where a new profile is made, whole, before it is moved in; gone afterwards."""
        return self.folder / ".new"

    def exists(self) -> bool:
        """Whether anything of a profile is in this folder.

        What a power cut left of a new one is nothing: nobody has its recovery sheet, and no act
        was ever saved in it. Raises ReadOnlyProfile where we may not look, or BadInput.
        """
        try:
            return self.keyslots.exists() or (self.vault.exists() and not self.half_made())
        except OSError as error:
            raise storage_error(error) from error

    def half_made(self) -> bool:
        """Whether making a profile here was cut short: the keyslots are moved in last."""
        waiting, moved = Profile(self.making), not (self.making / self.vault.name).exists()
        return waiting.keyslots.exists() and moved and not self.keyslots.exists()


def storage_error(error: OSError) -> SignpostError:
    """The expected failure that an operating system's error on our own files means."""
    if error.errno in NO_ROOM:
        return DiskFull()
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return ReadOnlyProfile()
    if error.errno in NO_SUCH_PLACE:
        return BadInput(
            (
                "This folder cannot be used: its name is too long, or a file is in its place. "
                "Nothing was changed. Choose another folder.",
            )
        )
    return StorageFailed()


def make_private_folder(folder: Path) -> None:
    """Make a folder, and its parents, that only its owner may enter. Raises SignpostError."""
    try:
        folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(error) from error


def sync_folder(folder: Path, *, platform: str = sys.platform) -> None:
    """Put a folder's list of names on the disk, where the system can.

    Windows cannot open a folder for this; NTFS journals its names instead.
    """
    if platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_atomically(path: Path, content: bytes, *, platform: str = sys.platform) -> None:
    """Replace a file whole: afterwards it holds the old content or the new, never a part.

    Returns when the new content is on the disk. Raises DiskFull, ReadOnlyProfile or
    StorageFailed, with the old content still in place.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)  # a link that somebody put there is not followed
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY_FILE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent, platform=platform)
    except OSError as error:
        with suppress(OSError):  # the part holds nothing that anybody needs
            part.unlink(missing_ok=True)
        raise storage_error(error) from error


def remove_file(path: Path) -> None:
    """Delete a file that may be absent. Raises ReadOnlyProfile or StorageFailed."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise storage_error(error) from error
