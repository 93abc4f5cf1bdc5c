"""A ledger of seals; whatever was signed before there was one is sealed once, and said to be late.

Revision ID: 0017
Revises: 0016
"""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from fsclient.storage.migrations.late_seals import HEAD, UNIT, Kind, seal_late

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_SEALED = {
    "journal_note": Kind(
        "case_id",
        "signed_at",
        ("signed_at",),
        "author_id:u case_id:u chain_number corrects_id:u happened_at:m hash id:u kind "
        "previous_hash restricted:b signed_at:m step text",
    ),
    "decision": Kind(
        "case_id",
        "signed_at",
        ("signed_at",),
        "already_granted amount application_id:u burdens_later:b case_id:u conditions "
        "decided_on:d drafted_by:u ground hash id:u kind laws line_reasons={} month named={} "
        "reasons signed_at:m signed_by:u",
    ),
    "decision_basis": Kind(
        "case_id",
        "",
        (),
        "case_id:u facts id:u result rules=1",
    ),
    "emergency_assessment": Kind(
        "case_id",
        "",
        (),
        "asked case_id:u cause children danger days id:u network own_means purpose "
        "raised_on:d violence_asked:b",
    ),
    "letter": Kind(
        "case_id",
        "",
        ("created_at",),
        "case_id:u created_at:m created_by:u decision_id:u id:u pdf:x person_id:u sha256 title",
    ),
    "appeal": Kind(
        "case_id",
        "",
        (),
        "case_id:u decision_id:u id:u last_day:d outcome received_decision_on:d received_on:d "
        "registered_by:u settled_on:d",
    ),
    "aid_application": Kind(
        "case_id",
        "",
        (),
        "case_id:u complete_on:d due_on:d id:u kind matter month received_on:d status "
        "urgent:b withdrawn_on:d withdrawn_reason",
    ),
    "form_version": Kind(
        "",
        "",
        ("added_at",),
        "added_at:m added_by:u id:u instrument instrument_version options sha256 text",
    ),
    "filled_instrument": Kind(
        "case_id",
        "signed_at",
        ("signed_at",),
        "answers application_id:u case_id:u form_sha256 id:u instrument instrument_version "
        "person_id:u signed_at:m signed_by:u started_at:m started_by:u",
    ),
    "plan": Kind(
        "case_id",
        "signed_at",
        ("signed_at",),
        "case_id:u follow_up_on:d goal id:u number own_words person_id:u signed_at:m "
        "signed_by:u started_at:m started_by:u steps",
    ),
    "calculation_sheet": Kind(
        "case_id",
        "finished_at",
        ("finished_at",),
        "application_id:u case_id:u copied_from facts finished_at:m finished_by:u id:u month "
        "result",
    ),
    "payee_account": Kind(
        "case_id",
        "",
        ("registered_at",),
        "case_id:u check_digit_doubtful:b clearing evidence holder id:u kind number "
        "payee_kind registered_at:m registered_by:u",
    ),
    "payment": Kind(
        "case_id",
        "",
        ("prepared_at", "released_at", "stopped_at"),
        "account_id:u amount case_id:u decided_by:u decision_id:u file_id:u id:u month "
        "pay_on:d payee prepared_at:m prepared_by:u reference reference_kind released_at:m "
        "released_by:u status stopped_at:m stopped_by:u stopped_reason",
    ),
    "payment_file": Kind(
        "",
        "",
        ("created_at",),
        "created_at:m created_by:u form id:u message_id payments sha256 total xml:x",
    ),
    "payment_return": Kind(
        "case_id",
        "",
        ("registered_at", "settled_at"),
        "account_fault:b case_id:u cause file_id:u happened_on:d hash id:u kind outcome "
        "payment_id:u reason registered_at:m registered_by:u settled_at:m settled_by:u "
        "settled_reason",
    ),
    "payment_receipt": Kind(
        "case_id",
        "",
        ("recorded_at",),
        "case_id:u handed_by:u handed_on:d hash id:u payment_id:u receipt recorded_at:m taken_by",
    ),
    "payment_set_aside": Kind(
        "case_id",
        "",
        ("set_aside_at",),
        "case_id:u code detail id:u payment_id:u set_aside_at:m set_aside_by:u",
    ),
    "spot_check_round": Kind(
        "",
        "",
        ("drawn_at",),
        "control drawn_at:m drawn_by:u id:u month per_officer population seed",
    ),
    "spot_check": Kind(
        "case_id",
        "",
        ("judged_at",),
        "case_id:u control id:u judged_at:m judged_by:u noting observation officer_id:u "
        "position round_id:u",
    ),
    "case_handover": Kind(
        "case_id",
        "",
        ("at",),
        "at:m by_id:u case_id:u case_version caseworker_from:u caseworker_to:u district_from "
        "district_to id:u payment_officer_from:u payment_officer_to:u reason undoes_id:u",
    ),
    "visit_event": Kind(
        "",
        "",
        ("at",),
        "at:m by_id:u contact_id:u contact_version ended_as id:u now_at:m step was_at:m words",
    ),
    "former_identity": Kind(
        "",
        "",
        ("changed_at",),
        "birth_date:d changed_at:m changed_by:u id:u identity_number person_id:u reason "
        "reserve_number",
    ),
    "person_match": Kind(
        "",
        "",
        ("judged_at",),
        "id:u judged_at:m judged_by:u other_id:u person_id:u reason verdict",
    ),
    "staff": Kind(
        "",
        "",
        (),
        "active:b district id:u login name password_hash role title",
    ),
    "account_change": Kind(
        "",
        "",
        ("at",),
        "active_from:b active_to:b answers_id:u at:m by_id:u id:u password:b reason role_from "
        "role_to staff_id:u staff_version step",
    ),
    "added_norm": Kind(
        "",
        "",
        ("added_at",),
        "added_at:m added_by:u id:u text valid_from",
    ),
    "access_entry": Kind(
        "case_id",
        "",
        (),
        "action at:m case_id:u id:u reason staff_id:u",
    ),
}


def upgrade() -> None:
    """Make the tables, and seal what is signed already in the order in which it was signed."""
    op.create_table(
        "seal",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("chain", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_seal")),
    )
    op.create_index(op.f("ix_seal_chain"), "seal", ["chain"], unique=False)
    op.create_index(
        op.f("ix_seal_row_id_kind_number"), "seal", ["row_id", "kind", "number"], unique=False
    )
    op.create_table(
        "seal_head",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("newest", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal_head")),
    )
    op.create_table(
        "seal_anchor",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("seal", sa.String(length=64), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal_anchor")),
        sa.UniqueConstraint("day", name=op.f("uq_seal_anchor_day")),
    )
    op.create_table(
        "seal_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal_request")),
    )
    op.bulk_insert(HEAD, [{"id": UNIT, "number": 0, "hash": "", "newest": None}])
    newest = seal_late(op.get_bind(), _SEALED)
    if newest:
        known = datetime.fromisoformat(newest).replace(tzinfo=UTC)
        op.execute(
            sa.update(HEAD).where(HEAD.c.id == UNIT).values(newest=min(known, datetime.now(UTC)))
        )
