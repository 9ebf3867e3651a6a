"""Joining with a folder that holds no profile yet: it has one when the server has said yes.

The profile is made whole in the folder `.new` inside, joins there, and is then moved out, its
keyslots last (as store/creation.py does). What is left of a joining whose answer was lost is
taken up again by the same code and passphrase; there is nothing in it but keys.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from signpost_desktop.store.clock import Clock, system_clock
from signpost_desktop.store.creation import recovery_slot
from signpost_desktop.store.errors import ProfileExists
from signpost_desktop.store.files import (
    Profile,
    make_private_folder,
    storage_error,
    sync_folder,
    write_atomically,
)
from signpost_desktop.store.instance import hold
from signpost_desktop.store.keyslots import read_keyslots, write_keyslots
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.passphrase import check_new
from signpost_desktop.store.recovery import RecoveryKey, new_recovery_key
from signpost_desktop.store.vault import create_profile, open_profile, open_with_keys
from signpost_desktop.sync.enrolment import (
    AlreadyJoined,
    Joined,
    join_with,
    joined_already,
    opened_package,
)
from signpost_desktop.sync.join_server import MEMBER, CodeRefused, JoinServer
from signpost_wire.codes import Code

_BEGUN_WITH = "joining"
"""A small file that says with which code a joining was begun: its lookup, which is no secret."""


def join_new(
    folder: Path,
    url: str,
    code: Code,
    server: JoinServer,
    *,
    person: str,
    passphrase: str,
    clock: Clock = system_clock,
) -> tuple[Vault, RecoveryKey, Joined]:
    """Make a profile that is part of a team; it comes back open, with its recovery sheet.

    Raises ProfileExists, CodeRefused, BadInput, SyncStopped, WrongPassphrase (when a joining that
    was begun is taken up again), or the disk's refusal; there is no profile then.
    """
    check_new(passphrase)
    profile = Profile(folder)
    if profile.exists():
        raise ProfileExists
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    lock = hold(profile)
    try:
        vault, sheet = _begin(profile, code, server, person, passphrase, clock)
        try:
            joined = _join(vault, url, code, server)
            sheet = sheet or _new_sheet(vault)
            keys = vault.keys
        except CodeRefused:
            vault.close()
            shutil.rmtree(profile.making, ignore_errors=True)
            raise
        finally:
            vault.close()
        _move_out(profile)
    except BaseException:
        if missing and not profile.making.exists():
            with suppress(OSError):
                profile.lock.unlink()  # while it is ours; on Windows it goes as it is let go of
        raise
    finally:
        lock.release()
        _leave_no_empty(missing)
    return open_with_keys(folder, keys, clock=clock), sheet, joined


def _leave_no_empty(folders: list[Path]) -> None:
    """Folders that were made for a joining which came to nothing go again, the innermost first."""
    with suppress(OSError):  # what holds anything stays
        for folder in folders:
            folder.rmdir()


def _begin(
    profile: Profile,
    code: Code,
    server: JoinServer,
    person: str,
    passphrase: str,
    clock: Clock,
) -> tuple[Vault, RecoveryKey | None]:
    """The profile in `.new`, open: taken up again, or made now with its sheet."""
    making = Profile(profile.making)
    if _begun_with(making) == code.lookup.hex():
        _move_back(profile)
        return open_profile(making.folder, passphrase, clock=clock), None
    looked = server.look(code)
    known = ""
    if looked.kind == MEMBER:
        known = opened_package(code, looked, server.about().server_key).person
    shutil.rmtree(making.folder, ignore_errors=True)
    make_private_folder(making.folder)
    vault, sheet = create_profile(
        making.folder, looked.organization_name or person, person, passphrase,
        clock=clock, person_id=known,
    )  # fmt: skip
    try:
        write_atomically(making.folder / _BEGUN_WITH, code.lookup.hex().encode())
    except BaseException:
        vault.close()
        raise
    return vault, sheet


def _join(vault: Vault, url: str, code: Code, server: JoinServer) -> Joined:
    try:
        return join_with(vault, url, code, server, merge=False)
    except AlreadyJoined:  # the power went between the server's yes and the moving out
        with vault.read() as session:
            return joined_already(session)


def _new_sheet(vault: Vault) -> RecoveryKey:
    """In place of the one that was made when the joining was begun, and shown to nobody."""
    recovery = new_recovery_key()
    slots = read_keyslots(vault.profile)
    sheet = recovery_slot(vault.keys, recovery)
    slots = slots.with_recovery(sheet)
    (mine,) = slots.slots
    write_keyslots(vault.profile, slots.with_slot(mine.kept_by(sheet, vault.keys.private_key)))
    return recovery


def _begun_with(making: Profile) -> str:
    try:
        return (making.folder / _BEGUN_WITH).read_text("ascii")
    except (OSError, ValueError):
        return ""


def _move_out(profile: Profile) -> None:
    making = Profile(profile.making)
    try:
        for name in ("directory", "vault", "keyslots"):
            getattr(making, name).replace(getattr(profile, name))
        sync_folder(profile.folder)
    except OSError as error:
        raise storage_error(error) from error
    shutil.rmtree(making.folder, ignore_errors=True)


def _move_back(profile: Profile) -> None:
    """Where the power went while it was moved out: the keyslots are still inside."""
    making = Profile(profile.making)
    try:
        for name in ("directory", "vault"):
            outside, inside = getattr(profile, name), getattr(making, name)
            if outside.exists() and not inside.exists():
                outside.replace(inside)
    except OSError as error:
        raise storage_error(error) from error
