"""What sync needs: the space of each record, what was sent of it, conflicts, the server's state."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

SYNCED = (
    "client", "contact", "contact_need", "contact_service", "follow_up", "follow_up_event",
    "participant", "person", "safeguarding_note",
)  # fmt: skip


def upgrade() -> None:
    """Only adds."""
    for table in SYNCED:
        op.add_column(table, sa.Column("space_id", sa.Text(), nullable=True))
    op.create_index(
        "ix_client_merged_into",
        "client",
        ["merged_into"],
        sqlite_where=sa.text("merged_into IS NOT NULL"),
    )
    _outbox()
    _conflict()
    _sync_space()
    _sync_record()
    _held_record()
    _statement()
    _space_key()


def _outbox() -> None:
    for column in (
        sa.Column("space_id", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("sent", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("refused", sa.Text(), nullable=True),
        sa.Column("changed_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("changed_at", sa.Text(), nullable=False, server_default=""),
    ):
        op.add_column("outbox", column)
    op.create_index("ix_outbox_in_order", "outbox", ["queued_at", "kind", "record_id"])


def _conflict() -> None:
    op.create_table(
        "conflict",
        sa.Column("record_kind", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("mine", sa.JSON(), nullable=False),
        sa.Column("theirs", sa.JSON(), nullable=False),
        sa.Column("mine_by", sa.Text(), nullable=False),
        sa.Column("mine_at", sa.Text(), nullable=False),
        sa.Column("theirs_by", sa.Text(), nullable=False),
        sa.Column("theirs_at", sa.Text(), nullable=False),
        sa.Column("settled_at", sa.Text(), nullable=True),
        sa.Column("settled_by", sa.Text(), nullable=True),
        sa.Column("settled_as", sa.Text(), nullable=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("extra", sa.JSON(), nullable=False),
        sa.Column("space_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_conflict"),
    )
    op.create_index("ix_conflict_record_id", "conflict", ["record_id"])


def _sync_space() -> None:
    op.create_table(
        "sync_space",
        sa.Column("space_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("epoch", sa.Text(), nullable=False, server_default=""),
        sa.Column("cursor", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("checksum", sa.LargeBinary(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("complete_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("space_id", name="pk_sync_space"),
    )


def _sync_record() -> None:
    op.create_table(
        "sync_record",
        sa.Column("space_id", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("ours", sa.Text(), nullable=True),
        sa.Column("past", sa.LargeBinary(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("space_id", "record_id", name="pk_sync_record"),
        sqlite_with_rowid=False,
    )


def _held_record() -> None:
    op.create_table(
        "held_record",
        sa.Column("space_id", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("base_revision", sa.Text(), nullable=True),
        sa.Column("key_version", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("opened", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("waits_for", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("space_id", "record_id", name="pk_held_record"),
    )
    op.create_index("ix_held_record_waits_for", "held_record", ["waits_for"])


def _statement() -> None:
    op.create_table(
        "statement",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_statement"),
    )


def _space_key() -> None:
    op.create_table(
        "space_key",
        sa.Column("space_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("space_id", "version", name="pk_space_key"),
    )
