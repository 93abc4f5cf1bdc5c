"""Whose a case was and became, told of at every move; no running case without an owner.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_STAFF = ("by_id", "caseworker_from", "caseworker_to", "payment_officer_from", "payment_officer_to")


def upgrade() -> None:
    """Make the table and what holds it."""
    op.create_table(
        "case_handover",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("case_version", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("caseworker_from", sa.Uuid(), nullable=False),
        sa.Column("caseworker_to", sa.Uuid(), nullable=False),
        sa.Column("payment_officer_from", sa.Uuid(), nullable=True),
        sa.Column("payment_officer_to", sa.Uuid(), nullable=True),
        sa.Column("district_from", sa.String(length=40), nullable=False),
        sa.Column("district_to", sa.String(length=40), nullable=False),
        sa.Column("undoes_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name="fk_case_handover_case_id"),
        sa.ForeignKeyConstraint(
            ["undoes_id"], ["case_handover.id"], name="fk_case_handover_undoes_id"
        ),
        *(
            sa.ForeignKeyConstraint([column], ["staff.id"], name=f"fk_case_handover_{column}")
            for column in _STAFF
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case_handover"),
        sa.UniqueConstraint(
            "case_id", "case_version", name="uq_case_handover_case_id_case_version"
        ),
    )
