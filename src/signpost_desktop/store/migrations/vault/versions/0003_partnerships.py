"""What projects with other organizations need: whose copy is whose, and partners' statements."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Only adds."""
    op.add_column("client", sa.Column("copied_from", sa.Text(), nullable=True))
    op.add_column("client", sa.Column("consent", sa.JSON(), nullable=False, server_default="{}"))
    op.create_index(
        "ix_client_copied_from",
        "client",
        ["copied_from"],
        sqlite_where=sa.text("copied_from IS NOT NULL"),
    )
    op.create_table(
        "project",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("organizations", sa.JSON(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("extra", sa.JSON(), nullable=False),
        sa.Column("space_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_project"),
    )
    op.create_table(
        "partner",
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("organization", name="pk_partner"),
    )
    op.create_table(
        "partner_statement",
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("organization", "sequence", name="pk_partner_statement"),
    )
