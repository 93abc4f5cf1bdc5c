"""Many rows in one value: one JSON text, which each engine reads as rows, or makes of rows."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar
from uuid import UUID

import msgspec
import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

from fsclient.domain.texts import clean_text

GIVEN = "given"
"""The parameter that rows come as, and what they are called in the statement."""

MOST: Final = 2000
"""Rows that one statement sees to: well within what a server lets one take."""

_Row = TypeVar("_Row")


def in_parts(rows: Sequence[_Row]) -> Iterator[Sequence[_Row]]:
    """Rows, as many at a time as one statement sees to."""
    return (rows[place : place + MOST] for place in range(0, len(rows), MOST))


class rows_json(GenericFunction[str]):  # noqa: N801  (SQLAlchemy registers functions by class name)
    """Rows as one JSON array: of each an array of its columns; or nothing where there is none."""

    type = sa.Text()
    inherit_cache = True


@compiles(rows_json, "sqlite")
def _sqlite(element: Any, compiler: Any, **options: Any) -> str:
    return f"json_group_array(json_array{compiler.process(element.clause_expr, **options)})"


@compiles(rows_json, "postgresql")
def _postgresql(element: Any, compiler: Any, **options: Any) -> str:
    return f"json_agg(json_build_array{compiler.process(element.clause_expr, **options)})::text"


def given(
    dialect: str, columns: Sequence[sa.ColumnClause[Any]], name: str = GIVEN
) -> sa.FromClause:
    """The rows that a statement is given, with these columns; they come as a parameter ``name``."""
    text, on_server = sa.bindparam(name, type_=sa.Text()), dialect == "postgresql"
    if on_server:
        # As text where it is bytes, which JSON knows nothing of.
        kept = [sa.column(one.name, sa.Text() if _is_bytes(one) else one.type) for one in columns]
        recordset = sa.func.json_to_recordset(sa.cast(text, sa.JSON)).table_valued(*kept)
        one_row = recordset.render_derived(name="one", with_types=True)
        values: list[sa.ColumnElement[Any]] = [one_row.c[one.name] for one in columns]
    else:
        one_row = sa.func.json_each(text).table_valued("value", name="one")
        values = [one_row.c.value.op("->>")(sa.literal_column(f"'{one.name}'")) for one in columns]
    read = (
        _bytes_of(value, on_server) if _is_bytes(one) else sa.type_coerce(value, one.type)
        for one, value in zip(columns, values, strict=True)
    )
    named = (value.label(one.name) for one, value in zip(columns, read, strict=True))
    return sa.select(*named).subquery(name)


def _bytes_of(hexadecimal: sa.ColumnElement[Any], on_server: bool) -> sa.ColumnElement[Any]:
    return sa.func.decode(hexadecimal, "hex") if on_server else sa.func.unhex(hexadecimal)


def _is_bytes(column: sa.ColumnClause[Any]) -> bool:
    return isinstance(column.type, sa.LargeBinary)


def as_given(
    dialect: sa.Dialect, columns: Sequence[sa.Column[Any]], rows: Iterable[Mapping[str, Any]]
) -> str:
    """Rows as what ``given`` reads: each value as the engine itself keeps it."""
    kept = [(column.name, _keeping(dialect, column)) for column in columns]
    told = [{name: keep(row[name]) for name, keep in kept} for row in rows]
    return msgspec.json.encode(told).decode()


def _keeping(dialect: sa.Dialect, column: sa.Column[Any]) -> Callable[[Any], Any]:
    if _is_bytes(column):
        return lambda value: None if value is None else value.hex()
    keep = column.type.dialect_impl(dialect).bind_processor(dialect)
    return lambda value: _clean(value if keep is None else keep(value))


def among(
    dialect: sa.Dialect, column: sa.Column[Any], values: Iterable[Any], name: str
) -> tuple[sa.ColumnElement[bool], dict[str, str]]:
    """Whether a column has one of some values, however many; and the parameter they come as."""
    rows = as_given(dialect, [column], ({column.name: one} for one in values))
    return column.in_(sa.select(given(dialect.name, [column], name).c[column.name])), {name: rows}


def ids_of(dialect: str, ids: Iterable[UUID]) -> str:
    """The same of ids alone, of which SQLite reads each as ``value``."""
    return msgspec.json.encode([one.hex if dialect == "sqlite" else one for one in ids]).decode()


def _clean(value: Any) -> Any:
    # What no database takes is written out in JSON, and so is not seen when it is sent.
    return clean_text(value) if isinstance(value, str) else value
