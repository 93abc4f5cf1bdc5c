"""A case's latest decided month, found without reading its decisions.

Revision ID: 0003
Revises: 0002
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index by case longer."""
    op.drop_index(op.f("ix_decision_case_id"), table_name="decision")
    op.create_index(
        op.f("ix_decision_case_id_month_signed_at_id"),
        "decision",
        ["case_id", "month", "signed_at", "id"],
        unique=False,
    )
