"""What a seal covers of a row, as SQL that each engine runs itself.

Every filled column is written as name, length and value, in the order of the names, so that no
two rows say the same by saying it in different columns. A column that is empty, or has what the
rows got that were there before it, is left out: what was sealed before a column came is whole.
"""

import functools
from collections.abc import Iterator

import sqlalchemy as sa

from fsclient.domain.seals import UNIT, SealLine
from fsclient.storage.tables import metadata
from fsclient.usecases.sealed_kinds import FILLED, MONEY, SEALED, SealedKind

_FIRST, _LAST = "0001-01-02", "9999-12-30"
"""Days that are written alike in every time zone."""

ROW = "signed_row"
"""What a row is called in these texts: the statement around them names it so."""


def content(kind: SealedKind, dialect: str) -> str:
    """The hash of a row, empty where it counts as signed no more."""
    hashed = hash_of(" || ".join([f"'{kind.table}'", *_pieces(kind, dialect)]), dialect)
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


# Where the latest seal of a row says something else than the row, or there is none of it; and where
# the next of such parts begins. On SQLite no row is found by a value that is kept as another type,
# though it reads the same. A table that has lost its key, or has another below it, can have the
# same row again.
_UNLIKE = """
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT {row}.id AS id, {chain} AS chain, {content} AS content, {other} AS of_other_type,
        (SELECT count(*) FROM {table} AS twin WHERE twin.id = {row}.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = {row}.id AND last.kind = '{table}' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM {table} AS part WHERE part.id >= {start} ORDER BY part.id LIMIT {size}
    ) AS {row}
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT '{following}', part.id, part.id FROM {table} AS part WHERE part.id >= {start}
    ORDER BY part.id LIMIT 1 OFFSET {size}
) AS rest
"""
FOLLOWING = "following"
"""The code by which it is told where the next part begins."""

# Rows that are gone; and locked ones of which two seals tell differently, since who cannot change a
# row unnoticed may think of having it sealed once more. What is looked for is looked up row by row:
# a server that made a table of it all would do so anew for each part.
_WITHOUT_ROW = """
SELECT code, kind, row_id, chain FROM (
    SELECT one.kind AS kind, one.row_id AS row_id, one.chain AS chain, CASE
        WHEN EXISTS (
            SELECT 1 FROM seal AS later WHERE later.row_id = one.row_id
            AND later.kind = one.kind AND later.number > one.number
        ) THEN NULL
        WHEN CASE one.kind {gone} END
            THEN CASE WHEN one.content <> '' OR NOT {accepted} THEN 'sealed_row_gone' END
        WHEN {accepted} THEN NULL
        WHEN one.kind IN ({locked}) AND EXISTS (
            SELECT 1 FROM seal AS other WHERE other.row_id = one.row_id
            AND other.kind = one.kind AND other.content <> one.content
        ) THEN 'sealed_row_rewritten'
    END AS code
    FROM seal AS one WHERE one.number > {after} AND one.number <= {until}
) AS found
WHERE code IS NOT NULL
"""
_ACCEPTED = "EXISTS (SELECT 1 FROM seal_acceptance AS said WHERE said.number = one.number)"
_GONE = (
    "WHEN '{table}' "
    "THEN (SELECT held.id FROM {table} AS held WHERE held.id = one.row_id LIMIT 1) IS NULL"
)
SIZE = 2000
"""How many rows are held against their seals in one statement: a moment's work, also of letters."""


_ALTERED = """
SELECT {row}.id AS id FROM {table} AS {row}
WHERE {row}.id {wanted} AND ({other} OR {content} <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = {row}.id AND last.kind = '{table}' ORDER BY last.number DESC LIMIT 1
), ''))
"""


_BELOW = sorted({table for kind in SEALED.values() for table, _ in kind.rests_on})
_GONE_BELOW = """
SELECT {told} FROM seal AS one WHERE one.row_id {wanted} AND one.kind = {table}
AND one.content <> '' AND CASE one.kind {gone} END AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = one.row_id AND later.kind = one.kind
    AND later.number > one.number
)
"""


def altered(kind: SealedKind, wanted: str) -> str:
    """SQLite: the wanted rows that are another than they were when they were sealed, or are gone,
    by their ids.
    """
    changed = _ALTERED.format(
        table=kind.table,
        row=ROW,
        content=content(kind, "sqlite"),
        other=_of_other_type(kind, "sqlite"),
        wanted=wanted,
    )
    missing = gone(f"'{kind.table}'", wanted, told="one.row_id")
    return f"{changed} UNION ALL {missing}"


def gone(table: str, wanted: str, told: str = "1") -> str:
    """The wanted rows that others rest on and that are gone though they are sealed; the table is
    named as SQL, and so is what is ``told`` of each.
    """
    return _GONE_BELOW.format(
        table=table,
        wanted=wanted,
        told=told,
        gone=" ".join(_GONE.format(table=below) for below in _BELOW),
    )


# A row that was moved to another case is gone from the one that it was sealed in, and no row of
# the one where it is now.
_ALTERED_SUM = """
SELECT '{table}' AS kind, {row}.id AS row_id FROM {table} AS {row}
WHERE {row}.{case} {wanted} AND ({other} OR {content} <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = {row}.id AND last.kind = '{table}' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain {wanted} AND gone.kind = '{table}' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM {table} AS held WHERE held.id = gone.row_id AND held.{case} = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
"""


def altered_sums(dialect: str, wanted: str) -> str:
    """The rows of the wanted cases that an amount is counted from, and that are another than when
    they were sealed, or are gone: the table and the id of each.
    """
    return "UNION ALL".join(
        _ALTERED_SUM.format(
            table=summed.table,
            row=ROW,
            case=summed.case,
            wanted=wanted,
            content=content(summed, dialect),
            other=_of_other_type(summed, dialect),
        )
        for summed in (SEALED[table] for table in MONEY)
    )


