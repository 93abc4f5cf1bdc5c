"""What a page shows is found by an index: people and payees by the ends of their words, running
cases, coming visits, a month's decisions and what came back by what is asked of them.

Revision ID: 0027
Revises: 0026
"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


_INDEXES = (
    ("case_file", ["closed_on", "district"]),
    ("contact", ["appointment_at"]),
    ("contact", ["outcome", "at"]),
    ("decision", ["month", "case_id"]),
    ("household_member", ["role", "case_id"]),
    ("payee_account", ["number", "clearing"]),
    ("payment", ["amount"]),
    ("payment_return", ["outcome", "registered_at"]),
    ("payment_return", ["payment_id", "outcome"]),
    ("person", ["birth_date"]),
    ("spot_check_round", ["drawn_at"]),
)


def upgrade() -> None:
    """Make the table, which is filled when the guards are put up that keep it, and the indexes."""
    by_code = sa.Text(collation="BINARY").with_variant(sa.Text(collation="C"), "postgresql")
    op.create_table(
        "search_part",
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("inside", sa.Boolean(), nullable=False),
        sa.Column("part", by_code, nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "inside", "part", "row_id", name=op.f("pk_search_part")),
        sqlite_with_rowid=False,
    )
    for table, columns in _INDEXES:
        op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, columns)
