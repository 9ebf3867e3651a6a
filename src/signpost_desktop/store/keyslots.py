"""Who can open this profile: each person's keys, sealed under their own passphrase.

The file holds no secret in the clear, and no name but those that people chose to be shown on
the lock screen. The database key is sealed to people's public keys, so that adding or removing
somebody needs nobody else's passphrase.
"""

import base64
import binascii
import json
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from nacl.pwhash import argon2id
from nacl.secret import SecretBox
from nacl.utils import random as random_bytes

from signpost_desktop.store.errors import (
    DamagedFile,
    NewerFile,
    NoSuchProfile,
    UnknownPerson,
    WrongPassphrase,
)
from signpost_desktop.store.files import Profile, storage_error, write_atomically
from signpost_desktop.store.keys import (
    Unlocked,
    new_key,
    open_sealed,
    public_half,
    seal_to,
    verify_half,
)
from signpost_desktop.store.passphrase import Cost, derive, open_with

VERSION = 1
RECOVERY = "recovery"  # the person_id and name of the recovery sheet's slot
UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError)
LARGEST = 1024 * 1024  # bytes; a keyslot is about 700


@dataclass(frozen=True, repr=False)
class Slot:
    """One way in. Every bytes field is sealed, but for `salt` and the public keys.

    `escrow` is the private key for the recovery sheet, so that who uses it stays who they were;
    None until the person opens the profile with their passphrase after a new sheet was made.
    `previous_keys`: see `Unlocked`.
    """

    person_id: str
    name: str
    cost: Cost
    salt: bytes
    private_key: bytes
    public_key: bytes
    database_key: bytes
    safeguarding_key: bytes | None = None
    verify_key: bytes | None = None
    escrow: bytes | None = None
    previous_keys: tuple[bytes, ...] = ()

    def open(self, passphrase: str) -> Unlocked:
        """The keys behind a passphrase. Raises WrongPassphrase, or DamagedFile for a bad slot."""
        private_key = open_with(derive(passphrase, self.salt, self.cost), self.private_key)
        if private_key is None:
            raise WrongPassphrase
        return self.open_with_key(private_key)

    def open_with_key(self, private_key: bytes) -> Unlocked:
        """The same for whoever has the private key already. Raises DamagedFile."""
        database_key = open_sealed(private_key, self.database_key)
        if database_key is None:
            raise DamagedFile
        safeguarding_key = None
        if self.safeguarding_key is not None:
            safeguarding_key = open_sealed(private_key, self.safeguarding_key)
        previous = (open_sealed(private_key, sealed) for sealed in self.previous_keys)
        return Unlocked(
            self.person_id, private_key, database_key, safeguarding_key,
            tuple(key for key in previous if key is not None),
        )  # fmt: skip

    def with_database_key(self, key: bytes, previous: Sequence[bytes]) -> "Slot":
        """This slot for another database key; no passphrase is needed."""
        return replace(
            self,
            database_key=seal_to(self.public_key, key),
            previous_keys=tuple(seal_to(self.public_key, old) for old in previous),
        )

    def kept_by(self, recovery: "Slot", private_key: bytes) -> "Slot":
        """This slot with what can only be made while its private key is in the open."""
        return replace(
            self,
            verify_key=verify_half(private_key),
            escrow=seal_to(recovery.public_key, private_key),
        )

    def private_key_by(self, recovery: Unlocked) -> bytes | None:
        """The private key, for whoever has the recovery sheet; None where the sheet lacks it."""
        found = None if self.escrow is None else open_sealed(recovery.private_key, self.escrow)
        return found if found and public_half(found) == self.public_key else None


@dataclass(frozen=True, repr=False)
class Keyslots:
    """The slots of one profile. `profile_id` tells a copy of it from another profile."""

    profile_id: str
    slots: tuple[Slot, ...]
    recovery: Slot

    @property
    def names(self) -> tuple[str, ...]:
        """The names on the lock screen, in the order people were added."""
        return tuple(slot.name for slot in self.slots)

    def named(self, person: str | None) -> Slot:
        """The slot of a name; the only slot when no name is given. Raises UnknownPerson."""
        if person is None and len(self.slots) == 1:
            return self.slots[0]
        for slot in self.slots:
            if person is not None and same_name(slot.name, person):
                return slot
        raise UnknownPerson(
            None if person is not None else "Several people use this profile. Say who you are."
        )

    def with_slot(self, slot: Slot) -> "Keyslots":
        """These slots with one added, or replaced where the person already has one."""
        if any(old.person_id == slot.person_id for old in self.slots):
            kept = tuple(slot if s.person_id == slot.person_id else s for s in self.slots)
        else:
            kept = (*self.slots, slot)
        return replace(self, slots=kept)

    def with_recovery(self, recovery: Slot) -> "Keyslots":
        """These slots with a new sheet's; it keeps nobody's private key yet."""
        return replace(
            self, slots=tuple(replace(s, escrow=None) for s in self.slots), recovery=recovery
        )

    def with_new_key(self, held: Unlocked, key: bytes) -> "Keyslots":
        """These slots for a new database key, with those that files may still have."""
        previous = (held.database_key, *held.previous_keys)
        return replace(
            self,
            slots=tuple(slot.with_database_key(key, previous) for slot in self.slots),
            recovery=self.recovery.with_database_key(key, previous),
        )

    def settled(self) -> "Keyslots":
        """These slots when every file has the new key."""
        return replace(
            self,
            slots=tuple(replace(slot, previous_keys=()) for slot in self.slots),
            recovery=replace(self.recovery, previous_keys=()),
        )

    def of_key(self, private_key: bytes) -> Slot | None:
        """The slot of whoever has this private key."""
        public_key = public_half(private_key)
        return next((slot for slot in self.slots if slot.public_key == public_key), None)

    def without(self, person_id: str) -> "Keyslots":
        """These slots without a person's."""
        return replace(self, slots=tuple(s for s in self.slots if s.person_id != person_id))