def ended(kind: SealedKind, row: str) -> str:
    """PostgreSQL: whether a row as it is written comes to nothing."""
    return " OR ".join(
        f"{row}.{column} IS {'NOT NULL' if value == FILLED else str(value).upper()}"
        if value in (FILLED, True, False)
        else f"{row}.{column} = '{value}'"
        for column, value in kind.ended
    )


def unlike(kind: SealedKind, dialect: str, start: str) -> str:
    """Of the rows from one on, each that is not as its seals tell: a code, its id and its case; and
    with the code ``FOLLOWING`` the id of the row that the next part begins with.
    """
    return _UNLIKE.format(
        table=kind.table,
        row=ROW,
        chain=chain(kind, dialect),
        content=content(kind, dialect),
        other=_of_other_type(kind, dialect),
        start=start,
        size=SIZE,
        following=FOLLOWING,
    )


def without_row(after: str, until: str) -> str:
    """Of some seals, each whose row is gone, or locked and sealed once more: a code, its kind, the
    row's id and its case.
    """
    return _WITHOUT_ROW.format(
        gone=" ".join(_GONE.format(table=table) for table in SEALED),
        accepted=_ACCEPTED,
        locked=", ".join(f"'{kind.table}'" for kind in SEALED.values() if not kind.written_again),
        after=after,
        until=until,
    )


@functools.cache
def ledger_lines(dialect: str) -> str:
    """The fields of a ``SealLine`` for each row of the ledger after a number, in order.

    SQLite keeps each as the text that the hash covers, and gives it as it is.
    """
    columns = [_line_part(metadata.tables["seal"].c[name], dialect) for name in SealLine._fields]
    after, most = (":number", ":limit") if dialect == "sqlite" else ("%(number)s", "%(limit)s")
    return (
        f"SELECT {', '.join(columns)} FROM seal AS {ROW} "  # noqa: S608  # names of our own
        f"WHERE {ROW}.number > {after} ORDER BY {ROW}.number LIMIT {most}"
    )


def _line_part(column: sa.Column[object], dialect: str) -> str:
    name = f"{ROW}.{column.name}"
    if dialect == "sqlite":
        return name
    if isinstance(_kind(column), sa.Boolean):
        return f"{name}::int"
    return _text(column, dialect) if isinstance(_kind(column), sa.Uuid | sa.DateTime) else name


_KEPT_AS = ((sa.LargeBinary, "blob"), (sa.Integer, "integer"), (sa.Boolean, "integer"))


def _of_other_type(kind: SealedKind, dialect: str) -> str:
    """Whether a row has what none of its column's values is, also where the column is not sealed:
    nothing where there must be something, or a value of another type, which only SQLite keeps.
    """
    columns = metadata.tables[kind.table].columns
    if dialect != "sqlite":
        needed = (f"{ROW}.{column.name} IS NULL" for column in columns if not column.nullable)
        return f"({' OR '.join(needed)})"
    return " OR ".join(
        f"typeof({ROW}.{column.name}) NOT IN ('{_kept_as(column)}'{_or_null(column)})"
        for column in columns
    )


def _or_null(column: sa.Column[object]) -> str:
    return ", 'null'" if column.nullable else ""


def _kept_as(column: sa.Column[object]) -> str:
    """What SQLite keeps a column's values as."""
    kind = _kind(column)
    return next((name for known, name in _KEPT_AS if isinstance(kind, known)), "text")


def hash_of(text: str, dialect: str) -> str:
    """SHA-256 of a text, as hexadecimal digits."""
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
    length = f"length({value})" if dialect == "sqlite" else _length(column, value)
    said = f"coalesce(';{column.name}=' || {length} || ':' || {value}, '')"
    default = column.server_default
    if default is None:
        return said
    assert isinstance(default, sa.DefaultClause)
    since = str(default.arg)
    return f"CASE WHEN {value} = '{since}' THEN '' ELSE {said} END"


def _length(column: sa.Column[object], value: str) -> str:
    """How long a value is on a server, where its type may tell without making the text twice."""
    lengths = {sa.Uuid: 32, sa.Boolean: 1, sa.DateTime: 26, sa.Date: 10}
    fixed = (length for kind, length in lengths.items() if isinstance(_kind(column), kind))
    return next((f"'{length}'" for length in fixed), f"length({value})")


def _kind(column: sa.Column[object]) -> object:
    return column.type.impl if isinstance(column.type, sa.TypeDecorator) else column.type


def _text(column: sa.Column[object], dialect: str) -> str:
    """A value as text, the same on both engines."""
    name = f"{ROW}.{column.name}"
    kind = _kind(column)
    if isinstance(kind, sa.LargeBinary):
        return f"sha256({name})" if dialect == "sqlite" else f"encode(sha256({name}), 'hex')"
    if dialect == "sqlite":
        return f"CAST({name} AS TEXT)"
    if isinstance(kind, sa.Uuid):
        return f"replace({name}::text, '-', '')"
    if isinstance(kind, sa.Boolean):
        return f"{name}::int::text"
    if isinstance(kind, sa.DateTime):
        return _day(name, f"to_char({name} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')")
    if isinstance(kind, sa.Date):
        return _day(name, f"to_char({name}, 'YYYY-MM-DD')")
    return f"{name}::text"


def _day(name: str, written: str) -> str:
    """A day on a server, where one before the first year would be written as one after it, and one
    without an end as none.
    """
    return f"CASE WHEN {name} BETWEEN '{_FIRST}' AND '{_LAST}' THEN {written} ELSE {name}::text END"
