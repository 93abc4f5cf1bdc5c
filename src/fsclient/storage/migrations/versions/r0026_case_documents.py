"""Documents that are attached to what they belong to, and beside each its content.

Revision ID: 0026
Revises: 0025
"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the two tables."""
    op.create_table(
        "case_document",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("thing", sa.String(length=40), nullable=False),
        sa.Column("thing_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("attached_by", sa.Uuid(), nullable=False),
        sa.Column("attached_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("ended_by", sa.Uuid(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("size BETWEEN 1 AND 10485760", name=op.f("ck_case_document_fair_size")),
        sa.CheckConstraint("pages BETWEEN 1 AND 500", name=op.f("ck_case_document_fair_pages")),
        sa.ForeignKeyConstraint(
            ["attached_by"], ["staff.id"], name=op.f("fk_case_document_attached_by")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_document_case_id")
        ),
        sa.ForeignKeyConstraint(["ended_by"], ["staff.id"], name=op.f("fk_case_document_ended_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_document")),
    )
    op.create_index(op.f("ix_case_document_case_id"), "case_document", ["case_id"])
    op.create_index(op.f("ix_case_document_thing_id"), "case_document", ["thing_id"])
    op.create_table(
        "document_content",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_document_content_case_id")
        ),
        sa.ForeignKeyConstraint(["id"], ["case_document.id"], name=op.f("fk_document_content_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_content")),
    )
    op.create_index(op.f("ix_document_content_case_id"), "document_content", ["case_id"])
