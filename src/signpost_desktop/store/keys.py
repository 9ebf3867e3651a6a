"""What opens a profile once it is unlocked, and the seals made with it."""

import hashlib
from dataclasses import dataclass

from nacl.bindings import crypto_scalarmult_base, crypto_sign_seed_keypair
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.utils import random as random_bytes

KEY_SIZE = 32


@dataclass(frozen=True, repr=False)
class Unlocked:
    """One person's keys in the clear, in memory only. No repr: a traceback must not print them.

    `safeguarding_key` is None for whoever may write a safeguarding note but not read one.
    `previous_keys` are keys that a file may still have where it is being given a new one.
    """

    person_id: str
    private_key: bytes
    database_key: bytes
    safeguarding_key: bytes | None
    previous_keys: tuple[bytes, ...] = ()

    def __repr__(self) -> str:
        return "Unlocked(…)"


def new_key() -> bytes:
    """A random 256-bit key, also a valid X25519 private key."""
    return random_bytes(KEY_SIZE)


def public_half(private_key: bytes) -> bytes:
    """The X25519 public key of a private one."""
    return crypto_scalarmult_base(private_key)


def signing_seed(private_key: bytes) -> bytes:
    """The Ed25519 seed with which a person signs: derived, so that they have one secret only."""
    return hashlib.blake2b(key=private_key, person=b"signpost-sign", digest_size=32).digest()


def verify_half(private_key: bytes) -> bytes:
    """The Ed25519 public key with which others check what a person signed."""
    return crypto_sign_seed_keypair(signing_seed(private_key))[0]


def seal_to(public_key: bytes, content: bytes) -> bytes:
    """Seal bytes so that only the holder of the private half can read them."""
    return SealedBox(PublicKey(public_key)).encrypt(content)


def seal_if_possible(public_key: bytes, content: bytes) -> bytes | None:
    """The same; None for 32 bytes that are nobody's key, as somebody hostile may send them."""
    try:
        return seal_to(public_key, content)
    except CryptoError:
        return None


def open_sealed(private_key: bytes, sealed: bytes) -> bytes | None:
    """The content of a seal, or None when this key does not open it."""
    try:
        return SealedBox(PrivateKey(private_key)).decrypt(sealed)
    except (CryptoError, ValueError, TypeError):
        return None


def file_key(database_key: bytes, purpose: str) -> bytes:
    """The key of one database file, derived, so that no two files share one."""
    return hashlib.blake2b(key=database_key, person=purpose.encode(), digest_size=32).digest()
