"""Numbers that were replaced, persons that are one, who speaks for a young applicant, and every
person found by the letters that a Swedish keyboard has.

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

from fsclient.domain.names import is_name, search_text

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_ONCE = 500


def upgrade() -> None:
    """Make the tables and columns, and what everyone is found by."""
    for table, columns in (
        ("person", (_text("reserve_number"),)),
        (
            "household_member",
            (
                _text("representative"),
                sa.Column("representative_kind", sa.String(length=40), nullable=True),
                _text("without_representative"),
            ),
        ),
    ):
        for column in columns:
            op.add_column(table, column)
    _make_former_identity()
    _make_person_match()
    _write_search_texts(op.get_bind())


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def _make_former_identity() -> None:
    op.create_table(
        "former_identity",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("identity_number", sa.String(length=12), nullable=True),
        sa.Column("birth_date", sa.Date(), nullable=False),
        sa.Column("reserve_number", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_former_identity_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["staff.id"], name=op.f("fk_former_identity_changed_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_identity")),
    )
    _index("former_identity", "person_id", "identity_number")


def _make_person_match() -> None:
    op.create_table(
        "person_match",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("verdict", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("judged_by", sa.Uuid(), nullable=False),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_match_person_id")
        ),
        sa.ForeignKeyConstraint(["other_id"], ["person.id"], name=op.f("fk_person_match_other_id")),
        sa.ForeignKeyConstraint(
            ["judged_by"], ["staff.id"], name=op.f("fk_person_match_judged_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_match")),
    )
    _index("person_match", "person_id", "other_id")


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _write_search_texts(connection: sa.Connection) -> None:
    """Make anew what everyone is found by, and empty a name that is only a sign.

    Two names were asked for until now, so that someone with one was given ``-`` as the other.
    """
    person = sa.table(
        "person",
        sa.column("id", sa.Uuid()),
        *map(sa.column, ("given_name", "family_name", "identity_number", "search_text")),
    )
    written = sa.update(person).where(person.c.id == sa.bindparam("person_id"))
    rows = connection.execute(sa.select(person)).all()
    for place in range(0, len(rows), _ONCE):
        connection.execute(written, [_anew(row) for row in rows[place : place + _ONCE]])


def _anew(row: sa.Row[tuple[object, ...]]) -> dict[str, object]:
    given, family = str(row.given_name), str(row.family_name)
    one_name = is_name(given) or is_name(family)
    given = given if is_name(given) or not one_name else ""
    family = family if is_name(family) or not one_name else ""
    return {
        "person_id": row.id,
        "given_name": given,
        "family_name": family,
        "search_text": search_text(family, given, row.identity_number or ""),
    }
