"""Changing behind the program's back what the database guards, as someone with its key could."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.storage import reconcile
from fsclient.storage.sealing import Ledger, _Row
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.work import SqlUnitOfWork
from fsclient.usecases.ports import Database

_SEALED_ON_SERVER = """
SELECT append_seal(%(kind)s, %(id)s, chain, content, false, NULL)
FROM sealed_row(%(kind)s, %(id)s)
"""


class _Timeless(Ledger):
    def _hold_to_clock(self, found: Mapping[tuple[str, UUID], _Row]) -> None:
        """It may be older than what was signed last."""


class Unguarded:
    """A database without its guards, as one transaction sees it that is taken back."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    @property
    def is_far(self) -> bool:
        """As of any database: a server knows by itself what each may."""
        return self._connection.dialect.name == "postgresql"

    @property
    def connection(self) -> sa.Connection:
        """What reaches it behind every guard."""
        self._set_guarded(guarded=False)
        return self._connection

    def _set_guarded(self, *, guarded: bool) -> None:
        if self._connection.dialect.name == "postgresql":
            role = "origin" if guarded else "replica"
            self._connection.exec_driver_sql(f"SET LOCAL session_replication_role = {role}")
            self._connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")

    def do(self, statement: str, **values: object) -> None:
        """A statement, which must hit a row."""
        assert self.connection.execute(sa.text(statement), values).rowcount > 0, statement

    def seal(self, *rows: tuple[str, UUID]) -> None:
        """Have rows sealed, as the program does when it signs them, whatever the clock is."""
        self._set_guarded(guarded=True)
        if self._connection.dialect.name == "sqlite":
            _Timeless(self._connection).append(rows)
            return
        for table, row_id in rows:
            values = {"kind": table, "id": row_id}
            self._connection.exec_driver_sql(_SEALED_ON_SERVER, values)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is done meanwhile is taken back, and the rest stays."""
        savepoint = self._connection.begin_nested()
        yield
        savepoint.rollback()

    def begin(self) -> SqlUnitOfWork:
        """A unit of work, as of any database."""
        self._set_guarded(guarded=True)
        borrowed: Any = _Borrowed(self._connection)
        return SqlUnitOfWork(borrowed)

    look = begin


@contextmanager
def unguarded(database: LocalDatabase | ServerDatabase) -> Iterator[Unguarded]:
    """The database with triggers, references and rules for values out of the way."""
    with database.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        local = isinstance(database, LocalDatabase)
        if local:
            _set_held(driver, held=False)
        with connection.begin() as transaction:
            if local:
                reconcile.lift(connection)
            else:
                for dropped in connection.scalars(sa.text(_CHECKS)).all():
                    connection.exec_driver_sql(dropped)
            yield Unguarded(connection)
            transaction.rollback()
        if local:
            _set_held(driver, held=True)


_CHECKS = """
SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace
"""


def _set_held(driver: Any, *, held: bool) -> None:
    driver.execute(f"PRAGMA foreign_keys = {int(held)}")
    driver.execute(f"PRAGMA ignore_check_constraints = {int(not held)}")


@contextmanager
def tampered(
    database: LocalDatabase | ServerDatabase, statement: str, **values: object
) -> Iterator[Any]:
    """The database after a statement that nothing held back; it must hit a row.

    Everything is as before afterwards.
    """
    with unguarded(database) as changed:
        changed.do(statement, **values)
        yield changed


def behind_guards(database: Database, *statements: sa.Executable) -> None:
    """Do something for good as whoever holds the database can, while nothing holds it back."""
    assert isinstance(database, LocalDatabase | ServerDatabase)
    with database.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        local = isinstance(database, LocalDatabase)
        if local:
            _set_held(driver, held=False)
        with connection.begin():
            if local:
                reconcile.lift(connection)
            else:
                connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
            for statement in statements:
                connection.execute(statement)
            if local:
                reconcile.put(connection)
        if local:
            _set_held(driver, held=True)


class _Borrowed:
    """An engine and connection whose transactions are parts of another, and end with it."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def connect(self) -> "_Borrowed":
        return self

    def begin(self) -> sa.NestedTransaction:
        return self._connection.begin_nested()

    def close(self) -> None:
        """Its owner closes it."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)
