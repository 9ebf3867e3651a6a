"""Making a profile: keys, files, the first person, and the recovery sheet."""

import shutil
from dataclasses import replace
from uuid import uuid4

from uuid6 import uuid7

from signpost_desktop.store import audit_log
from signpost_desktop.store.clock import Clock, stamp
from signpost_desktop.store.database import DatabaseFile, create_file, refusals
from signpost_desktop.store.engines import BEGIN, Session, open_engine
from signpost_desktop.store.errors import BadInput, ProfileExists
from signpost_desktop.store.examination import new_set_aside
from signpost_desktop.store.files import (
    Profile,
    make_private_folder,
    storage_error,
    sync_folder,
)
from signpost_desktop.store.grown import fill_new_columns
from signpost_desktop.store.keys import Unlocked, new_key, public_half
from signpost_desktop.store.keyslots import (
    RECOVERY,
    Keyslots,
    Slot,
    new_slot,
    write_keyslots,
)
from signpost_desktop.store.open_vault import directory_file, vault_file
from signpost_desktop.store.passphrase import Cost, calibrated_cost, check_new
from signpost_desktop.store.plain_names import tidy_name
from signpost_desktop.store.plain_session import SAFEGUARDING_PUBLIC
from signpost_desktop.store.recovery import RecoveryKey, new_recovery_key, secret_of
from signpost_desktop.store.schema import Kind, upgrade
from signpost_desktop.store.session import run_in
from signpost_desktop.store.tables import OutboxEntry, Person, Setting
from signpost_directory.words import Words

FIRST_ROLES = ["coordinator", "safeguarding_lead", "caseworker"]


def make_profile(
    profile: Profile,
    organization: str,
    person: str,
    passphrase: str,
    clock: Clock,
    person_id: str = "",
) -> tuple[Unlocked, RecoveryKey]:
    """Make the files of a new profile; the caller holds its lock.

    `person_id`: of somebody who is known elsewhere already.

    Everything is made in a folder of its own and moved in at the end, the keyslots last, so that
    a power cut leaves no half profile. Raises BadInput, ProfileExists, or the disk's refusal.
    """
    organization, person = tidy_name(organization), tidy_name(person)
    _check(organization, person)
    check_new(passphrase)
    if profile.exists():
        raise ProfileExists
    safeguarding = new_key()
    keys = Unlocked(person_id or str(uuid7()), new_key(), new_key(), safeguarding)
    recovery = new_recovery_key()
    making = Profile(profile.making)
    try:
        if profile.half_made():  # a power cut came while the last one was being moved in
            aside = new_set_aside(profile, clock())
            for left in (profile.directory, profile.vault):
                left.replace(aside / left.name)
        if making.folder.exists():
            shutil.rmtree(making.folder)
        make_private_folder(making.folder)
        create_database(vault_file(making, keys.database_key), Kind.VAULT)
        create_database(directory_file(making, keys.database_key), Kind.DIRECTORY)
        sealing = public_half(safeguarding).hex()
        _first_rows(making, keys, sealing, organization, person, stamp(clock()))
        write_keyslots(making, _first_slots(keys, person, passphrase, recovery))
        for name in ("directory", "vault", "keyslots"):
            getattr(making, name).replace(getattr(profile, name))
        sync_folder(profile.folder)
    except OSError as error:
        raise storage_error(error) from error
    finally:
        shutil.rmtree(making.folder, ignore_errors=True)
    return keys, recovery


def _check(organization: str, person: str) -> None:
    reasons = []
    if not organization:
        reasons.append(Words("Please type the name of your organization."))
    if not person:
        reasons.append(Words("Please type your name, as you want it on the lock screen."))
    if reasons:
        raise BadInput(tuple(reasons))


def _first_slots(keys: Unlocked, person: str, passphrase: str, recovery: RecoveryKey) -> Keyslots:
    slot = new_slot(keys, person, passphrase, calibrated_cost(), safeguarding=True)
    sheet = recovery_slot(keys, recovery)
    return Keyslots(str(uuid7()), (slot.kept_by(sheet, keys.private_key),), sheet)


def recovery_slot(held: Unlocked, recovery: RecoveryKey) -> Slot:
    """The slot that a printed sheet opens. Its secret is random, so the floor's cost is enough."""
    keys = replace(held, person_id=RECOVERY, private_key=new_key())
    return new_slot(keys, RECOVERY, secret_of(recovery.words), Cost(), safeguarding=True)


def create_database(file: DatabaseFile, kind: Kind) -> None:
    """A new encrypted file with the newest schema. Raises the disk's refusal."""
    with refusals(file.path.parent):
        create_file(file)
    upgrade_file(file, kind)


def upgrade_file(file: DatabaseFile, kind: Kind) -> None:
    """Bring a file to the newest schema: all steps and their stamp in one transaction.

    And with them what records have besides their columns: see grown.py.
    """
    engine = open_engine(file, read_only=False, connections=1)
    begin = engine.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
    try:
        with refusals(file.path.parent), begin.begin() as connection:
            upgrade(connection, kind)
            if kind is Kind.VAULT:
                fill_new_columns(connection.connection.cursor())
    finally:
        engine.dispose()


def _first_rows(
    making: Profile,
    keys: Unlocked,
    safeguarding_public: str,
    organization: str,
    person: str,
    moment: str,
) -> None:
    engine = open_engine(vault_file(making, keys.database_key), read_only=False, connections=1)
    try:
        with refusals(making.folder), Session(engine) as db, db.begin():
            db.add(
                Person(
                    id=keys.person_id,
                    created_at=moment,
                    created_by=keys.person_id,
                    name=person,
                    roles=FIRST_ROLES,
                    public_key=public_half(keys.private_key),
                )
            )
            db.add(
                OutboxEntry(
                    kind="person",
                    record_id=keys.person_id,
                    revision=uuid4().hex,
                    queued_at=moment,
                    changed_by=keys.person_id,
                    changed_at=moment,
                )
            )
            db.add(Setting(name="organization_name", value=organization))
            db.add(Setting(name=SAFEGUARDING_PUBLIC, value=safeguarding_public))
            audit_log.append(run_in(db), moment, keys.person_id, "profile_created")
    finally:
        engine.dispose()
