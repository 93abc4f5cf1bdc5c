"""What becomes of a payment after its release: its receipt, its return, why a file left it out.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_STANDING = sa.text("coalesce(outcome, '') <> 'declined'")


def upgrade() -> None:
    """Add the columns and make the tables."""
    op.add_column("payee_account", sa.Column("payee_kind", sa.String(length=40), nullable=True))
    op.add_column("payment_file", sa.Column("form", sa.String(length=40), nullable=True))
    op.add_column("payment", sa.Column("reference_kind", sa.String(length=40), nullable=True))
    op.add_column("payment", sa.Column("reference", sa.Text(), nullable=True))
    _make_returns()
    _make_receipts()
    _make_set_aside()


def _make_returns() -> None:
    op.create_table(
        "payment_return",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("file_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("cause", sa.String(length=40), nullable=False),
        sa.Column("account_fault", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("registered_by", sa.Uuid(), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("settled_by", sa.Uuid(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_reason", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "settled_by IS NULL OR settled_by <> registered_by",
            name=op.f("ck_payment_return_second_person"),
        ),
        sa.CheckConstraint(
            "(outcome IS NULL) = (settled_by IS NULL)",
            name=op.f("ck_payment_return_settled_by_someone"),
        ),
        *_links("payment_return", "registered_by", "settled_by"),
        sa.ForeignKeyConstraint(
            ["file_id"], ["payment_file.id"], name=op.f("fk_payment_return_file_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_return")),
    )
    for column in ("case_id", "file_id"):
        op.create_index(op.f(f"ix_payment_return_{column}"), "payment_return", [column])
    op.create_index(
        op.f("ix_payment_return_payment_id"),
        "payment_return",
        ["payment_id"],
        unique=True,
        sqlite_where=_STANDING,
        postgresql_where=_STANDING,
    )


def _make_receipts() -> None:
    op.create_table(
        "payment_receipt",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("handed_on", sa.Date(), nullable=False),
        sa.Column("handed_by", sa.Uuid(), nullable=False),
        sa.Column("taken_by", sa.Text(), nullable=False),
        sa.Column("receipt", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        *_links("payment_receipt", "handed_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_receipt")),
        sa.UniqueConstraint("payment_id", name=op.f("uq_payment_receipt_payment_id")),
    )
    op.create_index(op.f("ix_payment_receipt_case_id"), "payment_receipt", ["case_id"])


def _make_set_aside() -> None:
    op.create_table(
        "payment_set_aside",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("set_aside_by", sa.Uuid(), nullable=False),
        sa.Column("set_aside_at", sa.DateTime(timezone=True), nullable=False),
        *_links("payment_set_aside", "set_aside_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_set_aside")),
    )
    for column in ("case_id", "payment_id"):
        op.create_index(op.f(f"ix_payment_set_aside_{column}"), "payment_set_aside", [column])


def _links(table: str, *staff: str) -> list[sa.ForeignKeyConstraint]:
    targets = {"payment_id": "payment.id", "case_id": "case_file.id"}
    targets |= dict.fromkeys(staff, "staff.id")
    return [
        sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
        for column, target in targets.items()
    ]
