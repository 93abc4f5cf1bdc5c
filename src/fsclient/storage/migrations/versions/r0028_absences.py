"""Days on which someone is away, and who stands in.

Revision ID: 0028
Revises: 0027
"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "absence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=True),
        sa.Column("substitute_id", sa.Uuid(), nullable=False),
        sa.Column("registered_by", sa.Uuid(), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_by", sa.Uuid(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("to_on >= from_on", name=op.f("ck_absence_days")),
        sa.CheckConstraint("substitute_id <> staff_id", name=op.f("ck_absence_another")),
        *(
            sa.ForeignKeyConstraint([column], ["staff.id"], name=op.f(f"fk_absence_{column}"))
            for column in ("staff_id", "substitute_id", "registered_by", "ended_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
    )
    for column in ("staff_id", "substitute_id"):
        op.create_index(op.f(f"ix_absence_{column}"), "absence", [column])
