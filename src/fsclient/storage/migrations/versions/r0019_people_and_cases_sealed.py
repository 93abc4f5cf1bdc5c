"""Seals of who people are, whose a case is and who lives with whom.

Revision ID: 0019
Revises: 0018
"""

from alembic import op

from fsclient.storage.migrations.late_seals import Kind, seal_late

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_SEALED = {
    "person": Kind(
        "",
        "",
        (),
        "birth_date:d city family_name given_name id:u identity_number phone postcode protection "
        "reserve_number= street",
    ),
    "case_file": Kind(
        "id",
        "",
        (),
        "caseworker_id:u closed_on:d closing_reason district id:u number opened_on:d "
        "payment_officer_id:u",
    ),
    "household_member": Kind(
        "case_id",
        "",
        (),
        "case_id:u days free_lunch:b hindrance id:u in_school:b person_id:u representative= "
        "representative_kind residence role since:d until:d without_representative=",
    ),
}


def upgrade() -> None:
    """Seal each of them as it is."""
    seal_late(op.get_bind(), _SEALED)
