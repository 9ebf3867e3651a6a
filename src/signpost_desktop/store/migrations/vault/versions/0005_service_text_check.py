"""Who has read what the team wrote of a service in another language, and found it right."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Only adds."""
    op.create_table(
        "service_text_check",
        sa.Column("text_id", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("taken_back", sa.Boolean(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=True),
        sa.Column("updated_by", sa.Text(), nullable=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("extra", sa.JSON(), nullable=False),
        sa.Column("space_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_service_text_check"),
    )
    op.create_index("ix_service_text_check_text_id", "service_text_check", ["text_id"])
