"""Who said that an altered row stands, and why; and what of a case is sealed, found by its kind.

Revision ID: 0020
Revises: 0019
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table and the index; what is to be sealed is none when no work is under way."""
    op.create_table(
        "seal_acceptance",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("chain", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("accepted_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal_acceptance")),
        sa.UniqueConstraint("number", name=op.f("uq_seal_acceptance_number")),
    )
    op.drop_index(op.f("ix_seal_chain"), "seal")
    op.create_index(
        op.f("ix_seal_chain_kind_row_id"), "seal", ["chain", "kind", "row_id"], unique=False
    )
    op.add_column(
        "seal_request",
        sa.Column("stays_altered", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
