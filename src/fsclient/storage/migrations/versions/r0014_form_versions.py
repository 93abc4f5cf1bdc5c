"""The text of every form that is filled in, and which of them each filling answers.

Revision ID: 0014
Revises: 0013
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and the column: what was filled in before names no text."""
    op.create_table(
        "form_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sa.String(length=40), nullable=False),
        sa.Column("instrument_version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("added_by", sa.Uuid(), nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["staff.id"], name=op.f("fk_form_version_added_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_version")),
        sa.UniqueConstraint("sha256", name=op.f("uq_form_version_sha256")),
    )
    op.execute(
        "ALTER TABLE filled_instrument ADD COLUMN form_sha256 VARCHAR(64) "
        "CONSTRAINT fk_filled_instrument_form_sha256 REFERENCES form_version (sha256)"
    )
    op.create_index(
        op.f("ix_filled_instrument_form_sha256_instrument_instrument_version"),
        "filled_instrument",
        ["form_sha256", "instrument", "instrument_version"],
    )
