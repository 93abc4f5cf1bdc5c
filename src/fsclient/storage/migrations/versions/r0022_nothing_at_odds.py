"""Name and time are signed together, rows point into their own case, and columns hold what is read.

Nothing moves: the guards that the upgrade puts up are the change, and by its number a unit is
asked for it.

Revision ID: 0022
Revises: 0021
"""

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Leave the tables as they are."""
