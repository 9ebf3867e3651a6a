"""Texts of services in other languages, as the team writes them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Only adds."""
    texts = ("name", "description", "eligibility", "application_process", "required_documents")
    op.create_table(
        "service_text",
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        sa.Column("english", sa.JSON(), nullable=False),
        sa.Column("taken_back", sa.Boolean(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=True),
        sa.Column("updated_by", sa.Text(), nullable=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("extra", sa.JSON(), nullable=False),
        sa.Column("space_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_service_text"),
    )
    op.create_index("ix_service_text_service_id", "service_text", ["service_id"])
