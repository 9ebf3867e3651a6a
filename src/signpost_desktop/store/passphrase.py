"""From a passphrase to a key: Argon2id with a floor and a calibration, and advice on choosing."""

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.secret import SecretBox

from signpost_desktop.store.errors import BadInput, DamagedFile
from signpost_directory.words import Words, counted

FLOOR_PASSES = 3
FLOOR_MEMORY = 64 * 1024 * 1024  # bytes
CEILING_PASSES = 64  # a hostile file must not keep us computing for an hour
CEILING_MEMORY = 1024 * 1024 * 1024  # bytes
AIM_SECONDS = 0.7  # between 0.5 and 1 s on the computer that made it
SHORTEST = 8  # characters


@dataclass(frozen=True)
class Cost:
    """How hard one guess is: Argon2id passes, and memory in bytes."""

    passes: int = FLOOR_PASSES
    memory: int = FLOOR_MEMORY

    def check(self) -> None:
        """Raise DamagedFile when weaker than the floor or absurdly high."""
        if not (
            FLOOR_PASSES <= self.passes <= CEILING_PASSES
            and FLOOR_MEMORY <= self.memory <= CEILING_MEMORY
        ):
            raise DamagedFile(
                "The key file of this profile has been changed, so Signpost did not use it. "
                "Nothing was overwritten. You can go back to a copy."
            )


def normalised(passphrase: str) -> bytes:
    """NFC, so that é typed as one key or as two is the same passphrase."""
    return unicodedata.normalize("NFC", passphrase).encode()


def calibrated_cost(timer: Callable[[], float] = time.perf_counter) -> Cost:
    """The cost that takes about AIM_SECONDS here, and never less than the floor."""
    begun = timer()
    derive("calibration", bytes(argon2id.SALTBYTES), Cost())
    one_pass = max((timer() - begun) / FLOOR_PASSES, 1e-4)
    return Cost(passes=min(max(round(AIM_SECONDS / one_pass), FLOOR_PASSES), CEILING_PASSES))


def derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The 32-byte key of a passphrase. Raises DamagedFile for a cost outside the bounds."""
    cost.check()
    return argon2id.kdf(
        SecretBox.KEY_SIZE, normalised(passphrase), salt, opslimit=cost.passes, memlimit=cost.memory
    )


def open_with(key: bytes, sealed: bytes) -> bytes | None:
    """What a passphrase's key opens, or None when it was the wrong passphrase."""
    try:
        return SecretBox(key).decrypt(sealed)
    except (CryptoError, ValueError):
        return None


def check_new(passphrase: str) -> None:
    """Raise BadInput for a passphrase that is too short to be one."""
    if len(unicodedata.normalize("NFC", passphrase)) < SHORTEST:
        raise BadInput(
            (
                counted(
                    "Please choose at least {0} character. A few words together work well.",
                    "Please choose at least {0} characters. A few words together work well.",
                    SHORTEST,
                ),
            )
        )


def advice(passphrase: str) -> str:
    """A sentence for a passphrase that is easy to guess, else "". Advice only, never refused."""
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its word lists are slow to load

    if zxcvbn(passphrase[:72])["score"] >= 3:
        return ""
    return Words(
        "This passphrase may be easy to guess. Three or four words with no link are better."
    )
