"""What a decision in acute need rests on.

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "emergency_assessment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("raised_on", sa.Date(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("own_means", sa.Text(), nullable=False),
        sa.Column("network", sa.Text(), nullable=False),
        sa.Column("danger", sa.String(length=40), nullable=False),
        sa.Column("children", sa.Text(), nullable=False),
        sa.Column("asked", sa.BigInteger(), nullable=False),
        sa.Column("violence_asked", sa.Boolean(), nullable=False),
        sa.CheckConstraint("days > 0", name=op.f("ck_emergency_assessment_some_days")),
        sa.CheckConstraint("asked > 0", name=op.f("ck_emergency_assessment_something_asked")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_emergency_assessment_case_id")
        ),
        sa.ForeignKeyConstraint(["id"], ["decision.id"], name=op.f("fk_emergency_assessment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_emergency_assessment")),
    )
    op.create_index(
        op.f("ix_emergency_assessment_case_id"), "emergency_assessment", ["case_id"], unique=False
    )
