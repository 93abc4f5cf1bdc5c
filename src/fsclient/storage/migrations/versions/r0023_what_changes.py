"""A row is judged by what changes; places, days, readings and decisions are held by the server.

No row moves: the guards that the upgrade puts up are the change, beside an index by which the
cases that were paid in a month are found without reading all that ever were.

Revision ID: 0023
Revises: 0022
"""

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    op.create_index(
        op.f("ix_payment_month_status_case_id"), "payment", ["month", "status", "case_id"]
    )
