"""Some other value of any column, and another row of any table, to put in behind the guards."""

import uuid
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from tests.support.tampering import Unguarded
from tests.support.unit import START

_THEN = START + timedelta(days=1000)


def otherwise(column: sa.Column[Any], value: Any) -> Any:
    """Some other value of a column, past its type in our own code."""
    kind = column.type
    plain = kind.impl if isinstance(kind, sa.TypeDecorator) else kind
    if isinstance(plain, sa.Uuid):
        return uuid.uuid4()
    if isinstance(plain, sa.Boolean):
        return sa.literal(not value, sa.Boolean())
    if isinstance(plain, sa.LargeBinary):
        return b"changed"
    if isinstance(plain, sa.Date):
        return sa.literal(value + timedelta(days=1000)) if value else sa.func.current_date()
    if isinstance(plain, sa.DateTime):
        return sa.literal(value + timedelta(seconds=1) if value else _THEN, kind)
    if isinstance(plain, sa.Integer):
        return sa.func.coalesce(sa.type_coerce(column, sa.Integer()), 0) + 1
    assert isinstance(plain, sa.String)
    held = sa.type_coerce(column, sa.Text())
    return sa.func.coalesce(sa.func.substr(held, 2), "") + "q"


def put_in(changed: Unguarded, table: sa.Table, row: Mapping[str, Any]) -> UUID:
    """The same row once more, with what must be its own otherwise."""
    rules = [rule for rule in table.constraints if isinstance(rule, sa.UniqueConstraint)]
    unique = [list(rule.columns) for rule in rules]
    unique += [list(index.columns) for index in table.indexes if index.unique]
    own = {columns[-1].name: unlike_any(columns[-1]) for columns in unique}
    new = uuid.uuid4()
    changed.connection.execute(sa.insert(table).values({**row, **own, "id": new}))
    return new


def unlike_any(column: sa.Column[Any]) -> Any:
    if isinstance(column.type, sa.Integer):
        return 4711
    plain = column.type.impl if isinstance(column.type, sa.TypeDecorator) else column.type
    return sa.literal("q") if isinstance(plain, sa.String) else otherwise(column, None)


def filled(column: sa.Column[Any]) -> Any:
    plain = column.type.impl if isinstance(column.type, sa.TypeDecorator) else column.type
    if isinstance(plain, sa.Boolean):
        return False
    if isinstance(plain, sa.Date | sa.DateTime):
        return _THEN.date() if isinstance(plain, sa.Date) else _THEN
    return 4711 if isinstance(plain, sa.Integer) else otherwise(column, None)
