"""How a booked visit ended, and each time it had.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, and the table that tells of it."""
    op.add_column("contact", sa.Column("ended_as", sa.String(length=40), nullable=True))
    op.create_table(
        "visit_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("contact_version", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("ended_as", sa.String(length=40), nullable=True),
        sa.Column("was_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("now_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name="fk_visit_event_contact_id"),
        sa.ForeignKeyConstraint(["by_id"], ["staff.id"], name="fk_visit_event_by_id"),
        sa.PrimaryKeyConstraint("id", name="pk_visit_event"),
        sa.UniqueConstraint(
            "contact_id", "contact_version", name="uq_visit_event_contact_id_contact_version"
        ),
    )
