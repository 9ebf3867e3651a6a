"""What sync remembers of the server: spaces, what it has of each record, and what was set aside.

These are plain tables, written many rows at a time; nothing here is read when a vault is opened.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
)

from signpost_desktop.store.tables import Base

SYNC_SPACE = Table(
    "sync_space",
    Base.metadata,
    Column("space_id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("epoch", Text, nullable=False, server_default=""),
    Column("cursor", Integer, nullable=False, server_default="0"),
    Column("checksum", LargeBinary, nullable=False),  # the running sum of what the server has
    Column("count", Integer, nullable=False, server_default="0"),
    Column("complete_at", Text),  # when everything had come for the first time
)
"""The spaces this computer takes part in. Own casework and safeguarding are found by `kind`."""

SYNC_RECORD = Table(
    "sync_record",
    Base.metadata,
    Column("space_id", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("revision", Text),  # None: the server does not have it any more
    Column("version", Integer, nullable=False),  # the highest that we know
    Column("deleted", Boolean, nullable=False),
    Column("ours", Text),  # the revision of our row where it is another; "": we have no row
    Column("past", LargeBinary, nullable=False),  # its ancestors, newest first, 8 bytes each
    Column("sequence", Integer, nullable=False, server_default="0"),
    PrimaryKeyConstraint("space_id", "record_id", name="pk_sync_record"),
    sqlite_with_rowid=False,
)
"""What the server has of each record, as far as we know: the base of the next push."""

HELD_RECORD = Table(
    "held_record",
    Base.metadata,
    Column("space_id", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("revision", Text, nullable=False),
    Column("base_revision", Text),
    Column("key_version", Integer, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("body", LargeBinary),  # sealed, when it did not open or may not lie here in the open
    Column("opened", LargeBinary),  # the packed plain body, when it may
    Column("reason", Text, nullable=False),
    Column("waits_for", Text),  # the id of the record that it points at
    PrimaryKeyConstraint("space_id", "record_id", name="pk_held_record"),
    Index("ix_held_record_waits_for", "waits_for"),
)
"""What came and could not be taken in. Never overwritten by us, never sent over."""

STATEMENT = Table(
    "statement",
    Base.metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("document", LargeBinary, nullable=False),
)
"""The organization's signed statements, as the server numbered them."""

FORMER_STATEMENT = Table(
    "former_statement",
    Base.metadata,
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("document", LargeBinary, nullable=False),
)
"""What the server's log said here before it was asked for anew, until it says all of it again."""

SPACE_KEY = Table(
    "space_key",
    Base.metadata,
    Column("space_id", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("secret", LargeBinary),  # never for safeguarding and audit
    PrimaryKeyConstraint("space_id", "version", name="pk_space_key"),
)
"""Every version of every space's key that this computer knows."""

PARTNER = Table(
    "partner",
    Base.metadata,
    Column("organization", Text, primary_key=True),
    Column("key", LargeBinary, nullable=False),  # Ed25519, as the server gave it: see the pins
    Column("state", Text, nullable=False),  # open, closed (they show us nothing now), untrusted
)
"""Other organizations of whose statements something is known here."""

PARTNER_STATEMENT = Table(
    "partner_statement",
    Base.metadata,
    Column("organization", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("document", LargeBinary, nullable=False),
    PrimaryKeyConstraint("organization", "sequence", name="pk_partner_statement"),
)
"""Their signed statements, each proved from their own signing key on when it came."""