def same_name(one: str, other: str) -> bool:
    """Whether two typed names are the same name: spaces, case and encoding aside."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def new_slot(keys: Unlocked, name: str, passphrase: str, cost: Cost, *, safeguarding: bool) -> Slot:
    """Seal a person's keys under a passphrase. `keys.private_key` is theirs.

    `safeguarding` decides whether they may read safeguarding notes; whoever makes the slot must
    hold that key.
    """
    salt = random_bytes(argon2id.SALTBYTES)
    public_key = public_half(keys.private_key)
    sealed_safeguarding = None
    if safeguarding and keys.safeguarding_key is not None:
        sealed_safeguarding = seal_to(public_key, keys.safeguarding_key)
    return Slot(
        person_id=keys.person_id,
        name=name,
        cost=cost,
        salt=salt,
        private_key=bytes(SecretBox(derive(passphrase, salt, cost)).encrypt(keys.private_key)),
        public_key=public_key,
        database_key=seal_to(public_key, keys.database_key),
        safeguarding_key=sealed_safeguarding,
        verify_key=verify_half(keys.private_key),
        previous_keys=tuple(seal_to(public_key, old) for old in keys.previous_keys),
    )


def keys_for(person_id: str, held: Unlocked) -> Unlocked:
    """Keys for somebody new, made by somebody who is unlocked: their own pair, the shared rest."""
    return replace(held, person_id=person_id, private_key=new_key())


def write_keyslots(profile: Profile, keyslots: Keyslots) -> None:
    """Replace the file whole. Raises DiskFull, ReadOnlyProfile or StorageFailed."""
    document = {
        "version": VERSION,
        "profile_id": keyslots.profile_id,
        "slots": [_as_json(slot) for slot in keyslots.slots],
        "recovery": _as_json(keyslots.recovery),
    }
    write_atomically(profile.keyslots, json.dumps(document, indent=1).encode())


def read_keyslots(profile: Profile) -> Keyslots:
    """The slots of a profile. Raises NoSuchProfile, NewerFile or DamagedFile."""
    try:
        if not profile.keyslots.exists():
            raise DamagedFile if profile.vault.exists() else NoSuchProfile
        with profile.keyslots.open("rb") as file:
            content = file.read(LARGEST)
    except OSError as error:
        raise storage_error(error) from error
    try:
        return _from_document(json.loads(content))
    except UNREADABLE as error:
        raise DamagedFile from error


def _from_document(document: dict[str, Any]) -> Keyslots:
    if int(document["version"]) > VERSION:
        raise NewerFile
    return Keyslots(
        profile_id=str(document["profile_id"]),
        slots=tuple(_from_json(slot) for slot in document["slots"]),
        recovery=_from_json(document["recovery"]),
    )


def _as_json(slot: Slot) -> dict[str, Any]:
    fields = asdict(slot)
    fields["previous_keys"] = [base64.b64encode(key).decode() for key in slot.previous_keys]
    return {
        name: base64.b64encode(value).decode() if isinstance(value, bytes) else value
        for name, value in fields.items()
    }


def _from_json(fields: dict[str, Any]) -> Slot:
    def decoded(value: str) -> bytes:
        try:
            return base64.b64decode(value, validate=True)
        except binascii.Error as error:
            raise ValueError from error

    def raw(name: str) -> bytes:
        return decoded(fields[name])

    def optional(name: str) -> bytes | None:
        return raw(name) if fields.get(name) else None

    if len(raw("salt")) != argon2id.SALTBYTES:
        raise ValueError("salt")
    return Slot(
        person_id=str(fields["person_id"]),
        name=str(fields["name"]),
        cost=Cost(int(fields["cost"]["passes"]), int(fields["cost"]["memory"])),
        salt=raw("salt"),
        private_key=raw("private_key"),
        public_key=raw("public_key"),
        database_key=raw("database_key"),
        safeguarding_key=optional("safeguarding_key"),
        verify_key=optional("verify_key"),
        escrow=optional("escrow"),
        previous_keys=tuple(decoded(key) for key in fields.get("previous_keys", ())),
    )
