"""What a desktop has of its team's directory: which sources, which edition, which change.

Both tables stay empty on a server and on a desktop that stands alone.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "team_source",
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("source_id", name="pk_team_source"),
    )
    op.create_table(
        "team_state",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_team_state"),
    )
