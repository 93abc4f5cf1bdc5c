"""What becomes of an account is told of: its role, whether it lets anyone in, its password.

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "account_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("role_from", sa.String(length=40), nullable=False),
        sa.Column("role_to", sa.String(length=40), nullable=False),
        sa.Column("active_from", sa.Boolean(), nullable=False),
        sa.Column("active_to", sa.Boolean(), nullable=False),
        sa.Column("password", sa.Boolean(), nullable=False),
        sa.Column("staff_version", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("answers_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["answers_id"], ["account_change.id"], name=op.f("fk_account_change_answers_id")
        ),
        sa.ForeignKeyConstraint(["by_id"], ["staff.id"], name=op.f("fk_account_change_by_id")),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_account_change_staff_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_change")),
        sa.UniqueConstraint("answers_id", name=op.f("uq_account_change_answers_id")),
        sa.UniqueConstraint(
            "staff_id", "staff_version", name=op.f("uq_account_change_staff_id_staff_version")
        ),
    )
    op.create_index(op.f("ix_account_change_staff_id"), "account_change", ["staff_id"])
