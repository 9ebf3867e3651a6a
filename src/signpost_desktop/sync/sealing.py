"""Sealing a record's body so that the server keeps it unread, and cannot move or change it.

A body is one byte of format, then:

    0x01  for whoever may read the space: nonce (24), ciphertext
    0x02  for whoever may only write:     writer's member id (16), sealed content key (80),
                                          nonce (24), ciphertext, signature (64)

The plain text is msgpack, compressed with the dictionary of its format, and filled up with zeros
to a Padmé size, so that its length tells little. What it belongs to (`Place`) is authenticated
with it: the same bytes do not open in another space, as another record or as another revision.
"""

import threading
from collections.abc import Callable
from functools import cache
from os import urandom
from typing import Any, NamedTuple

import msgpack
import zstandard
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_box_seal,
    crypto_box_seal_open,
    crypto_box_SEALBYTES,
    crypto_scalarmult_base,
)
from nacl.exceptions import CryptoError
from nacl.exceptions import ValueError as WrongSizeError

from signpost_desktop.resources import resource
from signpost_desktop.sync.signing import sign, verify
from signpost_wire import fields
from signpost_wire.codec import MalformedError, unpack_plain

SHARED, WRITTEN_ONLY = 1, 2
"""The two formats. Both use dictionary 1; a new dictionary means new formats."""
LARGEST_PLAIN = 1_000_000
"""Bytes of one body before compression: filled up and sealed it fits into the wire's
`LARGEST_BODY`, also when it cannot be compressed."""
_SMALL = 64 * 1024
_GROWTH = 32
"""What a body may inflate to: 64 kB, or 32 times its own size, so that no reply is a bomb."""
_LEVEL = 5  # a fifth smaller than 3 for 4 µs more a record; 6 takes twice as long for a hundredth
_NONCE = 24
_TAG = 16
_KEY = 32
_SIGNATURE = 64
_SEALED_KEY = _KEY + crypto_box_SEALBYTES
_AFTER_MEMBER = 1 + 16
_SIGNED = b"signpost body 2\x00"

FORMAT, SEAL, WRITER, CONTENT = "format", "seal", "writer", "content"
"""Why a body does not open: not a form that we know; another key, another place, or changed on the
way; not signed by a member; or opened, but not a record inside."""


class UnopenedError(Exception):
    """A body that does not open. `code` is FORMAT, SEAL, WRITER or CONTENT; no words of it."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


class Place(NamedTuple):
    """What a body belongs to. Ids are UUID text, revisions 32 hex digits (base None: new)."""

    space: str
    id: str
    kind: str
    key_version: int
    revision: str
    base_revision: str | None
    deleted: bool


class Writer(NamedTuple):
    """Who signs what they may not read back: a member's id and Ed25519 seed."""

    member: str
    seed: bytes


class TooLargeError(Exception):
    """A record is larger than LARGEST_PLAIN. No words of it."""


VerifyKeyOf = Callable[[str], bytes | None]
"""The Ed25519 public key of a member's id, also of one who has left; None for nobody."""


def seal_body(key: bytes, place: Place, values: dict[str, Any]) -> bytes:
    """Seal under a space's content key. Raises TooLargeError when larger than LARGEST_PLAIN.

    `values`: text keys; None, bools, numbers, text, bytes, lists and maps.
    """
    nonce = urandom(_NONCE)
    bound = _bound(SHARED, place)
    sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(_shrunk(values), bound, nonce, key)
    return b"\x01" + nonce + sealed


def open_body(key: bytes, place: Place, body: bytes) -> dict[str, Any]:
    """The values of a body sealed under this content key. Raises UnopenedError."""
    if body[:1] != b"\x01" or len(body) <= 1 + _NONCE + _TAG:
        raise UnopenedError(FORMAT)
    bound = _bound(SHARED, place)
    return _grown(_opened(body[1 + _NONCE :], bound, body[1 : 1 + _NONCE], key), len(body))


def seal_for_readers(
    public_key: bytes, writer: Writer, place: Place, values: dict[str, Any]
) -> bytes:
    """Seal to a space's public key, signed: the writer cannot open it again.

    Raises TooLargeError when larger than LARGEST_PLAIN.
    """
    member = fields.identity_bytes(writer.member)
    key, nonce = urandom(_KEY), urandom(_NONCE)
    bound = _bound(WRITTEN_ONLY, place) + member  # nobody can put their own name to it
    sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(_shrunk(values), bound, nonce, key)
    body = b"".join((b"\x02", member, crypto_box_seal(key, public_key), nonce, sealed))
    return body + sign(writer.seed, _SIGNED + bound + body)


