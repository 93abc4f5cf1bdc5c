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


_TO_SEAL = """
SELECT id, chain, content, claimed FROM (
    SELECT {row}.id AS id, {chain} AS chain, {content} AS content, {claimed} AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = {row}.id AND last.kind = '{table}' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM {table} AS {row} WHERE {row}.id {wanted}
) AS found
WHERE content <> coalesce(sealed, '')
"""


def to_seal(kind: SealedKind, dialect: str, wanted: str) -> str:
    """The wanted rows that are not sealed as they are: id, case, hash, and when they were signed.

    What is tried again, and was done the first time, is among those that are.
    """
    return _TO_SEAL.format(
        table=kind.table,
        row=ROW,
        chain=chain(kind, dialect),
        content=content(kind, dialect),
        claimed=claimed(kind, dialect),
        wanted=wanted,
    )


# Where the latest seal of a row says something else than the row, or there is none of it; rows
# that are gone; and locked ones of which two seals tell differently, since who cannot change a row
# unnoticed may think of having it sealed once more.
_UNLIKE = """
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    {row}.id AS row_id, {chain} AS chain
FROM {table} AS {row}
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = {row}.id AND seal.kind = '{table}'
)
WHERE coalesce(last.content, '') <> {content}
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = '{table}' AND NOT EXISTS (SELECT 1 FROM {table} AS held WHERE held.id = seal.row_id)
"""
_REWRITTEN = """
UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = '{table}' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = '{table}'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
"""
# SQLite finds no row by a value that is kept as another type, though it reads the same.
_OF_OTHER_TYPE = """
UNION ALL
SELECT 'sealed_row_changed', {row}.id, {chain} FROM {table} AS {row} WHERE {blobs}
"""


_ALTERED = """
SELECT 1 FROM {table} AS {row} WHERE {row}.id = :id AND ({blobs} OR {content} <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = {row}.id AND last.kind = '{table}' ORDER BY last.number DESC LIMIT 1
), ''))
"""


def altered(kind: SealedKind) -> str:
    """SQLite: whether a row is another than it was when it was sealed."""
    return _ALTERED.format(
        table=kind.table,
        row=ROW,
        content=content(kind, "sqlite"),
        blobs=" OR ".join(_blobs(kind)),
    )


def unlike(kind: SealedKind, dialect: str) -> str:
    """Every row that is not as its seals tell: a code, its id and its case."""
    query = _UNLIKE if kind.written_again else f"{_UNLIKE}{_REWRITTEN}"
    if dialect == "sqlite":
        query += _OF_OTHER_TYPE
    return query.format(
        table=kind.table,
        row=ROW,
        chain=chain(kind, dialect),
        content=content(kind, dialect),
        blobs=" OR ".join(_blobs(kind)),
    )


def _blobs(kind: SealedKind) -> Iterator[str]:
    for column in metadata.tables[kind.table].columns:
        if not isinstance(column.type, sa.LargeBinary):
            yield f"typeof({ROW}.{column.name}) = 'blob'"


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
