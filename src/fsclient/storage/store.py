"""Rows in and out of one table, as frozen domain values."""

import dataclasses
import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage.inserts import insert_absent
from fsclient.storage.patience import with_next
from fsclient.storage.row_sets import GIVEN, among, as_given, given, in_parts
from fsclient.storage.sealing import Sealing
from fsclient.storage.types import UNREADABLE, read_of_json
from fsclient.storage.writing_guards import REMOVABLE, REMOVED

Row = TypeVar("Row")

_HINDERED = sa.text("SELECT row_id, code FROM hindered_rows(:kind, CAST(:ids AS uuid[]))")


class Kind(Generic[Row]):
    """How one kind of domain value lies in its table.

    ``derived`` gives columns that are computed from the value and never read back.
    """

    def __init__(
        self,
        table: sa.Table,
        value: type[Row],
        derived: Callable[[Any], Mapping[str, object]] | None = None,
    ) -> None:
        self.table = table
        self.value = value
        self._derived = derived
        names = [field.name for field in dataclasses.fields(value)]  # type: ignore[arg-type]  # a row is one
        self.names: tuple[str, ...] = tuple(names)
        self.columns = tuple(table.c[name] for name in names)
        self.versioned = "version" in names
        self._needed = tuple(name for name in names if not table.c[name].nullable)
        self._readers = {name: read_of_json(table.c[name].type) for name in names}

    def to_columns(self, row: Row) -> dict[str, object]:
        """What is written for a value."""
        return {**{name: getattr(row, name) for name in self.names}, **self.derived(row)}

    def derived(self, row: Row) -> Mapping[str, object]:
        """The columns that are computed from a value."""
        return {} if self._derived is None else self._derived(row)

    def from_row(self, row: Any) -> Row:
        """A value from a fetched row's mapping, or from written columns. Raises EnvironmentProblem
        ``text_unreadable`` where something must be that is not.
        """
        return self._value({name: row[name] for name in self.names})

    def from_selected(self, row: Sequence[Any]) -> Row:
        """A value from a row of ``select``. Raises what ``from_row`` raises."""
        return self._value(dict(zip(self.names, row, strict=True)))

    def from_json(self, document: Mapping[str, Any]) -> Row:
        """A value from a row that came as JSON. Raises what ``from_row`` raises."""
        try:
            read = {
                name: None if (told := document[name]) is None else reader(told)
                for name, reader in self._readers.items()
            }
        except UNREADABLE as error:
            raise EnvironmentProblem("text_unreadable") from error
        return self._value(read)

    def _value(self, fields: Mapping[str, Any]) -> Row:
        for name in self._needed:
            if fields[name] is None:
                raise EnvironmentProblem("text_unreadable")
        return self.value(**fields)

    def select(self) -> sa.Select[Any]:
        """All rows of this kind."""
        return sa.select(*self.columns)