def open_from_writer(
    secret: bytes, verify_key_of: VerifyKeyOf, place: Place, body: bytes
) -> tuple[dict[str, Any], str]:
    """The values of a body that was sealed to this secret's public half, and who wrote it.

    Raises UnopenedError; also when no member, or not that member, signed it.
    """
    if body[:1] != b"\x02" or len(body) <= _AFTER_MEMBER + _SEALED_KEY + _NONCE + _TAG + _SIGNATURE:
        raise UnopenedError(FORMAT)
    raw_member = body[1:_AFTER_MEMBER]
    bound = _bound(WRITTEN_ONLY, place) + raw_member
    member = fields.identity(raw_member)
    verify_key = verify_key_of(member)
    signed, signature = body[:-_SIGNATURE], body[-_SIGNATURE:]
    if verify_key is None or not verify(verify_key, _SIGNED + bound + signed, signature):
        raise UnopenedError(WRITER)
    at = _AFTER_MEMBER + _SEALED_KEY
    try:
        key = crypto_box_seal_open(body[_AFTER_MEMBER:at], crypto_scalarmult_base(secret), secret)
    except (CryptoError, WrongSizeError) as error:
        raise UnopenedError(SEAL) from error
    if len(key) != _KEY:
        raise UnopenedError(SEAL)
    plain = _opened(signed[at + _NONCE :], bound, signed[at : at + _NONCE], key)
    return _grown(plain, len(body)), member


def ready() -> None:
    """Make now what sealing and opening need once in a process: no record need wait for it."""
    _dictionary()


def padded_size(size: int) -> int:
    """The Padmé size for so many bytes: at most 12 % more, and few different sizes in all."""
    exponent = max(size, 2).bit_length() - 1
    low_bits = exponent - exponent.bit_length()
    mask = (1 << low_bits) - 1
    return (size + mask) & ~mask


def _opened(sealed: bytes, bound: bytes, nonce: bytes, key: bytes) -> bytes:
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, bound, nonce, key)
    except (CryptoError, WrongSizeError) as error:
        raise UnopenedError(SEAL) from error


def _bound(form: int, place: Place) -> bytes:
    """The additional data: no two places have the same bytes."""
    space, record, kind, key_version, revision, base, deleted = place
    try:  # all at once: this runs for every record, and uuid.UUID takes four times as long
        raw = bytes.fromhex(f"{space}{record}{revision}{base or ''}".replace("-", ""))
    except ValueError as error:
        raise MalformedError("id") from error
    if len(raw) != (48 if base is None else 64):
        raise MalformedError("id")
    base_bytes = None if base is None else raw[48:]
    packed: bytes = _tools.packer.pack(
        (form, raw[:16], raw[16:32], kind, key_version, raw[32:48], base_bytes, deleted)
    )
    return packed


def _shrunk(values: dict[str, Any]) -> bytes:
    """Packed, compressed and filled up."""
    tools = _tools
    plain = tools.packer.pack(values)
    if len(plain) > LARGEST_PLAIN:
        raise TooLargeError
    small = tools.compressor.compress(plain)
    size = len(small)
    if len(plain) > _SMALL:
        size = max(size, len(plain) // _GROWTH)  # readers refuse what grows more than this
    filled: bytes = small.ljust(padded_size(size), b"\0")
    return filled


def _grown(filled: bytes, body_size: int) -> dict[str, Any]:
    """What `_shrunk` was given. Bounded: members are not trusted with our memory."""
    try:
        size = zstandard.frame_content_size(filled)
        if not 0 < size <= min(max(_SMALL, _GROWTH * body_size), LARGEST_PLAIN):
            raise UnopenedError(CONTENT)
        plain = _tools.decompressor.decompress(filled, allow_extra_data=True)
        values = unpack_plain(plain)
    except (zstandard.ZstdError, MalformedError) as error:
        raise UnopenedError(CONTENT) from error
    if not isinstance(values, dict):
        raise UnopenedError(CONTENT)
    return values


class _Tools(threading.local):
    """Objects that must not be shared between threads. A window has a new thread for each round."""

    def __init__(self) -> None:
        dictionary = _dictionary()
        self.packer = msgpack.Packer(use_bin_type=True)
        self.compressor = zstandard.ZstdCompressor(
            level=_LEVEL, dict_data=dictionary, write_dict_id=False
        )
        self.decompressor = zstandard.ZstdDecompressor(dict_data=dictionary)


@cache
def _dictionary() -> zstandard.ZstdCompressionDict:
    """The dictionary, for all threads: made once, because that takes longer than ten records."""
    content = resource("sync", "dictionary_1.zdict").read_bytes()
    dictionary = zstandard.ZstdCompressionDict(content)
    dictionary.precompute_compress(level=_LEVEL)
    return dictionary


_tools = _Tools()
