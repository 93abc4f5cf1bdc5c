"""${message}.

Safe to run while others work? On PostgreSQL: add columns nullable or with a default first, fill
them in a second revision, and only then demand them. Never change what is signed.

Revision ID: ${up_revision}
Revises: ${down_revision | comma,n}
"""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """${message}."""
    ${upgrades if upgrades else "pass"}
