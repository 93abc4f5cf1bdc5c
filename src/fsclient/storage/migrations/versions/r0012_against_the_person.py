"""What a decision says of that which goes against the applicant.

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns: what was signed before they were there has nothing in them."""
    op.add_column("decision", sa.Column("ground", sa.String(length=40), nullable=True))
    op.add_column("decision", sa.Column("burdens_later", sa.Boolean(), nullable=True))
    for name in ("line_reasons", "named"):
        op.add_column("decision", sa.Column(name, sa.Text(), nullable=False, server_default="{}"))
