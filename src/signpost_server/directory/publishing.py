"""Makes the snapshot that new computers fetch: a bare copy, compressed, named by its hash, signed.

It is made beside the old one and the manifest is replaced last, so that whoever asks meanwhile is
answered with what is whole. Snapshots of the last days stay for those who are half-way.
"""

import hashlib
import os
import time
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import zstandard
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlite

from signpost_directory import steps
from signpost_directory.concepts import Concepts
from signpost_directory.copying import copy_tables
from signpost_directory.indexing import Indexer, index_version
from signpost_server.database import Database
from signpost_server.directory.shelf import Shelf, edition_and_head, large_writes
from signpost_server.identity import Identity
from signpost_wire.codec import MalformedError, pack, unpack
from signpost_wire.directory import MANIFEST_CONTEXT, Envelope, Manifest

KEPT_SECONDS = 3 * 24 * 3600
_LEVEL = 9  # measured at 100,000 services: 11 % smaller than level 3; 15 takes 20 times as long
_MAKING = ".making-"


@dataclass(frozen=True, slots=True)
class Published:
    """The newest manifest, and whether a snapshot was made for it now."""

    manifest: Manifest
    fresh: bool


def publish(shelf: Shelf, identity: Identity, now: int) -> Published:
    """Make a snapshot of the directory as it is, unless the newest one says the same."""
    with shelf.writing() as database:
        return publish_open(shelf, database, identity, now)


def publish_open(shelf: Shelf, database: Database, identity: Identity, now: int) -> Published:
    """As `publish`, for whoever is writing already."""
    concepts = Concepts.shipped()
    indexer = Indexer(concepts)
    with database.read() as connection:
        current = indexer.is_current(connection)
    if not current:  # a newer program finds in other words
        with large_writes(database) as connection:
            indexer.rebuild(connection)
    with database.read() as connection:
        edition, number = edition_and_head(connection)
    index, schema = index_version(concepts), steps.known_revisions(steps.DIRECTORY)[-1]
    old = read_manifest(shelf)
    said = old and (old.edition, old.number, old.index, old.schema)
    if old and said == (edition, number, index, schema) and is_there(shelf, old):
        return Published(old, fresh=False)
    with _bare_copy(shelf) as (copy, services):
        unpacked_size = copy.stat().st_size
        sha256, size = _compress(copy, shelf)
    manifest = Manifest(edition, number, sha256, size, unpacked_size, services, schema, index, now)
    _write_manifest(shelf, identity, manifest)
    _tidy(shelf, sha256.hex())
    return Published(manifest, fresh=True)


def read_manifest(shelf: Shelf) -> Manifest | None:
    """What the newest manifest says; None when there is none that can be read."""
    try:
        envelope = Envelope.unpacked(unpack(shelf.manifest.read_bytes()))
        return Manifest.unpacked(unpack(envelope.content))
    except (OSError, MalformedError):
        return None


def is_there(shelf: Shelf, manifest: Manifest) -> bool:
    """Whether the snapshot that a manifest names can be had."""
    return shelf.snapshot(manifest.sha256.hex()).exists()


@contextmanager
def _bare_copy(shelf: Shelf) -> Iterator[tuple[Path, int]]:
    """A plain file with the shared tables only, and how many services are in it."""
    path = shelf.snapshots / f"{_MAKING}{uuid.uuid4().hex}.db"
    try:
        with closing(sqlite.connect(path.as_uri(), uri=True, isolation_level=None,
                                    check_same_thread=False)) as connection:  # fmt: skip
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536"):
                connection.execute(f"PRAGMA {pragma}")
            _make_tables(connection)
            connection.execute("ATTACH ? AS live", (f"{shelf.file.as_uri()}?mode=ro",))
            connection.execute("BEGIN")
            copy_tables(connection, "main", "live", bare=True)
            connection.execute("COMMIT")
            (services,) = connection.execute("select count(*) from main.service").fetchone()
        yield path, services
    finally:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _make_tables(connection: Any) -> None:
    engine = create_engine(
        "sqlite+pysqlite://", module=sqlite, creator=lambda: connection, poolclass=StaticPool
    )
    with engine.connect() as made:
        _upgrade(made)


def _upgrade(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
    steps.upgrade(connection, steps.DIRECTORY)
    connection.exec_driver_sql("COMMIT")


class _Hashing:
    """A file that is written, and the hash of what was written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        self.size += len(data)
        return self._file.write(data)


def _compress(copy: Path, shelf: Shelf) -> tuple[bytes, int]:
    """The snapshot in its place; its hash and its size."""
    part = copy.with_suffix(".zst")
    packer = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True, threads=-1)
    try:
        with copy.open("rb") as source, part.open("wb") as target:
            hashing = _Hashing(target)
            into: Any = hashing
            packer.copy_stream(source, into, size=copy.stat().st_size)
            target.flush()
            os.fsync(target.fileno())
        sha256 = hashing.digest.digest()
        part.replace(shelf.snapshot(sha256.hex()))
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return sha256, hashing.size


def _write_manifest(shelf: Shelf, identity: Identity, manifest: Manifest) -> None:
    content = pack(manifest.packed())
    envelope = Envelope(content, identity.sign(MANIFEST_CONTEXT + content))
    part = shelf.manifest.with_suffix(".part")
    with part.open("wb") as file:
        file.write(pack(envelope.packed()))
        file.flush()
        os.fsync(file.fileno())
    part.replace(shelf.manifest)


def _tidy(shelf: Shelf, newest: str) -> None:
    """Old snapshots go, and what a power cut left half-made. The disk's own time counts."""
    old = time.time() - KEPT_SECONDS
    for path in shelf.snapshots.iterdir():
        with suppress(OSError):  # another server may have tidied it away
            if path.name != f"{newest}.zst" and path.stat().st_mtime < old:
                path.unlink(missing_ok=True)
