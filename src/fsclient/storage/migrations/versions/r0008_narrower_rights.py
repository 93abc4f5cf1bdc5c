"""What is only ever added to can be read and added to, and nothing else.

Nothing moves: the guards that the upgrade puts up are the change.

Revision ID: 0008
Revises: 0007
"""

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Leave the tables as they are."""
