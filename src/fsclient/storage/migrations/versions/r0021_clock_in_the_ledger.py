"""What was signed last stands in the ledger itself; contacts and what waits in a case are sealed.

Revision ID: 0021
Revises: 0020
"""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from fsclient.storage.migrations.late_seals import HEAD, UNIT, Kind, seal_late

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_SEALED = {
    "contact": Kind(
        "",
        "",
        (),
        "appointment_at:m at:m case_id:u channel district ended_as handed_to id:u "
        "identity_number matter name outcome phone taken_by:u",
    ),
    "next_step": Kind("id", "", (), "amount application_id:u due_on:d id:u step"),
}


def upgrade() -> None:
    """Move the time to the ledger, where each seal is bound to it, and seal what was not."""
    connection = op.get_bind()
    newest = connection.execute(sa.select(HEAD.c.newest).where(HEAD.c.id == UNIT)).scalar()
    op.add_column("seal", sa.Column("newest", sa.DateTime(timezone=True), nullable=True))
    op.drop_column("seal_head", "newest")
    seal_late(connection, _SEALED, newest and _in_utc(newest))


def _in_utc(moment: datetime) -> datetime:
    """SQLite gives it back without its zone, a server in the one that it has."""
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
