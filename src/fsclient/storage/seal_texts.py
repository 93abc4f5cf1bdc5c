"""What a seal covers of a row, as SQL that each engine runs itself.

Every filled column is written as name, length and value, in the order of the names, so that no
two rows say the same by saying it in different columns. A column that is empty, or has what the
rows got that were there before it, is left out: what was sealed before a column came is whole.
"""

from collections.abc import Iterator

import sqlalchemy as sa

from fsclient.domain.seals import UNIT
from fsclient.storage.tables import metadata
from fsclient.usecases.sealed_kinds import SealedKind

ROW = "signed_row"
"""What a row is called in these texts: the statement around them names it so."""


def content(kind: SealedKind, dialect: str) -> str:
    """The hash of a row, empty where it counts as signed no more."""
    hashed = _hash(" || ".join([f"'{kind.table}'", *_pieces(kind, dialect)]), dialect)
    if not kind.signed:
        return hashed
    return f"CASE WHEN {ROW}.{kind.signed} IS NULL THEN '' ELSE {hashed} END"


def chain(kind: SealedKind, dialect: str) -> str:
    """The case that a row belongs to, or the unit."""
    unit = f"'{UNIT.hex}'" if dialect == "sqlite" else f"'{UNIT}'::uuid"
    return f"coalesce({ROW}.{kind.case}, {unit})" if kind.case else unit


def claimed(kind: SealedKind, dialect: str) -> str:
    """When a row says that it was signed; NULL where it says nothing of it."""
    columns = [f"{ROW}.{name}" for name in kind.times]
    if not columns:
        return "NULL" if dialect == "sqlite" else "NULL::timestamptz"
    if dialect == "postgresql":
        return f"greatest({', '.join(columns)})"
    texts = ", ".join(f"coalesce({column}, '')" for column in columns)
    return f"nullif({f'max({texts})' if len(columns) > 1 else texts}, '')"


def _hash(text: str, dialect: str) -> str:
    if dialect == "sqlite":
        return f"sha256(CAST({text} AS BLOB))"
    return f"encode(sha256(convert_to({text}, 'UTF8')), 'hex')"


def _pieces(kind: SealedKind, dialect: str) -> Iterator[str]:
    table = metadata.tables[kind.table]
    for name in sorted(column.name for column in table.columns):
        if name not in kind.left_out:
            yield _piece(table.c[name], dialect)


def _piece(column: sa.Column[object], dialect: str) -> str:
    value = _text(column, dialect)
    said = f"coalesce(';{column.name}=' || length({value}) || ':' || {value}, '')"
    default = column.server_default
    if default is None:
        return said
    assert isinstance(default, sa.DefaultClause)
    since = str(default.arg)
    return f"CASE WHEN {value} = '{since}' THEN '' ELSE {said} END"


def _text(column: sa.Column[object], dialect: str) -> str:
    """A value as text, the same on both engines."""
    name = f"{ROW}.{column.name}"
    kind = column.type.impl if isinstance(column.type, sa.TypeDecorator) else column.type
    if isinstance(kind, sa.LargeBinary):
        return f"sha256({name})" if dialect == "sqlite" else f"encode(sha256({name}), 'hex')"
    if dialect == "sqlite":
        return f"CAST({name} AS TEXT)"
    if isinstance(kind, sa.Uuid):
        return f"replace({name}::text, '-', '')"
    if isinstance(kind, sa.Boolean):
        return f"{name}::int::text"
    if isinstance(kind, sa.DateTime):
        return f"to_char({name} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')"
    if isinstance(kind, sa.Date):
        return f"to_char({name}, 'YYYY-MM-DD')"
    return f"{name}::text"
