"""What a server's transaction has read and not told of, and the log by who and when.

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, and look in the log by who and when in one."""
    op.create_table(
        "reading",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_reading_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading")),
    )
    op.drop_index(op.f("ix_access_entry_staff_id"), table_name="access_entry")
    op.create_index(op.f("ix_access_entry_staff_id_at"), "access_entry", ["staff_id", "at"])
