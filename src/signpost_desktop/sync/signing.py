"""Signatures: made with a 32-byte seed, checked with a public key. Ed25519, by libsodium."""

from nacl.bindings import crypto_sign, crypto_sign_BYTES, crypto_sign_open, crypto_sign_seed_keypair
from nacl.exceptions import CryptoError
from nacl.exceptions import ValueError as WrongSizeError


def sign(seed: bytes, message: bytes) -> bytes:
    """64 bytes that only the holder of this seed can make for this message."""
    return crypto_sign(message, _pair(seed)[1])[:crypto_sign_BYTES]


def verify(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the holder of this public key's seed signed this message."""
    try:
        crypto_sign_open(signature + message, public_key)
    except (CryptoError, WrongSizeError):
        return False
    return True


def public_key(seed: bytes) -> bytes:
    """What others check a seed's signatures with."""
    return _pair(seed)[0]


def _pair(seed: bytes) -> tuple[bytes, bytes]:
    return crypto_sign_seed_keypair(seed)
