"""The tables of the server, the same on SQLite and PostgreSQL.

Nothing here says who somebody is: ids, kinds, sizes, times, public keys, and sealed bodies. Times
are whole seconds since 1970. Ids of people, computers and organizations are UUID text, as in
statements; ids of spaces and records are their 16 bytes.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

setting = Table(
    "server_setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""`signing_seed` (Ed25519, 32 bytes), `epoch` (text, new whenever a copy was restored)."""

organization = Table(
    "organization",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("key", LargeBinary),  # Ed25519, public; null until its first computer has founded it
    Column("statements_head", BigInteger, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)
"""`statements_head` is the counter of its statements: whoever appends holds this row's lock."""

statement = Table(
    "statement",
    metadata,
    Column("organization", ForeignKey("organization.id"), primary_key=True),
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
    Column("digest", LargeBinary, nullable=False),
    Column("document", LargeBinary, nullable=False),
    UniqueConstraint("organization", "digest"),
)
"""The signed log as it came. `digest` is of the signed part, so that nothing is taken twice."""

person = Table(
    "person",
    metadata,
    Column("organization", ForeignKey("organization.id"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("roles", Text, nullable=False),  # with spaces between them
    Column("active", Boolean, nullable=False),
)

device = Table(
    "device",
    metadata,
    Column("id", Text, primary_key=True),
    Column("organization", ForeignKey("organization.id"), nullable=False, index=True),
    Column("root", Text, nullable=False),  # the first of the devices that replaced one another
    Column("verify_key", LargeBinary, nullable=False),
    Column("seal_key", LargeBinary, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("turn", Text, nullable=False),
    Column("turn_before", Text, nullable=False),
    Column("seen_at", BigInteger),
    Column("next_nonce", LargeBinary),
)
"""The two turns are what a copied profile is noticed by; a computer whose `turn` is "" may bring
any. `seen_at` is when it last was given a token; `next_nonce` is the challenge for its next one."""

member = Table(
    "member",
    metadata,
    Column("id", Text, primary_key=True),
    Column("organization", ForeignKey("organization.id"), nullable=False),
    Column("person", Text, nullable=False),
    Column("device", Text, nullable=False),  # may be said before the computer itself
    Column("verify_key", LargeBinary, nullable=False),
    Column("active", Boolean, nullable=False),
    ForeignKeyConstraint(["organization", "person"], ["person.organization", "person.id"]),
)
"""Person, device and member are what the statements add up to, kept for the check of each request.
`active` of a member is the whole answer: it, its person and its computer are not removed."""

space = Table(
    "space",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("organization", ForeignKey("organization.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("head", BigInteger, nullable=False),
    Column("count", BigInteger, nullable=False),
    Column("checksum", LargeBinary, nullable=False),
)
"""`head` is the counter: a writer holds this row's lock until its transaction ends, so sequences
become visible in their order. `count` and `checksum` are of all records, tombstones too."""

space_part = Table(
    "space_part",
    metadata,
    Column("space", ForeignKey("space.id"), primary_key=True),
    Column("organization", Text, primary_key=True),
    Column("joined", Boolean, nullable=False),  # the partner said yes
)
"""Which other organizations have a part in a partnership: only with both."""

record = Table(
    "record",
    metadata,
    Column("space", LargeBinary, primary_key=True),
    Column("id", LargeBinary, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("base_revision", LargeBinary),
    Column("revision", LargeBinary, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("key_version", BigInteger, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("device", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("ix_record_space_sequence", "space", "sequence", unique=True),
)
"""The latest state of each record. `device` is which computer wrote it. No foreign key: whoever
writes holds the lock of the space's row, and a check of each row would cost half the speed."""

join_code = Table(
    "join_code",
    metadata,
    Column("lookup", LargeBinary, primary_key=True),
    Column("proof_hash", LargeBinary, nullable=False),
    Column("organization", ForeignKey("organization.id"), nullable=False, index=True),
    Column("invitation", Text),  # null: the code founds the organization
    Column("package", LargeBinary),
    Column("expires", BigInteger, nullable=False),
    Column("used_at", BigInteger),
)

challenge = Table(
    "challenge",
    metadata,
    Column("nonce", LargeBinary, primary_key=True),
    Column("device", Text, nullable=False),
    Column("expires", BigInteger, nullable=False, index=True),
)

attempt = Table(
    "attempt",
    metadata,
    Column("subject", LargeBinary, primary_key=True),
    Column("window", BigInteger, primary_key=True, autoincrement=False),
    Column("tries", Integer, nullable=False),
)
"""How often an address has asked what needs no token, in one minute. `subject` is a keyed hash."""
