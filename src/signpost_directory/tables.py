"""The tables of the directory file: public service records, kept as received and as cleaned.

The cleaned record is one JSON document a service (`detail`, see records.py), because
the desktop only ever reads services whole; what is filtered or joined on has its own column.
Imports write no outbox. Search indexes (FTS5) live beside these tables in the same file.
"""

from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class DirectoryBase(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """Every table of the directory file."""

    metadata = MetaData(naming_convention=NAMING)


class Source(DirectoryBase, kw_only=True):
    """Where services came from: one feed, file or list, named once."""

    __tablename__ = "source"
    id: Mapped[str] = mapped_column(Text, primary_key=True)  # UUIDv5 of its key
    key: Mapped[str] = mapped_column(Text, unique=True)  # what makes it the same source again
    name: Mapped[str] = mapped_column(Text)  # "NHS list, September 2025"
    format: Mapped[str] = mapped_column(Text)
    published: Mapped[str | None] = mapped_column(Text, default=None)  # ISO date or month
    imported_at: Mapped[str] = mapped_column(Text)


class Organization(DirectoryBase, kw_only=True):
    """Who runs services, as a source tells it."""

    __tablename__ = "organization"
    id: Mapped[str] = mapped_column(Text, primary_key=True)  # UUIDv5 of (source, its own id)
    source_id: Mapped[str] = mapped_column(ForeignKey("source.id"))
    source_record_id: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    detail: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)


class Service(DirectoryBase, kw_only=True):
    """A service of a source. `rowid` orders the search indexes."""

    __tablename__ = "service"
    rowid: Mapped[int] = mapped_column(primary_key=True, init=False)
    id: Mapped[str] = mapped_column(Text, unique=True)  # UUIDv5 of (source, its own id)
    source_id: Mapped[str] = mapped_column(ForeignKey("source.id"))
    source_record_id: Mapped[str] = mapped_column(Text)  # exactly as the source writes it
    organization_id: Mapped[str | None] = mapped_column(Text, index=True, default=None)
    name: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text, default="active")
    assured_date: Mapped[str | None] = mapped_column(Text, default=None)
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary)  # of what was received: unchanged?
    received: Mapped[bytes] = mapped_column(LargeBinary)  # zstd of the source's own JSON
    detail: Mapped[dict[str, Any]] = mapped_column(JSON)  # records.ServiceRecord as a document


class Place(DirectoryBase, kw_only=True):
    """A point where a service is given, for distance: a service may have several."""

    __tablename__ = "place"
    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    service_rowid: Mapped[int] = mapped_column(ForeignKey("service.rowid"), index=True)
    latitude: Mapped[float]  # WGS84 degrees
    longitude: Mapped[float]


class ImportIssue(DirectoryBase, kw_only=True):
    """A row that was cleaned or refused in the last import of its source, and why."""

    __tablename__ = "import_issue"
    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    source_id: Mapped[str] = mapped_column(ForeignKey("source.id"), index=True)
    source_record_id: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)  # cleaned, rejected, repeated
    reason: Mapped[str] = mapped_column(Text)


class TeamSource(DirectoryBase, kw_only=True):
    """A source that the team's server looks after. Other sources were brought in here."""

    __tablename__ = "team_source"
    source_id: Mapped[str] = mapped_column(Text, primary_key=True)


class TeamState(DirectoryBase, kw_only=True):
    """How far this computer has the team's directory: its edition, the last change's number."""

    __tablename__ = "team_state"
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


Index("ix_service_source", Service.source_id, Service.source_record_id, unique=True)
