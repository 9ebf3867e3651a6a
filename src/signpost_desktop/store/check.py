"""Proving that a profile is well: every page, the log, the keys, and a backup that opens."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from signpost_desktop.store import audit_log
from signpost_desktop.store.backup import last_backup, verify_backup
from signpost_desktop.store.database import DatabaseFile, connect, refusals, refuse_plain
from signpost_desktop.store.erasure import erased_records
from signpost_desktop.store.errors import DamagedFile, NotEncrypted, SignpostError
from signpost_desktop.store.keys import public_half
from signpost_desktop.store.keyslots import read_keyslots
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.schema import Kind, head
from signpost_desktop.store.tables import AuditEntry, Base, Client, Contact
from signpost_directory.words import Words, counted

ENOUGH_ROOM = 100 * 1024 * 1024  # bytes
OLD_COPY = timedelta(days=7)


@dataclass(frozen=True)
class CheckLine:
    """One thing that was looked at: a short name, whether it is well, and a sentence."""

    name: str
    ok: bool
    words: str


@dataclass(frozen=True)
class CheckReport:
    """Everything that was looked at."""

    lines: tuple[CheckLine, ...]

    @property
    def ok(self) -> bool:
        """Whether all of it is well."""
        return all(line.ok for line in self.lines)


def check_profile(vault: Vault) -> CheckReport:
    """Look at everything; change nothing but the date of the backup's last proof.

    Raises Locked after `close()`; every other finding is a line of the report.
    """
    casework, directory = vault.casework_file, vault.directory_file
    looks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("casework", lambda: _file(casework, Kind.VAULT)),
        ("directory", lambda: _file(directory, Kind.DIRECTORY)),
        ("keys", lambda: _keys(vault)),
        ("log", lambda: _log(vault)),
        ("erased", lambda: _erased(vault)),
        ("copy", lambda: _copy(vault)),
        ("room", lambda: _room(vault)),
    )
    return CheckReport(tuple(_look(name, look) for name, look in looks))


def _look(name: str, look: Callable[[], str]) -> CheckLine:
    try:
        return CheckLine(name, True, look())
    except SignpostError as error:
        return CheckLine(name, False, error.message)


def _file(file: DatabaseFile, kind: Kind) -> str:
    refuse_plain(file.path)
    with refusals(file.path.parent), closing(connect(file, "ro")) as connection:
        if connection.execute("PRAGMA cipher_version").fetchone() is None:
            raise NotEncrypted
        damaged = (
            connection.execute("PRAGMA cipher_integrity_check").fetchall()
            or connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]
            or connection.execute("PRAGMA foreign_key_check").fetchall()
        )
        if damaged:
            raise DamagedFile
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision != head(kind):
        raise DamagedFile("This file has another version's shape. Close Signpost and open again.")
    return Words("Encrypted, and every page can be read.")


def _keys(vault: Vault) -> str:
    slots = read_keyslots(vault.profile)
    for slot in (*slots.slots, slots.recovery):
        slot.cost.check()
    mine = public_half(vault.keys.private_key)
    if not any(slot.public_key == mine for slot in slots.slots):
        raise DamagedFile("Your own key is missing from the key file. Use the recovery sheet.")
    count = len(slots.slots)
    return counted(
        "{0} person opens this, and a recovery sheet.",
        "{0} people open this, and a recovery sheet.",
        count,
    )


def _log(vault: Vault) -> str:
    with vault.read() as session:
        lines = audit_log.verify(session.db)
    return counted("{0} line, none changed.", "{0} lines, none changed.", lines)


def _erased(vault: Vault) -> str:
    records = erased_records(vault.profile)
    with vault.read() as session:
        for kind, record_id in records:
            table = Base.metadata.tables.get(kind)
            if table is None or "id" not in table.c:
                continue
            if session.db.execute(table.select().where(table.c.id == record_id)).first():
                raise DamagedFile(
                    "Something that was erased is here again. Tell whoever helps you."
                )
    return counted("{0} erased, none came back.", "{0} erased, none came back.", len(records))


def _copy(vault: Vault) -> str:
    newest = last_backup(vault)
    if newest is None:
        if _needs_a_copy(vault):
            raise DamagedFile("There is no copy yet. Make one now.")
        return Words("There is no copy yet. Make one soon.")
    verify_backup(newest.path, vault.keys, vault.now())
    if vault.now() - newest.made_at > OLD_COPY:
        raise DamagedFile(Words("The last copy is from {0}. Make one now.", newest.made_at.date()))
    return Words("The copy of {0} opens.", newest.made_at)


def _needs_a_copy(vault: Vault) -> bool:
    """Whether there is casework, and the profile is older than a copy may be."""
    with vault.read() as session:
        if not any(session.db.scalar(select(table.id).limit(1)) for table in (Client, Contact)):
            return False
        begun = session.db.scalar(select(func.min(AuditEntry.at)))
    return begun is None or vault.now() - datetime.fromisoformat(begun) > OLD_COPY


def _room(vault: Vault) -> str:
    free = shutil.disk_usage(vault.profile.folder).free
    if free < ENOUGH_ROOM:
        raise DamagedFile("The disk is nearly full. Make room soon.")
    return Words("{0} MB free.", free // (1024 * 1024))
