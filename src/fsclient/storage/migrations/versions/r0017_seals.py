"""A ledger of seals; whatever was signed before there was one is sealed once, and said to be late.

Revision ID: 0017
Revises: 0016
"""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_UNIT = UUID(int=0)
_ONCE = 1000


class _Kind(NamedTuple):
    """How a table's rows were sealed when this was written.

    The column of its case and the one that says that it is signed, those with its time, and every
    column that is sealed: ``:u`` an id, ``:b`` yes or no, ``:d`` a day, ``:m`` a moment, ``:x``
    bytes; after ``=`` what the rows got that were there before the column.
    """

    case: str
    signed: str
    times: tuple[str, ...]
    columns: str


_SEALED = {
    "journal_note": _Kind(
        "case_id",
        "signed_at",
        ("signed_at",),
        "author_id:u case_id:u chain_number corrects_id:u happened_at:m hash id:u kind "
        "previous_hash restricted:b signed_at:m step text",
    ),
    "decision": _Kind(
        "case_id",
        "signed_at",
        ("signed_at",),
        "already_granted amount application_id:u burdens_later:b case_id:u conditions "
        "decided_on:d drafted_by:u ground hash id:u kind laws line_reasons={} month named={} "
        "reasons signed_at:m signed_by:u",
    ),
    "decision_basis": _Kind(
        "case_id",
        "",
        (),
        "case_id:u facts id:u result rules=1",
    ),
    "emergency_assessment": _Kind(
        "case_id",
        "",
        (),
        "asked case_id:u cause children danger days id:u network own_means purpose "
        "raised_on:d violence_asked:b",
    ),
    "letter": _Kind(
        "case_id",
        "",
        ("created_at",),
        "case_id:u created_at:m created_by:u decision_id:u id:u pdf:x person_id:u sha256 title",
    ),
    "appeal": _Kind(
        "case_id",
        "",
        (),
        "case_id:u decision_id:u id:u last_day:d outcome received_decision_on:d received_on:d "
        "registered_by:u settled_on:d",
    ),
    "aid_application": _Kind(
        "case_id",
        "",
        (),
        "case_id:u complete_on:d due_on:d id:u kind matter month received_on:d status "
        "urgent:b withdrawn_on:d withdrawn_reason",
    ),
    "form_version": _Kind(
        "",
        "",
        ("added_at",),
        "added_at:m added_by:u id:u instrument instrument_version options sha256 text",
    ),
    "filled_instrument": _Kind(
        "case_id",
        "signed_at",
        ("signed_at",),
        "answers application_id:u case_id:u form_sha256 id:u instrument instrument_version "
        "person_id:u signed_at:m signed_by:u started_at:m started_by:u",
    ),
    "plan": _Kind(
        "case_id",
        "signed_at",
        ("signed_at",),
        "case_id:u follow_up_on:d goal id:u number own_words person_id:u signed_at:m "
        "signed_by:u started_at:m started_by:u steps",
    ),
    "calculation_sheet": _Kind(
        "case_id",
        "finished_at",
        ("finished_at",),
        "application_id:u case_id:u copied_from facts finished_at:m finished_by:u id:u month "
        "result",
    ),
    "payee_account": _Kind(
        "case_id",
        "",
        ("registered_at",),
        "case_id:u check_digit_doubtful:b clearing evidence holder id:u kind number "
        "payee_kind registered_at:m registered_by:u",
    ),
    "payment": _Kind(
        "case_id",
        "",
        ("prepared_at", "released_at", "stopped_at"),
        "account_id:u amount case_id:u decided_by:u decision_id:u file_id:u id:u month "
        "pay_on:d payee prepared_at:m prepared_by:u reference reference_kind released_at:m "
        "released_by:u status stopped_at:m stopped_by:u stopped_reason",
    ),
    "payment_file": _Kind(
        "",
        "",
        ("created_at",),
        "created_at:m created_by:u form id:u message_id payments sha256 total xml:x",
    ),
    "payment_return": _Kind(
        "case_id",
        "",
        ("registered_at", "settled_at"),
        "account_fault:b case_id:u cause file_id:u happened_on:d hash id:u kind outcome "
        "payment_id:u reason registered_at:m registered_by:u settled_at:m settled_by:u "
        "settled_reason",
    ),
    "payment_receipt": _Kind(
        "case_id",
        "",
        ("recorded_at",),
        "case_id:u handed_by:u handed_on:d hash id:u payment_id:u receipt recorded_at:m taken_by",
    ),
    "payment_set_aside": _Kind(
        "case_id",
        "",
        ("set_aside_at",),
        "case_id:u code detail id:u payment_id:u set_aside_at:m set_aside_by:u",
    ),
    "spot_check_round": _Kind(
        "",
        "",
        ("drawn_at",),
        "control drawn_at:m drawn_by:u id:u month per_officer population seed",
    ),
    "spot_check": _Kind(
        "case_id",
        "",
        ("judged_at",),
        "case_id:u control id:u judged_at:m judged_by:u noting observation officer_id:u "
        "position round_id:u",
    ),
    "case_handover": _Kind(
        "case_id",
        "",
        ("at",),
        "at:m by_id:u case_id:u case_version caseworker_from:u caseworker_to:u district_from "
        "district_to id:u payment_officer_from:u payment_officer_to:u reason undoes_id:u",
    ),
    "visit_event": _Kind(
        "",
        "",
        ("at",),
        "at:m by_id:u contact_id:u contact_version ended_as id:u now_at:m step was_at:m words",
    ),
    "former_identity": _Kind(
        "",
        "",
        ("changed_at",),
        "birth_date:d changed_at:m changed_by:u id:u identity_number person_id:u reason "
        "reserve_number",
    ),
    "person_match": _Kind(
        "",
        "",
        ("judged_at",),
        "id:u judged_at:m judged_by:u other_id:u person_id:u reason verdict",
    ),
    "staff": _Kind(
        "",
        "",
        (),
        "active:b district id:u login name password_hash role title",
    ),
    "account_change": _Kind(
        "",
        "",
        ("at",),
        "active_from:b active_to:b answers_id:u at:m by_id:u id:u password:b reason role_from "
        "role_to staff_id:u staff_version step",
    ),
    "added_norm": _Kind(
        "",
        "",
        ("added_at",),
        "added_at:m added_by:u id:u text valid_from",
    ),
    "access_entry": _Kind(
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
    _seal_late(op.get_bind())


class _Signed(NamedTuple):
    """A row that was signed: when it says so, which, of which case, and the hash of it."""

    claimed: str
    kind: str
    row_id: str
    case: str | None
    content: str


def _seal_late(connection: sa.Connection) -> None:
    now = datetime.now(UTC)
    found = chain.from_iterable(_signed(connection, *one) for one in _SEALED.items())
    heads: dict[UUID, tuple[int, str]] = {_UNIT: (0, "")}
    made: list[dict[str, object]] = []
    last, newest = "", ""
    for number, row in enumerate(sorted(found, key=lambda row: row[:3]), start=1):
        case = _UNIT if row.case is None else UUID(row.case)
        moment = f"{now:%Y-%m-%d %H:%M:%S.%f}"
        parts = (number, case.hex, row.kind, row.row_id, row.content, 1, moment, last)
        own = hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()
        made.append(
            {
                "number": number,
                "chain": case,
                "kind": row.kind,
                "row_id": UUID(row.row_id),
                "content": row.content,
                "late": True,
                "at": now,
                "previous": last,
                "hash": own,
            }
        )
        last, newest = own, max(newest, row.claimed)
        heads[case] = heads.get(case, (0, ""))[0] + 1, own
    for place in range(0, len(made), _ONCE):
        connection.execute(sa.insert(_seal), made[place : place + _ONCE])
    known = datetime.fromisoformat(newest).replace(tzinfo=UTC) if newest else None
    connection.execute(
        sa.insert(_head),
        [
            {
                "id": case,
                "number": number,
                "hash": own,
                "newest": min(known, now) if known is not None and case == _UNIT else None,
            }
            for case, (number, own) in heads.items()
        ],
    )


_seal = sa.table(
    "seal",
    sa.column("number", sa.Integer()),
    sa.column("chain", sa.Uuid()),
    sa.column("kind", sa.String()),
    sa.column("row_id", sa.Uuid()),
    sa.column("content", sa.String()),
    sa.column("late", sa.Boolean()),
    sa.column("at", sa.DateTime(timezone=True)),
    sa.column("previous", sa.String()),
    sa.column("hash", sa.String()),
)
_head = sa.table(
    "seal_head",
    sa.column("id", sa.Uuid()),
    sa.column("number", sa.Integer()),
    sa.column("hash", sa.String()),
    sa.column("newest", sa.DateTime(timezone=True)),
)


def _signed(connection: sa.Connection, table: str, kind: _Kind) -> Iterator[_Signed]:
    local = connection.dialect.name == "sqlite"
    pieces = [_piece(word, local) for word in kind.columns.split()]
    text = " || ".join([f"'{table}'", *pieces])
    content = (
        f"sha256(CAST({text} AS BLOB))"
        if local
        else f"encode(sha256(convert_to({text}, 'UTF8')), 'hex')"
    )
    times = [f"coalesce({_text(f'{name}:m', local)}, '')" for name in kind.times]
    latest = "max" if local else "greatest"
    claimed = f"{latest}({', '.join(times)})" if len(times) > 1 else (times or ["''"])[0]
    case = _text(f"{kind.case}:u", local) if kind.case else "NULL"
    signed = f"{kind.signed} IS NOT NULL" if kind.signed else "id IS NOT NULL"
    query = (
        f"SELECT {claimed}, '{table}', {_text('id:u', local)}, {case}, {content} "  # noqa: S608
        f"FROM {table} WHERE {signed}"
    )
    for row in connection.exec_driver_sql(query):
        yield _Signed(*row)


def _piece(word: str, local: bool) -> str:
    told, _, since = word.partition("=")
    name, value = told.partition(":")[0], _text(told, local)
    said = f"coalesce(';{name}=' || length({value}) || ':' || {value}, '')"
    return f"CASE WHEN {value} = '{since}' THEN '' ELSE {said} END" if "=" in word else said


def _text(word: str, local: bool) -> str:
    name, _, letter = word.partition(":")
    if local:
        return f"sha256({name})" if letter == "x" else f"CAST({name} AS TEXT)"
    return {
        "u": f"replace({name}::text, '-', '')",
        "b": f"{name}::int::text",
        "d": f"to_char({name}, 'YYYY-MM-DD')",
        "m": f"to_char({name} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')",
        "x": f"encode(sha256({name}), 'hex')",
    }.get(letter, f"{name}::text")
