"""The public directory as it crosses the wire: signed by the server, not sealed, for all members.

A manifest names the newest snapshot (a compressed SQLite file, at an address that is its hash);
pages of changes bring a desktop from a snapshot, or from yesterday, to now. Both travel in an
envelope with the server's signature, so that it does not matter who carries them.
"""

from dataclasses import dataclass
from typing import Any, Self

from signpost_wire import fields
from signpost_wire.codec import MalformedError

MANIFEST_CONTEXT = b"signpost directory manifest 1\x00"
CHANGES_CONTEXT = b"signpost directory changes 1\x00"
"""What a signature is over: the context, then the envelope's content."""
LARGEST_SNAPSHOT = 2 * 1024**3
LARGEST_UNPACKED = 16 * 1024**3
"""Bytes; for scale: 100,000 services are about 70 MB, and 500 MB unpacked."""
LARGEST_DETAIL = 8 * 1024 * 1024
MOST_SOURCES = 2_000
MOST_SERVICES = 2_000
"""In one page of changes."""
_LONGEST_NAME = 10_000


@dataclass(frozen=True, slots=True)
class Envelope:
    """Packed content, and the server's Ed25519 signature over a context and it."""

    content: bytes
    signature: bytes

    def packed(self) -> dict[str, Any]:
        """As it crosses the wire."""
        return {"content": self.content, "signature": self.signature}

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        said = fields.mapping(value, "envelope")
        return cls(
            fields.blob(said.get("content"), "content", most=16 * 1024 * 1024),
            fields.blob(said.get("signature"), "signature", size=64),
        )


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the newest snapshot is. `number` counts the changes of one `edition` of the directory.

    An edition is one server's directory from its first import on; another one shares no numbers
    with it. `schema` is the newest step of the file's tables, `index` says how its search index
    was written: a desktop that writes its own in another way makes it anew.
    """

    edition: str
    number: int
    sha256: bytes
    size: int
    unpacked_size: int
    services: int
    schema: str
    index: str
    made_at: int

    def packed(self) -> dict[str, Any]:
        """As it crosses the wire."""
        return {
            "edition": self.edition,
            "number": self.number,
            "sha256": self.sha256,
            "size": self.size,
            "unpacked": self.unpacked_size,
            "services": self.services,
            "schema": self.schema,
            "index": self.index,
            "made_at": self.made_at,
        }

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        said = fields.mapping(value, "manifest")
        return cls(
            fields.text(said.get("edition"), "edition", 64),
            fields.count(said.get("number"), "number"),
            fields.blob(said.get("sha256"), "sha256", size=32),
            _size(said.get("size"), "size", LARGEST_SNAPSHOT),
            _size(said.get("unpacked"), "unpacked", LARGEST_UNPACKED),
            fields.count(said.get("services"), "services"),
            fields.text(said.get("schema"), "schema", 40),
            fields.text(said.get("index"), "index", 200),
            fields.count(said.get("made_at"), "made at"),
        )


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source of the directory, as its row says. `id` is the UUID of its key."""

    id: str
    key: str
    name: str
    format: str
    published: str | None
    imported_at: str

    def packed(self) -> list[Any]:
        """As it crosses the wire."""
        id_ = fields.identity_bytes(self.id)
        return [id_, self.key, self.name, self.format, self.published, self.imported_at]

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        parts = fields.sequence(value, "source", 64)
        if len(parts) < 6:
            raise MalformedError("source")
        published = None if parts[4] is None else _words(parts[4], "published")
        return cls(
            fields.identity(parts[0]),
            _words(parts[1], "key"),
            _words(parts[2], "name"),
            _words(parts[3], "format"),
            published,
            _words(parts[5], "imported at"),
        )


@dataclass(frozen=True, slots=True)
class ServiceChange:
    """A service as it is now, its record as a JSON document in UTF-8; gone when `detail` is None.

    `fingerprint` is of what the source sent, so that an import here of the same is "unchanged".
    """

    id: str
    source: str = ""
    source_record_id: str = ""
    fingerprint: bytes = b""
    detail: bytes | None = None

    def packed(self) -> list[Any]:
        """As it crosses the wire."""
        id_ = fields.identity_bytes(self.id)
        if self.detail is None:
            return [id_]
        source = fields.identity_bytes(self.source)
        return [id_, source, self.source_record_id, self.fingerprint, self.detail]

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        parts = fields.sequence(value, "service", 64)
        if len(parts) == 1:
            return cls(fields.identity(parts[0]))
        if len(parts) < 5:
            raise MalformedError("service")
        return cls(
            fields.identity(parts[0]),
            fields.identity(parts[1], "source"),
            _words(parts[2], "record id"),
            fields.blob(parts[3], "fingerprint", most=64),
            fields.blob(parts[4], "detail", most=LARGEST_DETAIL),
        )


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """What changed after `since` up to `next` of `head` changes; all sources, each time.

    A service stands in it once, as it is now. `since` echoes what was asked.
    """

    edition: str
    since: int
    next: int
    head: int
    sources: tuple[SourceLine, ...]
    services: tuple[ServiceChange, ...]

    def packed(self) -> dict[str, Any]:
        """As it crosses the wire."""
        return {
            "edition": self.edition,
            "since": self.since,
            "next": self.next,
            "head": self.head,
            "sources": [source.packed() for source in self.sources],
            "services": [service.packed() for service in self.services],
        }

    @classmethod
    def unpacked(cls, value: Any) -> Self:
        """Raises MalformedError."""
        said = fields.mapping(value, "changes")
        page = cls(
            fields.text(said.get("edition"), "edition", 64),
            fields.count(said.get("since"), "since"),
            fields.count(said.get("next"), "next"),
            fields.count(said.get("head"), "head"),
            tuple(
                SourceLine.unpacked(one)
                for one in fields.sequence(said.get("sources"), "sources", MOST_SOURCES)
            ),
            tuple(
                ServiceChange.unpacked(one)
                for one in fields.sequence(said.get("services"), "services", MOST_SERVICES)
            ),
        )
        if not page.since <= page.next <= page.head:
            raise MalformedError("next")
        return page


def _size(value: Any, name: str, most: int) -> int:
    size = fields.count(value, name)
    if not 0 < size <= most:
        raise MalformedError(name)
    return size


def _words(value: Any, name: str) -> str:
    """A text as a source writes it: any characters, within bounds."""
    if not isinstance(value, str) or len(value) > _LONGEST_NAME:
        raise MalformedError(name)
    return value
