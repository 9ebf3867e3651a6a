"""Bringing a backup back: into an empty folder, or in place of files that are set aside first."""

import os
import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from signpost_desktop.store import audit_log
from signpost_desktop.store.backup import prove
from signpost_desktop.store.backup_folders import describe
from signpost_desktop.store.clock import Clock, stamp, system_clock
from signpost_desktop.store.database import refusals
from signpost_desktop.store.engines import Session, open_engine
from signpost_desktop.store.erasing import replay
from signpost_desktop.store.erasure import erased_records
from signpost_desktop.store.errors import DamagedFile
from signpost_desktop.store.examination import new_set_aside, with_logs
from signpost_desktop.store.files import Profile, make_private_folder, storage_error, sync_folder
from signpost_desktop.store.instance import hold
from signpost_desktop.store.keys import Unlocked, new_key
from signpost_desktop.store.keyslots import read_keyslots, write_keyslots
from signpost_desktop.store.open_vault import directory_file, vault_file
from signpost_desktop.store.recovery import secret_of
from signpost_desktop.store.rekeying import fitting, give_key, opens
from signpost_desktop.store.session import run_in


def unlock_backup(backup: Path, passphrase: str, person: str | None = None) -> Unlocked:
    """Keys from a backup's own keyslots: the passphrase of the day it was made.

    Raises WrongPassphrase, UnknownPerson, NoSuchProfile, NewerFile or DamagedFile.
    """
    return read_keyslots(Profile(backup)).named(person).open(passphrase)


def unlock_backup_with_recovery(backup: Path, recovery_words: str) -> Unlocked:
    """Keys from a backup with the recovery sheet, to restore it; `open_with_recovery` comes next.

    Raises BadInput for a slip in the words, and what `unlock_backup` raises.
    """
    return read_keyslots(Profile(backup)).recovery.open(secret_of(recovery_words))


def restore(
    backup: Path, folder: Path, keys: Unlocked, *, clock: Clock = system_clock
) -> Path | None:
    """Put a backup into a folder, proved first; return where the files before it were set aside.

    What was erased since is erased again before the copy can be opened. Nothing of an existing
    profile is overwritten or deleted, and a failure leaves it as it was. Raises DamagedFile,
    AlreadyOpen, or the disk's refusal.
    """
    if describe(backup) is None:
        raise DamagedFile("This folder is not a copy that Signpost made. Choose another one.")
    prove(Profile(backup), keys)
    profile = Profile(folder)
    lock = hold(profile)
    incoming = Profile(folder / ".restoring")
    try:
        _bring(Profile(backup), incoming)
        key = fitting(vault_file, incoming, keys)
        _make_current(profile, incoming, key, keys.person_id, clock())
        _give_new_key(incoming, replace(keys, database_key=key, previous_keys=()))
        aside = _set_aside(profile, key, clock())
        incoming.vault.replace(profile.vault)
        incoming.keyslots.replace(profile.keyslots)
        sync_folder(folder)
    except OSError as error:
        raise storage_error(error) from error
    finally:
        shutil.rmtree(incoming.folder, ignore_errors=True)
        lock.release()
    return aside


def _bring(backup: Profile, incoming: Profile) -> None:
    if incoming.folder.exists():
        shutil.rmtree(incoming.folder)
    make_private_folder(incoming.folder)
    for source, target in (
        (backup.vault, incoming.vault),
        (backup.keyslots, incoming.keyslots),
    ):
        shutil.copyfile(source, target)
        target.chmod(0o600)
        with target.open("r+b") as file:
            os.fsync(file.fileno())


def _give_new_key(incoming: Profile, held: Unlocked) -> None:
    """Keyslots of whoever has left since may lie about somewhere: they open the copy no more."""
    fresh = new_key()
    write_keyslots(incoming, read_keyslots(incoming).settled().with_new_key(held, fresh))
    give_key(vault_file(incoming, held.database_key), vault_file(incoming, fresh).key)


def _make_current(
    profile: Profile, incoming: Profile, key: bytes, person_id: str, now: datetime
) -> None:
    engine = open_engine(vault_file(incoming, key), read_only=False, connections=1)
    try:
        with refusals(profile.folder), Session(engine) as db, db.begin():
            gone = replay(db, erased_records(profile), person_id, stamp(now))
            audit_log.append(
                run_in(db), stamp(now), person_id, "restored", detail={"erased_again": gone}
            )
    finally:
        engine.dispose()


def _set_aside(profile: Profile, key: bytes, now: datetime) -> Path | None:
    leaving = [*with_logs(profile.vault), profile.keyslots, profile.failures]
    if profile.directory.exists() and not opens(directory_file(profile, key)):
        leaving += with_logs(profile.directory)  # of another profile, or of another time
    leaving = [path for path in leaving if path.exists()]
    if not leaving:
        return None
    aside = new_set_aside(profile, now)
    for path in leaving:
        path.replace(aside / path.name)
    return aside