class SqlStore(Generic[Row]):
    """The rows of one kind, within one transaction."""

    def __init__(self, connection: sa.Connection, kind: Kind[Row], sealing: Sealing) -> None:
        self._connection = connection
        self._kind = kind
        self._table = kind.table
        self._sealing = sealing

    def get(self, row_id: UUID) -> Row:
        return self._one(self._kind.select().where(self._table.c.id == row_id))

    def hold(self, row_id: UUID) -> Row:
        # A transaction on SQLite is alone from its beginning, and needs no more.
        return self._one(self._kind.select().where(self._table.c.id == row_id).with_for_update())

    def _one(self, query: sa.Select[Any]) -> Row:
        found = self._connection.execute(query).one_or_none()
        if found is None:
            raise EnvironmentProblem("row_missing", kind=self._table.name)
        return self._kind.from_row(found._mapping)

    def find(self, **equals: object) -> tuple[Row, ...]:
        query = self._kind.select().order_by(self._table.c.id)
        many: dict[str, str] = {}
        for name, value in equals.items():
            column = self._table.c[name]
            if isinstance(value, frozenset):
                is_one, rows = among(self._connection.dialect, column, value, f"any_{name}")
                query, many = query.where(is_one), many | rows
            else:
                query = query.where(column == value)
        found = self._connection.execute(query, many)
        return tuple(map(self._kind.from_selected, found))

    def add(self, *rows: Row) -> None:
        written = [self._kind.to_columns(row) for row in rows]
        self._sealing.writes(self._table.name, written, again=False)
        if written:
            self._connection.execute(sa.insert(self._table), written)
        for columns in written:
            self._sealing.wrote(self._table.name, columns)

    def ensure(self, row: Row) -> None:
        written = self._kind.to_columns(row)
        # Without naming the id, which whoever may write and not read may not ask for.
        with with_next(self._connection):
            added = self._connection.execute(insert_absent(self._connection, self._table, written))
        if added.rowcount:
            self._sealing.wrote(self._table.name, written)

    def save(self, row: Row) -> Row:
        return self.save_all(row)[0]

    def save_all(self, *rows: Row) -> tuple[Row, ...]:
        written = [self._kind.to_columns(row) for row in rows]
        table = self._table.name
        self._sealing.writes(table, written, again=True)
        taken_up = self._sealing.taken_up(table, written)
        stood = self._update(written)
        absent = [columns for columns in written if columns["id"] not in stood]
        if not self._kind.versioned:
            if absent:
                self._connection.execute(sa.insert(self._table), absent)
        elif len(stood) < len(rows):
            row_id = absent[0]["id"] if absent else None
            raise EnvironmentProblem("someone_saved_first", kind=table, row_id=row_id)
        else:
            for columns in written:
                columns["version"] = columns["version"] + 1  # type: ignore[operator]  # a number
        for row_id in taken_up:
            self._sealing.ask(table, row_id)
        for columns in written:
            self._sealing.wrote(table, columns)
        return tuple(self._kind.from_row(columns) for columns in written)

    def _update(self, written: Sequence[Mapping[str, Any]]) -> frozenset[UUID]:
        """Write rows where they stand, in the version that they were read in; returns which did."""
        dialect, versioned = self._connection.dialect, self._kind.versioned
        stood: set[UUID] = set()
        for part in in_parts(written):
            names = tuple(part[0])
            query = _update(self._table, names, dialect.name, versioned)
            rows = as_given(dialect, [self._table.c[name] for name in names], part)
            stood.update(self._connection.scalars(query, {GIVEN: rows}))
        return frozenset(stood)

    def hindered(self, *rows: Row) -> Mapping[UUID, str]:
        if not rows:
            return {}
        table, written = self._table.name, [self._kind.to_columns(row) for row in rows]
        if self._connection.dialect.name == "postgresql":
            ids = [columns["id"] for columns in written]
            found = self._connection.execute(_HINDERED, {"kind": table, "ids": ids})
            return {row.row_id: row.code for row in found}
        return self._sealing.hindered(table, written)

    def remove(self, row: Row) -> None:
        stored = self._kind.to_columns(row)
        this = self._table.c.id == stored["id"]
        if self._kind.versioned:
            this &= self._table.c.version == stored["version"]
        postgres = self._connection.dialect.name == "postgresql"
        removing: sa.Update | sa.Delete = sa.delete(self._table).where(this)
        if postgres and self._table.name in REMOVABLE:
            # Who may delete there may lock the whole table: what is marked the server takes away.
            removing = sa.update(self._table).where(this).values(version=REMOVED)
        if not self._connection.execute(removing).rowcount:
            raise EnvironmentProblem("someone_saved_first", kind=self._table.name)


@functools.cache
def _update(table: sa.Table, names: tuple[str, ...], dialect: str, versioned: bool) -> sa.Update:
    rows = given(dialect, [table.c[name] for name in names])
    values: dict[str, sa.ColumnElement[Any]]
    values = {name: rows.c[name] for name in names if name != "id"}
    stands = table.c.id == rows.c.id
    if versioned:
        stands &= table.c.version == rows.c.version
        values["version"] = rows.c.version + 1
    return sa.update(table).where(stands).values(values).returning(table.c.id)
