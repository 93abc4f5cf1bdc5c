"""Withdrawn applications, and payments that are stopped after their release.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_RELEASED = "released_by_someone"
_RELEASED_BY = (
    "(status <> 'released' OR released_by IS NOT NULL) "
    "AND (status <> 'prepared' OR released_by IS NULL)"
)
_STOPPED = "stopped_by_someone"
_STOPPED_BY = "stopped_by IS NULL OR status = 'stopped'"
_INDEXED = ("account_id", "case_id", "decision_id", "file_id", "status")
_COPIED = """
INSERT INTO payment_anew (
    id, case_id, decision_id, account_id, payee, amount, month, pay_on, status, decided_by,
    prepared_by, prepared_at, released_by, released_at, stopped_reason, file_id, version
)
SELECT
    id, case_id, decision_id, account_id, payee, amount, month, pay_on, status, decided_by,
    prepared_by, prepared_at, released_by, released_at, stopped_reason, file_id, version
FROM payment
"""


def upgrade() -> None:
    """Add the columns, and let a stopped payment keep who released it."""
    op.add_column("aid_application", sa.Column("withdrawn_on", sa.Date(), nullable=True))
    op.add_column("aid_application", sa.Column("withdrawn_reason", sa.Text(), nullable=True))
    dialect = op.get_bind().dialect.name
    if dialect == "sqlite":
        _make_payment_anew()
    else:
        _change_payment()


def _change_payment() -> None:
    op.add_column("payment", sa.Column("stopped_by", sa.Uuid(), nullable=True))
    op.add_column("payment", sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True))
    op.create_foreign_key(op.f("fk_payment_stopped_by"), "payment", "staff", ["stopped_by"], ["id"])
    op.drop_constraint(op.f("ck_payment_released_by_someone"), "payment", type_="check")
    op.create_check_constraint(op.f(f"ck_payment_{_RELEASED}"), "payment", _RELEASED_BY)
    op.create_check_constraint(op.f(f"ck_payment_{_STOPPED}"), "payment", _STOPPED_BY)


def _make_payment_anew() -> None:
    """SQLite can change no constraint."""
    op.create_table(
        "payment_anew",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("payee", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("pay_on", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=False),
        sa.Column("prepared_by", sa.Uuid(), nullable=False),
        sa.Column("prepared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("released_by", sa.Uuid(), nullable=True),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stopped_by", sa.Uuid(), nullable=True),
        sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stopped_reason", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(_RELEASED_BY, name=op.f(f"ck_payment_{_RELEASED}")),
        sa.CheckConstraint(_STOPPED_BY, name=op.f(f"ck_payment_{_STOPPED}")),
        sa.CheckConstraint(
            "file_id IS NULL OR status = 'released'", name=op.f("ck_payment_only_released_in_file")
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_payment_positive")),
        sa.CheckConstraint(
            "released_by IS NULL OR (released_by <> prepared_by AND released_by <> decided_by)",
            name=op.f("ck_payment_second_person"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["payee_account.id"], name=op.f("fk_payment_account_id")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_payment_case_id")),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name=op.f("fk_payment_decided_by")),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decision.id"], name=op.f("fk_payment_decision_id")
        ),
        sa.ForeignKeyConstraint(["file_id"], ["payment_file.id"], name=op.f("fk_payment_file_id")),
        sa.ForeignKeyConstraint(["prepared_by"], ["staff.id"], name=op.f("fk_payment_prepared_by")),
        sa.ForeignKeyConstraint(["released_by"], ["staff.id"], name=op.f("fk_payment_released_by")),
        sa.ForeignKeyConstraint(["stopped_by"], ["staff.id"], name=op.f("fk_payment_stopped_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
    )
    op.execute(_COPIED)
    op.drop_table("payment")
    op.rename_table("payment_anew", "payment")
    for column in _INDEXED:
        op.create_index(op.f(f"ix_payment_{column}"), "payment", [column], unique=False)
