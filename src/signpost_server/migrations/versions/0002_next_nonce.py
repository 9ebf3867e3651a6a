"""The challenge that a computer was given along with its last token."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Only add."""
    op.add_column("device", sa.Column("next_nonce", sa.LargeBinary(), nullable=True))
