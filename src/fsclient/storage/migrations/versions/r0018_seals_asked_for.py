"""What is to be sealed, as the server itself notes it: a row each.

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table anew, which is empty when no work is under way."""
    op.drop_table("seal_request")
    op.create_table(
        "seal_request",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_seal_request")),
        sa.UniqueConstraint("row_id", "kind", name=op.f("uq_seal_request_row_id_kind")),
    )
