"""Rows in and out of one table, as frozen domain values."""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage.inserts import insert_absent
from fsclient.storage.sealing import Sealing
from fsclient.storage.types import json_reader
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
        self._readers = {name: json_reader(table.c[name].type) for name in names}

    def to_columns(self, row: Row) -> dict[str, object]:
        """What is written for a value."""
        return {**{name: getattr(row, name) for name in self.names}, **self.derived(row)}

    def derived(self, row: Row) -> Mapping[str, object]:
        """The columns that are computed from a value."""
        return {} if self._derived is None else self._derived(row)

    def from_row(self, row: Any) -> Row:
        """A value from a fetched row's mapping, or from written columns."""
        return self.value(**{name: row[name] for name in self.names})

    def from_json(self, document: Mapping[str, Any]) -> Row:
        """A value from a row that came as JSON."""
        return self.value(
            **{name: reader(document[name]) for name, reader in self._readers.items()}
        )

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
        for name, value in equals.items():
            query = query.where(self._table.c[name] == value)
        return tuple(self._kind.from_row(row._mapping) for row in self._connection.execute(query))

    def add(self, *rows: Row) -> None:
        written = [self._kind.to_columns(row) for row in rows]
        for columns in written:
            self._sealing.writes(self._table.name, columns, again=False)
        if written:
            self._connection.execute(sa.insert(self._table), written)
        for columns in written:
            self._sealing.wrote(self._table.name, columns)

    def ensure(self, row: Row) -> None:
        written = self._kind.to_columns(row)
        # Without naming the id, which whoever may write and not read may not ask for.
        added = self._connection.execute(insert_absent(self._connection, self._table, written))
        if added.rowcount:
            self._sealing.wrote(self._table.name, written)

    def save(self, row: Row) -> Row:
        if not self._kind.versioned:
            return self._put(row)
        written = self._kind.to_columns(row)
        self._sealing.writes(self._table.name, written, again=True)
        version = written["version"]
        written["version"] = version + 1  # type: ignore[operator]  # versioned: a number
        update = (
            sa.update(self._table)
            .where(self._table.c.id == written["id"], self._table.c.version == version)
            .values({name: value for name, value in written.items() if name != "id"})
        )
        if not self._updated(update, written):
            raise EnvironmentProblem("someone_saved_first", kind=self._table.name)
        return self._kind.from_row(written)

    def _updated(self, update: sa.Update, written: Mapping[str, Any]) -> bool:
        """Write a row, and have it sealed where it is signed, or was until now."""
        unsigned = self._sealing.taken_up(self._table.name, written)
        if unsigned is not None:
            # A draft before and after, as nearly always: there is nothing to seal.
            draft = update.where(self._table.c[unsigned].is_(None))
            if self._connection.execute(draft).rowcount:
                return True
        if not self._connection.execute(update).rowcount:
            return False
        if unsigned is not None:
            self._sealing.ask(self._table.name, written["id"])
        self._sealing.wrote(self._table.name, written)
        return True

    def _put(self, row: Row) -> Row:
        written = self._kind.to_columns(row)
        self._sealing.writes(self._table.name, written, again=True)
        outcome = self._connection.execute(
            sa.update(self._table)
            .where(self._table.c.id == written["id"])
            .values({name: value for name, value in written.items() if name != "id"})
        )
        if outcome.rowcount == 0:
            self._connection.execute(sa.insert(self._table).values(**written))
        self._sealing.wrote(self._table.name, written)
        return row

    def hindered(self, *rows: Row) -> Mapping[UUID, str]:
        table, written = self._table.name, [self._kind.to_columns(row) for row in rows]
        if self._connection.dialect.name == "postgresql":
            ids = [columns["id"] for columns in written]
            found = self._connection.execute(_HINDERED, {"kind": table, "ids": ids})
            return {row.row_id: row.code for row in found}
        told = {columns["id"]: self._sealing.hindrance(table, columns) for columns in written}
        return {row_id: code for row_id, code in told.items() if code is not None}  # type: ignore[misc]  # an id

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
