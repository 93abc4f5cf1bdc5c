"""A local database keeps what lists and counts ask of running cases and of months' decisions, and
what waits is counted by an index.

Revision ID: 0030
Revises: 0029
"""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

_INDEXES = (
    ("running_case", ["due_on", "number"]),
    ("running_case", ["caseworker_id", "due_on"]),
    ("running_case", ["caseworker_id", "remind_on", "payment_officer_id"]),
    ("running_case", ["payment_officer_id", "remind_on"]),
    ("running_case", ["unsettled_until"]),
    ("contact", ["case_id", "ended_as", "outcome"]),
    ("reminder", ["assigned_to", "ended_at", "remind_on"]),
    ("spot_check", ["judged_at"]),
)
_SUMS = ("signed", "households", "granted", "acute", "decisions", "refused", "partly_refused")


def upgrade() -> None:
    """Make the tables, which are filled when the guards are put up that keep them, and the
    indexes.
    """
    op.create_table(
        "running_case",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("district", sa.String(length=40), nullable=False),
        sa.Column("caseworker_id", sa.Uuid(), nullable=False),
        sa.Column("payment_officer_id", sa.Uuid(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("remind_on", sa.Date(), nullable=True),
        sa.Column("unsettled_until", sa.Date(), nullable=True),
        sa.Column("adults", sa.Integer(), nullable=False),
        sa.Column("all_planned", sa.Boolean(), nullable=False),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_running_case")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "month_sum",
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("district", sa.String(length=40), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in _SUMS),
        sa.PrimaryKeyConstraint("month", "district", name=op.f("pk_month_sum")),
        sqlite_with_rowid=False,
    )
    op.drop_index(op.f("ix_contact_case_id"), table_name="contact")
    for column in ("assigned_to", "case_id"):
        op.drop_index(op.f(f"ix_reminder_{column}"), table_name="reminder")
    for table, columns in _INDEXES:
        op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, columns)
    of_case = ["case_id", "ended_at", "remind_on", "assigned_to", "kind"]
    op.create_index("ix_reminder_open", "reminder", of_case)
    planned = ["district", "unsettled_until", "adults", "all_planned", "follow_up_on", "due_on"]
    op.create_index("ix_running_case_planned", "running_case", planned)
