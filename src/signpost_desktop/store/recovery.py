"""The recovery sheet: a secret long enough to need no remembering, written to survive retyping.

150 random bits as six groups of five letters and digits (Crockford's base 32: no I, L, O, U),
each group followed by a check character of its own, so that a slip is found in its group.
"""

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

from signpost_desktop.store.errors import BadInput
from signpost_directory.words import Words, counted

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 6
DATA = 5  # characters a group, before its check character
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


@dataclass(frozen=True, repr=False)
class RecoveryKey:
    """What is printed once. No repr: whoever reads it can open everything."""

    groups: tuple[str, ...]

    @property
    def words(self) -> str:
        """The groups as printed, with spaces between them."""
        return " ".join(self.groups)

    def matches(self, typed: str) -> bool:
        """Whether what was retyped is this sheet. Raises BadInput naming a group with a slip."""
        return hmac.compare_digest(secret_of(typed), secret_of(self.words))


def new_recovery_key() -> RecoveryKey:
    """A fresh random sheet."""
    drawn = ("".join(secrets.choice(ALPHABET) for _ in range(DATA)) for _ in range(GROUPS))
    return RecoveryKey(tuple(data + _check(n, data) for n, data in enumerate(drawn)))


def secret_of(typed: str) -> str:
    """What is fed to Argon2id: the groups without their check characters.

    Spaces, hyphens, lower case, and O, I, L, U for 0, 1, 1, V are forgiven. Raises BadInput that
    names the groups with a slip, or says how many characters there should be.
    """
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_READ_AS)
    letters = "".join(letter for letter in plain if letter.isalnum())
    size = DATA + 1
    if len(letters) != GROUPS * size:
        raise BadInput(
            (
                Words(
                    "The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is "
                    "lost.",
                    counted("{0} group", "{0} groups", GROUPS),
                    counted("{0} letter or digit", "{0} letters and digits", size),
                    len(letters),
                    GROUPS * size,
                ),
            )
        )
    groups = [letters[at : at + size] for at in range(0, len(letters), size)]
    slips = tuple(
        Words("Please look again at group {0}. Nothing is lost.", n + 1)
        for n, group in enumerate(groups)
        if _check(n, group[:DATA]) != group[DATA]
    )
    if slips:
        raise BadInput(slips)
    return "".join(group[:DATA] for group in groups)


def _check(position: int, data: str) -> str:
    digest = hashlib.sha256(f"{position}:{data}".encode()).digest()
    return ALPHABET[digest[0] % len(ALPHABET)]
