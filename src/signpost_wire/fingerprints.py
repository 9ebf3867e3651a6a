"""A public key as eight words that two people can compare on the phone.

Each word stands for nine bits: 72 in all, so nobody can make another key with the same words.
"""

import hashlib

from signpost_wire.words import WORDS

COUNT = 8
_BITS = 9
SERVER, ORGANIZATION, MEMBER = b"signpost server", b"signpost team", b"signpost member"
"""Whose key it is: the same key as something else has other words."""


def fingerprint(whose: bytes, *keys: bytes) -> tuple[str, ...]:
    """Eight words for the 32-byte public keys of a server, an organization or a member."""
    digest = hashlib.blake2b(b"".join(keys), person=whose, digest_size=COUNT * _BITS // 8).digest()
    number = int.from_bytes(digest)
    return tuple(WORDS[number >> _BITS * place & 511] for place in reversed(range(COUNT)))
