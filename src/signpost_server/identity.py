"""The server's own key and epoch, made once by `init` and kept in its database."""

import uuid
from dataclasses import dataclass
from functools import cached_property

from nacl.bindings import crypto_sign_open
from nacl.exceptions import CryptoError
from nacl.exceptions import ValueError as WrongSizeError
from nacl.public import PrivateKey
from nacl.signing import SigningKey
from sqlalchemy import Connection, select

from signpost_server.tables import device, setting

SIGNING_SEED, EPOCH = "signing_seed", "epoch"


@dataclass(frozen=True, repr=False)
class Identity:
    """What desktops pin. No repr: it holds the secret."""

    seed: bytes

    @cached_property
    def public_key(self) -> bytes:
        """Ed25519: what checks the server's signatures."""
        return bytes(SigningKey(self.seed).verify_key)

    @property
    def seal_secret(self) -> PrivateKey:
        """X25519, of the same secret: opens what a courier brings."""
        return SigningKey(self.seed).to_curve25519_private_key()

    def sign(self, message: bytes) -> bytes:
        """64 bytes that only this server can make for this message."""
        return SigningKey(self.seed).sign(message).signature


def verify(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the holder of this public key signed this message."""
    try:
        crypto_sign_open(signature + message, public_key)
    except (CryptoError, WrongSizeError):
        return False
    return True


def make_identity(connection: Connection) -> None:
    """A new server's key and epoch; those that are there stay."""
    found = set(connection.scalars(select(setting.c.name)))
    fresh = {SIGNING_SEED: bytes(SigningKey.generate()), EPOCH: _new_epoch()}
    for name, value in fresh.items():
        if name not in found:
            connection.execute(setting.insert().values(name=name, value=value))


def read_identity(connection: Connection) -> Identity:
    """The key that `init` made."""
    query = select(setting.c.value).where(setting.c.name == SIGNING_SEED)
    return Identity(connection.scalars(query).one())


def begin_epoch(connection: Connection) -> str:
    """Say that this database was restored from a copy: every desktop compares before it goes on."""
    epoch = _new_epoch()
    connection.execute(setting.update().where(setting.c.name == EPOCH).values(value=epoch))
    connection.execute(device.update().values(next_nonce=None))  # some were used since the copy
    return epoch.decode()


def _new_epoch() -> bytes:
    return uuid.uuid4().hex.encode()
