"""Every page of an encrypted database, decrypted without SQLite: free pages and slack included."""

from collections.abc import Iterator
from pathlib import Path

import pytest

PAGE = 4096
_TAIL = 80  # 16 bytes of IV, 64 of HMAC: SQLCipher 4
_SALT = 16  # at the beginning of the first page, in the open
_WAL_HEADER, _FRAME_HEADER = 32, 24


def pages_of(path: Path, key: bytes) -> Iterator[bytes]:
    """The pages of a database file, in order. `key` is the raw key."""
    content = path.read_bytes()
    assert len(content) % PAGE == 0
    for number, start in enumerate(range(0, len(content), PAGE)):
        yield _decrypted(content[start : start + PAGE], key, first=number == 0)


def frames_of(path: Path, key: bytes) -> Iterator[bytes]:
    """The pages in a write-ahead log, old ones included."""
    content = path.read_bytes() if path.exists() else b""
    step = _FRAME_HEADER + PAGE
    for start in range(_WAL_HEADER, len(content) - step + 1, step):
        number = int.from_bytes(content[start : start + 4], "big")
        page = content[start + _FRAME_HEADER : start + step]
        yield _decrypted(page, key, first=number == 1)


def _decrypted(page: bytes, key: bytes, *, first: bool) -> bytes:
    reason = "needs the cryptography package to decrypt pages by hand"
    pytest.importorskip("cryptography", reason=reason)
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    start, end = (_SALT if first else 0), PAGE - _TAIL
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + 16])).decryptor()
    return decryptor.update(page[start:end]) + decryptor.finalize()
