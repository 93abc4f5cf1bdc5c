"""Inserting a row that may stand already, which each engine has words of its own for."""

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite


def insert_absent(
    connection: sa.Connection, table: sa.Table, values: dict[str, object]
) -> sa.Insert:
    """A row that is inserted where none stands that it would clash with, and else left out."""
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table).values(values).on_conflict_do_nothing()
    # Imported where there is a server, as all that is only for one.
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table).values(values).on_conflict_do_nothing()
