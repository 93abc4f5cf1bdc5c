"""What waits in a case until a day; and what waits already is remembered from now on.

What stands beside a case for lists is sealed, and tells of it when the case is next written in.

Revision ID: 0025
Revises: 0024
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

_DAYS_BEFORE = 7
_APPEAL_DAYS = 7

_case = sa.table("case_file", sa.column("id", sa.Uuid), sa.column("closed_on", sa.Date))
_plan = sa.table(
    "plan",
    sa.column("id", sa.Uuid),
    sa.column("case_id", sa.Uuid),
    sa.column("person_id", sa.Uuid),
    sa.column("number", sa.Integer),
    sa.column("follow_up_on", sa.Date),
    sa.column("signed_by", sa.Uuid),
)
_filled = sa.table(
    "filled_instrument",
    sa.column("id", sa.Uuid),
    sa.column("case_id", sa.Uuid),
    sa.column("person_id", sa.Uuid),
    sa.column("instrument", sa.String),
    sa.column("answers", sa.Text),
    sa.column("signed_by", sa.Uuid),
    sa.column("signed_at", sa.DateTime(timezone=True)),
)
_appeal = sa.table(
    "appeal",
    sa.column("id", sa.Uuid),
    sa.column("case_id", sa.Uuid),
    sa.column("received_on", sa.Date),
    sa.column("outcome", sa.String),
    sa.column("registered_by", sa.Uuid),
)
_return = sa.table(
    "payment_return",
    sa.column("id", sa.Uuid),
    sa.column("case_id", sa.Uuid),
    sa.column("happened_on", sa.Date),
    sa.column("outcome", sa.String),
    sa.column("registered_by", sa.Uuid),
)
_reminder = sa.table(
    "reminder",
    sa.column("id", sa.Uuid),
    sa.column("case_id", sa.Uuid),
    sa.column("kind", sa.String),
    sa.column("due_on", sa.Date),
    sa.column("remind_on", sa.Date),
    sa.column("text", sa.Text),
    sa.column("source_id", sa.Uuid),
    sa.column("added_by", sa.Uuid),
    sa.column("added_at", sa.DateTime(timezone=True)),
    sa.column("reason", sa.Text),
    sa.column("version", sa.Integer),
)


def upgrade() -> None:
    """Make the table, and a reminder of each thing that a rule waits for in a running case."""
    op.create_table(
        "reminder",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("remind_on", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("assigned_to", sa.Uuid(), nullable=True),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("added_by", sa.Uuid(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_as", sa.String(length=40), nullable=True),
        sa.Column("ended_by", sa.Uuid(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name="fk_reminder_case_id"),
        *(
            sa.ForeignKeyConstraint([column], ["staff.id"], name=f"fk_reminder_{column}")
            for column in ("assigned_to", "added_by", "ended_by")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
    )
    for column in ("case_id", "assigned_to"):
        op.create_index(op.f(f"ix_reminder_{column}"), "reminder", [column])
    op.add_column("next_step", sa.Column("reminder_id", sa.Uuid(), nullable=True))
    op.add_column(
        "next_step", sa.Column("reminders", sa.Integer(), nullable=False, server_default="0")
    )
    _remember()


def _remember() -> None:
    connection = op.get_bind()
    running = sa.select(_case.c.id).where(_case.c.closed_on.is_(None))
    waited = [
        one for read in (_plans, _children, _appeals, _returns) for one in read(connection, running)
    ]
    if waited:
        connection.execute(sa.insert(_reminder), waited)


def _row(case_id: UUID, kind: str, due_on: date, source_id: UUID, by: UUID) -> dict[str, Any]:
    now = datetime.now(UTC)
    return {
        "id": uuid4(),
        "case_id": case_id,
        "kind": kind,
        "due_on": due_on,
        "remind_on": max(now.date(), due_on - timedelta(days=_DAYS_BEFORE)),
        "text": "",
        "source_id": source_id,
        "added_by": by,
        "added_at": now,
        "reason": "",
        "version": 1,
    }


def _plans(connection: sa.Connection, running: sa.Select[Any]) -> Iterator[dict[str, Any]]:
    query = sa.select(_plan).where(_plan.c.signed_by.is_not(None), _plan.c.case_id.in_(running))
    latest = {
        (row.case_id, row.person_id): row
        for row in connection.execute(query.order_by(_plan.c.number))
    }
    for row in latest.values():
        if row.follow_up_on is not None:
            yield _row(row.case_id, "plan", row.follow_up_on, row.id, row.signed_by)


def _children(connection: sa.Connection, running: sa.Select[Any]) -> Iterator[dict[str, Any]]:
    query = sa.select(_filled).where(
        _filled.c.instrument == "barnkonsekvensanalys",
        _filled.c.signed_by.is_not(None),
        _filled.c.case_id.in_(running),
    )
    latest = {
        (row.case_id, row.person_id): row
        for row in connection.execute(query.order_by(_filled.c.signed_at))
    }
    for row in latest.values():
        # What nobody can read waits for nothing, and stops no upgrade.
        with suppress(ValueError, TypeError, AttributeError):
            answers = json.loads(row.answers) if isinstance(row.answers, str) else row.answers
            if day := answers.get("follow_up_on"):
                yield _row(row.case_id, "child", date.fromisoformat(day), row.id, row.signed_by)


def _appeals(connection: sa.Connection, running: sa.Select[Any]) -> Iterator[dict[str, Any]]:
    query = sa.select(_appeal).where(_appeal.c.outcome == "pending", _appeal.c.case_id.in_(running))
    for row in connection.execute(query):
        due = row.received_on + timedelta(days=_APPEAL_DAYS)
        yield _row(row.case_id, "appeal", due, row.id, row.registered_by)


def _returns(connection: sa.Connection, running: sa.Select[Any]) -> Iterator[dict[str, Any]]:
    query = sa.select(_return).where(_return.c.outcome.is_(None), _return.c.case_id.in_(running))
    for row in connection.execute(query):
        yield _row(row.case_id, "return", row.happened_on, row.id, row.registered_by)
