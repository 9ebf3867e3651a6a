"""Codes that let somebody in: 140 random bits written to survive typing, and what comes of them.

Seven groups of four letters and digits (Crockford's base 32: no I, L, O, U), each followed by a
check character of its own, so that a slip is found in its group. The server learns `lookup` and
`proof` only; what the package key seals, it cannot open.
"""

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 7
DATA = 4  # characters a group, before its check character
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


class CodeSlipError(ValueError):
    """A code was typed with a slip. `groups`: which, from 1; none when its length is wrong."""

    def __init__(self, groups: tuple[int, ...] = ()) -> None:
        self.groups = groups
        super().__init__("slip in a code")


@dataclass(frozen=True, repr=False)
class Code:
    """A code that is whole. No repr: whoever reads it may join."""

    secret: bytes

    @property
    def text(self) -> str:
        """As people see and type it: ABCDE-FGHJK-…"""
        data = self.secret.decode("ascii")
        groups = (data[at : at + DATA] for at in range(0, len(data), DATA))
        return "-".join(group + _check(number, group) for number, group in enumerate(groups))

    @property
    def lookup(self) -> bytes:
        """Finds the code at the server: 16 bytes."""
        return self._derived(b"signpost-lookup", 16)

    @property
    def proof(self) -> bytes:
        """Proves to the server that the whole code is known: 32 bytes."""
        return self._derived(b"signpost-proof", 32)

    @property
    def proof_hash(self) -> bytes:
        """What the server keeps of the proof: 32 bytes."""
        return hashlib.sha256(self.proof).digest()

    @property
    def package_key(self) -> bytes:
        """Opens the package that an invitation carries; the server never has it. 32 bytes."""
        return self._derived(b"signpost-pack", 32)

    def _derived(self, purpose: bytes, size: int) -> bytes:
        return hashlib.blake2b(self.secret, person=purpose, digest_size=size).digest()


def new_code() -> Code:
    """A fresh random code."""
    return Code("".join(secrets.choice(ALPHABET) for _ in range(GROUPS * DATA)).encode())


def read_code(typed: str) -> Code:
    """What somebody typed or pasted. Raises CodeSlipError.

    Spaces, hyphens, lower case, and O, I, L, U for 0, 1, 1, V are forgiven.
    """
    plain = unicodedata.normalize("NFKC", typed[:1000]).upper().translate(_READ_AS)
    letters = "".join(letter for letter in plain if letter.isalnum())
    size = DATA + 1
    if len(letters) != GROUPS * size:
        raise CodeSlipError
    groups = [letters[at : at + size] for at in range(0, len(letters), size)]
    slips = tuple(
        number + 1
        for number, group in enumerate(groups)
        if not set(group) <= set(ALPHABET) or _check(number, group[:DATA]) != group[DATA]
    )
    if slips:
        raise CodeSlipError(slips)
    return Code("".join(group[:DATA] for group in groups).encode())


def _check(position: int, data: str) -> str:
    digest = hashlib.sha256(f"join {position}:{data}".encode()).digest()
    return ALPHABET[digest[0] % len(ALPHABET)]
