"""What a household is asked to hand in for an application.

Revision ID: 0029
Revises: 0028
"""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "asked_paper",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("application_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("came_on", sa.Date(), nullable=True),
        sa.Column("excused", sa.Text(), nullable=False),
        sa.Column("ended_by", sa.Uuid(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_asked_paper_case_id")),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["aid_application.id"],
            name=op.f("fk_asked_paper_application_id"),
        ),
        *(
            sa.ForeignKeyConstraint([column], ["staff.id"], name=op.f(f"fk_asked_paper_{column}"))
            for column in ("asked_by", "ended_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked_paper")),
    )
    for column in ("case_id", "application_id"):
        op.create_index(op.f(f"ix_asked_paper_{column}"), "asked_paper", [column])
