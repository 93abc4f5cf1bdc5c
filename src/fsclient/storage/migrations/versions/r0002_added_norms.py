"""The norms that a unit adds itself, for everyone to read and nobody to change.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "added_norm",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("valid_from", sa.String(length=7), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Uuid(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["staff.id"], name=op.f("fk_added_norm_added_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_added_norm")),
        sa.UniqueConstraint("valid_from", name=op.f("uq_added_norm_valid_from")),
    )
