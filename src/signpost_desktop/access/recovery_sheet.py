"""A new recovery sheet in place of one that was lost, seen, or never put on paper."""

from signpost_desktop.access.audit import record
from signpost_desktop.access.roles import Role, require
from signpost_desktop.store.creation import recovery_slot
from signpost_desktop.store.errors import NotAllowed
from signpost_desktop.store.keyslots import Keyslots, read_keyslots, write_keyslots
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.recovery import RecoveryKey, new_recovery_key

RETYPED = "recovery_sheet_retyped_on"
"""The setting with the day on which the newest sheet was typed back from the paper."""


def renew_recovery_sheet(vault: Vault) -> RecoveryKey:
    """Make a new sheet; the old one opens this profile no more (backups made before: it does).

    Only a coordinator who holds the safeguarding key can, as the sheet must open those notes too;
    or whoever is the only one to use this computer.
    """
    if vault.keys.safeguarding_key is None:
        raise NotAllowed(
            "Only a safeguarding lead can make a new recovery sheet. Nothing was changed."
        )
    recovery = new_recovery_key()
    before = read_keyslots(vault.profile)
    written = False
    try:
        with vault.act() as session:
            if len(before.slots) > 1:
                require(session, Role.COORDINATOR)
            record(session, "recovery_sheet_renewed")
            session.set_setting(RETYPED, "")
            write_keyslots(vault.profile, _with_sheet(vault, before, recovery))
            written = True
    except BaseException:
        if written:
            write_keyslots(vault.profile, before)
        raise
    return recovery


def _with_sheet(vault: Vault, before: Keyslots, recovery: RecoveryKey) -> Keyslots:
    """The others' private keys come under the new sheet when they next type their passphrase."""
    sheet = recovery_slot(vault.keys, recovery)
    slots = before.with_recovery(sheet)
    mine = next((s for s in slots.slots if s.person_id == vault.keys.person_id), None)
    return slots if mine is None else slots.with_slot(mine.kept_by(sheet, vault.keys.private_key))


def note_retyped(vault: Vault) -> None:
    """The newest sheet was typed back from the paper today."""
    with vault.act() as session:
        session.set_setting(RETYPED, session.today().isoformat())
