"""The ways into a profile: create it, open it with a passphrase, keys or the recovery sheet.

The everyday ones load no SQLAlchemy (decision 017): what needs it imports it when it is called.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from signpost_desktop.store.clock import Clock, stamp, system_clock
from signpost_desktop.store.erasure import TO_REMEMBER, remember_erased
from signpost_desktop.store.errors import (
    CopyRemoved,
    DamagedFile,
    NoSuchProfile,
    NotAllowed,
    SignpostError,
    UnknownPerson,
    WrongPassphrase,
)
from signpost_desktop.store.examination import damaged
from signpost_desktop.store.files import Profile
from signpost_desktop.store.guesses import (
    count_failure,
    forget_failures,
    must_wait,
    read_failures,
)
from signpost_desktop.store.instance import InstanceLock, hold
from signpost_desktop.store.keys import Unlocked, new_key
from signpost_desktop.store.keyslots import (
    Keyslots,
    Slot,
    new_slot,
    read_keyslots,
    write_keyslots,
)
from signpost_desktop.store.open_vault import Vault, directory_file, vault_file
from signpost_desktop.store.passphrase import calibrated_cost, check_new
from signpost_desktop.store.plain_session import PlainSession, Worker
from signpost_desktop.store.preparation import prepare_directory, prepare_vault
from signpost_desktop.store.recovery import RecoveryKey, secret_of
from signpost_desktop.store.removal import is_unfinished, read_removal
from signpost_desktop.store.sending import note_opening

if TYPE_CHECKING:
    from signpost_desktop.store.session import WorkSession

__all__ = [
    "Unlocked",
    "Vault",
    "create_profile",
    "lock_screen_names",
    "open_profile",
    "open_with_keys",
    "open_with_recovery",
]


def create_profile(
    folder: Path,
    organization: str,
    person: str,
    passphrase: str,
    *,
    clock: Clock = system_clock,
    person_id: str = "",
) -> tuple[Vault, RecoveryKey]:
    """Make a profile whose first person may do everything; return it open, and its sheet.

    `person_id`: of somebody who is known elsewhere already.

    Raises BadInput, ProfileExists, AlreadyOpen, ReadOnlyProfile, DiskFull or StorageFailed.
    """
    from signpost_desktop.store.creation import make_profile

    profile = Profile(folder)
    lock = hold(profile)
    with _letting_go(lock):
        keys, recovery = make_profile(profile, organization, person, passphrase, clock, person_id)
        return _open(profile, keys, lock, clock), recovery


def open_profile(
    folder: Path, passphrase: str, person: str | None = None, *, clock: Clock = system_clock
) -> Vault:
    """Open a profile with a person's passphrase. `person` may be left out where there is one.

    Raises WrongPassphrase, PleaseWait, UnknownPerson, NoSuchProfile, NewerFile, DamagedFile,
    AlreadyOpen, ReadOnlyProfile, NotEncrypted or NotAllowed (somebody who has left).
    """
    profile = _existing(folder)
    lock = hold(profile)
    with _letting_go(lock):
        slots = _slots(profile, clock)
        slot = slots.named(person)
        keys = _guess(profile, clock, lambda: slot.open(passphrase))
        vault = _open(profile, keys, lock, clock)
        if slot.escrow is None or slot.verify_key is None:
            with suppress(SignpostError):  # the disk refused: it is tried at the next opening
                _keep_by_sheet(profile, keys)
        return vault


def open_with_keys(folder: Path, keys: Unlocked, *, clock: Clock = system_clock) -> Vault:
    """Open a profile with keys that were unlocked before, by the system's keyring for example.

    Its database may have been given another key since: that is in the person's keyslot.
    """
    profile = _existing(folder)
    lock = hold(profile)
    with _letting_go(lock):
        slot = _slots(profile, clock).of_key(keys.private_key)
        if slot is not None:
            now = slot.open_with_key(keys.private_key)
            keys = replace(keys, database_key=now.database_key, previous_keys=now.previous_keys)
        return _open(profile, keys, lock, clock)


def open_with_recovery(
    folder: Path,
    recovery_words: str,
    person: str | None,
    new_passphrase: str,
    *,
    clock: Clock = system_clock,
) -> Vault:
    """Open a profile with the printed sheet, giving a person a new passphrase.

    The sheet stays good. Raises BadInput for a slip in the words or a passphrase too short, and
    what `open_profile` raises.
    """
    check_new(new_passphrase)
    secret = secret_of(recovery_words)
    profile = _existing(folder)
    lock = hold(profile)
    with _letting_go(lock):
        slots = _slots(profile, clock)
        old = slots.named(person)
        held = _guess(profile, clock, lambda: slots.recovery.open(secret))
        reads_safeguarding = old.safeguarding_key is not None
        keys = Unlocked(
            old.person_id,
            old.private_key_by(held) or new_key(),
            held.database_key,
            held.safeguarding_key if reads_safeguarding else None,
            held.previous_keys,
        )
        cost = calibrated_cost()
        vault = _open(profile, keys, lock, clock)
        slot = new_slot(vault.keys, old.name, new_passphrase, cost, safeguarding=reads_safeguarding)
        slots = read_keyslots(profile)  # the opening may have given the files another key
        slot = slot.kept_by(slots.recovery, keys.private_key)
        try:
            with vault.act() as session:
                if slot.public_key != old.public_key:
                    _seal_drafts_anew(session, held, slot)
                _replace_slot(session, profile, slots, slot)
        except BaseException:
            vault.close()
            raise
        return vault


def lock_screen_names(folder: Path) -> tuple[str, ...]:
    """The names that people chose, in the order they were added. Raises as `read_keyslots`."""
    return read_keyslots(_existing(folder)).names


def _existing(folder: Path) -> Profile:
    """Raises NoSuchProfile, or CopyRemoved where a coordinator had the profile removed."""
    profile = Profile(folder)
    if is_unfinished(profile):
        hold(profile).release()
    if not profile.exists():
        removal = read_removal(profile)
        raise NoSuchProfile if removal is None else CopyRemoved(removal.words())
    return profile


@contextmanager
def _letting_go(lock: InstanceLock) -> Iterator[None]:
    try:
        yield
    except BaseException:
        lock.release()
        raise


def _slots(profile: Profile, clock: Clock) -> Keyslots:
    try:
        return read_keyslots(profile)
    except DamagedFile as error:
        raise damaged(profile, profile.keyslots, clock()) from error


def _guess(profile: Profile, clock: Clock, attempt: Callable[[], Unlocked]) -> Unlocked:
    must_wait(profile, clock())
    try:
        return attempt()
    except WrongPassphrase:
        count_failure(profile, clock())
        raise


def _open(profile: Profile, keys: Unlocked, lock: InstanceLock, clock: Clock) -> Vault:
    now = clock()
    if keys.previous_keys:
        from signpost_desktop.store.rekeying import finish

        keys = finish(profile, keys, (vault_file, directory_file))
    prepare_vault(profile, keys, now)
    began_again = prepare_directory(profile, keys, now)
    vault = Vault(profile, keys, Worker(keys.person_id, "", frozenset()), lock, clock)
    vault.directory_began_again = began_again
    try:
        with vault.opening() as session:
            vault.worker = session.worker = _worker(session, keys.person_id)
            _log_opening(session, profile, directory_began_again=began_again)
            _remember_erased(session, profile)
            note_opening(session)
        forget_failures(profile)
    except BaseException:
        vault.close()
        raise
    return vault


def _keep_by_sheet(profile: Profile, keys: Unlocked) -> None:
    slots = read_keyslots(profile)
    mine = slots.of_key(keys.private_key)
    if mine is not None:
        write_keyslots(profile, slots.with_slot(mine.kept_by(slots.recovery, keys.private_key)))


def _worker(session: PlainSession, person_id: str) -> Worker:
    found = session.rows("SELECT name, roles, left_at FROM person WHERE id = ?", person_id)
    if not found:
        raise UnknownPerson
    name, roles, left_at = found[0]
    if left_at is not None:
        raise NotAllowed("This name no longer opens this profile. Ask your coordinator.")
    return Worker(person_id, name, frozenset(json.loads(roles)))


def _log_opening(session: PlainSession, profile: Profile, *, directory_began_again: bool) -> None:
    failures = read_failures(profile)
    if failures.count:
        session.log(
            "unlock_failed", count=failures.count, times=[stamp(at) for at in failures.times]
        )
    session.log("opened")
    if directory_began_again:
        session.log("directory_began_again")


def _remember_erased(session: PlainSession, profile: Profile) -> None:
    """What a power cut or a full disk kept from the list of the erased is put on it now."""
    unwritten = session.setting(TO_REMEMBER)
    if unwritten:
        with suppress(SignpostError):  # the setting stays, for the next opening
            remember_erased(profile, [(kind, record_id) for kind, record_id in unwritten])
            session.forget_setting(TO_REMEMBER)


def _seal_drafts_anew(session: WorkSession, held: Unlocked, slot: Slot) -> None:
    """What this person had under their lost key comes under the new one."""
    from sqlalchemy import select

    from signpost_desktop.store.session import resealed
    from signpost_desktop.store.tables import SEALED_NOTE, Draft

    if held.safeguarding_key is None:
        return
    for draft in session.db.scalars(select(Draft).where(Draft.person_id == slot.person_id)):
        sealed = draft.body.get(SEALED_NOTE)
        fresh = resealed(sealed, held.safeguarding_key, slot.public_key) if sealed else None
        if fresh:
            session.change(draft, body={**draft.body, SEALED_NOTE: fresh})


def _replace_slot(session: WorkSession, profile: Profile, slots: Keyslots, slot: Slot) -> None:
    from signpost_desktop.store.tables import Person

    person = session.db.get_one(Person, slot.person_id)
    session.change(person, public_key=slot.public_key)
    session.log("recovered", "person", person.id)
    write_keyslots(profile, slots.with_slot(slot))
