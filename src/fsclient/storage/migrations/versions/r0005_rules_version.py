"""The version of the rules that each decision was made by.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column: what was decided before it was there was decided by version 1."""
    op.add_column(
        "decision_basis",
        sa.Column("rules", sa.Integer(), nullable=False, server_default=sa.text("1")),
    )
