"""Changing behind the program's back what the database guards, as someone with its key could."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.work import SqlUnitOfWork


@contextmanager
def tampered(
    database: LocalDatabase | ServerDatabase, statement: str, **values: object
) -> Iterator[Any]:
    """The database after an UPDATE or DELETE with the table's trigger out of the way.

    It must hit a row; everything is as before afterwards.
    """
    words = statement.split()
    event, table = words[0], words[2] if words[0] == "DELETE" else words[1]
    on_table = f" ON {table}" if isinstance(database, ServerDatabase) else ""
    with database.engine.connect() as connection, connection.begin() as transaction:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {table}_{event}{on_table}")
        assert connection.execute(sa.text(statement), values).rowcount > 0
        yield _Seen(connection)
        transaction.rollback()


class _Seen:
    """The database as one transaction sees it."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection: Any = _Borrowed(connection)

    def begin(self) -> SqlUnitOfWork:
        return SqlUnitOfWork(self._connection)


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
