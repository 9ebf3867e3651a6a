"""What the team's log said before its server was brought back from a copy."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Only adds."""
    op.create_table(
        "former_statement",
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_former_statement"),
    )
