"""One process at a time: the lock on a profile, and the name by which a second start finds it."""

import hashlib
from pathlib import Path

from filelock import FileLock, Timeout

from signpost_desktop.store.errors import AlreadyOpen
from signpost_desktop.store.files import Profile, make_private_folder, storage_error
from signpost_desktop.store.removal import finish_removal


class InstanceLock:
    """Held while a profile is open. The system lets go of it when the process ends, however."""

    def __init__(self, profile: Profile) -> None:
        self._lock = FileLock(profile.lock, timeout=0, thread_local=False, mode=0o600)

    def take(self) -> None:
        """Take the lock. Raises AlreadyOpen, ReadOnlyProfile, DiskFull or StorageFailed."""
        try:
            self._lock.acquire()
        except Timeout:
            raise AlreadyOpen from None
        except OSError as error:
            raise storage_error(error) from error

    def release(self) -> None:
        """Let another process open the profile. Harmless when not held."""
        self._lock.release()


def hold(profile: Profile) -> InstanceLock:
    """A taken lock on a profile's folder, which is made when it is missing.

    A removal that was cut short is finished first, so nothing new comes to lie in its way.
    """
    make_private_folder(profile.folder)
    lock = InstanceLock(profile)
    lock.take()
    try:
        finish_removal(profile)
    except BaseException:
        lock.release()
        raise
    return lock


def is_open(folder: Path) -> bool:
    """Whether some process has this profile open now."""
    profile = Profile(folder)
    if not profile.lock.exists():
        return False
    lock = InstanceLock(profile)
    try:
        lock.take()
    except AlreadyOpen:
        return True
    lock.release()
    return False


def window_name(folder: Path) -> str:
    """The local-socket name on which the window of a profile listens for a second start."""
    return "signpost-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
