"""The first tables of the server."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table, in the order that foreign keys need."""
    _organizations()
    _people()
    _records()
    _joining()
    _keep_sealed_bodies_as_they_are()


def _organizations() -> None:
    op.create_table(
        "organization",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=True),
        sa.Column("statements_head", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
    )
    op.create_table(
        "server_setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_server_setting")),
    )
    op.create_table(
        "statement",
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization"], ["organization.id"], name=op.f("fk_statement_organization")
        ),
        sa.PrimaryKeyConstraint("organization", "sequence", name=op.f("pk_statement")),
        sa.UniqueConstraint(
            "organization", "digest", name=op.f("uq_statement_organization_digest")
        ),
    )


def _people() -> None:
    op.create_table(
        "device",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("root", sa.Text(), nullable=False),
        sa.Column("verify_key", sa.LargeBinary(), nullable=False),
        sa.Column("seal_key", sa.LargeBinary(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("turn", sa.Text(), nullable=False),
        sa.Column("turn_before", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization"], ["organization.id"], name=op.f("fk_device_organization")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_device")),
    )
    op.create_index(op.f("ix_device_organization"), "device", ["organization"], unique=False)
    op.create_table(
        "person",
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization"], ["organization.id"], name=op.f("fk_person_organization")
        ),
        sa.PrimaryKeyConstraint("organization", "id", name=op.f("pk_person")),
    )
    op.create_table(
        "member",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("verify_key", sa.LargeBinary(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization", "person"],
            ["person.organization", "person.id"],
            name=op.f("fk_member_organization_person"),
        ),
        sa.ForeignKeyConstraint(
            ["organization"], ["organization.id"], name=op.f("fk_member_organization")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
    )


def _records() -> None:
    op.create_table(
        "space",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("head", sa.BigInteger(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("checksum", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization"], ["organization.id"], name=op.f("fk_space_organization")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_space")),
    )
    op.create_index(op.f("ix_space_organization"), "space", ["organization"], unique=False)
    op.create_table(
        "space_part",
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("joined", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["space"], ["space.id"], name=op.f("fk_space_part_space")),
        sa.PrimaryKeyConstraint("space", "organization", name=op.f("pk_space_part")),
    )
    op.create_table(
        "record",
        sa.Column("space", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("base_revision", sa.LargeBinary(), nullable=True),
        sa.Column("revision", sa.LargeBinary(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("key_version", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("space", "id", name=op.f("pk_record")),
    )
    op.create_index("ix_record_space_sequence", "record", ["space", "sequence"], unique=True)


def _joining() -> None:
    op.create_table(
        "join_code",
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("proof_hash", sa.LargeBinary(), nullable=False),
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("invitation", sa.Text(), nullable=True),
        sa.Column("package", sa.LargeBinary(), nullable=True),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization"], ["organization.id"], name=op.f("fk_join_code_organization")
        ),
        sa.PrimaryKeyConstraint("lookup", name=op.f("pk_join_code")),
    )
    op.create_index(op.f("ix_join_code_organization"), "join_code", ["organization"], unique=False)
    op.create_table(
        "challenge",
        sa.Column("nonce", sa.LargeBinary(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("nonce", name=op.f("pk_challenge")),
    )
    op.create_index(op.f("ix_challenge_expires"), "challenge", ["expires"], unique=False)
    op.create_table(
        "attempt",
        sa.Column("subject", sa.LargeBinary(), nullable=False),
        sa.Column("window", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("subject", "window", name=op.f("pk_attempt")),
    )


def _keep_sealed_bodies_as_they_are() -> None:
    # What is sealed cannot be made smaller: PostgreSQL should not try.
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE record ALTER COLUMN body SET STORAGE EXTERNAL")
        op.execute("ALTER TABLE join_code ALTER COLUMN package SET STORAGE EXTERNAL")
