"""The set checksum: whether two sides hold the same revisions, without listing them.

A running sum, modulo 2**128, of a hash of each record's id and revision: it can be kept up to
date one record at a time, and does not depend on their order. It guards against mistakes, not
against a hostile server (bodies are sealed for that).
"""

from collections.abc import Iterable
from hashlib import blake2b

from signpost_wire.fields import identity_bytes, revision_bytes

MODULUS = 2**128
BUCKETS = 256


def weight(record_id: str, revision: str) -> int:
    """What one record adds to the sum."""
    return weight_of_bytes(identity_bytes(record_id), revision_bytes(revision))


def weight_of_bytes(record_id: bytes, revision: bytes) -> int:
    """The same of an id and a revision of 16 bytes each."""
    return int.from_bytes(blake2b(record_id + revision, digest_size=16).digest())


def total(records: Iterable[tuple[str, str]]) -> int:
    """The sum of (id, revision) pairs."""
    return sum(weight(record_id, revision) for record_id, revision in records) % MODULUS


def bucket(record_id: str) -> int:
    """Which of the 256 buckets a record belongs to: the last byte of its id, which is random."""
    return identity_bytes(record_id)[-1]


def as_bytes(value: int) -> bytes:
    """A sum on the wire and in tables: 16 bytes, big end first."""
    return (value % MODULUS).to_bytes(16)
